import type { Commit } from '../../commits/commit.ts'
import { amendCommits, type Override, overrideIn } from '../../commits/overrides.ts'
import { describingCommits, pullNumber } from '../../commits/pulls.ts'
import type { GitHub } from '../connection/call.ts'
import { type LinkedPull, readPullsOfCommits } from './history.ts'

/** A range of commits: the commit it ends with, and those that have a release tag. */
export interface Range {
  readonly head: string
  readonly released: ReadonlySet<string>
}

/** The pull request of each commit that tells of one, in one request for 100 of them. */
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
 * Of the pull requests that a commit is part of, the one that its message names, else the one that made it, else the first merged: later
 * ones only carried it on, as a pull request from develop to main does.
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

/** The commits as their pull requests correct them, and what to say of each correction that does not count. */
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
  return `The override in the text of #${number} does not count: the commit that merged it names no pull request or brought a release, so its commits count as they are.`
}

function refusedOverride(number: number): string {
  return `The override in the text of #${number} does not count: the author of the pull request is not an owner, member or collaborator of the repository according to GitHub, and may have written it. Commit the right message in your own pull request.`
}
