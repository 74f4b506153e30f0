import { posix } from 'node:path'

/** A link of a Markdown file to a place in the repository. */
export interface Link {
  /** `README.md:12`. */
  readonly at: string
  /** From the root; the file itself for a bare anchor. */
  readonly file: string
  /** Without `#`; '' for the file as a whole. */
  readonly anchor: string
}

/** The relative links outside of code. */
export function listLinks(file: string, markdown: string): readonly Link[] {
  return proseOf(markdown).flatMap((line, index) =>
    [...line.replace(/`[^`]*`/g, '').matchAll(/\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]*))?[^)]*\)/g)].map(
      ([, path = '', anchor = '']) => ({
        at: `${file}:${index + 1}`,
        file: path === '' ? file : posix.join(posix.dirname(file), path),
        anchor,
      }),
    ),
  )
}

/** The anchors that GitHub gives a file's headings: lower-case, punctuation dropped, spaces to dashes. */
export function listAnchors(markdown: string): readonly string[] {
  return proseOf(markdown)
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    )
}

/** Every line, those inside a fence blanked. */
function proseOf(markdown: string): readonly string[] {
  let inside = false
  return markdown.split('\n').map((line) => {
    const fence = /^\s*(```|~~~)/.test(line)
    if (fence) inside = !inside
    return fence || inside ? '' : line
  })
}
