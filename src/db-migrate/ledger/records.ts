import type { Dialect } from '../../sql/scan/script.ts'
import { engineOf } from '../server/engines.ts'
import { literal, quoteName } from '../server/literal.ts'
import type { HistoryRow, JournalRow } from './history.ts'

/** Where Slipway's tables are. */
export interface LedgerHome {
  readonly dialect: Dialect
  /** The database (MySQL), the schema (PostgreSQL) or `main` (SQLite). */
  readonly schema: string
}

/** What each write of a run contains, and what proves that it still holds the lock. */
export interface RunSignature {
  /** The run's URL, or user and machine. */
  readonly runner: string
  readonly environment: string
  /** An expression: the session's number while it holds the lock, afterwards NULL, which no row accepts. */
  readonly fence: string
}

/** A Slipway table by its full name, so that a `USE` in a script does not change it. */
export function tableName({ dialect, schema }: LedgerHome, table: 'history' | 'journal' | 'lock'): string {
  return `${quoteName(dialect, schema)}.${quoteName(dialect, `slipway_${table}`)}`
}

/** The statements that create missing tables. A key has at most 150 characters: MySQL 5.6 indexes 767 bytes. */
export function tableStatements(home: LedgerHome): readonly string[] {
  const { time, serial, long, end } = engineOf(home.dialect).ledger
  const key = 'script_key VARCHAR(150) NOT NULL, revision INT NOT NULL'
  const who = `environment VARCHAR(100) NOT NULL, runner VARCHAR(250) NOT NULL, connection_id BIGINT NOT NULL`
  return [
    `CREATE TABLE IF NOT EXISTS ${tableName(home, 'history')} (id ${serial}, ${key}, action VARCHAR(10) NOT NULL, ` +
      `script VARCHAR(250) NOT NULL, checksum VARCHAR(64) NOT NULL, origin VARCHAR(20) NOT NULL, ${who}, ` +
      `recorded_at ${time} NOT NULL, UNIQUE (script_key, revision)${end}`,
    `CREATE TABLE IF NOT EXISTS ${tableName(home, 'journal')} (${key}, position INT NOT NULL, direction VARCHAR(4) NOT NULL, ` +
      `line INT NOT NULL, fingerprint CHAR(64) NOT NULL, effect VARCHAR(12) NOT NULL, state VARCHAR(8) NOT NULL, ` +
      `before_state ${long}, progress ${long}, message ${long}, affected BIGINT, ${who}, started_at ${time} NOT NULL, ` +
      `finished_at ${time} NULL, PRIMARY KEY (script_key, revision, position)${end}`,
    `CREATE TABLE IF NOT EXISTS ${tableName(home, 'lock')} (id INT NOT NULL PRIMARY KEY, token VARCHAR(64) NOT NULL, ` +
      `${who}, server VARCHAR(250) NOT NULL, since ${time} NOT NULL, expires_at ${time} NOT NULL${end}`,
  ]
}

/**
 * Inserts rows, all signed. The first row has its own statement and carries the fence: without strict mode, MySQL accepts NULL as 0 if an INSERT
 * has several rows.
 */
function insertSigned(
  head: string,
  rows: readonly string[],
  { dialect }: LedgerHome,
  { fence }: RunSignature,
): readonly string[] {
  const [first, ...others] = rows
  if (first === undefined) return []
  const { now, session } = engineOf(dialect)
  const signed = (row: string, id: string) => `(${row}, ${id}, ${now})`
  const rest = others.map((row) => signed(row, session)).join(', ')
  return [`${head} VALUES ${signed(first, fence)}`, ...(rest === '' ? [] : [`${head} VALUES ${rest}`])]
}

/** Adds rows to the history; key and revision are unique, so the server refuses a second row for the same change. */
export function insertHistories(
  home: LedgerHome,
  rows: readonly HistoryRow[],
  origin: string,
  signature: RunSignature,
): readonly string[] {
  const { environment, runner } = signature
  const head =
    `INSERT INTO ${tableName(home, 'history')} (script_key, revision, action, script, checksum, origin, environment, runner, ` +
    'connection_id, recorded_at)'
  const written = rows.map((row) =>
    listed(home, [row.key, row.revision, row.action, row.script, row.checksum, origin, environment, runner]),
  )
  const chunks = Array.from({ length: Math.ceil(written.length / chunk) }, (_, index) =>
    written.slice(index * chunk, (index + 1) * chunk),
  )
  return chunks.flatMap((part) => insertSigned(head, part, home, signature))
}

/** Rows in one statement: the longest ones stay below 1 MB, which is the smallest `max_allowed_packet` in use. */
const chunk = 500

/** Adds one row to the history. */
export function insertHistory(home: LedgerHome, row: HistoryRow, origin: string, signature: RunSignature): string {
  return insertHistories(home, [row], origin, signature).join('')
}

function listed({ dialect }: LedgerHome, values: readonly (string | number | null)[]): string {
  return values.map((value) => literal(dialect, value)).join(', ')
}

/** Written before statements: one row for each. */
export function insertJournals(
  home: LedgerHome,
  rows: readonly JournalRow[],
  signature: RunSignature,
): readonly string[] {
  const { environment, runner } = signature
  const head =
    `INSERT INTO ${tableName(home, 'journal')} (script_key, revision, position, direction, line, fingerprint, effect, state, ` +
    'before_state, progress, environment, runner, connection_id, started_at)'
  const written = rows.map((row) => {
    const { key, revision, position, direction, line, fingerprint, effect, state } = row
    const texts = [row.before || null, row.progress || null, environment, runner]
    return listed(home, [key, revision, position, direction, line, fingerprint, effect, state, ...texts])
  })
  return insertSigned(head, written, home, signature)
}

