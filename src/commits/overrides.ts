import type { Commit } from './commit.ts'
import { bulletEnd } from './header.ts'
import { claim, describingCommit } from './pulls.ts'
import { isUsualHeader } from './squash.ts'

const begin = 'BEGIN_COMMIT_OVERRIDE'
const end = 'END_COMMIT_OVERRIDE'

/**
 * The messages between `BEGIN_COMMIT_OVERRIDE` and `END_COMMIT_OVERRIDE` in a pull request's text, as in release-please. Each line that begins with a
 * header of a usual type, with or without a bullet, begins a new message. Undefined without both marks, or with nothing in between.
 */
export function overrideIn(body: string): readonly string[] | undefined {
  const from = body.indexOf(begin)
  const to = body.indexOf(end, from + begin.length)
  if (from < 0 || to < 0) return undefined
  const messages: string[][] = []
  for (const line of body
    .slice(from + begin.length, to)
    .replaceAll('\r', '')
    .trim()
    .split('\n')) {
    const text = line.slice(Math.max(0, bulletEnd(line, 0)))
    const last = messages.at(-1)
    if (last === undefined || isUsualHeader(text, 'all')) messages.push([text])
    else last.push(line)
  }
  const found = messages.map((lines) => lines.join('\n').trim()).filter((message) => message !== '')
  return found.length === 0 ? undefined : found
}

/** A pull request that corrects its commits. */
export interface Override {
  readonly number: number
  /** Its merge commit, for which the messages count. */
  readonly mergeSha: string
  readonly messages: readonly string[]
}

/** The corrected commits, and the pull requests whose correction cannot be assigned to a commit. */
export interface Amended {
  readonly commits: readonly Commit[]
  readonly untold: readonly number[]
}

/**
 * The commits with the corrections of their pull requests. The merge commit of a pull request gets the messages and all files that it brought; the
 * other commits get none. `overrideOf` returns the correction for a commit that names a pull request. If the merge commit does not name it, as in a
 * plain merge, all commits stay unchanged.
 */
export function amendCommits(
  commits: readonly Commit[],
  { head, released }: { readonly head: string; readonly released: ReadonlySet<string> },
  overrideOf: ReadonlyMap<string, Override>,
): Amended {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]))
  const here = [...overrideOf.values()].filter(({ mergeSha }) => bySha.has(mergeSha))
  if (here.length === 0) return { commits, untold: [] }
  const claims = claim(commits, head, released)
  const overrideFor = (commit: Commit | undefined) => {
    const teller = commit && describingCommit(commit, claims)
    return teller && overrideOf.get(teller.sha)
  }
  const isTold = ({ number, mergeSha }: Override) => overrideFor(bySha.get(mergeSha))?.number === number
  const told = new Set(here.filter(isTold).map(({ number }) => number))
  const brought = new Map<number, Set<string>>()
  for (const commit of commits) {
    const number = overrideFor(commit)?.number
    if (number === undefined || commit.files === undefined) continue
    const files = brought.get(number) ?? new Set()
    for (const file of commit.files) files.add(file)
    brought.set(number, files)
  }
  const amended = commits.map((commit): Commit => {
    const override = overrideFor(commit)
    if (override === undefined || !told.has(override.number)) return commit
    if (commit.sha !== override.mergeSha) return { ...commit, amended: [] }
    const files = brought.get(override.number)
    return { ...commit, amended: override.messages, ...(files && { files: [...files] }) }
  })
  return { commits: amended, untold: [...new Set(here.map(({ number }) => number))].filter((each) => !told.has(each)) }
}
