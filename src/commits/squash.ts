import { type ConventionalCommit, isRevertHeader, parseConventional, revertChange } from './conventional.ts'
import { bulletEnd, headerLine, parseHeader } from './header.ts'
import { visitLines } from './lines.ts'

/** The message of a squash commit, taken apart. */
export interface SquashedMessage {
  /** Header and whatever stands above the first listed commit; the whole message where none is listed. */
  readonly preface: string
  /** The messages of the listed commits, as typed, in the order of the list. */
  readonly listed: readonly string[]
}

/**
 * Finds the commits that a squash commit lists in its body, as GitHub writes them: `* feat: a` (or `- feat: a`) at the start of a line,
 * each with its own body and footers up to the next one. Only conventional headers and `Revert "…"` are taken for commits; any other
 * list item belongs to the text it stands in.
 */
export function splitSquashed(message: string): SquashedMessage {
  const starts: number[] = []
  visitLines(message, headerLine(message).length + 1, (start, end, quoted) => {
    const text = quoted ? -1 : bulletEnd(message, start)
    if (text >= 0 && isListed(message.slice(text, end))) starts.push(start)
  })
  const [first] = starts
  if (first === undefined) return { preface: message, listed: [] }
  return {
    preface: message.slice(0, first),
    listed: starts.map((start, index) => message.slice(start + 2, starts[index + 1]).trim()),
  }
}

/**
 * The conventional commits among the listed ones. `Revert "x"` cancels the nearest `x` above it, since the branch's own shas, which its
 * body names, are lost by squashing.
 */
export function listedChanges(listed: readonly string[]): readonly ConventionalCommit[] {
  const headers = listed.map(headerLine)
  const places = new Map<string, number[]>()
  for (const [index, header] of headers.entries()) {
    const known = places.get(header)
    if (known) known.push(index)
    else places.set(header, [index])
  }
  const cancelled = new Set<number>()
  for (let at = headers.length - 1; at > 0; at -= 1) {
    const reverted = cancelled.has(at) ? undefined : revertedHeader(headers[at] ?? '')
    const candidates = reverted === undefined ? [] : (places.get(reverted) ?? [])
    while ((candidates.at(-1) ?? -1) >= at) candidates.pop()
    const target = candidates.pop()
    if (target !== undefined) cancelled.add(at).add(target)
  }
  return listed.flatMap((message, index) => {
    if (cancelled.has(index)) return []
    return parseConventional(message) ?? (isRevertHeader(headers[index] ?? '') ? revertChange(message) : [])
  })
}

function isListed(line: string): boolean {
  return parseHeader(line) !== undefined || revertedHeader(line) !== undefined
}

function revertedHeader(header: string): string | undefined {
  return header.startsWith('Revert "') && header.endsWith('"') ? header.slice(8, -1) : undefined
}
