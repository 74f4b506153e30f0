import { isMarkedWith, type Marker } from '../../markdown/marker.ts'
import type { Found, GitHub } from '../connection/call.ts'
import { integer, isRecord, list, optionalText, record, text } from '../connection/parse.ts'

/** Where people talk; the permission to comment is another one for each. */
export type Thread = 'issue' | 'pull request'

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** The login that wrote it; '' for an account that is gone. */
  readonly author: string
  /** Written by a bot, or by somebody who may change the repository: others could plant a comment for us to take for our own. */
  readonly isTrusted: boolean
}

/** Characters; GitHub answers 422 to more. */
export const commentLimit = 65_536

const scopes = { issue: 'issues', 'pull request': 'pull-requests' } as const

/** Pages of a hundred that are read at most. */
const pages = 50

/** The oldest trusted comment whose text begins with this marker; reads up to 5,000. */
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

/** Writes a comment whose body begins with this marker, by which an attempt of unknown outcome is found again. */
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
