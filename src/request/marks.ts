/** The label of every request's issue; the receiver's `if:` asks for it. */
export const label = 'gate'

/** What the live table's comment begins with; GitHub shows nothing of it. */
export const tableMark = '<!-- slipway:gate-table -->'

/** What the text of a request's issue begins with. */
export function issueMark(deployment: number): string {
  return `<!-- slipway:gate deployment=${deployment} -->`
}

/** The deployment that an issue's text names; 0 where it names none. */
export function markedDeployment(body: string): number {
  return Number(/^<!-- slipway:gate deployment=(\d{1,15}) -->/.exec(body)?.[1] ?? 0)
}

/** Where the receiver has to be. */
export const receiverPath = '.github/workflows/gates.yml'
