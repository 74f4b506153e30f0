import type { Ancestry, Step } from '../../dora/returns.ts'
import { isAncestor, readKnownCommits, readParents } from '../../git/dated.ts'
import type { Git } from '../../git/process.ts'

/** How many pairs outside the history that was read are looked up with git. */
const askedPairs = 100

/** Used if the commits are unknown. */
export const unknownAncestry: Ancestry = () => undefined

/**
 * Finds in the checkout which steps lead back: one walk of the history since the first commit with traffic. Older commits are looked up separately.
 */
export async function ancestryByGit(git: Git, steps: readonly Step[]): Promise<Ancestry> {
  const shas = steps.flatMap(({ timeline, before }) => [shaOf(before), shaOf(timeline)])
  const known = await readKnownCommits(git, shas)
  const base = shas.find((sha) => known.has(sha))
  if (base === undefined) return unknownAncestry
  const graph = new Map<string, { readonly parents: readonly string[]; readonly place: number }>()
  for (const { sha, parents } of await readParents(git, [...known], base))
    graph.set(sha, { parents, place: graph.size })
  const returns = new Set<number>()
  const unknown = new Set<number>()
  const asked = new Map<string, boolean>()
  for (const step of steps) {
    const [sha, live, { id }] = [shaOf(step.timeline), shaOf(step.before), step.timeline.record.deployment]
    if (!known.has(sha) || !known.has(live)) unknown.add(id)
    else if (graph.has(sha)) {
      if (graph.has(live) && reaches(graph, live, sha)) returns.add(id)
    } else {
      // It is the first commit, or one before it.
      const pair = `${sha} ${live}`
      if (asked.has(pair) || asked.size < askedPairs) {
        const answer = asked.get(pair) ?? (await isAncestor(git, sha, live))
        asked.set(pair, answer)
        if (answer) returns.add(id)
      } else unknown.add(id)
    }
  }
  return ({ timeline: { record } }) => {
    const { id } = record.deployment
    return unknown.has(id) ? undefined : returns.has(id)
  }
}

type Graph = ReadonlyMap<string, { readonly parents: readonly string[]; readonly place: number }>

/** Whether `from` reaches `sha`. Children come before their parents, so commits after `sha` cannot lead to it. */
function reaches(graph: Graph, from: string, sha: string): boolean {
  const end = graph.get(sha)?.place ?? -1
  const seen = new Set<string>()
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === sha) return true
    const node = graph.get(at)
    if (node === undefined || node.place >= end || seen.has(at)) continue
    seen.add(at)
    waiting.push(...node.parents)
  }
  return false
}

function shaOf({ record }: Step['timeline']): string {
  return record.deployment.sha
}
