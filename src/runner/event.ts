import { readTrustedFile } from '../files/named.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * The target branch, if this run is only about a proposal: `pull_request`, `pull_request_target` (unless merged) and `merge_group`. Undefined if the
 * run may release.
 */
export async function proposalBase(env: Env): Promise<string | undefined> {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const base = env['GITHUB_BASE_REF'] ?? ''
  if (name === 'merge_group') return await queueBase(env)
  if (name !== 'pull_request' && name !== 'pull_request_target') return undefined
  return valueAt(await readPayload(env), 'pull_request', 'merged') === true ? undefined : base
}

/** Only the payload names the branch of a merge queue: the runner sets GITHUB_BASE_REF only for pull requests. */
async function queueBase(env: Env): Promise<string> {
  const ref = valueAt(await readPayload(env), 'merge_group', 'base_ref')
  return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : ''
}

async function readPayload(env: Env): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH']
  return path === undefined || path === '' ? undefined : JSON.parse(await readTrustedFile(path))
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = new Map<string, unknown>(Object.entries(at)).get(key)
  }
  return at
}

/** The number of the pull request that this run is for (`pull_request`, `pull_request_target`); undefined for other events. */
export async function pullNumber(env: Env): Promise<number | undefined> {
  if (!/^pull_request(_target)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) return undefined
  const number = valueAt(await readPayload(env), 'pull_request', 'number')
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** The newest commit of the pull request that this run is for; '' if the event names none, undefined for other events. */
export async function pullHead(env: Env): Promise<string | undefined> {
  if (!/^pull_request(_target|_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) return undefined
  const sha = valueAt(await readPayload(env), 'pull_request', 'head', 'sha')
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : ''
}

/** True for a pull request from another repository, whose token cannot write. */
export async function isForkPull(env: Env): Promise<boolean> {
  if (!/^pull_request(_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? '')) return false
  const home = valueAt(await readPayload(env), 'pull_request', 'head', 'repo', 'full_name')
  return home !== env['GITHUB_REPOSITORY']
}

/** An `issue_comment` event of an issue, as GitHub sent it. */
export interface CommentEvent {
  /** Number of the issue. */
  readonly number: number
  readonly issueBody: string
  readonly action: string
  /** Id of the comment. */
  readonly comment: number
  readonly body: string
  /** Milliseconds since 1970; 0 if it is unknown. */
  readonly at: number
  readonly author: EventAccount
  /** Who caused the event. */
  readonly sender: EventAccount
}

/** 0 and '' if the event names no account. */
export interface EventAccount {
  readonly id: number
  readonly login: string
  /** `User`, `Bot` … */
  readonly type: string
}

/** The issue and comment of an `issue_comment` event; undefined for other events and for pull requests. */
export async function commentedIssue(env: Env): Promise<CommentEvent | undefined> {
  if (env['GITHUB_EVENT_NAME'] !== 'issue_comment') return undefined
  const payload = await readPayload(env)
  const number = numberAt(payload, 'issue', 'number')
  const comment = numberAt(payload, 'comment', 'id')
  const action = textAt(payload, 'action')
  const isWhole = number !== 0 && comment !== 0 && action !== ''
  if (!isWhole || valueAt(payload, 'issue', 'pull_request') !== undefined) return undefined
  return {
    number,
    issueBody: textAt(payload, 'issue', 'body'),
    action,
    comment,
    body: textAt(payload, 'comment', 'body'),
    at: Date.parse(textAt(payload, 'comment', 'created_at')) || 0,
    author: accountAt(payload, 'comment', 'user'),
    sender: accountAt(payload, 'sender'),
  }
}

function accountAt(payload: unknown, ...path: readonly string[]): EventAccount {
  return {
    id: numberAt(payload, ...path, 'id'),
    login: textAt(payload, ...path, 'login'),
    type: textAt(payload, ...path, 'type'),
  }
}

function numberAt(payload: unknown, ...path: readonly string[]): number {
  const value = valueAt(payload, ...path)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}

function textAt(payload: unknown, ...path: readonly string[]): string {
  const value = valueAt(payload, ...path)
  return typeof value === 'string' ? value : ''
}

/** What the event says about the repository; '' and true if it says nothing. */
export async function eventRepository(
  env: Env,
): Promise<{ readonly defaultBranch: string; readonly isPrivate: boolean }> {
  const payload = await readPayload(env)
  const branch = valueAt(payload, 'repository', 'default_branch')
  return {
    defaultBranch: typeof branch === 'string' ? branch : '',
    isPrivate: valueAt(payload, 'repository', 'private') !== false,
  }
}
