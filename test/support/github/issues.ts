import { type Edit, type State, stamp, userOf } from './state.ts'

/** An issue as the fake keeps it. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | undefined
  readonly author: string
  readonly app: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly locked: boolean
  readonly createdAt: string
  /** '' while it is open. */
  readonly closedAt: string
  /** The last change of the body. */
  readonly edited: Edit | undefined
  /** What the timeline keeps of comments that somebody deleted, and of moves from another repository. */
  readonly timeline: readonly TimelineEvent[]
}

/** An entry of the timeline that GraphQL shows. */
export type TimelineEvent =
  | { readonly kind: 'comment-deleted'; readonly by: string; readonly author: string; readonly at: string }
  | { readonly kind: 'transferred'; readonly by: string; readonly at: string }

/** An issue that a test puts there. */
export interface IssueGiven {
  readonly title?: string
  readonly body?: string
  readonly author?: string
  readonly app?: string
  readonly labels?: readonly string[]
  readonly at?: string
  /** Given, it is closed since then. */
  readonly closedAt?: string
}

/** Adds an issue as if it had been there before. */
export function addIssue(state: State, given: IssueGiven): Issue {
  const { author = 'octocat' } = given
  if (author !== '') userOf(state, author)
  const issue: Issue = {
    number: state.nextNumber(),
    title: given.title ?? 'An issue',
    body: given.body ?? '',
    state: given.closedAt === undefined ? 'open' : 'closed',
    stateReason: given.closedAt === undefined ? undefined : 'completed',
    author,
    app: given.app ?? '',
    labels: given.labels ?? [],
    assignees: [],
    locked: false,
    createdAt: given.at ?? stamp(state.now()),
    closedAt: given.closedAt ?? '',
    edited: undefined,
    timeline: [],
  }
  state.issues.set(issue.number, issue)
  return issue
}

/** Replaces an issue by a changed one. */
export function changeIssue(state: State, number: number, changes: Partial<Issue>): Issue {
  const issue = state.issues.get(number)
  if (issue === undefined) throw new Error(`there is no issue #${number}`)
  const after = { ...issue, ...changes, ...closing(state, issue, changes) }
  state.issues.set(number, after)
  return after
}

function closing(state: State, before: Issue, { state: wanted }: Partial<Issue>): Partial<Issue> {
  if (wanted === undefined || wanted === before.state) return {}
  return { closedAt: wanted === 'closed' ? stamp(state.now()) : '' }
}
