import type { Commit } from '../../commits/commit.ts'
import { amendCommits, type Override, overrideIn } from '../../commits/overrides.ts'
import { describingCommits, pullNumber } from '../../commits/pulls.ts'
import type { GitHub } from '../connection/call.ts'
import { type LinkedPull, readPullsOfCommits } from './history.ts'

/** A range of commits: its last commit, and those with a release tag. */
export interface Range {
  readonly head: string
  readonly released: ReadonlySet<string>
}

/** The pull request of each commit that mentions one, one request per 100. */
export async function readPullOf(
  github: GitHub,
  commits: readonly Commit[],
  { head, released }: Range,
): Promise<ReadonlyMap<string, LinkedPull>> {
  const asked = describingCommits(commits, head, released)
  const linked = await readPullsOfCommits(
    github,
    asked.map(({ sha }) => sha),
  )
  return new Map(
    asked.flatMap((commit) => {
      const pull = choosePull(commit, linked.get(commit.sha) ?? [])
      return pull === undefined ? [] : [[commit.sha, pull] as const]
    }),
  )
}

/**
 * Of the pull requests that contain a commit: the one that its message names, else the one that created it, else the first merged one. Later ones
 * only carried it on, such as from develop to main.
 */
function choosePull(commit: Commit, linked: readonly LinkedPull[]): LinkedPull | undefined {
  const merged = linked.filter((each) => each.merged).toSorted((one, other) => one.number - other.number)
  const stated = pullNumber(commit)
  return (
    merged.find(({ number }) => number === stated) ??
    merged.find(({ mergeSha }) => mergeSha === commit.sha) ??
    merged[0]
  )
}

/** The commits with the corrections of their pull requests, and a message for each correction that does not count. */
export function overrideCommits(
  commits: readonly Commit[],
  range: Range,
  pullOf: ReadonlyMap<string, LinkedPull>,
): { readonly commits: readonly Commit[]; readonly warnings: readonly string[] } {
  const overrides = new Map<string, Override>()
  const refused = new Set<number>()
  for (const [sha, { number, mergeSha, body, isVouched }] of pullOf) {
    const messages = overrideIn(body)
    if (messages === undefined) continue
    if (isVouched) overrides.set(sha, { number, mergeSha, messages })
    else refused.add(number)
  }
  const { commits: amended, untold } = amendCommits(commits, range, overrides)
  return { commits: amended, warnings: [...[...refused].map(refusedOverride), ...untold.map(untoldOverride)] }
}

function untoldOverride(number: number): string {
  return `The override in the text of #${number} does not count: its merge commit names no pull request or contains a release, so its commits count unchanged.`
}

function refusedOverride(number: number): string {
  return `The override in the text of #${number} does not count: according to GitHub, the author of the pull request is not an owner, member or collaborator of the repository. The author may have written the text. Commit the correct message in your own pull request.`
}
