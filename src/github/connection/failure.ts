import { explainTls } from '../../network/tls-errors.ts'
import type { Refusal } from './call.ts'
import { isRecord, Unreadable } from './parse.ts'

/** Why an attempt had no result. */
export type Failure = Refusal | Limited | Passing

/** A rate limit: nothing was done, and GitHub says when to try again. */
export interface Limited {
  readonly kind: 'limited'
  /** Milliseconds from now. */
  readonly wait: number
  readonly message: string
}

/** GitHub failed or the connection was lost: the call may or may not have taken effect. */
export interface Passing {
  readonly kind: 'passing'
  /** Such as `502` or `connection cut`. */
  readonly what: string
  /** True when the query may have been too heavy. */
  readonly heavy: boolean
  /** True if another attempt would fail in the same way. */
  readonly isFinal?: boolean
}

/** A documented minimum: «If retry-after is not present … wait for at least one minute» (docs.github.com, REST best practices). */
const minute = 60_000

const statusOfType: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
}

/** Classifies errors of octokit. Errors that do not come from GitHub (our own bugs) are thrown again. */
export function failureOf(error: unknown, now: Date): Failure {
  if (error instanceof Unreadable) return { kind: 'passing', what: error.message, heavy: false }
  if (!isRecord(error) || !isError(error)) throw error
  const response = error['response']
  if (isRecord(response)) return failureOfResponse(response, now)
  if (typeof error['status'] !== 'number') throw error
  const root = rootOf(error)
  if (root.name === 'Oversized') return { kind: 'passing', what: root.message, heavy: true, isFinal: true }
  const timedOut = root.name === 'TimeoutError'
  return { kind: 'passing', what: timedOut ? 'no answer in time' : `no answer (${wordsOf(root)})`, heavy: timedOut }
}

/** Classifies the `errors` of a GraphQL answer with status 200. */
export function failureOfGraphql(errors: readonly unknown[], headers: unknown, now: Date): Failure {
  const first = errors.find(isRecord) ?? {}
  const type = textOf(first['type'])
  const message = errors.map((error) => (isRecord(error) ? textOf(error['message']) : '')).join('; ')
  if (type === 'RATE_LIMITED' || /\brate limit\b/i.test(message)) return limited(headers, message, now)
  if (message.includes('Something went wrong while executing your query'))
    return { kind: 'passing', what: 'an internal error of GitHub', heavy: message.includes('timeout') }
  const accepted = headerOf(headers, 'x-accepted-github-permissions')
  return { kind: 'refused', status: statusOfType[type] ?? 422, code: type, message, accepted }
}

function failureOfResponse(response: Readonly<Record<string, unknown>>, now: Date): Failure {
  const status = typeof response['status'] === 'number' ? response['status'] : 0
  const headers = response['headers']
  const message = messageOf(response['data'])
  const limits = status === 429 || (status === 403 && isLimit(headers, message))
  if (limits) return limited(headers, message, now)
  if (status >= 500 || status < 400)
    return { kind: 'passing', what: String(status), heavy: status === 502 || status === 504 }
  const accepted = headerOf(headers, 'x-accepted-github-permissions')
  return { kind: 'refused', status, code: codeOf(response['data']), message, accepted }
}

function isLimit(headers: unknown, message: string): boolean {
  if (headerOf(headers, 'retry-after') !== '' || /\brate limit\b/i.test(message)) return true
  // The request that uses up the limit may be refused for another reason.
  return headerOf(headers, 'x-ratelimit-remaining') === '0' && !/not accessible|permi/i.test(message)
}

function limited(headers: unknown, message: string, now: Date): Limited {
  const after = headerOf(headers, 'retry-after')
  if (/^\d{1,9}$/.test(after)) return { kind: 'limited', wait: Number(after) * 1000, message }
  const reset = headerOf(headers, 'x-ratelimit-reset')
  const spent = headerOf(headers, 'x-ratelimit-remaining') === '0'
  const wait = spent && /^\d{1,12}$/.test(reset) ? Math.max(1000, Number(reset) * 1000 - now.getTime()) : minute
  return { kind: 'limited', wait, message }
}

function messageOf(data: unknown): string {
  if (!isRecord(data)) return ''
  const errors = Array.isArray(data['errors']) ? data['errors'] : []
  return [textOf(data['message']), ...errors.map(detailOf)].filter((part) => part !== '').join('; ')
}

function detailOf(error: unknown): string {
  if (!isRecord(error)) return textOf(error)
  const said = textOf(error['message'])
  return said !== '' ? said : [error['resource'], error['field'], error['code']].map(textOf).join(' ').trim()
}

function codeOf(data: unknown): string {
  const errors = isRecord(data) && Array.isArray(data['errors']) ? data['errors'] : []
  const first: unknown = errors[0]
  return isRecord(first) ? textOf(first['code']) : ''
}

function headerOf(headers: unknown, name: string): string {
  if (!isRecord(headers)) return ''
  const value = headers[name]
  return typeof value === 'number' ? String(value) : textOf(value)
}

/** Fetch only says "fetch failed"; its cause has the reason (refused, no such host, bad certificate). */
function rootOf(error: Error): Error {
  return isError(error.cause) ? rootOf(error.cause) : error
}

function wordsOf(error: Error): string {
  const code = 'code' in error ? textOf(error.code) : ''
  const told = explainTls(error)
  if (told !== undefined) return told
  return error.message.includes(code) ? error.message : `${code} ${error.message}`.trim()
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

// Not instanceof: an error of another realm (Node's own fetch in a test's sandbox) has a different class.
function isError(value: unknown): value is Error {
  return isRecord(value) && typeof value['message'] === 'string' && typeof value['name'] === 'string'
}
