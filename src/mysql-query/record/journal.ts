import type { StatementOutcome } from '../../database/session/database.ts'
import type { Listed } from '../facts.ts'
import type { Piece } from '../scripts.ts'
import { describeSql } from './describe.ts'
import type { StatementRecord, StatementStatus } from './outcome.ts'

/** The maximum number of statements that are kept, and of failed ones. */
const length = 500

/** What happened to the statements on one server, in limited memory. */
export class Journal {
  readonly #first: StatementRecord[] = []
  readonly #failed: StatementRecord[] = []
  #done = 0
  #failures = 0
  #skipped = 0
  #affected = 0n
  /** Statements and rows before these numbers are committed. */
  #settled = 0
  #settledRows = 0n

  get records(): readonly StatementRecord[] {
    return [...this.#first, ...this.#failed]
  }

  get counts() {
    return { done: this.#done, failed: this.#failures, skipped: this.#skipped }
  }

  get affectedRows(): bigint {
    return this.#affected
  }

  /** How many are committed. */
  get settled(): number {
    return this.#settled
  }

  /** How many were done since the last commit. */
  get unsettled(): number {
    return this.#done - this.#settled
  }

  /** Everything that was done is committed. */
  settle(): void {
    this.#settled = this.#done
    this.#settledRows = this.#affected
  }

  /** Everything since the last `settle` was rolled back. */
  undo(): void {
    let done = 0
    for (const [index, record] of this.#first.entries()) {
      if (record.status === 'done' && ++done > this.#settled) this.#first[index] = { ...record, status: 'rolled-back' }
    }
    this.#done = this.#settled
    this.#affected = this.#settledRows
  }

  /** A statement that was not sent. */
  skip(piece: Piece): void {
    this.#skipped++
    this.#add('skipped', () => recordOf(piece, 'skipped'))
  }

  /** A statement that was sent; `rows` is how many were taken. */
  add(piece: Piece, outcome: StatementOutcome, rows: number, warnings: number | null): void {
    const { milliseconds } = outcome
    if (outcome.isDone) {
      const { affectedRows, insertId } = outcome
      this.#done++
      this.#affected += affectedRows ?? 0n
      this.#add('done', () => ({
        ...recordOf(piece, 'done'),
        affectedRows,
        insertId,
        rows,
        warnings,
        milliseconds,
      }))
    } else {
      const { code, state, message } = outcome
      this.#failures++
      this.#add('failed', () => ({ ...recordOf(piece, 'failed'), rows, milliseconds, code, state, message }))
    }
  }

  /** Most of a long script is not kept, so its records need not be created. */
  #add(status: StatementStatus, make: () => StatementRecord): void {
    if (this.#first.length < length) this.#first.push(make())
    else if (status === 'failed' && this.#failed.length < length) this.#failed.push(make())
  }
}

function recordOf({ file, line, sql }: Piece, status: StatementStatus): StatementRecord {
  return unsent({ file, line, statement: describeSql(sql) }, status)
}

/** A statement that is only counted. */
export function unsent({ file, line, statement }: Omit<Listed, 'isSent'>, status: StatementStatus): StatementRecord {
  const nothing = { rows: 0, affectedRows: null, insertId: null, warnings: null, milliseconds: 0 }
  return { file, line, statement, status, ...nothing, code: '', state: '', message: '' }
}
