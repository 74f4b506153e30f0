import { isPassing } from '../../database/passing.ts'
import { describeStep } from '../describe-step.ts'
import type { Inputs } from '../inputs.ts'
import { describeRepeats } from '../journal/again.ts'
import { type RunContext, StatementError } from '../journal/context.ts'
import { createLedger } from '../ledger/ledger.ts'
import { clearJournal, insertHistories, settleJournal } from '../ledger/records.ts'
import type { MigrationStepOutcome } from '../outcome.ts'
import type { MigrationStep as PlanStep } from '../plan/plan.ts'
import { shownScript } from '../scripts/script.ts'
import { execute, RefusedStatement, refusal } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { runBackup } from './backup.ts'
import { groupOf, groupSize, type Member, performGroup } from './group.ts'
import { performScript, type ScriptOrder } from './perform.ts'

/** What happened to each step, and what stopped it. */
export interface ApplyResult {
  readonly steps: readonly MigrationStepOutcome[]
  readonly error: unknown
}

/** Walks the steps in order and stops at the first that fails. */
export async function apply(steps: readonly PlanStep[], inputs: Inputs, context: RunContext): Promise<ApplyResult> {
  const outcomes: MigrationStepOutcome[] = []
  const alone = new Set<PlanStep>()
  const stop = (error: unknown): ApplyResult => {
    const rest = steps.slice(outcomes.length).map((each) => describeStep(each, inputs, 'not-reached', '', 0))
    return { steps: [...outcomes, ...rest], error }
  }
  while (outcomes.length < steps.length) {
    const taken = await take(steps.slice(outcomes.length, outcomes.length + groupSize), inputs, context, alone)
    outcomes.push(...taken.steps)
    if (taken.error === undefined) continue
    await bringAlong(outcomes, context)
    return stop(taken.error)
  }
  await bringAlong(outcomes, context)
  return { steps: outcomes, error: undefined }
}

/** The next step, or as many scripts at the front as share a packet; `alone` are those that had conflicts with other sessions in a packet. */
async function take(
  steps: readonly PlanStep[],
  inputs: Inputs,
  context: RunContext,
  alone: Set<PlanStep>,
): Promise<ApplyResult> {
  const { now, signal } = { now: () => context.host.now().getTime(), signal: context.host.signal }
  const [step] = steps
  if (step === undefined) return { steps: [], error: undefined }
  const started = now()
  try {
    signal.throwIfAborted()
    const orders = steps.slice(0, runsAtFront(steps)).flatMap((each) => (each.kind === 'run' ? [orderOf(each)] : []))
    const group = alone.has(step) ? [] : await groupOf(orders, context)
    if (group.length > 0) {
      const taken = await takeGroup(steps.slice(0, group.length), group, inputs, context)
      const next = steps[taken.steps.length - 1]
      if (next === undefined || !isRolledBack(taken.error)) return taken
      alone.add(next)
      return { steps: taken.steps.slice(0, -1), error: undefined }
    }
    const { status, detail } = await perform(step, inputs, context)
    return { steps: [describeStep(step, inputs, status, detail, now() - started)], error: undefined }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { steps: [describeStep(step, inputs, 'failed', said, now() - started)], error }
  }
}

/** Whether a script was rolled back as a whole because of other sessions: alone it can be repeated. */
function isRolledBack(error: unknown): boolean {
  return error instanceof StatementError && error.mode === 'transaction' && !error.isLeft && isPassing(error.failure)
}

async function takeGroup(
  steps: readonly PlanStep[],
  group: readonly Member[],
  inputs: Inputs,
  context: RunContext,
): Promise<ApplyResult> {
  const started = context.host.now().getTime()
  const { done, error } = await performGroup(group, context)
  const each = (context.host.now().getTime() - started) / Math.max(1, done)
  // One write for all: a thousand small ones take longer, here and in the runner that reads them.
  const lines = steps.slice(0, done).flatMap((step) => (step.kind === 'run' ? [line(step, 'done', context)] : []))
  if (lines.length > 0) context.host.log.info(lines.join('\n'))
  const finished = steps.slice(0, done).map((step) => describeStep(step, inputs, 'done', '', each))
  const failed = steps.slice(done, error === undefined ? done : done + 1)
  const said = error instanceof Error ? error.message : String(error)
  return { steps: [...finished, ...failed.map((step) => describeStep(step, inputs, 'failed', said, 0))], error }
}

function runsAtFront(steps: readonly PlanStep[]): number {
  const end = steps.findIndex(({ kind }) => kind !== 'run')
  return end === -1 ? steps.length : end
}

function orderOf({ prepared, chosen }: Extract<PlanStep, { kind: 'run' }>): ScriptOrder {
  return { prepared, journal: chosen.journal, revision: chosen.revision }
}

/** The journal's rows whose second note is in the history. */
async function bringAlong(outcomes: readonly MigrationStepOutcome[], { connection, home }: RunContext): Promise<void> {
  const isRun = outcomes.some(({ action }) => action === 'up' || action === 'down')
  if (isRun && engineOf(home.dialect).sendsPackets) await connection.run(settleJournal(home))
}

interface Done {
  readonly status: 'done' | 'already' | 'skipped'
  readonly detail: string
}

async function perform(step: PlanStep, inputs: Inputs, context: RunContext): Promise<Done> {
  const { connection, home, signature, host } = context
  switch (step.kind) {
    case 'create':
      await createLedger(connection, home)
      return { status: 'done', detail: 'the tables `slipway_history`, `slipway_journal` and `slipway_lock`' }
    case 'import':
      await recordAll(insertHistories(home, step.rows, step.tool, signature), context)
      return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` }
    case 'backup':
      await runBackup(inputs.backup, context)
      return { status: 'done', detail: '' }
    case 'record':
      await recordAll(insertHistories(home, step.rows, 'slipway', signature), context)
      return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') }
    case 'clear':
      await recordAll([clearJournal(home, step)], context)
      return { status: 'done', detail: 'its unfinished run was discarded; it starts again' }
    case 'run': {
      const status = await performScript(orderOf(step), context)
      const what = status === 'already' ? 'another runner was faster' : describeRepeats(context)
      host.log.info(line(step, status, context))
      return { status, detail: what }
    }
  }
}

function line({ prepared }: Extract<PlanStep, { kind: 'run' }>, status: string, { target }: RunContext): string {
  const where = target === '' ? '' : `${target}: `
  return `${where}${prepared.direction} ${shownScript(prepared.script.key, prepared.path)}: ${status}`
}

/** Rows that belong together: all of them or none. */
async function recordAll(statements: readonly string[], { connection }: RunContext): Promise<void> {
  try {
    await execute(connection, engineOf(connection.dialect).begin)
    for (const statement of statements) await execute(connection, statement)
    await execute(connection, 'COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK')
    throw error instanceof RefusedStatement ? refusal('writing the history', error) : error
  }
}
