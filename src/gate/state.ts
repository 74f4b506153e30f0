import type { From } from './policy.ts'

/** Why a request is void. */
export type VoidReason =
  | 'foreign-record'
  | 'subject-mismatch'
  | 'policy-changed'
  | 'issue-gone'
  | 'issue-foreign'
  | 'issue-edited'
  | 'issue-transferred'
  | 'comment-deleted'
  | 'latched'

/** Where a request stands. `isLatched` tells whether the record says it already. */
export type State =
  /** Filed, and not yet bound to its issue. */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'waiting' }
  /** The quorum stands now. `isTaken` where this very attempt has taken the request already. */
  | { readonly kind: 'satisfied'; readonly isOverridden: boolean; readonly isTaken: boolean }
  /** As satisfied, and somebody has announced that they re-run the attempt that waits. */
  | { readonly kind: 'resuming'; readonly isOverridden: boolean; readonly attempt: number }
  | { readonly kind: 'consumed'; readonly run: number; readonly attempt: number }
  | {
      readonly kind: 'rejected'
      readonly by: number
      readonly login: string
      readonly reason: string
      readonly isLatched: boolean
    }
  | { readonly kind: 'expired'; readonly isLatched: boolean }
  /** `by` is the other deployment; 0 where it is not known. */
  | { readonly kind: 'superseded'; readonly by: number; readonly isLatched: boolean }
  | { readonly kind: 'void'; readonly why: VoidReason; readonly detail: string; readonly isLatched: boolean }
  /** Something that must be known is not: the gate stays closed. */
  | { readonly kind: 'error'; readonly why: 'people-unread'; readonly detail: string }

/** Somebody whose approval counts. */
export interface Approver {
  readonly id: number
  readonly login: string
  readonly comment: number
  /** Index of the rule that they fill; undefined where others fill all that they could. */
  readonly rule: number | undefined
}

/** How far one rule is filled. */
export interface RuleTally {
  readonly from: From
  readonly count: number
  readonly missing: number
}

/** How the votes stand, whatever the state. */
export interface Tally {
  readonly rules: readonly RuleTally[]
  readonly approvers: readonly Approver[]
  readonly override: { readonly id: number; readonly login: string; readonly reason: string } | undefined
  /** Values given at approval, by name. */
  readonly inputs: ReadonlyMap<string, string>
  readonly missingInputs: readonly string[]
  /** Inputs for which approvers gave different values. */
  readonly conflicts: readonly string[]
}

/** Why a command counts or not. */
export type VerdictReason =
  | 'counted'
  | 'near-miss'
  | 'not-a-person'
  | 'app'
  | 'email'
  | 'edited'
  | 'minimized'
  | 'too-early'
  | 'too-late'
  | 'excluded'
  | 'not-eligible'
  | 'code-missing'
  | 'wrong-code'
  | 'bad-input'
  | 'reason-missing'
  | 'no-override'
  | 'replaced'
  | 'people-unread'

/** What became of one comment that is a command, or nearly one. */
export interface Verdict {
  readonly comment: number
  readonly author: number
  readonly login: string
  readonly command: 'approve' | 'reject' | 'override' | 'unclear'
  readonly why: VerdictReason
  /** What is wrong with an input or a command; '' for the rest. */
  readonly detail: string
}

/** The whole answer of `reduce`. */
export interface Assessment {
  readonly state: State
  readonly tally: Tally
  /** In the order of the comments' ids. */
  readonly verdicts: readonly Verdict[]
  /** From when to when commands count. `opensAt` is undefined where the request is not bound. */
  readonly opensAt: number | undefined
  readonly closesAt: number
  /** When the record began to say that it is over; undefined where it does not. */
  readonly closedAt: number | undefined
  /** How many statuses announce a re-run. */
  readonly announcements: number
}
