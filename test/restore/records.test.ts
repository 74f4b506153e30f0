/** Under which commit a deployment is recorded, and by what its images are found later. */
import { writePayload } from '../../src/ledger/payload.ts'
import { readTimeline } from '../../src/ledger/timeline.ts'
import { targetFor } from '../../src/restore/decide/decide.ts'
import { type DeployedRelease, imagineRelease, withSha } from '../../src/restore/record/records.ts'
import { openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import { attempt, deploy, imageOf, openStage } from '../kubernetes/stage.ts'
import { payloadOf, recordOf } from '../ledger/scene.ts'

const [event, released] = ['e'.repeat(40), '9'.repeat(40)]
const release: DeployedRelease = {
  ...{ environment: 'production', service: '', version: '1.2.0', sha: '', checks: '', schema: undefined },
  ...{ hotfixOf: undefined, reason: '' },
  place: { id: 100, attempt: 1, job: 'deploy', actor: { id: 7, login: 'octo' }, sha: event, url: '' },
}
const gate = readTimeline(
  recordOf({
    ...{ id: 1, sha: event, task: 'gate:production', payload: payloadOf({ gate: { id: 'production' } }) },
    said: [[1, 'in_progress', 'consumed run=100 attempt=1']],
  }),
)

test.each([
  ['without a gate', []],
  ['behind a gate that was given no commit', [gate]],
])('%s, the commit is that of the tag which descends from the one of the event', async (_, timelines) => {
  const asked: unknown[] = []
  const { sha } = await withSha(timelines, release, async (name) => {
    asked.push(name)
    return { commit: released, tag: 'v1.2.0' }
  })
  expect(asked).toEqual([{ version: '1.2.0', service: '', sha: event }])
  expect(sha).toBe(released)
})

test('images that are called after the commit of the event are found by the record of the release', async () => {
  await using stage = await openStage()
  const { record } = imagineRelease([], { ...release, version: '', sha: released }, new Date(0))
  const written = writePayload(payloadOf({ eventSha: event }))
  expect(record.deployment.payload).toMatchObject({ 'event-sha': written['event-sha'] })
  const target = targetFor(readTimeline(record))
  expect(target).toMatchObject({ sha: released, built: event })
  deploy(stage.kubernetes, [`r/web:${event.slice(0, 12)}`, 'r/web:abcdef0'])
  const workloads = [{ kind: 'Deployment', name: 'web' }] as const
  const { kubeconfig, host } = stage
  const options = { kind: 'kubernetes', kubeconfig, context: '', namespace: '', revision: 0, workloads } as const
  expect(await openKubernetesStrategy(options, host).restore(target, attempt())).toMatchObject({ kind: 'done' })
  expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe(`r/web:${event.slice(0, 12)}`)
})
