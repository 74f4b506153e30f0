import { hostname, userInfo } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { connect } from '../../database/connect.ts'
import type { Connection } from '../../database/session/database.ts'
import type { Host } from '../../runner/host.ts'
import { serverUrl } from '../../runner/server.ts'
import { describeStep } from '../describe-step.ts'
import type { Inputs, NamedTarget } from '../inputs.ts'
import type { RunContext } from '../journal/context.ts'
import { recover } from '../journal/recover.ts'
import { createLedger } from '../ledger/ledger.ts'
import { noteHolder, type RunSignature } from '../ledger/records.ts'
import { takeLease } from '../lock/lease.ts'
import { type MigrationLock, takeLock } from '../lock/lock.ts'
import type { RunResult } from '../outcome.ts'
import { type MigrationFacts, readMigrationFacts } from '../plan/facts.ts'
import { type MigrationPlan, makePlan, refuseProblems } from '../plan/plan.ts'
import type { Catalogue } from '../scripts/script.ts'
import { execute, rowsOf, textOf } from '../server/ask.ts'
import type { StorageLimits } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import { schemasNamed } from '../statements/storage.ts'
import { type ApplyResult, apply } from './apply.ts'
import { beginSeries, endSeries } from './series.ts'

/** One database to migrate, and what is known before it is queried. */
export interface MigrationJob {
  readonly connection: Connection
  readonly target: NamedTarget
  readonly scripts: Catalogue
  readonly inputs: Inputs
  readonly host: Host
  /** Keeps what is known so far, for the report of a run that fails. */
  readonly log: (more: Partial<RunResult>) => void
}

/** Milliseconds that a statement of our own waits for a row. */
const sideWait = 20_000

/** Executes the plan under the lock. Throws the error that stops it, and reports how far it came. */
export async function runLocked(job: MigrationJob, facts: MigrationFacts, plan: MigrationPlan): Promise<void> {
  for (const sql of engineOf(job.connection.dialect).opening) await execute(job.connection, sql)
  const lock = await lockFor(job, facts)
  try {
    await workLocked(job, lock, facts, plan)
  } finally {
    await lock.release()
  }
}

async function lockFor(
  { connection, target, inputs, host }: MigrationJob,
  { home }: MigrationFacts,
): Promise<MigrationLock> {
  // Its small statements end well before the lease that they renew.
  const side = () => connect(target.at, { ...inputs.guards, lockWait: sideWait, statement: 0 }, host)
  const waiting = { connection, home, patience: inputs.lockTimeout, host, side }
  const named = inputs.lock === 'auto' ? await takeLock(waiting) : undefined
  if (named !== undefined) return named
  return takeLease({ ...waiting, runner: runnerName(host) })
}

/** What was read before the lock may be outdated: another runner may have changed the database. */
async function workLocked(
  job: MigrationJob,
  lock: MigrationLock,
  before: MigrationFacts,
  planned: MigrationPlan,
): Promise<void> {
  const { connection, scripts, inputs, log } = job
  const context = equip(job, lock, before)
  if (!before.hasLedger) await createLedger(connection, before.home)
  const hasNote = lock.kind === 'GET_LOCK' || lock.kind === 'advisory lock'
  if (hasNote) await connection.run(noteHolder(before.home, context.signature))
  let facts = await readMigrationFacts(connection, job.target.at, scripts, inputs)
  const hasDoubt = facts.journal.some(({ state }) => state === 'begun')
  const doubts = hasDoubt ? makePlan(inputs, facts).doubts : []
  const recoveries = await recover(doubts, inputs.inDoubt, context, inputs.command)
  if (recoveries.length > 0) facts = await readMigrationFacts(connection, job.target.at, scripts, inputs)
  const { findings, estimates, compatible } = planned
  const plan = isSame(before, facts) ? planned : { ...makePlan(inputs, facts), findings, estimates, compatible }
  log({ facts, plan, recoveries })
  refuseProblems(plan)
  await beginSeries(plan, facts, context)
  const applied: ApplyResult = await apply(plan.steps, inputs, context)
  if (applied.error === undefined) await endSeries(plan, context)
  await context.close()
  log({ steps: [...overtaken(planned, plan, inputs), ...applied.steps], error: applied.error })
}

function isSame(left: MigrationFacts, right: MigrationFacts): boolean {
  return (
    isSameStorage(left.storage, right.storage) &&
    isDeepStrictEqual(left.history, right.history) &&
    // whole rows: one contains the position of a batch, and another runner may have moved it before it ended
    isDeepStrictEqual(left.journal, right.journal) &&
    isDeepStrictEqual(left.foreign, right.foreign)
  )
}

function isSameStorage(left: StorageLimits | undefined, right: StorageLimits | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  const isSameTables = [...left.unsafe].every(([name, engine]) => right.unsafe.get(name) === engine)
  return isSameTables && left.unsafe.size === right.unsafe.size && left.isDefaultSafe === right.isDefaultSafe
}

/** Scripts that were planned, but have been done by another runner meanwhile. */
function overtaken(before: MigrationPlan, now: MigrationPlan, inputs: Inputs): ApplyResult['steps'] {
  const left = new Set(now.steps.flatMap((step) => (step.kind === 'run' ? [step.chosen.script.key] : [])))
  return before.steps
    .filter((step) => step.kind === 'run' && !left.has(step.chosen.script.key))
    .map((step) => describeStep(step, inputs, 'already', 'another runner was faster', 0))
}

function equip(
  { connection, target, inputs, host }: MigrationJob,
  { fence }: MigrationLock,
  { home, catalogue }: MigrationFacts,
): RunContext {
  const others = schemasNamed(catalogue.scripts)
  const signature: RunSignature = { runner: runnerName(host), environment: inputs.environment.slice(0, 100), fence }
  let tables: Promise<Set<string>> | undefined
  let replicas: Promise<readonly Connection[]> | undefined
  let storage: Promise<StorageLimits | undefined> | undefined
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
    repeats: { count: 0, last: '' },
    keys: { before: new Map() },
    storage: () => {
      storage ??= engineOf(home.dialect).storage(connection, home.schema, others)
      return storage
    },
    forgetStorage: () => {
      storage = undefined
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
  const sql = engineOf(connection.dialect).tables(schema)
  return new Set((await rowsOf(connection, sql)).map(([name]) => textOf(name).toLowerCase()))
}

/** The identity of this run, for the history and for runs that wait. */
function runnerName({ env }: Host): string {
  const run = env['GITHUB_RUN_ID']
  const where = run ? `, ${serverUrl(env)}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` : ''
  const who = env['GITHUB_ACTOR'] || userInfo().username
  return `${who} on ${env['RUNNER_NAME'] || hostname()}${where}`.slice(0, 250)
}
