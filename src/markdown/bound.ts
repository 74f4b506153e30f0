import { headingLevel, markdownLines } from './lines.ts'

/** The unit of a limit. GitHub counts a release's body in characters and an output in bytes. */
export type Measure = 'characters' | 'bytes'

/** A text that was shortened if necessary. */
export interface Bounded {
  readonly text: string
  readonly cut: boolean
}

/**
 * Markdown of at most `limit`: complete if it fits, otherwise cut before the last heading that leaves room for `ending`, which then says where
 * the rest is. A first section that is itself too long is cut between two lines, outside code blocks if possible.
 */
export function boundMarkdown(markdown: string, limit: number, measure: Measure, ending: string): Bounded {
  const size = measure === 'bytes' ? (text: string) => Buffer.byteLength(text) : (text: string) => text.length
  if (markdown.length <= limit && size(markdown) <= limit) return { text: markdown, cut: false }
  const room = limit - size(ending)
  let used = 0
  let heading = 0
  let line = 0
  for (const each of markdownLines(markdown)) {
    if (headingLevel(each) > 0) heading = each.start
    else if (!each.inert && !/^\s/.test(each.text)) line = each.start
    used += size(markdown.slice(each.start, each.end))
    if (used > room) break
  }
  const kept = markdown.slice(0, heading > 0 ? heading : line).trimEnd()
  return { text: closeDetails(kept) + ending, cut: true }
}

/** An open `<details>` would hide the ending. */
function closeDetails(markdown: string): string {
  const opened = markdown.lastIndexOf('<details>')
  return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown
}
