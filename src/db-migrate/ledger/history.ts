import type { Direction } from '../scripts/script.ts'

/** What a row of the history says about a script. */
export const historyActions = ['up', 'down', 'import', 'baseline', 'repair'] as const
export type HistoryAction = (typeof historyActions)[number]

/** One row of `slipway_history`; rows are only ever added. */
export interface HistoryRow {
  readonly key: string
  /** How many earlier rows have the same key: with the key, it can be written only once. */
  readonly revision: number
  readonly action: HistoryAction
  /** Path of the file in the folder of the scripts; '' if the file was missing. */
  readonly script: string
  /** SHA-256 of the script; '' if it is not known. */
  readonly checksum: string
}

/** One statement in `slipway_journal`, of a script that is not in the history yet. */
export interface JournalRow {
  readonly key: string
  readonly revision: number
  readonly direction: Direction
  /** The statement's number in its script, from 1. */
  readonly position: number
  readonly line: number
  /** SHA-256 of the statement as it was sent. */
  readonly fingerprint: string
  /** Its effect, from `Effect.kind`, or `batch`. */
  readonly effect: string
  /** JSON: the definitions of its subjects before the statement. */
  readonly before: string
  /** JSON: how far a batch got. */
  readonly progress: string
  readonly state: 'begun' | 'done' | 'failed' | 'skipped'
  readonly connection: string
  readonly runner: string
  readonly startedAt: string
}

/** The state of a script according to its rows. */
export interface ScriptState {
  readonly isApplied: boolean
  readonly checksum: string
  readonly script: string
  /** The revision of its next row. */
  readonly next: number
}

/** The newest row of the history for each script, in the order of these rows. */
export function scriptStates(rows: readonly HistoryRow[]): ReadonlyMap<string, ScriptState> {
  const states = new Map<string, ScriptState>()
  for (const { key, revision, action, script, checksum } of rows) {
    states.delete(key)
    states.set(key, { isApplied: action !== 'down', checksum, script, next: revision + 1 })
  }
  return states
}

/** Positions of the statements that an earlier run has finished. */
export function finishedIn(journal: readonly JournalRow[]): ReadonlySet<number> {
  return new Set(journal.flatMap(({ position, state }) => (state === 'done' || state === 'skipped' ? [position] : [])))
}
