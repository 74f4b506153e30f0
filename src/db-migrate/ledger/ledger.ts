import type { Connection } from '../../database/session/database.ts'
import type { Row } from '../../database/session/value.ts'
import { execute, isMissingTable, RefusedStatement, refusal, rowsOf, textOf } from '../server/ask.ts'
import { type HistoryRow, historyActions, type JournalRow } from './history.ts'
import { type LedgerHome, selectHistory, selectJournal, tableStatements } from './records.ts'
import { isOfSeries, readSeries, type Series } from './series.ts'

/** What the database has recorded about its migrations. */
export interface Recorded {
  readonly history: readonly HistoryRow[]
  /** Statements of scripts that did not finish. */
  readonly journal: readonly JournalRow[]
  /** The plan of a run that did not finish. */
  readonly series: Series | undefined
}

/** Reads history and journal; undefined if this database has none yet. Always two round trips. */
export async function readLedger(connection: Connection, home: LedgerHome): Promise<Recorded | undefined> {
  try {
    const history = (await rowsOf(connection, selectHistory(home))).map(readHistoryRow)
    const rows = (await rowsOf(connection, selectJournal(home))).map(readJournalRow)
    const note = rows.find(isOfSeries)
    const journal = rows.filter((row) => !isOfSeries(row))
    return { history, journal, series: note === undefined ? undefined : readSeries(note) }
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    if (isMissingTable(error.failure)) return undefined
    throw refusal('reading the history', error)
  }
}

/** Creates missing tables. */
export async function createLedger(connection: Connection, home: LedgerHome): Promise<void> {
  try {
    for (const statement of tableStatements(home)) await execute(connection, statement)
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('creating the tables `slipway_*`', error) : error
  }
}

function readHistoryRow([key, revision, action, script, checksum]: Row): HistoryRow {
  const name = textOf(action)
  return {
    key: textOf(key),
    revision: Number(revision),
    action: historyActions.find((each) => each === name) ?? 'up',
    script: textOf(script),
    checksum: textOf(checksum),
  }
}

const states = ['begun', 'done', 'failed', 'skipped'] as const

function readJournalRow(row: Row): JournalRow {
  const [key, revision, direction, position, line, fingerprint, effect, before, progress, state, id, runner, at] = row
  const name = textOf(state)
  return {
    key: textOf(key),
    revision: Number(revision),
    direction: textOf(direction) === 'down' ? 'down' : 'up',
    position: Number(position),
    line: Number(line),
    fingerprint: textOf(fingerprint),
    effect: textOf(effect),
    before: textOf(before),
    progress: textOf(progress),
    state: states.find((each) => each === name) ?? 'begun',
    connection: textOf(id),
    runner: textOf(runner),
    startedAt: textOf(at),
  }
}
