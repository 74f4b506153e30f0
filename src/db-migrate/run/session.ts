import type { RunContext } from '../journal/context.ts'
import { engineOf } from '../server/engines.ts'
import type { Prepared } from '../statements/statement.ts'

/** Returns what restores the session's settings, so that no script runs with the settings of the one before it. */
export async function rememberSession(
  prepared: Prepared,
  { connection, home }: RunContext,
): Promise<() => Promise<void>> {
  const isSet = prepared.statements.some(({ effect, sql }) => effect.kind === 'session' || setting.test(sql))
  return isSet ? await engineOf(home.dialect).remember(connection, home.schema) : async () => {}
}

/** A query that changes settings, as pg_dump writes it, or as SQLite has it. */
const setting = /\bset_config\b|\bpragma\b/i

/** The database for names without one at a statement: that of the last `USE` before it. */
export function schemaAt({ statements }: Prepared, position: number, home: string): string {
  const use = statements.findLast(({ sql, position: at }) => at < position && /^\s*USE\s/i.test(sql))
  return use === undefined
    ? home
    : use.sql
        .trim()
        .replace(/^USE\s+/i, '')
        .replace(/^`|`$/g, '')
        .replaceAll('``', '`')
}
