import { parseConventional } from '../../src/commits/conventional.ts'
import { parseRemainder } from '../../src/commits/footers.ts'
import { effort } from '../support/effort.ts'

const notesOf = (message: string) => parseConventional(message)?.breakingNotes

describe('where a breaking footer counts', () => {
  test.each([
    ['after a blank line', 'ci: a\n\nBREAKING CHANGE: b', ['b']],
    ['with CRLF', 'ci: a\r\n\r\nBREAKING CHANGE: b\r\nc\r\n\r\nCo-authored-by: Z\r\n', ['b\nc']],
    ['right after the header', 'release: 10.0.0\nBREAKING CHANGE: b', ['b']],
    ['after another footer', 'fix: a\n\nRefs: #1\nBREAKING CHANGE: b', ['b']],
    ['after another footer that goes on', 'fix: a\n\nRefs: #1\n and 2\nBREAKING CHANGE: b', ['b']],
    ['twice', 'fix: a\n\nBREAKING CHANGE: b\nBREAKING-CHANGE: c', ['b', 'c']],
    ['with its text on the next line, since git strips the blank', 'fix: a\n\nBREAKING CHANGE:\nb', ['b']],
    ['right after the header of a listed commit', 'ci: a (#1)\n\n* build: b\nBREAKING CHANGE: c\n\n* build: d', ['c']],
    ['right after one, in a text', 'ci: a (#1)\n\ntext\n- build: b\nBREAKING CHANGE: c', ['c']],
    [
      'up to the next listed commit',
      'feat: v7\n\n* ci: a\n\nBREAKING CHANGE: b\n\n* feat: c\n\nBREAKING CHANGE: d',
      ['b', 'd'],
    ],
    [
      'with a list of its own',
      'feat: a\n\nBREAKING CHANGE: gone:\n\n- api: x\n- cli: y',
      ['gone:\n\n- api: x\n- cli: y'],
    ],
    ["up to GitHub's separator", 'feat: a\n\nBREAKING CHANGE: b\n\n---------\n\nCo-authored-by: Z', ['b']],
    ['with a list right below it', 'feat: a\n\nBREAKING CHANGE: b\n* fix: c', ['b\n* fix: c']],
    ["up to GitHub's separator with CRLF", 'feat: a\r\n\r\nBREAKING CHANGE:\r\nb\r\n\r\n---------\r\n\r\nc\r\n', ['b']],
    ['below a code block', 'feat: a\n\n```\nx\n```\n\nBREAKING CHANGE: b', ['b']],
    ['below a fence that is never closed', 'feat: a\n\n```\nx\n\nBREAKING CHANGE: b', ['b']],
    ['below a comment', 'feat: a\n\n<!-- x\n\ny -->\n\nBREAKING CHANGE: b', ['b']],
    ['after a line of blanks', 'feat: a\n\nwhy\n \t \nBREAKING CHANGE: b', ['b']],
    ['after an empty line with two carriage returns', 'feat: a\n\nwhy\n\r\r\nBREAKING CHANGE: b', ['b']],
    [
      'over a line that begins like GitHub’s separator',
      'feat: a\n\nBREAKING CHANGE: b\n---------- c',
      ['b\n---------- c'],
    ],
  ])('%s', (_, message, notes) => {
    expect(notesOf(message)).toEqual(notes)
    expect(parseConventional(message)?.breaking).toBe(true)
  })

  test.each([
    ['inside of a paragraph', 'fix: a\n\nit mentions\nBREAKING CHANGE: b'],
    ['in the first paragraph of a body without blank line', 'fix: a\nit mentions\nBREAKING CHANGE: b'],
    ['quoted', 'fix: a\n\n> BREAKING CHANGE: b'],
    ['indented', 'fix: a\n\n    BREAKING CHANGE: b'],
    ['by one blank', 'fix: a\n\n BREAKING CHANGE: b'],
    ['as a list item', 'fix: a\n\n* BREAKING CHANGE: b'],
    ['after a list item that is no commit', 'fix: a\n\n* some words\nBREAKING CHANGE: b'],
    ['in a code block', 'fix: a\n\n```text\n\nBREAKING CHANGE: b\n\n```\n'],
    ['in a longer fence', 'fix: a\n\n~~~~\n~~~\n\nBREAKING CHANGE: b\n~~~~\n'],
    ['in a comment of a pull request template', 'fix: a\n\n<!--\n\nBREAKING CHANGE: say what\n-->\n'],
    ['in a heading', 'fix: a\n\n##### BREAKING CHANGE: b'],
    ['empty', 'fix: a\n\nBREAKING CHANGE:\n\nSigned-off-by: Z'],
    ['right below a code block', 'fix: a\n\n```\nx\n```\nBREAKING CHANGE: b'],
    ['without a colon', 'fix: a\n\nBREAKING CHANGES\nb'],
  ])('not %s', (_, message) => {
    expect(parseConventional(message)).toMatchObject({ breaking: false, breakingNotes: [] })
  })
})

test('an empty footer is none, so the body goes on', () => {
  expect(parseRemainder('BREAKING CHANGE:\n\nSigned-off-by: Z', 0).footers).toEqual([
    { token: 'Signed-off-by', value: 'Z' },
  ])
})

test.each<readonly [string, string, readonly string[]]>([
  ['a letter begins a token', '1st: a\n-a: b\n: c\n#: d', []],
  ['a token has no underscore', 'my_token: a', []],
  ['a token has digits and hyphens', 'Sha-256: a', ['Sha-256']],
  ['a value is more than blanks', 'Refs: \t \n1', []],
  ['a value begins on the line of its token', 'Acked-by:\nZ', []],
])('%s', (_, text, tokens) => {
  expect(parseRemainder(text, 0).footers.map(({ token }) => token)).toEqual(tokens)
})

test('the body ends where the first footer begins', () => {
  expect(parseRemainder('why\n\nRefs: #1\nCloses: #2', 0).body).toBe('why')
})

test('a megabyte of anything takes no time', async () => {
  const size = 1 << 20
  const fences = Array.from({ length: 1400 }, (_, index) => '`'.repeat(1403 - index)).join('\n')
  const bodies = [
    '`'.repeat(size),
    fences,
    '<!--\n'.repeat(size / 5),
    'A: b\n'.repeat(size / 5),
    '\n'.repeat(size),
    'BREAKING '.repeat(size / 9),
  ]
  const headers = [`feat: ${'x'.repeat(size)}`, 'a'.repeat(size), 'feat('.repeat(size / 5), '('.repeat(size)]
  const messages = [...headers, ...bodies.map((body) => `feat: x\n\n${body}`)]
  // about 0.2 s; a scan in quadratic time takes minutes
  expect(await effort(() => messages.map((message) => parseConventional(message)))).toBeLessThan(5_000)
})
