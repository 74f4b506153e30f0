/**
 * Bytes that are not UTF-8 inside a text: each becomes a lone surrogate, U+DC80 to U+DCFF, which no UTF-8 decodes to. So a dump with raw values can
 * be read, cut and joined as text, and comes out byte for byte (PEP 383 does the same for Python's file names).
 */
const escapes = 0xdc00

/** The text of any bytes. */
export function rawText(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let size = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : letterLength(bytes, at)
    if (length === 0) units[size++] = escapes + byte
    else if (length === 1) units[size++] = byte
    else size = putLetter(units, size, codePointOf(bytes, at, length))
    at += Math.max(1, length)
  }
  return Buffer.from(units.buffer, 0, size * 2).toString('utf16le')
}

/** The bytes of a text, with bytes that were not UTF-8 restored. */
export function rawBytes(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text)
  const bytes = new Uint8Array(text.length * 3)
  let size = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes[size++] = unit
    else if (unit >= escapes + 0x80 && unit <= escapes + 0xff) bytes[size++] = unit - escapes
    else {
      const letter = text.codePointAt(at) ?? 0
      if (letter > 0xffff) at++
      size = putBytes(bytes, size, letter)
    }
  }
  return bytes.slice(0, size)
}

/** The number of those bytes. */
export function rawLength(text: string): number {
  const length = Buffer.byteLength(text)
  if (text.isWellFormed()) return length
  return length - 2 * (text.match(/[\udc80-\udcff]/gu)?.length ?? 0)
}

/** A text for a program that takes bytes or UTF-8: the text itself whenever possible. */
export function encodable(text: string): string | Uint8Array {
  return text.isWellFormed() ? text : rawBytes(text)
}

/** A letter above ASCII, in UTF-8. */
function putBytes(bytes: Uint8Array, start: number, point: number): number {
  const length = point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  bytes[start] = ((0xf00 >> length) & 0xff) | (point >> (6 * (length - 1)))
  for (let next = 1; next < length; next++) bytes[start + next] = 0x80 | ((point >> (6 * (length - 1 - next))) & 0x3f)
  return start + length
}

function putLetter(units: Uint16Array, size: number, point: number): number {
  if (point < 0x1_0000) {
    units[size] = point
    return size + 1
  }
  units[size] = 0xd7c0 + (point >> 10)
  units[size + 1] = escapes + (point & 0x3ff)
  return size + 2
}

/** Number of bytes of the UTF-8 character that begins at a byte above ASCII; 0 if none does (Unicode, table 3-7). */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  const second = bytes[at + 1] ?? 0
  const from = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const to = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < from || second > to) return 0
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function codePointOf(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | ((bytes[next] ?? 0) & 0x3f)
  return point
}
