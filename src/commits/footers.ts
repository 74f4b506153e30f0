import { bulletEnd, isLetterCode, isWordCode, parseHeader } from './header.ts'
import { visitLines } from './lines.ts'

/** One `token: value` or `token #value`; the value has no separator (so `Refs #12` has the value `12`), and its lines end in LF. */
export interface Footer {
  readonly token: string
  readonly value: string
}

/** The content of a message after its header. */
export interface Remainder {
  /** Everything before the first footer, without surrounding blank lines; '' for nothing. */
  readonly body: string
  readonly footers: readonly Footer[]
  /** The values of its `BREAKING CHANGE` and `BREAKING-CHANGE` footers. */
  readonly breakingNotes: readonly string[]
}

interface Mark {
  readonly start: number
  readonly token: string
  readonly value: number
  end: number
}

/**
 * Reads body and footers from offset `start` (specification, items 6 to 12 and 16). Footers begin at the start of a line, after a blank line, a
 * header or another footer. Lines do not count inside a paragraph, indented, quoted with `>`, in a fenced code block or in an HTML comment. A squash
 * commit lists the headers of its commits, and footers may directly follow those, too.
 */
export function parseRemainder(message: string, start: number): Remainder {
  if (!mayHoldFooter(message, start)) return { body: tidy(message.slice(start)), footers: none, breakingNotes: none }
  const marks: Mark[] = []
  let open: Mark | undefined
  let before: 'header' | 'blank' | 'text' = 'header'
  visitLines(message, start, (from, to, quoted) => {
    if (quoted) {
      before = 'text'
    } else if (isBlank(message, from, to)) {
      before = 'blank'
    } else if (isListedHeader(message, from, to, open !== undefined)) {
      if (open && before === 'blank') {
        open.end = from
        open = undefined
      }
      before = 'header'
    } else if (message.startsWith(squashSeparator, from) && to - from === squashSeparator.length) {
      if (open) open.end = Math.min(open.end, from)
      before = 'text'
    } else {
      const mark = open || before !== 'text' ? footerAt(message, from, to) : undefined
      if (mark) {
        if (open) open.end = Math.min(open.end, from)
        marks.push(mark)
        open = mark
      }
      before = 'text'
    }
  })
  return assemble(message, start, marks)
}

/** The version information in the footers of a message. */
export interface Counted {
  /** The values of its `BREAKING CHANGE` and `BREAKING-CHANGE` footers. */
  readonly breakingNotes: readonly string[]
  /** The first line of its last `Release-As` footer, as typed. */
  readonly releaseAs: string | undefined
}

/** Reads the relevant footers below the header that ends at `end`. Most messages have none, and their lines are skipped. */
export function readCounted(message: string, end: number): Counted {
  if (end === message.length) return nothing
  const isBreaking = message.includes('BREAKING', end)
  if (!isBreaking && !/release-as/i.test(message)) return nothing
  const start = message.indexOf('\n', end)
  if (start < 0) return nothing
  const { footers, breakingNotes } = parseRemainder(message, start + 1)
  const asked = footers.findLast(({ token }) => token.toLowerCase() === 'release-as')
  return { breakingNotes, releaseAs: asked?.value.split('\n', 1)[0] }
}

const none: readonly never[] = []
const nothing: Counted = { breakingNotes: none, releaseAs: undefined }

/** Whether the message contains a footer separator at all. Most messages do not, so their lines need not be read. */
function mayHoldFooter(message: string, start: number): boolean {
  return message.includes(':', start) || message.includes(' #', start)
}

/** GitHub writes this line between the bodies of squashed commits and the co-authors. */
const squashSeparator = '---------'

function assemble(message: string, start: number, marks: readonly Mark[]): Remainder {
  const footers: Footer[] = []
  const breakingNotes: string[] = []
  let bodyEnd = message.length
  for (const { start: from, token, value, end } of marks) {
    const text = tidy(message.slice(value, end))
    if (text === '') continue
    bodyEnd = Math.min(bodyEnd, from)
    footers.push({ token, value: text })
    if (isBreakingToken(token)) breakingNotes.push(text)
  }
  return { body: tidy(message.slice(start, bodyEnd)), footers, breakingNotes }
}

/** Inside a footer's value, only GitHub's own list form (`* `) ends it, because people list breaking changes as `- api: gone`. */
function isListedHeader(text: string, start: number, end: number, inFooter: boolean): boolean {
  const from = bulletEnd(text, start)
  if (from < 0 || (inFooter && text.charAt(start) !== '*')) return false
  return parseHeader(text.slice(from, end)) !== undefined
}

function footerAt(text: string, start: number, end: number): Mark | undefined {
  // most lines are told apart by their first letter
  const breaking =
    text.charCodeAt(start) === capitalB ? breakingTokens.find((token) => text.startsWith(token, start)) : undefined
  if (breaking) {
    const colon = start + breaking.length
    // git removes trailing blanks, so if a value begins on the next line, only the colon is left
    const separated = text.startsWith(': ', colon) || (text.charAt(colon) === ':' && colon + 1 === end)
    return separated ? { start, token: breaking, value: colon + 1, end: Number.POSITIVE_INFINITY } : undefined
  }
  if (!isLetterCode(text.charCodeAt(start))) return undefined
  let at = start
  while (isWordCode(text.charCodeAt(at)) && text.charCodeAt(at) !== underscore) at += 1
  if (!text.startsWith(': ', at) && !text.startsWith(' #', at)) return undefined
  if (isBlank(text, at + 2, end)) return undefined
  return { start, token: text.slice(start, at), value: at + 2, end: Number.POSITIVE_INFINITY }
}

const underscore = 95
const capitalB = 66

const breakingTokens = ['BREAKING CHANGE', 'BREAKING-CHANGE']

function isBreakingToken(token: string): boolean {
  return breakingTokens.includes(token)
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const value = text.charCodeAt(at)
    if (value !== 32 && value !== 9 && value !== 13) return false
  }
  return true
}

function tidy(text: string): string {
  return text.trim().replaceAll('\r\n', '\n')
}
