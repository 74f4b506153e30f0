import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { matchFileGlob } from '../input/glob.ts'

/** A glob for file names. */
export interface FileGlob {
  /** In the notation of Node's `fs.glob`; `\\` separates like `/`. */
  readonly pattern: string
  /** Where it is written, such as "Input `file`"; begins an error about it. */
  readonly source: string
}

/** Names that are matched together. */
const portion = 2_000
/** The characters that make a part of a path more than a name. */
const magic = /[*?[\]{}()!+@]/

/**
 * Names of files and folders, relative to `folder`, that match a glob. They are only names, which may lead anywhere until a file is read. Works like
 * `fs.glob`, which cannot be interrupted: links to folders are followed if the glob contains their names, and unreadable folders have no names.
 * Throws UserError `invalid-input`.
 */
export async function* matchNames(folder: string, { pattern, source }: FileGlob): AsyncGenerator<string> {
  const parts = posix.normalize(pattern.replaceAll('\\', '/')).split('/')
  const firstMagic = parts.findIndex((part) => magic.test(part))
  const plain = parts.slice(0, firstMagic < 0 ? -1 : firstMagic)
  const glob = parts.slice(plain.length).join('/')
  const base = plain.length === 0 ? '' : `${plain.join('/')}/`
  // A glob that was rejected before is rejected before anything is listed.
  matchFileGlob(glob, source, [''])
  for await (const names of inPortions(namesBelow(join(folder, base), reachOf(glob))))
    for (const name of matchFileGlob(glob, source, names)) yield `${base}${name}`
}

/** The folders that a glob can lead to. */
interface Reach {
  /** Levels of folders, counted from 1. */
  readonly depth: number
  /** Levels on which links may be followed: those before `**`, where they could form cycles. */
  readonly linkDepth: number
  /** Literal names in the glob. */
  readonly names: ReadonlySet<string>
  /** Whether it names hidden files or folders. */
  readonly hidden: boolean
}

function reachOf(glob: string): Reach {
  const levels = (text: string) => text.split('/').length - 1
  const [before = '', ...after] = glob.split('**')
  // A `/` inside braces counts for each alternative, which may be too deep but never too shallow.
  return {
    depth: after.length > 0 ? Number.POSITIVE_INFINITY : levels(glob),
    linkDepth: levels(before),
    names: new Set(glob.split(/[{},/]/)),
    hidden: /(?:^|[/{,(|])\./.test(glob),
  }
}

async function* namesBelow(folder: string, reach: Reach, below = '', level = 1): AsyncGenerator<string> {
  for (const entry of await list(join(folder, below))) {
    const name = `${below}${entry.name}`
    yield name
    if (level <= reach.depth && isEntered(entry, reach, level)) yield* namesBelow(folder, reach, `${name}/`, level + 1)
  }
}

function isEntered(entry: Dirent, { linkDepth, names, hidden }: Reach, level: number): boolean {
  if (entry.isSymbolicLink()) return level <= linkDepth && names.has(entry.name)
  return entry.isDirectory() && (hidden || !entry.name.startsWith('.'))
}

async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

async function* inPortions(names: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let some: string[] = []
  for await (const name of names) {
    some.push(name)
    if (some.length < portion) continue
    yield some
    some = []
  }
  yield some
}
