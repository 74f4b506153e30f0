/** What all files of a folder are together: which layout, in which order, and what is said about those that do not fit. */
import { hash } from 'node:crypto'
import { catalogue, type FoundFile, normalizeText } from '../../src/db-migrate/scripts/layout.ts'
import type { Layout } from '../../src/db-migrate/scripts/script.ts'
import { UserError } from '../../src/input/user-error.ts'

const filesOf = (files: Readonly<Record<string, string>>): readonly FoundFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

const read = (files: Readonly<Record<string, string>>, layout?: Layout) => catalogue(filesOf(files), 'm', layout)

/** What is wrong with some files. */
function faults(files: Readonly<Record<string, string>>, layout?: Layout): readonly string[] {
  try {
    read(files, layout)
  } catch (error) {
    if (error instanceof UserError) return error.items
    throw error
  }
  return []
}

/** As many files as numbers from 1, named by them. */
const many = (count: number, nameOf: (number: number) => string, text = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [nameOf(index + 1), text]))

const changeSet = '--liquibase formatted sql\n--changeset ann:1\nA;\n'
const master = '<databaseChangeLog/>'
const goose = '-- +goose Up\n'

test('everything that is known about a script', () => {
  const text = 'A;\n'
  const identity = { tool: 'prisma', migrationName: '1_add_it' }
  const script = { key: 'V1', version: '1', isRepeatable: false, name: 'add it', identity, companion: undefined }
  const file = { path: '1_add_it/migration.sql', text, line: 1 }
  const undo = { path: '1_add_it/down.sql', text: '', line: 1 }
  expect(read({ '1_add_it/migration.sql': text, '1_add_it/down.sql': '', 'migration_lock.toml': '' })).toEqual({
    layout: 'prisma',
    scripts: [{ ...script, file, undo, checksum: hash('sha256', text), servers: [] }],
    baselines: [],
    notes: [],
  })
})

test.each<readonly [string, Layout | undefined]>([
  ['none', undefined],
  ['that of the input', 'drizzle'],
  ['that of the input, even one with other files', 'liquibase'],
])('an empty folder has no scripts; its layout is %s', (_, layout) => {
  expect(read({}, layout)).toEqual({ layout, scripts: [], baselines: [], notes: [] })
})

test.each([
  [['R__c.sql', 'R__a.sql', 'V2__x.sql', 'R__b.sql', 'V1__x.sql']],
  [['V2__x.sql', 'V1__x.sql', 'R__b.sql', 'R__a.sql', 'R__c.sql']],
  [['R__a.sql', 'R__b.sql', 'R__c.sql', 'V1__x.sql', 'V2__x.sql']],
])('versions come first, then repeatable scripts by name: %j', (names) => {
  const { scripts } = read(Object.fromEntries(names.map((name) => [name, ''])))
  expect(scripts.map(({ key }) => key)).toEqual(['V1', 'V2', 'R__a', 'R__b', 'R__c'])
})

describe('the layout', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, Layout]>([
    [
      "of folders is Drizzle's if one script has its mark",
      { '20260101000000_a/migration.sql': '', '20260102000000_b/migration.sql': 'A;--> statement-breakpoint\nB;' },
      'drizzle',
    ],
    ['of a tool may have a journal of another', { '1_a.sql': goose, 'meta/_journal.json': 'damaged' }, 'goose'],
    ['of Flyway may have a sum of Atlas', { 'V1__a.sql': '', 'atlas.sum': 'h1:AAAA\n' }, 'slipway'],
  ])('%s', (_, files, layout) => {
    expect(read(files).layout).toBe(layout)
  })

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'several',
      { 'V1__a.sql': '', '2_b.up.sql': '', '3_c/migration.sql': '' },
      'The scripts follow several layouts: flyway (`m/V1__a.sql`), golang-migrate (`m/2_b.up.sql`), prisma or drizzle (`m/3_c/migration.sql`). Use one layout for all, or keep them in separate folders and migrate each with its own step.',
    ],
    [
      'two that look the same',
      { '1_a/migration.sql': '', 'flyway.conf': '' },
      "`m/1_a/migration.sql` could be Prisma's or Drizzle's, but there is neither `migration_lock.toml` nor `snapshot.json`. Set the input `layout`: `prisma` or `drizzle`.",
    ],
  ])('%s', (_, files, text) => {
    expect(() => read(files)).toThrow(expect.objectContaining({ reason: 'mixed-layouts', items: [text] }))
  })
})

