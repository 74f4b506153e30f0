import type { GatePolicy } from '../gate/policy.ts'
import type { Assessment, State, Tally } from '../gate/state.ts'
import { tallyVotes } from '../gate/tally.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { type Acknowledged, formatAcknowledged } from './acknowledged.ts'
import { tableMark } from './marks.ts'
import type { Situation } from './situation.ts'
import { countWords, missingWords, stateWords, verdictWords } from './words.ts'

/** The live table of a request as it stands on the issue; '' and 0 where it is not there yet. */
export function tableOf({ thread, facts }: Situation): { readonly id: number; readonly body: string } {
  const found = thread?.comments.find(
    ({ author, body }) => facts.bots.includes(author.id) && body.startsWith(tableMark),
  )
  return found === undefined ? { id: 0, body: '' } : { id: found.id, body: found.body }
}

/** What a table shows. */
export interface Shown {
  readonly state: State
  readonly tally: Tally
  readonly verdicts: Assessment['verdicts']
  readonly policy: GatePolicy
  readonly acknowledged: Acknowledged
  /** What people have to know beside the votes, as why the job could not be run again; '' for nothing. */
  readonly note: string
}

/** Commands that did not count, in the table at once. */
const listed = 20

/** The live table: where the request stands, who has approved, what lacks, which commands did not count and why. It carries no authority. */
export function tableText({ state, tally, verdicts, policy, acknowledged, note }: Shown): string {
  const rows = tally.rules.map(({ from, count, missing }, index) => {
    const names = tally.approvers.filter(({ rule }) => rule === index).map(({ login }) => escapeCell(login))
    return [missing === 0 ? '✅' : '⏳', escapeCell(countWords(count, from)), names.join(', ')]
  })
  const missing = state.kind === 'waiting' ? missingWords(tally) : ''
  const given = [...tally.inputs].map(([name, value]) => `${escapeLine(name)} = ${escapeLine(value)}`).join(', ')
  return [
    `**${escapeLine(stateWords(state))}**${missing === '' ? '' : ` Still needed: ${escapeLine(missing)}.`}`,
    markdownTable(['', 'needed', 'approved by'], rows).trimEnd(),
    given === '' ? '' : `Given: ${given}.`,
    spareWords(tally, policy),
    faultsText(verdicts),
    note === '' ? '' : `> [!WARNING]\n> ${escapeLine(note)}`,
    formatAcknowledged(acknowledged),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The table of a request that was filed just now. */
export function freshTable(policy: GatePolicy): string {
  const none = { verdicts: [], approvals: [], rejection: undefined, override: undefined, unread: [] }
  const tally = tallyVotes({ policy }, none)
  return tableText({ state: { kind: 'waiting' }, tally, verdicts: [], policy, acknowledged: new Map(), note: '' })
}

/** Approvals beyond what the rules need. */
function spareWords({ approvers }: Tally, { require }: GatePolicy): string {
  const spare = approvers.filter(({ rule }) => rule === undefined || require[rule] === undefined)
  return spare.length === 0 ? '' : `Also approved by ${spare.map(({ login }) => escapeLine(login)).join(', ')}.`
}

function faultsText(verdicts: Shown['verdicts']): string {
  const faults = verdicts.filter(({ why }) => why !== 'counted' && why !== 'replaced')
  if (faults.length === 0) return ''
  const lines = faults.slice(-listed).map((verdict) => {
    const command = verdict.command === 'unclear' ? 'a comment' : `\`/${verdict.command}\``
    return `- ${command} of ${escapeLine(verdict.login)} ${verdictWords(verdict)}.`
  })
  const rest = faults.length > listed ? `- … and ${faults.length - listed} earlier ones.\n` : ''
  return `Did not count:\n\n${rest}${lines.join('\n')}`
}
