import type { Commit } from '../../commits/commit.ts'

/** An empty token separates records: no path is empty, and inside a record the fields have fixed positions. */
export const format = { plain: '%x00%H %ct %P%x00%B', people: '%x00%H %ct %P%x00%an%n%ae%x00%B' }

/** The beginning of a commit in the output. */
export interface Ids {
  readonly sha: string
  readonly parents: readonly string[]
  /** Seconds since 1970. */
  readonly date: number
}

/** Reads `sha date parent…` by positions in a text, because there is one for every commit. */
export function idsOf(text: string, from: number, end: number): Ids {
  const afterSha = text.indexOf(' ', from)
  const sha = text.slice(from, afterSha)
  let at = afterSha + 1
  let date = 0
  for (; at < end && text.charCodeAt(at) !== space; at += 1) date = date * 10 + text.charCodeAt(at) - zero
  const parentAt = (place: number) => text.slice(place, place + sha.length)
  const width = sha.length + 1
  at += 1
  // An array that grows keeps room for 17, so the usual ones are written as a whole.
  if (at >= end) return { sha, parents: [], date }
  if (at + width >= end) return { sha, parents: [parentAt(at)], date }
  const parents = [parentAt(at), parentAt(at + width)]
  for (at += 2 * width; at < end; at += width) parents.push(parentAt(at))
  return { sha, parents, date }
}

const space = 32
const zero = 48

/** A message without line feeds at the end and blank lines at the beginning, because git uses the first line with text as the subject. */
export function messageOf(text: string, from: number, to: number): string {
  let end = to
  while (end > from && text.charCodeAt(end - 1) === 10) end -= 1
  const message = text.slice(from, end)
  return isBlank(message.charCodeAt(0)) ? message.replace(/^(?:[ \t\r]*\n)+/, '') : message
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The author of all commits if the range was read without people. */
export const nobody: Commit['author'] = { name: '', email: '' }