describe('what does not fit', () => {
  const doubled = 'have the same version or name'
  const sorted = 'Prisma sorts by name and runs'

  test.each<readonly [string, Readonly<Record<string, string>>, Layout | undefined, readonly string[]]>([
    [
      'two scripts of one version',
      { 'V1__a.sql': '', 'x/V1.0__b.sql': '' },
      undefined,
      [`\`m/V1__a.sql\` and \`m/x/V1.0__b.sql\` ${doubled} (\`V1\`). Give one of them another.`],
    ],
    [
      'an undo of nothing',
      { 'V2__a.sql': '', 'x/U1__a.sql': '' },
      undefined,
      ['`m/x/U1__a.sql` undoes a script that does not exist.'],
    ],
    [
      'numbers that Prisma sorts in another way',
      { '9_a/migration.sql': '', '10_b/migration.sql': '', 'migration_lock.toml': '' },
      undefined,
      [
        `${sorted} \`m/10_b/migration.sql\` before \`m/9_a/migration.sql\`, although the first has the higher number. Give both numbers the same length.`,
      ],
    ],
    [
      'a damaged journal',
      { '1_a.sql': '', 'meta/_journal.json': '{' },
      undefined,
      [expect.stringMatching(/^`m\/meta\/_journal\.json` is not what drizzle-kit writes/)],
    ],
    [
      'a journal of which all scripts are gone',
      { 'meta/_journal.json': JSON.stringify({ entries: [{ tag: '0_a', when: 1 }] }) },
      'drizzle',
      [expect.stringMatching(/lists `0_a`, but there is no such script/)],
    ],
    [
      'a callback of Flyway in another layout',
      { '1_a.sql': '', 'afterMigrate.sql': '' },
      'plain',
      [expect.stringMatching(/^`m\/afterMigrate\.sql` is not a script of the layout `plain`/)],
    ],
    [
      'a script below the folder, which a sum of Atlas does not cover',
      {
        '1_a.sql': 'A;',
        'sub/notes.sql': 'B;',
        'atlas.sum': 'h1:k+X0Z23ek/RwMz/b3wEpCrK1/Y6PTWxcP26JKIjf3TY=\n',
      },
      undefined,
      [expect.stringMatching(/^`m\/sub\/notes\.sql` is not a script of the layout `plain`/)],
    ],
  ])('%s', (_, files, layout, items) => {
    expect(faults(files, layout)).toEqual(items)
  })

  test('a name of Drizzle with `.sql` inside is one of its journal', () => {
    const entries = [{ tag: '0_a.sql_old', when: 1 }]
    expect(faults({ '0_a.sql_old.sql': '', 'meta/_journal.json': JSON.stringify({ entries }) })).toEqual([])
  })

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['names', many(11, (number) => `notes${number}.sql`)],
    ['doubled names', many(12, (number) => `x${number}/R__a.sql`)],
    ['undos of nothing', { 'V100__a.sql': '', ...many(11, (number) => `U${number}__a.sql`) }],
    ['change sets', { 'a.sql': changeSet, ...many(11, (number) => `b${number}.sql`) }],
    ['changelogs', many(11, (number) => `${number}.xml`, master)],
    [
      'scripts that are in no journal',
      {
        '0_a.sql': '',
        ...many(11, (number) => `${number}_a.sql`),
        'meta/_journal.json': JSON.stringify({ entries: [{ tag: '0_a', when: 1 }] }),
      },
    ],
  ])('of many %s, the first ten are named', (_, files) => {
    expect(faults(files)).toHaveLength(10)
  })
})

describe('what the history has room for', () => {
  const tooLong =
    'has a name that is too long for the history: at most 150 characters for the name and 250 for the path. Rename it.'
  const keyOf = (length: number) => `R__${'a'.repeat(length - 'R__'.length)}.sql`
  const pathOf = (length: number) => `${'a'.repeat(length - '/V1__b.sql'.length)}/V1__b.sql`

  test.each([
    ['a name', keyOf(150), keyOf(151)],
    ['a path', pathOf(250), pathOf(251)],
  ])('%s may be that long, and no longer', (_, longest, longer) => {
    expect(faults({ [longest]: '' })).toEqual([])
    expect(faults({ [longer]: '' })).toEqual([expect.stringMatching(/^`m\/[Ra]/)])
    expect(faults({ [longer]: '' })[0]?.endsWith(tooLong)).toBe(true)
  })

  test('a file with a long name is named', () => {
    const id = 'x'.repeat(150)
    expect(faults({ 'a.sql': `--liquibase formatted sql\n--changeset ann:${id}\nA;\n` })).toEqual([
      `\`m/a.sql\` ${tooLong}`,
    ])
  })
})

describe('a changelog that is not SQL', () => {
  test.each(['master.xml', 'master.yaml', 'sub/master.yml'])('%s is refused', (name) => {
    expect(faults({ 'a.sql': changeSet, [name]: master })).toEqual([expect.stringContaining(`\`m/${name}\``)])
    expect(faults({ [name]: master })).toEqual([expect.stringContaining(`\`m/${name}\``)])
  })

  test.each([
    ['is about something else', 'pom.xml', '<project/>'],
    ['belongs to another tool', 'flyway.conf', master],
    ['only has such a word in its name', 'a.xml.sql.conf', master],
  ])('a file that %s is not looked at', (_, name, text) => {
    expect(faults({ 'a.sql': changeSet, [name]: text })).toEqual([])
    expect(faults({ [name]: text })).toEqual([])
  })
})

describe("Flyway's configuration", () => {
  const sets = 'flyway.placeholders.a=b\n'

  test('one of a script is its companion, with lines that end alike everywhere', () => {
    const { scripts } = read({ 'x/V1__a.sql': '', 'x/V1__a.sql.conf': 'encoding=UTF-8\r\n' })
    expect(scripts.map(({ companion }) => companion)).toEqual([
      { path: 'x/V1__a.sql.conf', text: 'encoding=UTF-8\n', line: 1 },
    ])
  })

  test('one of the folder is reported, wherever it is; one of a script is not', () => {
    const { notes } = read({ 'V1__a.sql': '', 'V1__a.sql.conf': sets, 'x/flyway.conf': sets })
    expect(notes).toEqual([expect.stringMatching(/^`x\/flyway\.conf` is not read, but sets `placeholders`/)])
  })

  test('none matters in another layout', () => {
    const { scripts, notes } = read({ '1_a.sql': goose, '1_a.sql.conf': sets, 'flyway.conf': sets })
    expect([scripts.map(({ companion }) => companion), notes]).toEqual([[undefined], []])
  })
})

test.each([
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb\n', 'a\rb\n'],
  ['\ufeffa', 'a'],
  ['a\ufeff', 'a\ufeff'],
  ['', ''],
])('the text %j counts as %j', (text, expected) => {
  expect(normalizeText(text)).toBe(expected)
})
