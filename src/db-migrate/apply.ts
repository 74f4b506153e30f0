import { execute, RefusedStatement, refusal } from './ask.ts'
import { runBackup } from './backup.ts'
import type { Inputs } from './inputs.ts'
import { createLedger } from './ledger.ts'
import type { StepOutcome } from './outcome.ts'
import { performScript } from './perform.ts'
import type { Step as PlanStep } from './plan.ts'
import { clearJournal, insertHistory } from './records.ts'
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
  for (const step of steps) {
    const started = shop.host.now().getTime()
    try {
      shop.host.signal.throwIfAborted()
      const { status, detail } = await perform(step, inputs, shop)
      outcomes.push(told(step, inputs, status, detail, shop.host.now().getTime() - started))
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      outcomes.push(told(step, inputs, 'failed', said, shop.host.now().getTime() - started))
      const rest = steps.slice(outcomes.length).map((each) => told(each, inputs, 'not-reached', '', 0))
      return { steps: [...outcomes, ...rest], error }
    }
  }
  return { steps: outcomes, error: undefined }
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
      await recordAll(
        step.rows.map((row) => insertHistory(home, row, step.from.slice(0, 20), signature)),
        shop,
      )
      return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` }
    case 'backup':
      await runBackup(inputs.backup, shop)
      return { status: 'done', detail: '' }
    case 'record':
      await recordAll(
        step.rows.map((row) => insertHistory(home, row, 'slipway', signature)),
        shop,
      )
      return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') }
    case 'clear':
      await recordAll([clearJournal(home, step)], shop)
      return { status: 'done', detail: 'its unfinished run is forgotten; it begins anew' }
    case 'run': {
      const { prepared, chosen } = step
      const { journal, revision } = chosen
      const status = await performScript({ prepared, journal, revision }, shop)
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
