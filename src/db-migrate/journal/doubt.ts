import type { JournalRow } from '../ledger/history.ts'
import { readProgress } from '../ledger/progress.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** What happened to a statement whose run ended before it could say so. */
export type RecoveryVerdict = 'not-begun' | 'done' | 'unknown'

/**
 * Judges a statement in doubt by the definitions of its subjects before it and now. Data changes stand in one transaction with their mark in
 * the journal, so without the mark they were rolled back. The definition of a subject that shows no change: the statement did nothing, or what
 * it does twice it does once. A note that cannot be read tells nothing.
 */
export function judgeRecovery(row: Pick<JournalRow, 'effect' | 'before' | 'progress'>, now: Snapshot): RecoveryVerdict {
  if (row.effect === 'batch') return readProgress(row.progress) === 'damaged' ? 'unknown' : 'not-begun'
  if (row.effect === 'data') return 'not-begun'
  if (row.effect === 'session' || row.effect === 'repeatable') return 'not-begun'
  if (row.effect !== 'schema') return 'unknown'
  const before = Object.entries(readSnapshot(row.before))
  if (before.length === 0) return 'unknown'
  const changed = before.filter(([key, definition]) => now[key] !== definition).length
  if (changed === 0) return 'not-begun'
  return changed === before.length ? 'done' : 'unknown'
}
