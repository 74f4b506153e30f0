/** Under which commit a deployment is recorded, and by what its images are found later. */
import { writePayload } from '../../src/ledger/payload.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import { decide, targetFor } from '../../src/restore/decide/decide.ts'
import { readChoice } from '../../src/restore/decide/target.ts'
import { type DeployedRelease, imagineRelease, openRelease, withSha } from '../../src/restore/record/records.ts'
import { openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { RestoreTarget } from '../../src/restore/strategies/strategy.ts'
import { createHubs } from '../github/hub.ts'
import { attempt, deploy, imageOf, openStage, type Stage, target } from '../kubernetes/stage.ts'
import { lifeOf, payloadOf, recordOf } from '../ledger/scene.ts'

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
  const { sha, from } = await withSha(timelines, release, async (name) => {
    asked.push(name)
    return { commit: released, tag: 'v1.2.0' }
  })
  expect(asked).toEqual([{ version: '1.2.0', service: '', sha: event }])
  expect({ sha, from }).toEqual({ sha: released, from: event })
})

test('what the gate let this attempt deploy is the record of the release that descends from it', async () => {
  const found = await withSha([gate], release, async () => ({ commit: released, tag: 'v1.2.0' }))
  await using hubs = await createHubs()
  await using hub = await hubs.open()
  expect(await openRelease(hub.github, [gate], found, false)).toBe(gate)
})

test('images that are called after the commit of the event are found by the record of the release', async () => {
  await using stage = await openStage()
  const { record } = imagineRelease([], { ...release, version: '', sha: released }, new Date(0))
  const written = writePayload(payloadOf({ eventSha: event }))
  expect(record.deployment.payload).toMatchObject({ 'event-sha': written['event-sha'] })
  const wanted = targetFor(readTimeline(record))
  expect(wanted).toMatchObject({ sha: released, built: event })
  deploy(stage.kubernetes, [`r/web:${event.slice(0, 12)}`, 'r/web:abcdef0'])
  expect(await openKubernetesStrategy(workloadOf(stage), stage.host).restore(wanted, attempt())).toMatchObject({
    kind: 'done',
  })
  expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe(`r/web:${event.slice(0, 12)}`)
})

describe('a commit of the event that has nothing to do with the release', () => {
  const byEvent: RestoreTarget = { ...target('1.4.9', released), built: event }
  const [tag, old] = [event.slice(0, 12), 'abcdef0']

  test('never says that what runs is the target', async () => {
    await using stage = await openStage()
    deploy(stage.kubernetes, [`r/web:${old}`, `r/web:${tag}`])
    const strategy = openKubernetesStrategy(workloadOf(stage), stage.host)
    expect(await strategy.runs?.(byEvent)).not.toBe('yes')
    expect(await strategy.prepare(byEvent)).toMatchObject({ reason: 'no-revision' })
    expect(await strategy.restore(byEvent, attempt())).toMatchObject({ kind: 'failed' })
    expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe(`r/web:${tag}`)
  })

  test.each([
    ['version', '1.4.9'],
    ['release commit', released.slice(0, 12)],
  ])('is not asked for where a revision bears the %s', async (_, named) => {
    await using stage = await openStage()
    deploy(stage.kubernetes, [`r/web:${named}`, `r/web:${tag}`, `r/web:${old}`])
    const strategy = openKubernetesStrategy(workloadOf(stage), stage.host)
    expect(await strategy.restore(byEvent, attempt())).toMatchObject({ kind: 'done' })
    expect(imageOf(stage.kubernetes.get('apps/v1', 'deployments', 'web'))).toBe(`r/web:${named}`)
  })

  test('counts no more where another release was deployed from it', () => {
    const sketch = { id: 1, sha: released, payload: { version: '1.4.9', eventSha: event } }
    const first = lifeOf({ ...sketch, said: [[1, 'success', 'verified']] })
    const failed = (sha: string, eventSha: string | undefined) =>
      lifeOf({
        ...{ id: 2, sha, at: 5, payload: { version: '1.5.0', eventSha, run: { id: 101, attempt: 1, job: '' } } },
        said: [
          [5, 'in_progress', 'verifying run=101 attempt=1'],
          [6, 'failure', 'failed check=home'],
        ],
      })
    const builtWith = (other: DeploymentTimeline) =>
      decide({
        ...{ timelines: [other, first], current: other, run: { id: 101, attempt: 1 }, choice: readChoice('') },
        ...{
          isByHand: false,
          isForced: false,
          currentRuns: 'unknown',
          dbPolicy: 'ignore',
          now: new Date('2026-01-02'),
        },
      })
    expect(builtWith(failed('7'.repeat(40), undefined))).toMatchObject({ target: { sha: released, built: event } })
    expect(builtWith(failed(event, undefined))).toMatchObject({ target: { sha: released, built: '' } })
    expect(builtWith(failed('7'.repeat(40), event))).toMatchObject({ target: { sha: released, built: '' } })
  })
})

function workloadOf({ kubeconfig }: Stage) {
  const workloads = [{ kind: 'Deployment', name: 'web' }] as const
  return { kind: 'kubernetes', kubeconfig, context: '', namespace: '', revision: 0, workloads } as const
}
