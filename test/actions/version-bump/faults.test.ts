import { bump, each, ending, released, survey, type Template, type Wish } from '../../support/bump.ts'
import type { Trouble } from '../../support/github/fault.ts'
import { type Hosted, host } from '../../support/hosted.ts'
import { unpaused } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const r = '/repos/{owner}/{repo}'

/** A way to release, every call that it makes of GitHub, and what stands at its end. */
interface Way {
  readonly name: string
  readonly inputs: Wish['with']
  readonly calls: readonly string[]
  readonly end: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  readonly others: readonly string[]
}

const branch = 'refs/heads/slipway/release/main'
const ways: readonly Way[] = [
  {
    name: 'commit-via api',
    inputs: { 'commit-via': 'api', 'floating-tags': 'major' },
    calls: [
      `POST ${r}/git/refs`,
      'createCommitOnBranch',
      `POST ${r}/git/tags`,
      'repositoryId',
      'updateRefs',
      `DELETE ${r}/git/refs/{ref}`,
    ],
    end: { result: 'released', reason: 'released', newTag: 'v1.1.0' },
    tags: ['v1', 'v1.0.0', 'v1.1.0'],
    others: [],
  },
  {
    name: 'pull-request',
    inputs: { mode: 'pull-request' },
    calls: [`GET ${r}/pulls`, `POST ${r}/pulls`],
    end: { result: 'preview', reason: 'pull-request-opened', 'pull-request': '1', newTag: '' },
    tags: ['v1.0.0'],
    others: [branch],
  },
]

/** All of it stands, once. */
async function expectWhole({ world, fake }: Hosted, { tags, others, end }: Way): Promise<void> {
  const standing = await survey(world.bare)
  expect(await world.tags()).toEqual(tags)
  expect(standing).toMatchObject({ orphans: [], others })
  expect(standing.subjects).toHaveLength(tags.includes('v1.1.0') ? 3 : 2)
  expect(fake.pulls().map(({ state }) => state)).toEqual(end['pull-request'] ? ['open'] : [])
}

/** Nothing that people look at has moved; a branch of our own may be left. */
async function expectNothing({ world, fake }: Hosted): Promise<void> {
  const { subjects, releases, others } = await survey(world.bare)
  expect([subjects.length, releases, await world.tags()]).toEqual([2, ['v1.0.0'], ['v1.0.0']])
  expect(others.filter((name) => name !== branch && name !== 'refs/heads/slipway/pending/1001')).toEqual([])
  expect(fake.pulls()).toEqual([])
}

/** What may be asked twice when its end is unknown: doing it again changes nothing. */
const isHarmless = (call: string) => /^(GET|DELETE) |git\/tags$|repositoryId/.test(call)

const passing: readonly (readonly [string, Trouble, boolean])[] = [
  ['500', { kind: 'status', status: 500 }, false],
  ['502 after its effect', { kind: 'status', status: 502, after: true }, true],
  ['a cut connection', { kind: 'cut' }, false],
  ['a connection cut after its effect', { kind: 'cut', after: true }, true],
  ['half an answer', { kind: 'malformed' }, true],
  ['the secondary rate limit', { kind: 'secondary-limit', retryAfter: 1 }, false],
  ['the primary rate limit', { kind: 'primary-limit', resetIn: 1, status: 429 }, false],
]

test.each(sampled(passing, 2))('every call meets %s once: all is done, and done once', async (_, trouble, isDone) => {
  await each(ways, 2, async (way) => {
    await using hosted = await host(template)
    const isLimit = trouble.kind.endsWith('limit')
    // a limit is waited out the same way everywhere, so a few calls do
    const met = way.calls.filter((call) => !isLimit || !isHarmless(call))
    for (const on of met) hosted.fake.fault({ on, trouble })
    const result = await bump(hosted.world.checkout, hosted.wish(way.inputs, unpaused))
    expect({ way: way.name, code: result.exitCode, ...result.outputs }).toMatchObject({ code: 0, ...way.end })
    await expectWhole(hosted, way)
    for (const call of way.calls) {
      const count = hosted.fake.count(call)
      if (isHarmless(call)) expect({ call, isBounded: count <= 4 }).toEqual({ call, isBounded: true })
      else expect({ call, count }).toEqual({ call, count: isDone ? 1 : 2 })
    }
    expect(hosted.fake.requests.length).toBeLessThanOrEqual(3 * way.calls.length + 4)
  })
})

const lasting = ways.flatMap((way) => way.calls.map((call) => ({ way, call })))

test('a call that stays ill: a complaint, nothing half done, and the next run finishes', async () => {
  await each(sampled(lasting, 3), 3, async ({ way, call }) => {
    await using hosted = await host(template)
    hosted.fake.fault({ on: call, times: 9, trouble: { kind: 'status', status: 502 } })
    const result = await bump(hosted.world.checkout, hosted.wish(way.inputs, unpaused))
    expect({ call, exitCode: result.exitCode, ...result.outputs }).toMatchObject({
      call,
      exitCode: 1,
      result: 'failed',
      reason: 'github-unavailable',
    })
    expect({ call, count: hosted.fake.count(call) }).toEqual({ call, count: 4 })
    // the last call of a release is only the clearing up
    const stands = call.startsWith('DELETE') && way.tags.includes('v1.1.0')
    if (!stands) await expectNothing(hosted)
    hosted.fake.clearFaults()
    const again = await bump(hosted.world.checkout, hosted.wish(way.inputs, { GITHUB_RUN_ATTEMPT: '2' }))
    const end = stands ? { ...way.end, reason: 'resumed' } : way.end
    expect({ call, ...again.outputs }).toMatchObject({ call, ...end })
    await expectWhole(hosted, way)
  })
})

test.each<[string, (hosted: Hosted) => void, string, RegExp, number]>([
  [
    'a token that expired',
    ({ fake }) => Object.assign(fake.state, { token: 'another' }),
    'bad-token',
    /input `token`/,
    2,
  ],
  [
    'contents: read',
    ({ fake }) => fake.setPermissions({ contents: 'read' }),
    'missing-permission',
    /`contents: write`/,
    1,
  ],
  [
    'a rate limit that outlasts the job',
    ({ fake }) => fake.fault({ times: 9, trouble: { kind: 'primary-limit', resetIn: 3_000 } }),
    'rate-limited',
    /resets at \d{4}-/,
    2,
  ],
])('%s: told at once with its cure, and nothing is done', async (_, change, reason, cure, many) => {
  await each(ways.slice(0, many), 2, async (way) => {
    await using hosted = await host(template)
    const wish = hosted.wish(way.inputs)
    change(hosted)
    const result = await bump(hosted.world.checkout, wish)
    expect({ way: way.name, ...ending(result) }).toMatchObject({ exitCode: 1, result: 'failed', reason })
    expect(result.annotations[0]?.message).toMatch(cure)
    expect(hosted.fake.requests.length).toBeLessThanOrEqual(2)
    await expectNothing(hosted)
  })
})
