import { UserError } from '../input/user-error.ts'
import { isShallow, readKnownCommits } from './dated.ts'
import type { Git } from './process.ts'
import { readLocalRefs, readReachable, readRemoteRefs } from './refs.ts'
import { fetch, persist, type Remote } from './remote.ts'

/**
 * The `commits` that a branch of the remote contains (without a remote: a branch of the checkout). Unknown ones count as contained. Asks the remote
 * once, and fetches branches that the clone does not have.
 */
export async function heldByBranches(
  git: Git,
  remote: Remote | undefined,
  commits: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { branches } =
    remote === undefined
      ? await readLocalRefs(git)
      : await persist(remote, () => readRemoteRefs(git, remote.name, ['*']))
  if (remote !== undefined && !(await fetchMissing(git, remote, branches))) return commits
  const found = await readReachable(git, commits, [...branches.values()])
  return found.size < commits.size && (await isShallow(git)) ? commits : found
}

async function fetchMissing(git: Git, remote: Remote, branches: ReadonlyMap<string, string>): Promise<boolean> {
  const known = await readKnownCommits(git, [...branches.values()])
  const missing = [...branches].filter(([, commit]) => !known.has(commit))
  try {
    if (missing.length > 0)
      await fetch(
        git,
        remote,
        missing.map(([name]) => `refs/heads/${name}`),
      )
    return true
  } catch (error) {
    if (error instanceof UserError && error.reason !== 'cancelled') return false
    throw error
  }
}
