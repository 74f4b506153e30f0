/** Where the lines of a text begin and end, and which ones are quoted. */
import { headerLine } from '../../src/commits/header.ts'
import { visitLines } from '../../src/commits/lines.ts'

/** The lines; `>` stands before quoted ones. */
function linesOf(text: string, start = 0): readonly string[] {
  const lines: string[] = []
  visitLines(text, start, (from, to, quoted) => lines.push(`${quoted ? '>' : ''}${text.slice(from, to)}`))
  return lines
}

const fence = '```\na\n```\n'

test.each<readonly [string, string, readonly string[]]>([
  ['no text has no line', '', []],
  ['LF and CRLF end a line', 'a\nb\r\n\r\nc', ['a', 'b', '', 'c']],
  ['the last line end begins no other line', 'a\n', ['a']],
  ['an empty first line', '\na', ['', 'a']],
  ['a fence, with both of its ends', `${fence}b`, ['>```', '>a', '>```', 'b']],
  ['a fence of tildes', '~~~ js\na\n~~~\nb', ['>~~~ js', '>a', '>~~~', 'b']],
  ['a fence at the end of the text', 'b\n```\na\n```', ['b', '>```', '>a', '>```']],
  ['the end of a fence does not begin another one', `${fence}b\n\`\`\``, ['>```', '>a', '>```', 'b', '```']],
  ['a fence ends with at least as many marks', '````\n```\n`````\nb', ['>````', '>```', '>`````', 'b']],
  ['a fence does not end with words', '```\n``` a\n```\nb', ['>```', '>``` a', '>```', 'b']],
  ['a fence may end with blanks', '```\na\n``` \t\nb', ['>```', '>a', '>``` \t', 'b']],
  ['a fence that is never closed', '```\na', ['```', 'a']],
  ['two marks make no fence', '``\na\n``', ['``', 'a', '``']],
  ['another character makes no fence', 'ooo\na\nooo', ['ooo', 'a', 'ooo']],
  ['a comment', '<!-- a\nb\n-->\nc', ['><!-- a', '>b', '>-->', 'c']],
  ['a comment on one line', '<!-- a -->\nb', ['><!-- a -->', 'b']],
  ['a comment that is never closed', '<!-- a\nb', ['<!-- a', 'b']],
  ['an element makes no comment', '<b>\na -->', ['<b>', 'a -->']],
])('%s', (_, text, expected) => {
  expect(linesOf(text)).toEqual(expected)
})

test('of blocks that are never closed only some are looked at; those that are closed do not matter', () => {
  const quoted = (text: string) => linesOf(text).filter((line) => line.startsWith('>')).length
  expect(quoted(`${'<!--\n'.repeat(7)}${fence}`)).toBe(3)
  expect(quoted(`${'<!--\n'.repeat(8)}${fence}`)).toBe(0)
  expect(quoted(fence.repeat(9))).toBe(27)
})

test('what begins behind a carriage return begins with an empty line', () => {
  const spans: (readonly [number, number])[] = []
  visitLines('a\r\nb', 2, (from, to) => spans.push([from, to]))
  expect(spans).toEqual([
    [2, 2],
    [3, 4],
  ])
})

test.each([
  ['a', 'a'],
  ['a\nb', 'a'],
  ['a\r\nb', 'a'],
  ['a\r', 'a'],
  ['\na', ''],
  ['', ''],
])('the first line of %j is %j', (text, expected) => {
  expect(headerLine(text)).toBe(expected)
})
