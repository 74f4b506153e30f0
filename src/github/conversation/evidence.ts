import type { GitHub } from '../connection/call.ts'
import { pageSize, readPages } from '../connection/pages.ts'
import {
  flag,
  integer,
  isRecord,
  list,
  moment,
  oneOf,
  optionalMoment,
  optionalText,
  record,
  text,
  Unreadable,
} from '../connection/parse.ts'
import { type Account, actorFields, parseActor, parseApp } from '../people/account.ts'

/** A comment with evidence of whether a person wrote its current text. */
export interface EvidenceComment {
  /** As in REST. */
  readonly id: number
  readonly author: Account
  readonly body: string
  readonly createdAt: Date
  /** Undefined if it was never edited. */
  readonly lastEditedAt: Date | undefined
  /** Who edited it last; undefined for nobody, and for a deleted account. */
  readonly editor: Account | undefined
  readonly viaEmail: boolean
  readonly isMinimized: boolean
  /** Whether the token's account marked it with 👎. */
  readonly isDismissed: boolean
  readonly url: string
}

/** Somebody deleted a comment; its text is lost. */
export interface Deletion {
  readonly by: Account
  readonly author: Account
  readonly at: Date
}

/** The conversation and the events of an issue. */
export interface Evidence {
  readonly issue: {
    readonly author: Account
    readonly body: string
    /** Undefined if the text was never edited. */
    readonly lastEditedAt: Date | undefined
    readonly state: 'open' | 'closed'
    readonly labels: readonly string[]
  }
  /** All, oldest first. */
  readonly comments: readonly EvidenceComment[]
  /** All, oldest first. */
  readonly deletions: readonly Deletion[]
  /** How often the issue was moved here from another repository. */
  readonly transfers: number
}

// Ids of comments no longer fit in the 32 bits of `databaseId`.
const query = `query evidence(
  $owner: String!, $name: String!, $number: Int!
  $wantComments: Boolean!, $afterComment: String, $wantEvents: Boolean!, $afterEvent: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      author { ...actor }
      body lastEditedAt state
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $afterComment) @include(if: $wantComments) {
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId body createdAt lastEditedAt createdViaEmail isMinimized url
          reactionGroups { content viewerHasReacted }
          author { ...actor }
          editor { ...actor }
        }
      }
      timelineItems(first: 100, after: $afterEvent, itemTypes: [COMMENT_DELETED_EVENT, TRANSFERRED_EVENT])
        @include(if: $wantEvents) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CommentDeletedEvent { createdAt actor { ...actor } deletedCommentAuthor { ...actor } }
        }
      }
    }
  }
}
${actorFields}`

/** One page of a connection; `next` is undefined for the last one. */
interface Part<Item> {
  readonly items: readonly Item[]
  readonly next: string | undefined
}

interface Answer {
  readonly issue: Evidence['issue']
  readonly comments: Part<EvidenceComment>
  /** Undefined for a transfer. */
  readonly events: Part<Deletion | undefined>
}

/** Undefined for no request, '' for the first page, else the cursor. */
interface Cursors {
  readonly comment: string | undefined
  readonly event: string | undefined
}

/** Everything known about an issue, one request per hundred comments; undefined if it does not exist (any more). */
export async function readEvidence(github: GitHub, number: number): Promise<Evidence | undefined> {
  const comments: EvidenceComment[] = []
  const events: (Deletion | undefined)[] = []
  for (let cursors: Cursors = { comment: '', event: '' }; ; ) {
    const answer = await ask(github, number, cursors)
    if (answer === undefined) return undefined
    comments.push(...answer.comments.items)
    events.push(...answer.events.items)
    cursors = { comment: answer.comments.next, event: answer.events.next }
    if (cursors.comment !== undefined || cursors.event !== undefined) continue
    const deletions = events.filter((event) => event !== undefined)
    return { issue: answer.issue, comments, deletions, transfers: events.length - deletions.length }
  }
}

