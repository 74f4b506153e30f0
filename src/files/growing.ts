import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Maximum bytes that are passed on at once: V8 does not move fewer, larger strings while they live. */
const piece = 256 * 1024

/** Milliseconds until the file is looked at again, at first and at most. */
const waits = { first: 1, longest: 4 }

/** A file into which something writes. */
export interface GrowingFile extends AsyncDisposable {
  /** Settles when everything is written. */
  readonly writing: Promise<unknown>
  /** Bytes so far. */
  readonly size: () => Promise<number>
  /** Passes its bytes to `take` while it grows, until everything is written or `stop` is aborted. A piece is only valid during the call. Rejects like `writing`. */
  readonly read: (take: (piece: Buffer) => void, stop: AbortSignal) => Promise<void>
}

/** Creates a file, whose descriptor `write` gets. It stays open until it is disposed of. Rejects with the system's error if it cannot be created. */
export async function startWriting(
  path: string,
  write: (descriptor: number) => Promise<unknown>,
): Promise<GrowingFile> {
  const file = await open(path, 'w+')
  let isWritten = false
  const writing = write(file.fd).finally(() => {
    isWritten = true
  })
  writing.catch(() => {})
  const read = async (take: (piece: Buffer) => void, stop: AbortSignal) => {
    const buffer = Buffer.alloc(piece)
    let wait = waits.first
    for (let at = 0; !stop.aborted; ) {
      const wasWritten = isWritten
      const { bytesRead } = await file.read(buffer, 0, piece, at)
      at += bytesRead
      if (bytesRead > 0) take(buffer.subarray(0, bytesRead))
      else if (wasWritten) return
      if (bytesRead === piece || wasWritten) continue
      await Promise.race([pause(wait), writing])
      wait = Math.min(2 * wait, waits.longest)
    }
  }
  return {
    writing,
    size: async () => (await file.stat()).size,
    read: async (take, stop) => void (await Promise.all([writing, read(take, stop)])),
    [Symbol.asyncDispose]: () => file.close(),
  }
}
