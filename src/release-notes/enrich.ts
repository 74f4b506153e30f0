import type { Commit } from '../commits/commit.ts'
import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/connection/call.ts'
import { findNewcomers, type LinkedPull } from '../github/repository/history.ts'
import { overrideCommits, readPullOf } from '../github/repository/overrides.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import type { Pull } from './changes/units.ts'
import type { Inputs } from './inputs.ts'
import { releasedIn } from './range.ts'
import type { ReleaseTarget } from './target.ts'

/** What GitHub adds to the history. */
export interface Enrichment {
  /** The range, as pull requests correct it. */
  readonly commits: readonly Commit[]
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

/**
 * What GitHub adds to the range. With `auto`, notes without labels and logins are better than no release: what GitHub does not tell is said, not
 * failed. Corrections of commits are another matter: the version was decided by them.
 */
export async function enrich(git: Git, inputs: Inputs, around: Around): Promise<Enrichment> {
  const { commits, target, host, github } = around
  const nothing = { commits, pullOf: new Map<string, Pull>(), newcomers: undefined }
  const isWanted = inputs.enrich === 'always' || (inputs.enrich === 'auto' && inputs.token !== '')
  const isAsked = inputs.commitOverrides || (isWanted && inputs.unit !== 'commits')
  if (!isAsked || commits.length === 0) return nothing
  try {
    const api = await github()
    const range = { head: target.commit, released: releasedIn(target) }
    const linked = await readPullOf(api, commits, range)
    const amended = inputs.commitOverrides ? override(host, overrideCommits(commits, range, linked)) : commits
    const pullOf = new Map([...linked].map(([sha, pull]) => [sha, pullFrom(pull)] as const))
    if (inputs.unit === 'commits') return { ...nothing, commits: amended }
    if (target.previous === undefined || target.isWhole) return { commits: amended, pullOf, newcomers: undefined }
    const since = new Date(await git.text(['log', '-1', '--format=%cI', target.previous.commit]))
    return { commits: amended, pullOf, newcomers: await readNewcomers(api, pullOf, since) }
  } catch (error) {
    const isNeeded = inputs.enrich === 'always' || inputs.commitOverrides
    if (isNeeded || !(error instanceof UserError) || error.reason === 'cancelled') throw error
    host.log.notice(
      `The notes are made without labels and logins: ${error.message} (\`enrich: none\` silences this, \`enrich: always\` fails.)`,
    )
    return nothing
  }
}

function override(host: Host, { commits, warnings }: ReturnType<typeof overrideCommits>): readonly Commit[] {
  for (const warning of warnings) host.log.warning(warning)
  return commits
}

function pullFrom({ number, title, author, labels, closes }: LinkedPull): Pull {
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
