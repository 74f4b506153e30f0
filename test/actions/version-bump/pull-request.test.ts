import { bump, ending, keep, manifest, released, survey, type Template } from '../../support/bump.ts'
import { type Hosted, host } from '../../support/hosted.ts'
import { createWorld, git } from '../../support/repository.ts'
import type { StepResult } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const branch = 'refs/heads/slipway/release/main'
const run = (hosted: Hosted, inputs: Readonly<Record<string, string>> = {}, env = {}): Promise<StepResult> =>
  bump(hosted.world.checkout, hosted.wish({ mode: 'pull-request', ...inputs }, env))

/** Somebody's commit on main. */
async function commit({ world: { checkout } }: Hosted, message: string): Promise<void> {
  await checkout.git('pull', '--quiet', '--rebase', 'origin', 'main')
  await checkout.commit({ message, files: { [`${message.replace(/\W/g, '-')}.txt`]: 'x' } })
  await checkout.push()
}

const methods = ['merge', 'squash', 'rebase'] as const

/** As GitHub does when the button is pressed. */
async function press(hosted: Hosted, method: (typeof methods)[number]): Promise<string> {
  const [pull] = hosted.fake.pulls()
  if (pull === undefined) throw new Error('no pull request')
  if (method !== 'rebase') return (await hosted.fake.mergePullRequest(pull.number, method)).merge?.sha ?? ''
  const clone = await hosted.world.clone()
  await clone.git('cherry-pick', `origin/${pull.head}`)
  await clone.git('commit', '--quiet', '--amend', '--reset-author', '--no-edit')
  await clone.push()
  const sha = await clone.git('rev-parse', 'HEAD')
  const merge = { sha, at: '2026-05-01T12:00:00Z' }
  hosted.fake.state.pulls.set(pull.number, { ...pull, state: 'closed', merge })
  return sha
}

test('opened, current, updated, raised, closed', async () => {
  await using hosted = await host(template)
  const { world, fake } = hosted
  const opened = await run(hosted)
  expect(ending(opened)).toMatchObject({ exitCode: 0, result: 'preview', reason: 'pull-request-opened' })
  expect(opened.outputs).toMatchObject({ version: '1.1.0', released: 'false', 'pull-request': '1', newTag: '' })
  expect(hosted.asked()).toEqual({ 'GET /pulls': 2, 'POST /pulls': 1 })
  const first = await world.refs()
  expect(Object.keys(first)).toEqual(['refs/heads/main', branch, 'refs/tags/v1.0.0'])
  expect(await git(world.bare, ['show', `${branch}:package.json`])).toBe(manifest('1.1.0').trim())
  expect(fake.pulls()).toMatchObject([{ title: 'chore(release): v1.1.0', base: 'main', head: 'slipway/release/main' }])

  const again = await run(hosted)
  expect(again.outputs).toMatchObject({ result: 'preview', reason: 'pull-request-current', 'pull-request': '1' })
  expect(hosted.asked()).toEqual({ 'GET /pulls': 2 })
  expect(await world.refs()).toEqual(first)

  await commit(hosted, 'fix: more')
  const more = await run(hosted)
  expect(more.outputs).toMatchObject({ result: 'preview', version: '1.1.0', 'pull-request': '1' })
  expect(await git(world.bare, ['log', '--format=%s', `main..${branch}`])).toBe('chore(release): v1.1.0')
  expect(await git(world.bare, ['merge-base', 'main', branch])).toBe((await world.refs())['refs/heads/main'])

  await commit(hosted, 'feat!: raise')
  expect((await run(hosted)).outputs).toMatchObject({ reason: 'pull-request-updated', version: '2.0.0' })
  expect(fake.pulls()).toMatchObject([{ title: 'chore(release): v2.0.0', state: 'open' }])
  expect(hosted.asked()).not.toHaveProperty('POST /pulls', 2)

  await world.checkout.git('reset', '--quiet', '--hard', 'v1.0.0')
  await world.checkout.commit('docs: nothing is left')
  await world.checkout.git('push', '--quiet', '--force', 'origin', 'HEAD:main')
  expect((await run(hosted)).outputs).toMatchObject({ result: 'unchanged', reason: 'no-release-needed' })
  expect(fake.pulls()).toMatchObject([{ state: 'closed' }])
  expect((await survey(world.bare)).releases).toEqual(['v1.0.0'])
})

