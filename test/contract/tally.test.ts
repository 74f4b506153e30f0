import { listTrouble, tally } from '../support/tally.ts'

const file = (name: string, message: string, ...tests: readonly (readonly [string, string])[]) => ({
  name,
  message,
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
})

test('the last line of .ci/run counts a file that does not load as failed, and every skip', () => {
  const result = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
    testResults: [
      file('a.test.ts', 'a failed', ['a works', 'passed'], ['a breaks', 'failed'], ['a waits', 'pending']),
      file('b.test.ts', 'Cannot find module'),
    ],
  }
  expect(tally(result)).toEqual([5, 2, 3])
  expect(listTrouble(result)).toEqual([
    'failed: a breaks (a.test.ts)',
    'pending: a waits (a.test.ts)',
    'did not load: b.test.ts',
  ])
})
