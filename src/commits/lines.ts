/** Called with the offsets of one line, without its line end; `quoted` lines are in a fenced code block or an HTML comment. */
export type LineVisitor = (start: number, end: number, quoted: boolean) => void

/**
 * Walks the lines of `text` from offset `start`, in one pass. LF and CRLF end a line. A fence or comment that is never closed quotes nothing, because
 * a stray ``` must not hide the footers below it.
 */
export function visitLines(text: string, start: number, visit: LineVisitor): void {
  const closing = closingFinder(text)
  let quotedUntil = 0
  for (let at = start; at < text.length; ) {
    const next = endOfLine(text, at)
    const end = text.charCodeAt(next - 1) === carriageReturn && next > at ? next - 1 : next
    if (at >= quotedUntil) quotedUntil = closing(at, end)
    visit(at, end, at < quotedUntil)
    at = next + 1
  }
}

/** The offset of the line feed that ends the line at `start`, or the length of the text. */
function endOfLine(text: string, start: number): number {
  const found = text.indexOf('\n', start)
  return found < 0 ? text.length : found
}

const carriageReturn = 13

/** The end of a block that a line opens; 0 if it opens none. */
function closingFinder(text: string): (start: number, end: number) => number {
  // each failed search has read the rest of the text, so hostile input only gets a few of them
  let patience = 8
  return (start, end) => {
    const mark = text.charAt(start)
    if (patience === 0 || (mark !== '`' && mark !== '~' && mark !== '<')) return 0
    const length = run(text, start, mark)
    if (mark === '<' ? !text.startsWith('<!--', start) : length < 3) return 0
    const closed = mark === '<' ? text.indexOf('-->', start) : closingFence(text, end, mark, length)
    if (closed < 0) patience -= 1
    return closed + 1
  }
}

/** The offset of the line that closes a code fence (CommonMark 0.31 section 4.5), or -1. */
function closingFence(text: string, opened: number, mark: string, length: number): number {
  for (let at = endOfLine(text, opened) + 1; at < text.length; at = endOfLine(text, at) + 1) {
    const found = run(text, at, mark)
    if (found >= length && text.slice(at + found, endOfLine(text, at)).trim() === '') return at
  }
  return -1
}

function run(text: string, start: number, mark: string): number {
  let end = start
  while (text.charAt(end) === mark) end += 1
  return end - start
}
