import { createPull, listPulls, readPull } from '../../src/github/conversation/pulls.ts'
import { complaintOf, createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

test('all pages are read, newest first', async () => {
  await using hub = await hubs.open()
  for (let number = 1; number <= 101; number++) await hub.fake.addPullRequest({ title: `${number}` })
  const pulls = await listPulls(hub.github, { state: 'open' })
  expect(pulls.map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, index) => 101 - index))
})

test('head, base and state narrow the list', async () => {
  await using hub = await hubs.open()
  await hub.fake.addPullRequest({ title: 'a', head: 'feature' })
  await hub.fake.addPullRequest({ title: 'b', head: 'feature', base: 'next' })
  await hub.fake.addPullRequest({ title: 'c', head: 'feature', closed: true })
  const titles = async (filter: Parameters<typeof listPulls>[1]) =>
    (await listPulls(hub.github, filter)).map(({ title }) => title)
  expect(await titles({ state: 'open', head: 'feature', base: 'main' })).toEqual(['a'])
  expect(await titles({ state: 'all', head: 'feature' })).toEqual(['c', 'b', 'a'])
  expect(await titles({ state: 'open', head: 'other' })).toEqual([])
})

test('only a merged one has a merge commit', async () => {
  await using hub = await hubs.open()
  const { number } = await createPull(hub.github, 'feature', { title: 'feat: x', body: '', base: 'main' })
  expect(await readPull(hub.github, number)).toMatchObject({ merged: false, mergeSha: '', state: 'open' })
  const { merge } = await hub.fake.mergePullRequest(number, 'squash')
  expect(await readPull(hub.github, number)).toMatchObject({ merged: true, mergeSha: merge?.sha, state: 'closed' })
})

test('one that is not there is not found', async () => {
  await using hub = await hubs.open()
  expect(await complaintOf(readPull(hub.github, 99))).toMatchObject({ reason: 'not-found' })
})
