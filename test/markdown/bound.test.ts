import { boundMarkdown } from '../../src/markdown/bound.ts'
import { demoteHeadings, headingLevel, markdownLines } from '../../src/markdown/lines.ts'
import { markdownTable } from '../../src/markdown/table.ts'

describe('boundMarkdown', () => {
  const notes = '## One\n\n- a\n- b\n\n## Two\n\n- c\n\n## Three\n\n- d\n'

  it('keeps a text that fits', () => {
    expect(boundMarkdown(notes, notes.length, 'characters', 'END')).toEqual({ text: notes, cut: false })
  })

  it('cuts before a heading and says where the rest is', () => {
    expect(boundMarkdown(notes, 40, 'characters', '\n\nMore.\n')).toEqual({
      text: '## One\n\n- a\n- b\n\n## Two\n\n- c\n\nMore.\n',
      cut: true,
    })
  })

  it('cuts between lines if the first section is too long', () => {
    expect(boundMarkdown(`- ${'a'.repeat(10)}\n- ${'b'.repeat(10)}\n- c\n`, 29, 'characters', '\n…\n').text).toBe(
      `- ${'a'.repeat(10)}\n- ${'b'.repeat(10)}\n…\n`,
    )
  })

  it('counts bytes if the limit does', () => {
    const wide = `## One\n\n- a\n\n## Two\n\n- ${'é'.repeat(20)}\n`
    expect(boundMarkdown(wide, 50, 'characters', '').cut).toBe(false)
    expect(boundMarkdown(wide, 50, 'bytes', '').text).toBe('## One\n\n- a')
  })

  it('does not cut at a heading inside code, and leaves no fold open', () => {
    const folded = '## One\n\n- a\n\n<details>\n<summary>x</summary>\n\n```\n## no\n```\n- b\n\n</details>\n\n## Two\n'
    expect(boundMarkdown(folded, folded.length - 10, 'characters', '\n\nMore.\n').text).not.toContain('<details>')
  })
})

test('headings are those of Markdown, not those in code or comments', () => {
  const text = '# a\n```sh\n# no\n```\n<!--\n# no\n-->\n   ## b ##\n#c\n    # no\n~~~\n# no'
  const found = [...markdownLines(text)].filter((line) => headingLevel(line) > 0)
  expect(found.map((line) => line.text)).toEqual(['# a', '   ## b ##'])
})

test.each([
  ['## a\n\n### b\n', 3, '### a\n\n#### b\n'],
  ['#### a\n', 3, '#### a\n'],
  ['# a\r\n###### b\r\n', 2, '## a\r\n###### b\r\n'],
  ['no headings\n', 3, 'no headings\n'],
  ['## a\n```\n# code\n```\n', 3, '### a\n```\n# code\n```\n'],
])('demoteHeadings(%j, %d)', (text, least, expected) => expect(demoteHeadings(text, least)).toBe(expected))

test('a table has a head and rows, or is nothing', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n')
  expect(markdownTable(['a'], [])).toBe('')
})
