import type { Direction } from '../scripts/script.ts'

/** What a row of the history says happened to a script. */
export const historyActions = ['up', 'down', 'import', 'baseline', 'repair'] as const
export type HistoryAction = (typeof historyActions)[number]

/** One row of `slipway_history`; rows are only ever added. */
export interface HistoryRow {
  readonly key: string
  /** How many rows of the same key there were before: with the key, it can be written only once. */
  readonly revision: number
  readonly action: HistoryAction
  /** Path of the file in the folder of the scripts; '' if it was not there. */
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
  /** Its effect, as `Effect.kind` names it, or `batch`. */
  readonly effect: string
  /** JSON: the definitions of its subjects before it. */
  readonly before: string
  /** JSON: how far a batch came. */
  readonly progress: string
  readonly state: 'begun' | 'done' | 'failed' | 'skipped'
  readonly connection: string
  readonly runner: string
  readonly startedAt: string
}

/** Where a script stands by its rows. */
export interface ScriptState {
  readonly isApplied: boolean
  readonly checksum: string
  readonly script: string
  /** The revision that its next row has. */
  readonly next: number
}

/** The last word of the history on each script, in the order of these words. */
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
