/** The examples of docs/events.md. `npm run tables` writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as drafts from '../../src/events/drafts.ts'
import { cloudEvent } from '../../src/events/envelope.ts'
import type { EventDraft } from '../../src/runner/host.ts'

const file = join(import.meta.dirname, '../../docs/events.md')
const repository = 'octo/shop'
const source = `https://github.com/${repository}`
const origin = {
  source,
  run: '1001',
  attempt: '1',
  step: JSON.stringify(['deploy', 'slipway']),
  runUrl: `${source}/actions/runs/1001/attempts/1`,
  at: new Date('2026-03-02T08:00:00Z'),
}
const good = { sha: '1f0c8a52b9d74e63a0c5e1b7d2948f36c7a0e915', version: '1.4.1' }
const bad = { sha: '7d3e9b10c4f8a2567e91d0b3c8f5a4e2961b7c08', version: '1.4.2' }
const place = { repository, service: '', environment: 'production' }
const failed = { result: 'restored', reason: 'rolled-back', version: bad.version }
const incident = {
  deployment: 4711,
  release: bad,
  description: '1.4.2 failed in production and was rolled back to 1.4.1.',
}
const asked = { gate: 'production', environment: 'production', service: '', sha: bad.sha, version: bad.version }
const request = { ...asked, expiresAt: '2026-03-04T08:00:00.000Z', url: `${source}/issues/12` }
const approval = (fate: drafts.ApprovalFate, more = {}) =>
  drafts.approvalEvent(fate, { repository, deployment: 4710, content: { ...request, ...more } })
const migration = (fate: drafts.MigrationFate, status: string, action: string, reason = '') =>
  drafts.migrationEvent(fate, {
    repository,
    environment: 'production',
    target: '',
    apart: ['PostgreSQL on db.example.com:5432, database shop', `${action} V7`],
    content: {
      environment: 'production',
      target: '',
      dialect: 'postgres',
      reason,
      done: status === 'done' ? 1 : 0,
      scripts: [{ script: 'V7', version: '7', action, status }],
    },
  })

const ended = (fate: drafts.DeploymentFate, result: string, reason: string) =>
  drafts.deploymentEvent(fate, place, { deployment: 4711, release: bad }, { result, reason, version: bad.version })

/** One of each type. */
export const examples: readonly EventDraft[] = [
  drafts.artifactPublished(repository, bad, '', { version: bad.version, tag: 'v1.4.2' }),
  approval('requested'),
  approval('granted', { overridden: false, approvers: [{ login: 'alice', rule: 'group releasers' }] }),
  approval('rejected', { reason: 'not on a Friday' }),
  approval('expired', { reason: '' }),
  approval('superseded', { reason: '' }),
  approval('voided', { reason: 'policy-changed' }),
  migration('applied', 'done', 'up'),
  migration('undone', 'done', 'down'),
  migration('failed', 'failed', 'up', 'script-failed'),
  drafts.testsFinished(
    place,
    bad,
    { outcome: 'failure', reason: 'home: failed' },
    {
      deployment: 4711,
      checks: ['home', 'login'],
    },
  ),
  drafts.serviceEvent('deployed', place, good, 4700, { result: 'verified', reason: 'passed', version: good.version }),
  drafts.serviceEvent('upgraded', place, good, 4705, { result: 'verified', reason: 'passed', version: good.version }),
  drafts.incidentEvent('detected', place, incident, { ...failed, checks: ['home'] }),
  drafts.serviceEvent('rolledBack', place, good, 4711, {
    ...failed,
    'from-version': bad.version,
    'from-sha': bad.sha,
    version: good.version,
  }),
  drafts.incidentEvent('resolved', place, incident, failed),
  ended('held', 'held', 'inconclusive'),
  ended('superseded', 'superseded', 'newer-deployment'),
  ended('cancelled', 'cancelled', 'cancelled'),
]

/** The examples as they are sent. */
export const sent = examples.map((draft) => cloudEvent(draft, origin))

/** The page with the examples as they are now. */
export function withExamples(page: string): string {
  const [start, end] = ['<!-- examples -->', '<!-- /examples -->']
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to < from) throw new Error(`The page needs ${start} … ${end}`)
  const parts = sent.map((event) => `### \`${event.type}\`\n\n\`\`\`json\n${JSON.stringify(event, null, 2)}\n\`\`\`\n`)
  return `${page.slice(0, from + start.length)}\n\n${parts.join('\n')}\n${page.slice(to)}`
}

/** docs/events.md as it is. */
export function readPage(): string {
  return readFileSync(file, 'utf8')
}

if (import.meta.main) writeFileSync(file, withExamples(readPage()))
