import type { Source } from '../manifest.ts'
import type { Leaf } from './leaf.ts'
import { broken } from './source.ts'

/** Deeper than any project file; the path of every element is kept. */
const deepest = 200

/**
 * The elements of an XML 1.0 text that contain only text, by the names of their ancestors (`['project', 'version']`), without white space around
 * the text. Equal paths occur as often as the elements do. Comments next to the text, and CDATA around it, are outside of the span. Text with an
 * entity, or text in several pieces, is not editable. `withAttributes` also gives attributes, as `@name` below their element. Entities that the
 * file declares are known by name, but have no value here: they are never expanded, so they can neither grow nor read a file.
 */
export async function parseXml(source: Source, withAttributes = false): Promise<readonly Leaf[]> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: false })
  const open: { readonly name: string; readonly start: number; parent: boolean }[] = []
  const leaves: Leaf[] = []
  parser.on('error', (error) => {
    throw broken(source, parser.position, `is not XML: ${error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')}`)
  })
  parser.on('doctype', (text) => {
    for (const [, name = ''] of text.matchAll(/<!ENTITY\s+([^\s%<>"']+)\s/g)) parser.ENTITIES[name] = ''
  })
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const above = open.at(-1)
    if (above !== undefined) above.parent = true
    if (open.length >= deepest) throw broken(source, parser.position, `is nested more than ${deepest} deep`)
    open.push({ name, start: parser.position, parent: isSelfClosing })
    if (withAttributes)
      leaves.push(
        ...attributesOf(
          source.text,
          parser.position,
          open.map((element) => element.name),
        ),
      )
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

/** The attributes of the tag that ends at `end`. */
function attributesOf(text: string, end: number, path: readonly string[]): readonly Leaf[] {
  // a tag, including its attributes, cannot contain `<`
  const start = text.lastIndexOf('<', end - 1)
  return [...text.slice(start, end).matchAll(/\s([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => {
    const [whole, name = '', double, single] = match
    const value = double ?? single ?? ''
    const from = start + match.index + whole.length - 1 - value.length
    return { path: [...path, `@${name}`], value, start: from, end: from + value.length, editable: !value.includes('&') }
  })
}

function trimmed(text: string, start: number, end: number, path: readonly string[]): Leaf {
  if (!text.slice(start, end).includes('<')) return bare(text, start, end, path)
  const pieces: (readonly [from: number, to: number])[] = []
  let at = start
  for (const { 0: whole, 1: quoted, index } of text.slice(start, end).matchAll(markup)) {
    pieces.push([at, start + index])
    const from = start + index + '<![CDATA['.length
    if (quoted !== undefined) pieces.push([from, from + quoted.length])
    at = start + index + whole.length
  }
  const [only, ...more] = [...pieces, [at, end] as const].filter(([from, to]) => text.slice(from, to).trim() !== '')
  return only === undefined || more.length > 0 ? bare(text, start, end, path) : bare(text, only[0], only[1], path)
}

/** Comments, CDATA (with its content) and instructions, in a text that is known to be XML. */
const markup = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>/g

function bare(text: string, start: number, end: number, path: readonly string[]): Leaf {
  const inner = text.slice(start, end)
  const value = inner.trim()
  const from = start + inner.length - inner.trimStart().length
  return { path, value, start: from, end: from + value.length, editable: !/[<&]/.test(value) }
}