async function ask(github: GitHub, number: number, { comment, event }: Cursors): Promise<Answer | undefined> {
  const { owner, name } = github.repository
  return github.graphql<Answer | undefined>({
    purpose: `read issue #${number} and what was said there`,
    needs: 'issues: read',
    query,
    variables: {
      owner,
      name,
      number,
      wantComments: comment !== undefined,
      afterComment: comment || null,
      wantEvents: event !== undefined,
      afterEvent: event || null,
    },
    repeat: 'harmless',
    parse: (data) => parseAnswer(record(record(data, 'data')['repository'], 'repository')['issue']),
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

/** The App through which each comment was written, by the comment's id; '' for none. Only REST provides this. */
export async function listAppComments(github: GitHub, number: number): Promise<ReadonlyMap<number, string>> {
  const ask = (page: number) =>
    github.rest({
      purpose: `list the comments of issue #${number}`,
      needs: 'issues: read',
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: number, per_page: pageSize, page },
      repeat: 'harmless',
      parse: (answer, more) => ({ items: list(answer, 'comments', parseAppComment), more }),
    })
  return new Map(await readPages(ask))
}

function parseAppComment(value: unknown, at: string): readonly [number, string] {
  const comment = record(value, at)
  const app = parseApp(comment['performed_via_github_app'], `${at}.performed_via_github_app`)
  return [integer(comment['id'], `${at}.id`), app]
}

function parseAnswer(value: unknown): Answer {
  const issue = record(value, 'issue')
  return {
    issue: {
      author: parseActor(issue['author'], 'issue.author'),
      body: text(issue['body'], 'issue.body'),
      lastEditedAt: optionalMoment(issue['lastEditedAt'], 'issue.lastEditedAt'),
      state: oneOf(issue['state'], ['OPEN', 'CLOSED'], 'issue.state') === 'OPEN' ? 'open' : 'closed',
      labels: isRecord(issue['labels'])
        ? list(issue['labels']['nodes'], 'labels', (label, at) => text(record(label, at)['name'], at))
        : [],
    },
    comments: parsePart(issue['comments'], 'comments', parseComment),
    events: parsePart(issue['timelineItems'], 'timelineItems', parseEvent),
  }
}

function parsePart<Item>(value: unknown, at: string, parse: (item: unknown, at: string) => Item): Part<Item> {
  if (value === undefined) return { items: [], next: undefined }
  const { nodes, pageInfo } = record(value, at)
  const { hasNextPage, endCursor } = record(pageInfo, `${at}.pageInfo`)
  return {
    items: list(nodes, at, parse),
    next: flag(hasNextPage, `${at}.hasNextPage`) ? text(endCursor, `${at}.endCursor`) : undefined,
  }
}

function parseComment(value: unknown, at: string): EvidenceComment {
  const comment = record(value, at)
  const editor = comment['editor']
  return {
    id: parseId(comment['fullDatabaseId'], `${at}.fullDatabaseId`),
    author: parseActor(comment['author'], `${at}.author`),
    body: text(comment['body'], `${at}.body`),
    createdAt: moment(comment['createdAt'], `${at}.createdAt`),
    lastEditedAt: optionalMoment(comment['lastEditedAt'], `${at}.lastEditedAt`),
    editor: isRecord(editor) ? parseActor(editor, `${at}.editor`) : undefined,
    viaEmail: flag(comment['createdViaEmail'], `${at}.createdViaEmail`),
    isMinimized: flag(comment['isMinimized'], `${at}.isMinimized`),
    isDismissed: isDismissed(comment['reactionGroups'], `${at}.reactionGroups`),
    url: text(comment['url'], `${at}.url`),
  }
}

function isDismissed(value: unknown, at: string): boolean {
  const groups = Array.isArray(value) ? list(value, at, record) : []
  return groups.some(({ content, viewerHasReacted }) => content === 'THUMBS_DOWN' && viewerHasReacted === true)
}

/** A `BigInt` comes as text. */
function parseId(value: unknown, at: string): number {
  const digits = optionalText(typeof value === 'number' ? String(value) : value, at)
  if (!/^\d{1,15}$/.test(digits)) throw new Unreadable(at, 'whole number')
  return Number(digits)
}

function parseEvent(value: unknown, at: string): Deletion | undefined {
  const event = record(value, at)
  if (event['__typename'] !== 'CommentDeletedEvent') return undefined
  return {
    by: parseActor(event['actor'], `${at}.actor`),
    author: parseActor(event['deletedCommentAuthor'], `${at}.deletedCommentAuthor`),
    at: moment(event['createdAt'], `${at}.createdAt`),
  }
}
