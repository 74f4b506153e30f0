import { openAsBlob } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { FileError, type NamedFile, refusedBySystem } from './file-error.ts'
import { openInside, openUnlinked, pathBelow } from './place.ts'

/** The bytes of a file of the workspace; undefined if there is none. Throws FileError for any other obstacle. */
export async function readFile(file: NamedFile): Promise<Buffer | undefined> {
  try {
    await using handle = await openInside(file)
    return await handle.readFile()
  } catch (error) {
    if (error instanceof FileError && error.trouble === 'missing') return undefined
    throw refusedBySystem(file, 'read', error)
  }
}

/** A file in the way `git add` reads it: no link in any part of its path is followed. Undefined if there is none. Throws FileError. */
export async function readUnlinked(
  file: NamedFile,
): Promise<{ readonly bytes: Buffer; readonly isExecutable: boolean } | undefined> {
  try {
    await using handle = await openUnlinked(file)
    const { mode } = await handle.stat()
    return { bytes: await handle.readFile(), isExecutable: (mode & 0o100) !== 0 }
  } catch (error) {
    if (error instanceof FileError && error.trouble === 'missing') return undefined
    throw refusedBySystem(file, 'read', error)
  }
}

/** The bytes of a file in pieces of at most `pieceLength`. Throws FileError, also if there is no file. */
export async function* streamFile(file: NamedFile, pieceLength = 65_536): AsyncGenerator<Buffer> {
  try {
    await using handle = await openInside(file)
    for await (const piece of handle.createReadStream({ highWaterMark: pieceLength, autoClose: false })) yield piece
  } catch (error) {
    throw refusedBySystem(file, 'read', error)
  }
}

/** An existing file that may be read. */
export interface FoundFile {
  /** Absolute and without links. */
  readonly path: string
  /** Its size. */
  readonly bytes: number
}

/** Looks at a file that may be read; undefined if there is none. Throws FileError if it is outside the root, in git's folder, or not a plain file. */
export async function findFile(file: NamedFile): Promise<FoundFile | undefined> {
  try {
    await using handle = await openInside(file)
    const { size } = await handle.stat()
    return { path: await realpath(pathBelow(file)), bytes: size }
  } catch (error) {
    if (error instanceof FileError && error.trouble === 'missing') return undefined
    throw refusedBySystem(file, 'read', error)
  }
}

/** A file that is read while it is sent, and may be sent again. It is checked now and must not change until it was sent. Throws FileError. */
export async function blobOf(file: NamedFile, type: string): Promise<Blob> {
  try {
    await using _ = await openInside(file)
    return await openAsBlob(await realpath(pathBelow(file)), { type })
  } catch (error) {
    throw refusedBySystem(file, 'read', error)
  }
}
