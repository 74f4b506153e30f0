import type { TimelineEvent } from '../issues.ts'
import type { World } from '../route.ts'
import type { Comment } from '../state.ts'
import { actor, connection, demand, type Paging, refusedAs } from './refused.ts'

/** How GraphQL calls what a timeline holds, in `itemTypes` and as a type. */
const events = {
  'comment-deleted': ['COMMENT_DELETED_EVENT', 'CommentDeletedEvent'],
  transferred: ['TRANSFERRED_EVENT', 'TransferredEvent'],
} as const

/** An issue with its comments and its timeline. */
export function issueNode(world: World, number: number) {
  const { state, places } = world
  demand(state, 'issues', 'read')
  const issue = state.issues.get(number)
  if (issue === undefined) throw refusedAs('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
  const comments = [...state.comments.values()].filter((comment) => comment.issue === number)
  return {
    __typename: 'Issue',
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    url: `${places.server}/${state.owner}/${state.name}/issues/${number}`,
    createdAt: issue.createdAt,
    lastEditedAt: issue.edited?.at ?? null,
    editor: issue.edited === undefined ? null : actor(state, issue.edited.by),
    author: actor(state, issue.author),
    labels: connection(
      'labels',
      issue.labels.map((name) => ({ name })),
    ),
    comments: connection(
      'comments',
      comments.map((comment) => commentNode(world, comment)),
    ),
    timelineItems: (asked: Paging & { readonly itemTypes?: readonly string[] | null }) => {
      const wanted = issue.timeline.filter(({ kind }) => asked.itemTypes?.includes(events[kind][0]) ?? true)
      return connection(
        'timelineItems',
        wanted.map((event) => eventNode(world, event)),
      )(asked)
    },
  }
}

function commentNode({ state, places }: World, comment: Comment) {
  return {
    __typename: 'IssueComment',
    // A BigInt is text.
    fullDatabaseId: String(comment.id),
    databaseId: comment.id,
    body: comment.body,
    url: `${places.server}/${state.owner}/${state.name}/issues/${comment.issue}#issuecomment-${comment.id}`,
    author: actor(state, comment.author),
    createdAt: comment.createdAt,
    lastEditedAt: comment.edited?.at ?? null,
    editor: comment.edited === undefined ? null : actor(state, comment.edited.by),
    createdViaEmail: comment.viaEmail ?? false,
    isMinimized: comment.minimized ?? false,
    reactionGroups: ['THUMBS_UP', 'THUMBS_DOWN'].map((content) => ({
      content,
      viewerHasReacted: (comment.reactions ?? []).some(
        (each) => each.by === state.viewer && each.content === (content === 'THUMBS_UP' ? '+1' : '-1'),
      ),
    })),
    minimizedReason: comment.minimized === true ? 'off-topic' : null,
  }
}

function eventNode({ state }: World, event: TimelineEvent) {
  const isNamed = event.kind !== 'comment-deleted' || state.namesDeleters
  const by = isNamed ? actor(state, event.by) : null
  const shared = { __typename: events[event.kind][1], actor: by, createdAt: event.at }
  return event.kind === 'transferred' ? shared : { ...shared, deletedCommentAuthor: actor(state, event.author) }
}
