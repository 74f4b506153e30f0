import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { bump, each, ending, released, survey, type Template } from '../../support/bump.ts'
import { type Hosted, host } from '../../support/hosted.ts'
import { git } from '../../support/repository.ts'
import { rounds, sampled } from '../../support/sample.ts'
import { record } from '../../support/tape.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const api = { 'commit-via': 'api' }
const once = {
  'POST /git/refs': 1,
  createCommitOnBranch: 1,
  'POST /git/tags': 1,
  repositoryId: 1,
  updateRefs: 1,
  'DELETE /git/refs/{ref}': 1,
}

/** The checkout is at the release and holds the very objects that the remote has. */
async function expectFollowed({ world }: Hosted, sha: string | undefined): Promise<void> {
  expect(await world.checkout.git('rev-parse', 'HEAD')).toBe(sha)
  expect(await world.checkout.git('status', '--porcelain', '--branch')).toBe('## main...origin/main')
  const remote = await world.refs()
  const local = await world.checkout.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags')
  expect(Object.fromEntries(local.split('\n').map((line) => line.split(' ')))).toEqual(remote)
}

test('GitHub makes the commit: pending branch, one atomic update, nothing left over', async () => {
  await using hosted = await host(template)
  const result = await bump(hosted.world.checkout, hosted.wish({ ...api, 'floating-tags': 'major' }))
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', tag: 'v1.1.0' })
  expect(hosted.asked()).toEqual(once)
  const { sha = '' } = result.outputs
  const refs = await hosted.world.refs()
  expect(Object.keys(refs)).toEqual(['refs/heads/main', 'refs/tags/v1', 'refs/tags/v1.0.0', 'refs/tags/v1.1.0'])
  expect([refs['refs/heads/main'], refs['refs/tags/v1']]).toEqual([sha, sha])
  expect(await git(hosted.world.bare, ['cat-file', '-t', 'v1.1.0'])).toBe('tag')
  expect(await git(hosted.world.bare, ['log', '-1', '--format=%an %s', 'main'])).toBe(
    'github-actions[bot] chore(release): v1.1.0',
  )
  expect(await git(hosted.world.bare, ['show', 'main:package.json'])).toContain('"version": "1.1.0"')
  await expectFollowed(hosted, sha)
})

test('the commit that begins the next snapshot goes along, the tag stays at the release', async () => {
  await using hosted = await host(template)
  const { checkout, bare } = hosted.world
  await checkout.commit({ message: 'chore: build with Gradle', files: { 'gradle.properties': 'version=1.0.0\n' } })
  await checkout.push()
  const { outputs } = await bump(checkout, hosted.wish({ ...api, snapshot: 'true' }))
  expect(hosted.asked()).toEqual({ ...once, 'POST /git/refs': 2, 'GET /git/ref/{ref}': 1, createCommitOnBranch: 2 })
  expect(await git(bare, ['log', '-2', '--format=%H %s', 'main', '--'])).toMatch(
    new RegExp(`begin 1\\.1\\.1-SNAPSHOT\n${outputs['sha']} chore\\(release\\): v1\\.1\\.0$`),
  )
  expect(await git(bare, ['rev-parse', 'v1.1.0^{commit}'])).toBe(outputs['sha'])
  expect(await git(bare, ['show', 'main:gradle.properties'])).toBe('version=1.1.1-SNAPSHOT')
  expect((await survey(bare)).others).toEqual([])
})

test.each([
  ['skip-tag', { 'skip-tag': 'true' }, ['v1.0.0'], { ...once, 'POST /git/tags': undefined }],
  ['tag-only', { mode: 'tag-only' }, ['v1.0.0', 'v1.1.0'], { 'POST /git/tags': 1, repositoryId: 1, updateRefs: 1 }],
])('with %s only what is needed is asked', async (_, inputs, tags, asked) => {
  await using hosted = await host(template)
  const result = await bump(hosted.world.checkout, hosted.wish({ ...api, ...inputs }))
  expect(ending(result)).toMatchObject({ result: 'released', version: '1.1.0' })
  expect(await hosted.world.tags()).toEqual(tags)
  expect(hosted.asked()).toEqual(JSON.parse(JSON.stringify(asked)))
  expect((await survey(hosted.world.bare)).others).toEqual([])
  await expectFollowed(hosted, result.outputs['sha'])
})

test('somebody pushes before the update: decided again on the new tip', async () => {
  await using hosted = await host(template)
  const { world, fake } = hosted
  const other = await world.clone()
  await other.commit('feat!: theirs')
  let pushed: Promise<void> | undefined
  fake.fault({ on: 'updateRefs', trouble: { kind: 'delay', milliseconds: 1_000 } })
  const watch = (line: string) => {
    if (/→/.test(line)) pushed ??= other.push()
    return undefined
  }
  const result = await bump(world.checkout, { ...hosted.wish(api), watch })
  await pushed
  expect(ending(result)).toMatchObject({ result: 'released', tag: 'v2.0.0' })
  expect(hosted.asked()).toMatchObject({ updateRefs: 2, createCommitOnBranch: 2 })
  const { subjects, releases, others, orphans } = await survey(world.bare)
  expect(subjects.slice(2)).toEqual(['feat!: theirs', 'chore(release): v2.0.0'])
  expect([releases, others, orphans]).toEqual([['v1.0.0', 'v2.0.0'], [], []])
  await expectFollowed(hosted, result.outputs['sha'])
})

