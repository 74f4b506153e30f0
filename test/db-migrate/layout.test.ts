import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { type Layout, layouts, shownLayout } from '../../src/db-migrate/scripts/script.ts'
import { sectionOf, settingsOf } from '../../src/db-migrate/scripts/sections.ts'
import { canonicalVersion, compareVersions } from '../../src/db-migrate/scripts/version.ts'
import { UserError } from '../../src/input/user-error.ts'
import { readText } from '../contract/tree.ts'
import { effort } from '../support/effort.ts'

const read = (files: Readonly<Record<string, string>>, layout?: Layout) =>
  catalogue(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    'migrations',
    layout,
  )

const journal = (...tags: readonly string[]) =>
  JSON.stringify({
    version: '7',
    dialect: 'postgresql',
    entries: tags.map((tag, idx) => ({ idx, when: 1_700_000_000_000 + idx, tag, breakpoints: true })),
  })

/** As `atlas migrate hash` (ariga.io/atlas) writes it for the two files of the test. */
const atlasFiles = {
  '20260101000000_a.sql': 'CREATE TABLE a (id int);\n',
  '20260102000000_b.sql': 'CREATE TABLE b (id int);\n',
}

describe('versions', () => {
  test.each([
    ['1', '1'],
    ['001', '1'],
    ['1.0', '1'],
    ['1_2', '1.2'],
    ['01.02.00', '1.2'],
    ['20260131120000', '20260131120000'],
    ['0', '0'],
    ['0.0', '0'],
  ])('%s is %s', (given, expected) => {
    expect(canonicalVersion(given)).toBe(expected)
  })

  test.each([
    ['2', '10'],
    ['1.9', '1.10'],
    ['1', '1.1'],
    ['9007199254740992', '9007199254740993'],
    ['999', '20260131120000'],
  ])('%s comes before %s', (low, high) => {
    expect(Math.sign(compareVersions(low, high))).toBe(-1)
    expect(Math.sign(compareVersions(high, low))).toBe(1)
    expect(compareVersions(low, low)).toBe(0)
  })
})

