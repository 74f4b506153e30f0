import type { RunContext } from '../journal/context.ts'
import type { JournalRow } from '../ledger/history.ts'
import { clearRow, insertJournal } from '../ledger/records.ts'
import { type Series, seriesPlace } from '../ledger/series.ts'
import type { MigrationFacts } from '../plan/facts.ts'
import type { MigrationPlan } from '../plan/plan.ts'
import { appliedOf } from '../plan/series.ts'
import { execute, isDuplicateRow, RefusedStatement, refusal } from '../server/ask.ts'

/** Records what a run plans; a run that continues an interrupted series keeps the earlier record. */
export async function beginSeries({ steps }: MigrationPlan, facts: MigrationFacts, context: RunContext): Promise<void> {
  const runs = steps.flatMap((step) => (step.kind === 'run' && step.prepared.direction === 'up' ? [step.chosen] : []))
  const last = runs.at(-1)?.script.key
  if (last === undefined || appliedOf(facts) !== undefined) return
  const { connection, home, signature } = context
  const series: Series = { after: facts.history.length, last }
  const row: JournalRow = {
    ...seriesPlace,
    direction: 'up',
    line: 0,
    fingerprint: '',
    effect: 'series',
    before: '',
    progress: JSON.stringify(series),
    state: 'begun',
    connection: connection.id,
    runner: signature.runner,
    startedAt: '',
  }
  try {
    if (facts.series !== undefined) await execute(connection, clearRow(home, seriesPlace))
    await execute(connection, insertJournal(home, row, signature))
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    // SQLite has no lock around a whole run: another runner has planned the same.
    if (!isDuplicateRow(error.failure)) throw refusal('writing the journal', error)
  }
}

/** Deletes the note when a whole plan is done. */
export async function endSeries({ steps }: MigrationPlan, { connection, home }: RunContext): Promise<void> {
  if (steps.some(({ kind }) => kind === 'run')) await connection.run(clearRow(home, seriesPlace))
}
