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

/** The gates of the policy file, by their names. */
export type Policy = ReadonlyMap<string, GatePolicy>
