import type { Person } from './facts.ts'
import type { From, GatePolicy, Role, Rule, UserName } from './policy.ts'
import { roles } from './policy.ts'
import type { Subject } from './subject.ts'

/** True where the person is among those whom a rule names, as far as is known now. */
export function isAmong(from: From, person: Person): boolean {
  if (person.permission === 'none') return false
  if (from.kind === 'role') return rankOf(person) >= roles.indexOf(from.role)
  if (from.kind === 'team') return person.teams.some((team) => team.toLowerCase() === from.team.toLowerCase())
  return from.members.some((member) => isNamed(member, person))
}

/**
 * Index of the person's role in `roles`, -1 for less. A custom role counts as what GitHub maps it to in `permission`, where maintain is
 * told as write and triage as read.
 */
function rankOf({ role, permission }: Person): number {
  const known: readonly string[] = ['none', 'read', ...roles]
  const told = known.includes(role) ? role : permission
  return roles.findIndex((each: Role) => each === told)
}

/** GitHub's logins know no upper and lower case. A pinned number decides alone: the login may have changed. */
function isNamed(name: UserName, person: Person): boolean {
  return name.id === undefined ? name.login.toLowerCase() === person.login.toLowerCase() : name.id === person.id
}

/** Accounts whose approval does not count for this subject. */
export function excludedAccounts(policy: GatePolicy, subject: Subject): ReadonlySet<number> {
  const accounts = {
    actor: [subject.actorId],
    'triggering-actor': [subject.triggeringActorId],
    'commit-authors': subject.authors,
    'pull-request-author': subject.pullRequestAuthors,
  }
  return new Set(policy.exclude.flatMap((each) => accounts[each]))
}

/**
 * Gives each person at most one rule so that as many places as possible are filled: a maximum matching, by augmenting paths. The answer
 * depends on who is there, not on their order. `eligible` holds, per person, the indexes of the rules that they satisfy.
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
