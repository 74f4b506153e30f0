import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** What was read of a body. */
export interface Body {
  readonly bytes: Buffer
  /** False where there was more than `most` bytes. */
  readonly isWhole: boolean
}

/** Reads a body up to `most` bytes after decompression; `encoding` is the header `content-encoding`. */
export async function readBody(answer: Readable, encoding: string | undefined, most: number): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(answer, encoding)) {
    if (!Buffer.isBuffer(chunk)) continue
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), isWhole: size <= most }
}

/** Some servers compress what was asked for as it is. */
function decoded(answer: Readable, encoding: string | undefined): Readable {
  const decoders = new Map([
    ['gzip', createGunzip],
    ['deflate', createInflate],
    ['br', createBrotliDecompress],
  ])
  const decoder = decoders.get(encoding?.toLowerCase() ?? '')?.()
  // Errors come out of the last stream, too.
  return decoder === undefined ? answer : pipeline(answer, decoder, () => {})
}
