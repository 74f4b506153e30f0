import { isMarkedWith, type Marker } from '../../markdown/marker.ts'
import type { Found, GitHub } from '../connection/call.ts'
import { integer, isRecord, list, optionalText, record, text } from '../connection/parse.ts'

/** Places for comments; each needs a different permission. */
export type Thread = 'issue' | 'pull request'

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** The author's login; '' for a deleted account. */
  readonly author: string
  /** Whether it was written by a bot or somebody with write access. Others could write comments that look like ours. */
  readonly isTrusted: boolean
}

/** Maximum characters; GitHub answers 422 to more. */
export const commentLimit = 65_536

const scopes = { issue: 'issues', 'pull request': 'pull-requests' } as const

/** Maximum pages of a hundred to read. */
const pages = 50

/** The oldest trusted comment that begins with this marker; reads up to 5,000 comments. */
export async function findComment(
  github: GitHub,
  number: number,
  marker: Marker,
  thread: Thread = 'pull request',
): Promise<Comment | undefined> {
  for (let page = 1; page <= pages; page++) {
    const { comments, more } = await listComments(github, number, page, thread)
    const found = comments.find(({ body, isTrusted }) => isTrusted && isMarkedWith(body, marker))
    if (found !== undefined || !more) return found
  }
  return undefined
}

/** One page of a hundred comments, oldest first. */
async function listComments(
  github: GitHub,
  number: number,
  page: number,
  thread: Thread = 'pull request',
): Promise<{ readonly comments: readonly Comment[]; readonly more: boolean }> {
  return github.rest({
    purpose: `list the comments of ${thread} #${number}`,
    needs: `${scopes[thread]}: read`,
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: number, per_page: 100, page },
    repeat: 'harmless',
    parse: (answer, more) => ({ comments: list(answer, 'comments', parseComment), more }),
  })
}

/** Writes a comment that begins with this marker. The marker finds it again after an unknown outcome. */
export async function createComment(
  github: GitHub,
  number: number,
  marker: Marker,
  body: string,
  thread: Thread = 'pull request',
): Promise<Comment> {
  const settled = async (): Promise<Found<Comment> | undefined> => {
    const value = await findComment(github, number, marker, thread)
    return value === undefined ? undefined : { value }
  }
  return github.rest({
    purpose: `comment on ${thread} #${number}`,
    needs: `${scopes[thread]}: write`,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: number, body },
    repeat: settled,
    parse: (answer) => parseComment(answer),
  })
}

/** Replaces the text of a comment. */
export async function updateComment(
  github: GitHub,
  { id }: Pick<Comment, 'id'>,
  body: string,
  thread: Thread = 'pull request',
): Promise<Comment> {
  return github.rest({
    purpose: `update comment ${id}`,
    needs: `${scopes[thread]}: write`,
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id, body },
    repeat: 'harmless',
    parse: (answer) => parseComment(answer),
  })
}

function parseComment(value: unknown, at = 'comment'): Comment {
  const comment = record(value, at)
  const user = isRecord(comment['user']) ? comment['user'] : {}
  const association = optionalText(comment['author_association'], `${at}.author_association`)
  return {
    id: integer(comment['id'], `${at}.id`),
    url: text(comment['html_url'], `${at}.html_url`),
    body: optionalText(comment['body'], `${at}.body`),
    author: optionalText(user['login'], `${at}.user.login`),
    isTrusted: user['type'] === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association),
  }
}
