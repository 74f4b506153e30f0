import { join } from 'node:path'
import { type Draft, openDraft } from '../../files/draft.ts'
import type { FileReasons } from '../../files/file-error.ts'
import { refuseUnwritable } from '../../files/place.ts'
import { realPath } from '../../files/workspace.ts'
import { UserError } from '../../input/user-error.ts'
import type { Chunk } from '../../rows/format.ts'
import { brief } from '../../text/printable.ts'

/** The size of a buffer in bytes; one is being written while the next is filled. */
const pieceLength = 524_288

/** A file that gets its name only when it is complete. */
export class RowFile {
  /** Path from the workspace's root. */
  readonly name: string
  readonly #draft: Draft
  #piece = Buffer.allocUnsafe(pieceLength)
  #spare = Buffer.allocUnsafe(pieceLength)
  /** Bytes of the buffer that are filled. */
  #length = 0
  #writing: Promise<void> = Promise.resolve()
  #bytes = 0
  #kept = 0
  #error: unknown

  constructor(name: string, draft: Draft) {
    this.name = name
    this.#draft = draft
  }

  /** Receives a chunk, and has copied it when it returns; a promise means that the disk is slower. */
  add(chunk: Chunk): Promise<void> | undefined {
    if (mostBytes(chunk) > pieceLength - this.#length) return this.#addBehind(Buffer.from(chunk))
    this.#length += put(chunk, this.#piece, this.#length)
    return undefined
  }

  /** Marks this position for `shorten`. */
  async keep(): Promise<void> {
    await this.#flush()
    await this.#settled()
    this.#kept = this.#bytes
  }

  /** Removes what was added after the last `keep`. */
  async shorten(): Promise<void> {
    this.#length = 0
    await this.#settled()
    await this.#draft.truncate(this.#kept)
    this.#bytes = this.#kept
  }

  /** Gives the file its name; if that fails, the file is removed. */
  async finish(): Promise<void> {
    try {
      await this.keep()
      await this.#draft.finish()
    } catch (error) {
      await this.discard()
      throw error
    }
  }

  /** Removes the file. */
  async discard(): Promise<void> {
    await this.#writing
    await this.#draft.discard()
  }

  /** Adds what does not fit into the current buffer. */
  async #addBehind(bytes: Buffer): Promise<void> {
    await this.#flush()
    if (bytes.length <= pieceLength) {
      this.#length = put(bytes, this.#piece, 0)
      return
    }
    await this.#settled()
    this.#begin(bytes)
  }

  /** Starts to write the current buffer, once the previous one is written. */
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
    this.#writing = this.#draft.write(bytes, at).catch((error: unknown) => {
      this.#error = error
    })
  }

  async #settled(): Promise<void> {
    await this.#writing
    if (this.#error !== undefined) throw this.#error
  }
}

/** The reasons for not writing a file. */
const reasons: FileReasons = {
  outside: 'outside-workspace',
  git: 'outside-workspace',
  link: 'unwritable-file',
  folder: 'unwritable-file',
  special: 'unwritable-file',
}

/** Refuses a file name that cannot be used, or that is one of `read`, the real paths of scripts: the content of rows would be run as SQL. */
export async function refuseRows(name: string, workspace: string, read: ReadonlySet<string>): Promise<void> {
  const path = await realPath(join(workspace, name))
  if (path !== undefined && read.has(path))
    throw new UserError(
      'unwritable-file',
      `\`${brief(name)}\` is a script that this step runs, so it is not overwritten with rows. Set \`output-file\` to another name.`,
    )
  await refuseUnwritable({ root: workspace, path: name, reasons })
}

/** Opens a file of the workspace, and creates the folders above it; a path out of the workspace, or one of `read`, is refused. */
export async function openRowFile(
  name: string,
  workspace: string,
  read: ReadonlySet<string> = new Set(),
): Promise<RowFile> {
  await refuseRows(name, workspace, read)
  return new RowFile(name, await openDraft({ root: workspace, path: name, reasons }))
}

/** A UTF-16 unit becomes at most three bytes of UTF-8. */
function mostBytes(chunk: Chunk): number {
  return typeof chunk === 'string' ? chunk.length * 3 : chunk.length
}

function put(chunk: Chunk, piece: Buffer, at: number): number {
  return typeof chunk === 'string' ? piece.write(chunk, at) : chunk.copy(piece, at)
}
