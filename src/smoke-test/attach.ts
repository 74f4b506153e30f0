import { findAttached } from '../ledger/find.ts'
import type { Life } from '../ledger/life.ts'
import type { Release } from '../restore/records.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** The deployment that GitHub made for this job by itself. */
export function attach(lives: readonly Life[], { sha, place, environment }: Release): Life {
  const found = findAttached(lives, { sha, run: place.id })
  if (found !== undefined) return found
  throw new Complaint(
    'no-deployment',
    `Input \`attach\` is true, and GitHub has no deployment of this run to \`${brief(environment)}\`. Name the environment under \`environment:\` of the job (without \`deployment: false\`), or leave \`attach\` out.`,
  )
}
