import { hasMarker, type Marker } from '../../markdown/marker.ts'
import type { Found, GitHub } from '../connection/call.ts'
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
} from '../connection/parse.ts'
import { type Account, parseAccount, parseApp } from '../people/account.ts'

/** An issue or a pull request; for GitHub a pull request is an issue too. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly author: Account
  /** Slug of the App that wrote it; '' for none. */
  readonly app: string
  readonly labels: readonly string[]
  readonly url: string
  readonly createdAt: Date
  /** Undefined while it is open. */
  readonly closedAt: Date | undefined
  readonly isPull: boolean
  readonly locked: boolean
}

/** Which issues to list. */
export interface IssueFilter {
  readonly label?: string
  readonly state: 'open' | 'closed' | 'all'
  /** Only those changed at or after this time. */
  readonly since?: Date
}

/** An issue to be created. */
export interface IssueDraft {
  readonly title: string
  readonly body: string
  /** Left out if GitHub does not accept them from this token. */
  readonly labels?: readonly string[]
  /** Logins; all are left out if GitHub refuses one of them (422). */
  readonly assignees?: readonly string[]
  /** The beginning of a line that no other issue's body has; finds the issue after an unknown outcome. */
  readonly marker: Marker
}

/** Changes to an issue; missing fields stay as they are. */
export interface IssueChanges {
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened'
  readonly title?: string
  readonly body?: string
  /** Replaces all existing ones. */
  readonly labels?: readonly string[]
}

/** The reactions that GitHub knows. */
export type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'

/** An issue by its number; undefined if it does not exist or was deleted. */
export async function readIssue(github: GitHub, number: number): Promise<Issue | undefined> {
  return github.rest<Issue | undefined>({
    purpose: `read issue #${number}`,
    needs: 'issues: read',
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { issue_number: number },
    repeat: 'harmless',
    parse: (answer) => parseIssue(answer),
    refused: ({ status }) => (status === 404 || status === 410 ? { value: undefined } : undefined),
  })
}

/** Issues without pull requests, newest first. */
export async function listIssues(github: GitHub, { label, state, since }: IssueFilter): Promise<readonly Issue[]> {
  const all = await readPages((page) =>
    askForPage(github, page, {
      state,
      ...(label === undefined ? {} : { labels: label }),
      ...(since === undefined ? {} : { since: since.toISOString() }),
    }),
  )
  return all.flatMap(({ issue }) => (issue.isPull ? [] : [issue]))
}

async function askForPage(github: GitHub, page: number, filter: Readonly<Record<string, string>>) {
  return github.rest({
    purpose: 'list issues',
    needs: 'issues: read',
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters: { ...filter, per_page: pageSize, page },
    repeat: 'harmless',
    parse: (answer, more) => ({ items: list(answer, 'issues', parseTrusted), more }),
  })
}

/** Creates an issue, without labels and assignees that GitHub refuses. */
export async function createIssue(github: GitHub, draft: IssueDraft): Promise<Issue> {
  const { labels = [], assignees = [] } = draft
  const extras = [...(assignees.length > 0 ? [{ labels, assignees }] : []), ...(labels.length > 0 ? [{ labels }] : [])]
  for (const extra of extras) {
    const created = await tryIssue(github, draft, extra)
    if (created !== undefined) return created
  }
  return github.rest({ ...creation(github, draft, {}), parse: (answer) => parseIssue(answer) })
}

/** Undefined if GitHub finds labels or assignees invalid. */
async function tryIssue(
  github: GitHub,
  draft: IssueDraft,
  extras: Readonly<Record<string, unknown>>,
): Promise<Issue | undefined> {
  return github.rest<Issue | undefined>({
    ...creation(github, draft, extras),
    parse: (answer) => parseIssue(answer),
    refused: ({ status }) => (status === 422 ? { value: undefined } : undefined),
  })
}

function creation(github: GitHub, { title, body, marker }: IssueDraft, extras: Readonly<Record<string, unknown>>) {
  return {
    purpose: 'create an issue',
    needs: 'issues: write',
    route: 'POST /repos/{owner}/{repo}/issues',
    parameters: { title, body, ...extras },
    repeat: () => findCreated(github, marker),
  } as const
}

/** Ours must be among the newest; older ones could be planted by anybody in a public repository. */
async function findCreated(github: GitHub, marker: Marker): Promise<Found<Issue> | undefined> {
  const { items } = await askForPage(github, 1, { state: 'all' })
  const found = items.find(({ issue, isTrusted }) => isTrusted && hasMarker(issue.body, marker))
  return found === undefined ? undefined : { value: found.issue }
}

/** Changes an issue. */
export async function updateIssue(github: GitHub, number: number, changes: IssueChanges): Promise<Issue> {
  const { stateReason, ...others } = changes
  return github.rest({
    purpose: `update issue #${number}`,
    needs: 'issues: write',
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: {
      issue_number: number,
      ...others,
      ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    },
    repeat: 'harmless',
    parse: (answer) => parseIssue(answer),
  })
}

/** Allows comments only for people with write access. */
export async function lockIssue(github: GitHub, number: number): Promise<void> {
  await github.rest({
    purpose: `lock issue #${number}`,
    needs: 'issues: write',
    route: 'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
    parameters: { issue_number: number },
    repeat: 'harmless',
    parse: () => undefined,
  })
}

/** Adds a reaction to a comment. Adding it twice changes nothing, and a deleted comment is ignored. */
export async function addReaction(github: GitHub, commentId: number, content: Reaction): Promise<void> {
  await github.rest({
    purpose: `react to comment ${commentId}`,
    needs: 'issues: write',
    route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    parameters: { comment_id: commentId, content },
    repeat: 'harmless',
    parse: () => undefined,
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

function parseTrusted(value: unknown, at: string): { readonly issue: Issue; readonly isTrusted: boolean } {
  const issue = parseIssue(value, at)
  const association = optionalText(record(value, at)['author_association'], `${at}.author_association`)
  return { issue, isTrusted: issue.author.type === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association) }
}

function parseIssue(value: unknown, at = 'issue'): Issue {
  const issue = record(value, at)
  return {
    number: integer(issue['number'], `${at}.number`),
    title: text(issue['title'], `${at}.title`),
    body: optionalText(issue['body'], `${at}.body`),
    state: oneOf(issue['state'], ['open', 'closed'], `${at}.state`),
    author: parseAccount(issue['user'], `${at}.user`),
    app: parseApp(issue['performed_via_github_app'], `${at}.performed_via_github_app`),
    labels: list(issue['labels'], `${at}.labels`, (label, place) =>
      isRecord(label) ? optionalText(label['name'], `${place}.name`) : text(label, place),
    ),
    url: text(issue['html_url'], `${at}.html_url`),
    createdAt: moment(issue['created_at'], `${at}.created_at`),
    closedAt: optionalMoment(issue['closed_at'], `${at}.closed_at`),
    isPull: isRecord(issue['pull_request']),
    locked: flag(issue['locked'] ?? false, `${at}.locked`),
  }
}
