/** What is run of a script for each direction: the marks of the tools, the lines that belong to no direction, and settings outside the text. */
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import type { Direction, Layout, ScriptSettings, Section } from '../../src/db-migrate/scripts/script.ts'
import { sectionOf, settingsOf } from '../../src/db-migrate/scripts/sections.ts'

/** The section of the first script among some files. */
function sectionIn(
  files: Readonly<Record<string, string>>,
  direction: Direction,
  wanted?: Layout,
): Section | undefined {
  const found = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { layout, scripts } = catalogue(found, 'migrations', wanted)
  const [script] = scripts
  if (layout === undefined || script === undefined) throw new Error('nothing was found')
  return sectionOf(script, layout, direction)
}

/** Each segment as `line text`, with `!` in front if it is one whole statement. */
const wordsOf = (section: Section | undefined) =>
  section?.segments.map(({ line, text, isWhole }) => `${isWhole ? '!' : ''}${line} ${text}`)

test.each<readonly [string, string, readonly string[], boolean | undefined]>([
  ['blank lines and comments before the mark are nothing', '\n  \n-- why\n-- migrate:up\nA;', ['5 A;'], undefined],
  ['a mark with blanks around it', '\t --  migrate:up  \nA;', ['2 A;'], undefined],
  ['a mark without blanks', '-- migrate:up\nA;\n--migrate:down\nB;', ['2 A;'], undefined],
  [
    'a mark behind a statement is a comment',
    '-- migrate:up\nA; -- migrate:down\nB;',
    ['2 A; -- migrate:down\nB;'],
    undefined,
  ],
  ['a longer word is a comment', '-- migrate:up\nA;\n-- migrate:downs\nB;', ['2 A;\n-- migrate:downs\nB;'], undefined],
  ['no transaction', '-- migrate:up transaction:false\nA;', ['2 A;'], false],
  ['no transaction, with a blank', '-- migrate:up transaction: false\nA;', ['2 A;'], false],
  ['no transaction, with two blanks', '-- migrate:up transaction:  false\nA;', ['2 A;'], false],
  ['a transaction', '-- migrate:up transaction:true\nA;', ['2 A;'], true],
  ['another option', '-- migrate:up mytransaction:false\nA;', ['2 A;'], undefined],
  ['another word for no', '-- migrate:up transaction:falsely\nA;', ['2 A;'], undefined],
  [
    'what the other direction says does not count',
    '-- migrate:down transaction:false\nB;\n-- migrate:up\nA;',
    ['4 A;'],
    undefined,
  ],
])('dbmate: %s', (_, text, expected, transaction) => {
  const section = sectionIn({ '1_a.sql': text }, 'up')
  expect([wordsOf(section), section?.transaction]).toEqual([expected, transaction])
})

test.each<readonly [string, string, readonly string[]]>([
  ['blank lines and comments before the mark are nothing', '\n  \n-- why\n-- +goose Up\nA;', ['5 A;']],
  ['a mark with blanks around it', '\t --  +goose  UP  \nA;', ['2 A;']],
  ['a mark without blanks', '-- +goose Up\nA;\n--+goose Down\nB;', ['2 A;']],
  ['a mark behind a statement is a comment', '-- +goose Up\nA; -- +goose Down\nB;', ['2 A; -- +goose Down\nB;']],
  ['a blank line among others stays', '-- +goose Up\nA;\n\nB;\n-- +goose Down', ['2 A;\n\nB;']],
  [
    'blank lines between two marks are nothing',
    '-- +goose Up\n\n \t\n-- +goose StatementBegin\nA; B;\n-- +goose StatementEnd\n\n-- +goose Down\n',
    ['!5 A; B;'],
  ],
  ['a direction may come twice', '-- +goose Up\nA;\n-- +goose Down\nB;\n-- +goose Up\nC;', ['2 A;', '6 C;']],
])('goose: %s', (_, text, expected) => {
  expect(wordsOf(sectionIn({ '1_a.sql': text }, 'up'))).toEqual(expected)
})

test.each([
  ['dbmate', '-- migrate:up\nA;\n'],
  ['goose', '-- +goose Up\nA;\n'],
])('%s: a file with only one direction has nothing for the other', (_, text) => {
  expect(sectionIn({ '1_a.sql': text }, 'down')).toBeUndefined()
})

