import type { JournalRow } from './history.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** What became of a statement whose run ended before it could say so. */
export type Verdict = 'not-begun' | 'done' | 'unknown'

/**
 * Judges a statement in doubt by the definitions of its subjects before it and now. Data changes stand in one transaction with their mark in
 * the journal, so without the mark they were rolled back. The definition of a subject that shows no change: the statement did nothing, or what
 * it does twice it does once.
 */
export function judge(row: Pick<JournalRow, 'effect' | 'before'>, now: Snapshot): Verdict {
  if (row.effect === 'data' || row.effect === 'batch') return 'not-begun'
  if (row.effect === 'session' || row.effect === 'repeatable') return 'not-begun'
  if (row.effect !== 'schema') return 'unknown'
  const before = Object.entries(readSnapshot(row.before))
  if (before.length === 0) return 'unknown'
  const changed = before.filter(([key, definition]) => now[key] !== definition).length
  if (changed === 0) return 'not-begun'
  return changed === before.length ? 'done' : 'unknown'
}
