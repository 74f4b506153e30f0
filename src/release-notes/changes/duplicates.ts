import { statedNumbers } from '../../commits/pulls.ts'
import type { Change } from './changes.ts'

/**
 * The changes without duplicates. A change that only carries another one of the list to this branch is dropped, and of several that carry the same
 * one stays: cherry-picks (`git cherry-pick -x`), backports that name their pull request, picked squash commits (`title (#12) (#15)`). Newest first.
 */
export function dropCarried(changes: readonly Change[]): readonly Change[] {
  const byKey = new Map(changes.flatMap((change) => ownKeys(change).map((key) => [key, change] as const)))
  const dropped = new Set<Change>()
  const carriers = new Map<string, Change>()
  for (const change of changes.toReversed()) {
    const origins = originsOf(change, byKey)
    if (origins.length === 0) continue
    const sources = origins.map((key) => byKey.get(key) ?? carriers.get(key))
    const isCarried = sources.every((source) => source !== undefined && source !== change && !dropped.has(source))
    if (isCarried) dropped.add(change)
    else for (const key of origins) if (!carriers.has(key)) carriers.set(key, change)
  }
  return dropped.size === 0 ? changes : changes.filter((change) => !dropped.has(change))
}

function ownKeys({ key, sha, shas }: Change): readonly string[] {
  return [key, sha, ...shas]
}

/** Everything that the change only carries; empty if a part of it is its own. */
function originsOf(change: Change, byKey: ReadonlyMap<string, Change>): readonly string[] {
  if (change.picks !== undefined) return change.picks
  if (change.backports.length > 0) return change.backports.map((number) => `#${number}`)
  const earlier = statedNumbers(change.title).filter((number) => number !== change.number)
  return earlier.map((number) => `#${number}`).filter((key) => byKey.get(key)?.subject === change.subject)
}
