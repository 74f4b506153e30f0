import type { Dialect } from '../../sql/scan/script.ts'
import { engineOf } from './engines.ts'

/**
 * A value written into a statement of ours. The journal's writes share a packet with the statement that they are about, which has no place for
 * parameters; so text is written in a form that means the same under any setting of the session (NO_BACKSLASH_ESCAPES, ANSI_QUOTES,
 * standard_conforming_strings, the connection's character set).
 */
export function literal(dialect: Dialect, value: string | number | null): string {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(Math.trunc(value)) : engineOf(dialect).text(value)
}

/** A name as an identifier of the dialect. */
export function quoteName(dialect: Dialect, name: string): string {
  return engineOf(dialect).quote(name)
}
