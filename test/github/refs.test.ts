import { createPull } from '../../src/github/conversation/pulls.ts'
import { createCommitOnBranch } from '../../src/github/repository/commit.ts'
import { createRef, deleteRef, readRef, updateRefs } from '../../src/github/repository/refs.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const main = 'refs/heads/main'

function commit({ github }: Hub, expectedHead: string | undefined, deletions: readonly string[] = []) {
  const additions = [{ path: 'a.txt', contents: new TextEncoder().encode('new\n') }]
  return createCommitOnBranch(github, {
    branch: 'main',
    expectedHead: expectedHead ?? '',
    headline: 'release',
    body: '',
    additions,
    deletions,
  })
}

test('a ref that is not there is no error', async () => {
  await using hub = await hubs.open()
  expect(await readRef(hub.github, 'refs/tags/none')).toBeUndefined()
  await deleteRef(hub.github, 'refs/tags/none')
})

test('names with every sign that git allows', async () => {
  await using hub = await hubs.open()
  for (const name of ['refs/tags/pkg@1.0.0', 'refs/heads/a/b', 'refs/tags/ü#%&+']) {
    expect(await createRef(hub.github, name, hub.shas[0] ?? '')).toBe('created')
    expect((await readRef(hub.github, name))?.sha).toBe(hub.shas[0])
    await deleteRef(hub.github, name)
    expect(await readRef(hub.github, name)).toBeUndefined()
  }
})

test('a ref that is there already is an answer', async () => {
  await using hub = await hubs.open()
  expect(await createRef(hub.github, 'refs/tags/v1.0.0', hub.shas[0] ?? '')).toBe('exists')
})

test('after a cut, somebody else’s ref is not taken for ours', async () => {
  await using hub = await hubs.open()
  hub.fake.fault({ on: 'POST /repos/{owner}/{repo}/git/refs', trouble: { kind: 'cut' } })
  expect(await createRef(hub.github, 'refs/tags/v1.0.0', hub.shas[0] ?? '')).toBe('exists')
})

test('several refs move together or not at all', async () => {
  await using hub = await hubs.open()
  const [tip, older] = hub.shas
  const both = (before: string | undefined) =>
    updateRefs(hub.github, [
      { name: 'refs/tags/v2.0.0', before: undefined, after: tip },
      { name: main, before, after: older, force: true },
    ])
  expect(await both(older)).toBe('moved')
  expect(await readRef(hub.github, 'refs/tags/v2.0.0')).toBeUndefined()
  expect(await both(tip)).toBe('updated')
  expect((await readRef(hub.github, main))?.sha).toBe(older)
  const gone = await updateRefs(hub.github, [{ name: 'refs/tags/v2.0.0', before: tip, after: undefined }])
  expect([gone, await readRef(hub.github, 'refs/tags/v2.0.0')]).toEqual(['updated', undefined])
})

test('going back without force is refused, and is no race', async () => {
  await using hub = await hubs.open()
  const call = updateRefs(hub.github, [{ name: main, before: hub.shas[0], after: hub.shas[2] }])
  expect(await complaintOf(call)).toMatchObject({ reason: 'validation' })
})

test('a branch that moved is an answer; nothing is written', async () => {
  await using hub = await hubs.open()
  expect(await commit(hub, hub.shas[1])).toEqual({ kind: 'moved' })
  expect((await readRef(hub.github, main))?.sha).toBe(hub.shas[0])
})

test('after a cut that lost our commit under another one, it is still found', async () => {
  await using hub = await hubs.open()
  hub.fake.fault({ on: 'createCommitOnBranch', trouble: { kind: 'cut', after: true } })
  const { git } = hub.fake.state
  const host = {
    ...hub.host,
    sleep: async () => {
      const head = (await git.commitOf('main')) ?? ''
      const who = { name: 'x', email: 'x@example.com', date: '2026-05-01T12:00:00Z' }
      const after = await git.commitTree(`${head}^{tree}`, [head], 'somebody else', who)
      await git.update([{ name: main, before: head, after }])
    },
  }
  const { connect } = await import('../../src/github/connection/client.ts')
  const github = await connect({ token: hub.fake.token, host, repository: 'octo/ship' })
  const outcome = await commit({ ...hub, github }, hub.shas[0])
  const below = await git.commitOf('main~1')
  expect(outcome).toEqual({ kind: 'created', sha: below })
  expect(await git.commits('main', `^${hub.shas[0]}`)).toHaveLength(2)
})

test('a file that cannot be deleted is told in GitHub’s words', async () => {
  await using hub = await hubs.open()
  const { reason, message } = await complaintOf(commit(hub, hub.shas[0], ['none.txt']))
  expect(reason).toBe('validation')
  expect(message).toContain('does not exist')
})

describe.each(['classic', 'ruleset'] as const)('a branch under %s protection', (kind) => {
  test.each([
    ['a commit', (hub: Hub) => commit(hub, hub.shas[0])],
    [
      'an update',
      ({ github, shas }: Hub) => updateRefs(github, [{ name: main, before: shas[0], after: shas[1], force: true }]),
    ],
    ['a deletion', ({ github }: Hub) => deleteRef(github, main)],
  ])('refuses %s', async (_, call) => {
    await using hub = await hubs.open()
    await hub.fake.protect('main', kind)
    const { reason, message } = await complaintOf(call(hub))
    expect(reason).toBe('protected-branch')
    expect(message).toContain('bypass')
    expect((await readRef(hub.github, main))?.sha).toBe(hub.shas[0])
  })

  test('refuses to be created', async () => {
    await using hub = await hubs.open()
    await hub.fake.protect('refs/heads/release/*', kind)
    const { reason } = await complaintOf(createRef(hub.github, 'refs/heads/release/1', hub.shas[0] ?? ''))
    expect(reason).toBe('protected-branch')
  })
})

test('pull requests switched off for workflows: the switch is named', async () => {
  await using hub = await hubs.open()
  hub.fake.state.pullRequestsByActions = false
  const { reason, message } = await complaintOf(
    createPull(hub.github, 'feature', { title: 'x', body: '', base: 'main' }),
  )
  expect(reason).toBe('missing-permission')
  expect(message).toContain('Allow GitHub Actions to create and approve pull requests')
})

test.each([
  [{ head: 'feature', base: 'none' }, 'base'],
  [{ head: 'main', base: 'main' }, 'No commits between main and main'],
])('a pull request %j is refused in GitHub’s words', async ({ head, base }, said) => {
  await using hub = await hubs.open()
  const { reason, message } = await complaintOf(createPull(hub.github, head, { title: 'x', body: '', base }))
  expect(reason).toBe('validation')
  expect(message).toContain(said)
})

test('of eight that commit at once, one wins and seven know it', async () => {
  await using hub = await hubs.open()
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => commit(hub, hub.shas[0])))
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['created', ...Array.from({ length: 7 }, () => 'moved')])
  expect(await hub.fake.state.git.commits('main', `^${hub.shas[0]}`)).toHaveLength(1)
})

test('of eight that tag at once, one wins', async () => {
  await using hub = await hubs.open()
  const tag = (index: number) => [{ name: 'refs/tags/v2.0.0', before: undefined, after: hub.shas[index % 3] }]
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => updateRefs(hub.github, tag(index))))
  expect(outcomes.filter((outcome) => outcome === 'updated')).toHaveLength(1)
})
