import { UserError } from '../../input/user-error.ts'
import { BYTE, isSpace, NOTHING } from './bytes.ts'
import { LARGEST_STATEMENT, type Session, type SplitOptions, type Statement } from './script.ts'

/** `reason` of every error about the text of a script. */
export const INVALID_SCRIPT = 'invalid-script'

/** The maximum number of bytes to look ahead for what must be seen as a whole: a client command, blanks after a delimiter. */
export const LOOKAHEAD = 65_536

/** The available bytes, the position in them, and what is kept of the statement that began before them. */
export interface Window {
  readonly file: string
  readonly limit: number
  readonly session: Session
  data: Uint8Array
  pos: number
  /** The start of the current statement's bytes that are not in `pieces` yet. */
  from: number
  /** No more bytes will come. */
  final: boolean
  /** The line of `pos`. */
  line: number
  /** The line on which the current statement's bytes begin, including leading blanks. */
  first: number
  pieces: Uint8Array[]
  /** Bytes in `pieces`. */
  held: number
  batch: Statement[]
  /** The batch must be run before the next byte is read. */
  barrier: boolean
}

/** A window at the start of a script. */
export function openWindow(options: SplitOptions, session: Session): Window {
  return {
    file: options.file,
    limit: options.maxStatementBytes ?? LARGEST_STATEMENT,
    session,
    data: NOTHING,
    pos: 0,
    from: 0,
    final: false,
    line: 1,
    first: 1,
    pieces: [],
    held: 0,
    batch: [],
    barrier: false,
  }
}

/** Adds a chunk after the unread bytes, and drops what was read. */
export function feed(window: Window, chunk: Uint8Array): void {
  const { data, pos, from } = window
  if (pos > from) keep(window, data.subarray(from, pos))
  if (pos === data.length) window.data = chunk
  else {
    const rest = data.length - pos
    window.data = new Uint8Array(rest + chunk.length)
    window.data.set(data.subarray(pos))
    window.data.set(chunk, rest)
  }
  window.pos = 0
  window.from = 0
}

/** Removes the bytes from `to` up to `next` from the current statement. */
export function cut(window: Window, to: number, next: number): void {
  if (to > window.from) keep(window, window.data.subarray(window.from, to))
  window.from = next
}

/** Adds bytes that are not in the script to the current statement, before `at`. */
export function insert(window: Window, at: number, bytes: Uint8Array): void {
  cut(window, at, at)
  keep(window, bytes)
}

function keep(window: Window, bytes: Uint8Array): void {
  window.pieces.push(bytes)
  window.held += bytes.length
  if (window.held > window.limit) throw tooLong(window)
}

/** Whether the current statement has no byte yet. */
export function isEmpty(window: Window): boolean {
  return window.held === 0 && window.from === window.pos
}

/** The bytes of the current statement up to `to`: a view if it is in one chunk. Starts the next one at `next`. */
export function take(window: Window, to: number, next: number): Uint8Array {
  const { pieces, from, held, data } = window
  const last = data.subarray(from, to)
  if (held + last.length > window.limit) throw tooLong(window)
  window.from = next
  if (pieces.length === 0) return last
  const whole = new Uint8Array(held + last.length)
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.length
  }
  whole.set(last, offset)
  window.pieces = []
  window.held = 0
  return whole
}

/** All bytes of the current statement up to `to`, without removing them. */
export function peek(window: Window, to: number): Uint8Array {
  const whole = take(window, to, window.from)
  if (whole.byteLength > 0) {
    window.pieces = [whole]
    window.held = whole.length
    window.from = to
  }
  return whole
}

function tooLong(window: Window): UserError {
  return scriptError(
    window,
    firstLine(window),
    `the statement that begins here is longer than ${window.limit} bytes, the maximum in memory. ` +
      'Is a quote, a comment or a delimiter missing? If not, split the statement.',
  )
}

/** The line of the current statement's first byte that is not blank. */
function firstLine({ pieces, data, from, first }: Window): number {
  const bytes = pieces[0] ?? data.subarray(from)
  let line = first
  for (let pos = 0; isSpace(bytes[pos]); pos++) if (bytes[pos] === BYTE.newline) line++
  return line
}

/** A UserError about a line of the script. */
export function scriptError(window: { readonly file: string }, line: number, what: string): UserError {
  return new UserError(INVALID_SCRIPT, `${window.file}:${line}: ${what}`)
}

/** Runs a scanner over the available bytes; a batch is returned before a barrier and before an error. */
export function* scanBatches(window: Window, scan: () => void): Generator<readonly Statement[]> {
  do {
    window.barrier = false
    let failure: unknown
    try {
      scan()
    } catch (error) {
      failure = error
    }
    if (window.batch.length > 0) {
      const batch = window.batch
      window.batch = []
      yield batch
    }
    if (failure !== undefined) throw failure
  } while (window.barrier)
}
