import type { EventEmitter } from 'node:events'
import { mostWhileOpening, ProtocolFault } from '../session/protocol.ts'

/** How a server may request the password; `clear` sends the password itself, the others prove that it is known. */
export type Method = 'clear' | 'md5' | 'scram'

/** Bytes of a message's header: its type and its length, which counts itself but not the type. */
const headLength = 5

/** Maximum bytes of a message, including its length: what libpq accepts for types that are never long (fe-protocol3.c, VALID_LONG_MESSAGE_TYPE). */
const shortLimit = 30_000
const mebibyte = 1_048_576
/** Maximum bytes of the types that may be long. A JavaScript string holds half a gibibyte, so no longer row could be read. */
const longLimits: Readonly<Record<string, number>> = {
  T: 4 * mebibyte,
  E: 16 * mebibyte,
  N: 16 * mebibyte,
  A: 16 * mebibyte,
  D: 512 * mebibyte,
  d: 512 * mebibyte,
}
/** Maximum bytes of any message before the session is open. */
const openingLimit = 65_536

/** The answers to the login and what may follow each of them (AuthenticationRequest; the codes of the protocol's documentation). */
const codes = { ok: 0, clear: 3, md5: 5, sasl: 10, saslContinue: 11, saslFinal: 12 } as const
const methods: Readonly<Record<number, Method>> = { 3: 'clear', 5: 'md5', 10: 'scram' }
const beginnings: readonly number[] = [codes.ok, codes.clear, codes.md5, codes.sasl]
const following: Readonly<Record<number, readonly number[]>> = {
  [codes.clear]: [codes.ok],
  [codes.md5]: [codes.ok],
  [codes.sasl]: [codes.saslContinue],
  [codes.saslContinue]: [codes.saslFinal],
  [codes.saslFinal]: [codes.ok],
}

/** The part of a body that is being read: `end` is after its last byte. */
interface Body {
  readonly bytes: Buffer
  readonly at: number
  readonly end: number
}

/** Whether a body has the form of its type; a type that is not listed is not a message to a client. */
const forms: Readonly<Record<string, (body: Body) => boolean>> = {
  R: ({ at, end }) => end - at >= 4,
  S: (body) => afterTexts(body, body.at, 2) === body.end,
  K: ({ at, end }) => end - at >= 8,
  Z: ({ at, end }) => end - at === 1,
  C: (body) => afterTexts(body, body.at, 1) === body.end,
  A: (body) => afterTexts(body, body.at + 4, 2) === body.end,
  E: isReport,
  N: isReport,
  T: isDescription,
  D: isRow,
  t: (body) => isList(body, 0, 4),
  G: (body) => isList(body, 1, 2),
  H: (body) => isList(body, 1, 2),
  d: () => true,
  '1': isEmpty,
  '2': isEmpty,
  '3': isEmpty,
  I: isEmpty,
  c: isEmpty,
  n: isEmpty,
  s: isEmpty,
}

/**
 * Sits between the socket and pg, whose parser trusts every length and throws inside of the socket's listener. Only complete, well-formed messages
 * in the right order get through; for an incomplete one, no more memory is used than has arrived.
 */
export class Inbound {
  readonly #pass: (messages: Buffer) => void
  readonly #onMethod: (method: Method) => void
  #isOpen = false
  #total = 0
  /** The last answer to the login; undefined before the first. */
  #answer: number | undefined
  /** The result for an incomplete message, and how many bytes are needed to continue. */
  #parts: Buffer[] = []
  #size = 0
  #needed = headLength

  /** `pass` gets complete messages; `onMethod` receives how the password is requested, before pg does, and may throw. */
  constructor(pass: (messages: Buffer) => void, onMethod: (method: Method) => void) {
    this.#pass = pass
    this.#onMethod = onMethod
  }

  /** The session is open, so rows may now be long. */
  open(): void {
    this.#isOpen = true
  }

  /** Processes what arrived. Throws a ProtocolFault, or what `onMethod` throws, after the good messages before it were passed on. */
  take(chunk: Buffer): void {
    this.#total += chunk.length
    if (!this.#isOpen && this.#total > mostWhileOpening)
      throw new ProtocolFault(`more than ${mostWhileOpening} bytes before the session was open`)
    this.#parts.push(chunk)
    this.#size += chunk.length
    if (this.#size < this.#needed) return
    const [first = chunk] = this.#parts
    this.#consume(this.#parts.length === 1 ? first : Buffer.concat(this.#parts, this.#size))
  }

  #consume(bytes: Buffer): void {
    let at = 0
    try {
      for (;;) {
        const end = this.#endOf(bytes, at)
        if (end > bytes.length) {
          this.#needed = end - at
          break
        }
        this.#check(bytes, at, end)
        at = end
      }
    } finally {
      const rest = bytes.subarray(at)
      this.#parts = rest.length === 0 ? [] : [rest]
      this.#size = rest.length
      if (at > 0) this.#pass(bytes.subarray(0, at))
    }
  }

  /** The end of the message at a position; if it is beyond the bytes, that many bytes are needed to know more. */
  #endOf(bytes: Buffer, at: number): number {
    if (at + headLength > bytes.length) return at + headLength
    const type = String.fromCharCode(bytes[at] ?? 0)
    const length = bytes.readUInt32BE(at + 1)
    if (forms[type] === undefined) throw new ProtocolFault('a message of a type that PostgreSQL does not have')
    const limit = this.#isOpen ? (longLimits[type] ?? shortLimit) : openingLimit
    if (length < 4 || length > limit)
      throw new ProtocolFault(`a message (${type}) that announces ${length} bytes; allowed here: 4 to ${limit}`)
    return at + 1 + length
  }

