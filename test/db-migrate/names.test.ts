/** What the name of one file says in each layout, and what is said about a name that does not fit. */
import { noJournal } from '../../src/db-migrate/scripts/drizzle.ts'
import { isBeside, isMark } from '../../src/db-migrate/scripts/layout.ts'
import { type FileLayout, guess, misfit, readName } from '../../src/db-migrate/scripts/names.ts'
import { shownScript } from '../../src/db-migrate/scripts/script.ts'

const fileOf = (path: string, text = '') => ({ path, text, line: 1 })
const dbmate = '-- migrate:up\n'
const goose = '-- +goose Up\n'

test.each<readonly [FileLayout, string, string, string]>([
  ['slipway', 'V1.12__add_a_table.sql', '', 'up V1.12 «add a table»'],
  ['slipway', 'V1_12_3__a.sql', '', 'up V1.12.3 «a»'],
  ['slipway', 'V1.sql', '', 'up V1 «»'],
  ['slipway', 'U2__drop_it.sql', '', 'down V2 «drop it»'],
  ['slipway', 'B3__all_of_it.sql', '', 'baseline B3 «all of it»'],
  ['slipway', 'sub/R__all_views.sql', '', 'up R__all_views «all views»'],
  ['golang-migrate', '01_ab_c.up.sql', '', 'up V1 «ab c»'],
  ['golang-migrate', '01_ab_c.down.sql', '', 'down V1 «ab c»'],
  ['dbmate', '12_ab_c.sql', dbmate, 'up V12 «ab c»'],
  ['dbmate', '12-ab.sql', dbmate, 'up V12 «ab»'],
  ['dbmate', '12.sql', dbmate, 'up V12 «»'],
  ['goose', '12_ab_c.sql', goose, 'up V12 «ab c»'],
  ['goose', '12.sql', goose, 'up V12 «»'],
  ['plain', '12_ab_c.sql', '', 'up V12 «ab c»'],
  ['plain', '12.sql', '', 'up V12 «»'],
  ['plain', '12_all.sql', '-- atlas:checkpoint\n\nA;', 'baseline B12 «all»'],
  ['prisma', '20260101000000_add_it/migration.sql', '', 'up V20260101000000 «add it»'],
  ['prisma', '20260101000000_add_it/down.sql', '', 'down V20260101000000 «add it»'],
  ['prisma', '20260101000000/migration.sql', '', 'up V20260101000000 «»'],
  ['drizzle', '20260101000000_add_it/migration.sql', '', 'up V20260101000000 «add it»'],
  ['drizzle', '0001_ab_c.sql', '', 'up V1 «ab c»'],
])('%s: the name %s', (layout, path, text, expected) => {
  const { direction, key, name } = readName(fileOf(path, text), layout, noJournal) ?? {}
  expect(`${direction} ${key} «${name}»`).toBe(expected)
})

test.each<readonly [FileLayout, string, string, string]>([
  ['slipway', 'words before the prefix', 'the V1__a.sql', ''],
  ['slipway', 'an ending after the ending', 'V1__a.sql.SQL', ''],
  ['slipway', 'no version', 'V__a.sql', ''],
  ['golang-migrate', 'no number', 'notes.sql', ''],
  ['golang-migrate', 'no direction', '1_a.sql', ''],
  ['golang-migrate', 'an ending after the ending', '1_a.up.sql.SQL', ''],
  ['golang-migrate', 'a folder', '1_x/b.up.sql', ''],
  ['dbmate', 'no number first', 'x1_a.sql', dbmate],
  ['dbmate', 'an ending after the ending', '1_a.sql.SQL', dbmate],
  ['dbmate', 'no mark', '1_a.sql', ''],
  ['dbmate', 'a folder', '1_x/a.sql', dbmate],
  ['goose', 'no number', 'notes.sql', goose],
  ['goose', 'no mark', '1_a.sql', ''],
  ['plain', 'no number', 'notes.sql', ''],
  ['plain', 'letters next to the number', '1a.sql', ''],
  ['plain', 'a direction', '1_a.up.sql', ''],
  ['plain', 'the mark of dbmate', '1_a.sql', dbmate],
  ['plain', 'the mark of goose', '1_a.sql', goose],
  ['prisma', 'no folder', '1_a.sql', ''],
  ['prisma', 'an ending after the ending', '1_a/migration.sql.SQL', ''],
  ['drizzle', 'a folder that undoes', '20260101000000_a/down.sql', ''],
  ['drizzle', 'a folder without a time', '1_a/migration.sql', ''],
])('%s: no script has a name with %s', (layout, _, path, text) => {
  expect(readName(fileOf(path, text), layout, noJournal)).toBeUndefined()
})

