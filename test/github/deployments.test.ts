import {
  createDeployment,
  createStatus,
  type DeploymentDraft,
  listDeployments,
  listStatuses,
} from '../../src/github/operations/deployments.ts'
import { readRecords } from '../../src/github/operations/records.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs
const r = '/repos/{owner}/{repo}/deployments'

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const draft: DeploymentDraft = {
  ref: 'main',
  task: 'deploy',
  environment: 'staging',
  description: '',
  payload: { v: 1 },
  isOurs: () => true,
}

/** A deployment for each minute, the newest last. */
async function deploy({ fake }: Hub, count: number, environment = 'production'): Promise<void> {
  for (let minute = 0; minute < count; minute++)
    await fake.addDeployment({
      sha: 'a'.repeat(40),
      environment,
      description: `${minute}`,
      at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
      statuses: [{ state: 'queued' }, { state: 'success', description: `${minute}` }],
    })
}

const told = (found: readonly { readonly description: string }[]) => found.map(({ description }) => description)

test.each([
  [1, 1],
  [100, 1],
  [101, 2],
  [undefined, 3],
])('of 250 deployments, %s cost %i requests, newest first', async (limit, requests) => {
  await using hub = await hubs.open()
  await deploy(hub, 250)
  const found = await listDeployments(hub.github, { environment: 'production' }, limit)
  expect(told(found)).toEqual(Array.from({ length: limit ?? 250 }, (_, index) => String(249 - index)))
  expect(hub.fake.requests).toHaveLength(requests)
})

test('a deployment neither merges nor waits for checks', async () => {
  await using hub = await hubs.open()
  const made = await createDeployment(hub.github, { ...draft, isProduction: true })
  expect(made).toMatchObject({ sha: hub.shas[0], ref: 'main', environment: 'staging', payload: { v: 1 } })
  expect([...hub.fake.state.deployments.values()]).toMatchObject([{ isProduction: true }])
})

test('a status leaves the statuses of other deployments alone', async () => {
  await using hub = await hubs.open()
  const [first, second] = [await createDeployment(hub.github, draft), await createDeployment(hub.github, draft)]
  for (const { id } of [first, second]) await createStatus(hub.github, id, { state: 'success', description: '' })
  expect((await listStatuses(hub.github, first.id)).map(({ state }) => state)).toEqual(['success'])
})

test('the same status again after another one is no echo', async () => {
  await using hub = await hubs.open()
  const { id } = await createDeployment(hub.github, draft)
  const wanted = [
    { state: 'queued', description: 'a' },
    { state: 'in_progress', description: 'b' },
  ] as const
  for (const each of wanted) await createStatus(hub.github, id, each)
  hub.fake.fault({ on: `POST ${r}/{deployment_id}/statuses`, trouble: { kind: 'cut' } })
  await createStatus(hub.github, id, wanted[0])
  expect(told(await listStatuses(hub.github, id))).toEqual(['a', 'b', 'a'])
})

test('a deployment that is like ours is not taken for ours', async () => {
  await using hub = await hubs.open()
  await createDeployment(hub.github, { ...draft, payload: { run: 1 } })
  hub.fake.fault({ on: `POST ${r}`, trouble: { kind: 'cut' } })
  const isOurs: DeploymentDraft['isOurs'] = ({ payload }) => JSON.stringify(payload) === '{"run":2}'
  expect(await createDeployment(hub.github, { ...draft, payload: { run: 2 }, isOurs })).toMatchObject({
    payload: { run: 2 },
  })
  expect(hub.fake.state.deployments.size).toBe(2)
})

test.each(['é'.repeat(141), 'x'.repeat(500)])(
  'a description that is too long is a fault of ours',
  async (description) => {
    await using hub = await hubs.open()
    await expect(createDeployment(hub.github, { ...draft, description })).rejects.toThrow('GitHub accepts 140')
    const { id } = await createDeployment(hub.github, { ...draft, description: 'é'.repeat(140) })
    await expect(createStatus(hub.github, id, { state: 'queued', description })).rejects.toThrow('GitHub accepts 140')
  },
)

test('GitHub takes so many statuses and no more', async () => {
  await using hub = await hubs.open()
  hub.fake.state.statusLimit = 1
  const { id } = await createDeployment(hub.github, draft)
  await createStatus(hub.github, id, { state: 'queued', description: '' })
  const { reason, message } = await complaintOf(createStatus(hub.github, id, { state: 'success', description: '' }))
  expect([reason, message]).toEqual(['validation', expect.stringContaining('maximum number of statuses')])
})

test.each([
  [{ a: [1] }, { a: [1] }],
  ['{"a":[1]}', { a: [1] }],
  ['"{\\"a\\":[1]}"', { a: [1] }],
  ['web', 'web'],
  ['', ''],
])('the payload %j', async (payload, expected) => {
  await using hub = await hubs.open()
  await hub.fake.addDeployment({ payload })
  const [listed] = await listDeployments(hub.github, {})
  const [record] = await readRecords(hub.github, {})
  expect([listed?.payload, record?.deployment.payload]).toEqual([expected, expected])
})

