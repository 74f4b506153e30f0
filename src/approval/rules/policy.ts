import { createHash } from 'node:crypto'
import type { Timetable } from '../hours/opening.ts'

/** Permissions on a repository, from lowest to highest. `read` is not allowed in a rule: everybody has it in a public repository. */
export const roles = ['triage', 'write', 'maintain', 'admin'] as const
export type Role = (typeof roles)[number]

/** A person in a policy: the login, and the account number if it is pinned as `login#id`. */
export interface UserName {
  readonly login: string
  readonly id: number | undefined
}

/** The source of a rule's people. */
export type From =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'group'; readonly name: string; readonly members: readonly UserName[] }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'users'; readonly members: readonly UserName[] }
  /** The owners of the changed files. `areas` is undefined until they are looked up; an empty list means that no file has an owner. */
  | { readonly kind: 'codeowners'; readonly areas: readonly OwnedArea[] | undefined }

/** Files with the same owners, by CODEOWNERS. */
export interface OwnedArea {
  /** As written there, without `@`: logins, `organization/team`, and email addresses, which identify nobody here. */
  readonly owners: readonly string[]
  /** The first of the files. */
  readonly file: string
}

/** A number of different people. */
export interface Rule {
  readonly count: number
  readonly from: From
}

/** People whose approval does not count, whatever their rights. */
export const exclusions = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'] as const
export type Exclusion = (typeof exclusions)[number]

/** A value to ask for at approval. If several rules have the same name, all apply. */
export interface InputRule {
  readonly name: string
  readonly type: 'string' | 'choice' | 'boolean' | 'number'
  readonly isRequired: boolean
  /** For a string: the whole value must match; '' for any value. */
  readonly pattern: string
  /** For a choice. */
  readonly options: readonly string[]
}

/** Who may open the gate alone. Exclusions do not apply, because this is for emergencies. */
export interface Override {
  /** They must be in all of these: the inherited policy and the repository's own may both limit them. */
  readonly from: readonly From[]
  readonly needsReason: boolean
}

/** The events of a request for which a chat gets messages. */
export const notifications = ['requested', 'reminder', 'rejected', 'overridden'] as const
export type Notification = (typeof notifications)[number]

/** Which events are sent to a chat, and how long before its expiry a request is reminded of, in milliseconds. */
export interface NotifyRule {
  readonly on: readonly Notification[]
  readonly beforeExpiry: number
}

/** One gate of the policy file. */
export interface GatePolicy extends Timetable {
  readonly id: string
  readonly require: readonly Rule[]
  readonly exclude: readonly Exclusion[]
  /** Milliseconds from the creation of the request. */
  readonly expires: number
  readonly inputs: readonly InputRule[]
  readonly override: Override | undefined
  readonly onNewRequest: 'supersede' | 'refuse'
  readonly needsCode: boolean
  readonly allowsEmail: boolean
  /** Slugs of the Apps that people may use to comment. */
  readonly allowedApps: readonly string[]
  readonly retriesAfterFailure: boolean
  /** The only environments that the gate opens; undefined for any. GitHub's environment names are case-insensitive. */
  readonly environments: readonly string[] | undefined
  /** Environments reserved for inherited gates; this gate, which is not inherited, opens none of them. */
  readonly keptEnvironments: readonly string[]
  /** Wildcards of branches, or of whole refs if they begin with `refs/`. A request's ref must match one item of each list; no list means any ref. */
  readonly branches: readonly (readonly string[])[]
  /** No request is created while an author has no known GitHub account, because that author could be an approver. */
  readonly refusesUnknownAuthors: boolean
  /** The parts of the repository's own file that have no effect, because the inherited ones are stricter; one sentence each, with its position. */
  readonly idle: readonly string[]
  /** Undefined for no notifications. */
  readonly notify: NotifyRule | undefined
}

/** A job can be re-run within 30 days after its run started; the last day is reserved for the job itself. Milliseconds. */
const longestRerun = 29 * 24 * 3_600_000

/** The rules of a policy file, with everything it inherits. */
export interface Policy {
  readonly gates: ReadonlyMap<string, GatePolicy>
  /** Every environment that a gate of an inherited file names, even if a file in between excluded it. */
  readonly kept: readonly string[]
  readonly groups: Groups
}

/** Lists of people by name. */
export type Groups = ReadonlyMap<string, readonly UserName[]>

/** How long a request stays open, in milliseconds, limited by its way to resume. */
export function lifetimeOf(policy: GatePolicy, resume: 'rerun' | 'dispatch' | 'environment' | 'form'): number {
  return resume === 'dispatch' ? policy.expires : Math.min(policy.expires, longestRerun)
}

/**
 * SHA-256 of the gate's rules, in hexadecimal. Not included are comments, the order of keys, explicit defaults, and the members of groups: like team
 * members, they count at the time of the look. Hours, freezes and notifications are not included either: they say when, not who. A freeze that is
 * declared today holds what was approved yesterday, without asking everybody again.
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
    // Unused keys are left out, so that older policies keep their digest.
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

/** The same text for rules that match the same people. */
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

/** Whether the gate does something at certain times, without any event. */
export function needsClock({ hours, freeze, notify }: GatePolicy): boolean {
  return hours.length > 0 || freeze.length > 0 || notify?.on.includes('reminder') === true
}
