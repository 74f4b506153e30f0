import type { GitHub } from '../../github/connection/call.ts'
import { canReadTeam, findInTeam, isTeamMember, readRole } from '../../github/people/people.ts'
import { UserError } from '../../input/user-error.ts'
import type { Person } from '../case/facts.ts'
import type { From, GatePolicy } from '../rules/policy.ts'
import type { Candidate } from '../votes/comments.ts'
import { isNamed, mayWrite } from '../votes/people.ts'

/** Each costs a request for every question. Whoever is beyond this many has no standing: a crowd must not keep a request from being judged. */
const most = 40
/** Of those who reject all are looked at: an approval that is not seen keeps a gate closed, a rejection that is not seen would open it. */
const mostRejecting = 200

/** What is known of those who spoke. */
export interface KnownPeople {
  readonly people: readonly Person[]
  /** Teams that only CODEOWNERS names, and that the token cannot read or that are gone: nobody is in them. */
  readonly unreadTeams: readonly string[]
}

/**
 * The standing of people in the repository, now: one request for each, and one more for each team of the policy; for those who may write, also
 * for each team that owns files. Nobody is asked about whom
 * the policy cannot mean; those whom it names come first, then those who reject; last
 * those of whom the receiver has said that they have no say.
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
  return { people, unreadTeams: [...teams.unread] }
}

/** Teams that are looked at while nobody has spoken; a request for each. */
const mostTeams = 20

/** The teams that only CODEOWNERS names, and that cannot be read, before anybody has spoken. */
export async function findUnreadTeams(github: GitHub, policy: GatePolicy): Promise<readonly string[]> {
  const unread: string[] = []
  for (const team of teamsOf(policy).owning.slice(0, mostTeams))
    if (!(await canReadTeam(github, ...partsOf(team)))) unread.push(team)
  return unread
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
  { named, owning, unread }: Teams,
): Promise<Person> {
  const found = await readRole(github, login)
  // A login that was given up may be somebody else's by now: the account number decides.
  if (found === undefined || found.account.id !== id) return nobodyOf({ id, login })
  const joined: string[] = []
  for (const team of named) if (await isTeamMember(github, ...partsOf(team), login)) joined.push(team)
  // Who may not write owns nothing, whatever team they are in.
  for (const team of mayWrite(found) ? owning : []) {
    if (unread.has(team)) continue
    const isIn = await findInTeam(github, ...partsOf(team), login)
    if (isIn === undefined) unread.add(team)
    else if (isIn) joined.push(team)
  }
  return { id, login, permission: found.permission, role: found.role, teams: joined }
}

/** Teams by who names them; none is in both lists. */
interface Teams {
  /** By the policy: one that cannot be read is a fault of it. */
  readonly named: readonly string[]
  /** By CODEOWNERS alone: a line that went stale must not keep the gate shut for everybody. */
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

/** GitHub's names know no upper and lower case. */
function unique(teams: readonly string[]): readonly string[] {
  return [...new Map(teams.map((team) => [team.toLowerCase(), team])).values()]
}

function partsOf(team: string): readonly [organization: string, slug: string] {
  const [organization = '', slug = ''] = team.split('/')
  return [organization, slug]
}