/** Written before a statement. */
export function insertJournal(home: LedgerHome, row: JournalRow, signature: RunSignature): string {
  return insertJournals(home, [row], signature).join('')
}

/** Which row of the journal. */
export type JournalPlace = Pick<JournalRow, 'key' | 'revision' | 'position'>

/** Written after a statement. `affected` is only right if it is given, or if the statement comes just before, in the same session. */
export function finishJournal(
  home: LedgerHome,
  place: JournalPlace,
  state: JournalRow['state'],
  message = '',
  affected = engineOf(home.dialect).affected,
): string {
  const { dialect } = home
  const { now } = engineOf(dialect)
  const said = message === '' ? '' : `, message = ${literal(dialect, message)}`
  return (
    `UPDATE ${tableName(home, 'journal')} SET affected = ${state === 'done' ? affected : 'NULL'}, ` +
    `state = ${literal(dialect, state)}${said}, finished_at = ${now}${wherePlace(home, place)}`
  )
}

/** Written after several statements of a script that were run without their own notes: those before this one. */
export function finishEarlier(home: LedgerHome, { key, revision, position }: JournalPlace): string {
  const { dialect } = home
  return (
    `UPDATE ${tableName(home, 'journal')} SET state = 'done', finished_at = ${engineOf(dialect).now} WHERE state = 'begun' ` +
    `AND script_key = ${literal(dialect, key)} AND revision = ${revision} AND position < ${position}`
  )
}

/** Deletes this session's notes for statements that were not reached. */
export function withdrawJournal(home: LedgerHome): string {
  return `DELETE FROM ${tableName(home, 'journal')} WHERE state = 'begun' AND script_key <> '' AND connection_id = CONNECTION_ID()`
}

/** Updates the journal for scripts that are done according to the history. */
export function settleJournal(home: LedgerHome): string {
  const [journal, history] = [tableName(home, 'journal'), tableName(home, 'history')]
  return (
    `UPDATE ${journal} j JOIN ${history} h ON h.script_key = j.script_key AND h.revision = j.revision ` +
    `SET j.state = 'done', j.finished_at = h.recorded_at WHERE j.state = 'begun'`
  )
}

/** The progress of a batch; in the same transaction as the batch. */
export function progressJournal(home: LedgerHome, place: JournalPlace, progress: string): string {
  return `UPDATE ${tableName(home, 'journal')} SET progress = ${literal(home.dialect, progress)}${wherePlace(home, place)}`
}

/** A batch that continues. */
export function resumeJournal(home: LedgerHome, place: JournalPlace, { runner, fence }: RunSignature): string {
  const set = `state = 'begun', connection_id = ${fence}, runner = ${literal(home.dialect, runner)}, finished_at = NULL`
  return `UPDATE ${tableName(home, 'journal')} SET ${set}${wherePlace(home, place)}`
}

/** Deletes rows of a script from the journal: the failed ones (the progress of a batch stays), or all. */
export function clearJournal(
  home: LedgerHome,
  { key, revision }: Omit<JournalPlace, 'position'>,
  state?: 'failed',
): string {
  const { dialect } = home
  const only = state === undefined ? '' : ` AND state = ${literal(dialect, state)} AND effect <> 'batch'`
  return (
    `DELETE FROM ${tableName(home, 'journal')} WHERE script_key = ${literal(dialect, key)} ` +
    `AND revision = ${revision}${only}`
  )
}

/** Deletes one row from the journal: its statement did nothing. */
export function clearRow(home: LedgerHome, place: JournalPlace): string {
  return `DELETE FROM ${tableName(home, 'journal')}${wherePlace(home, place)}`
}

function wherePlace({ dialect }: LedgerHome, { key, revision, position }: JournalPlace): string {
  return ` WHERE script_key = ${literal(dialect, key)} AND revision = ${revision} AND position = ${position}`
}

/** Who holds the lock, for runs that wait. */
export function noteHolder(home: LedgerHome, { environment, runner }: RunSignature): string {
  const { now, session, replace } = engineOf(home.dialect)
  const [where, who] = [literal(home.dialect, environment), literal(home.dialect, runner)]
  const columns = ['id', 'token', 'environment', 'runner', 'connection_id', 'server', 'since', 'expires_at']
  return replace(tableName(home, 'lock'), columns, ['1', "''", where, who, session, "''", now, now])
}

/** Reads the history in the order in which it was written. */
export function selectHistory(home: LedgerHome): string {
  return `SELECT script_key, revision, action, script, checksum FROM ${tableName(home, 'history')} ORDER BY id`
}

/** Reads the journal of unfinished scripts. */
export function selectJournal(home: LedgerHome): string {
  return (
    'SELECT j.script_key, j.revision, j.direction, j.position, j.line, j.fingerprint, j.effect, j.before_state, j.progress, ' +
    `j.state, j.connection_id, j.runner, j.started_at FROM ${tableName(home, 'journal')} j ` +
    `WHERE NOT EXISTS (SELECT 1 FROM ${tableName(home, 'history')} h WHERE h.script_key = j.script_key ` +
    'AND h.revision = j.revision) ORDER BY j.script_key, j.position'
  )
}
