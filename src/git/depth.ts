import { UserError } from '../input/user-error.ts'
import type { Log } from '../runner/host.ts'
import { isShallow } from './dated.ts'
import type { Git } from './process.ts'
import { isAncestor } from './refs.ts'
import { fetch, type Remote } from './remote.ts'

const steps = [50, 500, 5_000]

/** What a shallow clone must reach before its answers can be trusted. */
export interface Depth {
  /** The commit whose history is read, and a name under which the remote has it. */
  readonly tip: string
  readonly ref: string
  /** The first commit of the range if it turns out to be an ancestor; undefined needs the whole history. */
  readonly base: string | undefined
}

/**
 * Fetches history until `base` is found and everything between it and the tip is exact, or until the history is complete. A range with a merge is
 * never trusted in part, because a side branch may have started before the base, beyond the cut.
 */
export async function deepen(git: Git, remote: Remote | undefined, { tip, ref, base }: Depth, log: Log): Promise<void> {
  if (remote === undefined) throw tooShallow('it has no remote to fetch from')
  const isExact = async () =>
    base !== undefined && (await isAncestor(git, base, tip)) && (await countMerges(git, base, tip)) === 0
  try {
    for (const step of base === undefined ? [] : steps) {
      if (!(await isShallow(git)) || (await isExact())) return
      log.info(
        `The clone is shallow: fetching ${step} more commits of its history. (\`fetch-depth: 0\` in actions/checkout saves this step.)`,
      )
      await fetch(git, remote, [`--deepen=${step}`, ref])
    }
    if (!(await isShallow(git)) || (await isExact())) return
    log.info('The clone is shallow: fetching the rest of its history.')
    await fetch(git, remote, ['--unshallow', ref])
  } catch (error) {
    if (error instanceof UserError && error.reason !== 'cancelled') throw tooShallow(error.message, error)
    throw error
  }
}

async function countMerges(git: Git, base: string, tip: string): Promise<number> {
  return Number(await git.text(['rev-list', '--count', '--merges', `${base}..${tip}`]))
}

function tooShallow(why: string, cause?: Error): UserError {
  const cure = 'Set `fetch-depth: 0` under `with:` of actions/checkout.'
  return new UserError(
    'shallow-history',
    `The clone is shallow, so the last release cannot be determined, and the rest could not be fetched: ${why} ${cure}`,
    { cause },
  )
}
