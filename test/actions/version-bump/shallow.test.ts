/** What a shallow clone answers is what the whole history answers, or nothing. */
import { rename } from 'node:fs/promises'
import { each } from '../../support/bump.ts'
import { createWorld, git, type World } from '../../support/repository.ts'
import { rounds, sampled } from '../../support/sample.ts'
import { bump, manifest, release, standing } from '../../version-bump/bump.ts'
import { inventHistory } from '../../version-bump/history.ts'

/** `from` is tagged v1.2.3; `count` fixes follow, and a feature in their middle. */
async function linear(count: number, ...tags: readonly string[]): Promise<World> {
  const world = await createWorld({ message: 'feat!: begin', files: { 'package.json': manifest('1.2.3') } })
  for (const tag of tags) await world.checkout.tag(tag)
  for (let at = 1; at <= count; at++)
    await world.checkout.commit(at === Math.ceil(count / 2) ? 'feat: middle' : `fix: ${at}`)
  await world.checkout.push()
  return world
}

const depths: readonly (readonly [string, readonly string[]])[] = [
  ['one commit', ['--depth=1']],
  ['two commits', ['--depth=2']],
  ['one commit and no tags, as actions/checkout does', ['--depth=1', '--no-tags']],
]

test.each(sampled(depths, 2))('a line of commits, cloned as %s: released from the last tag', async (_, args) => {
  await using world = await linear(5, 'v1.2.3')
  const clone = await world.clone(...args)
  expect(await release(clone)).toMatchObject({ result: 'released', tag: 'v1.3.0', 'previous-tag': 'v1.2.3' })
  expect(await world.tags()).toEqual(['v1.2.3', 'v1.3.0'])
  expect(await git(world.bare, ['rev-list', '--count', 'main'])).toBe('7')
})

test('the tag lies deeper than the first step', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  await world.checkout.tag('v1.2.3')
  const commits = Array.from({ length: 130 }, (_, at) => {
    const head = `commit refs/heads/main\ncommitter A <a@b.c> ${1_700_100_000 + at} +0000\n`
    return `${head}data 7\n${at === 3 ? 'feat: a' : 'fix: bb'}\n${at === 0 ? 'from refs/heads/main^0\n' : ''}\n`
  })
  await git(world.bare, ['fast-import', '--quiet'], commits.join(''))
  const clone = await world.clone('--depth=1', '--no-tags')
  expect(await release(clone, { 'dry-run': 'true' })).toMatchObject({ tag: 'v1.3.0', 'previous-tag': 'v1.2.3' })
})

test('no tag at all: the manifest, from the whole history', async () => {
  await using world = await linear(2)
  const { checkout } = world
  await checkout.commit({ message: 'chore: set', files: { 'package.json': manifest('1.5.0') } })
  await checkout.commit('fix: after')
  await checkout.push()
  const clone = await world.clone('--depth=1', '--no-tags')
  expect(await release(clone, { 'dry-run': 'true' })).toMatchObject({ version: '1.5.1', 'previous-version': '1.5.0' })
})

test('skip-push asks the remote for its tags, too', async () => {
  await using world = await linear(2, 'v1.2.3', 'v1.9.0')
  const clone = await world.clone('--depth=1', '--no-tags')
  expect(await release(clone, { 'skip-push': 'true' })).toMatchObject({ tag: 'v1.10.0', 'previous-tag': 'v1.9.0' })
  expect(await release(clone, { 'skip-push': 'true' })).toMatchObject({ result: 'unchanged', tag: 'v1.10.0' })
  expect(await world.tags()).toEqual(['v1.2.3', 'v1.9.0'])
})

test('a side branch that began before the tag and was merged after it counts', async () => {
  await using world = await createWorld('init')
  const { checkout } = world
  await checkout.git('checkout', '-q', '-b', 'side')
  await checkout.commit('feat!: old and late')
  await checkout.git('checkout', '-q', 'main')
  await checkout.tag('v1.2.3')
  await checkout.git('merge', '-q', '--no-ff', '-m', "Merge branch 'side'", 'side')
  await checkout.commit('fix: last')
  await checkout.push()
  for (const depth of sampled([1, 2, 3], 2)) {
    const clone = await world.clone(`--depth=${depth}`, '--no-tags')
    expect(await release(clone, { 'dry-run': 'true' })).toMatchObject({ tag: 'v2.0.0', 'previous-tag': 'v1.2.3' })
  }
})

test.each([{ 'dry-run': 'true' }, {}, { 'skip-push': 'true' }, { mode: 'tag-only' }])(
  'the rest is out of reach (%j): a complaint that names the cure, and nothing is written',
  async (inputs) => {
    await using world = await linear(5, 'v1.2.3')
    const clone = await world.clone('--depth=1')
    const before = await standing(world, clone)
    const hidden = `${world.bare}-hidden`
    await rename(world.bare, hidden)
    const { exitCode, outputs, annotations } = await bump(clone, inputs)
    await rename(hidden, world.bare)
    expect([exitCode, outputs['result']]).toEqual([1, 'failed'])
    expect(outputs['reason']).toMatch(/^(?:remote-unreachable|shallow-history)$/)
    expect(annotations.map(({ kind }) => kind)).toEqual(['error'])
    expect(await standing(world, clone)).toEqual(before)
  },
)

test('a shallow clone without a remote: a complaint that names fetch-depth', async () => {
  await using world = await linear(5, 'v1.2.3')
  const clone = await world.clone('--depth=1')
  await clone.git('remote', 'remove', 'origin')
  const { exitCode, outputs, annotations } = await bump(clone, { 'dry-run': 'true' })
  expect([exitCode, outputs]).toEqual([1, { result: 'failed', reason: 'shallow-history' }])
  expect(annotations[0]?.message).toContain('fetch-depth: 0')
})

const kinds = new Set<string>()

// All of them, since the last test looks at what they came to.
for (const part of [0, 1, 2])
  test(`invented histories, part ${part}: depth 1 answers as the whole history does`, async () => {
    for (let seed = part * 10; seed < part * 10 + rounds(10, 2); seed++) {
      await using world = await createWorld()
      await inventHistory(world, seed)
      const clones = [await world.clone(), await world.clone('--depth=1', '--no-tags')]
      const results = await each(clones, 1, (clone) => bump(clone, { 'dry-run': 'true' }))
      const [expected, answer] = results.map(({ exitCode, outputs }) => ({ seed, exitCode, ...outputs }))
      expect(answer).toEqual(expected)
      const isPart = (await clones[1]?.git('rev-parse', '--is-shallow-repository')) === 'true'
      kinds.add(`${isPart ? 'part' : 'all'} ${results[0]?.outputs['reason']}`)
    }
  }, 120_000)

test('the invented histories are of every kind', () => {
  expect([...kinds]).toEqual(
    expect.arrayContaining(['all no-release-needed', 'all would-release', 'part would-release']),
  )
})
