import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readlink, realpath, stat } from 'node:fs/promises'
import { platform } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  codeOf,
  FileError,
  gits,
  isAFolder,
  ledOut,
  missing,
  type NamedFile,
  outside,
  refusedBySystem,
  replaced,
  special,
  throughLink,
} from './file-error.ts'
import { belongsToGit } from './git-paths.ts'

/** Whether a path is the folder `root` or below it, by names alone. */
export function isBelow(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

/** The absolute path of a named file. Throws FileError if the name alone leads out of the root or into git's folder. */
export function pathBelow(file: NamedFile): string {
  const path = resolve(file.root, file.path)
  if (file.path.includes('\0') || !isBelow(file.root, path)) throw outside(file)
  if (belongsToGit(path.slice(file.root.length))) throw gits(file)
  return path
}

/** Throws FileError if the real path of a named file is outside the root or in git's folder. */
async function refuseStray(file: NamedFile, real: string): Promise<void> {
  if (!isBelow(file.root, real)) throw ledOut(file, (await linkOut(file)) ?? file.path)
  if (belongsToGit(real.slice(file.root.length))) throw gits(file)
}

/**
 * Opens a file for reading, wherever its links lead within the root. It checks the path of the *open* file, so a link that is changed meanwhile gains
 * nothing: on Linux through /proc; elsewhere by its real path and file number, which somebody who changes folders in between could still fake. Hard
 * links cannot be recognised. Throws FileError.
 */
export async function openInside(file: NamedFile): Promise<FileHandle> {
  return await openFile(file, (real) => refuseStray(file, real))
}

/** Opens a file for reading in the way git does: no link in any part of the path is followed. Throws FileError. */
export async function openUnlinked(file: NamedFile): Promise<FileHandle> {
  await refuseUnwritable(file)
  return await openFile(file, async (real) => {
    await refuseStray(file, real)
    if (platform() === 'linux' && real !== pathBelow(file)) throw throughLink(file, file.path)
  })
}

async function openFile(file: NamedFile, judge: (real: string) => Promise<void>): Promise<FileHandle> {
  const path = pathBelow(file)
  let handle: FileHandle | undefined
  try {
    // opening a pipe without a writer would block forever
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    await judge(await placeOf(handle, path, file))
    refuseOther(file, await handle.stat())
    return handle
  } catch (error) {
    await handle?.close()
    throw await blame(file, error)
  }
}

/** Throws FileError unless it is a plain file. */
export function refuseOther(file: NamedFile, found: Stats): void {
  if (found.isDirectory()) throw isAFolder(file)
  if (!found.isFile()) throw special(file)
}

/**
 * Throws FileError if a file that another library opens by its path leads out of the root or into git's folder, whether it exists or not. Changes of
 * its folders before that library opens it are not noticed.
 */
export async function refuseLedOut(file: NamedFile): Promise<void> {
  const path = pathBelow(file)
  const link = await linkOut(file)
  if (link !== undefined) throw ledOut(file, link)
  await refuseStray(file, await realOf(path))
}

/** The real path of a file that may not exist. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined)
  return real ?? (path === dirname(path) ? path : join(await realOf(dirname(path)), basename(path)))
}

/** The path of an open file. */
async function placeOf(handle: FileHandle, path: string, file: NamedFile): Promise<string> {
  const place = await heldAt(handle.fd)
  if (place !== undefined) return place
  const real = await realpath(path)
  const [held, found] = await Promise.all([handle.stat({ bigint: true }), stat(real, { bigint: true })])
  if (held.dev !== found.dev || held.ino !== found.ino) throw replaced(file)
  return real
}

/** The path of a descriptor on Linux; undefined on other systems and without /proc. */
async function heldAt(descriptor: number): Promise<string | undefined> {
  if (platform() !== 'linux') return undefined
  return readlink(descriptorPath(descriptor)).catch(() => undefined)
}

/** The path through which Linux opens a descriptor's file. */
export function descriptorPath(descriptor: number): string {
  return `/proc/self/fd/${descriptor}`
}

/** The error for a file that could not be read; never reveals whether a file outside exists. */
async function blame(file: NamedFile, error: unknown): Promise<unknown> {
  if (error instanceof FileError) return error
  const link = await linkOut(file)
  if (link !== undefined) return ledOut(file, link)
  return codeOf(error) === 'ENOENT' ? missing(file) : refusedBySystem(file, 'read', error)
}

/** The first symbolic link of a path that leads out of the root, relative to it; undefined for none. */
async function linkOut({ root, path }: NamedFile): Promise<string | undefined> {
  let at = root
  for (const part of relative(root, resolve(root, path)).split(sep)) {
    at = join(at, part)
    const target = await readlink(at).catch(() => undefined)
    if (target === undefined) continue
    const real = await realpath(at).catch(async () =>
      resolve(await realpath(dirname(at)).catch(() => dirname(at)), target),
    )
    if (!isBelow(root, real)) return relative(root, at)
  }
  return undefined
}

/**
 * Throws FileError if a file cannot be written by its name: outside the root, in git's folder, a link in any part of the path, a folder or a device.
 * Writes nothing. Returns what exists there; undefined for nothing.
 */
export async function refuseUnwritable(file: NamedFile): Promise<Stats | undefined> {
  const parts = relative(file.root, pathBelow(file)).split(sep)
  let at = file.root
  for (const [index, part] of parts.entries()) {
    at = join(at, part)
    const found = await look(at, file)
    if (found === undefined) return undefined
    if (found.isSymbolicLink()) throw await linkError(file, relative(file.root, at))
    if (index === parts.length - 1) {
      refuseOther(file, found)
      return found
    }
  }
  return undefined
}

async function look(path: string, file: NamedFile): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw refusedBySystem(file, 'written', error)
  }
}

async function linkError(file: NamedFile, link: string): Promise<FileError> {
  return (await linkOut(file)) === link ? ledOut(file, link) : throughLink(file, link)
}
