import { type Answer, notFound } from '../answer.ts'
import { type BaseRole, baseOf } from '../people.ts'
import type { Asked, Routes, World } from '../route.ts'

/** What people may do, and teams. */
export const peopleRoutes: Routes = {
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': showRole,
  'GET /orgs/{org}/teams/{team_slug}': showTeam,
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': showMembership,
}

/** «maintain» counts as write and «triage» as read in the older field. */
const permissions: Readonly<Record<BaseRole, string>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
}

function showRole({ parameters }: Asked, { state, shapes, complete }: World): Answer {
  const login = loginOf(parameters['username'], state.users.keys())
  if (login === undefined) throw notFound()
  const base = baseOf(state, login)
  const role = state.roles.get(login) ?? base
  const name = role === undefined ? '' : typeof role === 'string' ? role : role.name
  return {
    status: 200,
    body: complete('repository-collaborator-permission', {
      permission: base === undefined ? 'none' : permissions[base],
      role_name: name,
      user: complete('nullable-collaborator', { ...shapes.user(login), role_name: name }),
    }),
  }
}

/** Logins are found in any case. */
function loginOf(given: string | undefined, logins: Iterable<string>): string | undefined {
  return [...logins].find((login) => login.toLowerCase() === given?.toLowerCase())
}

function membersOf({ parameters }: Asked, { state }: World): ReadonlyMap<string, 'active' | 'pending'> {
  const members = state.teams.get(`${parameters['org']}/${parameters['team_slug']}`)
  if (members === undefined || !state.readsTeams) throw notFound()
  return members
}

function showTeam(asked: Asked, world: World): Answer {
  const members = membersOf(asked, world)
  const { org = '', team_slug: slug = '' } = asked.parameters
  const organization = world.complete('team-organization', { login: org })
  const body = { slug, name: slug, type: 'organization', members_count: members.size, organization }
  return { status: 200, body: world.complete('team-full', body) }
}

function showMembership(asked: Asked, world: World): Answer {
  const members = membersOf(asked, world)
  const state = members.get(loginOf(asked.parameters['username'], members.keys()) ?? '')
  if (state === undefined) throw notFound()
  return { status: 200, body: world.complete('team-membership', { role: 'member', state }) }
}
