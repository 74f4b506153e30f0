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
  /** From the folder, with `/`. */
  readonly path: string
  /** With what is not UTF-8 as `rawText` has it. */
  readonly text: string
}

/**
 * Reads the files of a folder and of those below it, hidden folders aside, in the order in which the system names them. Links to files are
 * followed inside of the root, links to folders are not. Synchronous: a thousand small files take a tenth of the time that a thousand promises
 * take, and a path through a held descriptor, as in `Draft`, would take half as long again. So each folder is looked at before and after
 * instead: one that was put in its place, and taken away again before the second look, is not noticed. Throws FileError; the system's error where
 * a folder cannot be opened. Files that are only listed come without their text.
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

/** Works in a folder that must be the same one afterwards. */
function unchanged<Result>(path: string, named: () => NamedFile, work: () => Result): Result {
  const before = lstatSync(path)
  const result = work()
  const after = lstatSync(path)
  if (before.ino === after.ino && before.dev === after.dev && before.isDirectory()) return result
  throw replaced(named())
}

/** Where Linux says that a descriptor lies; undefined without /proc. */
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
    // a pipe that nobody writes to would never be opened
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
