import type { Call, Refusal } from '../../src/github/connection/call.ts'
import { refusal } from '../../src/github/connection/errors.ts'
import { failureOf, failureOfGraphql } from '../../src/github/connection/failure.ts'
import { Unreadable } from '../../src/github/connection/parse.ts'

const now = new Date('2026-05-01T12:00:00Z')
const later = String(now.getTime() / 1000 + 90)

/** An error as octokit throws it. */
function answered(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers, data: { message } } })
}

describe('an answer is sorted by what to do next', () => {
  test.each([
    [403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }, 'limited', 90_000],
    [429, 'Too many', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }, 'limited', 90_000],
    [403, 'You have exceeded a secondary rate limit', { 'retry-after': '7' }, 'limited', 7_000],
    [403, 'You have exceeded a secondary rate limit', {}, 'limited', 60_000],
    [429, '', {}, 'limited', 60_000],
    [403, 'anything', { 'retry-after': '0' }, 'limited', 0],
    [403, 'anything', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 'limited', 60_000],
    [403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '0' }, 'refused', undefined],
    [403, 'Resource not accessible by integration', {}, 'refused', undefined],
    [401, 'Bad credentials', {}, 'refused', undefined],
    [404, 'Not Found', {}, 'refused', undefined],
    [422, 'Validation Failed', {}, 'refused', undefined],
    [500, 'Server Error', {}, 'passing', undefined],
    [502, 'Bad Gateway', {}, 'passing', undefined],
    [304, 'Not modified', {}, 'passing', undefined],
  ])('%i %s %j', (status, message, headers, kind, wait) => {
    expect(failureOf(answered(status, message, headers), now)).toMatchObject(
      wait === undefined ? { kind } : { kind, wait },
    )
  })

  test.each([
    [502, true],
    [504, true],
    [500, false],
    [503, false],
  ])('%i may be the query’s own weight: %s', (status, heavy) => {
    expect(failureOf(answered(status, ''), now)).toMatchObject({ kind: 'passing', heavy })
  })

  test('the reason of a cut is at the bottom of its causes', () => {
    const bottom = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
    const error = Object.assign(new Error('x', { cause: new TypeError('fetch failed', { cause: bottom }) }), {
      status: 500,
    })
    expect(failureOf(error, now)).toMatchObject({ kind: 'passing', what: 'no answer (ECONNREFUSED)' })
  })

  test('an answer that is none counts as lost', () => {
    expect(failureOf(new Unreadable('release.id', 'whole number'), now)).toMatchObject({ kind: 'passing' })
  })

  test('a fault of ours stays one', () => {
    const fault = new TypeError('x is not a function')
    expect(() => failureOf(fault, now)).toThrow(fault)
  })

  test.each([
    [
      { type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
      { kind: 'limited', wait: 90_000 },
    ],
    [
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
      { kind: 'refused', status: 403 },
    ],
    [
      { type: 'NOT_FOUND', message: 'Could not resolve' },
      { kind: 'refused', status: 404 },
    ],
    [
      { type: 'STALE_DATA', message: 'Expected branch' },
      { kind: 'refused', status: 422, code: 'STALE_DATA' },
    ],
    [
      { message: 'Something went wrong while executing your query. This may be the result of a timeout' },
      { kind: 'passing', heavy: true },
    ],
    [{ message: "Field 'x' doesn't exist" }, { kind: 'refused', status: 422 }],
  ])('GraphQL %j', (error, expected) => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }
    expect(failureOfGraphql([error], headers, now)).toMatchObject(expected)
  })
})

describe('a refusal names its cure', () => {
  const read: Pick<Call<unknown>, 'purpose' | 'needs'> = { purpose: 'read it', needs: 'contents: read' }
  const write: Pick<Call<unknown>, 'purpose' | 'needs'> = { purpose: 'write it', needs: 'contents: write' }
  const answer = (status: number, message: string, accepted = '', code = ''): Refusal => ({
    kind: 'refused',
    status,
    message,
    accepted,
    code,
  })

  test.each([
    [read, answer(401, 'Bad credentials'), 'bad-token', 'input `token`'],
    [
      write,
      answer(403, 'Resource not accessible by integration'),
      'missing-permission',
      'put `contents: write` under `permissions:`',
    ],
    [
      write,
      answer(403, 'no', 'contents=write,workflows=write; x=read'),
      'missing-permission',
      '`contents: write` and `workflows: write`',
    ],
    [read, answer(403, 'no', 'contents=read'), 'missing-permission', 'put `contents: read` under'],
    [read, answer(403, 'no', 'issues=write`::error::'), 'missing-permission', 'put `contents: read` under'],
    [write, answer(404, 'Not Found'), 'missing-permission', 'or it does not exist'],
    [read, answer(404, 'Not Found'), 'not-found', '`contents: read`'],
    [write, answer(403, 'Repository was archived so is read-only.'), 'validation', 'archived'],
    [write, answer(422, 'Changes must be made through a pull request.'), 'protected-branch', 'bypass'],
    [write, answer(422, 'Repository rule violations found\n\nx'), 'protected-branch', 'bypass'],
    [write, answer(409, 'Required status check "ci" is expected.'), 'protected-branch', 'bypass'],
    [write, answer(422, 'no', '', 'BRANCH_PROTECTION_RULE_VIOLATION'), 'protected-branch', 'bypass'],
    [
      write,
      answer(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
      'missing-permission',
      'Allow GitHub Actions',
    ],
    [write, answer(422, 'Validation Failed; Release tag_name already_exists'), 'validation', 'already_exists'],
    [write, answer(422, '\n::error::x\n##[group]'), 'validation', 'write it'],
  ])('%#: %j %j', (call, given, reason, said) => {
    const complaint = refusal(call, given)
    expect(complaint.reason).toBe(reason)
    expect(complaint.message).toContain(said)
    expect(complaint.message).not.toMatch(/\n|##\[/)
  })

  test('a message of a megabyte stays a sentence', () => {
    expect(refusal(read, answer(422, 'x'.repeat(1_000_000))).message.length).toBeLessThan(400)
  })
})
