import type { Dialect } from '../database/database.ts'

/**
 * A value written into a statement of ours. The journal's writes share a packet with the statement that they are about, where there is no
 * place for parameters; so text is written in a form that no setting of the session (NO_BACKSLASH_ESCAPES, ANSI_QUOTES,
 * standard_conforming_strings, the connection's character set) can read in another way.
 */
export function literal(dialect: Dialect, value: string | number | null): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(Math.trunc(value))
  const isPlain = /^[\w .,:;/()+=@-]*$/.test(value)
  if (dialect === 'mysql') return isPlain ? `'${value}'` : `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`
  const text = value.replaceAll('\0', '').replaceAll("'", "''")
  if (dialect === 'postgres' && !isPlain) return `E'${text.replaceAll('\\', '\\\\')}'`
  return `'${text}'`
}

/** A name as an identifier of the dialect. */
export function quoteName(dialect: Dialect, name: string): string {
  return dialect === 'mysql' ? `\`${name.replaceAll('`', '``')}\`` : `"${name.replaceAll('"', '""')}"`
}
