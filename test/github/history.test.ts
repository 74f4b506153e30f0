import { findNewcomers, readPullsOfCommits } from '../../src/github/repository/history.ts'
import { complaintOf, createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

/** Commits that GitHub does not know. */
function unknown(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => index.toString(16).padStart(40, '0'))
}

test.each([
  [0, 0],
  [1, 1],
  [100, 1],
  [101, 2],
  [250, 3],
])('%i commits cost %i requests', async (commits, requests) => {
  await using hub = await hubs.open()
  const pulls = await readPullsOfCommits(hub.github, unknown(commits))
  expect(pulls.size).toBe(commits)
  expect(hub.fake.requests).toHaveLength(requests)
})

test('the same commit twice is asked once', async () => {
  await using hub = await hubs.open()
  await readPullsOfCommits(hub.github, [...hub.shas, ...unknown(97), ...hub.shas])
  expect(hub.fake.requests).toHaveLength(1)
})

test('tells all that notes need, for each commit its own', async () => {
  await using hub = await hubs.open()
  const [tip = '', older = '', oldest = ''] = hub.shas
  await hub.fake.addPullRequest({
    number: 12,
    title: 'fix: x',
    body: 'Fixes #7',
    author: 'dependabot[bot]',
    labels: ['a', 'b'],
    closes: [7],
    merge: { sha: tip },
    commits: [older],
  })
  await hub.fake.addPullRequest({ number: 13, title: 'gone', author: '', closed: true, commits: [older] })
  const pulls = await readPullsOfCommits(hub.github, [oldest, ...unknown(1), older, tip])
  expect(pulls.get(tip)).toEqual([
    {
      number: 12,
      title: 'fix: x',
      isVouched: false,
      body: 'Fixes #7',
      url: `${hub.fake.env.GITHUB_SERVER_URL}/octo/ship/pull/12`,
      merged: true,
      author: { login: 'dependabot', bot: true },
      labels: ['a', 'b'],
      base: 'main',
      mergeSha: tip,
      closes: [{ number: 7, url: `${hub.fake.env.GITHUB_SERVER_URL}/octo/ship/issues/7` }],
    },
  ])
  expect(pulls.get(older)?.map(({ number, author }) => [number, author?.login])).toEqual([
    [12, 'dependabot'],
    [13, undefined],
  ])
  expect(pulls.get(oldest)).toEqual([])
})

test.each([
  ['OWNER', true],
  ['MEMBER', true],
  ['COLLABORATOR', true],
  ['CONTRIBUTOR', false],
  ['FIRST_TIME_CONTRIBUTOR', false],
  ['NONE', false],
])('the text of an author who is %s is vouched for: %s', async (association, isVouched) => {
  await using hub = await hubs.open()
  const [tip = ''] = hub.shas
  await hub.fake.addPullRequest({
    number: 12,
    title: 'x',
    author: 'eve',
    association,
    edited: { by: 'ann' },
    merge: { sha: tip },
  })
  const pulls = await readPullsOfCommits(hub.github, [tip])
  expect(pulls.get(tip)?.map((pull) => pull.isVouched)).toEqual([isVouched])
})

test('a batch that is too heavy is halved until it is not, and keeps its order', async () => {
  await using hub = await hubs.open()
  const [tip = ''] = hub.shas
  await hub.fake.addPullRequest({ title: 'x', merge: { sha: tip } })
  hub.fake.fault({ on: 'pullsOfCommits', times: 3, trouble: { kind: 'status', status: 502 } })
  const shas = [...unknown(99), tip]
  const pulls = await readPullsOfCommits(hub.github, shas)
  expect([...pulls.keys()]).toEqual(shas)
  expect(pulls.get(tip)).toHaveLength(1)
  // 100, 50 and 25 fail; then 13 + 12, 25 and 50 are answered.
  expect(hub.fake.count('pullsOfCommits')).toBe(7)
})

test('GitHub ill for good ends in a complaint after few requests', async () => {
  await using hub = await hubs.open()
  hub.fake.fault({ times: 1000, trouble: { kind: 'status', status: 502 } })
  expect(await complaintOf(readPullsOfCommits(hub.github, unknown(100)))).toMatchObject({
    reason: 'github-unavailable',
  })
  expect(hub.fake.requests.length).toBeLessThanOrEqual(12)
})

test('newcomers are those without an earlier merge, in one request for fifty', async () => {
  await using hub = await hubs.open()
  const [tip = '', older = ''] = hub.shas
  await hub.fake.addPullRequest({ title: 'x', author: 'alice', merge: { sha: older, at: '2025-01-01T00:00:00Z' } })
  await hub.fake.addPullRequest({ title: 'y', author: 'alice', merge: { sha: tip, at: '2026-03-01T00:00:00Z' } })
  await hub.fake.addPullRequest({ title: 'z', author: 'bob', merge: { sha: tip, at: '2026-03-01T00:00:00Z' } })
  await hub.fake.addPullRequest({ title: 'w', author: 'carol', closed: true })
  const crowd = Array.from({ length: 47 }, (_, index) => `p${index}`)
  const people = ['alice', 'bob', 'carol', 'bob', 'x repo:other/one', ...crowd]
  const newcomers = await findNewcomers(hub.github, people, new Date('2026-01-01T00:00:00Z'))
  expect([...newcomers]).toEqual(['bob', 'carol', ...crowd])
  expect(hub.fake.requests).toHaveLength(1)
})
