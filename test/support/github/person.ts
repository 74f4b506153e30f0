import { type Dispatch, dispatch, type Run } from './actions.ts'
import { tell } from './events.ts'
import { changeIssue, type Issue } from './issues.ts'
import type { Fields } from './json.ts'
import { associationOf, reaches } from './people.ts'
import { rerun } from './rerun.ts'
import { deleteComment, editComment } from './rest/comments.ts'
import { type Comment, type State, stamp, userOf } from './state.ts'

/** How a comment is written. */
export interface Manner {
  /** As an answer to a notification. */
  readonly viaEmail?: boolean
  /** Slug of an App that acts for the person. */
  readonly app?: string
}

/** Somebody with an account. What they do starts workflows, unlike what GITHUB_TOKEN does; a locked issue takes comments of writers alone. */
export interface Person {
  readonly comment: (issue: number, body: string, manner?: Manner) => Comment
  readonly edit: (comment: number, body: string) => Comment
  readonly remove: (comment: number) => void
  readonly minimize: (comment: number) => void
  readonly editIssue: (issue: number, body: string) => Issue
  readonly closeIssue: (issue: number) => Issue
  /** Moves it here from another repository. */
  readonly transfer: (issue: number) => Issue
  readonly rerun: (job: number) => Run
  readonly dispatch: (path: string, asked: Dispatch) => Promise<Run>
}

/** The person of a login, who need not be known yet. */
export function createPerson(state: State, { server }: { readonly server: string }, login: string): Person {
  userOf(state, login)
  const announce = (action: string, comment: Comment, changes: Fields = {}) =>
    tell(state, {
      kind: 'event',
      name: 'issue_comment',
      sender: login,
      payload: { action, ...changes, ...payloadOf(state, server, comment), sender: userShape(state, login) },
    })
  const found = (id: number) => {
    const comment = state.comments.get(id)
    if (comment === undefined) throw new Error(`there is no comment ${id}`)
    return comment
  }
  const at = () => stamp(state.now())
  return {
    comment: (issue, body, manner = {}) => {
      if (state.issues.get(issue)?.locked === true && !reaches(state, login, 'write'))
        throw new Error(`${login} cannot comment on #${issue}: it is locked`)
      const now = at()
      const comment: Comment = {
        id: state.nextId(),
        issue,
        body,
        author: login,
        createdAt: now,
        updatedAt: now,
        ...manner,
      }
      state.comments.set(comment.id, comment)
      announce('created', comment)
      return comment
    },
    edit: (id, body) => {
      const before = found(id)
      const comment = editComment(state, before, body, login)
      announce('edited', comment, { changes: { body: { from: before.body } } })
      return comment
    },
    remove: (id) => {
      const comment = found(id)
      deleteComment(state, comment, login)
      announce('deleted', comment)
    },
    // GitHub sends no event.
    minimize: (id) => void state.comments.set(id, { ...found(id), minimized: true }),
    editIssue: (number, body) => changeIssue(state, number, { body, edited: { by: login, at: at() } }),
    closeIssue: (number) => changeIssue(state, number, { state: 'closed', stateReason: 'completed' }),
    transfer: (number) => {
      const timeline = state.issues.get(number)?.timeline ?? []
      return changeIssue(state, number, { timeline: [...timeline, { kind: 'transferred', by: login, at: at() }] })
    },
    rerun: (job) => rerun(state, job, login),
    dispatch: (path, asked) => {
      const workflow = [...state.workflows.values()].find((each) => each.path === path)
      if (workflow === undefined) throw new Error(`there is no workflow ${path}`)
      return dispatch(state, workflow, asked, login)
    },
  }
}

/** The part of a webhook's payload that workflows read. */
function payloadOf(state: State, server: string, comment: Comment): Fields {
  const html = `${server}/${state.owner}/${state.name}`
  const issue = state.issues.get(comment.issue)
  return {
    comment: {
      id: comment.id,
      body: comment.body,
      user: userShape(state, comment.author),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      author_association: associationOf(state, comment.author),
      html_url: `${html}/issues/${comment.issue}#issuecomment-${comment.id}`,
      performed_via_github_app: comment.app === undefined ? null : { slug: comment.app },
    },
    issue: {
      number: comment.issue,
      title: issue?.title ?? '',
      body: issue?.body ?? '',
      state: issue?.state ?? 'open',
      labels: (issue?.labels ?? []).map((name) => ({ name })),
      user: userShape(state, issue?.author ?? ''),
      html_url: `${html}/issues/${comment.issue}`,
    },
    repository: {
      id: 1,
      full_name: `${state.owner}/${state.name}`,
      default_branch: state.defaultBranch,
      private: state.isPrivate,
    },
  }
}

function userShape(state: State, login: string): Fields | null {
  if (login === '') return null
  const { id, bot, type = bot ? 'Bot' : 'User' } = userOf(state, login)
  return { id, login, type }
}
