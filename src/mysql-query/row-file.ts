import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Chunk } from '../rows/format.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** Bytes that are put together before they are written; one such piece is on its way while the next is filled. */
const pieceLength = 524_288

/** A file that stands under its name only when it is whole. */
export class RowFile {
  /** Path from the workspace. */
  readonly name: string
  readonly #path: string
  readonly #handle: FileHandle
  #piece = Buffer.allocUnsafe(pieceLength)
  #spare = Buffer.allocUnsafe(pieceLength)
  /** Bytes of the piece that are filled. */
  #length = 0
  #writing: Promise<void> = Promise.resolve()
  #bytes = 0
  #kept = 0
  #error: unknown

  constructor(name: string, path: string, handle: FileHandle) {
    this.name = name
    this.#path = path
    this.#handle = handle
  }

  /** Takes a chunk, and has a copy of it when it returns; a promise means that the disk is behind. */
  add(chunk: Chunk): Promise<void> | undefined {
    if (mostBytes(chunk) > pieceLength - this.#length) return this.#addBehind(Buffer.from(chunk))
    this.#length += put(chunk, this.#piece, this.#length)
    return undefined
  }

  /** From here on `shorten` goes back to this place. */
  async keep(): Promise<void> {
    await this.#flush()
    await this.#settled()
    this.#kept = this.#bytes
  }

  /** Takes away what came after the last `keep`. */
  async shorten(): Promise<void> {
    this.#length = 0
    await this.#settled()
    await this.#handle.truncate(this.#kept)
    this.#bytes = this.#kept
  }

  /** Gives the file its name. */
  async finish(): Promise<void> {
    await this.keep()
    await this.#handle.close()
    await guarded(this.name, () => rename(partial(this.#path), this.#path))
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#writing
    await this.#handle.close().catch(() => undefined)
    await rm(partial(this.#path), { force: true })
  }

  /** Adds what has no room in the piece at hand. */
  async #addBehind(bytes: Buffer): Promise<void> {
    await this.#flush()
    if (bytes.length <= pieceLength) {
      this.#length = put(bytes, this.#piece, 0)
      return
    }
    await this.#settled()
    this.#begin(bytes)
  }

  /** Sends the piece at hand on its way, once the one before it has arrived. */
  async #flush(): Promise<void> {
    await this.#settled()
    if (this.#length === 0) return
    const full = this.#piece
    this.#begin(full.subarray(0, this.#length))
    this.#piece = this.#spare
    this.#spare = full
    this.#length = 0
  }

  #begin(bytes: Buffer): void {
    const at = this.#bytes
    this.#bytes += bytes.length
    this.#writing = this.#write(bytes, at).catch((error: unknown) => {
      this.#error = error
    })
  }

  async #write(bytes: Buffer, at: number): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from, at + from)
      from += bytesWritten
    }
  }

  async #settled(): Promise<void> {
    await this.#writing
    if (this.#error !== undefined) throw unwritable(this.name, this.#error)
  }
}

/** Refuses a file that is one of `read`, real paths of scripts: what stood in the rows would be run as SQL. */
export async function refuseRead(name: string, workspace: string, read: ReadonlySet<string>): Promise<void> {
  const path = await realpath(join(workspace, name)).catch(() => undefined)
  if (path !== undefined && read.has(path))
    throw new Complaint(
      'unwritable-file',
      `\`${brief(name)}\` is a script that this step runs, so rows are not written over it. Give \`output-file\` another name.`,
    )
}

/** Opens a file of the workspace, with the folders above it; what leads out of the workspace, or is one of `read`, is refused. */
export async function openRowFile(
  name: string,
  workspace: string,
  read: ReadonlySet<string> = new Set(),
): Promise<RowFile> {
  const path = join(workspace, name)
  await refuseRead(name, workspace, read)
  return await guarded(name, async () => {
    await mkdir(dirname(path), { recursive: true })
    const folder = relative(workspace, await realpath(dirname(path)))
    if (folder === '..' || folder.startsWith('../') || folder.startsWith('/'))
      throw new Complaint('outside-workspace', `\`${brief(name)}\` is outside the workspace, and is not written.`)
    await rm(partial(path), { force: true })
    return new RowFile(name, path, await open(partial(path), 'wx'))
  })
}

function partial(path: string): string {
  return `${path}.partial`
}

/** A UTF-16 unit becomes at most three bytes of UTF-8. */
function mostBytes(chunk: Chunk): number {
  return typeof chunk === 'string' ? chunk.length * 3 : chunk.length
}

function put(chunk: Chunk, piece: Buffer, at: number): number {
  return typeof chunk === 'string' ? piece.write(chunk, at) : chunk.copy(piece, at)
}

async function guarded<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Complaint ? error : unwritable(name, error)
  }
}

function unwritable(name: string, error: unknown): Complaint {
  const why = error instanceof Error ? brief(error.message) : ''
  return new Complaint('unwritable-file', `\`${brief(name)}\` cannot be written: ${why}`, { cause: error })
}
