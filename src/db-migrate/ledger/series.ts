import type { JournalRow } from './history.ts'
import { fieldsOf, parseStored } from './stored.ts'

/** The scripts that a run planned to apply, until it is finished. */
export interface Series {
  /** How many rows the history had before. */
  readonly after: number
  /** Key of its last script. */
  readonly last: string
}

/** Its row in the journal, which belongs to no script. */
export const seriesPlace = { key: '', revision: 0, position: 0 } as const

/** Whether a row of the journal is about a series. */
export function isOfSeries({ key }: Pick<JournalRow, 'key'>): boolean {
  return key === seriesPlace.key
}

/** The series of a row; undefined if it cannot be read. */
export function readSeries({ progress }: JournalRow): Series | undefined {
  const fields = fieldsOf(parseStored(progress))
  const [after, last] = [fields.get('after'), fields.get('last')]
  return typeof after === 'number' && typeof last === 'string' ? { after, last } : undefined
}
