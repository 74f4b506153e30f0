import { utf8Of } from '../../sql/scan/bytes.ts'
import { brief } from '../../text/printable.ts'

/**
 * A statement in one line for display, at most `length` characters, without backticks and without the password of an account. Bytes that are not
 * UTF-8 are shown as U+FFFD.
 */
export function describeSql(sql: Uint8Array, length = 160): string {
  const start = utf8Of(sql, 0, length * 8)
  return brief(
    start
      .replace(/\b(identified\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?)(['"]).*/gis, "$1'***'…")
      .replace(/\b((?:set\s+password|password\s*\()[^'"]{0,200})(['"]).*/gis, "$1'***'…"),
    length,
  )
}

/** `1 statement`, `2 statements`. */
export function count(number: number | bigint, noun: string): string {
  return `${number} ${noun}${Number(number) === 1 ? '' : 's'}`
}
