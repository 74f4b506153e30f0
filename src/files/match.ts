import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { matchFileGlob } from '../input/glob.ts'

/** A glob that names files. */
export interface FileGlob {
  /** As Node's `fs.glob` reads it; `\\` separates as `/` does. */
  readonly pattern: string
  /** Where it is written, such as «Input `file`»: what begins an error about it. */
  readonly source: string
}

/** Names that are matched together. */
const portion = 2_000
/** What makes a part of a path more than a name. */
const magic = /[*?[\]{}()!+@]/

/**
 * Names of files and folders, from `folder`, that fit a glob: names alone, which may lead anywhere until one of them is read. As `fs.glob`, which
 * cannot be ended: links to folders are followed where the glob has their names, and what cannot be listed has no names. Throws UserError
 * `invalid-input`.
 */
export async function* matchNames(folder: string, { pattern, source }: FileGlob): AsyncGenerator<string> {
  const parts = posix.normalize(pattern.replaceAll('\\', '/')).split('/')
  const firstMagic = parts.findIndex((part) => magic.test(part))
  const plain = parts.slice(0, firstMagic < 0 ? -1 : firstMagic)
  const glob = parts.slice(plain.length).join('/')
  const base = plain.length === 0 ? '' : `${plain.join('/')}/`
  // What was refused once is refused before anything is listed.
  matchFileGlob(glob, source, [''])
  for await (const names of inPortions(namesBelow(join(folder, base), reachOf(glob))))
    for (const name of matchFileGlob(glob, source, names)) yield `${base}${name}`
}

/** Which folders a glob can lead into. */
interface Reach {
  /** Levels of folders, counted from 1. */
  readonly depth: number
  /** Levels on which links may be followed: those before `**`, which could turn in circles. */
  readonly linkDepth: number
  /** Names that stand in the glob as they are. */
  readonly names: ReadonlySet<string>
  /** Whether it names hidden ones. */
  readonly hidden: boolean
}

function reachOf(glob: string): Reach {
  const levels = (text: string) => text.split('/').length - 1
  const [before = '', ...after] = glob.split('**')
  // A `/` inside of braces counts for each of them, which is too far rather than not far enough.
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
