/** The bytes at which SQL scanners stop. */
export const BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  bang: 33,
  double: 34,
  hash: 35,
  dollar: 36,
  single: 39,
  star: 42,
  dash: 45,
  dot: 46,
  slash: 47,
  semicolon: 59,
  upperM: 77,
  upperN: 78,
  backslash: 92,
  backquote: 96,
  delete: 127,
} as const

/** C's isspace in ASCII and UTF-8: tab, newline, vertical tab, form feed, return, space. */
export function isSpace(byte: number | undefined): boolean {
  return byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.return)
}

/** Characters of names: letters, digits, underscore and every byte above ASCII. */
export function isWord(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 48 && byte <= 57) ||
    byte === 95 ||
    byte >= 128
  )
}

/** Text as latin1, to find ASCII words: each byte above ASCII becomes one other character. */
export function asciiOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return bufferOf(bytes, start, end).toString('latin1')
}

/** Bytes as UTF-8 text. */
export function utf8Of(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return bufferOf(bytes, start, end).toString()
}

function bufferOf(bytes: Uint8Array, start: number, end: number): Buffer {
  const from = Math.min(start, bytes.length)
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(end, bytes.length) - from))
}

/**
 * Without what the MySQL client removes from the end: blanks, control characters and 0xFF, which is not a letter in UTF-8.
 */
export function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0) {
    const byte = bytes[end - 1] ?? 0
    if (byte > BYTE.space && byte !== BYTE.delete && byte !== 0xff) break
    end--
  }
  return end === bytes.length ? bytes : bytes.subarray(0, end)
}

/** No bytes. Shared, because each of a thousand small scripts would create several. */
export const NOTHING = new Uint8Array(0)