  #check(bytes: Buffer, start: number, end: number): void {
    const type = String.fromCharCode(bytes[start] ?? 0)
    const body = { bytes, at: start + headLength, end }
    if (forms[type]?.(body) !== true) throw new ProtocolFault(`a message (${type}) that is malformed`)
    const isSignedIn = this.#answer === codes.ok
    if (type === 'R') this.#heed(bytes.readInt32BE(body.at))
    else if (!isSignedIn && type !== 'E')
      throw new ProtocolFault(`a message (${type}) before it had accepted the sign-in`)
  }

  /** One method, once, and completely: a server that has received a proof cannot request the password itself afterwards. */
  #heed(code: number): void {
    const before = this.#answer
    const allowed = before === undefined ? beginnings : (following[before] ?? [])
    if (!allowed.includes(code))
      throw new ProtocolFault(
        before === undefined
          ? `a request for an unknown authentication method (${code}); set \`scram-sha-256\` in pg_hba.conf`
          : `an authentication message (${code}) that cannot follow ${before}`,
      )
    this.#answer = code
    const method = methods[code]
    if (method !== undefined) this.#onMethod(method)
  }
}

/** The part of a stream that pg's parser uses. */
interface Source {
  readonly on: (event: string, listener: (chunk: Buffer) => void) => unknown
  readonly destroy: () => unknown
}

/**
 * Lets pg's connection read through the guard: the plain stream, or the encrypted one that replaces it. If the guard or pg throws, the connection
 * ends with that error. An update of pg that reads in another way fails at once.
 */
export function guardConnection(
  connection: EventEmitter,
  onMethod: (method: Method) => void,
): { readonly open: () => void } {
  let inbound: Inbound | undefined
  const attach: unknown = Reflect.get(connection, 'attachListeners')
  if (typeof attach !== 'function') throw new Error('pg no longer has attachListeners')
  const attachListeners = (stream: Source) => {
    const through = (pass: (messages: Buffer) => void) => {
      const guard = new Inbound(pass, onMethod)
      inbound = guard
      return (chunk: Buffer) => {
        try {
          guard.take(chunk)
        } catch (error) {
          stream.destroy()
          connection.emit('error', error)
        }
      }
    }
    Reflect.apply(attach, connection, [
      {
        on: (event: string, listener: (chunk: Buffer) => void) =>
          stream.on(event, event === 'data' ? through(listener) : listener),
      },
    ])
  }
  Object.assign(connection, { attachListeners })
  return { open: () => inbound?.open() }
}

function isEmpty({ at, end }: Body): boolean {
  return at === end
}

/** The position after so many texts, each ended by a zero; NaN if one does not end. */
function afterTexts({ bytes, end }: Body, start: number, count: number): number {
  let at = start
  for (let index = 0; index < count; index++) {
    const zero = bytes.indexOf(0, at)
    if (zero === -1 || zero >= end) return Number.NaN
    at = zero + 1
  }
  return at
}

/** Errors and notices: a letter and a text for each field, and a zero. */
function isReport(body: Body): boolean {
  let { at } = body
  while (at < body.end && body.bytes[at] !== 0) at = afterTexts(body, at + 1, 1)
  return at + 1 === body.end
}

/** After some bytes, a count and that many numbers. */
function isList({ bytes, at, end }: Body, before: number, size: number): boolean {
  return end - at >= before + 2 && end - at === before + 2 + bytes.readUInt16BE(at + before) * size
}

/** Bytes after a column's name: table, number, type, size, modifier, format. */
const columnLength = 18

function isDescription(body: Body): boolean {
  const { bytes, at: start, end } = body
  if (end - start < 2) return false
  const count = bytes.readInt16BE(start)
  let at = start + 2
  for (let column = 0; column < count; column++) {
    at = afterTexts(body, at, 1) + columnLength
    if (!(at <= end)) return false
  }
  return count >= 0 && at === end
}

function isRow({ bytes, at: start, end }: Body): boolean {
  if (end - start < 2) return false
  const count = bytes.readInt16BE(start)
  let at = start + 2
  for (let column = 0; column < count; column++) {
    if (at + 4 > end) return false
    const length = bytes.readInt32BE(at)
    if (length < -1) return false
    at += 4 + Math.max(0, length)
  }
  return count >= 0 && at === end
}
