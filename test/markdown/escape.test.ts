import {
  codeCell,
  codeSpan,
  escapeBlock,
  escapeCell,
  escapeLine,
  escapeValue,
  escapeWithAddress,
  plainLine,
} from '../../src/markdown/escape.ts'
import { effort } from '../support/effort.ts'

describe('escapeLine', () => {
  test.each([
    ['plain words', 'plain words'],
    ['a & b -> c, snake_case, C#', 'a & b -> c, snake_case, C#'],
    ['@everyone, @types/node, me@example.com', '@&#8203;everyone, @&#8203;types/node, me@&#8203;example.com'],
    ['see #12, owner/repo#1 and gh-7', 'see #&#8203;12, owner/repo#&#8203;1 and gh-&#8203;7'],
    ['owner/repo@a5c3785ed8', 'owner/repo@&#8203;a5c3785ed8'],
    ['https://example.com/a and www.example.com', 'https:&#8203;//example.com/a and www&#8203;.example.com'],
    ['_www.evil.com and (WWW.x', '\\_www&#8203;.evil.com and (WWW&#8203;.x'],
    ['a@-b.co, a@_b.co, a@.b', 'a@&#8203;-b.co, a@&#8203;\\_b.co, a@&#8203;.b'],
    ['xmpp:a@b.co and MAILTO:a@b.co', 'xmpp:a@&#8203;b.co and MAILTO:a@&#8203;b.co'],
    ['_GH-12', '\\_GH-&#8203;12'],
    [':tada: in a5c3785ed8', ':tada: in a5c3785ed8'],
    ['<!-- hidden', '&lt;!-- hidden'],
    ['</details><script>', '&lt;/details>&lt;script>'],
    ['&lt;b&gt; &#64;all &commat;all', '&amp;lt;b&amp;gt; &amp;#&#8203;64;all &amp;commat;all'],
    ['| a | b |', '\\| a \\| b \\|'],
    ['[x](javascript:alert(1)) ![y](z)', '\\[x\\](javascript:alert(1)) !\\[y\\](z)'],
    ['[x]: https://x', '\\[x\\]: https:&#8203;//x'],
    ['*bold* __init__ ~~gone~~', '\\*bold\\* \\_\\_init\\_\\_ \\~\\~gone\\~\\~'],
    ['$(whoami) and $x$', '\\$(whoami) and \\$x\\$'],
    ['ends with \\', 'ends with \\\\'],
    ['keep `code | <b> @x` as it is', 'keep `code | <b> @x` as it is'],
    ['`` a ` b `` and ` alone', '`` a ` b `` and \\` alone'],
    ['`open', '\\`open'],
    ['a `##[error]x` b', 'a \\`##\\[error\\]x\\` b'],
    ['# title', '\\# title'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['-- -', '\\-- -'],
    [':-', '\\:-'],
    ['-: :-:', '\\-: :-:'],
    ['- -', '\\- -'],
    ['closes a ##', 'closes a \\##'],
    ['--flag and -x', '--flag and -x'],
    ['1. first', '1\\. first'],
    ['2) second', '2\\) second'],
    ['1.2.3 is out', '1.2.3 is out'],
    ['## x', '\\## x'],
    ['##', '\\##'],
    ['#12 is mended', '#&#8203;12 is mended'],
    ['> quote', '\\> quote'],
    ['::set-output name=x::y', '\\::set-output name=x::y'],
    ['a\r\n\r\n# b\tc', 'a # b c'],
    ['a\0b\u001b[31m \u202egnp.exe @\u200bmallory', 'a b \\[31m gnp.exe @&#8203;mallory'],
    ['half \ud83d of a pair', 'half of a pair'],
    ['family \u{1f468}\u200d\u{1f469}', 'family \u{1f468}\u200d\u{1f469}'],
    ['', ''],
  ])('%j', (text, expected) => expect(escapeLine(text)).toBe(expected))

  it('cuts without splitting a character', () => {
    expect(escapeLine('x'.repeat(1_000_000), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(plainLine('abc\u{1f468}def', 5)).toBe('abc…')
  })

  test.each([
    ['backticks', '`'.repeat(1_000_000)],
    ['runs', '`a``b'.repeat(200_000)],
    ['spaces', `${' '.repeat(1_000_000)}x`],
    ['ampersands', '&a'.repeat(500_000)],
    ['line breaks', '\r\n'.repeat(500_000)],
  ])('handles a megabyte of %s quickly', async (_, text) => {
    expect(await effort(() => [escapeLine(text), escapeBlock(text)])).toBeLessThan(5_000)
  })
})

describe('escapeCell', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['`a | b`', '`a \\| b`'],
    ['`a \\| b`', '`a \\\u200b\\| b`'],
    ['`a \\\\| b`', '`a \\\\\u200b\\| b`'],
    ['a \\| b', 'a \\\\\\| b'],
  ])('%j', (text, expected) => expect(escapeCell(text)).toBe(expected))
})

test.each([
  ['`a` | b', '\\`a\\` \\| b'],
  ['12:100:3 :+1:', '12:&#8203;100:3 :&#8203;+1:'],
  ['-- -', '\\-- -'],
])('a value %j', (text, expected) => expect(escapeValue(text)).toBe(expected))

test.each([
  ['a `b` *c* @d', "`a 'b' *c* @d`", "`a 'b' *c* @d`"],
  ['a\n##[error]', '`a ## [error]`', '`a ## [error]`'],
  ['a | b', '`a | b`', '`a \\| b`'],
  ['x\\|[y](z)', '`x\\|[y](z)`', '`x\\\u200b\\|[y](z)`'],
  [' ', '', ''],
])('code %j', (text, inLine, inCell) => {
  expect(codeSpan(text)).toBe(inLine)
  expect(codeCell(text)).toBe(inCell)
})

test('a line of a block is not an underline or a border', () => {
  expect(escapeBlock('x\n:-\ny\n-- -\nz\n===')).toBe('x\n\\:-\ny\n\\-- -\nz\n\\===')
})

test('escapeBlock keeps lines and paragraphs, each escaped by itself', () => {
  expect(escapeBlock('Use `b`.\r\n\r\n\r\n# Not a title\n::error::x\n')).toBe(
    'Use `b`.\n\n\\# Not a title\n\\::error::x',
  )
})

describe('escapeWithAddress', () => {
  test('the one address becomes a link, and the text around it has no effect', () => {
    const address = 'https://github.com/octo/demo/issues/7#issuecomment-1'
    expect(escapeWithAddress(`@all: comment on ${address} .`, address)).toBe(`@&#8203;all: comment on <${address}> .`)
    expect(escapeWithAddress(`a | b at ${address}`, address, escapeCell)).toBe(`a \\| b at <${address}>`)
    expect(escapeWithAddress('https://evil.example/ and more', address)).toBe('https:&#8203;//evil.example/ and more')
  })

  test.each(['', 'javascript:alert(1)', 'https://a.example/<b>', 'https://a.example/a b', 'https://a.example/|'])(
    '%j is not an address, and stays text',
    (address) => {
      expect(escapeWithAddress(`see ${address}`, address)).toBe(escapeLine(`see ${address}`))
    },
  )
})
