import type { Change } from '../lint/change.ts'
import { Complaint } from '../runner/complaint.ts'
import { execute, isDoubledRow, RefusedStatement, refusal } from './ask.ts'
import type { Facts } from './facts.ts'
import type { JournalRow } from './history.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { clearRow, insertJournal } from './records.ts'
import type { Workshop } from './workshop.ts'

/** The scripts that one run set out to apply, as long as it did not come to their end. */
export interface Series {
  /** How many rows the history had before. */
  readonly after: number
  /** Key of its last script. */
  readonly last: string
}

/** Its row in the journal: of no script. */
const place = { key: '', revision: 0, position: 0 } as const

/** Whether a row of the journal is about a series. */
export function isOfSeries({ key }: Pick<JournalRow, 'key'>): boolean {
  return key === place.key
}

/** The series of a row; undefined where it cannot be read. */
export function readSeries({ progress }: JournalRow): Series | undefined {
  const value: unknown = JSON.parse(progress || '{}')
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  const [after, last] = [fields.get('after'), fields.get('last')]
  return typeof after === 'number' && typeof last === 'string' ? { after, last } : undefined
}

/** Keys of the scripts that the interrupted series has applied so far; undefined where none was interrupted. */
function appliedOf({ series, history }: Facts): readonly string[] | undefined {
  const rows = series === undefined ? [] : history.slice(series.after).filter(({ action }) => action === 'up')
  const keys = rows.map(({ key }) => key)
  return series === undefined || keys.includes(series.last) ? undefined : keys
}

/** Notes what a run sets out to do; one that goes on with an interrupted series leaves its note as it is. */
export async function beginSeries({ steps }: Plan, facts: Facts, shop: Workshop): Promise<void> {
  const runs = steps.flatMap((step) => (step.kind === 'run' && step.prepared.direction === 'up' ? [step.chosen] : []))
  const last = runs.at(-1)?.script.key
  if (last === undefined || appliedOf(facts) !== undefined) return
  const { connection, home, signature } = shop
  const series: Series = { after: facts.history.length, last }
  const row: JournalRow = {
    ...place,
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
    if (facts.series !== undefined) await execute(connection, clearRow(home, place))
    await execute(connection, insertJournal(home, row, signature))
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    // SQLite has no lock around a whole run: another runner has set out to do the same.
    if (!isDoubledRow(error.failure)) throw refusal('writing the journal', error)
  }
}

/** Takes the note out when all of a plan is done. */
export async function endSeries({ steps }: Plan, { connection, home }: Workshop): Promise<void> {
  if (steps.some(({ kind }) => kind === 'run')) await connection.run(clearRow(home, place))
}

/**
 * What each script of an interrupted series has changed so far, for the lint: the tables and columns that they made are still nobody else's.
 * A script that was edited since, or that cannot be read as it stands, counts for nothing.
 */
export function changesBefore(facts: Facts, { folder, placeholders }: Inputs): readonly (readonly Change[])[] {
  const { catalogue, history, home, modes } = facts
  const { layout } = catalogue
  if (layout === undefined) return []
  const checksums = new Map(history.map(({ key, checksum }) => [key, checksum]))
  return (appliedOf(facts) ?? []).map((key): readonly Change[] => {
    const script = catalogue.scripts.find((each) => each.key === key)
    if (script === undefined || script.checksum !== checksums.get(key)) return []
    try {
      const prepared = prepare(script, 'up', { dialect: home.dialect, modes, layout, folder, placeholders })
      return prepared?.statements.flatMap(({ changes }) => changes) ?? []
    } catch (error) {
      if (error instanceof Complaint) return []
      throw error
    }
  })
}
