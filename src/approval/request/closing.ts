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

/** What the comment begins with that says how a request ended. It is written once, and nothing of the request is written again after it. */
const closingMarker = marker('gate-closing')

/** The kinds of comments after which a request is over for those who read it. */
const closingKinds: readonly string[] = ['gate-closing', 'gate-replaced']

/** Account numbers in a mark. */
const mostNamed = 8

/** Whether the issue says already how its request ended. */
export function isClosed({ thread, facts }: RequestSituation): boolean {
  return (thread?.comments ?? []).some(
    ({ author, body }) =>
      facts.bots.includes(author.id) && leadingMarkers(body).some(({ kind }) => closingKinds.includes(kind)),
  )
}

/** What a use says in the record for good: which attempt took it, by whose approvals, in which comments (forms are runs, and have none). */
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

/** Characters of an encoded reason that a status has room for. */
const reasonLength = 95

/** Who opened the gate alone, and why; undefined if it was a quorum. */
export function overriddenMark({ assessment: { state, count } }: RequestSituation): StatusMark | undefined {
  if (!('isOverridden' in state) || !state.isOverridden || count.override === undefined) return undefined
  let reason = count.override.reason
  while (encodeURIComponent(reason.toWellFormed()).length > reasonLength) reason = reason.slice(0, -1)
  return { phase: 'overridden', fields: { by: String(count.override.id), reason } }
}

/** What a closing comment tells. */
export interface ClosingContent {
  readonly state: RequestState
  readonly stated: StatedFacts
  readonly situation: RequestSituation
  /** Comments that were marked in the same look. */
  readonly acknowledged: Acknowledged
}

/** Says how a request ended, and who had decided it by then; once. */
export async function writeClosing(github: GitHub, content: ClosingContent): Promise<void> {
  const { situation } = content
  if (situation.thread === undefined || isClosed(situation)) return
  await createComment(github, situation.issue, closingMarker, closingText(content), 'issue')
}

/** The comment: how it ended, what it was about, who approved, when and where. */
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
    rows.length === 0 ? 'Nobody whose approval counts had approved.' : markdownTable(['by', 'as', 'at', 'where'], rows),
    given === '' ? '' : `Given: ${given}.`,
    acknowledged.size === 0 ? '' : formatAcknowledged(acknowledged),
  ]
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')
}

/** Where it was rejected; '' if it was not, or that is not known. */
function rejectionText({ assessment }: RequestSituation, urls: ReadonlyMap<number, string>): string {
  const comment = rejectionIn(assessment)
  if (comment < 0) return ` In the form, run ${-comment}.`
  const url = urls.get(comment)
  return url === undefined ? '' : ` In [this comment](${url}).`
}

/** Answers commands that came after the end: what is marked with 👎 there has its reason here, since the table is not written any more. */
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
