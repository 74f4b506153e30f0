import type { MeasuredRelease } from '../../dora/release.ts'

/** A commit from git or GitHub. */
export interface SourceCommit {
  readonly sha: string
  readonly subject: string
  /** A name or a login. */
  readonly author: string
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly isMerge: boolean
}

/** A commit with a known position in the history. */
export interface GraphCommit extends SourceCommit {
  readonly parents: readonly string[]
}

/** The changes that are new in a release. */
export interface Range {
  /** Newest first. */
  readonly commits: readonly SourceCommit[]
  /** The commits of the branch itself, which brought the pull requests. */
  readonly landings: readonly string[]
  /** False if there were too many to read. */
  readonly isWhole: boolean
}

/** The first verified release: its own changes are unknown, those of later releases are known. */
export function baseOf(releases: readonly MeasuredRelease[]): number {
  return releases.findIndex(({ verifiedAt }) => verifiedAt !== undefined)
}

/**
 * The new changes of each release, by its sha: the commits that it reaches and no earlier verified release reached. A failed release takes nothing
 * from later ones. `commits` are those since the base, children before their parents.
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
    // Deployed again, a good release brings nothing, and a failed one brings the same as before.
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

/** The commits that `start` reaches; `parentsOf` returns nothing where the walk should stop. */
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
