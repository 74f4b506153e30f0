import { escapeCell, escapeLine } from '../../markdown/escape.ts'
import { isMarkedWith } from '../../markdown/marker.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { RequestAssessment, RequestState, VoteCount } from '../case/state.ts'
import { formatHours, type Opening, openingAt } from '../hours/opening.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { countApprovals } from '../votes/tally.ts'
import { type Acknowledged, formatAcknowledged } from './acknowledged.ts'
import { tableMarker } from './marks.ts'
import type { RequestSituation } from './situation.ts'
import { type StatedFacts, statedLine } from './text.ts'
import {
  describeCount,
  describeMissing,
  describeOpening,
  describeState,
  describeUnread,
  describeVerdict,
} from './words.ts'

/** The live table of a request as it is on the issue now; '' and 0 if it does not exist yet. */
export function tableOf({ thread, facts }: RequestSituation): { readonly id: number; readonly body: string } {
  const found = thread?.comments.find(
    ({ author, body }) => facts.bots.includes(author.id) && isMarkedWith(body, tableMarker),
  )
  return found === undefined ? { id: 0, body: '' } : { id: found.id, body: found.body }
}

/** Our own comments on a request: the table, the outcome, answers to late commands. */
export function ownComments({ thread, facts }: RequestSituation): readonly string[] {
  return (thread?.comments ?? []).filter(({ author }) => facts.bots.includes(author.id)).map(({ body }) => body)
}

/** The content of a table. */
export interface TableContent {
  /** What is being approved; undefined if it is shown elsewhere. */
  readonly stated: StatedFacts | undefined
  /** File name of the workflow that the approval starts; '' to run the job again. */
  readonly starts: string
  readonly state: RequestState
  /** Text instead of the state's own words, if those would promise too much. */
  readonly headline?: string
  readonly count: VoteCount
  readonly verdicts: RequestAssessment['verdicts']
  readonly policy: GatePolicy
  /** Whether the gate may open now, and how long the request is open. */
  readonly opening: Opening
  readonly closesAt: number
  readonly acknowledged: Acknowledged
  /** What people should know in addition to the votes, for example why the job could not be run again; '' for nothing. */
  readonly note: string
}

/** How many commands that did not count are listed. */
const listed = 20

/** The live table: state, approvals, what is missing, and which commands did not count and why. It has no authority. */
export function tableText(content: TableContent): string {
  const { stated, starts, state, count: votes, verdicts, policy, acknowledged } = content
  const notes = [state.kind === 'waiting' ? describeUnread(votes.unreadTeams, policy) : '', content.note]
  const rows = votes.rules.map(({ from, count, missing }, index) => {
    const names = votes.approvers.filter(({ rule }) => rule === index).map(({ login }) => escapeCell(login))
    const isMet = missing === 0 && (from.kind !== 'codeowners' || votes.unowned.length === 0)
    return [isMet ? '✅' : '⏳', escapeCell(describeCount(count, from)), names.join(', ')]
  })
  const missing = state.kind === 'waiting' ? describeMissing(votes) : ''
  const given = [...votes.inputs].map(([name, value]) => `${escapeLine(name)} = ${escapeLine(value)}`).join(', ')
  return [
    stated === undefined ? '' : statedLine(stated),
    `**${escapeLine(content.headline ?? describeState(state, starts))}**${missing === '' ? '' : ` Still needed: ${escapeLine(missing)}.`}`,
    markdownTable(['', 'needed', 'approved by'], rows).trimEnd(),
    state.kind === 'waiting' || state.kind === 'shut' ? openingText(content) : '',
    given === '' ? '' : `Given: ${given}.`,
    spareWords(votes, policy),
    faultsText(verdicts),
    ...notes.map((note) => (note === '' ? '' : `> [!WARNING]\n> ${escapeLine(note, 2_000)}`)),
    formatAcknowledged(acknowledged),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** When the gate opens: the situation now, and its general hours. */
function openingText({ opening, closesAt, policy }: TableContent): string {
  const now = describeOpening(opening, closesAt, policy)
  const always = policy.hours.length === 0 ? '' : `Its hours: ${formatHours(policy)}.`
  return [now === '' ? '' : `⏰ ${escapeLine(now)}`, escapeLine(always)].filter((part) => part !== '').join(' ')
}

/** The table of a request that was just created; it is open until `closesAt`. */
export function freshTable(
  policy: GatePolicy,
  stated: StatedFacts | undefined,
  {
    now,
    closesAt,
    unreadTeams,
  }: { readonly now: number; readonly closesAt: number; readonly unreadTeams: readonly string[] },
): string {
  const none = {
    verdicts: [],
    approvals: [],
    rejection: undefined,
    override: undefined,
    unread: [],
    areSuspected: false,
  }
  const votes = countApprovals({ policy, unreadTeams }, none)
  return tableText({
    stated,
    starts: '',
    state: { kind: 'waiting' },
    count: votes,
    verdicts: [],
    policy,
    opening: openingAt(policy, now),
    closesAt,
    acknowledged: new Map(),
    note: '',
  })
}

/** Approvals beyond those that the rules need. */
function spareWords({ approvers }: VoteCount, { require }: GatePolicy): string {
  const spare = approvers.filter(({ rule }) => rule === undefined || require[rule] === undefined)
  return spare.length === 0 ? '' : `Also approved by ${spare.map(({ login }) => escapeLine(login)).join(', ')}.`
}

function faultsText(verdicts: TableContent['verdicts']): string {
  const faults = verdicts.filter(({ why }) => why !== 'counted' && why !== 'replaced')
  if (faults.length === 0) return ''
  const lines = faults.slice(-listed).map((verdict) => {
    const command = verdict.command === 'unclear' ? 'a comment' : `\`/${verdict.command}\``
    return `- ${command} of ${escapeLine(verdict.login)} ${describeVerdict(verdict)}.`
  })
  const rest = faults.length > listed ? `- … and ${faults.length - listed} earlier ones.\n` : ''
  return `Did not count:\n\n${rest}${lines.join('\n')}`
}
