import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { glob, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Complaint } from '../runner/complaint.ts'
import { memorySettler } from '../runner/memory.ts'
import { brief } from '../runner/printable.ts'
import { openSession, type Session, type Statement } from '../sql/script.ts'
import { splitStatements, textOf } from '../sql/split.ts'

/** Bytes of a statement that are held at most: it becomes one text. */
const longestStatement = 256 * 1024 ** 2
/** How deep `source` may go. */
const deepest = 16

/** A script: the input `query`, or a file by its real path. */
export interface Script {
  /** As it is called in messages: the path from the workspace, or `query`. */
  readonly name: string
  readonly path: string | undefined
  readonly text: string
}

/** One statement on its way: its text, as it goes into one packet, and where it stands. */
export interface Piece {
  readonly sql: string
  readonly file: string
  /** Line of its first byte, from 1. */
  readonly line: number
  /** Undefined where it is the input `query`. */
  readonly path: string | undefined
}

/** The input `query` as a script. */
export function inlineScript(text: string): Script {
  return { name: 'query', path: undefined, text }
}

/** The files of the patterns, in their order; those of one pattern in the order of their names, by code unit. */
export async function findScripts(patterns: readonly string[], workspace: string): Promise<readonly Script[]> {
  const scripts: Script[] = []
  for (const pattern of patterns) {
    const isFile = await stat(join(workspace, pattern)).catch(() => undefined)
    const names: string[] = []
    if (isFile) names.push(pattern)
    else for await (const name of glob(pattern, { cwd: workspace })) names.push(name)
    const found = await Promise.all(names.toSorted().map((name) => fileScript(name, workspace)))
    if (names.length === 0) throw noFile(pattern)
    scripts.push(...found)
  }
  return scripts
}

/** A file by its path from the workspace; a link that leads out of it is refused. */
async function fileScript(name: string, workspace: string): Promise<Script> {
  const path = await realpath(join(workspace, name)).catch(() => undefined)
  // The same words for what is outside, whether it is there or not.
  const inside = path === undefined ? relative(workspace, join(workspace, name)) : relative(workspace, path)
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
    throw new Complaint('outside-workspace', `\`${brief(name)}\` is outside the workspace, and is not read.`)
  if (path === undefined) throw noFile(name)
  if (!(await stat(path)).isFile()) throw new Complaint('unreadable-file', `\`${brief(name)}\` is not a file.`)
  return { name: relative(workspace, join(workspace, name)), path, text: '' }
}

function noFile(name: string): Complaint {
  const cure = 'Check `file`, and that actions/checkout ran before.'
  return new Complaint('no-file', `There is no file \`${brief(name)}\` in the workspace. ${cure}`)
}

/**
 * The statements of a script, and of what it sources, one by one as the mysql client would send them. The session is shared with what it
 * sources. What only comments is left out: a server answers it with nothing.
 */
export async function* piecesOf(
  script: Script,
  workspace: string,
  session: Session = openSession(),
  depth = 0,
): AsyncGenerator<Piece> {
  const options = { dialect: 'mysql', file: script.name, session, maxStatementBytes: longestStatement } as const
  const settle = memorySettler()
  for await (const batch of splitStatements(chunksOf(script), options)) {
    settle()
    for (const statement of batch) {
      if (statement.kind === 'source') {
        if (depth === deepest) throw invalid(script, statement, `\`source\` goes deeper than ${deepest} files`)
        const inner = await fileScript(sourcePath(statement.path, workspace), workspace)
        yield* piecesOf(inner, workspace, session, depth + 1)
      } else {
        const sql = textToSend(statement, script)
        if (sql !== '') yield { sql, file: script.name, line: statement.line, path: script.path }
      }
    }
  }
}

/** The client takes a path from where it was started: here that is the workspace. */
function sourcePath(path: string, workspace: string): string {
  return path.startsWith('/') ? relative(workspace, path) : path
}

function textToSend(statement: Statement, script: Script): string {
  if (statement.kind === 'use') return `USE \`${statement.database.replaceAll('`', '``')}\``
  if (statement.kind !== 'sql' || statement.comment) return ''
  if (isUtf8(statement.bytes)) return textOf(statement)
  throw invalid(script, statement, 'the statement that begins here is not UTF-8; save the script as UTF-8')
}

function invalid({ name }: Script, { line }: Statement, what: string): Complaint {
  return new Complaint('invalid-script', `${name}:${line}: ${what}.`)
}

async function* chunksOf({ path, text, name }: Script): AsyncGenerator<Uint8Array> {
  if (path === undefined) return yield Buffer.from(text)
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) yield chunk
  } catch (error) {
    const why = error instanceof Error ? brief(error.message) : ''
    throw new Complaint('unreadable-file', `\`${brief(name)}\` cannot be read: ${why}`, { cause: error })
  }
}
