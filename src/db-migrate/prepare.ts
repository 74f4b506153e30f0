import { hash } from 'node:crypto'
import type { Dialect } from '../database/database.ts'
import type { Change } from '../lint/change.ts'
import { readStatement } from '../lint/read.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { type Directives, readDirectives } from '../sql/directives.ts'
import { tokenize } from '../sql/lexer.ts'
import { fillPlaceholders, type Placeholders } from '../sql/placeholders.ts'
import { openSession } from '../sql/script.ts'
import { splitText, textOf } from '../sql/split.ts'
import { notWalked, shapeOf } from './batch-shape.ts'
import { splitterDialect } from './dialect.ts'
import { type Effect, effectOf, horizon } from './effect.ts'
import { quoteName } from './literal.ts'
import type { Modes } from './modes.ts'
import type { Direction, Layout, Script, Section, Segment } from './script.ts'
import { sectionOf } from './sections.ts'

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
  /** What it changes, as the lint reads it. */
  readonly changes: readonly Change[]
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
  readonly modes: Modes
  readonly layout: Layout
  /** The folder of the scripts, from the workspace. */
  readonly folder: string
  readonly placeholders: Placeholders
}

/** Splits a script and reads what its statements do. Throws a complaint about all that cannot be run as it stands. */
export function prepare(script: Script, direction: Direction, around: Preparation): Prepared | undefined {
  const file = direction === 'up' ? script.file : script.undo
  if (file === undefined) return undefined
  const path = `${around.folder}/${file.path}`
  const filled = { ...file, text: fillPlaceholders(file.text, around.placeholders, path) }
  const section = sectionOf({ ...script, file: filled, undo: filled }, around.layout, direction)
  if (section === undefined) return undefined
  const [first] = section.segments
  const directives = first === undefined ? none : readDirectives(first.text, path, first.line)
  const faults: Fault[] = []
  const pieces = section.segments.flatMap((segment) => splitSegment(segment, path, around, faults))
  const statements = withoutWrap(number(pieces, directives, path, around))
  faults.push(...statements.flatMap((statement) => faultOf(statement, around.dialect)))
  if (faults.length > 0) throw complaintAbout(path, faults)
  return { script, direction, path, statements, mode: modeOf(statements, directives, section, around.dialect) }
}

const none: Directives = { allow: [] }

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

function splitSegment(
  segment: Segment,
  path: string,
  { dialect, modes }: Preparation,
  faults: Fault[],
): readonly Piece[] {
  if (segment.isWhole) return [{ sql: segment.text, line: segment.line }]
  const session = { ...openSession(), ...modes }
  const options = { dialect: splitterDialect(dialect), file: path, smart: true, session }
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

/** A directive before the first statement counts for the whole script, one before a later statement for that one. */
function number(
  pieces: readonly Piece[],
  script: Directives,
  path: string,
  { dialect, modes }: Preparation,
): readonly Statement[] {
  return pieces.map(({ sql, line }, index) => {
    const offset = headLines(sql)
    const own = index === 0 || !sql.includes('slipway') ? none : readDirectives(sql, path, line)
    const fingerprint = hash('sha256', sql, 'hex')
    const reading = { dialect: splitterDialect(dialect), ...modes }
    const tokens = sql.length > horizon.characters ? undefined : tokenize(sql, reading)
    const effect = effectOf(sql, dialect, tokens)
    const changes = readStatement(sql, reading.dialect, tokens)
    const around = { position: index + 1, sql, line: line + offset, offset, fingerprint, effect, changes }
    const { batch: _, ...unbatched } = script
    const base = script.batch !== undefined && isBatchable(sql, effect, dialect) ? script : unbatched
    return { ...around, directives: { ...base, ...own } }
  })
}

/** A script may have statements beside the big ones; what is big and cannot be taken apart is a complaint later. */
function isBatchable(sql: string, { kind }: Effect, dialect: Dialect): boolean {
  return kind === 'data' && shapeOf(sql, dialect) !== notWalked
}

/** How many lines of comments and blanks stand before the first word. */
function headLines(sql: string): number {
  let at = 0
  for (;;) {
    const rest = /^(?:\s+|--[^\n]*|#[^\n]*)/.exec(sql.slice(at, at + 10_000))?.[0]
    const close = sql.startsWith('/*', at) && !/^\/\*M?!/.test(sql.slice(at, at + 4)) ? sql.indexOf('*/', at) : -1
    if (rest === undefined && close === -1) break
    at = close === -1 ? at + (rest?.length ?? 0) : close + 2
  }
  return sql.slice(0, at).split('\n').length - 1
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

/** Tables of ours: a script that changed them could undo the record of itself. */
const ours = /^slipway_(?:history|journal|lock)$/i

function faultOf({ effect, line, sql, directives }: Statement, dialect: Dialect): readonly Fault[] {
  if (effect.subjects.some(({ name }) => ours.test(name)))
    return [{ line, what: 'changes a table in which Slipway records what was run. Take it out' }]
  const shape = directives.batch === undefined ? undefined : shapeOf(sql, dialect)
  if (typeof shape === 'string')
    return [{ line, what: `cannot be run in batches: ${shape}. Take \`batch\` away, or write the statement otherwise` }]
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
