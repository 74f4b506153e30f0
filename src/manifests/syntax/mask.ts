/** How a language writes comments and strings. */
export interface Lexis {
  /** What begins a comment that ends with its line. */
  readonly line: readonly string[]
  /** What begins and ends a comment of any length. */
  readonly block: readonly (readonly [begin: string, end: string])[]
  /** Quotes; of two that begin alike, the longer first. */
  readonly quotes: readonly string[]
}

/** Python and Starlark. */
export const pythonic: Lexis = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'"] }

/** Elixir and Ruby, as far as the text around a version needs it. */
export const hashed: Lexis = { line: ['#'], block: [], quotes: ['"""', '"', "'"] }

/** C# and similar languages. */
export const slashed: Lexis = { line: ['//'], block: [['/*', '*/']], quotes: ['"'] }

/** Visual Basic. */
export const basic: Lexis = { line: ["'"], block: [], quotes: ['"'] }

/** Replaces each character of a string. */
export const filler = '\u0001'

/**
 * The text with the same length, in which comments are blank and the characters of strings are fillers, so that matches are always code. Quotes
 * and line ends stay; a byte order mark is blank.
 */
export function maskCode(text: string, { line, block, quotes }: Lexis): string {
  const parts: string[] = []
  let kept = 0
  const cover = (from: number, to: number, by: string) => {
    parts.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, by))
    kept = to
  }
  for (let at = 0; at < text.length; ) {
    const quote = quotes.find((each) => text.startsWith(each, at))
    const comment = block.find(([begin]) => text.startsWith(begin, at))
    if (quote !== undefined) {
      const end = endOfString(text, at + quote.length, quote)
      cover(at + quote.length, end, filler)
      at = end + quote.length
    } else if (comment !== undefined) {
      const end = endOf(text, comment[1], at + comment[0].length)
      cover(at, end, ' ')
      at = end
    } else if (line.some((each) => text.startsWith(each, at))) {
      const end = text.indexOf('\n', at)
      cover(at, end === -1 ? text.length : end, ' ')
      at = end === -1 ? text.length : end
    } else at += 1
  }
  return (parts.join('') + text.slice(kept)).replace(/^\ufeff/, ' ')
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

/** The position of the closing quote; a string with a single quote character ends with its line at the latest. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (quote.length === 1 && text[at] === '\n') return at
    else if (text.startsWith(quote, at)) return at
  }
  return text.length
}

/**
 * The text directly between the bracket at `open` and the one that closes it, with everything inside further brackets blank; as long as
 * the masked text, and blank outside.
 */
export function directlyInside(masked: string, open: number): string {
  const found: string[] = masked.split('').map((character) => (character === '\n' ? '\n' : ' '))
  let depth = 0
  for (let at = open; at < masked.length; at += 1) {
    const character = masked[at] ?? ''
    if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) {
      depth -= 1
      if (depth === 0) break
    } else if (depth === 1) found[at] = character
  }
  return found.join('')
}
