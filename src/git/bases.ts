import type { Git } from './process.ts'
import { isAncestor, readAncestors } from './refs.ts'

/** How many candidates are asked one by one before the history is walked once for all. */
const patience = 3

/**
 * For each list of candidates, the first that is an ancestor of `tip` (or `tip` itself); lists come best first. One list is mostly answered
 * by its head, so it is asked singly; many lists are answered by one walk.
 */
export async function findBases<Candidate extends { readonly commit: string }>(
  git: Git,
  tip: string,
  lists: readonly (readonly Candidate[])[],
): Promise<readonly (Candidate | undefined)[]> {
  if (lists.length === 1) {
    for (const candidate of lists[0]?.slice(0, patience) ?? [])
      if (await isAncestor(git, candidate.commit, tip)) return [candidate]
    if ((lists[0]?.length ?? 0) <= patience) return [undefined]
  }
  const wanted = new Set(lists.flatMap((list) => list.map(({ commit }) => commit)))
  if (wanted.size === 0) return lists.map(() => undefined)
  const ancestors = await readAncestors(git, wanted, tip)
  return lists.map((list) => list.find(({ commit }) => ancestors.has(commit)))
}
