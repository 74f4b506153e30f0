import { UserError } from '../../input/user-error.ts'
import { formatDuration } from '../../text/duration.ts'
import { brief } from '../../text/printable.ts'
import { runAgain } from '../journal/again.ts'
import { mayCarry } from '../journal/carry.ts'
import type { RunContext } from '../journal/context.ts'
import { fenceOf, type JournaledWork, type StepAnswer, settle, writeEnd } from '../journal/journal.ts'
import type { JournalRow } from '../ledger/history.ts'
import { type Key, type Progress, readProgress } from '../ledger/progress.ts'
import { finishJournal, insertJournal, progressJournal, resumeJournal } from '../ledger/records.ts'
import { execute, isFenced, RefusedStatement, refusal, rowsOf, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { quoteName } from '../server/literal.ts'
import { type BatchShape, keyFault, shapeOf } from '../statements/batch-shape.ts'
import { after, keyPart, upTo } from './key-range.ts'
import { throttleBatch } from './throttle.ts'

/** A big statement, and what an earlier run noted about it. */
export interface BatchWork extends JournaledWork {
  readonly path: string
  readonly earlier: JournalRow | undefined
}

/** What the batches walk over: a table's primary key. */
interface Walk {
  readonly shape: BatchShape
  /** Columns as the statement names them, and as the table's own query does. */
  readonly columns: readonly string[]
  readonly bare: readonly string[]
  readonly table: string
  readonly size: number
}

/** Seconds between two lines of progress. */
const told = 10

/**
 * Runs a big statement in ranges of the primary key. Each range shares a transaction with its note, so that an interrupted statement continues where
 * it stopped.
 */
export async function runBatches(work: BatchWork, context: RunContext): Promise<StepAnswer> {
  const { connection, home, signature } = context
  const walk = await prepareWalk(work, context)
  const noted = await connection.run(
    work.earlier === undefined ? insertJournal(home, work.row, signature) : resumeJournal(home, work.row, signature),
  )
  if (!noted.isDone) return settle(work.row, noted, context)
  let progress = progressOf(work) ?? (await begin(walk, context))
  const clock = { started: context.host.now().getTime(), told: 0, from: progress?.batches ?? 0 }
  while (progress !== undefined) {
    const upper = await nextKey(walk, progress, context)
    const answer = await runRange(work, walk, progress, upper, context)
    if (answer.kind !== 'done') return answer
    if (upper === undefined) return answer
    progress = { ...progress, last: upper, batches: progress.batches + 1 }
    logProgress(work, walk, progress, clock, context)
    await throttleBatch(work.statement.directives.pause, context)
  }
  return transact([], [finishJournal(home, work.row, 'done')], work.after, work, context)
}

async function prepareWalk({ statement, path }: BatchWork, context: RunContext): Promise<Walk> {
  const { home } = context
  const shape = shapeOf(statement.sql, home.dialect)
  const refuse = (why: string) =>
    new UserError(
      'invalid-script',
      `\`${brief(path)}\` line ${statement.line} cannot be run in batches: ${why}. Remove \`batch\`, or rewrite the statement.`,
    )
  if (typeof shape === 'string') throw refuse(shape)
  const names = await keyColumns(shape, context)
  const fault = keyFault(shape, names)
  if (fault !== undefined) throw refuse(fault)
  const bare = names.map((name) => quoteName(home.dialect, name))
  return {
    shape,
    bare,
    columns: bare.map((name) => `${shape.alias}.${name}`),
    table: shape.table.map((part) => quoteName(home.dialect, part)).join('.'),
    size: statement.directives.batch ?? 1_000,
  }
}

async function keyColumns({ table }: BatchShape, { connection, home }: RunContext): Promise<readonly string[]> {
  const sql = engineOf(home.dialect).primaryKey(table, home.schema)
  const rows = await isRequested(() => rowsOf(connection, sql))
  return rows.map(([column]) => textOf(column))
}

function progressOf({ earlier, path, row }: BatchWork): Progress | undefined {
  const progress = readProgress(earlier?.progress ?? '')
  if (progress !== 'damaged') return progress
  const what = `The progress of the batches of \`${brief(path)}\` line ${row.line} cannot be read from \`slipway_journal\`: \`${brief(earlier?.progress ?? '', 120)}\``
  throw new UserError(
    'in-doubt',
    `${what}. Look at the database, restore it to its state before the script, and run \`command: repair\`: the next run starts the script again.`,
  )
}

/** The end is fixed at the beginning: rows that the application adds later already follow the new rules. Undefined: no rows. */
async function begin({ bare, table }: Walk, { connection }: RunContext): Promise<Progress | undefined> {
  const order = bare.map((name) => `${name} DESC`).join(', ')
  const [row] = await isRequested(() =>
    rowsOf(connection, `SELECT ${bare.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`),
  )
  return row === undefined ? undefined : { last: undefined, end: row.map(keyPart), batches: 0 }
}

/** The last key of the next range; undefined if it is the last range. */
async function nextKey({ bare, table, size }: Walk, { last, end }: Progress, { connection, home }: RunContext) {
  const bounds = [...(last === undefined ? [] : [after(home.dialect, bare, last)]), upTo(home.dialect, bare, end)]
  const sql =
    `SELECT ${bare.join(', ')} FROM ${table} WHERE ${bounds.join(' AND ')} ORDER BY ${bare.join(', ')} ` +
    `LIMIT 1 OFFSET ${size - 1}`
  const [row] = await isRequested(() => rowsOf(connection, sql))
  return row?.map(keyPart)
}

async function runRange(
  work: BatchWork,
  { columns, shape }: Walk,
  { last, end, batches }: Progress,
  upper: Key | undefined,
  context: RunContext,
): Promise<StepAnswer> {
  const { dialect } = context.home
  const bounds = [...(last === undefined ? [] : [after(dialect, columns, last)]), upTo(dialect, columns, upper ?? end)]
  const progress: Progress = { last: upper ?? end, end, batches: batches + 1 }
  const isLast = upper === undefined
  const note = isLast
    ? finishJournal(context.home, work.row, 'done')
    : progressJournal(context.home, work.row, JSON.stringify(progress))
  const range = shape.within(`(${bounds.join(' AND ')})`)
  return transact([range], [note], isLast ? work.after : [], work, context)
}

/** One range with its note; repeated if other sessions were in the way, because it was rolled back as a whole. */
async function transact(
  range: readonly string[],
  notes: readonly string[],
  after: readonly string[],
  work: BatchWork,
  context: RunContext,
): Promise<StepAnswer> {
  const { connection, home, signature } = context
  const { row, path } = work
  const attempt = async (count: number) => {
    if (count > 1) await execute(connection, resumeJournal(home, row, signature))
    return sendRange(range, notes, { ...work, after }, context)
  }
  const failureOf = (answer: StepAnswer) => (answer.kind === 'failed' ? answer.failure : undefined)
  return runAgain(`A batch of ${path} line ${row.line}`, context, attempt, failureOf)
}

async function sendRange(
  range: readonly string[],
  notes: readonly string[],
  work: BatchWork,
  context: RunContext,
): Promise<StepAnswer> {
  const { connection, home } = context
  const { row, after, timeout } = work
  const { begin, sendsPackets } = engineOf(home.dialect)
  const packet = [
    begin,
    ...fenceOf(row, context),
    ...range.map((sql) => `${sql}\n`),
    ...notes,
    ...after,
    'COMMIT',
  ].join(';')
  if (sendsPackets && range.every(mayCarry) && Buffer.byteLength(packet) <= connection.largest) {
    const outcome = await connection.run(packet, { timeout })
    if (outcome.isDone) return { kind: 'done' }
    if (!isFenced(outcome)) return settle(row, outcome, context)
    await connection.run('ROLLBACK')
    return { kind: 'fenced' }
  }
  for (const sql of [begin, ...range]) {
    const outcome = await connection.run(sql, { timeout })
    if (!outcome.isDone) return settle(row, outcome, context)
  }
  return writeEnd(notes, work, context)
}

function logProgress(
  { path, statement }: BatchWork,
  { size }: Walk,
  { last, end, batches }: Progress,
  clock: { readonly started: number; told: number; readonly from: number },
  { host }: RunContext,
): void {
  const now = host.now().getTime()
  if (now - clock.told < told * 1_000 && clock.told !== 0) return
  clock.told = now
  const [at, goal] = [Number(last?.[0]?.[1]), Number(end[0]?.[1])]
  const share = goal > 0 && at >= 0 && at <= goal ? at / goal : undefined
  const pace = (now - clock.started) / Math.max(1, batches - clock.from)
  const left =
    share === undefined || share === 0
      ? ''
      : `, ${Math.floor(share * 100)} %, about ${formatDuration((pace * batches * (1 - share)) / share)} left`
  host.log.info(
    `${path} line ${statement.line}: ${batches} ${batches === 1 ? 'batch' : 'batches'} of ${size} rows${left}`,
  )
}

async function isRequested<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('looking for the next batch', error) : error
  }
}
