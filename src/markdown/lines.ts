/** A line of Markdown with its place in the text. */
export interface Line {
  /** Offset of its first character, and of the first character of the next line. */
  readonly start: number
  readonly end: number
  /** Without its line break. */
  readonly text: string
  /** True inside a fenced code block, an HTML comment and similar blocks, where nothing is a heading or a definition. */
  readonly inert: boolean
}

/** A block whose lines are not read as Markdown. */
interface Block {
  /** Offset of its first line. */
  readonly start: number
  /** The indentation of the list item that contains it; a line with less indentation also ends the block. */
  readonly indent: number
  readonly isClosedBy: (line: string) => boolean
}

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
  'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|' +
  'p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

/** HTML blocks by their first and last line (CommonMark 0.31, 4.6, conditions 1 to 6). All but the last kind continue over blank lines. */
const html: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^ {0,3}</?(?:${blockTags})(?=[\\s>]|/>|$)`, 'i'), /^\s*$/],
]

/**
 * The lines of a text, and for each whether Markdown structure can begin there. Returns the offset of a block that is never closed, or the
 * length of the text if there is none.
 */
export function* markdownLines(markdown: string): Generator<Line, number> {
  let block: Block | undefined
  let items: readonly number[] = []
  let isText = false
  for (let start = 0; start < markdown.length; ) {
    const feed = markdown.indexOf('\n', start)
    const end = feed === -1 ? markdown.length : feed + 1
    const text = markdown.slice(start, end).replace(/\r?\n$/, '')
    const indent = text.trim() === '' ? Number.POSITIVE_INFINITY : text.search(/[^ ]/)
    if (block !== undefined && indent < block.indent) block = undefined
    const isInside = block !== undefined
    if (block !== undefined) block = block.isClosedBy(text.slice(block.indent)) ? undefined : block
    else {
      items = isText && lazy.test(text) ? items : itemsOf(text, indent, items)
      block = openBlock(text, start, items.at(-1) ?? 0, isText)
    }
    isText = block === undefined && !isInside && !notText.test(text)
    yield { start, end, text, inert: isInside || block !== undefined }
    start = end
  }
  return block === undefined || block.isClosedBy('') ? markdown.length : block.start
}

/** Text that continues a paragraph of a list item without the item's indentation. */
const lazy = /^ *[^\s#>*+=<`~\d-]/

/** Condition 7: a line with a single tag of any name; it does not interrupt a paragraph. */
const loneTag: readonly [RegExp, RegExp] = [/^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, /^\s*$/]

/** A blank line, a heading, a rule or an underline. */
const notText = /^\s*$|^ {0,3}(?:#|=+\s*$|[-*_][-*_ ]*$)/

/** The maximum depth of lists inside lists; deeper ones are read as text. */
const deepestList = 20

/** Where the content of the list items around a line begins, including items that it begins; the innermost last. */
function itemsOf(text: string, indent: number, outer: readonly number[]): readonly number[] {
  const items = outer.filter((item) => item <= indent)
  for (let at = items.at(-1) ?? 0; items.length < deepestList; items.push(at)) {
    const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|$)/.exec(text.slice(at))?.[0]
    if (marker === undefined) break
    at += marker.length
  }
  return items
}

function openBlock(text: string, start: number, indent: number, isBelowText: boolean): Block | undefined {
  const line = text.slice(indent)
  const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
  if (mark !== undefined && !(mark.startsWith('`') && words.includes('`')))
    return { start, indent, isClosedBy: (other) => isFenceEnd(other, mark) }
  const last = (isBelowText ? html : [...html, loneTag]).find(([first]) => first.test(line))?.[1]
  return last === undefined || last.test(line) ? undefined : { start, indent, isClosedBy: (other) => last.test(other) }
}

function isFenceEnd(line: string, mark: string): boolean {
  const [, found, words] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
  return found?.startsWith(mark) === true && words?.trim() === ''
}

/** The offset of a code block or a comment that is never closed; the length of the text if there is none. */
export function readableEnd(markdown: string): number {
  const lines = markdownLines(markdown)
  for (;;) {
    const { done, value } = lines.next()
    if (done) return value
  }
}

/** The level of an ATX heading, 1 to 6; 0 for any other line. */
export function headingLevel(line: Line): number {
  return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0)
}

/** The Markdown with its headings moved down (never up), so that the highest has at least level `least`; 6 is the deepest. */
export function demoteHeadings(markdown: string, least: number): string {
  const lines = [...markdownLines(markdown)]
  const highest = lines.reduce((level, line) => Math.min(level, headingLevel(line) || 7), 7)
  const shift = least - highest
  if (shift <= 0 || highest === 7) return markdown
  return lines
    .map((line) => {
      const whole = markdown.slice(line.start, line.end)
      const level = headingLevel(line)
      return level === 0 ? whole : whole.replace(/#{1,6}/, '#'.repeat(Math.min(6, level + shift)))
    })
    .join('')
}
