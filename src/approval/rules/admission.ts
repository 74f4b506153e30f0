import { fitsWildcard } from '../../input/wildcard.ts'
import { hasEnvironment } from './combine.ts'
import type { GatePolicy } from './policy.ts'
import { list } from './reader.ts'

/** What a gate is asked to open, and by whom. */
export interface Admission {
  readonly environment: string
  /** `refs/heads/…`. */
  readonly ref: string
  /** Number of authors without a known GitHub account. */
  readonly unknownAuthors: number
}

/** Why a gate does not even create a request. */
export interface AdmissionRefusal {
  readonly reason: 'other-environment' | 'other-ref' | 'unknown-authors'
  readonly text: string
}

/** Why a gate does not create a request; undefined if it may. */
export function refuseAdmission(
  policy: GatePolicy,
  { environment, ref, unknownAuthors }: Admission,
): AdmissionRefusal | undefined {
  const { id, environments, keptEnvironments, branches } = policy
  if (environments !== undefined && !hasEnvironment(environments, environment))
    return {
      reason: 'other-environment',
      text: `Gate \`${id}\` cannot open \`${environment}\`: ${environments.length === 0 ? 'its own file and the inherited files have no environment in common' : `it opens only ${list(environments)}`}. Name another gate, or add the environment to \`environments\` of the policy.`,
    }
  if (hasEnvironment(keptEnvironments, environment))
    return {
      reason: 'other-environment',
      text: `Environment \`${environment}\` belongs to a gate that the policy inherits, so gate \`${id}\` cannot open it. Name the inherited gate in the input \`gate\`.`,
    }
  const closed = branches.find((wildcards) => !wildcards.some((wildcard) => fitsRef(wildcard, ref)))
  if (closed !== undefined)
    return {
      reason: 'other-ref',
      text: `Gate \`${id}\` only accepts requests from ${list(closed)}, but this one is from \`${ref}\`. Run the workflow there, or change \`branches\` of the policy.`,
    }
  if (policy.refusesUnknownAuthors && unknownAuthors > 0)
    return {
      reason: 'unknown-authors',
      text: `GitHub has no account for ${unknownAuthors === 1 ? 'one author' : `${unknownAuthors} authors`} of the commits. They could be among the approvers, and gate \`${id}\` has \`unknown-authors: refuse\`. Ask them to add the email address of their commits to their account, or recreate the commits.`,
    }
  return undefined
}

/** A wildcard matches branches, or whole refs if it begins like one. */
function fitsRef(wildcard: string, ref: string): boolean {
  return fitsWildcard(wildcard.startsWith('refs/') ? wildcard : `refs/heads/${wildcard}`, ref)
}
