import type { GatePolicy } from '../rules/policy.ts'
import type { ApprovalSubject } from './subject.ts'

/** All instants here are milliseconds since 1970, as GitHub's servers say them. */
export interface RequestFacts {
  readonly request: Request
  /** The gate's policy now, from the default branch. */
  readonly policy: GatePolicy
  readonly policyDigest: string
  /** Undefined if the issue is gone, or the request is not yet bound to one. */
  readonly evidence: Evidence | undefined
  /** What is known now of those who wrote what `listCandidates` names. */
  readonly people: readonly Person[]
  /** Teams that only CODEOWNERS names and that cannot be read; left out where none. */
  readonly unreadTeams?: readonly string[]
  /** The other deployments of the environment, older and newer. */
  readonly rivals: readonly CompetingRequest[]
  /** Accounts under which our records and issues are written: the Actions bot, and the account of the token in use. */
  readonly bots: readonly number[]
  /** Who may have had a hand in more than people were shown, by what was found since; left out where nothing was. */
  readonly suspects?: Pick<ApprovalSubject, 'authors' | 'pullRequestAuthors'>
  /** Fields in which the recorded subject differs from what the run itself says (`compareSubjects`). */
  readonly mismatches: readonly string[]
  /** The attempt that wants to pass: the gate step's own. Undefined for everybody else. */
  readonly here: Attempt | undefined
  /** How the run's attempts that consumed the record ended, in GitHub's words, by their numbers; without those that have not. */
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
  /** '' = the repository's only one. */
  readonly service: string
  readonly subject: ApprovalSubject
  readonly statuses: readonly Status[]
}

/** One status of the record. */
export interface Status {
  readonly id: number
  readonly at: number
  /** GitHub's word for it. */
  readonly state: string
  /** What our mark says; '' if the description is not a mark. */
  readonly phase: string
  readonly fields: Readonly<Record<string, string>>
}

/** The issue of the request with what was written and done there. */
export interface Evidence {
  readonly url: string
  readonly author: number
  /** The deployment that the body names; 0 if it names none. */
  readonly deployment: number
  /** Accounts that edited the body; 0 is one that GitHub does not name. */
  readonly editors: readonly number[]
  /** Whether the text, as far as the reader can write it again, is what the gate writes for this record. */
  readonly isAsFiled: boolean
  readonly isTransferred: boolean
  readonly comments: readonly Comment[]
  readonly deletions: readonly Deletion[]
}

/** A comment as it stands now. */
export interface Comment {
  /** Negative where it was said by starting a workflow: the run's. */
  readonly id: number
  readonly at: number
  readonly author: Writer
  readonly body: string
  readonly isEdited: boolean
  /** What the body was before, as far as GitHub reports. */
  readonly earlier: readonly string[]
  readonly isMinimized: boolean
  readonly isByEmail: boolean
  /** Whether the receiver has said that it does not count; it only says whom to look at first. */
  readonly isDismissed: boolean
  /** Slug of the App that wrote it for its author; '' = none. */
  readonly app: string
}

/** An account that writes. */
export interface Writer {
  readonly id: number
  readonly login: string
  /** False for bots, Apps, organizations, and accounts that no longer exist. */
  readonly isPerson: boolean
}

/** The trace of a comment that was deleted, or changed by somebody else; 0 is an account that GitHub does not name. */
export interface Deletion {
  readonly by: number
  readonly author: number
  /** The author's. */
  readonly login: string
}

/** A person's standing in the repository now. */
export interface Person {
  readonly id: number
  readonly login: string
  /** `permission` and `role_name` of the collaborator-permission endpoint; the latter may be a custom role. */
  readonly permission: string
  readonly role: string
  /** Teams of the policy, and owning teams (`org/slug`), of which they are an active member. */
  readonly teams: readonly string[]
}

/** Another deployment of the same environment. */
export interface CompetingRequest {
  readonly id: number
  readonly sha: string
  readonly service: string
  /** 0 and '' if it is not ours. */
  readonly run: number
  readonly job: string
  /** '' if no gate filed it. */
  readonly gate: string
  /** Not yet decided, decided against, or begun; a foreign deployment counts as begun once it has succeeded. */
  readonly stage: 'open' | 'closed' | 'begun'
}
