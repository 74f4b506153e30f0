import { UserError } from './user-error.ts'

/** The output `reason` of an error: a UserError’s own, from the closed list of its action. */
export function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.reason : 'internal-error'
}
