import { rowsOf, textOf } from './ask.ts'
import { literal, quoteName } from './literal.ts'
import type { Prepared } from './prepare.ts'
import type { Workshop } from './workshop.ts'

/** What scripts (dumps above all) set for themselves and leave behind. */
const settings = [
  'sql_mode',
  'foreign_key_checks',
  'unique_checks',
  'time_zone',
  'sql_notes',
  'character_set_client',
  'character_set_results',
  'collation_connection',
]

/** What brings the session back to where it was, so that no script runs under the settings of the one before it. */
export async function rememberSession(prepared: Prepared, { connection, home }: Workshop): Promise<readonly string[]> {
  if (prepared.statements.every(({ effect }) => effect.kind !== 'session')) return []
  if (home.dialect === 'postgres') return [`SET search_path TO ${await searchPath(connection)}`]
  if (home.dialect === 'sqlite') return []
  const [row] = await rowsOf(connection, `SELECT ${settings.map((name) => `@@SESSION.${name}`).join(', ')}`)
  const values = (row ?? []).map(textOf)
  const set = settings.map((name, index) => `SESSION ${name} = ${settingValue(values[index] ?? '')}`)
  return [`USE ${quoteName('mysql', home.schema)}`, `SET ${set.join(', ')}`]
}

function settingValue(value: string): string {
  return /^\d+$/.test(value) ? value : literal('mysql', value)
}

async function searchPath(connection: Workshop['connection']): Promise<string> {
  const [row] = await rowsOf(connection, 'SHOW search_path')
  return textOf(row?.[0])
}

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
