import { connect } from '../database/connect.ts'
import type { Connection } from '../database/database.ts'
import type { Host } from '../runner/host.ts'
import { RefusedStatement, refusal } from './ask.ts'
import { readFacts } from './facts.ts'
import type { Inputs, NamedTarget } from './inputs.ts'
import type { Story } from './outcome.ts'
import { makePlan, type Plan, refuseProblems } from './plan.ts'
import type { Catalogue } from './script.ts'

/** Migrates one database: reads, plans, and, where something is to be done, does it under the lock. Never throws. */
export async function migrate(target: NamedTarget, scripts: Catalogue, inputs: Inputs, host: Host): Promise<Story> {
  const started = host.now().getTime()
  const draft = { target: target.name, at: target.at, server: '', facts: undefined, plan: undefined, steps: undefined }
  const state: { story: Omit<Story, 'milliseconds'> } = { story: { ...draft, recoveries: [], error: undefined } }
  const tell = (more: Partial<Story>) => {
    state.story = { ...state.story, ...more }
  }
  try {
    await using connection = await connect(target.at, inputs.guards, host)
    tell({ server: `${connection.server.product} ${connection.server.version}, ${connection.security}` })
    await work({ connection, target, scripts, inputs, host, tell })
  } catch (error) {
    tell({ error: error instanceof RefusedStatement ? refusal('reading the database', error) : error })
  }
  return { ...state.story, milliseconds: host.now().getTime() - started }
}

/** One database to be migrated, and what is known before it is asked. */
export interface Job {
  readonly connection: Connection
  readonly target: NamedTarget
  readonly scripts: Catalogue
  readonly inputs: Inputs
  readonly host: Host
  /** Keeps what is known so far, for the report of a run that fails. */
  readonly tell: (more: Partial<Story>) => void
}

async function work(job: Job): Promise<void> {
  const { connection, scripts, inputs, tell } = job
  const facts = await readFacts(connection, job.target.at, scripts)
  tell({ facts })
  const draft = makePlan(inputs, facts)
  tell({ plan: draft })
  // The lint and what runs scripts are read only where there is something for them.
  const isRunning = draft.steps.some(({ kind }) => kind === 'run')
  const plan = isRunning
    ? await (await import('./inspect.ts')).inspect(connection, draft, facts, inputs, job.host)
    : draft
  tell({ plan })
  refuseProblems(plan)
  const isPreview = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command)
  const isNothing = plan.steps.length === 0 && plan.doubts.length === 0
  if (isPreview || isNothing) return
  announce(plan, job)
  const { carryOut } = await import('./carry.ts')
  await carryOut(job, facts, plan)
}

function announce(plan: Plan, { target, host }: Job): void {
  const where = target.name === '' ? '' : `${target.name}: `
  const runs = plan.steps.filter(({ kind }) => kind === 'run').length
  host.log.info(
    `${where}${runs} script(s) to run; ${plan.choice.current ?? 'nothing applied'} → ${plan.goal ?? 'nothing applied'}`,
  )
}
