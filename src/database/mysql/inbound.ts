import { mostWhileOpening, ProtocolFault } from '../session/protocol.ts'
import { methodFrom, partOf, propertyOf } from './driver.ts'

/** Maximum packets until the session is open; a login with a change of method, the key and the row about the server takes about twenty. */
const mostPacketsWhileOpening = 64
/** Maximum packets between two results: the columns of one. A table has at most 4,096 columns, and the protocol counts them in two bytes. */
const mostColumns = 65_540
/** Maximum results of one statement. */
const mostResults = 100_000
/** Maximum bytes of a row with all its packets: MySQL's largest `max_allowed_packet`, plus headers. */
export const mostOfRow = 1_073_741_824 + 65_536

/** First bytes of packets during the login. */
const greetingMark = 10
const factorMark = 0x02
const switchMark = 0xfe
const errorMark = 0xff
const headLength = 4

/** The parts of a mysql2 packet that we use; its bytes are reused. */
interface Packet {
  readonly buffer: Buffer
  readonly start: number
  readonly end: number
  readonly sequenceId: number
}

/**
 * Sits between the socket and mysql2. mysql2 trusts the lengths, counts and order that the server sends, and collects columns and results without
 * limit. This is set inside the driver, because the driver itself creates the encrypted stream.
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
  /** Bytes since the last complete packet. */
  #unfinished = 0

  /** `fail` must end the connection; `onMethod` receives the method to which the server changes, before mysql2 does, and may throw. */
  constructor(driver: object, fail: (error: Error) => void, onMethod: (method: string) => void) {
    this.#driver = driver
    this.#fail = fail
    this.#onMethod = onMethod
    const parser = partOf(driver, 'packetParser')
    const handle = methodFrom(driver, 'handlePacket')
    Object.assign(driver, {
      // The parser's state is its own method, so it is read each time.
      packetParser: {
        execute: (chunk: Buffer) => this.#guard(() => this.#take(chunk, () => methodFrom(parser, 'execute')(chunk))),
      },
      handlePacket: (packet: unknown) => this.#guard(() => this.#handle(packet, () => handle(packet))),
    })
  }

  /** The session is open, so results may now be long. */
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
    // A server that gives up on a client may send an error out of order.
    if (first === errorMark) Object.assign(packet, { sequenceId: turn })
    else if (packet.sequenceId !== turn) throw new ProtocolFault('a packet that does not belong there')
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

  /** mysql2's own errors end the connection; its other output is for its developers. */
  #guard(work: () => void): void {
    if (this.#isBroken) return
    const { trace } = console
    console.trace = () => {}
    try {
      work()
    } catch (error) {
      this.#break(error instanceof Error ? error : new ProtocolFault('a packet that cannot be read'))
    } finally {
      console.trace = trace
    }
  }

  #break(error: Error): void {
    this.#isBroken = true
    this.#fail(error)
  }
}

/** The first packet is a greeting of protocol 10 (MySQL 3.21 and later), or an error. */
function mustGreet(first: number | undefined): void {
  if (first !== greetingMark && first !== errorMark)
    throw new ProtocolFault(`a greeting of protocol version ${first}; only version 10 is supported`)
}

/** The name in a request to change the method; a request without one is older than MySQL 4.1. */
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
