import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { readStatement } from '../../lint/reading/read.ts'
import { fillPlaceholders, type Placeholders } from '../../sql/placeholders.ts'
import type { Dialect } from '../../sql/scan/script.ts'
import { openSession } from '../../sql/scan/script.ts'
import { splitText, textOf } from '../../sql/split.ts'
import { tokenize } from '../../sql/statement/lexer.ts'
import { brief } from '../../text/printable.ts'
import { encodable, rawBytes, rawText } from '../../text/raw.ts'
import type { Direction, Layout, Script, ScriptFault, ScriptFile, Segment } from '../scripts/script.ts'
import { sectionOf, settingsOf } from '../scripts/sections.ts'
import type { Modes, StorageLimits } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import { quoteName } from '../server/literal.ts'
import { shapeOf } from './batch-shape.ts'
import { attachComments, type CommentedPiece, faultsOutside, type Piece } from './comments.ts'
import { direct, isRows } from './direct.ts'
import { effectOf, horizon } from './effect.ts'
import { isDump, withoutFrame } from './frame.ts'
import type { Prepared, Statement, StatementDraft } from './statement.ts'
import { applyStorage } from './storage.ts'

/** What preparing depends on besides the script. */
export interface Preparation {
  readonly dialect: Dialect
  readonly modes: Modes
  readonly layout: Layout
  /** The folder of the scripts, from the workspace. */
  readonly folder: string
  readonly placeholders: Placeholders
  /** What cannot be rolled back when it begins; undefined if everything can. */
  readonly storage: StorageLimits | undefined
  /** Positions of the statements that an earlier run has finished. */
  readonly finished: ReadonlySet<number>
}

/** Splits a script and reads the effects of its statements. Throws a UserError about everything that cannot be run unchanged. */
export function prepare(script: Script, direction: Direction, around: Preparation): Prepared | undefined {
  const file = direction === 'up' ? script.file : script.undo
  if (file === undefined) return undefined
  const path = `${around.folder}/${file.path}`
  const { isFilled, values } = settingsOf(script, around.layout)
  const given = { ...values, ...around.placeholders }
  const filled =
    isFilled && !isDump(file.text) ? { ...file, text: fillPlaceholders(file.text, given, path, file.line) } : file
  const both = { ...script, file: filled, undo: filled }
  const section = sectionOf(both, around.layout, direction)
  if (section === undefined) return undefined
  if (!engineOf(around.dialect).takesBytes) refuseRaw(file, path)
  const other = sectionOf(both, around.layout, direction === 'up' ? 'down' : 'up')
  const faults = [...faultsOutside(filled, [...section.segments, ...(other?.segments ?? [])])]
  if (around.layout === 'liquibase' && script.companion !== undefined)
    faults.push(...faultsOutside(script.companion, []))
  const split = section.segments.map((segment) => ({ segment, pieces: splitSegment(segment, path, around, faults) }))
  const { dialect, modes } = around
  const attached = attachComments(split, { dialect, ...modes })
  const drafts = attached.pieces.map((piece, index) => readPiece(piece, index, around))
  const body = withoutFrame(drafts, dialect)
  const directed = direct(body, section, dialect)
  faults.push(...attached.faults, ...directed.faults)
  faults.push(...directed.statements.flatMap((statement) => problemOf(statement, dialect)))
  const isWhole = directed.transaction === true
  const stored = applyStorage(directed.statements, { limits: around.storage, isWhole, finished: around.finished })
  faults.push(...stored.faults)
  // An invalid waiver is a finding of the lint, which does not run if the script cannot be run.
  if (faults.length > 0)
    throw errorAbout(path, [...faults, ...directed.statements.flatMap((each) => each.waiverFaults)])
  const { statements, after } = stored
  // A script that was begun statement by statement continues so, because its tables may have changed since.
  const isBegun = around.finished.size > 0
  const mode = isBegun ? 'journal' : modeOf(statements, directed.transaction ?? section.transaction, dialect)
  return { script, direction, path, statements, mode, isWhole, storage: after }
}

/** These servers are told that all text is UTF-8. */
function refuseRaw({ text, line }: ScriptFile, path: string): void {
  const at = text.search(/[\udc80-\udcff]/u)
  if (at === -1) return
  const what = 'is not UTF-8. Save the script as UTF-8 (`pg_dump --encoding=UTF8`)'
  throw errorAbout(path, [{ line: line + text.slice(0, at).split('\n').length - 1, what }])
}

