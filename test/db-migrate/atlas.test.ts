/** Atlas's directives at the head of a script, and its file of checksums. */
import { createHash } from 'node:crypto'
import { isCheckpoint, plainSettings, verifySum } from '../../src/db-migrate/scripts/atlas.ts'

const settings = (text: string, line = 1) => plainSettings({ path: '1_a.sql', text, line })
const usual = { transaction: undefined, delimiter: undefined }
const none = { ...usual, transaction: false }

test.each<readonly [string, string, object]>([
  ['no directive', '-- a\nA;', usual],
  ['no transaction', '-- atlas:txmode none\nA;', none],
  ['no transaction, in the comment of MySQL', '#atlas:txmode none\nA;', none],
  ['no transaction, without a blank', '--atlas:txmode none\nA;', none],
  ['no transaction, with many blanks', '--   atlas:txmode \t none  \nA;', none],
  ['no transaction, below a blank line', '-- a\n\n-- atlas:txmode none\nA;', none],
  ['no transaction, in a script of comments only', '-- atlas:txmode none', none],
  ['no transaction, as sqlx says it', '-- no-transaction\nA;', none],
  ['one transaction for the file, which is usual', '-- atlas:txmode file\nA;', usual],
  ['a value that only has a meaning elsewhere', '-- atlas:nolint none\nA;', usual],
  ['a delimiter', '-- atlas:delimiter //\nA//', { ...usual, delimiter: '//' }],
  ['a delimiter with blanks in it', '-- atlas:delimiter -- end \nA', { ...usual, delimiter: '-- end' }],
  ['a delimiter without a value', '-- atlas:delimiter\nA', { ...usual, delimiter: '' }],
  ['both', '-- atlas:delimiter //\n-- atlas:txmode none\nA//', { transaction: false, delimiter: '//' }],
  ['a directive below a statement', 'A;\n-- atlas:txmode none\n', usual],
  ['a directive that is indented', '  -- atlas:txmode none\nA;', usual],
  ['a directive inside of a comment', '-- not -- atlas:txmode none\nA;', usual],
  ['a name that goes on', '-- atlas:delimiter:x y\nA;', usual],
  ['a name that only ends like one that is refused', '-- atlas:reimport x\nA;', usual],
  ['a name that only begins like one that is refused', '-- atlas:importance x\nA;', usual],
])('a script with %s', (_, text, expected) => {
  expect(settings(text)).toEqual(expected)
})

const modes = 'is not supported. Known: `none`, `file`.'
const imports = 'is not supported: what it imports is not in any script. Write the statements themselves.'

test.each<readonly [string, string, number, string]>([
  ['another mode', '-- atlas:txmode all\nA;', 1, `\`atlas:txmode all\` ${modes}`],
  ['no mode', '-- atlas:txmode\nA;', 1, `\`atlas:txmode \` ${modes}`],
  ['an import', '-- a\n\n-- atlas:import x.sql\nA;', 3, `\`atlas:import x.sql\` ${imports}`],
  ['an assertion', '-- atlas:txmode none\n-- atlas:assert x\nA;', 2, `\`atlas:assert x\` ${imports}`],
  ['an archive', '-- atlas:txtar\nA;', 1, `\`atlas:txtar \` ${imports}`],
])('a script is refused with its line for %s', (_, text, line, what) => {
  for (const first of [1, 7]) {
    const message = `\`1_a.sql\` line ${first + line - 1}: ${what}`
    expect(() => settings(text, first)).toThrow(
      expect.objectContaining({ name: 'UserError', reason: 'invalid-script', message }),
    )
  }
})

test.each([
  ['-- atlas:checkpoint\nA;', true],
  ['-- atlas:checkpoint v1\nA;', true],
  ['-- a\n\n# atlas:checkpoint', true],
  ['-- atlas:checkpoints\nA;', false],
  ['A;\n-- atlas:checkpoint\n', false],
  ['A;', false],
])('%j is a checkpoint: %s', (text, expected) => {
  expect(isCheckpoint(text)).toBe(expected)
})

/** As `atlas migrate hash` makes the first line; of files that are ignored, only the name counts. */
function sumOf(...files: readonly (readonly [name: string, text: string, isIgnored?: boolean])[]): string {
  const [running, total] = [createHash('sha256'), createHash('sha256')]
  for (const [name, text, isIgnored = false] of files) {
    running.update(name)
    if (!isIgnored) total.update(name).update(running.update(text).copy().digest('base64'))
  }
  return `h1:${total.digest('base64')}`
}

const verify = (sum: string, ...files: readonly (readonly [string, string])[]) => {
  verifySum(sum, new Map(files), 'db/migrations')
}
const [a, b, c] = [
  ['1_a.sql', 'A;'],
  ['2_b.sql', 'B;'],
  ['3_c.sql', 'C;'],
] as const

test.each([
  ['in order', [a, b, c]],
  ['in reverse order', [c, b, a]],
  ['in any order', [b, c, a]],
])('the files are hashed by name, as Atlas reads them, when they are given %s', (_, files) => {
  const sum = sumOf(a, b, c)
  expect(() => verify(sum, ...files)).not.toThrow()
  expect(() => verify(`${sum}\r\n1_a.sql h1:x\r\n`, ...files)).not.toThrow()
  expect(() => verify(sumOf(c, b, a), ...files)).toThrow('does not match the scripts')
})

test.each([
  ['one that asks for it', '-- atlas:sum ignore\nB;', true],
  ['one that asks for it with more blanks', '-- atlas:sum   ignore\n', true],
  ['one that asks for it behind other words', '-- old; see atlas:sum ignore\n', true],
  ['one that asks for it at the very beginning', 'atlas:sum ignore', true],
  ['not one that asks below its first line', 'B;\n-- atlas:sum ignore\n', false],
  ['not one that asks behind a letter that is not ASCII', '-- é atlas:sum ignore\n', false],
  ['not one that asks for something else', '-- atlas:sum no\n', false],
])('the text of a file does not count: %s', (_, text, isIgnored) => {
  const file = ['2_b.sql', text] as const
  expect(() => verify(sumOf(a, [...file, isIgnored], c), a, file, c)).not.toThrow()
  expect(() => verify(sumOf(a, [...file, !isIgnored], c), a, file, c)).toThrow('does not match the scripts')
})

test('a sum that does not match is named, with a fix', () => {
  const message =
    '`db/migrations/atlas.sum` does not match the scripts: one was changed, added or removed. ' +
    'Restore the scripts; or, if the change is intended, run `atlas migrate hash` and commit the file.'
  const error = expect.objectContaining({ name: 'UserError', reason: 'invalid-script', message })
  for (const files of [[a, ['2_b.sql', 'X;']], [a], [a, b, c]] as const)
    expect(() => verify(sumOf(a, b), ...files)).toThrow(error)
})
