import type { GatePolicy } from '../rules/policy.ts'
import type { ApprovalSubject } from './subject.ts'

/** All times are milliseconds since 1970, by the clock of GitHub's servers. */
export interface RequestFacts {
  readonly request: Request
  /** The gate's current policy, from the default branch. */
  readonly policy: GatePolicy
  readonly policyDigest: string
  /** Undefined if the issue was deleted, or the request has no issue yet. */
  readonly evidence: Evidence | undefined
  /** What is known now about the authors that `listCandidates` names. */
  readonly people: readonly Person[]
  /** Teams that only CODEOWNERS names and that cannot be read; missing if there are none. */
  readonly unreadTeams?: readonly string[]
  /** The other deployments of the environment, both older and newer. */
  readonly rivals: readonly CompetingRequest[]
  /** Accounts that write our records and issues: the Actions bot, and the account of the current token. */
  readonly bots: readonly number[]
  /** Accounts that may have contributed to more than people were shown, according to later findings; missing if there are none. */
  readonly suspects?: Pick<ApprovalSubject, 'authors' | 'pullRequestAuthors'>
  /** Fields in which the recorded subject differs from the run's own data (`compareSubjects`). */
  readonly mismatches: readonly string[]
  /** The attempt that wants to pass: the gate step's own. Undefined for all other callers. */
  readonly here: Attempt | undefined
  /** How the attempts that used the record ended, in GitHub's words, by attempt number; without unfinished ones. */
  readonly conclusions: ReadonlyMap<number, string>
  readonly now: number
}

/** One attempt of a run. */
export interface Attempt {
  readonly run: number
  readonly attempt: number
}

/** The record of one request: a deployment and its statuses. */
export interface Request {
  readonly id: number
  readonly createdAt: number
  readonly creator: number
  /** '' for the repository's only one. */
  readonly service: string
  readonly subject: ApprovalSubject
  readonly statuses: readonly Status[]
}

/** One status of the record. */
export interface Status {
  readonly id: number
  readonly at: number
  /** GitHub's state. */
  readonly state: string
  /** The text of our mark; '' if the description is not a mark. */
  readonly phase: string
  readonly fields: Readonly<Record<string, string>>
}

/** The issue of the request, with its comments and events. */
export interface Evidence {
  readonly url: string
  readonly author: number
  /** The deployment that the body names; 0 for none. */
  readonly deployment: number
  /** Accounts that edited the body; 0 for an account that GitHub does not name. */
  readonly editors: readonly number[]
  /** Whether the text is what the gate writes for this record, as far as the reader can reproduce it. */
  readonly isAsFiled: boolean
  readonly isTransferred: boolean
  readonly comments: readonly Comment[]
  readonly deletions: readonly Deletion[]
}

/** A comment in its current form. */
export interface Comment {
  /** Negative for an answer by starting a workflow: minus the run's id. */
  readonly id: number
  readonly at: number
  readonly author: Writer
  readonly body: string
  readonly isEdited: boolean
  /** Earlier versions of the body, as far as GitHub reports them. */
  readonly earlier: readonly string[]
  readonly isMinimized: boolean
  readonly isByEmail: boolean
  /** Whether the receiver marked it as not counting; only used to decide whom to look at first. */
  readonly isDismissed: boolean
  /** Slug of the App that wrote it for its author; '' for none. */
  readonly app: string
}

/** An account that writes. */
export interface Writer {
  readonly id: number
  readonly login: string
  /** False for bots, Apps, organizations, and deleted accounts. */
  readonly isPerson: boolean
}

/** What is left of a comment that was deleted, or changed by somebody else; 0 is an account that GitHub does not name. */
export interface Deletion {
  readonly by: number
  readonly author: number
  /** The comment's author. */
  readonly login: string
}

/** A person's current standing in the repository. */
export interface Person {
  readonly id: number
  readonly login: string
  /** `permission` and `role_name` of the collaborator-permission endpoint; the second may be a custom role. */
  readonly permission: string
  readonly role: string
  /** Teams of the policy and owning teams (`org/slug`) with this person as an active member. */
  readonly teams: readonly string[]
}

/** Another deployment of the same environment. */
export interface CompetingRequest {
  readonly id: number
  readonly sha: string
  readonly service: string
  /** 0 and '' for deployments that are not ours. */
  readonly run: number
  readonly job: string
  /** '' if no gate created it. */
  readonly gate: string
  /** Not decided yet, refused, or started. A foreign deployment counts as started once it has succeeded. */
  readonly stage: 'open' | 'closed' | 'begun'
}
