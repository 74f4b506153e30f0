/** An obstacle to any rollback. */
import { brief } from '../text/printable.ts'
import type { Plain } from './objects/object.ts'
import { operatorOf, ownerOf } from './objects/workload.ts'

/** Something else controls an object; `why` continues its name. */
export interface Obstacle {
  readonly reason: 'gitops-owned' | 'operator-owned'
  readonly why: string
  /** What to do instead. */
  readonly cure: string
}

/** What would restore the bad version; undefined for nothing. An owner of the kind `allowed` is not an obstacle. */
export function ownershipOf(object: Plain, allowed = ''): Obstacle | undefined {
  const gitops = ownerOf(object)
  if (gitops !== '')
    return {
      reason: 'gitops-owned',
      why: `is owned by ${gitops}`,
      cure: `${gitops} would restore the bad version within minutes. Use \`strategy: git-revert\`.`,
    }
  const operator = operatorOf(object)
  if (operator === undefined || operator.kind === allowed) return undefined
  const { kind, name, apiVersion } = operator
  const instead =
    kind === 'Canary' || kind === 'Rollout'
      ? `Set \`workload\` of \`strategy: kubernetes\` to \`${kind.toLowerCase()}/${brief(name)}\`.`
      : 'Change that object with `strategy: redeploy`, `git-revert` or `command`.'
  return {
    reason: 'operator-owned',
    why: `is controlled by the ${brief(kind)} ${brief(name)} (${brief(apiVersion)})`,
    cure: `Its operator would restore its own version. ${instead}`,
  }
}
