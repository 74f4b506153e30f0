import { mostWhileOpening, ProtocolFault } from '../session/protocol.ts'
import { methodFrom, partOf, propertyOf } from './driver.ts'

/** Packets until the session is open; a sign-in with a change of method, the key and the row about the server takes about twenty. */
const mostPacketsWhileOpening = 64
/** Packets between two results: the columns of one. A table has at most 4,096 columns, and a count of two bytes is the most of the protocol. */
const mostColumns = 65_540
/** Results of one statement. */
const mostResults = 100_000
/** Bytes of a row with all its packets: MySQL's largest `max_allowed_packet`, and its heads. */
export const mostOfRow = 1_073_741_824 + 65_536

/** First bytes of packets during the sign-in. */
const greetingMark = 10
const factorMark = 0x02
const switchMark = 0xfe
const errorMark = 0xff
const headLength = 4

/** A packet as mysql2 hands it on, of what we use; its bytes are reused. */
interface Packet {
  readonly buffer: Buffer
  readonly start: number
  readonly end: number
  readonly sequenceId: number
}

/**
 * Stands between the socket and mysql2, which believes what the server says of lengths, counts and turns, and which collects columns and
 * results for as long as they come. It is set into the driver, since the driver makes the encrypted stream itself.
 */
export class Inbound {
  readonly #driver: object
  readonly #fail: (error: Error) => void
  readonly #onMethod: (method: string) => void
  #isOpen = false
  #isBroken = false
  #total = 0
  #packets = 0
  #results = 0
  /** Bytes since the last whole packet. */
  #unfinished = 0

  /** `fail` is to end the connection; `onMethod` hears which method the server changes to, before mysql2 does, and may throw. */
  constructor(driver: object, fail: (error: Error) => void, onMethod: (method: string) => void) {
    this.#driver = driver
    this.#fail = fail
    this.#onMethod = onMethod
    const parser = partOf(driver, 'packetParser')
    const handle = methodFrom(driver, 'handlePacket')
    Object.assign(driver, {
      // The parser's state is its own method, so it is looked up each time.
      packetParser: {
        execute: (chunk: Buffer) => this.#guard(() => this.#take(chunk, () => methodFrom(parser, 'execute')(chunk))),
      },
      handlePacket: (packet: unknown) => this.#guard(() => this.#handle(packet, () => handle(packet))),
    })
  }

  /** The session is open: from now on results may be long. */
  open(): void {
    this.#isOpen = true
  }

  /** A statement begins. */
  begin(): void {
    if (this.#isOpen) this.#packets = 0
    this.#results = 0
  }

  /** A result, its columns or one of its rows is complete. */
  note(isResult: boolean): void {
    if (this.#isOpen) this.#packets = 0
    if (isResult && ++this.#results > mostResults)
      this.#break(new ProtocolFault(`more than ${mostResults} results of one statement`))
  }

  #take(chunk: Buffer, go: () => void): void {
    this.#total += chunk.length
    this.#unfinished += chunk.length
    if (!this.#isOpen && this.#total > mostWhileOpening)
      throw new ProtocolFault(`more than ${mostWhileOpening} bytes before the session was open`)
    if (this.#unfinished > mostOfRow) throw new ProtocolFault(`a packet of more than ${mostOfRow} bytes`)
    go()
  }

  /** mysql2 calls this without a packet to begin the next command. */
  #handle(packet: unknown, go: () => void): void {
    this.#unfinished = 0
    if (isPacket(packet) && propertyOf(this.#driver, '_paused') !== true) this.#check(packet)
    go()
  }

  #check(packet: Packet): void {
    const { buffer, start, end } = packet
    const first = buffer[start + headLength]
    if (end <= start + headLength) throw new ProtocolFault('an empty packet')
    const turn = propertyOf(this.#driver, 'sequenceId')
    // What a server says when it gives up on a client comes out of turn.
    if (first === errorMark) Object.assign(packet, { sequenceId: turn })
    else if (packet.sequenceId !== turn) throw new ProtocolFault('a packet out of turn')
    this.#packets++
    if (this.#isOpen && this.#packets > mostColumns) throw new ProtocolFault('more columns than a result can have')
    if (this.#isOpen) return
    if (this.#packets > mostPacketsWhileOpening)
      throw new ProtocolFault(`more than ${mostPacketsWhileOpening} packets before the session was open`)
    if (this.#packets === 1) mustGreet(first)
    if (propertyOf(this.#driver, 'authorized') === true) return
    if (first === factorMark) throw new ProtocolFault('a request for a second factor, which is not supported here')
    if (first === switchMark) this.#onMethod(methodOf(buffer.subarray(start + headLength + 1, end)))
  }

  /** mysql2's own errors end the connection; its other output is for its authors. */
  #guard(work: () => void): void {
    if (this.#isBroken) return
    const { trace } = console
    console.trace = () => {}
    try {
      work()
    } catch (error) {
      this.#break(error instanceof Error ? error : new ProtocolFault('what cannot be read'))
    } finally {
      console.trace = trace
    }
  }

  #break(error: Error): void {
    this.#isBroken = true
    this.#fail(error)
  }
}

/** The first packet greets by protocol 10, of MySQL 3.21 and later, or is an error. */
function mustGreet(first: number | undefined): void {
  if (first !== greetingMark && first !== errorMark)
    throw new ProtocolFault(`a greeting of protocol version ${first}; 10 is spoken here`)
}

/** The name in a request to change the method; a request without one is of before MySQL 4.1. */
function methodOf(body: Buffer): string {
  const end = body.indexOf(0)
  return body.length === 0 ? 'mysql_old_password' : body.toString('latin1', 0, end === -1 ? body.length : end)
}

function isPacket(value: unknown): value is Packet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'buffer' in value &&
    Buffer.isBuffer(value.buffer) &&
    'start' in value &&
    'end' in value &&
    'sequenceId' in value
  )
}
