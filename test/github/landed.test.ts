import { readLandedPulls } from '../../src/github/repository/landed.ts'
import { createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

test('500 commits in a request; once that was too heavy, 100 at a time', async () => {
  await using hub = await hubs.open()
  const { fake, github, shas } = hub
  await fake.addPullRequest({ title: 'Three', merge: { sha: shas[0] ?? '' } })
  const many = Array.from({ length: 1_199 }, (_, index) => index.toString(16).padStart(40, '0'))
  const asked = [...many, shas[0] ?? '']
  expect([...(await readLandedPulls(github, asked)).values()]).toMatchObject([{ title: 'Three' }])
  expect(fake.count('landedPulls')).toBe(3)
  fake.fault({ on: 'landedPulls', trouble: { kind: 'status', status: 502 } })
  expect([...(await readLandedPulls(github, asked)).values()]).toMatchObject([{ title: 'Three' }])
  expect(fake.count('landedPulls')).toBe(3 + 1 + 12)
})

test('a pull request that carries a commit on did not bring it; its own merge did', async () => {
  await using hub = await hubs.open()
  const { fake, github, shas } = hub
  const [three = '', two = '', one = ''] = shas
  await fake.addPullRequest({ title: 'main into release', commits: [two], merge: { sha: three } })
  await fake.addPullRequest({ title: 'Two', merge: { sha: two } })
  await fake.addPullRequest({ title: 'Still open', commits: [one] })
  const pulls = await readLandedPulls(github, shas)
  expect([three, two, one].map((sha) => pulls.get(sha)?.title)).toEqual(['main into release', 'Two', undefined])
})
