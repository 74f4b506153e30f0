import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

/** What GitHub would show of a Markdown text. */
export interface Rendered {
  /** Everything that is shown as text, code included, blocks apart by line breaks. */
  readonly text: string
  /** Every element in the order of the document, `paragraph` and `text` aside; what GitHub adds to plain text as `mention`, `reference` …. */
  readonly elements: readonly string[]
  /** Where links and images lead. */
  readonly addresses: readonly string[]
}

/** The part of a syntax tree that is read here. */
interface Node {
  readonly type: string
  readonly value?: string | undefined
  readonly depth?: number | undefined
  readonly checked?: boolean | null | undefined
  readonly url?: string | undefined
  readonly children?: readonly Node[]
}

/** What GitHub makes of plain text once Markdown is parsed (html-pipeline's filters, and its documentation of autolinked references). */
const added: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<![a-z\d])@[a-z\d]/i],
  ['reference', /#\d/],
  ['reference', /(?<![a-z\d])gh-\d/i],
  ['commit', /@[\da-f]{7,40}\b/i],
  ['link', /https?:\/\/|ftp:\/\/|(?<![a-z\d])www\./i],
]

/** Renders as GitHub does: CommonMark, its extensions, mathematics, and what it looks for in plain text. Written by others than `src/markdown`. */
export function renderMarkdown(markdown: string): Rendered {
  const tree: Node = fromMarkdown(markdown, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  })
  const elements: string[] = []
  const addresses: string[] = []
  const blocks: string[] = []
  let text = ''
  const visit = (node: Node): void => {
    if (!['root', 'paragraph', 'text'].includes(node.type)) elements.push(nameOf(node))
    if (node.url !== undefined) addresses.push(node.url)
    if (typeof node.checked === 'boolean') elements.push('task')
    if (node.type === 'text')
      for (const [name, pattern] of added) if (pattern.test(node.value ?? '')) elements.push(name)
    text += node.type === 'break' ? '\n' : (node.value ?? '')
    for (const child of node.children ?? []) visit(child)
    if (/^(?:paragraph|heading|tableCell|code|html)$/.test(node.type)) {
      blocks.push(text)
      text = ''
    }
  }
  visit(tree)
  return { text: [...blocks, text].join('\n'), elements, addresses }
}

function nameOf({ type, depth }: Node): string {
  return depth === undefined ? type : `${type} ${depth}`
}

/** Text as it counts for a comparison: white space of any kind as one blank, without the breaks that keep GitHub from linking. */
export function plain(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/** The headings of a Markdown text as they are shown, `#` as often as their level says, wherever they stand. */
export function listHeadings(markdown: string): readonly string[] {
  const tree: Node = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const textOf = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textOf).join('')
  const visit = (node: Node): readonly string[] =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth ?? 0)} ${textOf(node)}`] : (node.children ?? []).flatMap(visit)
  return visit(tree)
}
