import { leadingMarker, type Marker, marker } from '../../markdown/marker.ts'

/** The default label of a request's issue; the receiver's `if:` checks it. */
export const label = 'gate'

/** The start of the live table's comment. */
export const tableMarker = marker('gate-table')

/** The start of a request's issue text. */
export function issueMarker(deployment: number): Marker {
  return marker('gate', [['deployment', String(deployment)]])
}

/** The deployment that an issue's text names; 0 for none. */
export function markedDeployment(body: string): number {
  const id = leadingMarker(body, 'gate')?.fields.get('deployment') ?? ''
  return /^\d{1,15}$/.test(id) ? Number(id) : 0
}

/** Where the receiver must be. */
export const receiverPath = '.github/workflows/gates.yml'
