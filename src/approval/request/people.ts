import type { GitHub } from '../../github/connection/call.ts'
import { isTeamMember, readRole } from '../../github/people/people.ts'
import { UserError } from '../../input/user-error.ts'
import type { Person } from '../case/facts.ts'
import type { From, GatePolicy } from '../rules/policy.ts'
import type { Candidate } from '../votes/comments.ts'
import { isNamed } from '../votes/people.ts'

/** Each costs a request for every question. Whoever is beyond this many has no standing: a crowd must not keep a request from being judged. */
const most = 40
/** Of those who reject all are looked at: an approval that is not seen keeps a gate closed, a rejection that is not seen would open it. */
const mostRejecting = 200

/**
 * The standing of people in the repository, now: one request for each, and one more for each team of the policy. Nobody is asked about whom
 * the policy cannot mean; those whom it names come first, then those who reject; last
 * those of whom the receiver has said that they have no say.
 */
export async function readPeople(
  github: GitHub,
  candidates: readonly Candidate[],
  policy: GatePolicy,
): Promise<readonly Person[]> {
  const rejecting = candidates.filter(({ rejects }) => rejects)
  if (rejecting.length > mostRejecting)
    throw new UserError(
      'too-many-people',
      `${rejecting.length} people rejected the request; up to ${mostRejecting} are looked at. Delete what does not belong there, lock the conversation, and run the job again.`,
    )
  const teams = teamsOf(policy)
  const possible = candidates.filter((candidate) => mayStand(policy, candidate))
  const rankOf = (candidate: Candidate) => {
    if (isNamedIn(policy, candidate)) return 0
    if (candidate.rejects) return 1
    return candidate.isDismissed ? 3 : 2
  }
  const asked = new Set(
    possible
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .filter((candidate, index) => index < most || candidate.rejects),
  )
  const people: Person[] = []
  for (const candidate of candidates)
    people.push(asked.has(candidate) ? await readPerson(github, candidate, teams) : nobodyOf(candidate))
  return people
}

/** One person's standing; nothing is asked where the policy cannot mean them. */
export async function readStanding(
  github: GitHub,
  candidate: Pick<Candidate, 'id' | 'login'>,
  policy: GatePolicy,
): Promise<Person> {
  return mayStand(policy, candidate) ? readPerson(github, candidate, teamsOf(policy)) : nobodyOf(candidate)
}

function nobodyOf({ id, login }: Pick<Candidate, 'id' | 'login'>): Person {
  return { id, login, permission: 'none', role: '', teams: [] }
}

function sourcesOf({ require, override }: GatePolicy): readonly From[] {
  return [...require.map(({ from }) => from), ...(override?.from ?? [])]
}

/** Roles, teams and files can mean anybody, names only those who bear them. */
function mayStand(policy: GatePolicy, candidate: Pick<Candidate, 'id' | 'login'>): boolean {
  return (
    sourcesOf(policy).some(({ kind }) => kind === 'role' || kind === 'team' || kind === 'codeowners') ||
    isNamedIn(policy, candidate)
  )
}

function isNamedIn(policy: GatePolicy, candidate: Pick<Candidate, 'id' | 'login'>): boolean {
  return sourcesOf(policy).some((from) => 'members' in from && from.members.some((name) => isNamed(name, candidate)))
}

async function readPerson(
  github: GitHub,
  { id, login }: Pick<Candidate, 'id' | 'login'>,
  teams: readonly string[],
): Promise<Person> {
  const found = await readRole(github, login)
  // A login that was given up may be somebody else's by now: the account number decides.
  if (found === undefined || found.account.id !== id) return nobodyOf({ id, login })
  const joined: string[] = []
  for (const team of teams) {
    const [organization = '', slug = ''] = team.split('/')
    if (await isTeamMember(github, organization, slug, login)) joined.push(team)
  }
  return { id, login, permission: found.permission, role: found.role, teams: joined }
}

function teamsOf(policy: GatePolicy): readonly string[] {
  const named = sourcesOf(policy).flatMap((from) => {
    if (from.kind === 'team') return [from.team]
    const areas = from.kind === 'codeowners' ? (from.areas ?? []) : []
    return areas.flatMap(({ owners }) => owners).filter((owner) => owner.includes('/') && !owner.includes('@'))
  })
  return [...new Map(named.map((team) => [team.toLowerCase(), team])).values()]
}
