import { judgeRecovery, type RecoveryVerdict } from '../../src/db-migrate/journal/doubt.ts'

const two = JSON.stringify({ a: '1', b: '2' })
const whole = JSON.stringify({ end: [['n', '9']], batches: 1 })

test.each<
  readonly [string, Partial<Parameters<typeof judgeRecovery>[0]>, Readonly<Record<string, string>>, RecoveryVerdict]
>([
  ['none of its subjects changed', { before: two }, { a: '1', b: '2' }, 'not-begun'],
  ['all changed', { before: two }, { a: '3', b: '4' }, 'done'],
  // a DROP TABLE a, b that ended between the two
  ['some changed', { before: two }, { a: '1', b: 'absent' }, 'unknown'],
  ['some changed, the other way round', { before: two }, { a: 'absent', b: '2' }, 'unknown'],
  ['the only one changed', { before: JSON.stringify({ a: '1' }) }, { a: 'absent' }, 'done'],
  ['an index is left unfinished', { before: JSON.stringify({ i: 'absent' }) }, { i: 'unfinished' }, 'unknown'],
  ['an index was unfinished before', { before: JSON.stringify({ i: 'unfinished' }) }, { i: 'unfinished' }, 'not-begun'],
  ['an unfinished index is complete', { before: JSON.stringify({ i: 'unfinished' }) }, { i: '1' }, 'done'],
  ['what is not told any more changed', { before: JSON.stringify({ a: '1' }) }, {}, 'done'],
  ['nothing was noted', { before: '' }, { a: '1' }, 'unknown'],
  ['a note that cannot be read', { before: '{"a":' }, { a: '1' }, 'unknown'],
  ['data', { effect: 'data' }, {}, 'not-begun'],
  ['of the session', { effect: 'session' }, {}, 'not-begun'],
  ['repeatable', { effect: 'repeatable' }, {}, 'not-begun'],
  ['of an effect that nobody knows', { effect: 'unseen', before: two }, { a: '1', b: '2' }, 'unknown'],
  ['a batch that noted nothing', { effect: 'batch' }, {}, 'not-begun'],
  ['a batch that noted how far it came', { effect: 'batch', progress: whole }, {}, 'not-begun'],
  ['a batch whose note is damaged', { effect: 'batch', progress: '{' }, {}, 'unknown'],
])('%s', (_, row, now, expected) => {
  expect(judgeRecovery({ effect: 'schema', before: '', progress: '', ...row }, now)).toBe(expected)
})
