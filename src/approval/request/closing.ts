import type { GitHub } from '../../github/connection/call.ts'
import { createComment } from '../../github/conversation/comments.ts'
import type { StatusMark } from '../../ledger/mark.ts'
import { escapeCell, escapeLine } from '../../markdown/escape.ts'
import { formatMarker, leadingMarkers, marker } from '../../markdown/marker.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { RequestState } from '../case/state.ts'
import { type Acknowledged, formatAcknowledged } from './acknowledged.ts'
import { approverData } from './outputs.ts'
import type { RequestSituation } from './situation.ts'
import { type StatedFacts, statedLine } from './text.ts'
import { describeState } from './words.ts'
import { rejectionIn } from './write.ts'

/** The start of the comment that says how a request ended. It is written once, and nothing about the request is written after it. */
const closingMarker = marker('gate-closing')

/** Kinds of comments that tell readers that a request is over. */
const closingKinds: readonly string[] = ['gate-closing', 'gate-replaced']

/** Account numbers in a mark. */
const mostNamed = 8

/** Whether the issue already says how its request ended. */
export function isClosed({ thread, facts }: RequestSituation): boolean {
  return (thread?.comments ?? []).some(
    ({ author, body }) =>
      facts.bots.includes(author.id) && leadingMarkers(body).some(({ kind }) => closingKinds.includes(kind)),
  )
}

/** What the record keeps of a use: the attempt, the approvals, and their comments (forms are runs and have no comments). */
export function consumedMark(
  here: { readonly run: number; readonly attempt: number },
  situation: RequestSituation,
): StatusMark {
  const { count, state } = situation.assessment
  const isOverridden = 'isOverridden' in state && state.isOverridden
  const filling = count.approvers.filter(({ rule }) => rule !== undefined)
  const fields = {
    run: String(here.run),
    attempt: String(here.attempt),
    override: isOverridden && count.override !== undefined ? String(count.override.id) : '',
    by: filling
      .slice(0, mostNamed)
      .map(({ id }) => id)
      .join(','),
    more: filling.length > mostNamed ? String(filling.length - mostNamed) : '',
    comments: filling.flatMap(({ comment }) => (comment > 0 ? [comment] : [])).join(','),
  }
  return { phase: 'consumed', fields }
}

/** Maximum length of an encoded reason in a status. */
const reasonLength = 95

/** Who opened the gate alone, and why; undefined for a quorum. */
export function overriddenMark({ assessment: { state, count } }: RequestSituation): StatusMark | undefined {
  if (!('isOverridden' in state) || !state.isOverridden || count.override === undefined) return undefined
  let reason = count.override.reason
  while (encodeURIComponent(reason.toWellFormed()).length > reasonLength) reason = reason.slice(0, -1)
  return { phase: 'overridden', fields: { by: String(count.override.id), reason } }
}

/** The content of a closing comment. */
export interface ClosingContent {
  readonly state: RequestState
  readonly stated: StatedFacts
  readonly situation: RequestSituation
  /** Comments that were marked in the same look. */
  readonly acknowledged: Acknowledged
}

/** Comments how a request ended and who had voted by then; only once. */
export async function writeClosing(github: GitHub, content: ClosingContent): Promise<void> {
  const { situation } = content
  if (situation.thread === undefined || isClosed(situation)) return
  await createComment(github, situation.issue, closingMarker, closingText(content), 'issue')
}

/** The comment: the outcome, the subject, the approvers, time and place. */
function closingText({ state, stated, situation, acknowledged }: ClosingContent): string {
  const { count } = situation.assessment
  const urls = new Map(situation.thread?.comments.map(({ id, url }) => [id, url]))
  const rows = approverData(situation).map(({ id, login, rule, at, comment, run, reason }) => [
    `${escapeCell(String(login))} (${id})`,
    escapeCell(reason === undefined ? String(rule) : `override: ${reason}`),
    escapeCell(String(at ?? '')),
    run === undefined ? `[comment](${urls.get(Number(comment)) ?? ''})` : `form, run ${run}`,
  ])
  const rejection = rejectionText(situation, urls)
  const given = [...count.inputs].map(([name, value]) => `${escapeLine(name)} = ${escapeLine(value)}`).join(', ')
  return [
    `${formatMarker(closingMarker)}\n**${escapeLine(describeState(state))}**${rejection}`,
    statedLine(stated),
    rows.length === 0 ? 'There was no valid approval.' : markdownTable(['by', 'as', 'at', 'where'], rows),
    given === '' ? '' : `Given: ${given}.`,
    acknowledged.size === 0 ? '' : formatAcknowledged(acknowledged),
  ]
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')
}

/** Where it was rejected; '' if it was not, or that is unknown. */
function rejectionText({ assessment }: RequestSituation, urls: ReadonlyMap<number, string>): string {
  const comment = rejectionIn(assessment)
  if (comment < 0) return ` In the form, run ${-comment}.`
  const url = urls.get(comment)
  return url === undefined ? '' : ` In [this comment](${url}).`
}

/** Answers commands that came after the end. The table is no longer updated, so the reason for a 👎 is given here. */
export async function answerLate(
  github: GitHub,
  situation: RequestSituation,
  fresh: Acknowledged,
  describe: (comment: number) => string,
): Promise<void> {
  if (situation.thread === undefined || fresh.size === 0) return
  const ids = [...fresh.keys()]
  const late = marker('gate-late', [['comment', String(ids.at(-1) ?? 0)]])
  const lines = ids.map((id) => `- ${describe(id)}`)
  const body = `${formatMarker(late)}\nThis request is over:\n\n${lines.join('\n')}\n\n${formatAcknowledged(fresh)}`
  await createComment(github, situation.issue, late, body, 'issue')
}
