import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/**
 * Appends to an existing file, all or nothing: if the disk is full, the partial text is removed. Synchronous, so that no signal can interrupt it.
 * Throws the error of node:fs.
 */
export function appendWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    const before = fstatSync(file).size
    try {
      writeAll(file, Buffer.from(text))
    } catch (error) {
      // A device cannot be truncated, and has stored nothing.
      if (fstatSync(file).isFile()) ftruncateSync(file, before)
      throw error
    }
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
