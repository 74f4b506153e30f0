import { connect } from '../database/connect.ts'
import type { Host } from '../runner/host.ts'
import type { Inputs, NamedTarget } from './inputs.ts'
import type { RunResult } from './outcome.ts'
import { readMigrationFacts } from './plan/facts.ts'
import { type MigrationPlan, makePlan, refuseProblems } from './plan/plan.ts'
import type { MigrationJob } from './run/run-locked.ts'
import type { Catalogue } from './scripts/script.ts'
import { RefusedStatement, refusal } from './server/ask.ts'

/** Migrates one database: reads, plans and, if there is work, does it under the lock. Never throws. */
export async function migrate(target: NamedTarget, scripts: Catalogue, inputs: Inputs, host: Host): Promise<RunResult> {
  const started = host.now().getTime()
  const draft = { target: target.name, at: target.at, server: '', facts: undefined, plan: undefined, steps: undefined }
  const state: { result: Omit<RunResult, 'milliseconds'> } = { result: { ...draft, recoveries: [], error: undefined } }
  const log = (more: Partial<RunResult>) => {
    state.result = { ...state.result, ...more }
  }
  try {
    await using connection = await connect(target.at, inputs.guards, host)
    log({ server: `${connection.server.product} ${connection.server.version}, ${connection.security}` })
    await work({ connection, target, scripts, inputs, host, log })
  } catch (error) {
    log({ error: error instanceof RefusedStatement ? refusal('reading the database', error) : error })
  }
  return { ...state.result, milliseconds: host.now().getTime() - started }
}

async function work(job: MigrationJob): Promise<void> {
  const { connection, scripts, inputs, log } = job
  const facts = await readMigrationFacts(connection, job.target.at, scripts, inputs)
  log({ facts })
  const draft = makePlan(inputs, facts)
  log({ plan: draft })
  // The lint and the code that runs scripts are only loaded if needed.
  const isRunning = draft.steps.some(({ kind }) => kind === 'run')
  const plan = isRunning
    ? await (await import('./plan/inspect.ts')).inspect(connection, draft, facts, inputs, job.host)
    : draft
  log({ plan })
  refuseProblems(plan)
  const isPreview = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command)
  const isNothing = plan.steps.length === 0 && plan.doubts.length === 0
  if (isPreview || isNothing) return
  announce(plan, job)
  const { runLocked: carryOut } = await import('./run/run-locked.ts')
  await carryOut(job, facts, plan)
}

function announce(plan: MigrationPlan, { target, host }: MigrationJob): void {
  const where = target.name === '' ? '' : `${target.name}: `
  const runs = plan.steps.filter(({ kind }) => kind === 'run').length
  const { current } = plan.choice
  const hasVersions = current !== undefined || plan.goal !== undefined
  const versions = hasVersions ? `; ${current ?? 'nothing applied'} → ${plan.goal ?? 'nothing applied'}` : ''
  host.log.info(`${where}${runs} script(s) to run${versions}`)
}
