import type { Commit } from './commit.ts'
import { bulletEnd } from './header.ts'
import { claim, describingCommit } from './pulls.ts'
import { isUsualHeader } from './squash.ts'

const begin = 'BEGIN_COMMIT_OVERRIDE'
const end = 'END_COMMIT_OVERRIDE'

/**
 * The messages between `BEGIN_COMMIT_OVERRIDE` and `END_COMMIT_OVERRIDE` in a pull request's text, as release-please has them: each line that
 * begins with a header of a usual type, with or without a bullet, begins another message. Undefined without both marks, or with nothing between.
 */
export function overrideIn(body: string): readonly string[] | undefined {
  const from = body.indexOf(begin)
  const to = from < 0 ? -1 : body.indexOf(end, from + begin.length)
  if (to < 0) return undefined
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

/** A pull request that says something else than its commits. */
export interface Override {
  readonly number: number
  /** The commit that merged it: the messages count there. */
  readonly mergeSha: string
  readonly messages: readonly string[]
}

/**
 * The commits as their pull requests correct them: the one that merged a pull request says its messages, the others that it brought say nothing.
 * `overrideOf` answers by the commit that tells of a pull request.
 */
export function amendCommits(
  commits: readonly Commit[],
  { head, released }: { readonly head: string; readonly released: ReadonlySet<string> },
  overrideOf: ReadonlyMap<string, Override>,
): readonly Commit[] {
  const shas = new Set(commits.map(({ sha }) => sha))
  const usable = new Map([...overrideOf].filter(([, { mergeSha }]) => shas.has(mergeSha)))
  if (usable.size === 0) return commits
  const claims = claim(commits, head, released)
  return commits.map((commit) => {
    const teller = describingCommit(commit, claims)
    const override = teller && usable.get(teller.sha)
    if (override === undefined) return commit
    return { ...commit, amended: commit.sha === override.mergeSha ? override.messages : [] }
  })
}
