import type { Closing } from '../gate/decide.ts'
import type { GitHub } from '../github/call.ts'
import { createComment, updateComment } from '../github/comments.ts'
import { createStatus, type DeploymentStatus } from '../github/deployments.ts'
import { updateIssue } from '../github/issues.ts'
import { formatMark, type Mark, stateOf } from '../ledger/mark.ts'
import { tableMark } from './marks.ts'
import type { Situation } from './situation.ts'
import { tableOf } from './table.ts'

/** Adds a mark to a request's record. */
export async function writeMark(
  github: GitHub,
  deployment: number,
  mark: Mark,
  logUrl?: string,
): Promise<DeploymentStatus> {
  const draft = { state: stateOf(mark.phase), description: formatMark(mark) }
  return createStatus(github, deployment, logUrl === undefined ? draft : { ...draft, logUrl })
}

/** What a closing says in the record. */
export function closingMark(closing: Closing): Mark {
  const { phase } = closing
  if (phase === 'expired') return { phase, fields: {} }
  if (phase === 'void') return { phase, fields: { why: closing.why } }
  return { phase, fields: closing.by === 0 ? {} : { by: String(closing.by) } }
}

/** Brings the live table up to date; writes nothing where it says so already. */
export async function showTable(github: GitHub, situation: Situation, text: string): Promise<void> {
  const body = `${tableMark}\n${text}`
  const table = tableOf(situation)
  if (situation.thread === undefined || table.body === body) return
  if (table.id === 0) await createComment(github, situation.issue, tableMark, body, 'issue')
  else await updateComment(github, table, body, 'issue')
}

/** Closes the issue of a request that is over. */
export async function closeIssue(
  github: GitHub,
  { issue, thread }: Situation,
  stateReason: 'completed' | 'not_planned',
): Promise<void> {
  if (thread?.issue.state === 'open') await updateIssue(github, issue, { state: 'closed', stateReason })
}
