import { leadingMarker, type Marker, marker } from '../../markdown/marker.ts'

/** The label of a request's issue where no input names others; the receiver's `if:` asks for it. */
export const label = 'gate'

/** What the live table's comment begins with. */
export const tableMarker = marker('gate-table')

/** What the text of a request's issue begins with. */
export function issueMarker(deployment: number): Marker {
  return marker('gate', [['deployment', String(deployment)]])
}

/** The deployment that an issue's text names; 0 if it names none. */
export function markedDeployment(body: string): number {
  const id = leadingMarker(body, 'gate')?.fields.get('deployment') ?? ''
  return /^\d{1,15}$/.test(id) ? Number(id) : 0
}

/** Where the receiver has to be. */
export const receiverPath = '.github/workflows/gates.yml'