describe('layouts', () => {
  test.each([
    [
      'slipway',
      { 'V2__b.sql': '', 'V10__c.sql': '', 'V1_1__a.sql': '', 'R__v.sql': '', 'U2__b.sql': '', 'sub/V3__d.sql': '' },
      ['V1.1', 'V2', 'V3', 'V10', 'R__v'],
    ],
    ['golang-migrate', { '000002_b.up.sql': '', '000001_a.up.sql': '', '000001_a.down.sql': '' }, ['V1', 'V2']],
    [
      'dbmate',
      { '20260102_b.sql': '-- migrate:up\n', '20260101_a.sql': '-- migrate:up\n-- migrate:down\n' },
      ['V20260101', 'V20260102'],
    ],
    ['goose', { '2_b.sql': '-- +goose Up\n', '1_a.sql': '-- +goose up\n' }, ['V1', 'V2']],
    [
      'dbmate',
      { '001.sql': '-- migrate:up\n', '002-b.sql': '-- migrate:up\n', '3c.sql': '--migrate:up' },
      ['V1', 'V2', 'V3'],
    ],
    ['slipway', { 'V1.sql': '', 'V2__.sql': '', 'B2__both.sql': '', 'afterMigrate__x.sql': '' }, ['V1', 'V2']],
    ['plain', { '0002_b.sql': '', '0001_a.sql': '-- no-transaction\n' }, ['V1', 'V2']],
    ['plain', { '20260101000000.sql': '', '20260102000000_b.sql': '' }, ['V20260101000000', 'V20260102000000']],
    [
      'golang-migrate',
      { '20260101000000_a.up.sql': '-- no-transaction\n', '20260101000000_a.down.sql': '' },
      ['V20260101000000'],
    ],
    [
      'prisma',
      {
        '0_init/migration.sql': '',
        '20260101000000_a/migration.sql': '',
        '20260101000000_a/down.sql': '',
        'migration_lock.toml': '',
      },
      ['V0', 'V20260101000000'],
    ],
    [
      'drizzle',
      { '0000_a.sql': '', '0001_b.sql': '', 'meta/_journal.json': journal('0000_a', '0001_b') },
      ['V0', 'V1'],
    ],
    ['drizzle', { '0000_a.sql': 'A;--> statement-breakpoint\nB;', '0001_b.sql': '' }, ['V0', 'V1']],
    ['drizzle', { '20260101000000_a/migration.sql': '', '20260101000000_a/snapshot.json': '' }, ['V20260101000000']],
    [
      'liquibase',
      {
        'b.sql': '--liquibase formatted sql\n--changeset x:1\nC;\n',
        'a/a.sql': '\n-- Liquibase Formatted SQL\n\n-- changeset ann:1 dbms:mysql\nA;\n--changeset "b c":"2 3"\nB;\n',
      },
      ['a/a.sql::1::ann', 'a/a.sql::2 3::b c', 'b.sql::1::x'],
    ],
    [
      'liquibase',
      { 'a.sql': '--liquibase formatted sql\n/* Copyright\n   2026 */\n\n-- x\n--changeset a:1\nA;' },
      ['a.sql::1::a'],
    ],
    [undefined, {}, []],
  ] as const)('%s is detected and ordered', (layout, files, keys) => {
    const found = read(files)
    expect(found.layout).toBe(layout)
    expect(found.scripts.map(({ key }) => key)).toEqual(keys)
  })

  test.each([
    ['mixed-layouts', { 'V1__a.sql': '', '2_b.up.sql': '' }],
    ['invalid-script', { 'V1__a.sql': '', 'V1.0__b.sql': '' }],
    ['invalid-script', { 'R__a.sql': '', 'x/R__a.sql': '' }],
    ['invalid-script', { 'U1__a.sql': '', 'V2__a.sql': '' }],
    ['invalid-script', { 'notes.sql': '' }],
    ['invalid-script', { '1_a.sql': '', '001_b.sql': '' }],
    ['invalid-script', { '2026-01-31_a.sql': '' }],
    ['invalid-script', { '1_a.SQL': '' }],
    ['invalid-script', { 'V1__a.sql': '', 'V2__b.SQL': '' }],
    ['invalid-script', { '1_a.sql': '-- migrate:up\n', '2_b.sql': 'CREATE TABLE b (id INT);' }],
    ['invalid-script', { '1_a.sql': '-- +goose Up\n', '2_b.sql': 'CREATE TABLE b (id INT);' }],
    ['mixed-layouts', { '1_a.sql': '-- +goose Up\n', '2_b.sql': '-- migrate:up\n' }],
    ['mixed-layouts', { '1_a.sql': '', '2_b.up.sql': '' }],
    ['mixed-layouts', { '20260101000000_a/migration.sql': '' }],
    ['mixed-layouts', { '20260101000000_a/migration.sql': '', '1_a.sql': '', 'migration_lock.toml': '' }],
    ['invalid-script', { '9_a/migration.sql': '', '10_b/migration.sql': '', 'migration_lock.toml': '' }],
    ['invalid-script', { 'init/migration.sql': '', 'migration_lock.toml': '' }],
    ['invalid-script', { '0000_a.sql': '', 'meta/_journal.json': '{"entries":[{"tag":1}]}' }],
    ['invalid-script', { '0000_a.sql': '', '0001_b.sql': '', 'meta/_journal.json': journal('0000_a') }],
    ['invalid-script', { '0000_a.sql': '', 'meta/_journal.json': journal('0000_a', '0001_b') }],
    ['invalid-script', { '0000_a.sql': '', '0001_b.sql': '', 'meta/_journal.json': journal('0001_b', '0000_a') }],
    ['invalid-script', { ...atlasFiles, 'atlas.sum': 'h1:AAAA\n' }],
    ['invalid-script', { 'a.sql': '--liquibase formatted sql\n--changeset a:1\n', 'b.sql': 'SELECT 1;' }],
    ['invalid-script', { 'a.sql': '--liquibase formatted sql\nSELECT 1;\n--changeset a:1\n' }],
    ['invalid-script', { 'a.sql': '--liquibase formatted sql\n--changeset a: 1\nSELECT 1;' }],
    ['invalid-script', { 'a.sql': '--liquibase formatted sql\n--changeset a:1\nA;\n--changeset a:1\nB;' }],
    ['invalid-script', { 'a.sql': '--liquibase formatted sql\nA;\n--ignoreLines:1\n--changeset a:1\nB;' }],
    [
      'invalid-script',
      { 'a.sql': '--liquibase formatted sql\n--changeset a:1\n', 'master.xml': '<databaseChangeLog>' },
    ],
    ['invalid-script', { 'master.yaml': 'databaseChangeLog:\n' }],
    ['invalid-script', { '1_a.up.sql': '', 'old/2_b.up.sql': '' }],
  ])('%s: %j', (reason, files) => {
    expect(() => read(files)).toThrow(expect.objectContaining({ reason }))
  })

  test.each([
    ['prisma', { '20260131120000_a/migration.sql': '' }, { tool: 'prisma', migrationName: '20260131120000_a' }],
    [
      'drizzle',
      { '20260131120000_a/migration.sql': '' },
      { tool: 'drizzle', when: 1_769_860_800_000, name: '20260131120000_a' },
    ],
    [
      'drizzle',
      { '0000_a.sql': '', 'meta/_journal.json': journal('0000_a') },
      { tool: 'drizzle', when: 1_700_000_000_000, name: '0000_a' },
    ],
    [
      'liquibase',
      { 'a.sql': '--liquibase formatted sql logicalFilePath:db/x.sql\n--changeset ann:7\nA;' },
      { tool: 'liquibase', author: 'ann', id: '7', path: 'db/x.sql' },
    ],
  ] as const)('%s: the name of a script in its tool', (layout, files, identity) => {
    expect(read(files, layout).scripts[0]?.identity).toEqual(identity)
  })

  test('a named layout is used, and files of other layouts are refused', () => {
    expect(read({ '0000_a.sql': '' }, 'drizzle').layout).toBe('drizzle')
    expect(() => read({ '1_a.sql': '-- migrate:up\n' }, 'plain')).toThrow(
      /`migrations\/1_a.sql` is not a script of the layout `plain`/,
    )
    expect(() => read({ '1_a.sql': '' }, 'slipway')).toThrow(/layout `flyway`.*V1\.2__name\.sql/)
  })

  test('the sum of Atlas matches the scripts in the folder', () => {
    const sum =
      'h1:z7G7qqxn4feaSX+xuZUyRCSJ1J7sXRs2OclMUHsdJYQ=\n20260101000000_a.sql h1:l+u/Awb466W+lmzY6o++uiVT4DK23iEz+E8+GZvA9jE=\n'
    expect(read({ ...atlasFiles, 'atlas.sum': sum }).scripts).toHaveLength(2)
    const windows = { '20260101000000_a.sql': 'CREATE TABLE a (id int);\r\n' }
    expect(() => read({ ...atlasFiles, ...windows, 'atlas.sum': sum })).toThrow(/atlas migrate hash/)
    expect(() => read({ ...atlasFiles, '3.sql': '', 'atlas.sum': sum })).toThrow(/does not match the scripts/)
  })

  test('a checkpoint of Atlas and a baseline of Flyway are distinguished', () => {
    const atlas = read({ '1_a.sql': '', '2_c.sql': '-- atlas:checkpoint\n\nA;', '3_b.sql': '' })
    expect([atlas.scripts, atlas.baselines].map((each) => each.map(({ key }) => key))).toEqual([['V1', 'V3'], ['B2']])
    const flyway = read({ 'B2__b.sql': '', 'B10__c.sql': '', 'V2__a.sql': '' })
    expect(flyway.baselines.map(({ key }) => key)).toEqual(['B2', 'B10'])
  })

  test('unsupported features of Flyway are reported', () => {
    const { notes } = read({
      'V1__a.sql': '',
      'beforeMigrate.sql': '',
      'sub/afterEachMigrate__log.sql': '',
      'flyway.conf': 'flyway.url=x\nflyway.placeholders.a=b\nflyway.sqlMigrationPrefix=X\n',
      'flyway.toml': '[flyway.placeholders]\na = "b"\n',
    })
    expect(notes).toEqual([
      expect.stringMatching(/not run: `beforeMigrate.sql`, `sub\/afterEachMigrate__log.sql`/),
      expect.stringMatching(/`flyway.conf` is not read, but sets `placeholders`, `sqlMigrationPrefix`/),
      expect.stringMatching(/`flyway.toml` is not read, but sets `placeholders`/),
    ])
  })

  test("comments, a rollback and attributes are not part of a change set's content", () => {
    const sum = (text: string) => read({ 'a.sql': `--liquibase formatted sql\n${text}` }).scripts[0]?.checksum
    const plain = sum('--changeset a:1\nA;\nB;\n')
    expect(
      sum(
        '--changeset a:1 runInTransaction:false\n--comment: x\n-- y\nA;\n\nB;\n--rollback C;\n\n\n--changeset a:2\nD;',
      ),
    ).toBe(plain)
    expect(sum('--changeset a:1\nA;\nC;\n')).not.toBe(plain)
  })

  test('line ends and a byte order mark do not change a checksum, anything else does', () => {
    const sum = (text: string) => read({ 'V1__a.sql': text }).scripts[0]?.checksum
    expect(sum('\ufeffSELECT 1;\r\nSELECT 2;\r\n')).toBe(sum('SELECT 1;\nSELECT 2;\n'))
    expect(sum('SELECT 1;\n')).not.toBe(sum('SELECT 1; \n'))
  })
})

