import type { State } from '../gate/state.ts'
import type { GitHub } from '../github/call.ts'
import { createComment } from '../github/comments.ts'
import { listStatuses } from '../github/deployments.ts'
import { updateIssue } from '../github/issues.ts'
import { parseMark } from '../ledger/mark.ts'
import { parseAcknowledged } from '../request/acknowledged.ts'
import { tableMark } from '../request/marks.ts'
import { issueNumber } from '../request/record.ts'
import { replacedBy } from '../request/replaced.ts'
import type { Situation } from '../request/situation.ts'
import { freshTable, tableOf, tableText } from '../request/table.ts'
import { closeIssue, closingMark, showTable, writeMark } from '../request/write.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Facts } from './facts.ts'
import { fileRequest, type Request } from './filing.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'

/** What was written. */
export interface Outcome {
  /** Filed now, or completed; undefined where it stood already. */
  readonly request: Request | undefined
  /** True where another run took the approval in the same moment: this one stays closed. */
  readonly isTaken: boolean
  /** What could not be tidied up, without harm to the answer. */
  readonly untidy: readonly string[]
}

/** Writes what the plan says. What decides is written first, and where that fails the gate stays closed; the rest only tidies up. */
export async function apply(plan: Plan, github: GitHub, inputs: Inputs, facts: Facts): Promise<Outcome> {
  const { situation } = facts
  if (plan.kind === 'request') return file(github, inputs, facts, plan.isNew)
  if (situation === undefined || plan.kind === 'wait' || plan.kind === 'stop') return nothing
  if (plan.kind === 'open') return open(github, facts, situation, plan.writes)
  if (plan.closing !== undefined) await writeMark(github, situation.filed.deployment.id, closingMark(plan.closing))
  const untidy = await tidy(async () => {
    await showTable(github, situation, tableOfState(facts, situation, situation.assessment.state))
    await closeIssue(github, situation, 'not_planned')
  })
  return { ...nothing, untidy }
}

const nothing: Outcome = { request: undefined, isTaken: false, untidy: [] }

async function file(github: GitHub, inputs: Inputs, facts: Facts, isNew: boolean): Promise<Outcome> {
  const request = await fileRequest(github, inputs, facts, isNew)
  const { issue, filed } = request
  const table = freshTable(facts.policy)
  const untidy = await tidy(
    async () => void (await createComment(github, issue.number, tableMark, `${tableMark}\n${table}`, 'issue')),
    ...replacedBy(facts, filed).map((old) => async () => replace(github, old, request)),
  )
  return { request, isTaken: false, untidy }
}

/** The reader finds out by itself that a newer request is there; this only tells people. */
async function replace(
  github: GitHub,
  old: { readonly deployment: number; readonly url: string },
  by: Request,
): Promise<void> {
  const { owner, name } = github.repository
  const number = issueNumber(old.url, `${owner}/${name}`)
  await writeMark(github, old.deployment, { phase: 'superseded', fields: { by: String(by.filed.deployment.id) } })
  if (number === 0) return
  const mark = '<!-- slipway:gate-replaced -->'
  await createComment(
    github,
    number,
    mark,
    `${mark}\nA newer request takes the place of this one: #${by.issue.number}.`,
    'issue',
  )
  await updateIssue(github, number, { state: 'closed', stateReason: 'not_planned' })
}

/** Takes the approval. Of several runs that take it at once, the one whose status came first has it. */
async function open(github: GitHub, facts: Facts, situation: Situation, writes: boolean): Promise<Outcome> {
  const { run } = facts
  const { filed, statuses } = situation
  const { id } = filed.deployment
  if (writes) {
    const fields = { run: String(run.id), attempt: String(run.attempt) }
    const written = await writeMark(github, id, { phase: 'consumed', fields })
    const known = new Set(statuses.map((status) => status.id))
    const takers = (await listStatuses(github, id)).filter(
      (status) => !known.has(status.id) && parseMark(status.description)?.phase === 'consumed',
    )
    if (takers.some((status) => status.id < written.id)) return { ...nothing, isTaken: true }
  }
  const untidy = await tidy(async () => {
    const state = { kind: 'consumed', run: run.id, attempt: run.attempt } as const
    await showTable(github, situation, tableOfState(facts, situation, state))
    await closeIssue(github, situation, 'completed')
  })
  return { ...nothing, untidy }
}

function tableOfState({ policy }: Facts, situation: Situation, state: State): string {
  const { tally, verdicts } = situation.assessment
  const acknowledged = parseAcknowledged(tableOf(situation).body)
  return tableText({ state, tally, verdicts, policy, acknowledged, note: '' })
}

/** Works that change nothing of the answer: where GitHub would not, it is said and left. */
async function tidy(...works: readonly (() => Promise<void>)[]): Promise<readonly string[]> {
  const untidy: string[] = []
  for (const work of works) {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Complaint)) throw error
      untidy.push(...error.items)
    }
  }
  return untidy
}
