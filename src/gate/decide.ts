import type { State, VoidReason } from './state.ts'

/** What ends a request for good, to be written into its record. */
export type Closing =
  | { readonly phase: 'rejected'; readonly by: number }
  | { readonly phase: 'expired' }
  | { readonly phase: 'superseded'; readonly by: number }
  | { readonly phase: 'void'; readonly why: VoidReason }

/** What the gate step does next. */
export type GateStep =
  /** There is no request for this run and job, or it is not yet bound: file what is missing of it, then end as waiting. */
  | { readonly kind: 'file-request' }
  /** End with `waiting`. */
  | { readonly kind: 'wait' }
  /** Write `consumed` unless it stands there already, close the issue, continue the job. */
  | { readonly kind: 'go-on'; readonly writes: boolean; readonly result: 'approved' | 'overridden' }
  /** End closed; write `closing` first where it is not in the record yet. */
  | {
      readonly kind: 'refuse'
      readonly result: 'rejected' | 'expired' | 'superseded' | 'void' | 'error'
      readonly closing: Closing | undefined
    }

/** What the receiver does next, besides acknowledging comments and bringing the table up to date. */
export type ReceiverStep =
  | { readonly kind: 'nothing' }
  /** Write the closing where it is not in the record yet, then close the issue if it is open. */
  | { readonly kind: 'close'; readonly closing: Closing | undefined; readonly state: State }
  /** Announce it in the record where `writes`, then re-run the job of that attempt. */
  | { readonly kind: 'resume'; readonly writes: boolean; readonly attempt: number }
