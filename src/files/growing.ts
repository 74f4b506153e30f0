import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Maximum bytes that are passed on at once: V8 does not move fewer, larger strings while they live. */
const piece = 256 * 1024

/** Milliseconds until the file is looked at again, at first and at most. */
const waits = { first: 1, longest: 4 }

/**
 * Creates a file, whose descriptor `write` gets, and passes its bytes to `take` while it grows, until `write` settles or `stop` is aborted. A piece is only valid during
 * the call. Rejects like `write`, and with the system's error if the file cannot be created.
 */
export async function readWhileWritten(
  path: string,
  write: (descriptor: number) => Promise<unknown>,
  take: (piece: Buffer) => void,
  stop: AbortSignal,
): Promise<void> {
  await using file = await open(path, 'w+')
  let isWritten = false
  const writing = write(file.fd).finally(() => {
    isWritten = true
  })
  const read = async () => {
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
  await Promise.all([writing, read()])
}
