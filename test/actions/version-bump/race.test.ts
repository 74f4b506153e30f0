import { bump, each, keep, manifest, released, survey, type Template, type Wish } from '../../support/bump.ts'
import { type Checkout, createWorld, type World } from '../../support/repository.ts'
import type { StepResult } from '../../support/runner.ts'
import { rounds, sampled } from '../../support/sample.ts'

/** Jobs at once; each is a run of its own unless it is said otherwise. */
const jobs = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, rounds(8, 2))
let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const run = (checkout: Checkout, job: number, wish: Wish = {}): Promise<StepResult> =>
  bump(checkout, { ...wish, env: { GITHUB_RUN_ID: `20${job}`, ...wish.env } })

async function clones(world: World): Promise<readonly Checkout[]> {
  const made: Checkout[] = []
  for (const _ of jobs) made.push(await world.clone())
  return made
}

/** What holds after every race, and the versions that were given. */
async function judge(world: World, results: readonly StepResult[]): Promise<readonly string[]> {
  const failed = results.filter(({ exitCode }) => exitCode !== 0)
  expect(failed.map(({ log, annotations }) => [log, annotations])).toEqual([])
  const { releases, orphans, others } = await survey(world.bare)
  expect(orphans).toEqual([])
  expect(others).toEqual([])
  const numbers = releases.map((name) => name.slice(1).split('.').map(Number))
  const sorted = numbers.toSorted(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z)
  expect(numbers).toEqual(sorted)
  const given = results.flatMap(({ outputs }) => (outputs['released'] === 'true' ? [outputs['tag'] ?? ''] : []))
  expect(new Set(given).size).toBe(given.length)
  expect(new Set(['v1.0.0', ...given])).toEqual(new Set(releases))
  return given
}

const races: readonly [string, Wish][] = [
  ['each its own run', {}],
  ['jobs of one run, at one moment', { env: { GITHUB_RUN_ID: '7' } }],
  ['with skip-tag', { with: { 'skip-tag': 'true' } }],
]

test.each(sampled(races, 2))('clones of one tip release it once: %s', async (_, wish) => {
  await using world = await template.copy()
  const checkouts = await clones(world)
  const results = await Promise.all(checkouts.map((checkout, index) => run(checkout, index, wish)))
  const { subjects, versions } = await survey(world.bare)
  expect(results.filter(({ exitCode }) => exitCode !== 0).map(({ log }) => log)).toEqual([])
  expect(results.filter(({ outputs }) => outputs['released'] === 'true')).toHaveLength(1)
  expect(subjects).toEqual(['chore: start', 'feat: one', 'chore(release): v1.1.0'])
  if (wish.with) return expect(versions).toEqual(['1.0.0'])
  expect(versions).toEqual(['1.0.0', '1.1.0'])
  expect(await judge(world, results)).toEqual(['v1.1.0'])
})

test('clones tag one tip once', async () => {
  await using world = await template.copy()
  const checkouts = await clones(world)
  const wish = { with: { mode: 'tag-only', 'floating-tags': 'minor' } }
  const results = await Promise.all(checkouts.map((checkout, index) => run(checkout, index, wish)))
  expect(await judge(world, results)).toEqual(['v1.1.0'])
  expect(await world.tags()).toEqual(['v1', 'v1.0.0', 'v1.1', 'v1.1.0'])
})

test.each<[string, Wish]>([
  ['push', { with: { 'floating-tags': 'major' } }],
  ['tag-only', { with: { mode: 'tag-only', 'floating-tags': 'major' } }],
])('developers push and release at once: %s', async (_, wish) => {
  await using world = await template.copy()
  const checkouts = await clones(world)
  const results = await each(checkouts, jobs.length, async (checkout, index) => {
    await checkout.commit({ message: `feat: of ${index}`, files: { [`of-${index}.txt`]: 'x' } })
    for (let tries = 0; tries < 30; tries++) {
      const isPushed = await checkout.push().then(
        () => true,
        () => false,
      )
      if (isPushed) break
      await checkout.git('pull', '--quiet', '--rebase', 'origin', 'main')
    }
    return run(checkout, index, wish)
  })
  const given = await judge(world, results)
  expect(given.length).toBeGreaterThan(0)
  const { subjects, releases } = await survey(world.bare)
  for (const job of jobs) expect(subjects.filter((subject) => subject === `feat: of ${job - 1}`)).toHaveLength(1)
  const refs = await world.refs()
  const newest = releases.at(-1)
  expect(await world.checkout.git('ls-remote', 'origin', `refs/tags/${newest}^{}`)).toContain(refs['refs/tags/v1'])
  // who was overtaken in tag-only tags nothing on its own commit: the newer tag holds it
  expect(subjects).toHaveLength(wish.with?.['mode'] === 'tag-only' ? 2 + jobs.length : 2 + jobs.length + given.length)
})

