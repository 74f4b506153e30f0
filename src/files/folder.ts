import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { platform } from 'node:os'
import { join, relative, sep } from 'node:path'
import { rawText } from '../text/raw.ts'
import { codeOf, gits, ledOut, type NamedFile, refusedBySystem, replaced, special } from './file-error.ts'
import { belongsToGit } from './git-paths.ts'
import { descriptorPath, isBelow, pathBelow, refuseOther } from './place.ts'

/** A file of a folder. */
export interface FolderFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** Bytes that are not UTF-8 are kept as in `rawText`. */
  readonly text: string
}

/**
 * Reads the files of a folder and of the folders below it, except hidden ones, in the system's order. Links to files are followed within the root,
 * links to folders are not. Synchronous, because a thousand small files take a tenth of the time that promises take. A path through an open
 * descriptor, as in `Draft`, would take half as long again, so each folder is checked before and after instead. A folder that is replaced and
 * restored in between is not noticed. Throws FileError, or the system's error if a folder cannot be opened. Files that are only listed have no text.
 */
export function readFolder(
  folder: NamedFile,
  isWanted: (name: string) => boolean,
  isListed: (name: string) => boolean = () => false,
): readonly FolderFile[] {
  const read = (at: string, below: string): readonly FolderFile[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      const place = `${at}${sep}${entry.name}`
      const path = `${below}${entry.name}`
      const named = () => ({ ...folder, path: join(folder.path, path) })
      if (entry.isDirectory())
        return entry.name.startsWith('.') ? [] : unchanged(place, named, () => read(place, `${path}/`))
      if (!isWanted(entry.name)) return isListed(entry.name) ? [{ path, text: '' }] : []
      const isLink = entry.isSymbolicLink()
      if (!isLink && !entry.isFile()) throw special(named())
      return readText(path, place, isLink, named)
    })
  const real = realpathSync(pathBelow(folder))
  refuseStray(folder, real)
  return unchanged(
    real,
    () => folder,
    () => read(real, ''),
  )
}

/** Works in a folder and checks afterwards that it is still the same one. */
function unchanged<Result>(path: string, named: () => NamedFile, work: () => Result): Result {
  const before = lstatSync(path)
  const result = work()
  const after = lstatSync(path)
  if (before.ino === after.ino && before.dev === after.dev && before.isDirectory()) return result
  throw replaced(named())
}

/** The path of a descriptor on Linux; undefined without /proc. */
function placeOf(descriptor: number): string | undefined {
  try {
    return readlinkSync(descriptorPath(descriptor))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function refuseStray(file: NamedFile, real: string): void {
  if (!isBelow(file.root, real)) throw ledOut(file, file.path)
  if (belongsToGit(relative(file.root, real))) throw gits(file)
}

function readText(path: string, place: string, isLink: boolean, named: () => NamedFile): FolderFile {
  let descriptor: number | undefined
  try {
    // opening a pipe without a writer would block forever
    descriptor = openSync(place, constants.O_RDONLY | (isLink ? constants.O_NONBLOCK : constants.O_NOFOLLOW))
    if (isLink) {
      const file = named()
      refuseStray(file, (platform() === 'linux' ? placeOf(descriptor) : undefined) ?? realpathSync(place))
      refuseOther(file, fstatSync(descriptor))
    }
    const text = readFileSync(descriptor, 'utf8')
    if (!text.includes('\ufffd')) return { path, text }
    const bytes = bytesOf(descriptor)
    return { path, text: isUtf8(bytes) ? text : rawText(bytes) }
  } catch (error) {
    throw refusedBySystem(named(), 'read', error)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function bytesOf(descriptor: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(descriptor).size)
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0))
}
