import type { Person } from '../case/facts.ts'
import type { ApprovalSubject } from '../case/subject.ts'
import type { From, GatePolicy, OwnedArea, Role, Rule, UserName } from '../rules/policy.ts'
import { roles } from '../rules/policy.ts'

/** Whether a rule names the person, as far as is known now. */
export function isAmong(from: From, person: Person): boolean {
  if (person.permission === 'none') return false
  if (from.kind === 'role') return rankOf(person) >= roles.indexOf(from.role)
  if (from.kind === 'team') return person.teams.some((team) => team.toLowerCase() === from.team.toLowerCase())
  if (from.kind === 'codeowners') return isOwner(from.areas, person)
  return from.members.some((member) => isNamed(member, person))
}

/**
 * As in GitHub, an owner needs write access. If no changed file has an owner, everybody with write access counts, because somebody must approve.
 * Before the owners are looked up, nobody counts.
 */
function isOwner(areas: readonly OwnedArea[] | undefined, person: Person): boolean {
  if (areas === undefined || !mayWrite(person)) return false
  return areas.length === 0 || areas.some((area) => owns(area, person))
}

/** Whether a person owns these files, by login or by team. */
export function owns({ owners }: OwnedArea, person: Person): boolean {
  const { login, teams } = person
  if (!mayWrite(person)) return false
  const names = [login, ...teams].map((name) => name.toLowerCase())
  return owners.some((owner) => names.includes(owner.toLowerCase()))
}

/** Whether a person has write access; others cannot own files. */
export function mayWrite(person: Pick<Person, 'role' | 'permission'>): boolean {
  return rankOf(person) >= roles.indexOf('write')
}

/**
 * Index of the person's role in `roles`, -1 for a lower one. A custom role counts as the one in `permission`, where GitHub reports maintain as write
 * and triage as read.
 */
function rankOf({ role, permission }: Pick<Person, 'role' | 'permission'>): number {
  const known: readonly string[] = ['none', 'read', ...roles]
  const told = known.includes(role) ? role : permission
  return roles.findIndex((each: Role) => each === told)
}

/** GitHub's logins are case-insensitive. A pinned account number decides alone, because the login may have changed. */
export function isNamed(name: UserName, person: Pick<Person, 'id' | 'login'>): boolean {
  return name.id === undefined ? name.login.toLowerCase() === person.login.toLowerCase() : name.id === person.id
}

/** Whether a person may open the gate alone. A code owner must own every changed file; if a file has no owner, no code owner may. */
export function mayOverride({ override }: Pick<GatePolicy, 'override'>, person: Person): boolean {
  return override?.from.every((from) => isAmong(from, person) && ownsAll(from, person)) ?? false
}

function ownsAll(from: From, person: Person): boolean {
  if (from.kind !== 'codeowners') return true
  return from.areas !== undefined && from.areas.length > 0 && from.areas.every((area) => owns(area, person))
}

/**
 * Whether a person has a say in a gate, and so may reject: by one of its rules or by its override. If several policies define the override, each
 * gives a say, because inheriting a policy must not take away a right to reject.
 */
export function hasStanding({ require, override }: GatePolicy, person: Person): boolean {
  return [...require.map(({ from }) => from), ...(override?.from ?? [])].some((from) => isAmong(from, person))
}

/** Whether a person may have a say, before the owners of the changed files are looked up. */
export function mayHaveStanding(policy: GatePolicy, person: Person): boolean {
  const everybody = (from: From): From => (from.kind === 'codeowners' ? { kind: 'role', role: 'write' } : from)
  const { require, override } = policy
  return [...require.map(({ from }) => from), ...(override?.from ?? [])].some((from) =>
    isAmong(everybody(from), person),
  )
}

/** Accounts whose approval does not count for this subject. */
export function excludedAccounts(policy: GatePolicy, subject: ApprovalSubject): ReadonlySet<number> {
  const accounts = {
    actor: [subject.actorId],
    'triggering-actor': [subject.triggeringActorId],
    'commit-authors': subject.authors,
    'pull-request-author': subject.pullRequestAuthors,
  }
  return new Set(policy.exclude.flatMap((each) => accounts[each]))
}

/**
 * Assigns each person to at most one rule, so that as many places as possible are filled: a maximum matching by augmenting paths. The result depends
 * on who approved, not on the order. `eligible` contains, for each person, the indexes of the rules that they satisfy.
 */
export function fillRules(
  rules: readonly Rule[],
  eligible: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const places = rules.map(() => new Set<number>())
  const settle = (person: number, seen: Set<number>): boolean => {
    for (const index of eligible.get(person) ?? []) {
      const place = places[index]
      const count = rules[index]?.count ?? 0
      if (place === undefined || seen.has(index)) continue
      seen.add(index)
      const leaver = place.size < count ? undefined : [...place].find((other) => settle(other, seen))
      if (place.size >= count && leaver === undefined) continue
      if (leaver !== undefined) place.delete(leaver)
      place.add(person)
      return true
    }
    return false
  }
  for (const person of [...eligible.keys()].sort((one, other) => one - other)) settle(person, new Set())
  return new Map(places.flatMap((place, index) => [...place].map((person) => [person, index] as const)))
}
