import { styleText } from 'node:util'
import { printable } from '../../src/text/printable.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** Converts the Markdown of a step summary for a terminal: headings, tables with aligned columns, links with their address. */
export function showMarkdown(text: string): string {
  const lines = text.trimEnd().split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.startsWith('|')) {
      shown.push(shownLine(line))
      continue
    }
    let end = at
    while (lines[end + 1]?.startsWith('|') === true) end++
    shown.push(...tableOf(lines.slice(at, end + 1)))
    at = end
  }
  return shown.join('\n').replace(/\n{3,}/g, '\n\n')
}

function shownLine(line: string): string {
  const heading = /^#{1,6} (.*)$/.exec(line)
  return heading ? styleText('bold', plain(heading[1] ?? '')) : plain(line)
}

/** Removes tags, escapes and entities, and makes the result printable again. */
function plain(text: string): string {
  const words = text
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/!?\[([^\]]*)\]\((\S+?)\)/g, '$1 ($2)')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replaceAll('\u200b', '')
  return printable(words)
}

function tableOf(lines: readonly string[]): readonly string[] {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => plain(cell.trim())),
    )
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const shown = rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
  return [styleText('bold', shown[0] ?? ''), ...shown.slice(1)]
}
