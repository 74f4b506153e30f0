import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { RefusedStatement, refusal, rowsOf, textOf } from './ask.ts'
import { type Shape, shapeOf } from './batch-shape.ts'
import { formatDuration } from './duration.ts'
import type { JournalRow } from './history.ts'
import { type Answer, settle, type Work } from './journal.ts'
import { after, type Key, keyPart, upTo } from './key-range.ts'
import { literal, quoteName } from './literal.ts'
import { finishJournal, insertJournal, progressJournal, resumeJournal } from './records.ts'
import { holdBack } from './throttle.ts'
import type { Workshop } from './workshop.ts'

/** A big statement, and what an earlier run noted of it. */
export interface BatchWork extends Work {
  readonly path: string
  readonly earlier: JournalRow | undefined
}

/** How far a statement came: the last key that is done, and the last there was when it began. */
interface Progress {
  readonly last: Key | undefined
  readonly end: Key
  readonly batches: number
}

/** What is walked: a table's primary key. */
interface Walk {
  readonly shape: Shape
  /** Columns as the statement names them, and as the table's own query does. */
  readonly columns: readonly string[]
  readonly bare: readonly string[]
  readonly table: string
  readonly size: number
}

/** Seconds between two lines of progress. */
const told = 10

/** Runs a big statement by ranges of the primary key, each with its note in one transaction, so that it goes on where it was stopped. */
export async function runBatches(work: BatchWork, shop: Workshop): Promise<Answer> {
  const { connection, home, signature } = shop
  const walk = await prepareWalk(work, shop)
  const noted = await connection.run(
    work.earlier === undefined ? insertJournal(home, work.row, signature) : resumeJournal(home, work.row, signature),
  )
  if (!noted.isDone) return settle(work.row, noted, shop)
  let progress = readProgress(work.earlier) ?? (await begin(walk, shop))
  const clock = { started: shop.host.now().getTime(), told: 0, from: progress?.batches ?? 0 }
  while (progress !== undefined) {
    const upper = await nextKey(walk, progress, shop)
    const answer = await runRange(work, walk, progress, upper, shop)
    if (answer.kind !== 'done') return answer
    if (upper === undefined) return answer
    progress = { ...progress, last: upper, batches: progress.batches + 1 }
    tell(work, walk, progress, clock, shop)
    await holdBack(work.statement.directives.pause, shop)
  }
  const empty = [finishJournal(home, work.row, 'done'), ...work.after]
  return transact(empty, work, shop)
}

async function prepareWalk({ statement, path }: BatchWork, shop: Workshop): Promise<Walk> {
  const { home } = shop
  const shape = shapeOf(statement.sql, home.dialect)
  const refuse = (why: string) =>
    new Complaint(
      'invalid-script',
      `\`${brief(path)}\` line ${statement.line} cannot be run in batches: ${why}. Take \`batch\` away, or write the statement otherwise.`,
    )
  if (typeof shape === 'string') throw refuse(shape)
  const names = await keyColumns(shape, shop)
  if (names.length === 0) throw refuse(`\`${brief(shape.table.join('.'))}\` has no primary key`)
  const set = names.find((name) => shape.sets.includes(name.toLowerCase()))
  if (set !== undefined) throw refuse(`it changes \`${brief(set)}\`, which is part of the primary key`)
  const bare = names.map((name) => quoteName(home.dialect, name))
  return {
    shape,
    bare,
    columns: bare.map((name) => `${shape.alias}.${name}`),
    table: shape.table.map((part) => quoteName(home.dialect, part)).join('.'),
    size: statement.directives.batch ?? 1_000,
  }
}

async function keyColumns({ table }: Shape, { connection, home }: Workshop): Promise<readonly string[]> {
  const [name = '', schema = home.schema] = table.toReversed()
  const quoted = literal(home.dialect, name)
  const queries = {
    mysql:
      "SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
      `AND table_schema = ${literal('mysql', schema)} AND table_name = ${quoted} ORDER BY ordinal_position`,
    postgres:
      'SELECT a.attname FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ' +
      'JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE i.indisprimary AND i.indrelid = ' +
      `to_regclass(${literal('postgres', table.map((part) => quoteName('postgres', part)).join('.'))}) ORDER BY k.place`,
    sqlite: `SELECT name FROM pragma_table_info(${quoted}) WHERE pk > 0 ORDER BY pk`,
  }
  const rows = await asked(() => rowsOf(connection, queries[home.dialect]))
  return rows.map(([column]) => textOf(column))
}

function readProgress(earlier: JournalRow | undefined): Progress | undefined {
  if (earlier === undefined || earlier.progress === '') return undefined
  const value: Progress = JSON.parse(earlier.progress)
  return value
}

/** The end is fixed at the beginning: what the application adds meanwhile is written by the new rules already. Undefined: no rows. */
async function begin({ bare, table }: Walk, { connection }: Workshop): Promise<Progress | undefined> {
  const order = bare.map((name) => `${name} DESC`).join(', ')
  const [row] = await asked(() =>
    rowsOf(connection, `SELECT ${bare.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`),
  )
  return row === undefined ? undefined : { last: undefined, end: row.map(keyPart), batches: 0 }
}

/** The last key of the next range; undefined where it is the last range. */
async function nextKey({ bare, table, size }: Walk, { last, end }: Progress, { connection, home }: Workshop) {
  const bounds = [...(last === undefined ? [] : [after(home.dialect, bare, last)]), upTo(home.dialect, bare, end)]
  const sql =
    `SELECT ${bare.join(', ')} FROM ${table} WHERE ${bounds.join(' AND ')} ORDER BY ${bare.join(', ')} ` +
    `LIMIT 1 OFFSET ${size - 1}`
  const [row] = await asked(() => rowsOf(connection, sql))
  return row?.map(keyPart)
}

async function runRange(
  work: BatchWork,
  { columns, shape }: Walk,
  { last, end, batches }: Progress,
  upper: Key | undefined,
  shop: Workshop,
): Promise<Answer> {
  const { dialect } = shop.home
  const bounds = [...(last === undefined ? [] : [after(dialect, columns, last)]), upTo(dialect, columns, upper ?? end)]
  const progress: Progress = { last: upper ?? end, end, batches: batches + 1 }
  const note =
    upper === undefined
      ? [finishJournal(shop.home, work.row, 'done'), ...work.after]
      : [progressJournal(shop.home, work.row, JSON.stringify(progress))]
  return transact([shape.within(`(${bounds.join(' AND ')})`), ...note], work, shop)
}

async function transact(statements: readonly string[], { row, timeout }: Work, shop: Workshop): Promise<Answer> {
  const { connection, home } = shop
  const all = [home.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN', ...statements, 'COMMIT']
  const packets = home.dialect === 'mysql' ? [all.join(';')] : all
  for (const sql of packets) {
    const outcome = await connection.run(sql, { timeout })
    if (!outcome.isDone) return settle(row, outcome, shop)
  }
  return { kind: 'done' }
}

function tell(
  { path, statement }: BatchWork,
  { size }: Walk,
  { last, end, batches }: Progress,
  clock: { readonly started: number; told: number; readonly from: number },
  { host }: Workshop,
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
  host.log.info(`${path} line ${statement.line}: ${batches} batches of ${size} rows${left}`)
}

async function asked<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('looking for the next batch', error) : error
  }
}
