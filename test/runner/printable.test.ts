import { brief, printable } from '../../src/text/printable.ts'
import { parseCommand } from '../support/commands.ts'
import { effort } from '../support/effort.ts'

test.each([
  '::error::x',
  '  ::set-output name=a::b',
  'fine\n::add-mask::x',
  'fine\r::stop-commands::x',
  'fine\r\n\t::error::x',
  'a ##[error]x',
  '\u2028::error::x',
  '\u000b::error::x',
  '\u0085::error::x',
])('%j becomes no workflow command', (text) => {
  // the runner ends a line at CR, LF and both; whatever else a reader might take for a line end must be gone
  const lines = printable(text).split(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u)
  expect(lines.map(parseCommand)).toEqual(lines.map(() => undefined))
})

test('colours, cursor moves and reordering are shown, not obeyed', () => {
  expect(printable('\u001b[31mred\u202egnp\u0000')).toBe('\\u001b[31mred\\u202egnp\\u0000')
})

test.each([
  ['a\nb\tc', 'a b c'],
  ['`rm`', "'rm'"],
  ['x'.repeat(200), `${'x'.repeat(119)}…`],
  ['y'.repeat(2_000_000), `${'y'.repeat(119)}…`],
])('brief text is one short line', (text, line) => expect(brief(text)).toBe(line))

test('a text of many empty lines takes time in proportion to its length', async () => {
  const work = (length: number) => effort(() => printable(`${'\n'.repeat(length)}x`))
  await work(1_000)
  const [one, ten] = [await work(20_000), await work(200_000)]
  // Ten times as long; a hundred times as much work would be quadratic.
  expect(ten).toBeLessThan(40 * (one + 5))
})
