/** The second bytes that may follow a first byte, in a character set whose letters may end in an ASCII byte: from 64 to 126, or above 127. */
interface WideSet {
  readonly isFirst: (byte: number) => boolean
  readonly isSecond: (byte: number) => boolean
  /** Characters of four bytes: the second and the fourth byte are digits. */
  readonly hasFour: boolean
}

const upTo = (byte: number, from: number, to: number) => byte >= from && byte <= to
const shiftJis: WideSet = {
  isFirst: (byte) => upTo(byte, 0x81, 0x9f) || upTo(byte, 0xe0, 0xfc),
  isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0x80, 0xfc),
  hasFour: false,
}
const chinese: WideSet = {
  isFirst: (byte) => upTo(byte, 0x81, 0xfe),
  isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0x80, 0xfe),
  hasFour: false,
}

/** By MySQL's names, as in its own tables (strings/ctype-*.c: ismbchar). In all other sets, no ASCII byte is a part of a letter. */
const sets: Readonly<Record<string, WideSet>> = {
  big5: {
    isFirst: (byte) => upTo(byte, 0xa1, 0xf9),
    isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0xa1, 0xfe),
    hasFour: false,
  },
  cp932: shiftJis,
  sjis: shiftJis,
  gbk: chinese,
  gb18030: { ...chinese, hasFour: true },
  euckr: {
    isFirst: (byte) => upTo(byte, 0x81, 0xfe),
    isSecond: (byte) => upTo(byte, 0x41, 0x5a) || upTo(byte, 0x61, 0x7a) || upTo(byte, 0x81, 0xfe),
    hasFour: false,
  },
}

/** A table of the first bytes of wide letters: 1 where one may begin; undefined for a set without such letters. */
export function wideFirsts(charset: string): Uint8Array | undefined {
  const set = Object.hasOwn(sets, charset) ? sets[charset] : undefined
  return set === undefined ? undefined : Uint8Array.from({ length: 256 }, (_, byte) => Number(set.isFirst(byte)))
}

/** Number of bytes of the character at a position, 1 for a single byte; undefined if more bytes are needed. */
export function wideLength(charset: string, data: Uint8Array, pos: number, final: boolean): number | undefined {
  const set = sets[charset]
  if (set === undefined || !set.isFirst(data[pos] ?? 0)) return 1
  const rest = data.length - pos
  if (rest < 4 && !final && (set.hasFour || rest < 2)) return undefined
  if (rest >= 2 && set.isSecond(data[pos + 1] ?? 0)) return 2
  const isFour = set.hasFour && rest >= 4 && isDigit(data[pos + 1]) && set.isFirst(data[pos + 2] ?? 0)
  return isFour && isDigit(data[pos + 3]) ? 4 : 1
}

function isDigit(byte: number | undefined): boolean {
  return upTo(byte ?? 0, 0x30, 0x39)
}
