import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { execute, RefusedStatement, refusal } from './ask.ts'
import { judge } from './doubt.ts'
import type { JournalRow } from './history.ts'
import type { Command, Resolution } from './inputs.ts'
import { clearRow, finishJournal } from './records.ts'
import { snapshotOf, subjectsOf } from './snapshot.ts'
import type { Workshop } from './workshop.ts'

/** What was found out about a statement in doubt. */
export interface Recovery {
  readonly row: JournalRow
  readonly decided: 'not-begun' | 'done' | 'skipped'
  /** For people, one sentence. */
  readonly why: string
}

/**
 * Settles every statement that was begun and has no end in the journal. The lock is held: whoever ran it is gone, and so is what the server
 * was still running for it. Throws a complaint with the input to give where the live schema does not tell.
 */
export async function recover(
  rows: readonly JournalRow[],
  resolution: Resolution | undefined,
  shop: Workshop,
  command: Command,
): Promise<readonly Recovery[]> {
  // The journal of an unfinished script is forgotten anyway.
  if (command === 'repair') return []
  const recoveries: Recovery[] = []
  for (const row of rows.filter(({ state }) => state === 'begun')) {
    const recovery = await settleRow(row, resolution, shop)
    recoveries.push(recovery)
    shop.host.log.info(`${placeOf(row)} was in doubt: ${recovery.why}`)
  }
  return recoveries
}

async function settleRow(row: JournalRow, resolution: Resolution | undefined, shop: Workshop): Promise<Recovery> {
  const { connection, home } = shop
  try {
    const recovery = decide(
      row,
      resolution,
      judge(row, await snapshotOf(connection, subjectsOf(row.before), home.schema)),
    )
    const { decided, why } = recovery
    if (row.effect === 'batch' && decided === 'not-begun') return recovery
    await execute(connection, decided === 'not-begun' ? clearRow(home, row) : finishJournal(home, row, decided, why))
    return recovery
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('looking at a statement in doubt', error) : error
  }
}

function decide(row: JournalRow, resolution: Resolution | undefined, verdict: ReturnType<typeof judge>): Recovery {
  if (verdict === 'done')
    return { row, decided: 'done', why: 'the live schema shows that it was finished; it is not run again.' }
  if (verdict === 'not-begun') {
    const isRolledBack = row.effect === 'data' || row.effect === 'batch'
    const sign = isRolledBack ? 'it was rolled back with its note' : 'the live schema shows nothing of it'
    return { row, decided: 'not-begun', why: `${sign}; it is run now.` }
  }
  if (resolution === undefined || resolution.key !== row.key || resolution.position !== row.position)
    throw doubtful(row)
  const isSkip = resolution.verb === 'skip'
  return { row, decided: isSkip ? 'skipped' : 'not-begun', why: `the input \`in-doubt\` says ${resolution.verb}.` }
}

function placeOf({ key, position }: JournalRow): string {
  return `Statement ${position} of ${brief(key)}`
}

function doubtful(row: JournalRow): Complaint {
  const { key, position, line, runner, startedAt } = row
  const place = `${brief(key)}:${position}`
  return new Complaint('in-doubt', [
    `${placeOf(row)} (line ${line}) was begun at ${startedAt} UTC by ${brief(runner, 250)}, which ended before the server answered, and the live schema does not tell whether it was done. Look at the database, then run this again with one of:`,
    `\`in-doubt: resume ${place}\` when it did nothing: it is run, and the rest of the script after it.`,
    `\`in-doubt: skip ${place}\` when it is done: it is noted as done, and the rest of the script is run.`,
    `\`command: repair\` when you brought the database back to where the script began: the next run begins it anew.`,
  ])
}
