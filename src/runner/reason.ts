import { Complaint } from './complaint.ts'

/** The output `reason` of an error: a complaint's own, from the closed list of its action. */
export function reasonOf(error: unknown): string {
  return error instanceof Complaint ? error.reason : 'internal-error'
}
