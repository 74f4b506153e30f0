import fc from 'fast-check'
import {
  codeCell,
  codeSpan,
  escapeBlock,
  escapeCell,
  escapeLine,
  escapeValue,
  plainLine,
} from '../../src/markdown/escape.ts'
import { markdownTable } from '../../src/markdown/table.ts'
import { fuzz } from './fuzz.ts'
import { plain, renderMarkdown } from './github-markdown.ts'
import { markup } from './markup.ts'

const cases = 600

/** Where a template of ours puts a line, and the elements that it has of its own. */
const frames: readonly (readonly [string, (line: string) => string, readonly string[]])[] = [
  ['a paragraph', (line) => line, []],
  ['a paragraph behind a word', (line) => `Why: ${line}`, []],
  ['a paragraph between words', (line) => `before\n${line}\nbehind`, []],
  ['a list item', (line) => `- ${line}\n- x`, ['list', 'listItem', 'listItem']],
  ['a heading', (line) => `### ${line}`, ['heading 3']],
  ['bold words', (line) => `**a ${line} z**`, ['strong']],
  ['a link', (line) => `[a ${line} z](https://example.com/)`, ['link']],
]

test.each(frames)('any text as a line of %s is shown as it is, and does nothing', (_, frame, own) => {
  const around = plain(renderMarkdown(frame('w')).text).split('w')
  fuzz(markup, cases, (text) => {
    const line = escapeLine(text)
    const { text: shown, elements } = renderMarkdown(frame(line))
    expect(withoutCode(elements)).toEqual(line === '' ? expect.anything() : own)
    expect(withoutTicks(plain(shown))).toBe(withoutTicks(plain(around.join(plainLine(text)))))
  })
})

const cells: readonly (readonly [string, (text: string) => string, (text: string) => string])[] = [
  ['a cell', (text) => escapeCell(text), (shown) => withoutTicks(shown)],
  ['a value', (text) => escapeValue(text), (shown) => shown.replaceAll(' ', '')],
  ['code', (text) => codeCell(text), (shown) => withoutTicks(shown)],
]

test.each(cells)('any text as %s of a table is shown as it is, and does nothing', (kind, written, compared) => {
  fuzz(fc.array(fc.tuple(markup, markup), { minLength: 1, maxLength: 3 }), cases, (rows) => {
    const table = markdownTable(
      ['a', 'b'],
      rows.map((row) => row.map(written)),
    )
    const { text, elements } = renderMarkdown(`${table}\nbehind\n`)
    const row = ['tableRow', 'tableCell', 'tableCell']
    const own = ['table', ...row, ...rows.flatMap(() => row)]
    expect(kind === 'a value' ? elements : withoutCode(elements)).toEqual(own)
    if (kind === 'a value') expect(text).not.toMatch(/:[\w+-]+:/)
    const expected = ['a', 'b', ...rows.flat().map((each) => plainLine(each)), 'behind']
    const shown = text.split('\n').slice(0, expected.length)
    const ticks = (each: string) => (kind === 'code' ? each.replaceAll('##[', '## [').replaceAll('`', "'") : each)
    expect(shown.map((each) => compared(plain(each)))).toEqual(expected.map((each) => compared(plain(ticks(each)))))
  })
})

test('any text as code in a line is one code span or nothing', () => {
  fuzz(markup, cases, (text) => {
    const { text: shown, elements } = renderMarkdown(`a ${codeSpan(text)} z`)
    expect(elements).toEqual(plainLine(text) === '' ? [] : ['inlineCode'])
    const expected = plainLine(text).replaceAll('`', "'").replaceAll('##[', '## [')
    expect(plain(shown)).toBe(plain(`a ${plain(expected)} z`))
  })
})

test('any text as a block is shown as it is, and does nothing', () => {
  fuzz(markup, cases * 2, (text) => {
    const { text: shown, elements } = renderMarkdown(escapeBlock(text))
    expect(withoutCode(elements)).toEqual([])
    const lines = text.split(/\r\n?|\n/).map((line) => plainLine(line))
    expect(withoutTicks(plain(shown))).toBe(withoutTicks(plain(lines.join('\n'))))
  })
})

/** Code spans stay code spans. */
function withoutCode(elements: readonly string[]): readonly string[] {
  return elements.filter((element) => element !== 'inlineCode')
}

/** The marks of a code span are not shown, nor is a blank beside them. */
function withoutTicks(text: string): string {
  return text.replace(/[` ]/g, '')
}
