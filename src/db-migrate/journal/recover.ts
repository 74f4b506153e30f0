import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { Command, Resolution } from '../inputs.ts'
import type { JournalRow } from '../ledger/history.ts'
import { readProgress } from '../ledger/progress.ts'
import { clearRow, finishJournal } from '../ledger/records.ts'
import { execute, RefusedStatement, refusal } from '../server/ask.ts'
import type { RunContext } from './context.ts'
import { judgeRecovery } from './doubt.ts'
import { snapshotOf, subjectsOf } from './snapshot.ts'

/** The finding about a statement in doubt. */
export interface Recovery {
  readonly row: JournalRow
  readonly decided: 'not-begun' | 'done' | 'skipped'
  /** For people, one sentence. */
  readonly why: string
}

/**
 * Settles every statement that was begun and has no end in the journal. The lock is held, so its runner is gone, and so is everything that the server
 * still ran for it. If the live schema is not conclusive, throws a UserError that names the input to set.
 */
export async function recover(
  rows: readonly JournalRow[],
  resolution: Resolution | undefined,
  context: RunContext,
  command: Command,
): Promise<readonly Recovery[]> {
  // The journal of an unfinished script is deleted anyway.
  if (command === 'repair') return []
  const recoveries: Recovery[] = []
  for (const row of rows.filter(({ state }) => state === 'begun')) {
    const recovery = await settleRow(row, resolution, context)
    recoveries.push(recovery)
    context.host.log.info(`${placeOf(row)} was in doubt: ${recovery.why}`)
  }
  return recoveries
}

async function settleRow(row: JournalRow, resolution: Resolution | undefined, context: RunContext): Promise<Recovery> {
  const { connection, home } = context
  try {
    const recovery = decide(
      row,
      resolution,
      judgeRecovery(row, await snapshotOf(connection, subjectsOf(row.before), home.schema)),
    )
    const { decided, why } = recovery
    if (row.effect === 'batch' && decided === 'not-begun' && readProgress(row.progress) !== 'damaged') return recovery
    await execute(connection, decided === 'not-begun' ? clearRow(home, row) : finishJournal(home, row, decided, why))
    return recovery
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('looking at a statement in doubt', error) : error
  }
}

function decide(
  row: JournalRow,
  resolution: Resolution | undefined,
  verdict: ReturnType<typeof judgeRecovery>,
): Recovery {
  if (verdict === 'done')
    return { row, decided: 'done', why: 'the live schema shows that it finished; it is not run again.' }
  if (verdict === 'not-begun') {
    const isRolledBack = row.effect === 'data' || row.effect === 'batch'
    const sign = isRolledBack
      ? 'it was rolled back together with its journal entry'
      : 'the live schema shows no sign of it'
    return { row, decided: 'not-begun', why: `${sign}; it runs now.` }
  }
  if (resolution === undefined || resolution.key !== row.key || resolution.position !== row.position)
    throw doubtful(row)
  const isSkip = resolution.verb === 'skip'
  return { row, decided: isSkip ? 'skipped' : 'not-begun', why: `the input \`in-doubt\` says ${resolution.verb}.` }
}

function placeOf({ key, position }: JournalRow): string {
  return `Statement ${position} of ${brief(key)}`
}

function doubtful(row: JournalRow): UserError {
  const { key, position, line, runner, startedAt, progress } = row
  const place = `${brief(key)}:${position}`
  const begun = `${placeOf(row)} (line ${line}) was started at ${startedAt} UTC by ${brief(runner, 250)}`
  if (row.effect === 'batch')
    return new UserError('in-doubt', [
      `${begun}, but the progress of its batches cannot be read from \`slipway_journal\`: \`${brief(progress, 120)}\`. Look at the database, then run this again with one of:`,
      `\`in-doubt: resume ${place}\` if running it twice does no harm: it starts again at the first row, and then the rest of the script runs.`,
      `\`in-doubt: skip ${place}\` if all its rows are done: it is recorded as done, and the rest of the script runs.`,
      `\`command: repair\` if you have restored the database to its state before the script: the next run starts the script again.`,
    ])
  return new UserError('in-doubt', [
    `${begun}, which ended before the server answered, and the live schema does not show whether it was executed. Look at the database, then run this again with one of:`,
    `\`in-doubt: resume ${place}\` if it did nothing: it runs, and then the rest of the script.`,
    `\`in-doubt: skip ${place}\` if it was executed: it is recorded as done, and the rest of the script runs.`,
    `\`command: repair\` if you have restored the database to its state before the script: the next run starts it again.`,
  ])
}
