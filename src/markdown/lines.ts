/** A line of Markdown with its place in the text. */
export interface Line {
  /** Offset of its first character, and of the first character of the next line. */
  readonly start: number
  readonly end: number
  /** Without its line break. */
  readonly text: string
  /** True inside a fenced code block or an HTML comment, where nothing is a heading or a definition. */
  readonly inert: boolean
}

/** The lines of a text, each told whether Markdown structure can begin there (CommonMark's fences and HTML comments). */
export function* markdownLines(markdown: string): Generator<Line> {
  let fence = ''
  let comment = false
  let start = 0
  while (start < markdown.length) {
    const feed = markdown.indexOf('\n', start)
    const end = feed === -1 ? markdown.length : feed + 1
    const text = markdown.slice(start, end).replace(/\r?\n$/, '')
    const mark = comment ? undefined : /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text)
    const inert = fence !== '' || comment
    if (fence !== '') {
      if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = ''
    } else if (mark?.[1] !== undefined && !(mark[1].startsWith('`') && mark[2]?.includes('`'))) fence = mark[1]
    else if (comment) comment = !text.includes('-->')
    else if (/^ {0,3}<!--/.test(text)) comment = !text.includes('-->', text.indexOf('<!--') + 4)
    yield { start, end, text, inert: inert || fence !== '' || comment }
    start = end
  }
}

/** The level of an ATX heading, 1 to 6; 0 for any other line. */
export function headingLevel(line: Line): number {
  return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0)
}

/** The Markdown with its headings pushed down (never up), so that the highest of them has at least level `least`; 6 is the deepest. */
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
