import { fitsWildcard } from '../../input/wildcard.ts'
import { hasEnvironment } from './combine.ts'
import type { GatePolicy } from './policy.ts'
import { list } from './reader.ts'

/** What a gate is asked to open, by whose wish. */
export interface Admission {
  readonly environment: string
  /** `refs/heads/…`. */
  readonly ref: string
  /** Authors of whom GitHub knows no account. */
  readonly unknownAuthors: number
}

/** Why a gate asks nobody at all. */
export interface AdmissionRefusal {
  readonly reason: 'other-environment' | 'other-ref' | 'unknown-authors'
  readonly text: string
}

/** Why a gate does not even ask; undefined if it may. */
export function refuseAdmission(
  policy: GatePolicy,
  { environment, ref, unknownAuthors }: Admission,
): AdmissionRefusal | undefined {
  const { id, environments, keptEnvironments, branches } = policy
  if (environments !== undefined && !hasEnvironment(environments, environment))
    return {
      reason: 'other-environment',
      text: `Gate \`${id}\` opens ${environments.length === 0 ? 'no environment, since its own file and what it inherits name none in common' : `only ${list(environments)}`}, not \`${environment}\`. Name another gate, or add the environment to \`environments\` of the policy.`,
    }
  if (hasEnvironment(keptEnvironments, environment))
    return {
      reason: 'other-environment',
      text: `Environment \`${environment}\` belongs to a gate that the policy inherits, so gate \`${id}\` cannot open it. Name the inherited gate in input \`gate\`.`,
    }
  const closed = branches.find((wildcards) => !wildcards.some((wildcard) => fitsRef(wildcard, ref)))
  if (closed !== undefined)
    return {
      reason: 'other-ref',
      text: `Gate \`${id}\` takes requests from ${list(closed)} only, and this one is of \`${ref}\`. Run the workflow there, or change \`branches\` of the policy.`,
    }
  if (policy.refusesUnknownAuthors && unknownAuthors > 0)
    return {
      reason: 'unknown-authors',
      text: `GitHub knows no account of ${unknownAuthors === 1 ? 'one author' : `${unknownAuthors} authors`} of the commits, so nobody can say that they are not among those who approve, and gate \`${id}\` has \`unknown-authors: refuse\`. Let them add the address of their commits to their account, or have the commits made again.`,
    }
  return undefined
}

/** A wildcard is of branches, or of whole refs where it begins as they do. */
function fitsRef(wildcard: string, ref: string): boolean {
  return fitsWildcard(wildcard.startsWith('refs/') ? wildcard : `refs/heads/${wildcard}`, ref)
}
