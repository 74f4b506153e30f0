import { openMysqlSplitter } from './mysql/mysql.ts'
import type { SplitOptions, Splitter, Statement } from './scan/script.ts'
import { openPostgresSplitter, openSqliteSplitter } from './standard/standard.ts'

/** The splitter of a dialect. */
export function openSplitter(options: SplitOptions): Splitter {
  if (options.dialect === 'postgres') return openPostgresSplitter(options)
  return options.dialect === 'sqlite' ? openSqliteSplitter(options) : openMysqlSplitter(options)
}

/**
 * The statements of a script in order, in batches of about one per chunk. Memory is limited to one statement and one chunk. A batch ends early after
 * anything that can change how the rest must be split (source, sql_mode): run it, update the session, continue. Throws a UserError with file and line
 * for what cannot be split or is refused; the statements before it were yielded.
 */
export async function* splitStatements(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: SplitOptions,
): AsyncGenerator<readonly Statement[]> {
  const splitter = openSplitter(options)
  for await (const chunk of chunks) yield* splitter.push(chunk)
  yield* splitter.end()
}

/** The statements of a script that is already in memory. */
export function splitText(script: string | Uint8Array, options: SplitOptions): readonly Statement[] {
  const splitter = openSplitter(options)
  const bytes = typeof script === 'string' ? Buffer.from(script) : script
  return [...splitter.push(bytes), ...splitter.end()].flat()
}

/** The text of a statement: UTF-8, with replacement characters for invalid bytes. For people and parsers; send the bytes. */
export function textOf(statement: { readonly bytes: Uint8Array }): string {
  const { buffer, byteOffset, byteLength } = statement.bytes
  return Buffer.from(buffer, byteOffset, byteLength).toString()
}
