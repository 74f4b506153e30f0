import { join, relative } from 'node:path'
import type { FileReasons } from '../files/file-error.ts'
import { matchNames } from '../files/match.ts'
import { findFile, streamFile } from '../files/read.ts'
import { realPath } from '../files/workspace.ts'
import { UserError } from '../input/user-error.ts'
import { memorySettler } from '../runner/memory.ts'
import { NOTHING } from '../sql/scan/bytes.ts'
import { openSession, type Session, type Statement } from '../sql/scan/script.ts'
import { splitStatements } from '../sql/split.ts'
import { brief } from '../text/printable.ts'

/** Maximum bytes of a statement in memory: it becomes one text if it is read to its end. */
const longestStatement = 256 * 1024 ** 2
/** The maximum depth of `source`. */
const deepest = 16

/** A script: the input `query`, or a file by its real path. */
export interface Script {
  /** Its name in messages: the path from the workspace's root, or `query`. */
  readonly name: string
  readonly path: string | undefined
  readonly text: string
}

/** One statement to send: its bytes, as in the script and in one packet, and its position. */
export interface Piece {
  readonly sql: Uint8Array
  readonly file: string
  /** Line of its first byte, from 1. */
  readonly line: number
  /** Undefined if it is the input `query`. */
  readonly path: string | undefined
}

/** The input `query` as a script. */
export function inlineScript(text: string): Script {
  return { name: 'query', path: undefined, text }
}

/** The files of the patterns, in their order; the files of one pattern by name, by code unit. */
export async function findScripts(patterns: readonly string[], workspace: string): Promise<readonly Script[]> {
  const scripts: Script[] = []
  for (const pattern of patterns) {
    const names: string[] = []
    if ((await realPath(join(workspace, pattern))) !== undefined) names.push(pattern)
    else for await (const name of matchNames(workspace, { pattern, source: 'Input `file`' })) names.push(name)
    // if nothing matches, the pattern itself may lead out
    if (names.length === 0) names.push(pattern)
    scripts.push(...(await Promise.all(names.toSorted().map((name) => fileScript(name, workspace)))))
  }
  return scripts
}

/** The reasons for not reading a script. */
const reasons: FileReasons = {
  outside: 'outside-workspace',
  git: 'outside-workspace',
  missing: 'no-file',
  folder: 'unreadable-file',
  special: 'unreadable-file',
}

/** A file by its path from the workspace's root; a link that leads out of it is refused. */
async function fileScript(name: string, workspace: string): Promise<Script> {
  const found = await findFile({ root: workspace, path: name, reasons })
  if (found === undefined) throw noFile(name)
  return { name: relative(workspace, join(workspace, name)), path: found.path, text: '' }
}

function noFile(name: string): UserError {
  const cure = 'Check `file`, and that actions/checkout ran before this step.'
  return new UserError('no-file', `There is no file \`${brief(name)}\` in the workspace. ${cure}`)
}

/**
 * The statements of a script, and of the files that it sources, one by one as the mysql client would send them. The sourced files share its session.
 * Statements with only comments are left out, because a server answers them with nothing.
 */
export async function* piecesOf(
  script: Script,
  workspace: string,
  session: Session = openSession(),
  depth = 0,
): AsyncGenerator<Piece> {
  const options = { dialect: 'mysql', file: script.name, session, maxStatementBytes: longestStatement } as const
  const settle = memorySettler()
  for await (const batch of splitStatements(chunksOf(script, workspace), options)) {
    settle()
    for (const statement of batch) {
      if (statement.kind === 'source') {
        if (depth === deepest) throw invalid(script, statement, `\`source\` goes deeper than ${deepest} files`)
        const inner = await fileScript(sourcePath(statement.path, workspace), workspace)
        yield* piecesOf(inner, workspace, session, depth + 1)
      } else {
        const sql = bytesToSend(statement)
        if (sql.length > 0) yield { sql, file: script.name, line: statement.line, path: script.path }
      }
    }
  }
}

/** The client resolves a path from the folder where it was started: here that is the workspace. */
function sourcePath(path: string, workspace: string): string {
  return path.startsWith('/') ? relative(workspace, path) : path
}

function bytesToSend(statement: Statement): Uint8Array {
  if (statement.kind === 'use') return Buffer.from(`USE \`${statement.database.replaceAll('`', '``')}\``, 'latin1')
  return statement.kind !== 'sql' || statement.comment ? NOTHING : statement.bytes
}

function invalid({ name }: Script, { line }: Statement, what: string): UserError {
  return new UserError('invalid-script', `${name}:${line}: ${what}.`)
}

function chunksOf({ path, text }: Script, workspace: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return path === undefined ? [Buffer.from(text)] : streamFile({ root: workspace, path, reasons }, 262_144)
}
