import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { refuseLedOut } from '../files/place.ts'
import { tokenize } from '../sql/statement/lexer.ts'
import type { Guards, Request, Server, Sql, Warning } from './session/database.ts'
import { explainSqlite } from './session/failure.ts'
import { type Finished, type Open, type Session, type Sink, sqlText } from './session/session.ts'
import type { Column, Parameter, Row, Value } from './session/value.ts'
import { versionNumbers } from './session/version.ts'

/** Rows between two checks of the clock and of signals, because SQLite runs in this thread. */
const rowsAtOnce = 500

/** SQLite's longest statement (SQLITE_MAX_SQL_LENGTH in Node's build), in bytes. */
const longestText = 1_000_000_000

const reasons = { outside: 'outside-workspace', git: 'outside-workspace' }

/** Opens an SQLite file, and creates it if it is missing. */
export const open: Open = async (target, guards: Guards) => {
  if (target.dialect !== 'sqlite') throw new Error('not a file')
  if (target.workspace !== undefined)
    await refuseLedOut({ root: target.workspace, path: target.file, input: 'url', reasons })
  // As in SQLite itself; node:sqlite would switch them on.
  const options = { timeout: guards.lockWait, allowExtension: false, enableForeignKeyConstraints: false }
  const database = new DatabaseSync(target.file, options)
  return new SqliteSession(database)
}

/**
 * SQLite in this process. A statement cannot be ended from outside: timeouts and cancellation take effect between rows.
 */
class SqliteSession implements Session {
  readonly dialect = 'sqlite'
  readonly server: Server
  readonly id = ''
  readonly security = 'local file'
  readonly explainError = explainSqlite
  readonly largest = longestText
  readonly limit = 'SQLITE_MAX_SQL_LENGTH'
  readonly #database: DatabaseSync
  #isPaused = false
  #wake = Promise.withResolvers<void>()
  #isStopped = false

  constructor(database: DatabaseSync) {
    this.#database = database
    const found = database.prepare('SELECT sqlite_version() AS version').get()
    const version = String(found?.['version'] ?? '')
    this.server = { product: 'SQLite', version, numbers: versionNumbers(version), proxySign: undefined }
  }

  readonly isOpen = () => this.#database.isOpen

  readonly pause = () => {
    this.#isPaused = true
  }

  readonly resume = () => {
    this.#isPaused = false
    this.#wake.resolve()
    this.#wake = Promise.withResolvers<void>()
  }

  async execute(sql: Sql, { parameters }: Pick<Request, 'parameters'>, sink: Sink): Promise<Finished> {
    this.#isStopped = false
    const text = sqlText(sql)
    const statement = this.#database.prepare(text)
    // If there are several statements, SQLite only reads the first.
    if (!isBlank(text.slice(statement.sourceSQL.length)))
      throw new Error('The text contains several statements; only one is run at a time')
    statement.setReadBigInts(true)
    statement.setReturnArrays(true)
    const values = (parameters ?? []).map(bindable)
    const columns = statement.columns()
    if (columns.length === 0) return finished(statement.run(...values))
    sink.columns(columns.map(describe))
    await this.#read(statement, values, sink)
    return { affectedRows: null, insertId: null, warningCount: 0 }
  }

  warnings(): Promise<readonly Warning[]> {
    return Promise.resolve([])
  }

  killOther(): Promise<void> {
    return Promise.resolve()
  }

  close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close()
    return Promise.resolve()
  }

  destroy(): void {
    this.#isStopped = true
    this.resume()
  }

  async #read(statement: StatementSync, values: readonly SQLInputValue[], sink: Sink): Promise<void> {
    let count = 0
    for (const row of statement.iterate(...values)) {
      sink.row(readRow(row))
      if (++count % rowsAtOnce !== 0) continue
      // One turn of the event loop, so that timers and signals are handled and the consumer begins.
      await new Promise(setImmediate)
      while (this.#isPaused && !this.#isStopped && !sink.isDropping()) await this.#wake.promise
      if (this.#isStopped || sink.isDropping()) throw new Error('The statement was abandoned.')
    }
  }
}

/** Blanks, comments and statement terminators. */
function isBlank(rest: string): boolean {
  return tokenize(rest, { dialect: 'sqlite' }).tokens.every(({ text }) => text === ';')
}

function describe(column: {
  readonly name: string
  readonly table: string | null
  readonly type: string | null
}): Column {
  const { name, table, type } = column
  return { name, table: table ?? '', type: (type ?? '').toLowerCase(), kind: 'dynamic', length: 0, isUnsigned: false }
}

function bindable(parameter: Parameter): SQLInputValue {
  return typeof parameter === 'boolean' ? Number(parameter) : parameter
}

/** node:sqlite's types say records; with `setReturnArrays` they are arrays. */
function readRow(row: unknown): Row {
  return Array.isArray(row) ? row.map(readValue) : []
}

function readValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  return value instanceof Uint8Array ? Buffer.from(value) : null
}

function finished({
  changes,
  lastInsertRowid,
}: {
  readonly changes: number | bigint
  readonly lastInsertRowid: number | bigint
}): Finished {
  return { affectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), warningCount: 0 }
}
