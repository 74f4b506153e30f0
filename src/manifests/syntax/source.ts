import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { Source } from '../manifest.ts'

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** A file that does not have the format that its name says; `what` continues «path:line …». */
export function broken(source: Source, offset: number, what: string): UserError {
  return brokenLine(source.path, lineAt(source.text, offset), what)
}

/** Like `broken`, if the line is known. */
export function brokenLine(path: string, line: number, what: string): UserError {
  return new UserError('invalid-manifest', `${brief(path, 200)}:${line} ${what}. Fix the file and run again.`)
}

/** Decodes a file so that encoding it again gives the same bytes: a byte order mark stays; invalid UTF-8 is a UserError. */
export function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    throw broken({ path, text: lossy }, firstLoss(bytes, lossy), 'is not UTF-8; slipway reads manifests in UTF-8 only')
  }
}

/** A valid file may contain U+FFFD, so this looks for the first one that is not in the bytes. */
function firstLoss(bytes: Uint8Array, lossy: string): number {
  const encoder = new TextEncoder()
  let byte = 0
  let from = 0
  for (;;) {
    const at = lossy.indexOf('\ufffd', from)
    if (at === -1) return lossy.length
    byte += encoder.encode(lossy.slice(from, at)).length
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at
    byte += 3
    from = at + 1
  }
}

/** Rejects a merge conflict that was committed: each parser would report it with another, stranger error. */
export function refuseConflict(source: Source): void {
  const ours = /^<{7}(?: |$)/m.exec(source.text)
  if (ours === null) return
  const rest = source.text.slice(ours.index)
  if (/^={7}\r?$/m.test(rest) && /^>{7}(?: |\r?$)/m.test(rest))
    throw broken(source, ours.index, 'contains merge conflict markers')
}

/** The folder of a path, '' for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** True if `path` is `folder` or is below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** Joins a folder and a relative path from a manifest (`.`, `./a`, `../b`); undefined if it leaves the repository. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
