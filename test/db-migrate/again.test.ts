/** What is tried again, and what is said of it. */
import type { FailureReason, StatementFailure } from '../../src/database/session/database.ts'
import { describeRepeats, runAgain } from '../../src/db-migrate/journal/again.ts'
import { contextOf, fakeConnection, stillHost } from './context.ts'

const failure = (reason: FailureReason, code = '1213'): StatementFailure => ({
  isDone: false,
  reason,
  code,
  state: '',
  message: `of ${reason}`,
  line: null,
  milliseconds: 0,
  rowCount: 0,
})

/** Runs until the failures are used up; the last one stays if `lasts`. */
async function tried(failures: readonly StatementFailure[], lasts = false) {
  const host = stillHost()
  const context = contextOf(
    fakeConnection('mysql', () => ({})),
    { host },
  )
  const counts: number[] = []
  const attempt = async (count: number) => {
    counts.push(count)
    return failures[lasts ? Math.min(count, failures.length) - 1 : count - 1]
  }
  const result = await runAgain('V1', context, attempt, (each) => each)
  const { repeats } = context
  return {
    counts,
    result,
    repeats,
    said: describeRepeats(context),
    logged: host.lines.filter((line) => /V1 was rolled back/.test(line)),
  }
}

test('what works at once is not tried again', async () => {
  expect(await tried([])).toMatchObject({ counts: [1], result: undefined, repeats: { count: 0, last: '' }, said: '' })
})

test.each<readonly [string, readonly StatementFailure[], readonly number[], string]>([
  ['a deadlock', [failure('deadlock')], [1, 2], 'rolled back and run again once: 1213 of deadlock'],
  [
    'a deadlock, then a lock that was held too long',
    [failure('deadlock'), failure('lock-timeout', '')],
    [1, 2, 3],
    'rolled back and run again 2 times: of lock-timeout',
  ],
])('%s is over after another attempt', async (_, failures, counts, said) => {
  const found = await tried(failures)
  expect(found).toMatchObject({ counts, result: undefined, said })
  expect(found.logged).toHaveLength(failures.length)
})

test('a deadlock that does not end is given up', async () => {
  expect(await tried([failure('deadlock')], true)).toMatchObject({
    counts: [1, 2, 3, 4],
    result: failure('deadlock'),
    repeats: { count: 3, last: '1213 of deadlock' },
  })
})

test('another failure is not tried again', async () => {
  expect(await tried([failure('sql-error')], true)).toMatchObject({
    counts: [1],
    result: failure('sql-error'),
    said: '',
  })
})
