import { BYTE, NOTHING } from './bytes.ts'

/** A filter that removes a byte order mark at the start and every carriage return before a newline, chunk by chunk. */
export interface UnixLines {
  push(chunk: Uint8Array): Uint8Array
  /** Bytes held back because they may be the start of something. */
  end(): Uint8Array
}

const MARK = [0xef, 0xbb, 0xbf]

/** `returns: false` keeps carriage returns and only removes the mark. */
export function openUnixLines(returns = true): UnixLines {
  let head: Uint8Array | undefined = NOTHING
  let held = false
  const pass = (chunk: Uint8Array): Uint8Array => {
    if (!returns) return chunk
    const lead = held
    held = chunk.length > 0 ? chunk.at(-1) === BYTE.return : held
    if (chunk.length === 0) return chunk
    if (!lead && chunk.indexOf(BYTE.return) < 0) return chunk
    return withoutReturns(chunk, lead, held)
  }
  return {
    push: (chunk) => {
      if (head === undefined) return pass(chunk)
      const start = join(head, chunk)
      if (start.length < MARK.length && MARK.slice(0, start.length).every((byte, index) => start[index] === byte)) {
        head = start
        return NOTHING
      }
      head = undefined
      return pass(MARK.every((byte, index) => start[index] === byte) ? start.subarray(MARK.length) : start)
    },
    end: () => {
      const rest = pass(head ?? NOTHING)
      head = undefined
      return held ? join(rest, Uint8Array.of(BYTE.return)) : rest
    },
  }
}

/** `lead`: a carriage return was held back before the chunk; `hold`: the chunk's last byte is one and must be held back now. */
function withoutReturns(chunk: Uint8Array, lead: boolean, hold: boolean): Uint8Array {
  const result = new Uint8Array(chunk.length + 1)
  let size = 0
  if (lead && chunk[0] !== BYTE.newline) result[size++] = BYTE.return
  const end = hold ? chunk.length - 1 : chunk.length
  for (let pos = 0; pos < end; pos++) {
    const byte = chunk[pos] ?? 0
    if (byte !== BYTE.return || chunk[pos + 1] !== BYTE.newline) result[size++] = byte
  }
  return result.subarray(0, size)
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
