import type { Readable } from 'node:stream'
import { pipeline, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { timeoutSignal } from '../runner/timer.ts'
import { codeOf } from './errors.ts'

/** How much of a body is read, and how long it is waited for. */
export interface BodyBounds {
  /** Bytes that are kept, after decompression. The rest is not read, and the connection is closed. */
  readonly most: number
  /** Aborted when the time is over: what has come of the body by then counts. Undefined for no such end. */
  readonly late?: AbortSignal | undefined
  /**
   * Milliseconds that a body may take which nobody needs; a stream of events is not waited for at all then. Undefined
   * if it is needed.
   */
  readonly patience?: number | undefined
}

/** What was read of a body. */
export interface Body {
  readonly bytes: Buffer
  /** False if there was more than `most` bytes, or more to come. */
  readonly isWhole: boolean
  /** True if it did not end in its time. */
  readonly isLate: boolean
  /** The coding that nobody here reads, so that the bytes are as they came. */
  readonly unknownCoding?: string
}

const nothing = Buffer.alloc(0)

/** Reads a body; `headers` are those of the answer, by their lower-case names. */
export async function readBody(
  answer: Readable,
  headers: ReadonlyMap<string, string>,
  { most, late, patience }: BodyBounds,
): Promise<Body> {
  const { source, unknownCoding, isEmpty } = decoded(answer, headers.get('content-encoding') ?? '')
  let isLate = false
  const stop = () => {
    isLate = true
    source.destroy()
  }
  const isEvents = /^text\/event-stream\b/i.test(headers.get('content-type') ?? '')
  if (isEvents && patience !== undefined) return { bytes: nothing, isWhole: false, isLate: true }
  const ends = [late, patience === undefined ? undefined : timeoutSignal(patience)].filter((each) => each !== undefined)
  const cut = AbortSignal.any(ends)
  const chunks: Buffer[] = []
  let size = 0
  cut.addEventListener('abort', stop, { once: true })
  try {
    if (cut.aborted) stop()
    for await (const chunk of source) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      size += chunk.length
      if (size > most) break
    }
  } catch (error) {
    // To HEAD, with 204 and with 304 the header tells of a body that is not there.
    if (isEmpty()) return { bytes: nothing, isWhole: true, isLate: false }
    if (patience !== undefined && isOfDecoding(error)) return { bytes: nothing, isWhole: false, isLate: false }
    // What we end ourselves looks like an error.
    if (!isLate) throw error
  } finally {
    cut.removeEventListener('abort', stop)
  }
  const bytes = Buffer.concat(chunks).subarray(0, most)
  if (unknownCoding !== undefined && size > 0) return { bytes, isWhole: false, isLate, unknownCoding }
  return { bytes, isWhole: size <= most && !isLate, isLate }
}

/** Some servers compress what was asked for as it is. */
function decoded(
  answer: Readable,
  encoding: string,
): { readonly source: Readable; readonly unknownCoding: string | undefined; readonly isEmpty: () => boolean } {
  const coding = encoding.trim().toLowerCase()
  const decoders = new Map([
    ['gzip', createGunzip],
    ['x-gzip', createGunzip],
    ['deflate', createInflate],
    ['br', createBrotliDecompress],
  ])
  const decoder = decoders.get(coding)?.()
  // Errors come out of the last stream, too.
  if (decoder === undefined) {
    const unknownCoding = coding === '' || coding === 'identity' ? undefined : coding
    return { source: answer, unknownCoding, isEmpty: () => false }
  }
  let hasCome = false
  const meter = new Transform({
    transform: (chunk, _, done) => {
      hasCome = true
      done(null, chunk)
    },
  })
  const source = pipeline(answer, meter, decoder, () => {})
  return { source, unknownCoding: undefined, isEmpty: () => answer.readableEnded && !hasCome }
}

/** The codes of zlib and of Brotli in Node. */
function isOfDecoding(error: unknown): boolean {
  return /^(?:Z_|ERR__)|BROTLI/.test(codeOf(error))
}
