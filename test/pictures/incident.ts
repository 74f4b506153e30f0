import { incidentOf } from '../../src/restore/tell/message.ts'
import { lifeOf, minute } from '../ledger/scene.ts'

const bad = '4f2c9d1'.padEnd(40, '0')
const good = 'b81fc68'.padEnd(40, '0')
const previous = { id: 1003, sha: good, version: '1.3.2' }
const about = { phase: 'verify', attempts: 3, consecutive: 0, durations: undefined, severity: 'critical' } as const
const times = { firstFailureAt: minute(3), startedAt: minute(0), endedAt: minute(4) }

const titles = [
  [412, 'Keep the tax of an order in a column of its own', 'alice'],
  [409, 'Show the delivery date before checkout', 'bob'],
  [405, 'Bump pg from 8.16.0 to 8.16.3', 'dependabot'],
] as const
const pulls = titles.map(([number, title, author]) => ({
  ...{ number, title, author, url: '', mergedAt: undefined, branch: '', labels: [], commits: [] },
}))

/** The issue of a deployment that failed its checks and was taken back. */
export function incidentBody(): string {
  const { title, body } = incidentOf(
    {
      walked: {
        end: {
          result: 'restored',
          reason: 'rolled-back',
          target: {
            deploymentId: 1003,
            version: '1.3.2',
            sha: good,
            commit: good,
            built: '',
            tag: 'v1.3.2',
            ref: 'v1.3.2',
            schema: '',
            undoesSchema: false,
          },
          why: '',
        },
        current: lifeOf({
          ...{ id: 1005, sha: bad, payload: { version: '1.4.0', previous, actor: { id: 1, login: 'alice' } } },
          said: [
            [0, 'in_progress', 'verifying'],
            [4, 'failure', 'failed check=orders'],
          ],
        }),
        passedOver: undefined,
        rollback: lifeOf({ id: 1006, sha: good, task: 'rollback', payload: { rollbackOf: 1005 }, said: [] }),
        verification: {
          verdict: 'failed',
          results: [
            {
              ...{ id: 'orders', kind: 'http', status: 'failed', ...about, ...times },
              message: 'status 500, expected 2xx, in 3 of 3 samples',
              evidence:
                'GET https://shop.example.com/orders\nHTTP 500 in 41 ms\n{"error":"column orders.tax does not exist"}',
            },
            {
              ...{ id: 'checkout', kind: 'http', status: 'skipped', ...about, ...times },
              ...{ message: 'stopped early', evidence: '' },
            },
          ],
          startedAt: minute(0),
          endedAt: minute(4),
          firstFailureAt: minute(3),
        },
        proof: undefined,
        failedAt: minute(3),
        restoredAt: minute(6),
        over: [],
      },
      environment: 'production',
      service: '',
      version: '1.4.0',
      sha: bad,
      repository: 'octo/shop',
      server: 'https://github.com',
      runUrl: 'https://github.com/octo/shop/actions/runs/4711/attempts/1',
      plan: '',
      diagnostics: {
        folder: 'slipway-diagnostics',
        problems: ['pod web-7d4f9: 3 restarts, last exit code 1'],
        gaps: [],
        said: [],
      },
      reason: '',
    },
    1005,
    { pulls, commits: [], isWhole: true },
  )
  return `# ${title}\n\n${body}`
}