test.each<readonly [string, string, ReturnType<typeof guess>]>([
  ['-- migrate:up', '1_a.sql', 'dbmate'],
  ['--migrate:up', '1_a.sql', 'dbmate'],
  ['\t --  migrate:up transaction:false', '1_a.sql', 'dbmate'],
  ['SELECT 1;\n-- migrate:up', '1_a.sql', 'dbmate'],
  ['SELECT 1;-- migrate:up', '1_a.sql', 'plain'],
  ['-- migrate:upper', '1_a.sql', 'plain'],
  ['-- +goose Up', '1_a.sql', 'goose'],
  ['--+goose up', '1_a.sql', 'goose'],
  ['\t --  +goose  UP', '1_a.sql', 'goose'],
  ['SELECT 1;\n-- +goose Up', '1_a.sql', 'goose'],
  ['SELECT 1;-- +goose Up', '1_a.sql', 'plain'],
  ['-- +goose Upper', '1_a.sql', 'plain'],
  ['-- +goose Down', '1_a.sql', 'plain'],
  ['A;--> statement-breakpoint\nB;', '1_a.sql', 'drizzle'],
  ['', '1_a/migration.sql', 'folder'],
  ['', '1_a.up.sql', 'golang-migrate'],
  ['', 'sub/V1__a.sql', 'slipway'],
  ['', 'sub/afterMigrate.sql', 'slipway'],
  ['', 'old/1_a.up.sql', undefined],
  ['', 'old/1_a.sql', undefined],
  ['', 'notes.sql', undefined],
])('%j in `%s` looks like %s', (text, path, layout) => {
  expect(guess(fileOf(path, text))).toBe(layout)
})

const rename = 'Rename it, or move it out of the folder (input `scripts`).'
const mark = 'Write the mark, or move it out of the folder (input `scripts`).'

test.each<readonly [string, FileLayout | undefined, string]>([
  ['1_a.SQL', undefined, `\`m/1_a.SQL\` must end in \`.sql\`, in lower case. ${rename}`],
  ['V1__a.Sql', 'slipway', `\`m/V1__a.Sql\` must end in \`.sql\`, in lower case. ${rename}`],
  [
    'a.sql',
    undefined,
    `\`m/a.sql\` is not a script of a known layout. Known: ${[
      '`V1.2__name.sql`, `U1.2__name.sql`, `B1.2__name.sql`, `R__name.sql`',
      '`1_name.sql` with `-- migrate:up` in it',
      '`1_name.up.sql`, `1_name.down.sql`',
      '`1_name.sql` with `-- +goose Up` in it',
      '`20260131120000_name/migration.sql`, with `down.sql` next to it',
      '`0001_name.sql`, or `20260131120000_name/migration.sql`',
      '`1_name.sql` without marks of another tool',
      '`--liquibase formatted sql` as the first line',
    ].join('; ')}. ${rename}`,
  ],
  [
    'a.sql',
    'slipway',
    `\`m/a.sql\` is not a script of the layout \`flyway\`: \`V1.2__name.sql\`, \`U1.2__name.sql\`, \`B1.2__name.sql\`, \`R__name.sql\`. ${rename}`,
  ],
  [
    'a.sql',
    'dbmate',
    `\`m/a.sql\` is not a script of the layout \`dbmate\`: \`1_name.sql\` with \`-- migrate:up\` in it. ${mark}`,
  ],
  [
    'a.sql',
    'goose',
    `\`m/a.sql\` is not a script of the layout \`goose\`: \`1_name.sql\` with \`-- +goose Up\` in it. ${mark}`,
  ],
])('what is wrong with the name %s in the layout %s', (path, layout, text) => {
  expect(misfit(fileOf(path), layout, 'm')).toBe(text)
})

test.each<readonly [string, boolean]>([
  ['_journal.json', true],
  ['my_journal.json', false],
  ['_journal.json.bak', false],
  ['migration_lock.toml', true],
  ['atlas.sum', true],
  ['flyway.conf', true],
  ['flyway.toml', true],
  ['flyway.user.toml', true],
  ['myflyway.conf', false],
  ['V1__a.sql.conf', true],
  ['V1__a.sql.conf.bak', false],
  ['app.conf', false],
  ['master.xml', true],
  ['master.yaml', true],
  ['master.yml', true],
  ['master.xml.bak', false],
  ['README.md', false],
])('whether %s is read next to the scripts: %s', (name, expected) => {
  expect(isBeside(name)).toBe(expected)
})

test.each([
  ['snapshot.json', true],
  ['0000_snapshot.json', false],
  ['_journal.json', false],
])('whether only the name of %s counts: %s', (name, expected) => {
  expect(isMark(name)).toBe(expected)
})

test.each([
  ['a script is shown by its path', 'V1', 'm/V1__a.sql', 'm/V1__a.sql'],
  ['a script without a file is shown by its key', 'V1', '', 'V1'],
  ['a change set is shown by its key, because a file has many', 'a.sql::1::ann', 'm/a.sql', 'a.sql::1::ann'],
])('%s', (_, key, path, shown) => {
  expect(shownScript(key, path)).toBe(shown)
})
