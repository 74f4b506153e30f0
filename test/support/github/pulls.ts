import { notFound } from './answer.ts'
import { commitsOf, type PullRequest, type State, stamp } from './state.ts'

/** A pull request by number; 404 when there is none. */
export function findPull(state: State, number: string | number | undefined): PullRequest {
  const pull = state.pulls.get(Number(number))
  if (pull === undefined) throw notFound()
  return pull
}

/** Merges as GitHub does, with a real commit on the base branch; protection does not hold a merge up. */
export async function merge(state: State, pull: PullRequest, method: 'merge' | 'squash'): Promise<PullRequest> {
  const { git } = state
  const base = await git.commitOf(`refs/heads/${pull.base}`)
  const head = await git.commitOf(`refs/heads/${pull.head}`)
  if (base === undefined || head === undefined) throw new Error(`pull request #${pull.number} has lost a branch`)
  const commits = await commitsOf(state, pull)
  const tree = (await git.run(['merge-tree', '--write-tree', base, head])).toString().split('\n')[0] ?? ''
  const title =
    method === 'squash'
      ? `${pull.title} (#${pull.number})`
      : `Merge pull request #${pull.number} from ${state.owner}/${pull.head}`
  const body = method === 'squash' ? (pull.body ?? '') : pull.title
  const now = state.now()
  const who = { name: 'GitHub', email: 'noreply@github.com', date: now.toISOString() }
  const sha = await git.commitTree(tree, method === 'squash' ? [base] : [base, head], `${title}\n\n${body}`.trim(), who)
  await git.update([{ name: `refs/heads/${pull.base}`, before: base, after: sha }])
  // GitHub ties the commits of a squashed branch to their pull request no longer: they are not in the history.
  const kept = method === 'squash' ? [] : commits
  const squashed = method === 'squash' ? commits : []
  const at = stamp(now)
  const merged: PullRequest = { ...pull, state: 'closed', headSha: head, commits: kept, squashed, merge: { sha, at } }
  state.pulls.set(pull.number, merged)
  return merged
}
