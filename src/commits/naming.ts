import { parseConventional } from './conventional.ts'
import { parseRemainder } from './footers.ts'
import { bulletEnd, headerLine } from './header.ts'
import { visitLines } from './lines.ts'
import { splitSquashed } from './squash.ts'

/** The reverts that a message names. */
export interface NamedReverts {
  /** Lower-case, 7 to 64 hex digits, possibly abbreviated. */
  readonly shas: readonly string[]
  /** Numbers of pull requests. */
  readonly pulls: readonly number[]
  /** Whether the commit is only a revert: its header says so, or its body begins with git's sentence. */
  readonly wholly: boolean
}

/**
 * Finds what a message reverts: git's `This reverts commit <sha>` (any number of them, lists, `, reversing changes made to <parent>`), GitHub's
 * `Reverts owner/name#12`, and `Refs: <sha>` with the type `revert`, as the specification's FAQ proposes. The sentences count at the start of a line,
 * above the commits that a squash lists; undefined if there are none.
 */
export function namedReverts(message: string, repository: string): NamedReverts | undefined {
  const { preface } = splitSquashed(message)
  const shas: string[] = []
  const pulls: number[] = []
  let first: boolean | undefined
  visitLines(preface, headerLine(preface).length + 1, (start, end, quoted) => {
    const from = Math.max(start, bulletEnd(preface, start))
    const pull = quoted ? undefined : pullNamedAt(preface.slice(from, end), repository)
    const commits = quoted ? [] : commitsNamedAt(preface, from)
    shas.push(...commits)
    if (pull !== undefined) pulls.push(pull)
    if (end > start) first ??= commits.length > 0 || pull !== undefined
  })
  const conventional = parseConventional(preface)
  if (conventional?.type === 'revert') shas.push(...commitsInRefs(preface))
  if (shas.length === 0 && pulls.length === 0) return undefined
  const header = conventional?.description ?? headerLine(preface)
  const says = conventional?.type === 'revert' || /^["']?(?:revert|reapply|roll ?back|back out|undo)/i.test(header)
  return { shas: [...new Set(shas)], pulls, wholly: says || first === true }
}

/** Whether a message may name a revert. Most do not and need no closer look. */
export function mayRevert(message: string): boolean {
  return message.includes('everts ') || /^revert/i.test(message)
}

/** The numbers with which a pull request can name this commit: squashed `title (#12)`, or `Merge pull request #12 from …`. */
export function pullOf(message: string): number | undefined {
  const header = headerLine(message)
  // most headers have neither form, and a range may be long
  const found = header.endsWith(')')
    ? /\(#(\d{1,9})\)$/.exec(header)
    : header.startsWith('Merge ')
      ? /^Merge pull request #(\d{1,9}) from /.exec(header)
      : undefined
  return found ? Number(found[1]) : undefined
}

function commitsNamedAt(text: string, start: number): readonly string[] {
  const opening = /This reverts (?:the )?(?:following )?(?:merge )?commits?:?\s+(?:[-*] )?/y
  const sha = /[0-9a-f]{7,64}(?![\w-])/iy
  // the separators in a list of shas; ", reversing changes made to <parent>" is not one, so the list ends there
  const separator = /[\s,&]+(?:and\s+|[-*] )?/y
  opening.lastIndex = start
  if (!opening.test(text)) return []
  const found: string[] = []
  for (let at = opening.lastIndex; ; at = separator.lastIndex) {
    sha.lastIndex = at
    const match = sha.exec(text)
    if (!match) return found
    found.push(match[0].toLowerCase())
    separator.lastIndex = sha.lastIndex
    if (!separator.test(text)) return found
  }
}

function pullNamedAt(line: string, repository: string): number | undefined {
  const found = /^(?:This reverts|Reverts) (?:(?:pull request|PR) )?([\w.-]+\/[\w.-]+)?#(\d{1,9})(?!\w)/.exec(line)
  const named = found?.[1]
  if (!found || (named && repository && named.toLowerCase() !== repository.toLowerCase())) return undefined
  return Number(found[2])
}

function commitsInRefs(message: string): readonly string[] {
  const { footers } = parseRemainder(message, headerLine(message).length + 1)
  const refs = footers.filter(({ token }) => token.toLowerCase() === 'refs')
  return refs.flatMap(({ value }) => value.toLowerCase().split(/[\s,]/)).filter((word) => /^[0-9a-f]{7,64}$/.test(word))
}
