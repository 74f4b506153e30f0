import fc from 'fast-check'
import { reportOf } from '../../src/restore/report.ts'
import { incidentOf } from '../../src/restore/tell/message.ts'
import type { RunResult } from '../../src/restore/tell/run-result.ts'
import { markdown } from '../../src/rows/markdown.ts'
import { lifeOf } from '../ledger/scene.ts'
import { fuzz } from './fuzz.ts'
import { renderMarkdown } from './github-markdown.ts'
import { markup } from './markup.ts'

const home = 'https://github.com/octo/demo'

/** A failed deployment in which everything that others can type is made up. */
const results: fc.Arbitrary<RunResult> = fc
  .record({
    why: markup,
    message: markup,
    problem: markup,
    reason: markup,
    version: markup,
    environment: markup,
    service: markup,
  })
  .map(({ why, message, problem, reason, version, environment, service }) => ({
    walked: {
      end: { result: 'rollback-failed', reason: 'strategy-failed', target: undefined, why },
      current: lifeOf({ id: 7, payload: { version }, said: [[0, 'failure', `failed ${message.slice(0, 100)}`]] }),
      passedOver: undefined,
      rollback: undefined,
      verification: {
        verdict: 'failed',
        results: [
          {
            ...{ id: 'home', kind: 'http', severity: 'critical', status: 'failed', phase: 'verify' },
            ...{ attempts: 1, consecutive: 0, message, evidence: message, durations: undefined },
            ...{ firstFailureAt: new Date(0), startedAt: new Date(0), endedAt: new Date(0) },
          },
        ],
        startedAt: new Date(0),
        endedAt: new Date(0),
        firstFailureAt: new Date(0),
      },
      proof: undefined,
      failedAt: new Date(0),
      restoredAt: undefined,
      over: [],
    },
    ...{
      environment,
      service,
      version,
      reason,
      sha: 'a'.repeat(40),
      repository: 'octo/demo',
      server: 'https://github.com',
    },
    ...{
      runUrl: `${home}/actions/runs/1`,
      plan: '',
      diagnostics: { folder: '', problems: [problem], gaps: [problem], said: [problem] },
    },
  }))

/** What our own templates are made of. */
const own = /^(?:strong|emphasis|list|listItem|table|tableRow|tableCell|inlineCode|heading [34]|link|html)$/

test.each<readonly [string, (result: RunResult) => string]>([
  ['an incident', (result) => incidentOf(result, 7).body],
  ['the summary of a deployment', (result) => reportOf(result, { json: '', junit: '', incident: '' }, false).summary],
])('whatever others typed into %s does nothing there', (_, write) => {
  fuzz(results, 150, (result) => {
    const written = write(result)
    // the marks at the beginning are comments of ours
    const body = written.replace(/^(?:<!-- [^\n>]* -->)+/, '')
    const { elements, addresses } = renderMarkdown(body)
    expect(elements.filter((element) => !own.test(element) || element === 'html')).toEqual([])
    expect(addresses.filter((address) => !address.startsWith(`${home}/`))).toEqual([])
  })
})

test('whatever stands in rows does nothing in the summary, names of columns included', () => {
  fuzz(fc.array(fc.tuple(markup, markup), { minLength: 1, maxLength: 4 }), 500, (rows) => {
    const [[name = ''] = []] = rows
    const columns = ['a', name].map((each) => ({
      name: each,
      kind: 'text' as const,
      type: '',
      table: 't',
      length: 0,
      isUnsigned: false,
    }))
    const writer = markdown(columns, { binary: 'hex', escapeFormulas: false })
    const { elements } = renderMarkdown(`${writer.rows(rows)}${writer.end()}`)
    const row = ['tableRow', 'tableCell', 'tableCell']
    expect(elements.filter((element) => element !== 'inlineCode')).toEqual([
      'table',
      ...row,
      ...rows.flatMap(() => row),
    ])
  })
})
