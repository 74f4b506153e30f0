import type { Commit } from '../commits/commit.ts'
import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/connection/call.ts'
import { findNewcomers, type LinkedPull } from '../github/repository/history.ts'
import { overrideCommits, readPullOf } from '../github/repository/overrides.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import type { Pull } from './changes/units.ts'
import type { Inputs } from './inputs.ts'
import { releasedIn } from './range/range.ts'
import type { ReleaseTarget } from './range/target.ts'

/** What GitHub adds to the history. */
export interface Enrichment {
  /** The range, corrected by pull requests. */
  readonly commits: readonly Commit[]
  /** Pull requests, by the commit that names them. */
  readonly pullOf: ReadonlyMap<string, Pull>
  /** Lower-case logins of first-time contributors, if the earlier history is missing here. */
  readonly newcomers: ReadonlySet<string> | undefined
}

/** What to look up. */
interface Around {
  readonly commits: readonly Commit[]
  readonly target: ReleaseTarget
  readonly host: Host
  readonly github: () => Promise<GitHub>
}

/**
 * What GitHub adds to the range. With `auto`, notes without labels and logins are better than no release, so errors are only reported. Errors about
 * corrections of commits are fatal, because the version depends on them.
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
      `The notes are made without labels and logins: ${error.message} (\`enrich: none\` turns this warning off, \`enrich: always\` makes it an error.)`,
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

/** Of the authors of these pull requests, those without an earlier one before `since`; only requested if the earlier history is missing here. */
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
