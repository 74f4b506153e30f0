import type { PacketLimit } from '../../database/session/database.ts'
import { brief } from '../../text/printable.ts'
import { rawLength } from '../../text/raw.ts'
import type { Prepared } from '../statements/statement.ts'
import type { ScriptProblem } from './choice.ts'

/** Statements that are too large for the server: found before anything is sent, because it would close the connection. */
export function sizeProblems(
  { path, statements }: Prepared,
  { largest, limit }: PacketLimit,
): readonly ScriptProblem[] {
  return statements.flatMap(({ sql, line }): readonly ScriptProblem[] => {
    const bytes = sql.length * 3 <= largest ? 0 : rawLength(sql)
    if (bytes <= largest) return []
    const what = `\`${brief(path)}\` line ${line}: the statement has ${bytes} bytes, but the server accepts at most ${largest} (${limit})`
    const cure = 'Split it into several, or raise the limit on the server.'
    return [{ reason: 'packet-too-large', text: `${what}. ${cure}`, file: path }]
  })
}
