import { hash } from 'node:crypto'
import type { Row, Value } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import { canonicalVersion, versionPattern } from '../scripts/version.ts'
import { textOf } from '../server/ask.ts'

/** The key of a script with this version; any other text is returned unchanged, and matches no script. */
export function keyOfVersion(version: string): string {
  return versionPattern.test(version) ? `V${canonicalVersion(version)}` : version
}

/** The key of a script by the number at the start of its name or its folder's name; without one, the name itself. */
export function keyOfName(name: string): string {
  return keyOfVersion(/^\d+/.exec(name)?.[0] ?? name)
}

/** A boolean as the servers return it: number, bit, word. */
export function isTrue(value: Value | undefined): boolean {
  return /^(1|t|true|y|yes)$/i.test(Buffer.isBuffer(value) ? String(value[0]) : textOf(value))
}

/** Whether a value is NULL or has no text. */
export function isEmpty(value: Row[number] | undefined): boolean {
  return textOf(value) === ''
}

/** Whether a digest is that of a file with this text. */
export function isDigestOf(text: string, algorithm: 'sha256' | 'sha384', hexadecimal: string): boolean {
  return digestsOf(text, algorithm).includes(hexadecimal.toLowerCase())
}

/**
 * The digests that a file with this text may have. The text has LF and no byte order mark; the file may have had CRLF or a mark when the other
 * tool read it.
 */
export function digestsOf(text: string, algorithm: 'sha256' | 'sha384'): readonly string[] {
  const windows = text.replaceAll('\n', '\r\n')
  return [text, windows, `\ufeff${text}`, `\ufeff${windows}`].map((form) => hash(algorithm, encodable(form), 'hex'))
}

/** A value inside a statement that is shown to the user. */
export function quoted(value: string): string {
  return `'${brief(value.replaceAll("'", "''"))}'`
}
