import { type ApprovalFate, approvalEvent } from '../../events/drafts.ts'
import type { EventDraft } from '../../runner/host.ts'
import type { RequestState } from '../case/state.ts'
import type { Filed } from '../request/record.ts'

/** The events of a request for other systems; `more` contains details of its outcome, such as who approved. */
export function requestEvent(
  fate: ApprovalFate,
  repository: string,
  { deployment, subject, payload }: Filed,
  more: Readonly<Record<string, unknown>>,
): EventDraft {
  const { gate, environment, service, sha, expiresAt } = subject
  const content = { gate, environment, service, sha, version: payload.version, expiresAt, ...more }
  return approvalEvent(fate, { repository, deployment: deployment.id, content })
}

/** The end that this step has just written to the record; undefined for states that are not an end. */
export function endOf(state: RequestState): { readonly fate: ApprovalFate; readonly reason: string } | undefined {
  switch (state.kind) {
    case 'rejected':
      return { fate: 'rejected', reason: state.reason }
    case 'expired':
    case 'superseded':
      return { fate: state.kind, reason: '' }
    case 'void':
      return { fate: 'voided', reason: state.why }
    default:
      return undefined
  }
}
