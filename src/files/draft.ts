import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { basename, dirname, relative, sep } from 'node:path'
import { codeOf, FileError, type NamedFile, refusedBySystem } from './file-error.ts'
import { descriptorPath, pathBelow, refuseUnwritable } from './place.ts'

/** A folder on the path to a file. On Linux it is kept open, and `at` refers to it even if something else takes its place. */
interface Folder {
  readonly at: string
  readonly handle: FileHandle | undefined
}

/** The permissions that are kept when a file is replaced. */
const permissions = 0o777

/**
 * A file of the workspace that is being written. Its bytes go to a draft with a random name in the same folder, and `finish` renames it. No link in
 * any part of the path is followed. After a kill there are either the old or the new bytes, and maybe the draft (`.<name>.<random>.slipway`). On
 * Linux every folder of the path is opened from its parent without following links, and used through its descriptor, so nobody can redirect the draft
 * in between. Node has no openat. So elsewhere, or without /proc, the path is checked first and then used, and somebody who changes its folders at
 * that moment can redirect it.
 */
export class Draft {
  readonly #file: NamedFile
  readonly #folder: Folder
  readonly #name: string
  readonly #draft: string
  readonly #handle: FileHandle
  #isOpen = true

  constructor(file: NamedFile, folder: Folder, { draft, handle }: { draft: string; handle: FileHandle }) {
    this.#file = file
    this.#folder = folder
    this.#name = basename(pathBelow(file))
    this.#draft = draft
    this.#handle = handle
  }

  /** Writes all of `bytes`, starting at `position`. */
  async write(bytes: Uint8Array, position: number): Promise<void> {
    await this.#do(async () => {
      for (let from = 0; from < bytes.length; ) {
        const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from, position + from)
        from += bytesWritten
      }
    })
  }

  /** Removes everything after `length` bytes. */
  async truncate(length: number): Promise<void> {
    await this.#do(() => this.#handle.truncate(length))
  }

  /** Gives the draft its final name. A replaced file keeps its permissions, unless `mode` sets others. */
  async finish(mode?: number): Promise<void> {
    await this.#do(async () => {
      const there = await refuseUnwritable(this.#file)
      const wanted = mode ?? (there === undefined ? undefined : there.mode & permissions)
      if (wanted !== undefined) await this.#handle.chmod(wanted)
      // the old file disappears at once, so the new bytes must be on the disk before
      if (there !== undefined) await this.#handle.sync()
      await this.#close()
      await rename(this.#at(this.#draft), this.#at(this.#name))
    })
    await this.#folder.handle?.close()
  }

  /** Removes the draft; returns its name if that failed. */
  async discard(): Promise<string | undefined> {
    await this.#close().catch(() => undefined)
    const left = await rm(this.#at(this.#draft), { force: true }).then(
      () => undefined,
      () => this.#draft,
    )
    await this.#folder.handle?.close()
    return left
  }

  #at(name: string): string {
    return `${this.#folder.at}${sep}${name}`
  }

  async #close(): Promise<void> {
    if (this.#isOpen) await this.#handle.close()
    this.#isOpen = false
  }

  async #do(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      throw refusedBySystem(this.#file, 'written', error)
    }
  }
}

/** Begins a file and creates its folders. Throws FileError. */
export async function openDraft(file: NamedFile): Promise<Draft> {
  await refuseUnwritable(file)
  let folder: Folder | undefined
  try {
    folder = await enter(file)
    const draft = draftName(basename(pathBelow(file)))
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
    const handle = await open(`${folder.at}${sep}${draft}`, flags, 0o666)
    return new Draft(file, folder, { draft, handle })
  } catch (error) {
    await folder?.handle?.close()
    throw refusedBySystem(file, 'written', error)
  }
}

/** Writes a file completely or not at all. `mode` sets its permissions; by default those of the replaced file stay. Throws FileError. */
export async function writeFile(file: NamedFile, bytes: Uint8Array, mode?: number): Promise<void> {
  const draft = await openDraft(file)
  try {
    await draft.write(bytes, 0)
    await draft.finish(mode)
  } catch (error) {
    const left = await draft.discard()
    throw left === undefined || !(error instanceof FileError) ? error : withLeftover(file, error, left)
  }
}

function withLeftover(file: NamedFile, error: FileError, left: string): FileError {
  const what = `cannot be written, and its draft \`${left}\` next to it could not be removed: ${error.message}`
  return new FileError(file, 'unwritable', what, { cause: error })
}

/** The folder of a file, created if it is missing. */
async function enter(file: NamedFile): Promise<Folder> {
  let at = await hold(file.root)
  for (const part of relative(file.root, dirname(pathBelow(file))).split(sep)) {
    if (part === '') continue
    const before = at
    try {
      at = await make(`${before.at}${sep}${part}`)
    } finally {
      await before.handle?.close()
    }
  }
  return at
}

async function make(path: string): Promise<Folder> {
  try {
    return await hold(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // another process may create it at the same time
    await mkdir(path).catch((problem: unknown) => {
      if (codeOf(problem) !== 'EEXIST') throw problem
    })
    return await hold(path)
  }
}

/** Opens a folder that is not a link. */
async function hold(path: string): Promise<Folder> {
  if (platform() === 'linux') {
    const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
    const at = descriptorPath(handle.fd)
    if (await isThere(at)) return { at, handle }
    await handle.close()
  }
  await refuseLink(path)
  return { at: path, handle: undefined }
}

async function refuseLink(path: string): Promise<void> {
  if (!(await lstat(path)).isSymbolicLink()) return
  // the system reports a link if it can be asked not to follow it
  throw Object.assign(new Error(`${path} is a symbolic link`), { code: 'ELOOP', syscall: 'open' })
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Next to the file and hidden, so that patterns such as `*.csv` do not match it; file names have at most 255 bytes. */
function draftName(name: string): string {
  const begin = Buffer.from(name).subarray(0, 150).toString('utf8')
  return `.${begin}.${randomBytes(8).toString('hex')}.slipway`
}
