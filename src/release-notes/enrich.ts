import type { Commit } from '../commits/commit.ts'
import type { GitHub } from '../github/call.ts'
import { findNewcomers, type LinkedPull, readPullsOfCommits } from '../github/history.ts'
import { type Pull, pullNumber, tellers } from './units.ts'

/** The pull request of each commit that tells of one, in one request for 100 of them. */
export async function readPulls(
  github: GitHub,
  commits: readonly Commit[],
  head: string,
): Promise<ReadonlyMap<string, Pull>> {
  const asked = tellers(commits, head)
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
function choosePull(commit: Commit, linked: readonly LinkedPull[]): Pull | undefined {
  const merged = linked.filter((each) => each.merged).toSorted((one, other) => one.number - other.number)
  const stated = pullNumber(commit)
  const chosen =
    merged.find(({ number }) => number === stated) ??
    merged.find(({ mergeSha }) => mergeSha === commit.sha) ??
    merged[0]
  if (chosen === undefined) return undefined
  const { number, title, author, labels, closes } = chosen
  return { number, title, author: author?.login ?? '', isBot: author?.bot === true, labels, closes }
}

/** Of the authors of these pull requests, those without one before `since`; asked only where the history before is not here. */
export async function readNewcomers(
  github: GitHub,
  pulls: ReadonlyMap<string, Pull>,
  since: Date,
): Promise<ReadonlySet<string>> {
  const authors = new Set(
    [...pulls.values()].filter(({ isBot, author }) => !isBot && author !== '').map(({ author }) => author),
  )
  const found = await findNewcomers(github, [...authors], since)
  return new Set([...found].map((login) => login.toLowerCase()))
}
