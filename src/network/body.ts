import type { Readable } from 'node:stream'
import { pipeline, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { timeoutSignal } from '../runner/timer.ts'
import { codeOf } from './errors.ts'

/** How much of a body is read, and how long to wait for it. */
export interface BodyBounds {
  /** Bytes to keep, after decompression. The rest is not read, and the connection is closed. */
  readonly most: number
  /** Aborted when the time is over; the part received by then counts. Undefined for no limit. */
  readonly late?: AbortSignal | undefined
  /** Milliseconds for a body that nobody needs; event streams are not read at all then. Undefined if the body is needed. */
  readonly patience?: number | undefined
}

/** The part of a body that was read. */
export interface Body {
  readonly bytes: Buffer
  /** False if there was more than `most` bytes, or more to come. */
  readonly isWhole: boolean
  /** True if it did not end in time. */
  readonly isLate: boolean
  /** An unsupported encoding, so the bytes are as received. */
  readonly unknownCoding?: string
}

const nothing = Buffer.alloc(0)

/** Reads a body; `headers` are those of the answer, with lower-case names. */
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
    // For HEAD, 204 and 304, the header describes a body that is not sent.
    if (isEmpty()) return { bytes: nothing, isWhole: true, isLate: false }
    if (patience !== undefined && isOfDecoding(error)) return { bytes: nothing, isWhole: false, isLate: false }
    // Ending it ourselves looks like an error.
    if (!isLate) throw error
  } finally {
    cut.removeEventListener('abort', stop)
  }
  const bytes = Buffer.concat(chunks).subarray(0, most)
  if (unknownCoding !== undefined && size > 0) return { bytes, isWhole: false, isLate, unknownCoding }
  return { bytes, isWhole: size <= most && !isLate, isLate }
}

/** Some servers compress data that is already compressed. */
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
  // Errors also appear in the last stream.
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
