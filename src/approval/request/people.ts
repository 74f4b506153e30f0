import type { GitHub } from '../../github/connection/call.ts'
import { canReadTeam, findInTeam, isTeamMember, readRole } from '../../github/people/people.ts'
import { UserError } from '../../input/user-error.ts'
import type { Person } from '../case/facts.ts'
import type { From, GatePolicy } from '../rules/policy.ts'
import type { Candidate } from '../votes/comments.ts'
import { isNamed, mayWrite } from '../votes/people.ts'

/** Limit of people, because each needs several requests. People beyond it have no standing: a crowd must not block the decision on a request. */
const most = 40
/** Limit for people who reject. All of them must be looked at: a missed approval keeps a gate closed, but a missed rejection would open it. */
const mostRejecting = 200

/** What is known about the people who commented. */
export interface KnownPeople {
  readonly people: readonly Person[]
  /** Teams that only CODEOWNERS names, and that the token cannot read or that were deleted; they have no members. */
  readonly unreadTeams: readonly string[]
}

/**
 * The current standing of people in the repository: one request for each person, and one more for each team of the policy; for people with write
 * access also for each team that owns files. People who cannot match the policy are not looked up. The order is: people whom the policy names, people
 * who reject, others, and last those whom the receiver marked as having no say.
 */
export async function readPeople(
  github: GitHub,
  candidates: readonly Candidate[],
  policy: GatePolicy,
): Promise<KnownPeople> {
  const rejecting = candidates.filter(({ rejects }) => rejects)
  if (rejecting.length > mostRejecting)
    throw new UserError(
      'too-many-people',
      `${rejecting.length} people rejected the request; at most ${mostRejecting} can be checked. Delete the comments that do not belong there, lock the conversation, and run the job again.`,
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
  return { people, unreadTeams: [...teams.unread] }
}

/** How many teams are looked up before anybody has commented; each needs a request. */
const mostTeams = 20

/** The teams that only CODEOWNERS names and that cannot be read, before anybody has commented. */
export async function findUnreadTeams(github: GitHub, policy: GatePolicy): Promise<readonly string[]> {
  const unread: string[] = []
  for (const team of teamsOf(policy).owning.slice(0, mostTeams))
    if (!(await canReadTeam(github, ...partsOf(team)))) unread.push(team)
  return unread
}

/** One person's standing. Nothing is requested if the policy cannot match them. */
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

/** Roles, teams and files can match anybody; names match only these accounts. */
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
  { named, owning, unread }: Teams,
): Promise<Person> {
  const found = await readRole(github, login)
  // An abandoned login may belong to somebody else now, so the account number decides.
  if (found === undefined || found.account.id !== id) return nobodyOf({ id, login })
  const joined: string[] = []
  for (const team of named) if (await isTeamMember(github, ...partsOf(team), login)) joined.push(team)
  // People without write access own nothing, whatever their teams.
  for (const team of mayWrite(found) ? owning : []) {
    if (unread.has(team)) continue
    const isIn = await findInTeam(github, ...partsOf(team), login)
    if (isIn === undefined) unread.add(team)
    else if (isIn) joined.push(team)
  }
  return { id, login, permission: found.permission, role: found.role, teams: joined }
}

/** Teams by their source; no team is in both lists. */
interface Teams {
  /** From the policy: if one cannot be read, the policy is wrong. */
  readonly named: readonly string[]
  /** Only from CODEOWNERS: a stale line must not keep the gate closed for everybody. */
  readonly owning: readonly string[]
  /** Those of `owning` that could not be read. */
  readonly unread: Set<string>
}

function teamsOf(policy: GatePolicy): Teams {
  const sources = sourcesOf(policy)
  const named = unique(sources.flatMap((from) => (from.kind === 'team' ? [from.team] : [])))
  const owners = sources
    .flatMap((from) => (from.kind === 'codeowners' ? (from.areas ?? []) : []))
    .flatMap((area) => area.owners)
    .filter((owner) => owner.includes('/') && !owner.includes('@'))
  const known = new Set(named.map((team) => team.toLowerCase()))
  return { named, owning: unique(owners).filter((team) => !known.has(team.toLowerCase())), unread: new Set() }
}

/** GitHub's names are case-insensitive. */
function unique(teams: readonly string[]): readonly string[] {
  return [...new Map(teams.map((team) => [team.toLowerCase(), team])).values()]
}

function partsOf(team: string): readonly [organization: string, slug: string] {
  const [organization = '', slug = ''] = team.split('/')
  return [organization, slug]
}
