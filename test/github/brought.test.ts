import { readBrought } from '../../src/github/repository/brought.ts'
import { createWorld } from '../support/repository.ts'
import { createHubs, type Hubs, openHub } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

test('pull requests and the commits without one, in one request', async () => {
  await using hub = await hubs.open()
  const { fake, github, shas } = hub
  const [three = '', two = '', one = ''] = shas
  await fake.addPullRequest({ title: 'Two', author: 'alice', merge: { sha: two } })
  const brought = await readBrought(github, { base: one, head: three })
  expect(brought).toMatchObject({
    pulls: [{ title: 'Two', author: 'alice' }],
    commits: [{ sha: three, subject: 'three' }],
    isWhole: true,
  })
  expect(fake.requests.filter(({ operation }) => operation === 'brought').length).toBe(1)
  expect(fake.requests.length).toBe(1)
})

test('the commits of a merged branch belong to its pull request, and what is in the base is left out', async () => {
  await using world = await createWorld('one')
  const { checkout } = world
  const base = await checkout.commit('two')
  await checkout.git('checkout', '-q', '-b', 'topic', 'HEAD~1')
  await checkout.commit({ message: 'topic', files: { topic: '1' } })
  await checkout.git('checkout', '-q', 'main')
  await checkout.git('merge', '-q', '--no-ff', '-m', 'Merge pull request', 'topic')
  const merge = (await checkout.git('rev-parse', 'HEAD')).trim()
  await checkout.push()
  const topic = (await checkout.git('rev-parse', 'topic')).trim()
  await using hub = await openHub(world.bare, [])
  await hub.fake.addPullRequest({ title: 'Topic', commits: [topic], merge: { sha: merge } })
  const brought = await readBrought(hub.github, { base, head: merge })
  expect(brought).toMatchObject({ pulls: [{ title: 'Topic' }], commits: [], isWhole: true })
  // The other way round nothing went in.
  expect(await readBrought(hub.github, { base: merge, head: base })).toEqual({ pulls: [], commits: [], isWhole: true })
})

test('branches that went apart tell what the newer has, and no more', async () => {
  await using world = await createWorld('one', 'two')
  const { checkout } = world
  await checkout.git('checkout', '-q', '-b', 'other')
  const head = await checkout.commit({ message: 'other', files: { other: '1' } })
  await checkout.push('other')
  await checkout.git('checkout', '-q', 'main')
  const base = await checkout.commit('three')
  await checkout.push()
  await using hub = await openHub(world.bare, [])
  const brought = await readBrought(hub.github, { base, head })
  expect(brought).toMatchObject({ commits: [{ subject: 'other' }], isWhole: true })
})

test('more than a hundred commits are cut off, and that is told', async () => {
  const messages = Array.from({ length: 104 }, (_, index) => `commit ${index}`)
  await using world = await createWorld(...messages)
  const shas = (await world.checkout.git('log', '--format=%H')).trim().split('\n')
  await using hub = await openHub(world.bare, shas)
  const [head = ''] = shas
  const many = await readBrought(hub.github, { base: shas.at(-1) ?? '', head })
  expect([many?.commits.length, many?.isWhole]).toEqual([100, false])
  const all = await readBrought(hub.github, { base: shas[100] ?? '', head })
  expect([all?.commits.length, all?.isWhole]).toEqual([100, true])
})

test('a commit that GitHub does not know tells nothing, and neither does a question that is too heavy', async () => {
  await using hub = await hubs.open()
  const { fake, github, shas } = hub
  const [head = '', base = ''] = shas
  expect(await readBrought(github, { base: '0'.repeat(40), head })).toBeUndefined()
  fake.fault({ on: 'brought', trouble: { kind: 'status', status: 502 } })
  expect(await readBrought(github, { base, head })).toBeUndefined()
})
