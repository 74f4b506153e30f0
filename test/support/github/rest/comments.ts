import { type Answer, notFound, paged } from '../answer.ts'
import { appOf } from '../deployments.ts'
import { textAt } from '../json.ts'
import { findPull } from '../pulls.ts'
import type { Asked, Routes, World } from '../route.ts'
import { type Comment, type State, stamp } from '../state.ts'
import { checkedText } from './pulls.ts'

const r = '/repos/{owner}/{repo}'

/** Comments of issues and pull requests. */
export const commentRoutes: Routes = {
  [`GET ${r}/issues/{issue_number}/comments`]: ({ parameters, url }, { state, shapes }) => {
    const number = threadOf(state, parameters)
    return paged(
      [...state.comments.values()].filter(({ issue }) => issue === number),
      url,
      shapes.comment,
    )
  },
  [`POST ${r}/issues/{issue_number}/comments`]: ({ parameters, body }, { state, shapes }) => {
    const now = stamp(state.now())
    const app = appOf(state.viewer)
    const comment: Comment = {
      id: state.nextId(),
      issue: threadOf(state, parameters),
      body: checkedText(textAt(body, 'body') ?? '', 'IssueComment'),
      author: state.viewer,
      createdAt: now,
      updatedAt: now,
      ...(app === '' ? {} : { app }),
    }
    state.comments.set(comment.id, comment)
    return { status: 201, body: shapes.comment(comment) }
  },
  [`PATCH ${r}/issues/comments/{comment_id}`]: ({ parameters, body }, { state, shapes }) => {
    const text = checkedText(textAt(body, 'body') ?? '', 'IssueComment')
    const comment = editComment(state, commentOf(state, parameters), text, state.viewer)
    return { status: 200, body: shapes.comment(comment) }
  },
  [`DELETE ${r}/issues/comments/{comment_id}`]: ({ parameters }, { state }) => {
    deleteComment(state, commentOf(state, parameters), state.viewer)
    return { status: 204 }
  },
  [`POST ${r}/issues/comments/{comment_id}/reactions`]: react,
}

/** Replaces a comment's text; the same text again is no edit. */
export function editComment(state: State, comment: Comment, body: string, by: string): Comment {
  const at = stamp(state.now())
  const after = { ...comment, body, updatedAt: at, ...(body === comment.body ? {} : { edited: { by, at } }) }
  state.comments.set(comment.id, after)
  return after
}

/** Takes a comment away; the issue's timeline keeps that it was there. */
export function deleteComment(state: State, comment: Comment, by: string): void {
  state.comments.delete(comment.id)
  const issue = state.issues.get(comment.issue)
  if (issue === undefined) return
  const event = { kind: 'comment-deleted', by, author: comment.author, at: stamp(state.now()) } as const
  state.issues.set(issue.number, { ...issue, timeline: [...issue.timeline, event] })
}

/** The same reaction of the same account again answers 200 with the first. */
function react({ parameters, body }: Asked, { state, shapes, complete }: World): Answer {
  const comment = commentOf(state, parameters)
  const content = textAt(body, 'content') ?? ''
  const { reactions = [] } = comment
  const known = reactions.find((each) => each.by === state.viewer && each.content === content)
  const reaction = known ?? { id: state.nextId(), by: state.viewer, content }
  if (known === undefined) state.comments.set(comment.id, { ...comment, reactions: [...reactions, reaction] })
  return {
    status: known === undefined ? 201 : 200,
    body: complete('reaction', { id: reaction.id, content, user: shapes.user(state.viewer) }),
  }
}

function threadOf(state: State, parameters: Asked['parameters']): number {
  const number = Number(parameters['issue_number'])
  return state.issues.has(number) ? number : findPull(state, number).number
}

function commentOf(state: State, parameters: Asked['parameters']): Comment {
  const comment = state.comments.get(Number(parameters['comment_id']))
  if (comment === undefined) throw notFound()
  return comment
}
