import { execute, RefusedStatement, refusal } from './ask.ts'
import { runBackup } from './backup.ts'
import { groupOf, groupSize, type Member, performGroup } from './group.ts'
import type { Inputs } from './inputs.ts'
import { createLedger } from './ledger.ts'
import type { StepOutcome } from './outcome.ts'
import { type Order, performScript } from './perform.ts'
import type { Step as PlanStep } from './plan.ts'
import { clearJournal, insertHistories, settleJournal } from './records.ts'
import { told } from './told.ts'
import type { Workshop } from './workshop.ts'

/** What happened to each step, and what stopped it. */
export interface Applied {
  readonly steps: readonly StepOutcome[]
  readonly error: unknown
}

/** Walks the steps in order and stops at the first that fails. */
export async function apply(steps: readonly PlanStep[], inputs: Inputs, shop: Workshop): Promise<Applied> {
  const outcomes: StepOutcome[] = []
  const stop = (error: unknown): Applied => {
    const rest = steps.slice(outcomes.length).map((each) => told(each, inputs, 'not-reached', '', 0))
    return { steps: [...outcomes, ...rest], error }
  }
  while (outcomes.length < steps.length) {
    const taken = await take(steps.slice(outcomes.length, outcomes.length + groupSize), inputs, shop)
    outcomes.push(...taken.steps)
    if (taken.error === undefined) continue
    await bringAlong(outcomes, shop)
    return stop(taken.error)
  }
  await bringAlong(outcomes, shop)
  return { steps: outcomes, error: undefined }
}

/** The next step, or as many scripts at the front as share a packet. */
async function take(steps: readonly PlanStep[], inputs: Inputs, shop: Workshop): Promise<Applied> {
  const { now, signal } = { now: () => shop.host.now().getTime(), signal: shop.host.signal }
  const [step] = steps
  if (step === undefined) return { steps: [], error: undefined }
  const started = now()
  try {
    signal.throwIfAborted()
    const orders = steps.slice(0, runsAtFront(steps)).flatMap((each) => (each.kind === 'run' ? [orderOf(each)] : []))
    const group = await groupOf(orders, shop)
    if (group.length > 0) return await takeGroup(steps.slice(0, group.length), group, inputs, shop)
    const { status, detail } = await perform(step, inputs, shop)
    return { steps: [told(step, inputs, status, detail, now() - started)], error: undefined }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { steps: [told(step, inputs, 'failed', said, now() - started)], error }
  }
}

async function takeGroup(
  steps: readonly PlanStep[],
  group: readonly Member[],
  inputs: Inputs,
  shop: Workshop,
): Promise<Applied> {
  const started = shop.host.now().getTime()
  const { done, error } = await performGroup(group, shop)
  const each = (shop.host.now().getTime() - started) / Math.max(1, done)
  // One write for all: a thousand small ones take longer, here and in the runner that reads them.
  const lines = steps.slice(0, done).flatMap((step) => (step.kind === 'run' ? [line(step, 'done', shop)] : []))
  if (lines.length > 0) shop.host.log.info(lines.join('\n'))
  const finished = steps.slice(0, done).map((step) => told(step, inputs, 'done', '', each))
  const failed = steps.slice(done, error === undefined ? done : done + 1)
  const said = error instanceof Error ? error.message : String(error)
  return { steps: [...finished, ...failed.map((step) => told(step, inputs, 'failed', said, 0))], error }
}

function runsAtFront(steps: readonly PlanStep[]): number {
  const end = steps.findIndex(({ kind }) => kind !== 'run')
  return end === -1 ? steps.length : end
}

function orderOf({ prepared, chosen }: Extract<PlanStep, { kind: 'run' }>): Order {
  return { prepared, journal: chosen.journal, revision: chosen.revision }
}

/** The journal's rows whose second note stands in the history. */
async function bringAlong(outcomes: readonly StepOutcome[], { connection, home }: Workshop): Promise<void> {
  const isRun = outcomes.some(({ action }) => action === 'up' || action === 'down')
  if (isRun && home.dialect === 'mysql') await connection.run(settleJournal(home))
}

interface Done {
  readonly status: 'done' | 'already' | 'skipped'
  readonly detail: string
}

async function perform(step: PlanStep, inputs: Inputs, shop: Workshop): Promise<Done> {
  const { connection, home, signature, host } = shop
  switch (step.kind) {
    case 'create':
      await createLedger(connection, home)
      return { status: 'done', detail: 'the tables `slipway_history`, `slipway_journal` and `slipway_lock`' }
    case 'import':
      await recordAll(insertHistories(home, step.rows, step.tool, signature), shop)
      return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` }
    case 'backup':
      await runBackup(inputs.backup, shop)
      return { status: 'done', detail: '' }
    case 'record':
      await recordAll(insertHistories(home, step.rows, 'slipway', signature), shop)
      return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') }
    case 'clear':
      await recordAll([clearJournal(home, step)], shop)
      return { status: 'done', detail: 'its unfinished run is forgotten; it begins anew' }
    case 'run': {
      const status = await performScript(orderOf(step), shop)
      const what = status === 'already' ? 'another runner was faster' : ''
      host.log.info(line(step, status, shop))
      return { status, detail: what }
    }
  }
}

function line({ prepared }: Extract<PlanStep, { kind: 'run' }>, status: string, { target }: Workshop): string {
  const where = target === '' ? '' : `${target}: `
  return `${where}${prepared.direction} ${prepared.path}: ${status}`
}

/** Rows that belong together: all of them or none. */
async function recordAll(statements: readonly string[], { connection }: Workshop): Promise<void> {
  try {
    await execute(connection, connection.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN')
    for (const statement of statements) await execute(connection, statement)
    await execute(connection, 'COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK')
    throw error instanceof RefusedStatement ? refusal('writing the history', error) : error
  }
}
