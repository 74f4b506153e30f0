import { join } from 'node:path'
import { type Draft, openDraft } from '../../files/draft.ts'
import type { FileReasons } from '../../files/file-error.ts'
import { refuseUnwritable } from '../../files/place.ts'
import { realPath } from '../../files/workspace.ts'
import { UserError } from '../../input/user-error.ts'
import type { Chunk } from '../../rows/format.ts'
import { brief } from '../../text/printable.ts'

/** Bytes that are put together before they are written; one such piece is on its way while the next is filled. */
const pieceLength = 524_288

/** A file that gets its name only when it is complete. */
export class RowFile {
  /** Path from the workspace. */
  readonly name: string
  readonly #draft: Draft
  #piece = Buffer.allocUnsafe(pieceLength)
  #spare = Buffer.allocUnsafe(pieceLength)
  /** Bytes of the piece that are filled. */
  #length = 0
  #writing: Promise<void> = Promise.resolve()
  #bytes = 0
  #kept = 0
  #error: unknown

  constructor(name: string, draft: Draft) {
    this.name = name
    this.#draft = draft
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
    await this.#draft.truncate(this.#kept)
    this.#bytes = this.#kept
  }

  /** Gives the file its name; where that fails, nothing is left of it. */
  async finish(): Promise<void> {
    try {
      await this.keep()
      await this.#draft.finish()
    } catch (error) {
      await this.discard()
      throw error
    }
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#writing
    await this.#draft.discard()
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
    this.#writing = this.#draft.write(bytes, at).catch((error: unknown) => {
      this.#error = error
    })
  }

  async #settled(): Promise<void> {
    await this.#writing
    if (this.#error !== undefined) throw this.#error
  }
}

/** The reasons of a file that is not written. */
const reasons: FileReasons = {
  outside: 'outside-workspace',
  git: 'outside-workspace',
  link: 'unwritable-file',
  folder: 'unwritable-file',
  special: 'unwritable-file',
}

/** Refuses a file that cannot be written by its name, or is one of `read`, real paths of scripts: what stood in the rows would be run as SQL. */
export async function refuseRows(name: string, workspace: string, read: ReadonlySet<string>): Promise<void> {
  const path = await realPath(join(workspace, name))
  if (path !== undefined && read.has(path))
    throw new UserError(
      'unwritable-file',
      `\`${brief(name)}\` is a script that this step runs, so it is not overwritten with rows. Set \`output-file\` to another name.`,
    )
  await refuseUnwritable({ root: workspace, path: name, reasons })
}

/** Opens a file of the workspace, with the folders above it; what leads out of the workspace, or is one of `read`, is refused. */
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