test.each(sampled(methods, 2))('merged by %s: the tag stands on what the merge made', async (method) => {
  await using hosted = await host(template)
  const { world } = hosted
  await run(hosted)
  const sha = await press(hosted, method)
  await world.checkout.git('pull', '--quiet')
  const result = await run(hosted, { 'floating-tags': 'major' })
  expect(ending(result)).toMatchObject({
    exitCode: 0,
    result: 'released',
    reason: 'released',
    bump: 'minor',
    tag: 'v1.1.0',
  })
  expect(result.outputs).toMatchObject({
    sha,
    'previous-tag': 'v1.0.0',
    'previous-version': '1.0.0',
    'pull-request': '1',
  })
  expect(await git(world.bare, ['rev-parse', 'v1.1.0^{commit}', 'v1'])).toBe(`${sha}\n${sha}`)
  expect((await survey(world.bare)).versions).toEqual(['1.0.0', '1.1.0'])
  const after = await run(hosted)
  expect(after.outputs).toMatchObject({ result: 'unchanged', tag: 'v1.1.0' })
  await commit(hosted, 'fix: next')
  expect((await run(hosted)).outputs).toMatchObject({ reason: 'pull-request-opened', version: '1.1.1' })
  const resumed = await run(hosted, {}, { GITHUB_RUN_ATTEMPT: '2' })
  expect(resumed.outputs).toMatchObject({ result: 'released', reason: 'resumed', tag: 'v1.1.0', sha })
})

test.each(sampled(methods, 2))('commits that came between the %s and the run are left to the next', async (method) => {
  await using hosted = await host(template)
  await run(hosted)
  const sha = await press(hosted, method)
  await commit(hosted, 'feat: later')
  expect((await run(hosted)).outputs).toMatchObject({ result: 'released', version: '1.1.0', sha })
  expect((await run(hosted)).outputs).toMatchObject({ reason: 'pull-request-opened', version: '1.2.0' })
})

test('a dry run between merge and tag says that nothing is released', async () => {
  await using hosted = await host(template)
  await run(hosted)
  await press(hosted, 'merge')
  const { outputs } = await run(hosted, { 'dry-run': 'true' })
  expect(outputs).toMatchObject({ result: 'dry-run', released: 'false', tag: 'v1.1.0', newTag: '' })
  expect(JSON.parse(outputs['packages'] ?? '')).toMatchObject([{ tag: 'v1.1.0', released: false }])
})

test.each<[string, (body: string) => string]>([
  ['emptied', () => ''],
  ['without its marker', (body) => body.replace(/^<!--.*-->\n/, 'Looks good!\n')],
  ['with a forged marker', (body) => body.replaceAll('v1.1.0', 'latest')],
  ['with a marker of another version', (body) => body.replaceAll('"v1.1.0"', '"v9.9.9"')],
  ['with windows line ends', (body) => body.replaceAll('\n', '\r\n')],
])('a body %s releases what was merged, and nothing else', async (_, edit) => {
  await using hosted = await host(template)
  await run(hosted)
  const [pull] = hosted.fake.pulls()
  if (pull) hosted.fake.state.pulls.set(pull.number, { ...pull, body: edit(pull.body ?? '') })
  const sha = await press(hosted, 'squash')
  const result = await run(hosted)
  expect(result.outputs).toMatchObject({ result: 'released', version: '1.1.0', sha })
  expect(await hosted.world.tags()).toEqual(['v1.0.0', 'v1.1.0'])
})

