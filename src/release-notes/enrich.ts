import type { Commit } from '../commits/commit.ts'
import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/connection/call.ts'
import { findNewcomers, type LinkedPull, readPullsOfCommits } from '../github/repository/history.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { describingCommits, type Pull, pullNumber } from './changes/units.ts'
import type { Inputs } from './inputs.ts'
import { releasedIn } from './range.ts'
import type { ReleaseTarget } from './target.ts'

/** What GitHub adds to the history. */
export interface Enrichment {
  /** Pull requests by the commit that tells of them. */
  readonly pullOf: ReadonlyMap<string, Pull>
  /** Lower-case logins of first-time contributors, where the history before is not here. */
  readonly newcomers: ReadonlySet<string> | undefined
}

/** What it is asked about. */
interface Around {
  readonly commits: readonly Commit[]
  readonly target: ReleaseTarget
  readonly host: Host
  readonly github: () => Promise<GitHub>
}

/** What GitHub adds to the range. With `auto`, notes without labels and logins are better than no release: what GitHub does not tell is said, not failed. */
export async function enrich(git: Git, inputs: Inputs, { commits, target, host, github }: Around): Promise<Enrichment> {
  const nothing = { pullOf: new Map<string, Pull>(), newcomers: undefined }
  const isWanted = inputs.enrich === 'always' || (inputs.enrich === 'auto' && inputs.token !== '')
  if (!isWanted || inputs.unit === 'commits' || commits.length === 0) return nothing
  try {
    const api = await github()
    const pullOf = await readPulls(api, commits, target)
    if (target.previous === undefined || target.isWhole) return { pullOf, newcomers: undefined }
    const since = new Date(await git.text(['log', '-1', '--format=%cI', target.previous.commit]))
    return { pullOf, newcomers: await readNewcomers(api, pullOf, since) }
  } catch (error) {
    if (inputs.enrich === 'always' || !(error instanceof UserError) || error.reason === 'cancelled') throw error
    host.log.notice(
      `The notes are made without labels and logins: ${error.message} (\`enrich: none\` silences this, \`enrich: always\` fails.)`,
    )
    return nothing
  }
}

/** The pull request of each commit that tells of one, in one request for 100 of them. */
async function readPulls(
  github: GitHub,
  commits: readonly Commit[],
  target: ReleaseTarget,
): Promise<ReadonlyMap<string, Pull>> {
  const asked = describingCommits(commits, target.commit, releasedIn(target))
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
async function readNewcomers(
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
