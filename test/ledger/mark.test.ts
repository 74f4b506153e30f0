import {
  carries,
  type DeploymentPhase,
  formatMark,
  parseMark,
  type StatusMark,
  stateOf,
} from '../../src/ledger/mark.ts'

test.each<readonly [StatusMark, string]>([
  [{ phase: 'waiting', fields: { code: '1a2b3c4d' } }, 'waiting code=1a2b3c4d'],
  [{ phase: 'verified', fields: { version: '1.2.3+b', checks: '9/9' } }, 'verified version=1.2.3+b checks=9/9'],
  [
    { phase: 'failed', fields: { check: 'home', at: '2026-01-02T03:04:05Z' } },
    'failed check=home at=2026-01-02T03:04:05Z',
  ],
  [{ phase: 'failed', fields: { check: 'a b=c%\n::é' } }, 'failed check=a%20b%3Dc%25%0A::%C3%A9'],
  [{ phase: 'restored', fields: {} }, 'restored'],
])('%j is written %j and read back', (mark, text) => {
  expect(formatMark(mark)).toBe(text)
  expect(parseMark(text)).toEqual(mark)
})

test('what is empty or too long is left out completely, and half a character is replaced', () => {
  const long = 'x'.repeat(200)
  expect(formatMark({ phase: 'failed', fields: { check: long, at: '', live: 'no' } })).toBe('failed live=no')
  expect(formatMark({ phase: 'failed', fields: { check: 'x'.repeat(127) } })).toHaveLength(140)
  expect(formatMark({ phase: 'failed', fields: { check: 'x'.repeat(128) } })).toBe('failed')
  expect(formatMark({ phase: 'failed', fields: { check: '\ud800' } })).toBe('failed check=%EF%BF%BD')
})

test.each([
  '',
  'Deployed by another tool',
  'failed to start',
  'verified  version=1',
  'verified version=',
  'verified version=a=b',
  'verified version=%E0%A4%A',
  'verified VERSION=1',
  'Verified version=1',
  'toString',
  `verified ${'a=b '.repeat(40)}`,
])('%j is not ours', (text) => {
  expect(parseMark(text)).toBeUndefined()
})

test("a description that is longer than GitHub's limit is cut, so it is not read", () => {
  const mark = (length: number) => `verified ${'a=b '.repeat(20)}c=${'x'.repeat(length - 91)}`
  expect([mark(140).length, parseMark(mark(140))?.phase, parseMark(mark(141))]).toEqual([140, 'verified', undefined])
})

test.each<readonly [DeploymentPhase, ReturnType<typeof stateOf>]>([
  ['waiting', 'pending'],
  ['reminded', 'pending'],
  ['resuming', 'queued'],
  ['unstarted', 'queued'],
  ['consumed', 'in_progress'],
  ['overridden', 'in_progress'],
  ['rejected', 'failure'],
  ['expired', 'inactive'],
  ['superseded', 'inactive'],
  ['void', 'error'],
  ['started', 'in_progress'],
  ['verifying', 'in_progress'],
  ['verified', 'success'],
  ['failed', 'failure'],
  ['rolling-back', 'failure'],
  ['restored', 'failure'],
  ['rollback-failed', 'error'],
  ['held', 'failure'],
  ['cancelled', 'error'],
])('%s is written under the state %s', (phase, state) => {
  expect(stateOf(phase)).toBe(state)
  expect([carries(state, phase), carries('error', 'held'), carries('success', 'failed')]).toEqual([true, true, false])
})