describe('sections', () => {
  test.each([
    [
      'dbmate up',
      '1_a.sql',
      '-- migrate:up transaction:false\nA;\nB;\n-- migrate:down\nC;\n',
      'up',
      [[2, 'A;\nB;', false]],
      false,
    ],
    ['dbmate down', '1_a.sql', '-- migrate:up\nA;\n-- migrate:down\nC;', 'down', [[4, 'C;', false]], undefined],
    ['dbmate without down', '1_a.sql', '-- migrate:up\nA;\n', 'down', undefined, undefined],
    [
      'goose',
      '1_a.sql',
      '-- +goose NO TRANSACTION\n-- +goose Up\nA;\n-- +goose StatementBegin\nB; C;\n-- +goose StatementEnd\nD;\n-- +goose Down\nE;',
      'up',
      [
        [3, 'A;', false],
        [5, 'B; C;', true],
        [7, 'D;', false],
      ],
      false,
    ],
    ['goose down', '1_a.sql', '-- +goose Up\nA;\n-- +goose Down\nE;', 'down', [[4, 'E;', false]], undefined],
    ['golang-migrate', '1_a.up.sql', 'A;', 'up', [[1, 'A;', false]], undefined],
    ['sqlx', '1_a.up.sql', '-- no-transaction\nA;', 'up', [[1, '-- no-transaction\nA;', false]], false],
    ['sqlx without undo', '1_a.sql', '-- no-transaction\nA;', 'up', [[1, '-- no-transaction\nA;', false]], false],
    [
      'Atlas',
      '1_a.sql',
      '-- atlas:nolint\n-- atlas:txmode none\n\nA;',
      'up',
      [[1, '-- atlas:nolint\n-- atlas:txmode none\n\nA;', false]],
      false,
    ],
    [
      'Atlas: no directive behind a statement',
      '1_a.sql',
      'A;\n-- atlas:txmode none\n',
      'up',
      [[1, 'A;\n-- atlas:txmode none', false]],
      undefined,
    ],
    [
      'drizzle',
      '0_a.sql',
      'A;--> statement-breakpoint\nB;\n--> statement-breakpoint\nC;',
      'up',
      [
        [1, 'A;', false],
        [1, '\nB;', false],
        [3, '\nC;', false],
      ],
      undefined,
    ],
    [
      'liquibase up',
      'a.sql',
      '--liquibase formatted sql\n\n--changeset a:1 runInTransaction:false splitStatements:false stripComments:true\n--comment why\nA;\n--ignoreLines:1\nno;\nB;\n--ignoreLines:start\nno;\n--ignoreLines:end\n--rollback C;\n/* liquibase rollback\nD;\n*/\n',
      'up',
      [[5, 'A;\n\n\nB;', true]],
      false,
    ],
    [
      'liquibase down',
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1\nA;\n--rollback C\n--rollback  ;\n/* liquibase rollback\nD;\n*/\nB;',
      'down',
      [[4, 'C\n;\n\nD;', false]],
      undefined,
    ],
    [
      'liquibase empty rollback',
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1\nA;\n--rollback empty\n',
      'down',
      [],
      undefined,
    ],
    [
      'liquibase rollback elsewhere',
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1\nA;\n--rollback changesetId:1 changesetAuthor:b\n',
      'down',
      undefined,
      undefined,
    ],
  ] as const)('%s', (_, path, text, direction, expected, transaction) => {
    const { layout, scripts } = read({ [path]: text })
    const [script] = scripts
    if (layout === undefined || script === undefined) throw new Error('nothing was found')
    const section = sectionOf(script, layout, direction)
    expect(section?.segments.map(({ line, text: body, isWhole }) => [line, body.trimEnd(), isWhole])).toEqual(expected)
    expect(section?.transaction).toBe(transaction)
  })

  test('an unknown goose mark is an error with its line', () => {
    const { scripts } = read({ '1_a.sql': '-- +goose Up\n-- +goose ENVSUB ON\nA;' })
    const [script] = scripts
    expect(() => script && sectionOf(script, 'goose', 'up')).toThrow(/line 2.*ENVSUB/)
  })

  test.each([
    ['1_a.sql', 'CREATE TABLE a (id INT);\n-- migrate:up\n', /line 1 is before `-- migrate:up`/],
    ['1_a.sql', 'A;\n-- +goose Up\n', /line 1 is before/],
    ['1_a.sql', '-- +goose Up\n-- +goose StatementBegin\nA;\n-- +goose Down\n', /line 2: .*StatementEnd/],
    ['1_a.sql', '-- atlas:txmode all\n\nA;', /line 1: `atlas:txmode all` is not supported/],
    ['1_a.sql', '-- atlas:import ../x.sql\n\nA;', /atlas:import/],
    [
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1 runAlways:true\nA;',
      /line 2: `runalways:true` is not supported/,
    ],
    ['a.sql', '--liquibase formatted sql\n--changeset a:1 failOnError:false\nA;', /failonerror/],
    ['a.sql', '--liquibase formatted sql\n--changeset a:1 context:"a or b"\nA;', /`context:a or b`/],
    ['a.sql', '--liquibase formatted sql\n--changeset a:1 labels:x\nA;', /labels/],
    ['a.sql', '--liquibase formatted sql\n--changeset a:1 runWith:psql\nA;', /runwith/],
    [
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1 wish:1\nA;',
      /`wish:1` is not supported. Slipway does not know it/,
    ],
    [
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1 constructor:\nA;',
      /`constructor:` is not supported. Slipway does not know it/,
    ],
    [
      'a.sql',
      '--liquibase formatted sql\n--changeset a:1\n--preconditions onFail:HALT\n--precondition-sql-check expectedResult:0 SELECT 1\nA;',
      /line 3.*not supported/,
    ],
  ])('%s %j is refused', (path, text, message) => {
    const { layout, scripts } = read({ [path]: text })
    const [script] = scripts
    expect(() => script && layout && sectionOf(script, layout, 'up')).toThrow(message)
  })

  test.each([
    ['executeInTransaction=false\nencoding=UTF-8\n# x\n', { isFilled: true, transaction: false }],
    ['placeholderReplacement = false', { isFilled: false, transaction: undefined }],
    ['encoding=ISO-8859-1', /line 1: `encoding=ISO-8859-1` is not supported.*UTF-8/],
    ['\nshouldExecute=${env}==prod', /line 2: `shouldExecute=.*separate folder/],
    ['group=true', /`group=true` is not supported/],
  ])('%j together with a script of Flyway', (text, expected) => {
    const [script] = read({ 'V1__a.sql': 'A;', 'V1__a.sql.conf': text }).scripts
    if (script === undefined) throw new Error('nothing was found')
    const settings = () => settingsOf(script, 'slipway')
    if (expected instanceof RegExp) expect(settings).toThrow(expected)
    else expect(settings()).toMatchObject(expected)
  })

  test('lines that Liquibase ignores begin no change set, and line ends do not matter', () => {
    const text = [
      '\ufeff--liquibase formatted sql',
      '--changeset a:1',
      'A;',
      '--ignoreLines:start',
      '--changeset a:2',
      'no;',
      '--ignoreLines:end',
      '--changeset a:3 ignore:true',
      'no;',
      '--changeset a:4',
      '--ignoreLines:1',
      '--changeset a:5',
      'B;',
    ].join('\r\n')
    const { scripts, notes } = read({ 'a.sql': text })
    expect(scripts.map(({ key }) => key)).toEqual(['a.sql::1::a', 'a.sql::4::a'])
    expect(notes).toEqual(['Skipped because of `ignore:true`: `a.sql::3::a`.'])
    const [last] = scripts.slice(-1)
    expect(last && sectionOf(last, 'liquibase', 'up')?.segments).toEqual([
      expect.objectContaining({ text: 'B;', line: 13 }),
    ])
  })

  test("Liquibase's properties are values of placeholders", () => {
    const text =
      '--liquibase formatted sql\n--property name:t value:orders\n--property name:u value:x dbms:h2\n--changeset a:1\nA;'
    const [script] = read({ 'a.sql': text }).scripts
    expect(script && settingsOf(script, 'liquibase').values).toEqual({ t: 'orders' })
  })
})

describe('untrusted texts', () => {
  const many = (text: string) => text.repeat(100_000)
  test.each([
    ['a change set without a colon', { 'a.sql': `--liquibase formatted sql\n--changeset${many(' ')}x\nA;` }],
    ['a change set with quotes', { 'a.sql': `--liquibase formatted sql\n--changeset ${many('"a')}\nA;` }],
    ['one long attribute', { 'a.sql': `--liquibase formatted sql\n--changeset a:1 ${many('x')}\nA;` }],
    ['many attributes', { 'a.sql': `--liquibase formatted sql\n--changeset a:1 ${many('x:"')}\nA;` }],
    ['many rollbacks', { 'a.sql': `--liquibase formatted sql\n--changeset a:1\n${many('--rollback  x\n')}` }],
    [
      'many ends of a comment',
      { 'a.sql': `--liquibase formatted sql\n--changeset a:1\n/* liquibase rollback\n${many('*/ ')}x` },
    ],
    [
      'many change sets',
      {
        'a.sql': `--liquibase formatted sql\n${Array.from({ length: 5_000 }, (_, index) => `--changeset a:${index}\nA;\n`).join('')}`,
      },
    ],
    ['a directive of Atlas', { '1_a.sql': `-- atlas:txmode${many(' ')}x` }],
    ['many directives of Atlas', { '1_a.sql': many('-- atlas:nolint x\n') }],
    ['a setting of Flyway', { 'V1__a.sql': '', 'V1__a.sql.conf': `a${many(' ')}b` }],
    ['many settings of Flyway', { 'V1__a.sql': '', 'flyway.conf': `placeholders${many('.a')}` }],
    ['many marks of Drizzle', { '1_a.sql': many('--> statement-breakpoint') }],
    [
      'many scripts of Drizzle',
      Object.fromEntries([
        ['meta/_journal.json', journal(...Array.from({ length: 5_000 }, (_, index) => `${index}_a`))],
        ...Array.from({ length: 5_000 }, (_, index) => [`${index}_a.sql`, '']),
      ]),
    ],
    ['a long name', { [`V1__${many('_')}.sql`]: '' }],
    ['a long number', { [`V${many('1_')}.sql`]: '' }],
  ])('%s: takes linear time', async (_, files) => {
    const spent = await effort(() => {
      try {
        const { layout, scripts } = read(files)
        for (const script of scripts)
          if (layout !== undefined) {
            settingsOf(script, layout)
            sectionOf(script, layout, 'up')
            sectionOf(script, layout, 'down')
          }
      } catch (error) {
        if (!(error instanceof UserError)) throw error
      }
    })
    expect(spent).toBeLessThan(5_000)
  })
})

test('the pages name every layout', () => {
  const pages = ['actions/db-migrate/README.md', 'actions/db-migrate/action.yml'].map(readText)
  expect(layouts.filter((layout) => !pages.every((page) => page.includes(`\`${shownLayout(layout)}\``)))).toEqual([])
  const titles =
    readText('docs/migrating.md')
      .match(/^### .*$/gm)
      ?.join('\n') ?? ''
  const tools = [
    'Prisma',
    'Drizzle',
    'Atlas',
    'Supabase',
    'sqlx',
    'Cloudflare D1',
    'Liquibase',
    'Flyway',
    'dbmate',
    'golang-migrate',
    'goose',
  ]
  expect(tools.filter((tool) => !titles.includes(tool))).toEqual([])
})
