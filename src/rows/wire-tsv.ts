import { headLength, lengthAt, lengthSize, nullMark, type WireRows } from '../database/session/wire.ts'

const [tab, newline, backslash] = [9, 10, 92]
const nullText = Buffer.from('NULL')
/** The character after a backslash that replaces a byte; 0 for a byte that stays. */
const escapes = new Uint8Array(256)
escapes[0] = 0x30
escapes[tab] = 0x74
escapes[newline] = 0x6e
escapes[backslash] = backslash

/** Maximum output for one byte: a NULL and the tab after it. */
const growth = nullText.length + 1

/** Rows in the format of `mysql --batch`, without decoding values. They overwrite the input buffer as long as there is space. */
export function wireTsv({ bytes, count, columns: { length: columns } }: WireRows): Buffer {
  let out = bytes
  let [from, to] = [0, 0]
  for (let row = 0; row < count; row++) {
    from += headLength
    for (let column = 1; column <= columns; column++) {
      const first = bytes[from] ?? 0
      const length = lengthAt(bytes, from)
      from += lengthSize(first)
      if (first === nullMark) {
        out = withRoom(growth, out, to, bytes, from)
        to += nullText.copy(out, to)
      }
      for (const end = from + length; from < end; ) {
        const byte = bytes[from++] ?? 0
        const sign = escapes[byte] ?? 0
        if (sign === 0) out[to++] = byte
        else {
          out = withRoom(3, out, to, bytes, from)
          out[to++] = backslash
          out[to++] = sign
        }
      }
      out[to++] = column === columns ? newline : tab
    }
  }
  return out.subarray(0, to)
}

/** Where to continue writing: a new buffer, large enough for everything that can follow, if the output would overwrite unread input. */
function withRoom(wanted: number, out: Buffer, to: number, bytes: Buffer, from: number): Buffer {
  if (out !== bytes || to + wanted <= from) return out
  const roomy = Buffer.allocUnsafe(to + growth * (bytes.length - from + 2))
  out.copy(roomy, 0, 0, to)
  return roomy
}
