import { rejectedBefore } from '../../../src/approval/request/replaced.ts'
import { type DeploymentTimeline, readTimeline } from '../../../src/ledger/timeline.ts'
import { payloadOf, recordOf, type Said } from '../../ledger/scene.ts'
import { sampleSubject } from '../gate/sample.ts'

const sha = 'a'.repeat(40)
const subject = { ...sampleSubject, sha, service: 'web' }

function requestOf(id: number, gate: string, ...said: readonly Said[]): DeploymentTimeline {
  const payload = payloadOf({ service: subject.service, gate: { ...subject, gate } })
  const { deployment, statuses } = recordOf({ id, sha, task: `gate:${gate}`, payload, said })
  const logUrl = `https://github.com/octo/demo/issues/${id}`
  return readTimeline({ deployment, statuses: statuses.map((status) => ({ ...status, logUrl })) })
}

function deploymentOf(service: string | undefined, ...said: readonly Said[]): DeploymentTimeline {
  return readTimeline(recordOf({ id: 9, said, ...(service === undefined ? {} : { payload: payloadOf({ service }) }) }))
}

const waits: Said = [1, 'pending', 'waiting']
const rejected = requestOf(4, subject.gate, waits, [2, 'failure', 'rejected comment=5'])
const own = subject.service

test.each<readonly [string, DeploymentTimeline, boolean]>([
  ['a deployment that began without a gate', deploymentOf(own, [3, 'in_progress', 'started']), false],
  ['one that failed', deploymentOf(own, [3, 'in_progress', 'started'], [4, 'failure', 'failed']), false],
  ['one that is verified', deploymentOf(own, [3, 'success', 'verified']), false],
  ['one of another service', deploymentOf('other', [3, 'success', 'verified']), true],
  ['one that was never begun', deploymentOf(own, [3, 'queued']), true],
  [
    'what this gate let through',
    requestOf(9, subject.gate, waits, [3, 'in_progress', 'consumed run=1 attempt=1']),
    false,
  ],
  ['what another gate let through', requestOf(9, 'other', waits, [3, 'in_progress', 'consumed run=1 attempt=1']), true],
  ['another request that waits', requestOf(9, subject.gate, waits), true],
  [
    'what another gate let through, and was deployed',
    requestOf(9, 'other', waits, [3, 'in_progress', 'consumed run=1 attempt=1'], [4, 'success', 'verified']),
    false,
  ],
])('after a rejection and %s', (_, later, isTold) => {
  const told = rejectedBefore([later, rejected], subject, 'octo/demo')
  expect(told).toEqual(isTold ? { issue: 4, comment: 5, sha } : undefined)
})

test.each<readonly [string, readonly Said[], boolean]>([
  ['began', [[3, 'in_progress']], true],
  [
    'succeeded',
    [
      [3, 'in_progress'],
      [4, 'success'],
    ],
    false,
  ],
])("GitHub's own deployment of a repository without services that %s", (_, said, isTold) => {
  const plain = { ...subject, service: '' }
  const request = readTimeline({
    ...recordOf({ id: 4, sha, task: `gate:${plain.gate}`, payload: payloadOf({ gate: plain }), said: [] }),
    statuses: rejected.record.statuses,
  })
  expect(rejectedBefore([deploymentOf(undefined, ...said), request], plain, 'octo/demo') !== undefined).toBe(isTold)
})
