import type { Duplex } from 'node:stream'
import { ProtocolFault } from '../session/protocol.ts'
import { headLength, lengthAt, lengthSize, nullMark } from '../session/wire.ts'
import { mostOfRow } from './inbound.ts'

/** Receives rows that arrived together: their consecutive packets, which are only valid during the call. */
type TakeRows = (packets: Buffer, count: number) => void

interface Rows {
  readonly columns: number
  readonly take: TakeRows
}

/** The usual number of bytes in a chunk. */
const usualSize = 131_072
/** The length of a packet that continues in the next one. */
const fullLength = 0xff_ff_ff
/** Maximum bytes of a packet that is not a row: the text of an error, a column, counts. */
const mostOfOther = headLength + fullLength
/** A packet in place of a row: the end of all rows, or an error. */
const endMark = 0xfe
const errorMark = 0xff
/** An end packet is shorter than this; a longer one is a row whose first value has a length of eight bytes. */
const endLength = 9

/**
 * Sits between a connection's stream and mysql2, and takes the rows of the text protocol out of it. mysql2 creates an event and several objects for
 * each row, which is most of the time of a long result. All other packets go to mysql2, renumbered so that none seems to be missing.
 */
export class Tap {
  readonly #stream: Duplex
  readonly #pass: (packets: Buffer) => void
  #isOpen = false
  #expected: Rows | undefined
  #rows: Rows | undefined
  /** The number of this statement's packets that mysql2 did not see. */
  #taken = 0
  /** The bytes from the first unprocessed packet on, and how many are needed to continue. */
  #bytes = Buffer.allocUnsafe(usualSize)
  #size = 0
  #needed = 0

  constructor(stream: Duplex) {
    this.#stream = stream
    const readers = stream.listeners('data')
    this.#pass = (packets) => {
      for (const reader of readers) Reflect.apply(reader, stream, [packets])
    }
    stream.removeAllListeners('data')
    stream.on('data', (chunk: Buffer) => (this.#isOpen ? this.#collect(chunk) : this.#pass(chunk)))
  }

  /** A statement begins; without `isText`, all its packets are for mysql2. */
  begin(isText: boolean): void {
    this.#isOpen = isText
    this.#rows = undefined
    this.#expected = undefined
    this.#taken = 0
    this.#size = 0
    this.#needed = 0
  }

  /** Must be called while mysql2 reads the last column of a result set: after one more packet its rows begin. */
  expectRows(columns: number, take: TakeRows): void {
    this.#expected = { columns, take }
  }

  #collect(chunk: Buffer): void {
    this.#makeRoom(this.#size + chunk.length)
    this.#size += chunk.copy(this.#bytes, this.#size)
    release(chunk)
    if (this.#size < this.#needed) return
    const rest = this.#consume(this.#bytes.subarray(0, this.#size))
    this.#bytes.copyWithin(0, rest, this.#size)
    this.#size -= rest
  }

  /** Makes room for a long row, until it is complete. */
  #makeRoom(size: number): void {
    const isRoomy = size <= this.#bytes.length
    if (isRoomy && (this.#bytes.length === usualSize || size > usualSize)) return
    const bytes = Buffer.allocUnsafe(isRoomy || size <= usualSize ? usualSize : Math.max(this.#needed, size * 2))
    this.#bytes.copy(bytes, 0, 0, this.#size)
    this.#bytes = bytes
  }

  /** Processes all complete packets; returns where the rest begins. */
  #consume(bytes: Buffer): number {
    for (let at = 0; ; ) {
      if (this.#rows !== undefined) at = this.#takeRows(bytes, at, this.#rows)
      const end = endOfPackets(bytes, at)
      if (end - at > (this.#rows === undefined ? mostOfOther : mostOfRow)) return this.#fail(bytes)
      if (end > bytes.length) {
        this.#needed = end - at
        return at
      }
      const packets = bytes.subarray(at, end)
      at = end
      if (this.#rows !== undefined && !isEnd(packets)) this.#takeLong(packets, this.#rows)
      else this.#passOn(packets)
    }
  }

  /** Takes complete rows of one packet each, all at once; returns where they end. */
  #takeRows(bytes: Buffer, start: number, { columns, take }: Rows): number {
    let [at, count] = [start, 0]
    while (at + headLength < bytes.length) {
      const length = packetLength(bytes, at)
      const end = at + headLength + length
      const first = bytes[at + headLength] ?? 0
      if (end > bytes.length || length === fullLength || (first >= endMark && isEnd(bytes.subarray(at, end)))) break
      if (endOfRow(bytes, at + headLength, columns) !== end) return this.#fail(bytes)
      at = end
      count++
    }
    if (count > 0) take(bytes.subarray(start, at), count)
    this.#taken += count
    return at
  }

  /** A row of more than 16 MiB arrives in several packets; the headers between their contents are removed. */
  #takeLong(packets: Buffer, { columns, take }: Rows): void {
    let end = headLength
    for (let at = 0; at < packets.length; ) {
      const start = at + headLength
      at = start + packetLength(packets, at)
      packets.copyWithin(end, start, at)
      end += at - start
      this.#taken++
    }
    const row = packets.subarray(0, end)
    if (endOfRow(row, headLength, columns) === end) take(row, 1)
    else this.#fail(row)
  }

  #passOn(packets: Buffer): void {
    this.#rows = undefined
    const expected = this.#expected
    this.#expected = undefined
    for (let at = 0; at < packets.length; at += headLength + packetLength(packets, at))
      packets[at + 3] = ((packets[at + 3] ?? 0) - this.#taken) & 0xff
    // mysql2 reads some of it later.
    this.#pass(Buffer.from(packets))
    this.#rows = expected
  }

  #fail({ length }: Buffer): number {
    this.begin(false)
    this.#stream.destroy(new ProtocolFault('a malformed row'))
    return length
  }
}

/** Releases memory that V8 would keep, because it hardly counts memory outside of its heap. */
function release({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0)
}

function packetLength(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
}

/** The end of the packet at a position, including its continuations; if it is beyond the bytes, that many bytes are needed to know more. */
function endOfPackets(bytes: Buffer, start: number): number {
  for (let at = start; ; ) {
    if (at + headLength > bytes.length) return at + headLength
    const length = packetLength(bytes, at)
    at += headLength + length
    if (length < fullLength) return at
  }
}

function isEnd(packet: Buffer): boolean {
  const first = packet[headLength]
  return first === errorMark || (first === endMark && packet.length < headLength + endLength)
}

/** The end of a row, computed from the lengths of its values. */
function endOfRow(bytes: Buffer, start: number, columns: number): number {
  let at = start
  for (let column = 0; column < columns; column++) {
    const first = bytes[at] ?? 0
    if (first <= nullMark) at += 1 + (first === nullMark ? 0 : first)
    else if (at + lengthSize(first) > bytes.length) return Number.NaN
    else at += lengthSize(first) + lengthAt(bytes, at)
  }
  return at
}
