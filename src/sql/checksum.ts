import { createHash } from 'node:crypto'
import { openUnixLines } from './scan/unix-lines.ts'

/**
 * The fingerprint of a script: SHA-256, in hexadecimal, of its bytes without a byte order mark and with LF line ends, so that it is the same on
 * every checkout. Only CR LF is a line end; a lone CR stays.
 */
export async function checksumOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  const lines = openUnixLines()
  for await (const chunk of chunks) hash.update(lines.push(chunk))
  return hash.update(lines.end()).digest('hex')
}

/** The fingerprint of a script, or of one statement, that is in memory. */
export function checksumOfText(text: string | Uint8Array): string {
  const lines = openUnixLines()
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return createHash('sha256').update(lines.push(bytes)).update(lines.end()).digest('hex')
}
