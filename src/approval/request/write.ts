import type { GitHub } from '../../github/connection/call.ts'
import { createComment, updateComment } from '../../github/conversation/comments.ts'
import { updateIssue } from '../../github/conversation/issues.ts'
import { createStatus, type DeploymentStatus } from '../../github/operations/deployments.ts'
import { formatMark, type StatusMark, stateOf } from '../../ledger/mark.ts'
import { formatMarker } from '../../markdown/marker.ts'
import type { RequestAssessment } from '../case/state.ts'
import type { Closing } from '../decision/decide.ts'
import { tableMarker } from './marks.ts'
import type { RequestSituation } from './situation.ts'
import { tableOf } from './table.ts'

/** Adds a mark to a request's record. */
export async function writeMark(
  github: GitHub,
  deployment: number,
  mark: StatusMark,
  logUrl?: string,
): Promise<DeploymentStatus> {
  const draft = { state: stateOf(mark.phase), description: formatMark(mark) }
  return createStatus(github, deployment, logUrl === undefined ? draft : { ...draft, logUrl })
}

/** The mark of an end in the record; a rejection also names its comment (a form is a run and has none). */
export function closingMark(closing: Closing, assessment: RequestAssessment): StatusMark {
  const { phase } = closing
  if (phase === 'expired') return { phase, fields: {} }
  if (phase === 'void') return { phase, fields: { why: closing.why } }
  const comment = phase === 'rejected' ? rejectionIn(assessment) : 0
  return {
    phase,
    fields: { by: closing.by === 0 ? '' : String(closing.by), comment: comment > 0 ? String(comment) : '' },
  }
}

/** The comment that rejected a request; negative for a form's run, 0 if it is unknown. */
export function rejectionIn({ state, verdicts }: Pick<RequestAssessment, 'state' | 'verdicts'>): number {
  if (state.kind !== 'rejected') return 0
  const found = verdicts.find(
    ({ command, why, author }) => command === 'reject' && why === 'counted' && author === state.by,
  )
  return found?.comment ?? 0
}

/** Updates the live table; writes nothing if it is up to date. */
export async function showTable(github: GitHub, situation: RequestSituation, text: string): Promise<void> {
  const body = `${formatMarker(tableMarker)}\n${text}`
  const table = tableOf(situation)
  if (situation.thread === undefined || table.body === body) return
  if (table.id === 0) await createComment(github, situation.issue, tableMarker, body, 'issue')
  else await updateComment(github, table, body, 'issue')
}

/** Closes the issue of a request that is over. */
export async function closeIssue(
  github: GitHub,
  { issue, thread }: RequestSituation,
  stateReason: 'completed' | 'not_planned',
): Promise<void> {
  if (thread?.issue.state === 'open') await updateIssue(github, issue, { state: 'closed', stateReason })
}
