import { methodFrom, partOf, propertyOf } from './driver.ts'

/** Maximum bytes of one packet of the protocol: a longer statement continues in the next one, which may be empty. */
const mostOfPacket = 0xff_ffff
/** Up to this size, the header and the statement are sent in one piece. */
const small = 65_536
const headLength = 4

/** The commands that contain a statement. */
const commands = { query: 0x03, prepare: 0x16 } as const

/** What mysql2 sends: a header, which is filled in last, and a body. */
interface Packet {
  readonly buffer: Buffer
}

/**
 * Sits between mysql2 and the socket. mysql2 accepts a statement only as text and encodes it; here the bytes of the script replace it, so that
 * nothing is decoded on the way.
 */
export class Outbound {
  readonly #driver: object
  readonly #write: (bytes: Uint8Array) => void
  #statement: Uint8Array | undefined

  constructor(driver: object) {
    this.#driver = driver
    this.#write = methodFrom(driver, 'write')
    const config = partOf(driver, 'config')
    const charset = propertyOf(config, 'charsetNumber')
    // A script that sets another character set contains its own bytes; Slipway's own text stays ASCII, and parameter values UTF-8.
    Object.defineProperty(config, 'charsetNumber', { get: () => charset, set: () => {} })
    const writePacket = methodFrom(driver, 'writePacket')
    Object.assign(driver, {
      writePacket: (packet: Packet) => {
        const statement = this.#statement
        const before = beforeText(packet.buffer)
        if (statement === undefined || before === undefined) return writePacket(packet)
        this.#statement = undefined
        this.#send(before, statement)
      },
    })
  }

  /** The next statement is these bytes, whatever text mysql2 gets for it (for a query, an empty one); undefined: its text. */
  carry(statement: Uint8Array | undefined): void {
    this.#statement = statement
  }

  #send(before: Buffer, statement: Uint8Array): void {
    const { length } = statement
    if (before.length + length < small) {
      const packet = this.#begin(before, length, length)
      packet.set(statement, headLength + before.length)
      this.#write(packet)
      return
    }
    let at = 0
    let [room, first] = [mostOfPacket - before.length, before]
    for (let isFull = true; isFull; [room, first] = [mostOfPacket, Buffer.alloc(0)]) {
      const end = Math.min(length, at + room)
      isFull = end - at === room
      this.#write(this.#begin(first, end - at, 0))
      if (end > at) this.#write(statement.subarray(at, end))
      at = end
    }
  }

  /** A packet up to the statement, with space for `room` bytes of it. */
  #begin(before: Buffer, length: number, room: number): Buffer {
    const sequence = Number(propertyOf(this.#driver, 'sequenceId'))
    Reflect.set(this.#driver, 'sequenceId', (sequence + 1) % 256)
    const packet = Buffer.allocUnsafe(headLength + before.length + room)
    packet.writeUIntLE(before.length + length, 0, 3)
    packet[3] = sequence
    packet.set(before, headLength)
    return packet
  }
}

/** The part before the text: the command and, for a query, its attributes. A packet without a statement has none. */
function beforeText(packet: Buffer): Buffer | undefined {
  const command = packet[headLength]
  if (command === commands.query) return packet.subarray(headLength)
  return command === commands.prepare ? packet.subarray(headLength, headLength + 1) : undefined
}
