import { readFileSync } from 'node:fs'

interface Result {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** `passed failed skipped` of a jest `--json` file; a test file that does not even load counts as one failed test. */
export function tally(result: Result): readonly [number, number, number] {
  return [
    result.numPassedTests,
    result.numFailedTests + result.numRuntimeErrorTestSuites,
    result.numPendingTests + result.numTodoTests,
  ]
}

/** One line for each test that failed or was skipped, and for each file that did not load. */
export function listTrouble(result: Result): readonly string[] {
  return result.testResults.flatMap(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0 && message !== '') return [`did not load: ${name}`]
    return assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status }) => `${status}: ${fullName} (${name})`)
  })
}

// node test/support/tally.ts results.json: counts on stdout, names on stderr
if (import.meta.main) {
  const result: Result = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
  for (const line of listTrouble(result)) console.error(line)
  console.log(tally(result).join(' '))
}
