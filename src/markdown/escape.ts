/** GitHub looks for mentions and references after it parses Markdown, so neither a backslash nor an entity for `@` helps: only a break does. */
const pause = '&#8203;'

/** The longest part of a line that is kept, in UTF-16 units. */
const lineLength = 500

/**
 * User text as one line of inline Markdown that only shows the text: no mention, issue reference, link, image, HTML, emphasis, maths, table
 * border, list or heading, no control or reordering character. Code spans stay code spans. Safe in a paragraph, a list item, a heading, a link's
 * label and, through `escapeCell`, a table. Two features of GitHub stay, because they are harmless and people want them: `:tada:` becomes a picture,
 * and the sha of a commit in the repository becomes a link. A break inside would spoil text that somebody copies.
 */
export function escapeLine(text: string, length = lineLength): string {
  return escapeAround(plainLine(text, length), (code) => code)
}

/** Like `escapeLine`, for a table cell: a border inside a code span is escaped too. */
export function escapeCell(text: string, length = lineLength): string {
  return escapeAround(plainLine(text, length), escapeBorders)
}

/**
 * The text that `around` makes (one line), with `address` in it as a link. Only an http or https URL on GitHub becomes a link; anything else is
 * normal text.
 */
export function escapeWithAddress(
  text: string,
  address: string,
  around: (text: string) => string = escapeLine,
): string {
  if (!/^https?:\/\/[\w.:@-]+(?:[/?#][\w.~%!$&'()*+,;=:@/?#-]*)?$/.test(address)) return around(text)
  return around(text.replaceAll(address, place)).replaceAll(place, `<${address}>`)
}

/** Placeholder for an address while the text around it is escaped. */
const place = '\ue000'

/** A value as a table cell, character by character: nothing in it becomes a code span or a picture. At most `length` UTF-16 units of it. */
export function escapeValue(text: string, length = lineLength): string {
  return escapeStart(escapeRun(plainLine(text, length))).replace(/:(?=[\w+-]+:)/g, `$&${pause}`)
}

/** One line of text as a code span, '' for an empty one; a backtick becomes an apostrophe. Safe wherever `escapeLine` is, and in a table cell. */
export function codeSpan(text: string, length = lineLength): string {
  const line = plainLine(text, length).replaceAll('`', "'").replaceAll('##[', '## [')
  return line === '' ? '' : `\`${line}\``
}

/** Like `codeSpan`, for a table cell. */
export function codeCell(text: string, length = lineLength): string {
  return escapeBorders(codeSpan(text, length))
}

/** Text of several paragraphs, each line escaped by itself; at most `length` UTF-16 units of the original. No trailing line break. */
export function escapeBlock(text: string, length = 4_000): string {
  return text
    .slice(0, length)
    .split(/\r\n?|\n/)
    .map((line) => escapeLine(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line without control, format and reordering characters, white space collapsed, at most `length` units; not yet escaped. */
export function plainLine(text: string, length = lineLength): string {
  const long = text.length > length * 4
  const line = (long ? text.slice(0, length * 4) : text)
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (line.length <= length && !long) return line
  return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A character in the text that must not be read as Markdown, HTML or a GitHub reference. */
const special = /[\\`*[\]|~$<&_@#]|:\/\/|www\.|gh-\d/i

function escapeRun(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/@(?=\\?[\w.-])|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${pause}`)
}

/** Escapes a line outside of its code spans; `escapeCode` handles the code spans. */
function escapeAround(line: string, escapeCode: (span: string) => string): string {
  if (line.indexOf('`') === -1) return escapeStart(escapeRun(line))
  return escapeStart(
    codeSpans(line)
      .map((part) => (part.code ? escapeCode(part.text) : escapeRun(part.text)))
      .join(''),
  )
}

/** Table borders inside a code span. A backslash before one would be read as ours, so a zero-width space separates them. */
function escapeBorders(code: string): string {
  return code.replace(/(\\?)\|/g, (_, slash: string) => (slash === '' ? '\\|' : '\\\u200b\\|'))
}

/** What opens a block at the start of a line, and the runner's `::`, in case a later step prints the notes. */
function escapeStart(line: string): string {
  return line
    .replace(/^(?:#(?=[#\s]|$)|[+-](?=\s|$)|[-:](?=[-: ]*$)|=(?==*$)|>|:(?=:))/, '\\$&')
    .replace(/(?<= )#(?=#*$)/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}

interface Part {
  readonly text: string
  readonly code: boolean
}

/** CommonMark: a run of backticks is closed by the next run of the same length. `##[` is a command of the runner, even inside a line. */
function codeSpans(line: string): readonly Part[] {
  const parts: Part[] = []
  const runs = [...line.matchAll(/`+/g)]
  let from = 0
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]
    const close = runs.findIndex((run, at) => at > index && run[0].length === open?.[0].length)
    if (open === undefined || close === -1) continue
    const end = (runs[close]?.index ?? 0) + open[0].length
    const text = line.slice(open.index, end)
    if (text.includes('##[')) continue
    parts.push({ text: line.slice(from, open.index), code: false }, { text, code: true })
    from = end
    index = close
  }
  return [...parts, { text: line.slice(from), code: false }]
}
