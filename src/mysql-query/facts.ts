import type { Host } from '../runner/host.ts'
import { openSession, sessionAfter } from '../sql/scan/script.ts'
import { commitOf, firstWords, refusal } from '../sql/statement/permit.ts'
import type { Inputs } from './inputs.ts'
import { Binder, type Gaps } from './parameters.ts'
import { describeSql } from './record/describe.ts'
import { refuseRows } from './rows/row-file.ts'
import { findScripts, inlineScript, type Piece, piecesOf, type Script } from './scripts.ts'

/** The maximum number of listed statements, and of listed refusals. */
const listLength = 500
const refusalLength = 20

/** A listed statement, in the words that are sent. */
export interface Listed {
  readonly file: string
  readonly line: number
  readonly statement: string
  /** False for one that `explain` leaves out, because no server has a plan for it. */
  readonly isSent: boolean
}

/** A statement that must not be sent, and why. */
export interface Refused extends Listed {
  readonly reason: 'not-read-only' | 'implicit-commit'
  readonly why: string
  readonly isFile: boolean
}

/** The longest statement: its position and its bytes. */
export interface Longest {
  readonly file: string
  readonly line: number
  readonly bytes: number
}

/** What is known before anything is sent. */
export interface QueryFacts {
  readonly scripts: readonly Script[]
  /** The real paths of all files that are read, including sourced files: rows must not overwrite them. */
  readonly paths: ReadonlySet<string>
  readonly statements: number
  /** How many of them are sent. */
  readonly sent: number
  /** The first 500. */
  readonly listed: readonly Listed[]
  /** The first 20. */
  readonly refused: readonly Refused[]
  readonly missing: Gaps
  /** The longest one that is sent. */
  readonly longest: Longest
}

/** Reads all scripts once, without a connection. */
export async function readFacts(inputs: Inputs, host: Host): Promise<QueryFacts> {
  const { query, files } = inputs
  const scripts = files.length === 0 ? [inlineScript(query)] : await findScripts(files, host.workspace)
  const binder = new Binder(inputs.parameters)
  const listed: Listed[] = []
  const refused: Refused[] = []
  const paths = new Set(scripts.flatMap(({ path }) => path ?? []))
  let [statements, sent] = [0, 0]
  let longest: Longest = { file: '', line: 0, bytes: 0 }
  let session = openSession()
  for (const script of scripts) {
    session = sessionAfter(session)
    for await (const piece of piecesOf(script, host.workspace, session)) {
      host.signal.throwIfAborted()
      statements++
      if (piece.path !== undefined) paths.add(piece.path)
      binder.bind(piece.sql, { dialect: 'mysql' })
      if (isSent(piece, inputs)) sent++
      const bytes = sentBytes(piece, inputs)
      if (bytes > longest.bytes) longest = { file: piece.file, line: piece.line, bytes }
      if (listed.length < listLength) listed.push(listedOf(piece, inputs))
      const fault = refused.length < refusalLength ? failureOf(piece, inputs) : undefined
      if (fault !== undefined) refused.push(fault)
    }
  }
  if (inputs.rows.outputFile !== '') await refuseRows(inputs.rows.outputFile, host.workspace, paths)
  return { scripts, paths, statements, sent, listed, refused, missing: binder.gaps(), longest }
}

function listedOf({ file, line, sql }: Piece, { explain }: Inputs): Listed {
  const sent = explain ? explained(sql) : sql
  return { file, line, statement: describeSql(sent ?? sql), isSent: sent !== undefined }
}

function isSent({ sql }: Piece, { explain }: Inputs): boolean {
  return !explain || explained(sql) !== undefined
}

function sentBytes({ sql }: Piece, { explain }: Inputs): number {
  return (explain ? explained(sql) : sql)?.length ?? 0
}

/** Why this statement cannot be sent with these inputs. */
export function failureOf(piece: Piece, inputs: Inputs): Refused | undefined {
  const { mode, transaction, explain } = inputs
  const isFile = piece.path !== undefined
  if (mode === 'read-only') {
    // A server only explains a write where it would also do it.
    const why = isSent(piece, inputs) ? refusal(piece.sql) : undefined
    return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'not-read-only', why, isFile }
  }
  const why = transaction === 'none' || explain ? undefined : commitOf(piece.sql)
  return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'implicit-commit', why, isFile }
}

const plannable: ReadonlySet<string> = new Set('select with table values insert replace update delete'.split(' '))

/** The statement that queries the plan of another; undefined if it has none. `use` is run, so that names are resolved. */
export function explained(sql: Uint8Array): Uint8Array | undefined {
  const [verb = ''] = firstWords(sql, 1)
  if (verb === 'use') return sql
  return plannable.has(verb) ? Buffer.concat([Buffer.from('EXPLAIN '), sql]) : undefined
}
