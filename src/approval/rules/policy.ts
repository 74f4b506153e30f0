import { createHash } from 'node:crypto'
import type { Timetable } from '../hours/opening.ts'

/** Permission on a repository, from least to most. `read` is not a rule: in a public repository everybody has it. */
export const roles = ['triage', 'write', 'maintain', 'admin'] as const
export type Role = (typeof roles)[number]

/** A person as a policy names them: the login, and the account's number where it is pinned as `login#id`. */
export interface UserName {
  readonly login: string
  readonly id: number | undefined
}

/** Where the people of a rule come from. */
export type From =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'group'; readonly name: string; readonly members: readonly UserName[] }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'users'; readonly members: readonly UserName[] }
  /** The owners of the files that change. `areas` is undefined until they are looked up; an empty list says that no file has an owner. */
  | { readonly kind: 'codeowners'; readonly areas: readonly OwnedArea[] | undefined }

/** Files with the same owners, by CODEOWNERS. */
export interface OwnedArea {
  /** As they stand there, without `@`: logins, `organization/team`, and addresses of mail, which name nobody here. */
  readonly owners: readonly string[]
  /** The first of the files. */
  readonly file: string
}

/** So many different people. */
export interface Rule {
  readonly count: number
  readonly from: From
}

/** Whose approval does not count, however entitled they are. */
export const exclusions = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'] as const
export type Exclusion = (typeof exclusions)[number]

/** A value that is asked for at approval. Several rules of one name must all hold. */
export interface InputRule {
  readonly name: string
  readonly type: 'string' | 'choice' | 'boolean' | 'number'
  readonly isRequired: boolean
  /** Of a string: the whole value must match; '' is any. */
  readonly pattern: string
  /** Of a choice. */
  readonly options: readonly string[]
}

/** Who may open the gate alone. Exclusions do not bind them: it is meant for an emergency. */
export interface Override {
  /** They must be among all of these: an inherited policy and the repository's own may both say who. */
  readonly from: readonly From[]
  readonly needsReason: boolean
}

/** What a chat is told of a request. */
export const notifications = ['requested', 'reminder', 'rejected', 'overridden'] as const
export type Notification = (typeof notifications)[number]

/** Of what a chat is told, and how long before a request expires it is reminded, in milliseconds. */
export interface NotifyRule {
  readonly on: readonly Notification[]
  readonly beforeExpiry: number
}

/** One gate of the policy file. */
export interface GatePolicy extends Timetable {
  readonly id: string
  readonly require: readonly Rule[]
  readonly exclude: readonly Exclusion[]
  /** Milliseconds from the request on. */
  readonly expires: number
  readonly inputs: readonly InputRule[]
  readonly override: Override | undefined
  readonly onNewRequest: 'supersede' | 'refuse'
  readonly needsCode: boolean
  readonly allowsEmail: boolean
  /** Slugs of the Apps through which a person may comment. */
  readonly allowedApps: readonly string[]
  readonly retriesAfterFailure: boolean
  /** The only environments that the gate opens; undefined is any. GitHub's environments know no upper and lower case. */
  readonly environments: readonly string[] | undefined
  /** Environments that inherited gates keep for themselves: this one, which is not inherited, opens none of them. */
  readonly keptEnvironments: readonly string[]
  /** Wildcards of branches, or of whole refs where they begin with `refs/`. A request's ref must fit one of each list; no list is any ref. */
  readonly branches: readonly (readonly string[])[]
  /** Nothing is asked while GitHub knows no account of an author: nobody could say that they are not the one who approves. */
  readonly refusesUnknownAuthors: boolean
  /** What the repository's own file says without effect, because what it inherits is stricter; one sentence each, with its place. */
  readonly idle: readonly string[]
  /** Undefined if nobody is told. */
  readonly notify: NotifyRule | undefined
}

/** A job can be re-run within 30 days of its run's start; the last day is left for the job itself. Milliseconds. */
const longestRerun = 29 * 24 * 3_600_000

/** What a policy file asks, with all that it inherits. */
export interface Policy {
  readonly gates: ReadonlyMap<string, GatePolicy>
  /** Every environment that a gate of an inherited file names, also where a file between has narrowed it. */
  readonly kept: readonly string[]
  readonly groups: Groups
}

/** Lists of people, by their names. */
export type Groups = ReadonlyMap<string, readonly UserName[]>

/** How long a request stays open, in milliseconds: no longer than the way to resume allows. */
export function lifetimeOf(policy: GatePolicy, resume: 'rerun' | 'dispatch' | 'environment' | 'form'): number {
  return resume === 'dispatch' ? policy.expires : Math.min(policy.expires, longestRerun)
}

/**
 * SHA-256 of what the gate asks, in hexadecimal digits. Comments, the order of keys and defaults that are written out change nothing, and
 * neither do the members of a group: who is in it counts when it is looked at, as with teams. Nor do hours, freezes and notifications: they say
 * when, not who, and a freeze that is declared today holds what was approved yesterday without asking everybody again.
 */
export function policyDigest(policy: GatePolicy): string {
  const sorted = (list: readonly string[]) => [...new Set(list)].sort()
  const canonical = {
    id: policy.id,
    require: policy.require.map(({ count, from }) => `${count} ${canonicalFrom(from)}`).sort(),
    exclude: sorted(policy.exclude),
    expires: policy.expires,
    inputs: policy.inputs
      .map((rule) => JSON.stringify([rule.name, rule.type, rule.isRequired, rule.pattern, sorted(rule.options)]))
      .sort(),
    override: policy.override && [...policy.override.from.map(canonicalFrom).sort(), policy.override.needsReason],
    onNewRequest: policy.onNewRequest,
    flags: [policy.needsCode, policy.allowsEmail, policy.retriesAfterFailure],
    allowedApps: sorted(policy.allowedApps),
    // What is not used does not show, so that a policy of before keeps its digest.
    environments: policy.environments && sorted(policy.environments),
    kept: used(sorted(policy.keptEnvironments)),
    branches: used(policy.branches.map((list) => JSON.stringify(sorted(list))).sort()),
    unknownAuthors: policy.refusesUnknownAuthors ? 'refuse' : undefined,
  }
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex')
}

function used(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list
}

/** The same text for rules that mean the same people. */
export function canonicalFrom(from: From): string {
  switch (from.kind) {
    case 'role':
      return JSON.stringify(['role', from.role])
    case 'group':
      return JSON.stringify(['group', from.name])
    case 'team':
      return JSON.stringify(['team', from.team.toLowerCase()])
    case 'codeowners':
      return JSON.stringify(['codeowners'])
    case 'users': {
      const members = from.members.map(({ login, id }) => (id === undefined ? login.toLowerCase() : `#${id}`))
      return JSON.stringify(['users', [...new Set(members)].sort()])
    }
  }
}

/** Whether something of the gate comes by time alone. */
export function needsClock({ hours, freeze, notify }: GatePolicy): boolean {
  return hours.length > 0 || freeze.length > 0 || notify?.on.includes('reminder') === true
}
