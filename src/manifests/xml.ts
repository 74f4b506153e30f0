import type { Leaf } from './leaf.ts'
import type { Source } from './manifest.ts'
import { broken } from './source.ts'

/** Deeper than any project file; the path of every element is kept. */
const deepest = 200

/**
 * The elements of an XML 1.0 text that hold text only, by the names on the way to them (`['project', 'version']`), white space around the
 * text left out. Equal paths occur as often as the elements do. What holds a comment, CDATA, an entity or children is not editable.
 */
export async function parseXml(source: Source): Promise<readonly Leaf[]> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: false })
  const open: { readonly name: string; readonly start: number; parent: boolean }[] = []
  const leaves: Leaf[] = []
  parser.on('error', (error) => {
    throw broken(source, parser.position, `is not XML: ${error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')}`)
  })
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const above = open.at(-1)
    if (above !== undefined) above.parent = true
    if (open.length >= deepest) throw broken(source, parser.position, `is nested more than ${deepest} deep`)
    open.push({ name, start: parser.position, parent: isSelfClosing })
  })
  parser.on('closetag', () => {
    const element = open.at(-1)
    if (element !== undefined && !element.parent) {
      const end = source.text.lastIndexOf('</', parser.position - 1)
      leaves.push(
        trimmed(
          source.text,
          element.start,
          end,
          open.map(({ name }) => name),
        ),
      )
    }
    open.pop()
  })
  parser.write(source.text).close()
  return leaves
}

function trimmed(text: string, start: number, end: number, path: readonly string[]): Leaf {
  const inner = text.slice(start, end)
  const value = inner.trim()
  const from = start + inner.length - inner.trimStart().length
  return { path, value, start: from, end: from + value.length, editable: !/[<&]/.test(value) }
}
