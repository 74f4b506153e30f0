import { createComment, findComment, updateComment } from '../../src/github/conversation/comments.ts'
import { formatMarker, marker } from '../../src/markdown/marker.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs
const own = marker('db-migrate', [['plan', '7']])
const mark = formatMarker(own)

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

async function openPull(): Promise<{ readonly hub: Hub; readonly number: number }> {
  const hub = await hubs.open()
  return { hub, number: (await hub.fake.addPullRequest({ title: 'a', head: 'feature' })).number }
}

/** A comment as somebody else wrote it. */
function plant({ fake }: Hub, issue: number, author: string, body: string): void {
  const id = fake.state.nextId()
  const at = '2026-05-01T12:00:00Z'
  fake.state.comments.set(id, { id, issue, body, author, createdAt: at, updatedAt: at })
}

const bodies = ({ fake }: Hub) => [...fake.state.comments.values()].map(({ body }) => body)

test('one is written, found again among more than a hundred, and replaced', async () => {
  const { hub, number } = await openPull()
  await using _ = hub
  for (let index = 0; index < 120; index++) plant(hub, number, 'alice', `talk ${index}`)
  expect(await findComment(hub.github, number, own)).toBeUndefined()
  await createComment(hub.github, number, own, `${mark}\nfirst`)
  const found = await findComment(hub.github, number, own)
  if (found === undefined) throw new Error('not found')
  await updateComment(hub.github, found, `${mark}\nsecond`)
  expect(bodies(hub).filter((body) => body.startsWith(mark))).toEqual([`${mark}\nsecond`])
})

test('one that a stranger planted is not taken for ours', async () => {
  const { hub, number } = await openPull()
  await using _ = hub
  plant(hub, number, 'mallory', `${mark}\nplanted`)
  expect(await findComment(hub.github, number, own)).toBeUndefined()
})

test('a cut connection after the effect does not write it twice', async () => {
  const { hub, number } = await openPull()
  await using _ = hub
  const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  hub.fake.fault({ on, trouble: { kind: 'cut', after: true } })
  await createComment(hub.github, number, own, `${mark}\nonce`)
  expect(bodies(hub)).toEqual([`${mark}\nonce`])
  expect(hub.fake.unmetFaults()).toBe(0)
})

test('the missing permission is named', async () => {
  const { hub, number } = await openPull()
  await using _ = hub
  hub.fake.setPermissions({ issues: 'read', 'pull-requests': 'read' })
  const { reason, message } = await complaintOf(createComment(hub.github, number, own, mark))
  expect(reason).toBe('missing-permission')
  expect(message).toContain('`pull-requests: write`')
})
