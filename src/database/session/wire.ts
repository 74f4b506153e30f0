import type { Column, Row, Value } from './value.ts'

/** Bytes before the values of a row: the packet's length and number. */
export const headLength = 4
/** NULL, in place of a length. */
export const nullMark = 0xfb

/** The number of bytes of a length that begins with this byte (protocol::LengthEncodedInteger); NULL takes one. */
export function lengthSize(first: number): number {
  if (first <= nullMark) return 1
  return first === 0xfc ? 3 : first === 0xfd ? 4 : 9
}

/** The length at a position, 0 for NULL. */
export function lengthAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0
  if (first < nullMark) return first
  if (first === nullMark) return 0
  if (first === 0xfc) return bytes.readUInt16LE(at + 1)
  return first === 0xfd ? bytes.readUIntLE(at + 1, 3) : Number(bytes.readBigUInt64LE(at + 1))
}

/** Rows that arrived together, as in MySQL's text protocol: known to be well-formed, but not parsed yet. */
export class WireRows {
  /** Row after row: a header, then every value after its length. They are only valid while `onWire` is called, and may be overwritten later. */
  readonly bytes: Buffer
  readonly count: number
  readonly columns: readonly Column[]

  constructor(bytes: Buffer, count: number, columns: readonly Column[]) {
    this.bytes = bytes
    this.count = count
    this.columns = columns
  }

  /** A copy of the same rows. */
  copy(): WireRows {
    return new WireRows(Buffer.from(this.bytes), this.count, this.columns)
  }

  /** The rows as values, in a copy. */
  read(): readonly Row[] {
    const readers = this.columns.map(readerOf)
    const rows: Row[] = []
    let at = 0
    for (let count = 0; count < this.count; count++) {
      const row: Value[] = []
      at += headLength
      for (const read of readers) {
        const first = this.bytes[at] ?? 0
        const start = at + lengthSize(first)
        const end = start + lengthAt(this.bytes, at)
        row.push(first === nullMark ? null : read(this.bytes, start, end))
        at = end
      }
      rows.push(row)
    }
    return rows
  }
}

/** The server's own text, or a copy of its bytes. */
function readerOf({ kind, encoding: other }: Column): (bytes: Buffer, start: number, end: number) => Value {
  if (kind === 'binary' || kind === 'bit') return (bytes, start, end) => Buffer.from(bytes.subarray(start, end))
  if (kind === 'text' && other !== undefined) {
    const decoder = new TextDecoder(other)
    return (bytes, start, end) => decoder.decode(bytes.subarray(start, end))
  }
  const encoding = kind === 'text' || kind === 'json' ? 'utf8' : 'latin1'
  return (bytes, start, end) => bytes.toString(encoding, start, end)
}
