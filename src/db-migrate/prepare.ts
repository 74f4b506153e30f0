import { hash } from 'node:crypto'
import type { Dialect } from '../database/database.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { splitText, textOf } from '../sql/split.ts'
import { type Directives, readDirectives } from './directives.ts'
import { type Effect, effectOf } from './effect.ts'
import { quoteName } from './literal.ts'
import { fillPlaceholders } from './placeholders.ts'
import type { Direction, Layout, Script, Section, Segment } from './script.ts'
import { sectionOf } from './sections.ts'
import { tokensOf } from './tokens.ts'

/** One statement of a script, ready to be sent. */
export interface Statement {
  /** Its number in the script, from 1. */
  readonly position: number
  readonly sql: string
  /** Line of the file where its first word stands. */
  readonly line: number
  /** Lines of comments before its first word, which count in the server's line numbers. */
  readonly offset: number
  /** SHA-256 of what is sent. */
  readonly fingerprint: string
  readonly effect: Effect
  readonly directives: Directives
}

/** A script in one direction, split and judged, before anything is run. */
export interface Prepared {
  readonly script: Script
  readonly direction: Direction
  /** Path of the file that is run, from the workspace. */
  readonly path: string
  readonly statements: readonly Statement[]
  /** `transaction`: all or nothing. `journal`: each statement by itself, noted before and after. */
  readonly mode: 'transaction' | 'journal'
}

/** What preparing depends on beside the script. */
export interface Preparation {
  readonly dialect: Dialect
  readonly layout: Layout
  /** The folder of the scripts, from the workspace. */
  readonly folder: string
  readonly placeholders: ReadonlyMap<string, string>
}

/** Splits a script and reads what its statements do. Throws a complaint about all that cannot be run as it stands. */
export function prepare(script: Script, direction: Direction, around: Preparation): Prepared | undefined {
  const section = sectionOf(script, around.layout, direction)
  if (section === undefined) return undefined
  const path = `${around.folder}/${section.file.path}`
  const faults: Fault[] = []
  const head = headOf(section)
  const { directives, faults: misread } = readDirectives(head.text, head.line)
  faults.push(...misread)
  const segments = directives.placeholders === false ? section.segments : fill(section, around.placeholders, faults)
  const split = segments.flatMap((segment) => splitSegment(segment, path, around.dialect, faults))
  const statements = withoutWrap(number(split, directives, around.dialect, faults))
  faults.push(...statements.flatMap(faultOf))
  if (faults.length > 0) throw complaintAbout(path, faults)
  return { script, direction, path, statements, mode: modeOf(statements, directives, section, around.dialect) }
}

/** What is wrong at a line; continues the sentence «`file` line 3 …». */
interface Fault {
  readonly line: number
  readonly what: string
}

interface Piece {
  readonly sql: string
  /** Line of its first byte. */
  readonly line: number
}

/** The comments before the first statement hold what counts for the whole script. */
function headOf({ segments }: Section): { readonly text: string; readonly line: number } {
  const [first] = segments
  if (first === undefined || !first.text.includes('slipway:')) return { text: '', line: 1 }
  const lines = first.text.split('\n')
  const end = lines.findIndex((line) => !/^\s*(--.*|#.*)?$/.test(line))
  return { text: lines.slice(0, end === -1 ? lines.length : end).join('\n'), line: first.line }
}

function fill({ segments }: Section, values: ReadonlyMap<string, string>, faults: Fault[]): readonly Segment[] {
  return segments.map((segment) => {
    const { text, unknown } = fillPlaceholders(segment.text, values)
    for (const { name, line } of unknown) {
      const cure =
        'Give it in the input `placeholders`, or write `-- slipway: placeholders=false` at the top of the script'
      faults.push({
        line: segment.line + line - 1,
        what: `uses the placeholder \`${name}\`, which has no value. ${cure}`,
      })
    }
    return { ...segment, text }
  })
}

function splitSegment(segment: Segment, path: string, dialect: Dialect, faults: Fault[]): readonly Piece[] {
  if (segment.isWhole) return [{ sql: segment.text, line: segment.line }]
  const options = { dialect: dialect === 'postgres' ? 'postgresql' : dialect, file: path, smart: true } as const
  return splitText(segment.text, options).flatMap((found): readonly Piece[] => {
    const line = segment.line + found.line - 1
    if (found.kind === 'sql') return found.comment ? [] : [{ sql: textOf(found), line }]
    if (found.kind === 'use') return [{ sql: `USE ${quoteName('mysql', found.database)}`, line }]
    if (found.kind === 'copy')
      faults.push({ line, what: 'reads rows from standard input (COPY). Write them as INSERT' })
    if (found.kind === 'source')
      faults.push({ line, what: 'runs another file, which the checksum would not cover. Make it a script of its own' })
    return []
  })
}

function number(pieces: readonly Piece[], script: Directives, dialect: Dialect, faults: Fault[]): readonly Statement[] {
  return pieces.map(({ sql, line }, index) => {
    const first = tokensOf(sql, dialect).next()
    const comments = sql.slice(0, first.done ? 0 : first.value.start)
    const read = index === 0 ? { directives: {}, faults: [] } : readDirectives(comments, line)
    faults.push(...read.faults)
    const offset = comments.split('\n').length - 1
    const fingerprint = hash('sha256', sql, 'hex')
    const effect = effectOf(sql, dialect)
    return {
      position: index + 1,
      sql,
      line: line + offset,
      offset,
      fingerprint,
      effect,
      directives: { ...script, ...read.directives },
    }
  })
}

/** A pair of BEGIN and COMMIT around the whole script says what is done anyway. */
function withoutWrap(statements: readonly Statement[]): readonly Statement[] {
  const isControl = (statement: Statement | undefined, words: RegExp) =>
    statement?.effect.kind === 'transaction' && words.test(statement.sql.slice(-60).trim())
  const begins = isControl(
    statements[0],
    /\b(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION|IMMEDIATE|DEFERRED|EXCLUSIVE))?$/i,
  )
  const commits = isControl(statements.at(-1), /\b(COMMIT|END)(\s+(WORK|TRANSACTION))?$/i)
  if (!begins || !commits || statements.length < 2) return statements
  return statements.slice(1, -1).map((statement, index) => ({ ...statement, position: index + 1 }))
}

function faultOf({ effect, line }: Statement): readonly Fault[] {
  if (effect.kind === 'transaction') {
    const cure = 'Each script is one transaction where the server can; make a script of its own for each part'
    return [{ line, what: `opens or ends a transaction of its own. ${cure}` }]
  }
  if (effect.kind !== 'table-lock') return []
  return [
    { line, what: 'locks tables, which shuts the journal out. Remove it: one runner at a time changes this database' },
  ]
}

function modeOf(
  statements: readonly Statement[],
  { transaction }: Directives,
  section: Section,
  dialect: Dialect,
): Prepared['mode'] {
  const isBatched = statements.some(({ directives }) => directives.batch !== undefined)
  if ((transaction ?? section.transaction) === false || isBatched) return 'journal'
  if (dialect !== 'mysql') return 'transaction'
  const isData = statements.every(({ effect }) => effect.kind === 'data' || effect.kind === 'session')
  return isData ? 'transaction' : 'journal'
}

function complaintAbout(path: string, faults: readonly Fault[]): Complaint {
  const items = faults.slice(0, 10).map(({ line, what }) => `\`${brief(path)}\` line ${line} ${what}.`)
  return new Complaint('invalid-script', items)
}
