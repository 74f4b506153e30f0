import type { Trouble } from '../support/github/fault.ts'
import { sampled } from '../support/sample.ts'
import { cases } from './calls.ts'
import { complaintOf, createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const passing: readonly (readonly [string, Trouble])[] = [
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['a cut before the effect', { kind: 'cut' }],
  ['a cut after the effect', { kind: 'cut', after: true }],
  ['half an answer', { kind: 'malformed' }],
  ['a primary limit that ends soon', { kind: 'primary-limit', resetIn: 20 }],
  ['a secondary limit', { kind: 'secondary-limit', retryAfter: 7 }],
]

const lasting: readonly (readonly [string, Trouble, string, number])[] = [
  ['500', { kind: 'status', status: 500 }, 'github-unavailable', 4],
  ['a primary limit', { kind: 'primary-limit', resetIn: 1800 }, 'rate-limited', 1],
]

test.each(cases)('$name does it', async ({ prepare, effect, expected }) => {
  await using hub = await hubs.open()
  const act = await prepare(hub)
  expect(await effect(hub, await act())).toEqual(expected)
  expect(hub.pauses).toEqual([])
})

const outlived = cases.flatMap((given) => passing.map(([what, trouble]) => ({ ...given, what, trouble })))

test.each(sampled(outlived, 30))(
  '$name outlives $what, and does it once',
  async ({ on, prepare, effect, expected, trouble }) => {
    await using hub = await hubs.open()
    const act = await prepare(hub)
    hub.fake.fault({ on, trouble })
    expect(await effect(hub, await act())).toEqual(expected)
    expect(hub.fake.unmetFaults()).toBe(0)
  },
)

const deadly = cases.flatMap((given) =>
  lasting.map(([what, trouble, reason, most]) => ({ ...given, what, trouble, reason, most })),
)

test.each(sampled(deadly, 15))('$name gives up on lasting $what', async ({ on, prepare, trouble, reason, most }) => {
  await using hub = await hubs.open()
  const act = await prepare(hub)
  const before = hub.fake.count(on)
  hub.fake.fault({ on, trouble, times: 100 })
  expect(await complaintOf(act())).toMatchObject({ reason })
  expect(hub.fake.count(on) - before).toBeLessThanOrEqual(most)
  expect(hub.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(90_000)
})

test.each(cases)('$name knows a bad token, and does not tell it', async ({ prepare }) => {
  await using hub = await hubs.open()
  const act = await prepare(hub)
  hub.fake.state.token = 'another'
  const { reason, message } = await complaintOf(act())
  expect(reason).toBe('bad-token')
  expect(`${message}${hub.log.join()}`).not.toContain(hub.fake.token)
})

const readOnly = {
  'pull-requests': 'read',
  issues: 'read',
  contents: 'read',
  actions: 'read',
  deployments: 'read',
} as const

// A search finds nothing where a token may not look; GitHub makes no error of it.
const permitted = cases.flatMap((each) =>
  each.needs === undefined || each.on === 'mergedBefore' ? [] : [[each.name, ...each.needs, each] as const],
)

test.each(permitted)('%s names the permission that is missing', async (_, scope, level, { prepare }) => {
  await using hub = await hubs.open()
  const act = await prepare(hub)
  hub.fake.setPermissions({
    ...readOnly,
    [scope]: level === 'write' ? 'read' : 'none',
  })
  expect(await complaintOf(act())).toEqual({
    reason: 'missing-permission',
    message: expect.stringContaining(`\`${scope}: ${level}\``),
  })
})
