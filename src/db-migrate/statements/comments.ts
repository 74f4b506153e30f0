import { type LexerOptions, type Token, tokenize } from '../../sql/statement/lexer.ts'
import type { ScriptFault, ScriptFile, Segment } from '../scripts/script.ts'
import type { DirectiveComment } from './directives.ts'

/** A piece of a segment after splitting. */
export interface Piece {
  /** `comment` contains only comments; `data` are rows in the script. */
  readonly kind: 'statement' | 'comment' | 'data'
  readonly sql: string
  /** Those below a COPY … FROM stdin. */
  readonly rows?: Uint8Array | undefined
  /** Lines of the file on which it begins and ends, the delimiter included. */
  readonly line: number
  readonly endLine: number
}

/** A statement, and the `-- slipway:` comments above it. */
export interface CommentedPiece {
  readonly sql: string
  readonly rows: Uint8Array | undefined
  readonly line: number
  readonly comments: readonly DirectiveComment[]
}

/** Anything that may be meant as a directive. */
const suspect = /(?:--|#|\/\*)[^\S\n]*slipway(?:[^\S\n]*:|[^\S\n]+(?:transaction|batch|pause|timeout|allow)=)/i
const inBlock = /^[\s/*]*slipway(?:[^\S\n]*:|[^\S\n]+(?:transaction|batch|pause|timeout|allow)=)/i
const word = /slipway(?:[^\S\n]*:|[^\S\n]+\w+=)/i

const below = 'Write it as `-- slipway: …` on its own line, above its statement'
const faults = {
  behind: `has a \`slipway:\` comment inside or after a statement. ${below}`,
  block: `has \`slipway:\` in a block comment, where it is not read. ${below}`,
  last: `has a \`slipway:\` comment that no statement follows. ${below}`,
  open: `has a \`slipway\` comment without the colon after the word. ${below}`,
  unread: `has \`slipway:\` where no comment is read: two dashes need a space after them, \`#\` begins a comment only in MySQL, and a client command uses its whole line. ${below}`,
  outside: 'has a `slipway:` comment outside the parts of the script. Write it below the mark of its part',
} as const

/**
 * Gives each statement the directives between the end of the statement before it and its own first word, wherever the splitter put them: the
 * MySQL client makes a line comment a separate statement. Anything else that looks like a directive is a fault; nothing is ignored.
 */
export function attachComments(
  split: readonly { readonly segment: Segment; readonly pieces: readonly Piece[] }[],
  reading: LexerOptions,
): { readonly pieces: readonly CommentedPiece[]; readonly faults: readonly ScriptFault[] } {
  const attached: CommentedPiece[] = []
  const found: ScriptFault[] = []
  let waiting: DirectiveComment[] = []
  let ended = 0
  for (const { segment, pieces } of split) {
    const isAsked = word.test(segment.text)
    const read = new Set<number>()
    for (const piece of pieces) {
      const places = isAsked && (piece.kind === 'data' || word.test(piece.sql)) ? placesIn(piece, reading) : []
      for (const { line, kind, text } of places) {
        read.add(line)
        const isBehind = kind === 'behind' || (kind === 'above' && line === ended)
        if (isBehind) found.push({ line, what: faults.behind })
        else if (kind === 'block' || kind === 'open') found.push({ line, what: faults[kind] })
        else if (kind === 'above') waiting.push({ line, text })
      }
      if (piece.kind !== 'statement') continue
      attached.push({ sql: piece.sql, rows: piece.rows, line: piece.line, comments: waiting })
      waiting = []
      ended = piece.endLine
    }
    if (isAsked) found.push(...unreadLines(segment, read))
  }
  return { pieces: attached, faults: [...found, ...faultsOfLast(waiting)] }
}

/** Faults for directives that no statement follows. */
export function faultsOfLast(comments: readonly DirectiveComment[]): readonly ScriptFault[] {
  return comments.map(({ line }) => ({ line, what: faults.last }))
}

/** Faults for what looks like a directive in the lines of a file that belong to no part of it. */
export function faultsOutside({ text, line: first }: ScriptFile, parts: readonly Segment[]): readonly ScriptFault[] {
  if (!word.test(text)) return []
  const inside = new Set(parts.flatMap((part) => part.text.split('\n').map((_, index) => part.line + index)))
  return text
    .split('\n')
    .flatMap((each, index) =>
      suspect.test(each) && !inside.has(first + index) ? [{ line: first + index, what: faults.outside }] : [],
    )
}

/** Lines that look like a directive, but were neither read nor found inside a text. */
function unreadLines({ text, line }: Segment, read: ReadonlySet<number>): readonly ScriptFault[] {
  return text
    .split('\n')
    .flatMap((each, index) =>
      suspect.test(each) && !read.has(line + index) ? [{ line: line + index, what: faults.unread }] : [],
    )
}

/** A line that looks like a directive; `open` has no colon, `text` is in a string or in prose and is not one. */
interface Place {
  readonly line: number
  readonly kind: 'above' | 'behind' | 'block' | 'open' | 'text'
  readonly text: string
}

function placesIn(piece: Piece, reading: LexerOptions): readonly Place[] {
  const { sql, line, endLine, kind } = piece
  if (kind === 'data')
    return Array.from({ length: endLine - line + 1 }, (_, index) => ({ line: line + index, kind: 'text', text: '' }))
  // MySQL's client reads two dashes at the very start as a comment, whatever follows them.
  if (sql.startsWith('--') && !sql.includes('\n')) return lineComment(sql, line, 'above')
  const { tokens, comments } = tokenize(sql, reading)
  const first = tokens[0]?.start ?? sql.length
  const lineOfComment = lineCounter(sql, line)
  const lineOfToken = lineCounter(sql, line)
  const verb = tokens[0]?.value
  const isProgram = verb === 'create' || verb === 'do'
  return [
    ...comments.flatMap(({ text, start, conditional }) => {
      if (!word.test(text)) return []
      const at = lineOfComment(start)
      if (text.startsWith('/*')) return blockComment(text, at)
      return lineComment(text, at, start < first && !conditional ? 'above' : 'behind')
    }),
    ...tokens.flatMap((token) => (word.test(token.text) ? textPlaces(token, lineOfToken(token.start), isProgram) : [])),
  ]
}

/** The line of an offset; offsets must be asked in ascending order. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let [line, at] = [first, text.indexOf('\n')]
  return (offset) => {
    for (; at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
    return line
  }
}

function lineComment(comment: string, line: number, kind: Place['kind']): readonly Place[] {
  const text = /^(?:--|#)[^\S\n]*slipway[^\S\n]*:([^\n]*)/i.exec(comment)?.[1]
  if (text !== undefined) return [{ line, kind, text }]
  const isOpen = comment.search(suspect) === 0
  return [{ line, kind: isOpen ? 'open' : 'text', text: '' }]
}

/** What is commented out with its own dashes stays so. */
function blockComment(comment: string, line: number): readonly Place[] {
  return comment.split('\n').map((text, index) => ({
    line: line + index,
    kind: inBlock.test(text) ? 'block' : 'text',
    text,
  }))
}

/** A string, or the body of a program that is written as one. */
function textPlaces({ text }: Token, line: number, isProgram: boolean): readonly Place[] {
  return text.split('\n').map((each, index) => {
    const isDirective = isProgram && /^[^\S\n]*--[^\S\n]*slipway[^\S\n]*:/i.test(each)
    return { line: line + index, kind: isDirective ? 'behind' : 'text', text: each }
  })
}
