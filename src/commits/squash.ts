import { type ConventionalCommit, isRevertHeader, parseConventional, revertChange } from './conventional.ts'
import { bulletEnd, headerLine, parseHeader, usualTypes } from './header.ts'
import { visitLines } from './lines.ts'

/** The parts of a squash commit's message. */
export interface SquashedMessage {
  /** Header and text above the first listed commit; the whole message if none is listed. */
  readonly preface: string
  /** The messages of the listed commits, as typed, in the order of the list. */
  readonly listed: readonly string[]
}

/**
 * Finds the commits in the body of a squash commit, as GitHub writes them: `* feat: a` (or `- feat: a`) at the start of a line, each with its own
 * body and footers up to the next one; or a paragraph that begins with a header of a usual type (`paragraphs`: all, or breaking ones). Only
 * conventional headers and `Revert "…"` count as commits; any other list item belongs to the text around it.
 */
export function splitSquashed(message: string, paragraphs: 'all' | 'breaking' = 'all'): SquashedMessage {
  const starts: { readonly at: number; readonly text: number }[] = []
  let isAfterBlank = false
  visitLines(message, headerLine(message).length + 1, (at, end, quoted) => {
    if (quoted) {
      isAfterBlank = false
      return
    }
    const line = message.slice(at, end)
    const text = bulletEnd(message, at)
    if (text >= 0 && isListed(message.slice(text, end))) starts.push({ at, text })
    else if (isAfterBlank && isUsualHeader(line, paragraphs)) starts.push({ at, text: at })
    isAfterBlank = line.trim() === ''
  })
  const [first] = starts
  if (first === undefined) return { preface: message, listed: [] }
  return {
    preface: message.slice(0, first.at),
    listed: starts.map(({ at, text }, index) => {
      const own = message.slice(text, starts[index + 1]?.at).trim()
      return text === at ? own.replaceAll('\n  ', '\n') : own
    }),
  }
}

/** Whether a line begins a commit by itself: a header of a usual type. Any other word before a colon is usually text, or a footer. */
export function isUsualHeader(line: string, paragraphs: 'all' | 'breaking'): boolean {
  const type = /^[a-z]+/.exec(line)?.[0] ?? ''
  const header = usualTypes.has(type) ? parseHeader(line) : undefined
  return header !== undefined && (paragraphs === 'all' || header.breaking)
}

/**
 * The conventional commits among the listed ones. `Revert "x"` cancels the nearest `x` above it, because squashing loses the branch's own shas, which
 * its body names.
 */
export function listedChanges(listed: readonly string[]): readonly ConventionalCommit[] {
  return standing(listed).flatMap(
    (message) => parseConventional(message) ?? (isRevertHeader(headerLine(message)) ? revertChange(message) : []),
  )
}

/** A conventional squash commit as the messages that count with `squash-bodies: all`: its own and those in its body; none if it lists none. */
export function squashedMessages(message: string): readonly string[] {
  const { preface, listed } = splitSquashed(message)
  const counted = standing(listed)
  return counted.length === 0 ? [] : [preface.trimEnd(), ...counted]
}

/** Those that no later one reverts. */
function standing(listed: readonly string[]): readonly string[] {
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
  return listed.filter((_, index) => !cancelled.has(index))
}

function isListed(line: string): boolean {
  return parseHeader(line) !== undefined || revertedHeader(line) !== undefined
}

function revertedHeader(header: string): string | undefined {
  return header.startsWith('Revert "') && header.endsWith('"') ? header.slice(8, -1) : undefined
}