test('goose: a direction without a statement is there, and empty', () => {
  expect(sectionIn({ '1_a.sql': '-- +goose Up\nA;\n-- +goose Down\n' }, 'down')?.segments).toEqual([])
})

const before = 'so it belongs to neither direction. Move it after the mark.'
const unended = '`-- +goose StatementBegin` has no `-- +goose StatementEnd`. Write it after the statement.'

test.each([
  [
    'dbmate: a statement before the mark',
    '-- why\n\nA;\n-- migrate:up\n',
    `\`1_a.sql\` line 3 is before \`-- migrate:up\`, ${before}`,
  ],
  [
    'goose: a statement before the mark',
    '-- why\n\nA;\n-- +goose Up\n',
    `\`1_a.sql\` line 3 is before \`-- +goose Up\`, ${before}`,
  ],
  [
    'goose: a statement that ends with the file',
    '-- +goose Up\n-- +goose StatementBegin\nA;',
    `\`1_a.sql\` line 2: ${unended}`,
  ],
  [
    'goose: a statement that ends in the other direction',
    '-- +goose Up\n-- +goose StatementBegin\nA;\n-- +goose Down\nB;\n-- +goose StatementEnd\n',
    `\`1_a.sql\` line 2: ${unended}`,
  ],
  [
    'goose: a statement in a statement',
    '-- +goose Up\n-- +goose StatementBegin\nA;\n-- +goose StatementBegin\nB;\n-- +goose StatementEnd\n',
    `\`1_a.sql\` line 2: ${unended}`,
  ],
  [
    'goose: an unknown mark',
    '-- +goose Up\n-- +goose ENVSUB ON\nA;',
    '`1_a.sql` line 2: `-- +goose ENVSUB ON` is not a goose mark that Slipway knows. Known: `Up`, `Down`, `StatementBegin`, `StatementEnd`, `NO TRANSACTION`. For variables use the input `placeholders` and `${name}` instead of ENVSUB.',
  ],
])('%s is refused', (_, text, item) => {
  expect(() => sectionIn({ '1_a.sql': text }, 'up')).toThrow(
    expect.objectContaining({ reason: 'invalid-script', items: [item] }),
  )
})

const pair = { 'V1__a.sql': 'A;\n', 'U1__a.sql': 'B;\n' }
const folder = { '20260101000000_a/migration.sql': 'A;\n', '20260101000000_a/down.sql': 'B;\n' }

test.each<readonly [string, Layout, Readonly<Record<string, string>>, string, string]>([
  ['two files', 'slipway', pair, 'V1__a.sql', 'U1__a.sql'],
  ['two files', 'golang-migrate', { '1_a.up.sql': 'A;\n', '1_a.down.sql': 'B;\n' }, '1_a.up.sql', '1_a.down.sql'],
  ['two files', 'prisma', folder, '20260101000000_a/migration.sql', '20260101000000_a/down.sql'],
])('%s of %s: one for each direction', (_, layout, files, up, down) => {
  const sections = [sectionIn(files, 'up', layout), sectionIn(files, 'down', layout)]
  expect(sections.map((section) => [section?.file.path, wordsOf(section), section?.transaction])).toEqual([
    [up, ['1 A;\n'], undefined],
    [down, ['1 B;\n'], undefined],
  ])
})

test('a script without an undo file has nothing for the way back', () => {
  expect(sectionIn({ 'V1__a.sql': 'A;\n' }, 'down')).toBeUndefined()
})

test('the configuration of a Flyway script is about this script, not about its undo', () => {
  const files = { ...pair, 'V1__a.sql.conf': 'executeInTransaction=false\n' }
  expect(sectionIn(files, 'up')?.transaction).toBe(false)
  expect(sectionIn(files, 'down')?.transaction).toBeUndefined()
})

test('a script without settings is filled, and says nothing about a transaction', () => {
  const { scripts } = catalogue([{ path: 'V1__a.sql', text: '' }], 'migrations')
  const settings: ScriptSettings = { isFilled: true, values: {}, transaction: undefined }
  expect(scripts.map((script) => settingsOf(script, 'slipway'))).toEqual([settings])
})
