import type { JournalRow } from '../ledger/history.ts'
import { readProgress } from '../ledger/progress.ts'
import { unfinished } from '../server/engine.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** The outcome of a statement whose run ended before it could report. */
export type RecoveryVerdict = 'not-begun' | 'done' | 'unknown'

/**
 * Judges a statement in doubt by the definitions of its subjects before it and now. A data change is in one transaction with its journal entry, so
 * without the entry it was rolled back. If the definitions are unchanged, the statement either did nothing or can be repeated safely. An unreadable
 * note proves nothing, and neither does an index that is left unfinished.
 */
export function judgeRecovery(row: Pick<JournalRow, 'effect' | 'before' | 'progress'>, now: Snapshot): RecoveryVerdict {
  if (row.effect === 'batch') return readProgress(row.progress) === 'damaged' ? 'unknown' : 'not-begun'
  if (row.effect === 'data') return 'not-begun'
  if (row.effect === 'session' || row.effect === 'repeatable') return 'not-begun'
  if (row.effect !== 'schema') return 'unknown'
  const before = Object.entries(readSnapshot(row.before))
  if (before.length === 0) return 'unknown'
  const changed = before.filter(([key, definition]) => now[key] !== definition)
  if (changed.length === 0) return 'not-begun'
  const isWhole = changed.length === before.length && changed.every(([key]) => now[key] !== unfinished)
  return isWhole ? 'done' : 'unknown'
}
