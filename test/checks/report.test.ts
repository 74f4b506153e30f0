import { type CheckResult, json, junit, table, type Verification } from '../../src/checks/checks.ts'
import { readSuite } from '../../src/checks/kinds/suite.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5, 12, 0, 0) + seconds * 1_000)
const result = (id: string, changes: Partial<CheckResult> = {}): CheckResult => ({
  id,
  kind: 'http',
  severity: 'critical',
  status: 'passed',
  phase: 'verify',
  attempts: 3,
  consecutive: 3,
  firstFailureAt: undefined,
  message: 'status 200 in 12 ms',
  evidence: '',
  durations: { min: 1.234, median: 12.5, p95: 40.129 },
  startedAt: at(0),
  endedAt: at(5),
  ...changes,
})
const hostile = '::error::x\u0000\u001b[31m <b>&"\'@me | #1 ]]> \ud800\n## head'
const verification: Verification = {
  verdict: 'failed',
  startedAt: at(0),
  endedAt: at(9),
  firstFailureAt: at(4),
  results: [
    result('home'),
    result('api', { status: 'failed', phase: 'bake', message: hostile, evidence: hostile, firstFailureAt: at(4) }),
    result('port', { kind: 'tcp', status: 'inconclusive', severity: 'warning', message: 'late', durations: undefined }),
    result('end', { status: 'skipped', attempts: 0, message: 'stopped early: `api` failed' }),
  ],
}

test('the table has what matters first, and nothing in it does anything', () => {
  expect(table(verification).split('\n')).toEqual([
    '| result | check | kind | attempts | median | p95 | message |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    expect.stringMatching(/^\| \*\*failed in the bake\*\* \| `api` \| http \| 3 \| 13 ms \| 40 ms \| /),
    '| **inconclusive** | `port` | tcp, warning only | 3 |  |  | late |',
    '| **skipped** | `end` | http | 0 | 13 ms | 40 ms | stopped early: `api` failed |',
    '| passed | `home` | http | 3 | 13 ms | 40 ms | status 200 in 12 ms |',
    '',
  ])
  const row = table(verification).split('\n')[2] ?? ''
  expect(row).not.toMatch(/<b>|@me|(?<!\\)\|[^|]*#1/)
  expect(row).toContain('&lt;b>')
})

test('checks that trust everybody are warned of', () => {
  const results = Array.from({ length: 12 }, (_, index) => result(`c${index}`, { isInsecure: true }))
  expect(table({ ...verification, results: [result('home'), ...results] })).toMatch(
    /\| passed \| `c11` .*\n\n> \[!WARNING\]\n> `c0`, .*`c9` and 2 more checked no certificate \(`insecure: true`\), so .*\n$/,
  )
  expect(table(verification)).not.toContain('insecure')
})

test('a table of very many checks is bounded', () => {
  const results = Array.from({ length: 1_000 }, (_, index) => result(`c${index}`, { message: 'x'.repeat(500) }))
  const text = table({ ...verification, results })
  expect(text.length).toBeLessThan(150_000)
  expect(text).toMatch(/\n… and 800 more, of which 800 passed\.\n$/)
})

test('JUnit is XML whatever the messages hold, and a warning turns nothing red', async () => {
  const xml = junit(verification)
  expect(await readSuite(xml)).toMatchObject({ tests: 4, failures: 1, errors: 0, skipped: 2 })
  expect(xml).toContain('<testsuites name="smoke-test" tests="4" failures="1" errors="0" skipped="2" time="9.000">')
  expect(xml).toContain('<testcase classname="http" name="home" time="5.000"/>')
  expect(xml).toContain('<skipped message="inconclusive, warning only: late"/>')
  expect(xml).toContain('timestamp="2026-01-05T12:00:00.000Z"')
})

test('JSON holds everything, in plain types', () => {
  expect(JSON.parse(json(verification))).toMatchObject({
    version: 1,
    verdict: 'failed',
    'started-at': '2026-01-05T12:00:00.000Z',
    'first-failure-at': '2026-01-05T12:00:04.000Z',
    checks: [
      {
        id: 'home',
        kind: 'http',
        severity: 'critical',
        status: 'passed',
        phase: 'verify',
        attempts: 3,
        consecutive: 3,
        durations: { min: 1.23, median: 12.5, p95: 40.13 },
        'first-failure-at': null,
      },
      { id: 'api', message: hostile.replace('\ud800', '\ud800'), 'first-failure-at': '2026-01-05T12:00:04.000Z' },
      { id: 'port', durations: null },
      { id: 'end' },
    ],
  })
})
