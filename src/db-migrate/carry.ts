import { hostname, userInfo } from 'node:os'
import { connect } from '../database/connect.ts'
import type { Connection } from '../database/database.ts'
import type { Host } from '../runner/host.ts'
import { type Applied, apply } from './apply.ts'
import { execute, rowsOf, textOf } from './ask.ts'
import { type Engines, readEngines } from './engines.ts'
import { type Facts, readFacts } from './facts.ts'
import type { Inputs, NamedTarget } from './inputs.ts'
import { takeLease } from './lease.ts'
import { createLedger } from './ledger.ts'
import { literal } from './literal.ts'
import { type Lock, takeLock } from './lock.ts'
import type { Job } from './migrate.ts'
import { makePlan, type Plan, refuseProblems } from './plan.ts'
import { noteHolder, type Signature } from './records.ts'
import { recover } from './recover.ts'
import { beginSeries, endSeries } from './series.ts'
import { told } from './told.ts'
import type { Workshop } from './workshop.ts'

/** Does what was planned, under the lock. Throws what stops it, and tells the job how far it came. */
export async function carryOut(job: Job, facts: Facts, plan: Plan): Promise<void> {
  // A server may be set so that sessions begin without it, and nothing of ours would be kept.
  if (job.connection.dialect === 'mysql') await execute(job.connection, 'SET SESSION autocommit = 1')
  const lock = await lockFor(job, facts)
  try {
    await workLocked(job, lock, facts, plan)
  } finally {
    await lock.release()
  }
}

async function lockFor({ connection, target, inputs, host }: Job, { home }: Facts): Promise<Lock> {
  const waiting = { connection, home, patience: inputs.lockTimeout, host }
  const named = inputs.lock === 'auto' ? await takeLock(waiting) : undefined
  if (named !== undefined) return named
  return takeLease({ ...waiting, runner: runnerName(host), side: () => connect(target.at, inputs.guards, host) })
}

/** What was read before the lock may be old: another runner may have been at work. */
async function workLocked(job: Job, lock: Lock, before: Facts, planned: Plan): Promise<void> {
  const { connection, scripts, inputs, tell } = job
  const shop = equip(job, lock, before)
  if (!before.hasLedger) await createLedger(connection, before.home)
  const hasNote = connection.dialect !== 'sqlite' && lock.kind !== 'lease'
  if (hasNote) await connection.run(noteHolder(before.home, shop.signature))
  let facts = await readFacts(connection, job.target.at, scripts)
  const hasDoubt = facts.journal.some(({ state }) => state === 'begun')
  const doubts = hasDoubt ? makePlan(inputs, facts).doubts : []
  const recoveries = await recover(doubts, inputs.inDoubt, shop, inputs.command)
  if (recoveries.length > 0) facts = await readFacts(connection, job.target.at, scripts)
  const { findings, estimates, compatible } = planned
  const plan = isSame(before, facts) ? planned : { ...makePlan(inputs, facts), findings, estimates, compatible }
  tell({ facts, plan, recoveries })
  refuseProblems(plan)
  await beginSeries(plan, facts, shop)
  const applied: Applied = await apply(plan.steps, inputs, shop)
  if (applied.error === undefined) await endSeries(plan, shop)
  await shop.close()
  tell({ steps: [...overtaken(planned, plan, inputs), ...applied.steps], error: applied.error })
}

function isSame(left: Facts, right: Facts): boolean {
  return (
    left.history.length === right.history.length &&
    left.journal.length === right.journal.length &&
    left.journal.every(({ state }, index) => state === right.journal[index]?.state)
  )
}

/** Scripts that were planned and are done by now, by somebody else. */
function overtaken(before: Plan, now: Plan, inputs: Inputs): Applied['steps'] {
  const left = new Set(now.steps.flatMap((step) => (step.kind === 'run' ? [step.chosen.script.key] : [])))
  return before.steps
    .filter((step) => step.kind === 'run' && !left.has(step.chosen.script.key))
    .map((step) => told(step, inputs, 'already', 'another runner was faster', 0))
}

function equip({ connection, target, inputs, host }: Job, { fence }: Lock, { home }: Facts): Workshop {
  const signature: Signature = { runner: runnerName(host), environment: inputs.environment.slice(0, 100), fence }
  let tables: Promise<Set<string>> | undefined
  let replicas: Promise<readonly Connection[]> | undefined
  let engines: Promise<Engines> | undefined
  return {
    connection,
    home,
    signature,
    host,
    statementTimeout: inputs.guards.statement,
    throttle: {
      pause: inputs.batchPause,
      maxReplicaLag: inputs.maxReplicaLag,
      maxThreadsRunning: inputs.maxThreadsRunning,
      replicas: () => {
        replicas ??= connectReplicas(target, inputs, host)
        return replicas
      },
    },
    target: target.name,
    own: new Map(),
    engines: () => {
      engines ??= readEngines(connection, home.schema)
      return engines
    },
    forgetEngines: () => {
      engines = undefined
    },
    close: async () => {
      for (const replica of (await replicas?.catch(() => [])) ?? []) await replica.close()
    },
    tables: () => {
      tables ??= readTables(connection, home.schema)
      return tables
    },
  }
}

async function connectReplicas({ at }: NamedTarget, inputs: Inputs, host: Host): Promise<readonly Connection[]> {
  if (at.dialect === 'sqlite') return []
  const found: Connection[] = []
  for (const address of inputs.replicas) {
    const [, name = address, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(address) ?? []
    const { socket: _, ...server } = at
    found.push(
      await connect({ ...server, host: name, port: port === undefined ? at.port : Number(port) }, inputs.guards, host),
    )
  }
  return found
}

async function readTables(connection: Connection, schema: string): Promise<Set<string>> {
  const sql =
    connection.dialect === 'sqlite'
      ? 'SELECT name FROM sqlite_master'
      : `SELECT table_name FROM information_schema.tables WHERE table_schema = ${literal(connection.dialect, schema)}`
  return new Set((await rowsOf(connection, sql)).map(([name]) => textOf(name).toLowerCase()))
}

/** Who this run is, for the history and for those who wait. */
function runnerName({ env }: Host): string {
  const run = env['GITHUB_RUN_ID']
  const where = run ? `, ${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` : ''
  const who = env['GITHUB_ACTOR'] || userInfo().username
  return `${who} on ${env['RUNNER_NAME'] || hostname()}${where}`.slice(0, 250)
}