describe('records', () => {
  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('%i cost %i requests, and tell what REST tells', async (count, requests) => {
    await using hub = await hubs.open()
    await deploy(hub, count)
    const records = await readRecords(hub.github, {})
    expect(hub.fake.requests).toHaveLength(requests)
    const listed = await listDeployments(hub.github, {})
    expect(records.map(({ deployment }) => deployment)).toEqual(listed.map((each) => ({ ...each, app: '', url: '' })))
    const [newest] = records
    if (newest !== undefined)
      expect(newest.statuses).toEqual(
        (await listStatuses(hub.github, newest.deployment.id)).map((each) => ({ ...each, id: 0, app: '' })),
      )
  })

  test('of some environments, since a moment, and so many at most', async () => {
    await using hub = await hubs.open()
    await deploy(hub, 5, 'a')
    await deploy(hub, 5, 'b')
    await deploy(hub, 5, 'c')
    const since = new Date('2026-01-01T00:02:00Z')
    const found = await readRecords(hub.github, { environments: ['a', 'b'], since })
    expect(found.map(({ deployment }) => `${deployment.environment}${deployment.description}`).sort()).toEqual([
      'a2',
      'a3',
      'a4',
      'b2',
      'b3',
      'b4',
    ])
    const some = await readRecords(hub.github, { environments: ['c'], limit: 2 })
    expect(some.map(({ deployment }) => deployment.description)).toEqual(['4', '3'])
  })

  test.each(['newest-first', 'oldest-first'] as const)(
    'statuses of one second, which GitHub tells %s',
    async (order) => {
      await using hub = await hubs.open()
      hub.fake.state.statusOrder = order
      await hub.fake.addDeployment({ statuses: [{ state: 'queued' }, { state: 'in_progress' }, { state: 'failure' }] })
      const [found] = await readRecords(hub.github, {})
      expect(found?.statuses.map(({ state }) => state)).toEqual(['failure', 'in_progress', 'queued'])
    },
  )

  test('more statuses than come with a deployment are asked for', async () => {
    await using hub = await hubs.open()
    const statuses = Array.from({ length: 120 }, (_, index) => ({ state: 'queued', description: `${index}` }) as const)
    hub.fake.state.statusLimit = 1_000
    await hub.fake.addDeployment({ statuses })
    const [found] = await readRecords(hub.github, {})
    expect(told(found?.statuses ?? [])).toEqual(statuses.map(({ description }) => description).reverse())
  })

  test('what is too heavy is asked for in smaller parts, and nothing twice', async () => {
    await using hub = await hubs.open()
    await deploy(hub, 60)
    hub.fake.fault({ on: 'deploymentRecords', times: 2, trouble: { kind: 'status', status: 502 } })
    const found = await readRecords(hub.github, {})
    expect(found.map(({ deployment }) => deployment.description)).toEqual(
      Array.from({ length: 60 }, (_, index) => String(59 - index)),
    )
    // 100 and 50 fail, then 25, 25 and 10.
    expect(hub.fake.count('deploymentRecords')).toBe(5)
  })

  test('GitHub ill for good ends in a complaint after few requests', async () => {
    await using hub = await hubs.open()
    hub.fake.fault({ times: 1000, trouble: { kind: 'status', status: 502 } })
    expect(await complaintOf(readRecords(hub.github, {}))).toMatchObject({ reason: 'github-unavailable' })
    expect(hub.fake.requests.length).toBeLessThanOrEqual(8)
  })
})

describe('the fake keeps GitHub’s rules', () => {
  const ask = async ({ fake }: Hub, method: string, path: string, body?: unknown) => {
    const response = await fetch(`${fake.env.GITHUB_API_URL}/repos/octo/ship/deployments${path}`, {
      method,
      headers: { authorization: `token ${fake.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.status
  }

  test.each([
    [{ ref: 'main' }, 409],
    [{ ref: 'main', required_contexts: [] }, 202],
    [{ ref: 'main', required_contexts: [], auto_merge: false }, 201],
    [{ ref: 'gone', required_contexts: [], auto_merge: false }, 422],
    [{ ref: 'main', required_contexts: [], auto_merge: false, description: 'x'.repeat(141) }, 422],
  ])('creating %j is answered with %i', async (body, status) => {
    await using hub = await hubs.open()
    expect(await ask(hub, 'POST', '', body)).toBe(status)
  })

  test.each([
    ['production', 'success'],
    ['staging', 'inactive'],
  ])('a success inactivates the one before in %s unless told not to', async (environment, state) => {
    await using hub = await hubs.open()
    const before = await hub.fake.addDeployment({ environment, statuses: [{ state: 'success' }] })
    const { id } = await hub.fake.addDeployment({ environment })
    expect(await ask(hub, 'POST', `/${id}/statuses`, { state: 'success' })).toBe(201)
    expect(hub.fake.state.deployments.get(before.id)?.statuses.at(-1)?.state).toBe(state)
  })

  test('an only deployment can be deleted, of several only an inactive one', async () => {
    await using hub = await hubs.open()
    const one = await hub.fake.addDeployment({ statuses: [{ state: 'success' }] })
    const two = await hub.fake.addDeployment({ statuses: [{ state: 'success' }, { state: 'inactive' }] })
    expect(await ask(hub, 'DELETE', `/${one.id}`)).toBe(422)
    expect(await ask(hub, 'DELETE', `/${two.id}`)).toBe(204)
    expect(await ask(hub, 'DELETE', `/${one.id}`)).toBe(204)
  })
})
