import { createComment, findComment } from '../../src/github/conversation/comments.ts'
import { listAppComments, readEvidence } from '../../src/github/conversation/evidence.ts'
import {
  addReaction,
  createIssue,
  type IssueDraft,
  listIssues,
  readIssue,
} from '../../src/github/conversation/issues.ts'
import { formatMarker, marker } from '../../src/markdown/marker.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs
const r = '/repos/{owner}/{repo}/issues'
const own = marker('gate', [['deployment', '7']])
const mark = formatMarker(own)

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const draft: IssueDraft = {
  title: 'Approve?',
  body: `text\n${mark}`,
  labels: ['gate'],
  assignees: ['alice'],
  marker: own,
}

describe('creating an issue', () => {
  test('one who cannot be assigned is no obstacle', async () => {
    await using hub = await hubs.open()
    expect(await createIssue(hub.github, draft)).toMatchObject({ labels: ['gate'], number: 1 })
    expect([...hub.fake.state.issues.values()]).toMatchObject([{ assignees: [], labels: ['gate'] }])
    expect(hub.fake.requests).toHaveLength(2)
  })

  test('a cut connection while assignees are tried makes no second one', async () => {
    await using hub = await hubs.open()
    hub.fake.fault({ on: `POST ${r}`, nth: 2, trouble: { kind: 'cut', after: true } })
    await createIssue(hub.github, draft)
    expect(hub.fake.state.issues.size).toBe(1)
    expect(hub.fake.unmetFaults()).toBe(0)
  })

  test('one that a stranger planted is not taken for ours', async () => {
    await using hub = await hubs.open()
    hub.fake.addIssue({ body: mark, author: 'mallory' })
    hub.fake.fault({ on: `POST ${r}`, trouble: { kind: 'cut' } })
    expect(await createIssue(hub.github, { ...draft, assignees: [] })).toMatchObject({ number: 2 })
  })

  test('without Issues, the complaint says where to switch them on', async () => {
    await using hub = await hubs.open()
    hub.fake.state.hasIssues = false
    const { reason, message } = await complaintOf(createIssue(hub.github, draft))
    expect([reason, message]).toEqual(['validation', expect.stringContaining('Turn on Issues')])
    expect(await readIssue(hub.github, 1)).toBeUndefined()
  })
})

test('all issues of a label are listed, newest first, and no pull request', async () => {
  await using hub = await hubs.open()
  for (let number = 0; number < 230; number++) hub.fake.addIssue({ labels: [number % 2 === 0 ? 'gate' : 'bug'] })
  await hub.fake.addPullRequest({ title: 'x', labels: ['gate'] })
  const found = await listIssues(hub.github, { label: 'gate', state: 'open' })
  expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 115 }, (_, index) => 229 - 2 * index))
  expect(hub.fake.requests).toHaveLength(2)
})

test('on an issue, `pull-requests: write` does not let us comment', async () => {
  await using hub = await hubs.open({ permissions: { issues: 'read' } })
  hub.fake.addIssue({})
  const { message } = await complaintOf(createComment(hub.github, 1, own, mark, 'issue'))
  expect(message).toContain('`issues: write`')
})

test('reacting twice is as once; a comment that is gone needs no reaction', async () => {
  await using hub = await hubs.open()
  const { id } = hub.fake.as('alice').comment(hub.fake.addIssue({}).number, '/approve')
  for (let count = 0; count < 2; count++) await addReaction(hub.github, id, 'rocket')
  expect(hub.fake.state.comments.get(id)?.reactions).toHaveLength(1)
  hub.fake.as('alice').remove(id)
  await addReaction(hub.github, id, 'rocket')
  expect(hub.fake.requests.map(({ status }) => status)).toEqual([201, 200, 404])
})

test('a locked issue takes comments of writers alone', async () => {
  await using hub = await hubs.open()
  const { number } = hub.fake.addIssue({})
  hub.fake.state.issues.set(number, { ...hub.fake.addIssue({}), number, locked: true })
  hub.fake.setRole('alice', { name: 'releaser', base: 'write' })
  hub.fake.setRole('bob', 'triage')
  expect(hub.fake.as('alice').comment(number, 'a').author).toBe('alice')
  expect(() => hub.fake.as('bob').comment(number, 'b')).toThrow('locked')
})

