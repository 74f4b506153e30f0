import type { Run, Workflow } from './actions.ts'
import type { Deployment } from './deployments.ts'
import type { Occasion } from './events.ts'
import type { Commit, Git } from './git.ts'
import type { Issue } from './issues.ts'
import type { Role } from './people.ts'

/** An account; a bot's login ends in `[bot]` in REST and lacks it in GraphQL. */
export interface User {
  readonly id: number
  readonly login: string
  readonly bot: boolean
  /** Where it is neither a person nor a bot. */
  readonly type?: 'Mannequin' | 'Organization'
}

/** A pull request as the fake keeps it. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly author: string
  readonly association: string
  readonly head: string
  readonly headSha: string
  readonly base: string
  readonly baseSha: string
  readonly labels: readonly string[]
  readonly draft: boolean
  readonly createdAt: string
  /** Undefined while it is not merged. */
  readonly merge: { readonly sha: string; readonly at: string } | undefined
  /** The commits it brings; found by git while it is open. */
  readonly commits: readonly string[]
  /** The commits of its branch that the merge left out of the history; empty unless it was squashed or rebased. */
  readonly squashed: readonly string[]
  readonly closes: readonly number[]
  /** Who changed its text last, and when; undefined where nobody did. */
  readonly edited?: { readonly by: string; readonly at: string } | undefined
}

/** A file of a release. */
export interface Asset {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly content: Buffer
  readonly state: 'uploaded' | 'starter'
  readonly uploader: string
  readonly createdAt: string
}

/** A release as the fake keeps it. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly target: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly author: string
  readonly createdAt: string
  readonly publishedAt: string | undefined
  readonly assets: readonly Asset[]
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly body: string
  readonly author: string
  readonly createdAt: string
  readonly updatedAt: string
  /** Undefined while it stands as it was written. */
  readonly edited?: Edit
  readonly viaEmail?: boolean
  readonly minimized?: boolean
  /** Slug of the App through which it was written. */
  readonly app?: string
  readonly reactions?: readonly { readonly id: number; readonly by: string; readonly content: string }[]
}

/** The last change of a text; GitHub shows who made it. */
export interface Edit {
  readonly by: string
  readonly at: string
}

/** A rule that keeps pushes off; `ruleset` and `classic` differ in GitHub's wording. */
export interface Protection {
  /** Whole, as `refs/heads/main`; a last `*` stands for anything. */
  readonly ref: string
  readonly kind: 'classic' | 'ruleset'
}

/** What a permission of the token may be. */
export type Level = 'none' | 'read' | 'write'

/** The token's permissions. */
export interface Permissions {
  readonly contents: Level
  readonly 'pull-requests': Level
  readonly issues: Level
  readonly actions: Level
  readonly deployments: Level
}

/** Everything GitHub would know of one repository besides git's own objects. Entries are values: a change replaces them. */
export interface State {
  readonly owner: string
  readonly name: string
  readonly git: Git
  readonly defaultBranch: string
  readonly now: () => Date
  readonly users: Map<string, User>
  readonly pulls: Map<number, PullRequest>
  readonly releases: Map<number, Release>
  readonly comments: Map<number, Comment>
  readonly issues: Map<number, Issue>
  readonly deployments: Map<number, Deployment>
  /** By login. */
  readonly roles: Map<string, Role>
  /** Logins by the mail addresses of commits. */
  readonly mails: Map<string, string>
  /** Members by `organization/slug`; `pending` ones have not accepted yet. */
  readonly teams: Map<string, ReadonlyMap<string, 'active' | 'pending'>>
  /** Files of other repositories that the token may read, by `owner/name` in lower case and `path@ref`. */
  readonly neighbours: Map<string, Map<string, string>>
  readonly workflows: Map<number, Workflow>
  readonly runs: Map<number, Run>
  /** Hear what starts workflows. */
  readonly listeners: Set<(occasion: Occasion) => void>
  /** How many statuses a deployment takes; GitHub's own number is not documented. */
  statusLimit: number
  /** GitHub documents no order of GraphQL's statuses. */
  statusOrder: 'newest-first' | 'oldest-first'
  isPrivate: boolean
  hasIssues: boolean
  /** False for a token that may not write code: the timeline then names nobody who deleted a comment. */
  namesDeleters: boolean
  /** False for GITHUB_TOKEN, to which organizations are closed. */
  readsTeams: boolean
  /** A GitHub Enterprise Server before `return_run_details`. */
  isOld: boolean
  readonly protections: Protection[]
  /** The release that answers to `latest`, when one was named. */
  latest: number | undefined
  permissions: Permissions
  token: string
  /** Whose token it is. */
  viewer: string
  immutableReleases: boolean
  pullRequestsByActions: boolean
  rate: { limit: number; remaining: number; reset: number }
  readonly nextNumber: () => number
  readonly nextId: () => number
}

/** GitHub's own form of a moment: whole seconds. */
export function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The user of a login, made when nobody knows it yet. */
export function userOf(state: State, login: string): User {
  const known = state.users.get(login)
  if (known !== undefined) return known
  const user = { id: state.nextId(), login, bot: login.endsWith('[bot]') }
  state.users.set(login, user)
  return user
}

/** The rule that holds for a ref, if any. */
export function protectionOf(state: State, ref: string): Protection | undefined {
  return state.protections.find((each) =>
    each.ref.endsWith('*') ? ref.startsWith(each.ref.slice(0, -1)) : each.ref === ref,
  )
}

/** The commits a pull request brings now. */
export async function commitsOf(state: State, pull: PullRequest): Promise<readonly string[]> {
  if (pull.merge !== undefined) return [...pull.commits, pull.merge.sha]
  if (pull.commits.length > 0 || pull.head === '') return pull.commits
  const range = [`refs/heads/${pull.head}`, `^refs/heads/${pull.base}`]
  return state.git.commits(...range).then(
    (commits: readonly Commit[]) => commits.map(({ sha }) => sha),
    () => [],
  )
}
