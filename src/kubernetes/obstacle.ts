/** What stands in the way of a rollback, whatever is rolled back. */
import { brief } from '../text/printable.ts'
import type { Plain } from './objects/object.ts'
import { operatorOf, ownerOf } from './objects/workload.ts'

/** Somebody else decides what an object is; `why` continues its name. */
export interface Obstacle {
  readonly reason: 'gitops-owned' | 'operator-owned'
  readonly why: string
  /** What to do instead. */
  readonly cure: string
}

/** Who would put the bad version back; undefined for nobody. An owner of the kind `allowed` is not an obstacle. */
export function ownershipOf(object: Plain, allowed = ''): Obstacle | undefined {
  const gitops = ownerOf(object)
  if (gitops !== '')
    return {
      reason: 'gitops-owned',
      why: `is owned by ${gitops}`,
      cure: `${gitops} would put the bad version back within minutes. Use \`strategy: git-revert\`.`,
    }
  const operator = operatorOf(object)
  if (operator === undefined || operator.kind === allowed) return undefined
  const { kind, name, apiVersion } = operator
  const instead =
    kind === 'Canary' || kind === 'Rollout'
      ? `Give \`${kind.toLowerCase()}/${brief(name)}\` as \`workload\` of \`strategy: kubernetes\`.`
      : 'Change that object: by `strategy: redeploy`, `git-revert` or `command`.'
  return {
    reason: 'operator-owned',
    why: `is made by the ${brief(kind)} ${brief(name)} (${brief(apiVersion)})`,
    cure: `Its operator would put its own version back. ${instead}`,
  }
}
