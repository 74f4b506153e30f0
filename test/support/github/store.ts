/**
 * Reads refs and loose objects of a bare repository from its files, because a start of git for each of some thousand questions costs most of the
 * time of the tests. What it does not find here, git is asked for.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Commit, Person } from './git.ts'

/** A loose object as git keeps it. */
interface Stored {
  readonly type: string
  readonly body: Buffer
}

const wholeName = /^[0-9a-f]{40}$/

/** The answers that a repository's files give. */
export interface Store {
  /** What a ref of exactly this name points at; undefined where there is none. */
  readonly ref: (name: string) => string | undefined
  /** undefined where the object is missing or packed. */
  readonly object: (sha: string) => Stored | undefined
  /** The commit that a whole name of a ref or an object means; 'none' where there is none, undefined where only git can say. */
  readonly commitOf: (name: string) => string | 'none' | undefined
  /** undefined where only git can say. */
  readonly commit: (sha: string) => Commit | undefined
}

/** Opens the files of a bare repository. */
export function openStore(directory: string): Store {
  const objects = new Map<string, Stored>()
  let packed: { readonly stamp: string; readonly refs: ReadonlyMap<string, string> } = { stamp: '', refs: new Map() }

  function object(sha: string): Stored | undefined {
    const before = objects.get(sha)
    if (before !== undefined || !wholeName.test(sha)) return before
    const bytes = readIfThere(join(directory, 'objects', sha.slice(0, 2), sha.slice(2)))
    if (bytes === undefined) return undefined
    const whole = inflateSync(bytes)
    const end = whole.indexOf(0)
    const [type = ''] = whole.subarray(0, end).toString().split(' ')
    const stored = { type, body: whole.subarray(end + 1) }
    objects.set(sha, stored)
    return stored
  }

  function ref(name: string): string | undefined {
    const text = readIfThere(join(directory, name))?.toString().trim()
    if (text !== undefined) return wholeName.test(text) ? text : undefined
    const path = join(directory, 'packed-refs')
    const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 }
    const stamp = `${mtimeMs} ${size} ${ino}`
    if (stamp !== packed.stamp) packed = { stamp, refs: readPacked(readIfThere(path)) }
    return packed.refs.get(name)
  }

  /** Follows annotated tags. */
  function peeled(sha: string): string | 'none' | undefined {
    const stored = object(sha)
    if (stored === undefined) return undefined
    if (stored.type === 'commit') return sha
    if (stored.type !== 'tag') return 'none'
    return peeled(/^object ([0-9a-f]{40})$/m.exec(stored.body.toString())?.[1] ?? '')
  }

  /** git tries these places too for a name that is no ref as it stands. */
  const isElsewhere = (name: string) =>
    ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].some((place) => ref(place + name) !== undefined)

  return {
    ref,
    object,
    commitOf: (name) => {
      if (wholeName.test(name)) return peeled(name)
      if (!/^refs\/(heads|tags)\/[\w./-]+$/.test(name) || /\.\.|\/\/|[/.]$/.test(name)) return undefined
      const sha = ref(name)
      if (sha !== undefined) return peeled(sha)
      return isElsewhere(name) ? undefined : 'none'
    },
    commit: (sha) => {
      const stored = object(sha)
      return stored?.type === 'commit' ? parseCommit(sha, stored.body.toString()) : undefined
    },
  }
}

function readIfThere(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined
}

function readPacked(text: Buffer | undefined): ReadonlyMap<string, string> {
  const lines = (text ?? '').toString().split('\n')
  return new Map(
    lines.filter((line) => /^[0-9a-f]{40} /.test(line)).map((line) => [line.slice(41), line.slice(0, 40)] as const),
  )
}

/** undefined for a commit in another encoding than UTF-8. */
function parseCommit(sha: string, text: string): Commit | undefined {
  const end = text.indexOf('\n\n')
  const head = (end < 0 ? text : text.slice(0, end)).split('\n')
  const valuesOf = (key: string) =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  const author = personOf(valuesOf('author')[0] ?? '')
  const committer = personOf(valuesOf('committer')[0] ?? '')
  const isOdd = valuesOf('encoding').length > 0 || text.includes('\u{fffd}')
  if (isOdd || author === undefined || committer === undefined) return undefined
  const message = end < 0 ? '' : text.slice(end + 2).replace(/\n+$/, '')
  return { sha, tree: valuesOf('tree')[0] ?? '', parents: valuesOf('parent'), author, committer, message }
}

/** `Name <mail> 1700000000 +0100`; undefined for a form that is rarer. */
function personOf(line: string): Person | undefined {
  const [, name, email, seconds, sign, hours, minutes] =
    /^([^<>]*?) ?<([^<>]*)> (\d{1,11}) ([+-])(\d\d)(\d\d)$/.exec(line) ?? []
  if (name === undefined || email === undefined) return undefined
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const local = new Date((Number(seconds) + shift * 60) * 1000).toISOString().slice(0, 19)
  return { name, email, date: `${local}${sign}${hours}:${minutes}` }
}
