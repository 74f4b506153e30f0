import type { RunContext } from '../journal/context.ts'
import { engineOf } from '../server/engines.ts'
import type { Prepared } from '../statements/statement.ts'

/** Answers what brings the session back to where it was, so that no script runs under the settings of the one before it. */
export async function rememberSession(
  prepared: Prepared,
  { connection, home }: RunContext,
): Promise<() => Promise<void>> {
  const isSet = prepared.statements.some(({ effect, sql }) => effect.kind === 'session' || setting.test(sql))
  return isSet ? await engineOf(home.dialect).remember(connection, home.schema) : async () => {}
}

/** A query that sets, as pg_dump writes it, and SQLite's own way. */
const setting = /\bset_config\b|\bpragma\b/i

/** The database that names without one mean at a statement: that of the last `USE` before it. */
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
