import { type PullRequest, type State, stamp, userOf } from './state.ts'

/** A pull request that a test puts there. With `merge` (a commit) it is merged; `commits` are those it brought besides. */
export interface PullGiven {
  readonly number?: number
  readonly title: string
  readonly body?: string
  readonly author?: string
  readonly association?: string
  readonly head?: string
  readonly base?: string
  readonly labels?: readonly string[]
  readonly closes?: readonly number[]
  readonly commits?: readonly string[]
  /** The commits that were made for it, where the merge squashed or rebased them. */
  readonly squashed?: readonly string[]
  readonly merge?: { readonly sha: string; readonly at?: string }
  /** Closed without a merge. */
  readonly closed?: boolean
  /** Its text was changed since; a minute after the merge, where it says no other time. */
  readonly edited?: { readonly by: string; readonly at?: string }
}

/** Adds a pull request as if it had been there before. */
export async function addPull(state: State, given: PullGiven): Promise<PullRequest> {
  const { head = '', base = state.defaultBranch, author = 'octocat' } = given
  if (author !== '') userOf(state, author)
  const now = stamp(state.now())
  const headSha = head === '' ? undefined : await state.git.commitOf(`refs/heads/${head}`)
  const baseSha = (await state.git.commitOf(`refs/heads/${base}`)) ?? ''
  const pull: PullRequest = {
    number: given.number ?? state.nextNumber(),
    title: given.title,
    body: given.body ?? null,
    state: given.merge !== undefined || given.closed === true ? 'closed' : 'open',
    author,
    association: given.association ?? 'CONTRIBUTOR',
    head,
    headSha: headSha ?? given.merge?.sha ?? '',
    base,
    baseSha,
    labels: given.labels ?? [],
    draft: false,
    createdAt: now,
    merge: given.merge === undefined ? undefined : { sha: given.merge.sha, at: given.merge.at ?? now },
    commits: given.commits ?? [],
    squashed: given.squashed ?? [],
    closes: given.closes ?? [],
    edited: given.edited && {
      by: given.edited.by,
      at: given.edited.at ?? stamp(new Date(Date.parse(given.merge?.at ?? now) + 60_000)),
    },
  }
  state.pulls.set(pull.number, pull)
  return pull
}
