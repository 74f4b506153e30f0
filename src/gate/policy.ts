import { createHash } from 'node:crypto'

/** Permission on a repository, from least to most. `read` is no rule: in a public repository everybody has it. */
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

/** So many different people. */
export interface Rule {
  readonly count: number
  readonly from: From
}

/** Whose approval does not count, however entitled they are. */
export const exclusions = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'] as const
export type Exclusion = (typeof exclusions)[number]

/** A value that is asked for at approval. */
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
  readonly from: From
  readonly needsReason: boolean
}

/** One gate of the policy file. */
export interface GatePolicy {
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
}

/** A job can be re-run within 30 days of its run's start; the last day is left for the job itself. Milliseconds. */
const longestRerun = 29 * 24 * 3_600_000

/** The gates of the policy file, by their names. */
export type Policy = ReadonlyMap<string, GatePolicy>

/** How long a request stays open, in milliseconds: no longer than the way to resume allows. */
export function lifetimeOf(policy: GatePolicy, resume: 'rerun' | 'dispatch' | 'environment' | 'form'): number {
  return resume === 'dispatch' ? policy.expires : Math.min(policy.expires, longestRerun)
}

/**
 * SHA-256 of what the gate asks, in hexadecimal digits. Comments, the order of keys and defaults that are written out change nothing, and
 * neither do the members of a group: who is in it counts when it is looked at, as with teams.
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
    override: policy.override && [canonicalFrom(policy.override.from), policy.override.needsReason],
    onNewRequest: policy.onNewRequest,
    flags: [policy.needsCode, policy.allowsEmail, policy.retriesAfterFailure],
    allowedApps: sorted(policy.allowedApps),
  }
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex')
}

function canonicalFrom(from: From): string {
  switch (from.kind) {
    case 'role':
      return JSON.stringify(['role', from.role])
    case 'group':
      return JSON.stringify(['group', from.name])
    case 'team':
      return JSON.stringify(['team', from.team.toLowerCase()])
    case 'users': {
      const members = from.members.map(({ login, id }) => (id === undefined ? login.toLowerCase() : `#${id}`))
      return JSON.stringify(['users', [...new Set(members)].sort()])
    }
  }
}
