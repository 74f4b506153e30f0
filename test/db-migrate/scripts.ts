import type { Direction, Layout, Script } from '../../src/db-migrate/scripts/script.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import type { Prepared } from '../../src/db-migrate/statements/statement.ts'
import { UserError } from '../../src/input/user-error.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'

/** A script as it is found in a folder: `V1__a.sql` with a text. */
export function scriptOf(text: string): Script {
  const file = { path: 'V1__a.sql', text, line: 1 }
  const own = { key: 'V1', version: '1', isRepeatable: false, name: 'a', checksum: '', identity: undefined }
  return { ...own, file, undo: undefined, companion: undefined, servers: [] }
}

/** What is known besides the text. */
export interface Given {
  readonly layout?: Layout
  readonly direction?: Direction
  readonly placeholders?: Readonly<Record<string, string>>
  /** The text of the `.sql.conf`, or of the lines before the first change set. */
  readonly companion?: string
  /** The line of the file where the text begins. */
  readonly line?: number
  readonly ansiQuotes?: boolean
}

/** The text as a script, taken apart. */
export function read(text: string, dialect: Dialect = 'mysql', given: Given = {}): Prepared {
  const { layout = 'slipway', direction = 'up', placeholders = {}, companion, line = 1, ansiQuotes = false } = given
  const script = scriptOf(text)
  const file = { ...script.file, line }
  const head = companion === undefined ? undefined : { path: 'V1__a.sql.conf', text: companion, line: 1 }
  const prepared = prepare({ ...script, file, undo: file, companion: head }, direction, {
    dialect,
    modes: { noBackslashEscapes: false, ansiQuotes },
    layout,
    folder: 'm',
    placeholders,
    storage: undefined,
    finished: new Set(),
  })
  if (prepared === undefined) throw new Error('no such part')
  return prepared
}

/** The statements, each with the line of its first word. */
export function sent(text: string, dialect?: Dialect, given?: Given): readonly string[] {
  return read(text, dialect, given).statements.map(({ line, sql }) => `${line} ${sql}`)
}

/** What is wrong with a script, without the name of the file. */
export function faults(text: string, dialect?: Dialect, given?: Given): readonly string[] {
  try {
    read(text, dialect, given)
  } catch (error) {
    if (error instanceof UserError && error.reason === 'invalid-script')
      return error.items.map((item) => item.replace(/^`m\/V1__a\.sql` /, '').slice(0, 40))
    throw error
  }
  return []
}

/** A fault as `faults` gives it. */
export const at = (line: number, what: string) => `line ${line} ${what}`.slice(0, 40)
