import type { Person } from '../gate/facts.ts'
import type { GatePolicy } from '../gate/policy.ts'
import type { GitHub } from '../github/call.ts'
import { isTeamMember, readRole } from '../github/people.ts'
import { Complaint } from '../runner/complaint.ts'

/** Somebody who wrote a command. */
export interface Candidate {
  readonly id: number
  readonly login: string
}

/** More have no business on one request, and each costs a request for every question. */
const most = 40

/** The standing of people in the repository, now: one request for each, and one more for each team of the policy. */
export async function readPeople(
  github: GitHub,
  candidates: readonly Candidate[],
  policy: GatePolicy,
): Promise<readonly Person[]> {
  if (candidates.length > most)
    throw new Complaint(
      'too-many-people',
      `${candidates.length} people wrote commands on the request; up to ${most} are looked at. Delete what does not belong there, lock the conversation, and file a new request by running the job again.`,
    )
  const teams = teamsOf(policy)
  const people: Person[] = []
  for (const candidate of candidates) people.push(await readPerson(github, candidate, teams))
  return people
}

async function readPerson(github: GitHub, { id, login }: Candidate, teams: readonly string[]): Promise<Person> {
  const found = await readRole(github, login)
  // A login that was given up may be somebody else's by now: the account number decides.
  if (found === undefined || found.account.id !== id) return { id, login, permission: 'none', role: '', teams: [] }
  const joined: string[] = []
  for (const team of teams) {
    const [organization = '', slug = ''] = team.split('/')
    if (await isTeamMember(github, organization, slug, login)) joined.push(team)
  }
  return { id, login, permission: found.permission, role: found.role, teams: joined }
}

function teamsOf({ require, override }: GatePolicy): readonly string[] {
  const sources = [...require.map(({ from }) => from), ...(override === undefined ? [] : [override.from])]
  return [...new Set(sources.flatMap((from) => (from.kind === 'team' ? [from.team] : [])))]
}