describe('evidence', () => {
  const read = async (hub: Hub, number: number) => {
    const evidence = await readEvidence(hub.github, number)
    if (evidence === undefined) throw new Error('no evidence')
    return evidence
  }

  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
    [350, 4],
  ])('%i comments cost %i requests', async (count, requests) => {
    await using hub = await hubs.open()
    const { number } = hub.fake.addIssue({})
    for (let index = 0; index < count; index++) hub.fake.as('alice').comment(number, `${index}`)
    const { comments } = await read(hub, number)
    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: count }, (_, index) => `${index}`))
    expect(hub.fake.requests).toHaveLength(requests)
    expect([...(await listAppComments(hub.github, number)).keys()]).toEqual(comments.map(({ id }) => id))
  })

  test('tells who changed what', async () => {
    await using hub = await hubs.open()
    const { number } = hub.fake.addIssue({ author: 'github-actions[bot]', body: 'request', labels: ['gate'] })
    const [alice, mallory] = [hub.fake.as('alice'), hub.fake.as('mallory')]
    const edited = alice.comment(number, 'hm')
    const minimized = alice.comment(number, '/approve', { viaEmail: true })
    const deleted = alice.comment(number, '/reject')
    await hub.host.sleep(60_000)
    mallory.edit(edited.id, '/approve')
    mallory.minimize(minimized.id)
    mallory.remove(deleted.id)
    mallory.editIssue(number, 'another request')
    mallory.transfer(number)
    const at = new Date('2026-05-01T12:01:00Z')
    const person = (login: string) => ({ id: hub.fake.state.users.get(login)?.id, login, type: 'User' })
    expect(await read(hub, number)).toEqual({
      issue: {
        author: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }),
        body: 'another request',
        lastEditedAt: at,
        state: 'open',
        labels: ['gate'],
      },
      comments: [
        expect.objectContaining({
          id: edited.id,
          author: person('alice'),
          lastEditedAt: at,
          editor: person('mallory'),
        }),
        expect.objectContaining({ id: minimized.id, isMinimized: true, viaEmail: true, lastEditedAt: undefined }),
      ],
      deletions: [{ by: person('mallory'), author: person('alice'), at }],
      transfers: 1,
    })
  })

  test('of accounts that are gone, and of such as are none of people', async () => {
    await using hub = await hubs.open()
    const { number } = hub.fake.addIssue({ author: '' })
    hub.fake.state.users.set('old', { id: 77, login: 'old', bot: false, type: 'Mannequin' })
    for (const login of ['renovate[bot]', 'old']) hub.fake.as(login).comment(number, '/approve')
    const { id } = hub.fake.as('ghost').comment(number, '/approve')
    const comment = hub.fake.state.comments.get(id)
    if (comment !== undefined) hub.fake.state.comments.set(id, { ...comment, author: '' })
    const { issue, comments } = await read(hub, number)
    expect([issue.author, ...comments.map(({ author }) => author)]).toEqual([
      { id: 0, login: '', type: '' },
      { id: expect.any(Number), login: 'renovate[bot]', type: 'Bot' },
      { id: 77, login: 'old', type: 'Mannequin' },
      { id: 0, login: '', type: '' },
    ])
  })

  test('many deletions and many comments are both read to their ends', async () => {
    await using hub = await hubs.open()
    const { number } = hub.fake.addIssue({})
    const alice = hub.fake.as('alice')
    for (let index = 0; index < 250; index++) alice.remove(alice.comment(number, 'x').id)
    for (let index = 0; index < 120; index++) alice.comment(number, 'y')
    const { comments, deletions } = await read(hub, number)
    expect([comments.length, deletions.length, hub.fake.requests.length]).toEqual([120, 250, 3])
  })

  test('the table of the gate is found again among comments of an issue', async () => {
    await using hub = await hubs.open()
    const { number } = hub.fake.addIssue({})
    for (let index = 0; index < 120; index++) hub.fake.as('alice').comment(number, 'x')
    await createComment(hub.github, number, own, `${mark}\ntable`, 'issue')
    expect(await findComment(hub.github, number, own, 'issue')).toMatchObject({ author: 'github-actions[bot]' })
  })
})
