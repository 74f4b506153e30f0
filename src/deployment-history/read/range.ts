import type { MeasuredRelease } from '../../dora/release.ts'

/** A commit as git or GitHub tells it. */
export interface SourceCommit {
  readonly sha: string
  readonly subject: string
  /** A name or a login. */
  readonly author: string
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly isMerge: boolean
}

/** A commit whose place in the history is known. */
export interface GraphCommit extends SourceCommit {
  readonly parents: readonly string[]
}

/** What a release has that nothing before it had. */
export interface Range {
  /** Newest first. */
  readonly commits: readonly SourceCommit[]
  /** The commits that stand in the history of the branch itself: pull requests came in by these. */
  readonly landings: readonly string[]
  /** False if there were too many to ask for. */
  readonly isWhole: boolean
}

/** The first release that was verified: what it brought cannot be known, what those after it brought can. */
export function baseOf(releases: readonly MeasuredRelease[]): number {
  return releases.findIndex(({ verifiedAt }) => verifiedAt !== undefined)
}

/**
 * What each release brought, by its sha: the commits that it reaches and that no verified release before it reached. A release that failed
 * takes nothing from those after it. `commits` are those since the base, children before their parents.
 */
export function rangesOf(
  releases: readonly MeasuredRelease[],
  commits: readonly GraphCommit[],
): ReadonlyMap<string, Range> {
  const places = new Map(commits.map((commit, index) => [commit.sha, { commit, index }]))
  const shipped = new Set<string>()
  const ranges = new Map<string, Range>()
  for (const { sha, verifiedAt } of releases.slice(baseOf(releases) + 1)) {
    if (!places.has(sha)) continue
    // Deployed once more: it brings nothing, and what failed at first brings what it brought then.
    if (ranges.has(sha) && shipped.has(sha)) continue
    const reached = reach(sha, (each) => (shipped.has(each) ? undefined : places.get(each)?.commit.parents))
    const found = [...reached].flatMap((each) => places.get(each) ?? []).sort((one, other) => one.index - other.index)
    const landings: string[] = []
    for (let at = sha; reached.has(at); at = places.get(at)?.commit.parents[0] ?? '') landings.push(at)
    ranges.set(sha, { commits: found.map(({ commit }) => commit), landings, isWhole: true })
    if (verifiedAt !== undefined) for (const each of reached) shipped.add(each)
  }
  return ranges
}

/** What `start` reaches; `parentsOf` gives nothing where the walk ends before a commit. */
function reach(start: string, parentsOf: (sha: string) => readonly string[] | undefined): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const parents = reached.has(sha) ? undefined : parentsOf(sha)
    if (parents === undefined) continue
    reached.add(sha)
    waiting.push(...parents)
  }
  return reached
}
