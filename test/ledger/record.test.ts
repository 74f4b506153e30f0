import type { RecordDraft } from '../../src/ledger/find.ts'
import { openDeployment, readTimelines, supersede, writeStatus } from '../../src/ledger/record.ts'
import { createHubs, type Hub, type Hubs } from '../github/hub.ts'
import { payloadOf } from './scene.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const wanted = { environment: 'production' }

function draftOf({ shas }: Hub, attempt = 1): RecordDraft {
  const payload = payloadOf({ version: '1.2.3', run: { id: 100, attempt, job: 'deploy' } })
  return { sha: shas[0] ?? '', task: 'deploy', environment: 'production', payload }
}

/** What the fake keeps of each deployment, newest last. */
function kept({ fake }: Hub) {
  return [...fake.state.deployments.values()].map(({ task, statuses }) => [
    task,
    ...statuses.map(({ state, description }) => `${state}: ${description}`),
  ])
}

test('a deployment is recorded once, however often its job runs, and read back', async () => {
  await using hub = await hubs.open()
  const { github } = hub
  for (const attempt of [1, 2]) {
    const life = await openDeployment(github, await readTimelines(github, wanted), draftOf(hub, attempt))
    await writeStatus(github, life, { phase: 'verifying', fields: { run: '100', attempt: String(attempt) } })
  }
  expect(kept(hub)).toEqual([
    ['deploy', 'in_progress: verifying run=100 attempt=1', 'in_progress: verifying run=100 attempt=2'],
  ])
  const [life] = await readTimelines(github, wanted)
  expect(life).toMatchObject({ version: '1.2.3', outcome: 'running', isForeign: false })
  expect(life?.payload).toEqual(draftOf(hub).payload)
})

test('a lost answer creates no second deployment and no second status', async () => {
  await using hub = await hubs.open()
  const { github, fake } = hub
  fake.fault({ on: 'POST /repos/{owner}/{repo}/deployments', trouble: { kind: 'cut', after: true } })
  const life = await openDeployment(github, [], draftOf(hub))
  fake.fault({
    on: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    trouble: { kind: 'cut', after: true },
  })
  await writeStatus(github, life, { phase: 'verified', fields: { checks: '3/3' } })
  expect(fake.unmetFaults()).toBe(0)
  expect(kept(hub)).toEqual([['deploy', 'success: verified checks=3/3']])
})

test('the newest mark is not written again, another one is; the life is updated with it', async () => {
  await using hub = await hubs.open()
  const { github } = hub
  let life = await openDeployment(github, [], draftOf(hub))
  for (const why of ['no-target', 'no-target', 'dry-run'])
    life = await writeStatus(github, life, {
      phase: 'held',
      fields: { why },
      state: 'error',
      logUrl: 'https://example.com/log',
    })
  expect(kept(hub)).toEqual([['deploy', 'error: held why=no-target', 'error: held why=dry-run']])
  expect(life).toMatchObject({ outcome: 'held', failedAt: undefined })
  expect(life.events.map(({ url }) => url)).toEqual(['https://example.com/log', 'https://example.com/log'])
})

test("the gate's record, once this attempt consumed it, is the deployment's", async () => {
  await using hub = await hubs.open()
  const { github, fake } = hub
  const { payload, sha } = draftOf(hub)
  const filed = await fake.addDeployment({
    sha,
    task: 'gate:prod',
    payload: JSON.parse(JSON.stringify({ ...payload, gate: { id: 'prod' } })),
    statuses: [
      { state: 'pending', description: 'waiting' },
      { state: 'in_progress', description: 'consumed run=100 attempt=2' },
    ],
  })
  const lives = await readTimelines(github, wanted)
  expect((await openDeployment(github, lives, draftOf(hub, 2))).record.deployment.id).toBe(filed.id)
  expect((await openDeployment(github, lives, draftOf(hub, 3))).record.deployment.id).not.toBe(filed.id)
})

test('exactly the one that was live is superseded, once', async () => {
  await using hub = await hubs.open()
  const { github, fake, shas } = hub
  const success = { statuses: [{ state: 'success' as const }] }
  await fake.addDeployment({
    sha: shas[2] ?? '',
    at: '2026-04-01T00:00:00Z',
    statuses: [{ state: 'success', at: '2026-04-01T00:00:00Z' }],
  })
  await fake.addDeployment({ sha: shas[1] ?? '', at: '2026-04-02T00:00:00Z', ...success })
  await fake.addDeployment({ sha: shas[1] ?? '', environment: 'staging', ...success })
  const before = await readTimelines(github, wanted)
  const life = await writeStatus(github, await openDeployment(github, before, draftOf(hub)), {
    phase: 'verified',
    fields: {},
  })
  const { id } = life.record.deployment
  for (const _ of [1, 2]) {
    const superseded = await supersede(github, await readTimelines(github, wanted), life)
    expect(superseded).toMatchObject({ outcome: 'verified', record: { deployment: { sha: shas[1] } } })
  }
  expect(kept(hub)).toEqual([
    ['deploy', 'success: '],
    ['deploy', 'success: ', `inactive: superseded by=${id}`],
    ['deploy', 'success: '],
    ['deploy', 'success: verified'],
  ])
  expect(await supersede(github, [life], life)).toBeUndefined()
})

test('lives of one service, newest first', async () => {
  await using hub = await hubs.open()
  const { github, fake } = hub
  const payload = (service: string) => JSON.parse(JSON.stringify({ ...payloadOf(), service }))
  for (const service of ['shop', 'search', 'shop']) await fake.addDeployment({ payload: payload(service) })
  await fake.addDeployment({})
  const services = async (service?: string) =>
    (await readTimelines(github, { ...wanted, ...(service === undefined ? {} : { service }) })).map(
      (life) => life.payload?.service,
    )
  expect(await services()).toEqual([undefined, 'shop', 'search', 'shop'])
  expect(await services('shop')).toEqual(['shop', 'shop'])
  expect(await services('')).toEqual([undefined])
  expect(await readTimelines(github, { ...wanted, limit: 2 })).toHaveLength(2)
})
