import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Chunk } from '../rows/format.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** How much is put together before it is written; one such piece is on its way while the next is filled. */
const pieceLength = 262_144

/** A file that stands under its name only when it is whole. */
export class RowFile {
  /** Path from the workspace. */
  readonly name: string
  readonly #path: string
  readonly #handle: FileHandle
  #chunks: Chunk[] = []
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

  /** Takes a piece; a promise means that the disk is behind. */
  add(chunk: Chunk): Promise<void> | undefined {
    if (chunk.length === 0) return undefined
    this.#chunks.push(chunk)
    this.#length += chunk.length
    return this.#length < pieceLength ? undefined : this.#flush()
  }

  /** From here on `shorten` goes back to this place. */
  async keep(): Promise<void> {
    await this.#flush()
    await this.#settled()
    this.#kept = this.#bytes
  }

  /** Takes away what came after the last `keep`. */
  async shorten(): Promise<void> {
    this.#chunks = []
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

  async #flush(): Promise<void> {
    const bytes = joined(this.#chunks)
    this.#chunks = []
    this.#length = 0
    await this.#settled()
    if (bytes.length === 0) return
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

/** Opens a file of the workspace, with the folders above it; a folder that leads out of the workspace is refused. */
export async function openRowFile(name: string, workspace: string): Promise<RowFile> {
  const path = join(workspace, name)
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

function joined(chunks: readonly Chunk[]): Buffer {
  if (chunks.every((chunk) => typeof chunk === 'string')) return Buffer.from(chunks.join(''))
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
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
