import { cpSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStage, releasesOf, Stage } from '../../release-notes/stage.ts'
import type { Trouble } from '../../support/github/fault.ts'
import { startGitHub } from '../../support/github/github.ts'
import { World } from '../../support/repository.ts'
import { unpaused } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

const history = ['feat: one', 'v1.0.0', 'feat: two (#2)', 'v1.1.0']
const inputs = { release: 'publish', assets: '*.txt', 'changelog-file': 'CHANGELOG.md' }
const create = 'POST /repos/{owner}/{repo}/releases'
const update = 'PATCH /repos/{owner}/{repo}/releases/{release_id}'
const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'
const remove = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}'

let template: World | undefined

beforeAll(async () => {
  await using stage = await createStage(history)
  await stage.world.checkout.write('a.txt', 'a')
  await stage.world.checkout.write('b.txt', 'b')
  template = new World(await mkdtemp(join(tmpdir(), 'slipway-template-')))
  cpSync(stage.world.folder, template.folder, { recursive: true })
})

afterAll(() => template?.[Symbol.asyncDispose]())

/** A copy, since most tests here need the same start and git takes its time. */
async function withFiles(): Promise<Stage> {
  const world = new World(await mkdtemp(join(tmpdir(), 'slipway-world-')))
  cpSync(template?.folder ?? '', world.folder, { recursive: true })
  await world.checkout.git('remote', 'set-url', 'origin', `file://${world.bare}`)
  return new Stage(world, await startGitHub({ repository: 'octo/demo', bare: world.bare }))
}

async function stateOf({ world, github }: Stage) {
  const server = github.env.GITHUB_SERVER_URL
  const releases = releasesOf(github).map((each) => ({ ...each, body: withoutMark(each.body ?? '', server) }))
  return { releases, changelog: withoutMark(await world.checkout.read('CHANGELOG.md'), server) }
}

/** Each fake listens on a port of its own, which stands in links and so in the digest. */
function withoutMark(text: string, server: string): string {
  return text.replaceAll(server, '').replace(/<!-- slipway:notes sha256=\w+ -->/g, '')
}

let undisturbed: Promise<Awaited<ReturnType<typeof stateOf>>> | undefined

/** Where a run without trouble ends. */
function wanted() {
  undisturbed ??= (async () => {
    await using stage = await withFiles()
    await stage.succeed(inputs)
    return stateOf(stage)
  })()
  return undisturbed
}

test.each(sampled(['notes-file', 'changelog', 'draft', 'asset: done, a', 'asset: done, b', 'publish'], 2))(
  'killed after %s, the next run ends in the same state',
  async (mark) => {
    await using stage = await withFiles()
    const killed = await stage.run(inputs, { watch: (line) => (line.startsWith(mark) ? 'kill' : undefined) })
    expect(killed.exitCode).toBeNull()
    await stage.succeed(inputs)
    expect(await stateOf(stage)).toEqual(await wanted())
  },
)

test.each<readonly [string, number, Trouble]>([
  [create, 1, { kind: 'cut', after: true }],
  [upload, 1, { kind: 'cut', after: true }],
  [upload, 2, { kind: 'starter' }],
  [update, 1, { kind: 'cut', after: true }],
])('what %s did and never answered is found by the next run', async (on, nth, trouble) => {
  await using stage = await withFiles()
  stage.github.fault({ on, nth, trouble })
  const killed = await stage.run(inputs, { watch: (line) => (line.startsWith('GitHub: ') ? 'kill' : undefined) })
  expect(killed.exitCode).toBeNull()
  stage.github.clearFaults()
  await stage.succeed(inputs)
  expect(await stateOf(stage)).toEqual(await wanted())
})

test('killed between taking an asset away and replacing it, the next run puts it there', async () => {
  await using stage = await withFiles()
  await stage.succeed(inputs)
  await stage.world.checkout.write('a.txt', 'new')
  stage.github.fault({ on: upload, trouble: { kind: 'cut' } })
  const killed = await stage.run(inputs, { watch: (line) => (line.startsWith('GitHub: ') ? 'kill' : undefined) })
  expect(killed.exitCode).toBeNull()
  expect(stage.github.count(remove)).toBe(1)
  stage.github.clearFaults()
  await stage.succeed(inputs)
  expect(releasesOf(stage.github)[0]?.assets.map(({ content }) => content)).toEqual(['new', 'b'])
})

const reads = ['pullsOfCommits', 'GET /repos/{owner}/{repo}/releases/tags/{tag}', 'GET /repos/{owner}/{repo}/releases']
const allTroubles: readonly Trouble[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502, after: true },
  { kind: 'cut' },
  { kind: 'cut', after: true },
  { kind: 'secondary-limit', retryAfter: 1 },
  { kind: 'primary-limit', resetIn: 1 },
]
const troubles = sampled(allTroubles, 2)
test.each([...reads, create, upload, update])('%s meets trouble and goes on', async (on) => {
  const runs = troubles.map(async (trouble) => {
    await using stage = await withFiles()
    stage.github.fault({ on, trouble })
    const { outputs } = await stage.succeed(inputs, { env: unpaused })
    expect({ trouble, result: outputs['result'] }).toEqual({ trouble, result: 'published' })
    expect(stage.github.unmetFaults()).toBe(0)
    expect(await stateOf(stage)).toEqual(await wanted())
  })
  await Promise.all(runs)
})

const list = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets'
test.each([list, remove])('%s meets trouble when the release is there, and goes on', async (on) => {
  const runs = troubles.map(async (trouble) => {
    await using stage = await withFiles()
    await stage.succeed({ ...inputs, enrich: 'none' })
    await stage.world.checkout.write('a.txt', 'new')
    stage.github.fault({ on, trouble })
    await stage.succeed({ ...inputs, enrich: 'none' }, { env: unpaused })
    expect(stage.github.unmetFaults()).toBe(0)
    expect(releasesOf(stage.github)[0]?.assets.map(({ content }) => content)).toEqual(['new', 'b'])
  })
  await Promise.all(runs)
})

test.each([
  [{ contents: 'read' }, 'contents: write'],
  [{ contents: 'none' }, 'contents: '],
] as const)('without %j the release fails and names the permission', async (permissions, needed) => {
  await using stage = await withFiles()
  stage.github.setPermissions(permissions)
  const { exitCode, outputs, annotations } = await stage.run(inputs)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(annotations.map(({ message }) => message).join('\n')).toContain(needed)
  expect(releasesOf(stage.github)).toEqual([])
})

test('without pull-requests: read the notes go on without labels, and `enrich: always` fails', async () => {
  await using stage = await withFiles()
  stage.github.setPermissions({ 'pull-requests': 'none' })
  const { outputs, annotations } = await stage.succeed({})
  expect(outputs['notes']).toContain('two ([#2]')
  expect(annotations).toMatchObject([{ kind: 'notice' }])
  const failed = await stage.run({ enrich: 'always' })
  expect(failed.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
})

test('cancelled, it says so and leaves what the next run understands', async () => {
  await using stage = await withFiles()
  stage.github.fault({ on: upload, trouble: { kind: 'secondary-limit', retryAfter: 60 } })
  const { exitCode, outputs } = await stage.run(inputs, {
    watch: (line) => (line.startsWith('GitHub: ') ? 'cancel' : undefined),
  })
  expect({ exitCode, reason: outputs['reason'] }).toEqual({ exitCode: 1, reason: 'cancelled' })
  stage.github.clearFaults()
  await stage.succeed(inputs)
  expect(await stateOf(stage)).toEqual(await wanted())
})