test("people's commits on the release branch are not lost", async () => {
  await using hosted = await host(template)
  const { world } = hosted
  await run(hosted)
  const person = await world.clone('--branch=slipway/release/main')
  await person.commit({ message: 'docs: by hand', files: { 'hand.md': 'x' } })
  await person.push('slipway/release/main')
  await commit(hosted, 'fix: more')
  const refs = await world.refs()
  const result = await run(hosted)
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'branch-diverged' })
  expect(result.annotations[0]?.message).toMatch(/1 commit\(s\) made by people.*delete `slipway\/release\/main`/)
  expect(await world.refs()).toEqual(refs)
  // merged, they are safe, even where the branch is left standing
  await press(hosted, 'squash')
  expect((await run(hosted)).outputs).toMatchObject({ result: 'released', version: '1.1.0' })
  await commit(hosted, 'feat: next')
  expect((await run(hosted)).outputs).toMatchObject({ reason: 'pull-request-opened', version: '1.2.0' })
})

test('what GitHub does not permit is told with its own cure, and a later run goes on', async () => {
  await using hosted = await host(template, { permissions: { 'pull-requests': 'none' } })
  const none = await run(hosted)
  expect(none.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(none.annotations[0]?.message).toContain('`pull-requests: ')
  hosted.fake.setPermissions({ 'pull-requests': 'read' })
  const read = await run(hosted)
  expect(read.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission', version: '1.1.0' })
  expect(read.annotations[0]?.message).toContain('`pull-requests: write`')
  hosted.fake.setPermissions({ 'pull-requests': 'write' })
  hosted.fake.state.pullRequestsByActions = false
  const setting = await run(hosted)
  expect(setting.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(setting.annotations[0]?.message).toContain('Allow GitHub Actions to create and approve pull requests')
  const refs = await hosted.world.refs()
  hosted.fake.state.pullRequestsByActions = true
  expect((await run(hosted)).outputs).toMatchObject({ reason: 'pull-request-opened' })
  expect(await hosted.world.refs()).toEqual(refs)
})

test('with commit-via api, GitHub makes the commit of the pull request', async () => {
  await using hosted = await host(template)
  const inputs = { 'commit-via': 'api' }
  expect((await run(hosted, inputs)).outputs).toMatchObject({ reason: 'pull-request-opened' })
  expect(hosted.asked()).toMatchObject({ createCommitOnBranch: 1, updateRefs: 1 })
  const refs = await hosted.world.refs()
  expect(Object.keys(refs)).toEqual(['refs/heads/main', branch, 'refs/tags/v1.0.0'])
  expect((await run(hosted, inputs)).outputs).toMatchObject({ reason: 'pull-request-current' })
  expect(hosted.asked()).toEqual({ 'GET /pulls': 2 })
  const sha = await press(hosted, 'merge')
  expect((await run(hosted, inputs)).outputs).toMatchObject({ result: 'released', tag: 'v1.1.0', sha })
  expect((await survey(hosted.world.bare)).others).toEqual([branch])
})

test('a monorepo proposes its packages together and tags each', async () => {
  const world = await createWorld({
    message: 'chore: start',
    files: { 'a/package.json': manifest('1.0.0', 'a'), 'b/package.json': manifest('2.0.0', 'b') },
  })
  for (const tag of ['a-v1.0.0', 'b-v2.0.0']) await world.checkout.tag(tag)
  await world.checkout.commit({ message: 'feat: both', files: { 'a/x': 'x', 'b/x': 'x' } })
  await world.checkout.push()
  await using pattern = keep(world)
  await using hosted = await host(pattern)
  const inputs = { packages: 'a: a\nb: b' }
  expect((await run(hosted, inputs)).outputs).toMatchObject({ reason: 'pull-request-opened' })
  expect(hosted.fake.pulls()).toMatchObject([{ title: 'chore(release): a-v1.1.0, b-v2.1.0' }])
  const sha = await press(hosted, 'squash')
  const result = await run(hosted, inputs)
  expect(result.outputs).toMatchObject({ result: 'released', sha })
  const packages: unknown = JSON.parse(result.outputs['packages'] ?? '')
  expect(packages).toMatchObject([
    { name: 'a', version: '1.1.0', tag: 'a-v1.1.0', 'previous-tag': 'a-v1.0.0', released: true },
    { name: 'b', version: '2.1.0', tag: 'b-v2.1.0', 'previous-tag': 'b-v2.0.0', released: true },
  ])
  expect(await hosted.world.tags()).toEqual(['a-v1.0.0', 'a-v1.1.0', 'b-v2.0.0', 'b-v2.1.0'])
})
