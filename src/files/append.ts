import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/**
 * Appends to a file that is there, all or nothing: where the disk is full, what was begun is taken back. In one go, so that no signal comes
 * in between. Throws the error of node:fs.
 */
export function appendWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    const before = fstatSync(file).size
    try {
      writeAll(file, Buffer.from(text))
    } catch (error) {
      // A device cannot be cut, and has kept nothing.
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
