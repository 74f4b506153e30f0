import type { StatementOutcome } from '../../database/session/database.ts'
import type { Host } from '../../runner/host.ts'
import type { Piece } from '../scripts.ts'
import { count, describeSql } from './describe.ts'
import { Journal } from './journal.ts'
import type { QueryFailure } from './outcome.ts'

/** How many statements are logged one by one, and then the number of statements for each further line. */
const told = 200
const stride = 10_000

/** Writes the log, and keeps what was logged. */
export class ProgressLog {
  readonly journal = new Journal()
  readonly warnings: string[] = []
  server = ''
  readonly #log: Host['log']
  readonly #prefix: string
  #count = 0

  constructor({ log }: Host, target: string) {
    this.#log = log
    this.#prefix = target === '' ? '' : `[${target}] `
  }

  /** One line for a statement. */
  done(piece: Piece, outcome: StatementOutcome, rows: number): void {
    this.#count++
    if (this.#count > told && this.#count % stride !== 0) return
    const number = this.#count > told ? `${this.#count}. ` : ''
    const result = outcome.isDone && outcome.resultSets.length > 0 ? count(rows, 'row') : affectedOf(outcome)
    this.write(
      `${number}${piece.file}:${piece.line}: ${describeSql(piece.sql, 100)} → ${result}, ${Math.round(outcome.milliseconds)} ms`,
    )
  }

  write(text: string): void {
    this.#log.info(`${this.#prefix}${text}`)
  }

  warn(text: string): void {
    this.#log.warning(`${this.#prefix}${text}`)
  }

  fail({ message, target: queryTarget }: QueryFailure): void {
    this.#log.error(`${this.#prefix}${message}`, { title: 'mysql-query', ...queryTarget })
  }
}

function affectedOf(outcome: StatementOutcome): string {
  if (!outcome.isDone) return 'failed'
  return outcome.affectedRows === null ? 'done' : `${count(outcome.affectedRows, 'row')} affected`
}