test.each([
  ['runs', (job: number) => `30${job}`],
  ['jobs of one run', () => '30'],
])('%s at once release once', async (_, run) => {
  await using hosted = await host(template)
  const clones = await each([1, 2, 3, 4].slice(0, rounds(4, 2)), 1, () => hosted.world.clone())
  const results = await each(clones, 4, (clone, job) => bump(clone, hosted.wish(api, { GITHUB_RUN_ID: run(job) })))
  expect(results.filter(({ exitCode }) => exitCode !== 0).map(({ log }) => log)).toEqual([])
  expect(results.filter(({ outputs }) => outputs['released'] === 'true')).toHaveLength(1)
  const { releases, others, orphans, subjects } = await survey(hosted.world.bare)
  expect([releases, others, orphans]).toEqual([['v1.0.0', 'v1.1.0'], [], []])
  expect(subjects).toHaveLength(3)
})

test('an executable file: a complaint before anything is written', async () => {
  await using hosted = await host(template)
  const { checkout } = hosted.world
  await chmod(join(checkout.path, 'package.json'), 0o755)
  await checkout.commit('fix: mode')
  await checkout.push()
  const before = await hosted.world.refs()
  const result = await bump(checkout, hosted.wish(api))
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'file-mode' })
  expect(result.annotations[0]?.message).toMatch(/`package.json` has mode 100755.*`commit-via: git`/)
  expect([hosted.asked(), await hosted.world.refs()]).toEqual([{}, before])
})

test('commits that GitHub does not have: a complaint before anything is written', async () => {
  await using hosted = await host(template)
  await hosted.world.checkout.commit('fix: unpushed')
  const result = await bump(hosted.world.checkout, hosted.wish(api))
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'branch-diverged' })
  expect(hosted.asked()).toEqual({})
})

test.each<[string, 'classic' | 'ruleset']>([
  ['a protected branch', 'classic'],
  ['a ruleset', 'ruleset'],
])('%s: a complaint, and the pending branch is taken away', async (_, kind) => {
  await using hosted = await host(template)
  await hosted.fake.protect('main', kind)
  const before = await hosted.world.refs()
  const result = await bump(hosted.world.checkout, hosted.wish(api))
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'protected-branch' })
  expect(await hosted.world.refs()).toEqual(before)
})

test.each([
  ['after any request took effect, a later attempt', [1, 2, 3, 4, 5, 6], { GITHUB_RUN_ATTEMPT: '2' }],
  ['before and after the update of the refs, the same attempt', [4, 5], {}],
])('killed %s ends as if nothing had been', async (_, requests, env) => {
  await each(sampled(requests, 2), 2, async (nth) => {
    await using hosted = await host(template)
    const { world, fake } = hosted
    fake.fault({ nth, trouble: { kind: 'cut', after: true } })
    const inputs = { ...api, 'floating-tags': 'major' }
    const watch = (line: string) => (line.startsWith('GitHub: no answer') ? 'kill' : undefined)
    const killed = await bump(world.checkout, { ...hosted.wish(inputs), watch })
    expect({ nth, code: killed.exitCode }).toEqual({ nth, code: null })
    expect(fake.requests).toHaveLength(nth)
    const stood = (await world.tags()).includes('v1.1.0')
    const again = await bump(world.checkout, hosted.wish(inputs, env))
    const isResumed = stood && 'GITHUB_RUN_ATTEMPT' in env
    const [result, reason] = isResumed ? ['released', 'resumed'] : stood ? ['unchanged', 'already-released'] : []
    expect({ nth, ...ending(again) }).toMatchObject({
      nth,
      tag: 'v1.1.0',
      result: result ?? 'released',
      reason: reason ?? 'released',
    })
    expect({ nth, ...(await survey(world.bare)) }).toEqual({
      nth,
      subjects: ['chore: start', 'feat: one', 'chore(release): v1.1.0'],
      releases: ['v1.0.0', 'v1.1.0'],
      versions: ['1.0.0', '1.1.0'],
      orphans: [],
      others: [],
    })
    if (again.outputs['released'] === 'true') await expectFollowed(hosted, again.outputs['sha'])
  })
})

test('the token is in no argument, log or output', async () => {
  await using hosted = await host(template)
  const tape = record(join(hosted.world.folder, 'tape'))
  const result = await bump(hosted.world.checkout, hosted.wish(api, tape.env))
  const lines = result.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const shown = [...lines, ...tape.calls(), result.summary, JSON.stringify(result.outputs)].join('\n')
  expect(result.outputs['tag']).toBe('v1.1.0')
  expect(shown).not.toContain(hosted.fake.token)
})
