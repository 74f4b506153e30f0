import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'

/** A file that somebody named, below one root folder. No link may lead out of it. */
export interface NamedFile {
  /** The workspace or a temporary folder: absolute and without links. */
  readonly root: string
  /** From the root, with `/`. An absolute path is accepted if it is below the root. */
  readonly path: string
  /** The input that names it; undefined for none. */
  readonly input?: string
  /** The reasons of the action's README, if they differ from the usual ones. */
  readonly reasons?: FileReasons
}

/** The possible errors of a file. */
export type FileTrouble = 'outside' | 'link' | 'git' | 'folder' | 'special' | 'missing' | 'unreadable' | 'unwritable'

/** Reasons for each error; by default the usual one. */
export type FileReasons = Partial<Readonly<Record<FileTrouble, string>>>

const usualReasons: Readonly<Record<FileTrouble, string>> = {
  outside: 'invalid-input',
  link: 'invalid-input',
  git: 'invalid-input',
  folder: 'invalid-input',
  special: 'invalid-input',
  missing: 'invalid-input',
  unreadable: 'unreadable-file',
  unwritable: 'unwritable-file',
}

/** A file that cannot be read or written, in words for the user. */
export class FileError extends UserError {
  readonly trouble: FileTrouble

  /** `what` continues "Input `notes-file` names `a.md`, which …". */
  constructor(file: NamedFile, trouble: FileTrouble, what: string, options?: ErrorOptions) {
    super(file.reasons?.[trouble] ?? usualReasons[trouble], `${subjectOf(file)} ${what}`, options)
    this.name = 'FileError'
    this.trouble = trouble
  }
}

function subjectOf({ input, path }: NamedFile): string {
  return input === undefined ? `\`${brief(path)}\`` : `Input \`${input}\` names \`${brief(path)}\`, which`
}

/** Its name alone leads out of the root. */
export function outside(file: NamedFile): FileError {
  return new FileError(file, 'outside', 'is outside the workspace. Use a path inside it.')
}

/** `link`, relative to the root, leads out of it. */
export function ledOut(file: NamedFile, link: string): FileError {
  const what = `leads outside the workspace through the symbolic link \`${brief(link)}\``
  return new FileError(file, 'outside', `${what}. Use a path inside it, or replace the link with the file itself.`)
}

/** Git's own folder. */
export function gits(file: NamedFile): FileError {
  return new FileError(file, 'git', 'belongs to git. Use a path outside `.git`.')
}

/** `link`, relative to the root, is a symbolic link where none is followed. */
export function throughLink(file: NamedFile, link: string): FileError {
  const what = `is reached through the symbolic link \`${brief(link)}\`, which is not followed here`
  return new FileError(file, 'link', `${what}. Name its target, or replace the link.`)
}

/** A folder instead of a file. */
export function isAFolder(file: NamedFile): FileError {
  return new FileError(file, 'folder', 'is a folder. Use the path of a file.')
}

/** A pipe, a socket or a device instead of a file. */
export function special(file: NamedFile): FileError {
  return new FileError(file, 'special', 'is a pipe, a socket or a device. Use the path of a regular file.')
}

/** Another file or folder replaced it while it was being read. */
export function replaced(file: NamedFile): FileError {
  return new FileError(
    file,
    'unreadable',
    'was replaced while it was being read. Run this step while nothing else writes there.',
  )
}

/** It does not exist. */
export function missing(file: NamedFile): FileError {
  const cure = 'Check the name, and that actions/checkout or the step that creates the file ran before this step.'
  return new FileError(file, 'missing', `does not exist. ${cure}`)
}

/** An error of the system while a file was read or written, in words. Other errors stay as they are. */
export function refusedBySystem(file: NamedFile, doing: 'read' | 'written', error: unknown): unknown {
  if (error instanceof UserError || !isSystemError(error)) return error
  if (codeOf(error) === 'EISDIR') return isAFolder(file)
  const trouble = doing === 'read' ? 'unreadable' : 'unwritable'
  return new FileError(file, trouble, `cannot be ${doing}: ${explainSystemError(error)}.`, { cause: error })
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'the user of this runner has no permission',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up; free some space',
  EFBIG: 'it is larger than this process may write (`ulimit -f`), or than the file system supports',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links form a loop',
  EMFILE: 'too many files are open (`ulimit -n`)',
  ENAMETOOLONG: 'its name is too long for the file system',
  ENFILE: 'too many files are open on this machine',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full; free some space, or use a runner with a larger disk',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EPERM: 'the user of this runner has no permission',
  EROFS: 'the file system is read-only; use a path on a writable one',
}

/** The system's error for a file, in words and with its code: `the disk is full (ENOSPC)`. */
export function explainSystemError(error: unknown): string {
  const code = codeOf(error)
  const known = words[code]
  if (known !== undefined) return known.replace(/(?=;)|$/, ` (${code})`)
  return brief(error instanceof Error ? error.message : String(error), 200)
}

/** The code of a system error, such as `ENOENT`; '' if there is none. */
export function codeOf(error: unknown): string {
  // not instanceof: in a test's sandbox, an error of node:fs belongs to another realm
  const has = typeof error === 'object' && error !== null && 'code' in error
  return has && typeof error.code === 'string' ? error.code : ''
}

/** System errors name a system call; Node's own, such as a wrong argument, do not. */
function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