function splitSegment(
  segment: Segment,
  path: string,
  { dialect, modes }: Preparation,
  faults: ScriptFault[],
): readonly Piece[] {
  const { text, line: first, isWhole, delimiter } = segment
  // On other servers one statement is sent at a time, and the splitter knows where each ends.
  if (isWhole && engineOf(dialect).sendsPackets)
    return [{ kind: 'statement', sql: text, line: first, endLine: first + text.split('\n').length - 1 }]
  const isEnded = delimiter !== undefined && delimiter !== ';'
  if (isEnded && !(engineOf(dialect).hasDelimiters && isDelimiter(delimiter))) {
    const known = 'Allowed: two or more symbols such as `//`, `$$`, `;;`, on MySQL and MariaDB'
    const what = `asks for the delimiter \`${brief(delimiter, 40)}\`, which is not supported. ${known}`
    faults.push({
      line: first,
      what: `${what}; functions and procedures need none, because their bodies are kept whole`,
    })
  }
  const session = { ...openSession(), ...modes, ...(isEnded ? { delimiter } : {}) }
  const options = { dialect, file: path, smart: true, session }
  return splitText(rawBytes(text), options).flatMap((found, index, all): readonly Piece[] => {
    const [line, endLine] = [first + found.line - 1, first + found.endLine - 1]
    if (found.kind === 'sql') {
      const sql = rawOf(found)
      // The line is that of its first word or comment; blank lines before it are sent as well.
      const blank = /^\s*/.exec(sql)?.[0].split('\n').length ?? 1
      return [{ kind: found.comment ? 'comment' : 'statement', sql, line: line - blank + 1, endLine }]
    }
    if (found.kind === 'use')
      return [
        {
          kind: 'statement',
          sql: `USE ${quoteName('mysql', Buffer.from(found.database, 'latin1').toString())}`,
          line,
          endLine,
        },
      ]
    if (found.kind === 'copy') {
      const end = all.findIndex(({ kind }, at) => at > index && kind === 'copy-end')
      const rows = all.slice(index, end).flatMap((each) => (each.kind === 'copy-data' ? [each.bytes] : []))
      return [{ kind: 'statement', sql: rawOf(found), rows: Buffer.concat(rows), line, endLine }]
    }
    if (found.kind === 'source')
      faults.push({ line, what: 'runs another file, which the checksum would not cover. Make it a separate script' })
    return [{ kind: 'data', sql: '', line, endLine }]
  })
}

/** What the MySQL client accepts as a delimiter: no letters or blanks, no single sign that is an operator, nothing that is a pattern. */
function isDelimiter(text: string): boolean {
  return /^[/$;|@#~%!&]{2,8}$/.test(text)
}

/** A MySQL file may contain bytes that are not UTF-8; in the statement they are what `rawText` makes of them. */
function rawOf(found: { readonly bytes: Uint8Array }): string {
  return isUtf8(found.bytes) ? textOf(found) : rawText(found.bytes)
}

function readPiece(
  { sql, rows, line, comments }: CommentedPiece,
  index: number,
  { dialect, modes }: Preparation,
): StatementDraft {
  const offset = headLines(sql)
  const fingerprint = createHash('sha256')
    .update(encodable(sql))
    .update(rows ?? '')
    .digest('hex')
  const isRead = sql.length <= horizon.characters || holdsSeveral(sql, dialect, modes)
  const tokens = isRead ? tokenize(sql, { dialect, ...modes }) : undefined
  const effect = effectOf(sql, dialect, tokens)
  const changes = readStatement(sql, dialect, tokens)
  return { position: index + 1, sql, rows, line: line + offset, offset, fingerprint, effect, changes, comments }
}

/** Whether a long text that is sent at once has several statements. The splitter says so without keeping the tokens of megabytes of values. */
function holdsSeveral(sql: string, dialect: Dialect, modes: Modes): boolean {
  if (!engineOf(dialect).sendsPackets || !sql.includes(';')) return false
  const found = splitText(rawBytes(sql), { dialect, file: '', smart: true, session: { ...openSession(), ...modes } })
  return found.filter((each) => each.kind !== 'sql' || !each.comment).length > 1
}

/** The number of comment and blank lines before the first word. */
function headLines(sql: string): number {
  const blank = /\s+|--[^\n]*|#[^\n]*/y
  let at = 0
  for (;;) {
    blank.lastIndex = at
    const isExecutable = sql.startsWith('/*!', at) || sql.startsWith('/*M!', at)
    const close = sql.startsWith('/*', at) && !isExecutable ? sql.indexOf('*/', at) : -1
    if (close !== -1) at = close + 2
    else if (blank.test(sql)) at = blank.lastIndex
    else break
  }
  return sql.slice(0, at).split('\n').length - 1
}

/** Our own tables: a script that changed them could delete its own record. */
const ours = /^slipway_(?:history|journal|lock)$/i

function problemOf({ effect, line, sql, directives }: Statement, dialect: Dialect): readonly ScriptFault[] {
  if (effect.subjects.some(({ name }) => ours.test(name)))
    return [{ line, what: 'changes a table in which Slipway records what was run. Remove it' }]
  const shape = directives.batch === undefined ? undefined : shapeOf(sql, dialect)
  if (typeof shape === 'string')
    return [{ line, what: `cannot be run in batches: ${shape}. Remove \`batch\`, or rewrite the statement` }]
  if (effect.kind === 'transaction') {
    const cure = 'Each script is one transaction if the server supports it; use a separate script for each part'
    return [{ line, what: `opens or ends its own transaction. ${cure}` }]
  }
  if (effect.kind !== 'table-lock') return []
  return [
    {
      line,
      what: 'locks tables, which blocks the journal. Remove it: only one runner at a time changes this database',
    },
  ]
}

function modeOf(
  statements: readonly Statement[],
  transaction: boolean | undefined,
  dialect: Dialect,
): Prepared['mode'] {
  const isBatched = statements.some(({ directives }) => directives.batch !== undefined)
  if (transaction === false || isBatched) return 'journal'
  if (!engineOf(dialect).sendsPackets) return 'transaction'
  return statements.every(({ effect }) => isRows(effect)) ? 'transaction' : 'journal'
}

function errorAbout(path: string, faults: readonly ScriptFault[]): UserError {
  const items = faults
    .toSorted((left, right) => left.line - right.line)
    .slice(0, 10)
    .map(({ line, what }) => `\`${brief(path)}\` line ${line} ${what}.`)
  return new UserError('invalid-script', items)
}