test('checkouts with commits of their own lose none of them', async () => {
  await using world = await template.copy()
  const checkouts = await clones(world)
  for (const [index, checkout] of checkouts.entries()) {
    await checkout.commit({ message: `fix: a of ${index}\n\nwith a body`, files: { [`a-${index}.txt`]: 'x\n' } })
    await checkout.commit({ message: `feat: b of ${index}`, files: { [`b/${index}.txt`]: 'y\n' } })
  }
  const results = await Promise.all(checkouts.map((checkout, index) => run(checkout, index)))
  const given = await judge(world, results)
  expect(given).toHaveLength(jobs.length)
  const { subjects, versions } = await survey(world.bare)
  expect(subjects).toHaveLength(2 + 3 * jobs.length)
  expect(subjects.toSorted()).toEqual(expect.arrayContaining(jobs.flatMap((job) => [`feat: b of ${job - 1}`])))
  expect(versions).toEqual(['1.0.0', ...jobs.map((job) => `1.${job}.0`)])
  for (const [index, checkout] of checkouts.entries()) {
    expect(await checkout.git('status', '--porcelain')).toBe('')
    expect(await checkout.git('rev-parse', 'HEAD')).toBe(results[index]?.outputs['sha'])
    expect(await checkout.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main')
    expect(await checkout.read(`b/${index}.txt`)).toBe('y\n')
    expect(await checkout.read('package.json')).toBe(manifest(results[index]?.outputs['version'] ?? ''))
  }
})

test('commits of the checkout that conflict with the branch are a complaint, and stay', async () => {
  await using world = await template.copy()
  const theirs = await world.clone()
  await world.checkout.commit({ message: 'feat: ours', files: { 'a.txt': 'ours' } })
  const before = await world.checkout.git('rev-parse', 'HEAD')
  await theirs.commit({ message: 'fix: theirs', files: { 'a.txt': 'theirs' } })
  await theirs.push()
  const refs = await world.refs()
  const result = await run(world.checkout, 1)
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'branch-diverged' })
  expect(result.annotations[0]?.message).toContain('git pull --rebase')
  expect(await world.refs()).toEqual(refs)
  expect(await world.checkout.git('rev-parse', 'HEAD')).toBe(before)
  expect(await world.checkout.git('status', '--porcelain')).toBe('')
})

test('a commit that the branch has already is dropped, author and date of the others stay', async () => {
  await using origin = await createWorld({ message: 'chore: start', files: { 'package.json': manifest('1.0.0') } })
  await origin.checkout.tag('v1.0.0')
  await using same = keep(origin)
  await using world = await same.copy()
  const other = await world.clone()
  const twin = { message: 'fix: the same', files: { 'same.txt': 'same' } }
  await world.checkout.commits(twin, { message: 'feat: mine ä\n\n\nbody\n', files: { 'mine.txt': 'm' } })
  await other.commits(twin, 'docs: theirs')
  await other.push()
  const mine = await world.checkout.git('log', '-1', '--format=%an %ae %ad %cn %cd%n%B', 'HEAD')
  const result = await run(world.checkout, 1)
  expect(result.outputs).toMatchObject({ result: 'released', version: '1.1.0' })
  expect((await survey(world.bare)).subjects).toEqual([
    'chore: start',
    'fix: the same',
    'docs: theirs',
    'feat: mine ä',
    'chore(release): v1.1.0',
  ])
  expect(await world.checkout.git('log', '-1', '--format=%an %ae %ad %cn %cd%n%B', 'HEAD~1')).toBe(mine)
})
