import { refusal } from '../../src/github/connection/errors.ts'
import { isTeamMember, readRole } from '../../src/github/people/people.ts'
import type { Role } from '../support/github/people.ts'
import { complaintOf, createHubs, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

test.each<readonly [string, Role, string, string]>([
  ['read', 'read', 'read', 'read'],
  ['triage', 'triage', 'triage', 'read'],
  ['write', 'write', 'write', 'write'],
  ['maintain', 'maintain', 'maintain', 'write'],
  ['admin', 'admin', 'admin', 'admin'],
  ['a role of the organization', { name: 'Release Manager', base: 'write' }, 'Release Manager', 'write'],
])('%s', async (_, given, role, permission) => {
  await using hub = await hubs.open()
  hub.fake.setRole('alice', given)
  expect(await readRole(hub.github, 'alice')).toEqual({
    account: { id: hub.fake.state.users.get('alice')?.id, login: 'alice', type: 'User' },
    role,
    permission,
  })
})

test.each([
  [true, { role: '', permission: 'none' }],
  [false, { role: 'read', permission: 'read' }],
])('somebody removed (private: %s)', async (isPrivate, expected) => {
  await using hub = await hubs.open()
  hub.fake.state.isPrivate = isPrivate
  hub.fake.setRole('alice', 'maintain')
  hub.fake.setRole('alice', undefined)
  expect(await readRole(hub.github, 'alice')).toMatchObject(expected)
})

test.each(['nobody', '../../x', 'a b', ''])('a login that is none: %j', async (login) => {
  await using hub = await hubs.open()
  expect(await readRole(hub.github, login).catch(() => 'refused')).toBeUndefined()
})

test('what no workflow can permit is not asked of one', () => {
  const answer = {
    kind: 'refused',
    status: 403,
    code: '',
    message: 'Must have push access',
    accepted: 'metadata=read',
  } as const
  const { reason, message } = refusal({ purpose: 'read the role of alice', needs: 'metadata: read' }, answer)
  expect([reason, message]).toEqual([
    'missing-permission',
    expect.stringContaining('a token of a person or App that has this right'),
  ])
  expect(message).not.toContain('permissions:')
})

describe('teams', () => {
  test('an active member belongs to a team, an invited one does not yet', async () => {
    await using hub = await hubs.open()
    hub.fake.state.readsTeams = true
    hub.fake.state.teams.set(
      'octo/qa',
      new Map([
        ['alice', 'active'],
        ['bob', 'pending'],
      ] as const),
    )
    const members = ['alice', 'ALICE', 'bob', 'carol'].map((login) => isTeamMember(hub.github, 'octo', 'qa', login))
    expect(await Promise.all(members)).toEqual([true, true, false, false])
  })

  test('one who was removed is no member any more', async () => {
    await using hub = await hubs.open()
    hub.fake.state.readsTeams = true
    hub.fake.setTeam('octo/qa', ['alice', 'bob'])
    expect(await isTeamMember(hub.github, 'octo', 'qa', 'alice')).toBe(true)
    hub.fake.setTeam('octo/qa', ['bob'])
    expect(await isTeamMember(hub.github, 'octo', 'qa', 'alice')).toBe(false)
  })

  test.each([
    ['GITHUB_TOKEN', false, 'qa'],
    ['a team that is none', true, 'qb'],
  ])('%s: the complaint says which token is needed', async (_, readsTeams, slug) => {
    await using hub = await hubs.open()
    hub.fake.state.readsTeams = readsTeams
    hub.fake.setTeam('octo/qa', ['alice'])
    const { reason, message } = await complaintOf(isTeamMember(hub.github, 'octo', slug, 'alice'))
    expect(reason).toBe('missing-permission')
    expect(message).toContain(`\`octo/${slug}\``)
    expect(message).toContain('«Members: read»')
  })
})
