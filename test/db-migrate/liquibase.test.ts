/** Files of formatted SQL: which change sets are found, how they are named, and for which server they are. */
import {
  isFormatted,
  isForServer,
  liquibaseSettings,
  readChangeSets,
  refusedMaster,
} from '../../src/db-migrate/scripts/liquibase.ts'

const first = '--liquibase formatted sql'
const read = (...texts: readonly string[]) =>
  readChangeSets(
    texts.map((text, at) => ({ path: `${at + 1}.sql`, text, line: 1 })),
    'db',
  )
const keys = (text: string) => read(text).scripts.map(({ key }) => key)
/** The only change set, by the end of its first line and what is below. */
const only = (end: string, head = first) => read(`${head}\n--changeset ann:1${end}`).scripts[0]

test.each([
  ['--liquibase formatted sql', true],
  ['  --  Liquibase   formatted   SQL', true],
  ['\n\n-- liquibase formatted sql logicalFilePath:x', true],
  ['--liquibase formatted sqlx', false],
  ['A;\n--liquibase formatted sql', false],
  ['-- no\n--liquibase formatted sql', false],
  ['no --liquibase formatted sql', false],
])('%j is formatted SQL: %s', (text, expected) => {
  expect(isFormatted({ text })).toBe(expected)
})

test.each([
  ['c', 'a', 'b'],
  ['a', 'b', 'c'],
  ['b', 'c', 'a'],
])('files are read by name, when they are given as %s, %s, %s', (...names) => {
  const files = names.map((name) => ({ path: name, text: `${first}\n--changeset x:1\nA;`, line: 1 }))
  expect(readChangeSets(files, 'db').scripts.map(({ key }) => key)).toEqual(['a::1::x', 'b::1::x', 'c::1::x'])
})

test.each<readonly [string, string, readonly string[]]>([
  ['an indented one', '  --  changeset ann:1', ['1::ann']],
  ['more blanks before the author', '--changeset   ann:1', ['1::ann']],
  ['more blanks before a quoted author', '--changeset   "ann b":1', ['1::ann b']],
  ['an author with a colon in quotes', '--changeset "a:b":1', ['1::a:b']],
  ['an id in quotes', '--changeset ann:"1 2" runOnChange:true', ['1 2::ann']],
  ['an id of several letters', '--changeset ann:create-t', ['create-t::ann']],
  ['an id with quotes in it', '--changeset ann:a"b"', ['a"b"::ann']],
  ['capital letters', '--CHANGESET ann:1', ['1::ann']],
  ['not one behind something else', '--changeset ann:1\nA; --changeset ann:2', ['1::ann']],
  ['not one in a comment', '--changeset ann:1\n-- see --changeset ann:2', ['1::ann']],
  [
    'not one that is ignored',
    '--changeset ann:1\n--ignoreLines:1\n--changeset ann:2\n--changeset ann:3',
    ['1::ann', '3::ann'],
  ],
  [
    'not two that are ignored',
    '--changeset a:1\n--ignoreLines:2\n--changeset a:2\n--changeset a:3\n--changeset a:4',
    ['1::a', '4::a'],
  ],
])('a change set is found: %s', (_, text, expected) => {
  expect(keys(`${first}\n${text}`)).toEqual(expected.map((key) => `1.sql::${key}`))
})

test('a change set has its lines, and those before the first one', () => {
  const { scripts, faults, notes } = read(`${first}\n\n--changeset ann:1\nA;\n--changeset "b c":"2 3"\n\nB;\n`)
  const head = { path: '1.sql', text: `${first}\n`, line: 1 }
  expect([faults, notes]).toEqual([[], []])
  expect(scripts).toEqual([
    expect.objectContaining({ name: 'ann:1', companion: head, version: undefined, isRepeatable: false, servers: [] }),
    expect.objectContaining({ name: 'b c:2 3', companion: head }),
  ])
  for (const [at, file] of [
    { path: '1.sql', text: '--changeset ann:1\nA;', line: 3 },
    { path: '1.sql', text: '--changeset "b c":"2 3"\n\nB;\n', line: 5 },
  ].entries()) {
    expect(scripts[at]?.file).toEqual(file)
    expect(scripts[at]?.undo).toEqual(file)
  }
})

test.each([
  ['', false],
  [' runOnChange:true', true],
  [' runOnChange:"true"', true],
  [' RUNONCHANGE:TRUE', true],
  [' runOnChange:false', false],
  [' runOnChange:', false],
])('a change set with `%s` runs again when it changes: %s', (attributes, expected) => {
  expect(only(`${attributes}\nA;`)?.isRepeatable).toBe(expected)
})

test.each<readonly [string, readonly string[]]>([
  ['', []],
  [' dbms:', []],
  [' dbms:mysql', ['mysql']],
  [' dbms:MySQL,!Oracle', ['mysql', '!oracle']],
  [' dbms:mysql,,h2', ['mysql', 'h2']],
  [' dbms:"mysql, mariadb"', ['mysql', 'mariadb']],
])('a change set with `%s` names its servers', (attributes, expected) => {
  expect(only(`${attributes}\nA;`)?.servers).toEqual(expected)
})

test.each<readonly [string, string, string, string]>([
  ['none, so the file', first, '', '1.sql'],
  ['that of the file', `${first} logicalFilePath:db/x.sql`, '', 'db/x.sql'],
  ['among others', '\n  --  LIQUIBASE   formatted   sql x:y logicalfilepath:db/x.sql z', '', 'db/x.sql'],
  ['not one in a later line', `${first}\n${first} logicalFilePath:db/x.sql`, '', '1.sql'],
  ['its own', first, ' logicalFilePath:db/y.sql', 'db/y.sql'],
  ['its own before that of the file', `${first} logicalFilePath:db/x.sql`, ' logicalFilePath:db/y.sql', 'db/y.sql'],
  ['an empty one is none', `${first} logicalFilePath:db/x.sql`, ' logicalFilePath:', 'db/x.sql'],
])('the path in the history of Liquibase: %s', (_, head, attributes, path) => {
  const script = only(`${attributes}\nA;`, head)
  expect(script?.identity).toEqual({ tool: 'liquibase', author: 'ann', id: '1', path })
  expect(script?.key).toBe(`${path}::1::ann`)
})

const sum = (text: string) => only(text)?.checksum

test('the checksum is that of the statements', () => {
  const plain = sum('\nA;\nB;')
  expect(plain).toMatch(/^[0-9a-f]{64}$/)
  for (const same of ['\nA;  \nB;\t', '\n\nA;\n\n  \nB;\n', ' runOnChange:true\n-- x\nA;\n  -- y\nB;\n--rollback C;'])
    expect(sum(same)).toBe(plain)
  for (const other of ['\nA;B;', '\n A;\nB;', '\nB;\nA;', '\nA;\nB; -- x']) expect(sum(other)).not.toBe(plain)
})

describe('what is wrong', () => {
  const ahead = 'is before the first `--changeset author:id`, so it belongs to no change set. Move it.'
  const unnamed = 'is not `--changeset author:id`. Write it that way, without a blank before the id.'

  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', `${first}\n--changeset a:1\nA;`, []],
    [
      'nothing: blank lines and comments are first',
      `${first}\n\n  -- x\n/* A;\nB; */\n  /* C; */\n--changeset a:1\nA;`,
      [],
    ],
    ['nothing: a comment has an end and another', `${first}\n/* A */ /* B\n */ -- C\n--changeset a:1\nA;`, []],
    ['nothing: a comment has no end', `${first}\n/* A;\nB;\n`, []],
    ['a statement that is first', `${first}\n\nA;\nB;\n--changeset a:1\nA;`, [`line 3 ${ahead}`]],
    ['a statement behind a comment', `${first}\n/* x */\n/* y\n*/\nA;\n--changeset a:1\nA;`, [`line 5 ${ahead}`]],
    ['a statement in the line where a comment ends', `${first}\n/* x\n*/ A;\n--changeset a:1\nA;`, [`line 3 ${ahead}`]],
    ['a statement with a comment in it', `${first}\nA /* x */;\n--changeset a:1\nA;`, [`line 2 ${ahead}`]],
    ['a statement in a file without a change set', `${first}\nA;`, [`line 2 ${ahead}`]],
    ['no name', `${first}\n--changeset a:1\nA;\n--changeset\nB;`, [`line 4 ${unnamed}`]],
    ['no id', `${first}\n--changeset a\nA;`, [`line 2 ${unnamed}`]],
    ['an empty id', `${first}\n--changeset a:""\nA;`, [`line 2 ${unnamed}`]],
    ['a blank before the id', `${first}\n--changeset a: 1\nA;`, [`line 2 ${unnamed}`]],
    ['a line that ends with CR alone', `${first}\n--changeset a:1\rA;`, [`line 2 ${unnamed}`]],
    ['two', `${first}\nA;\n--changeset\nB;`, [`line 2 ${ahead}`, `line 3 ${unnamed}`]],
  ])('%s', (_, text, expected) => {
    expect(read(text).faults).toEqual(expected.map((what) => `\`db/1.sql\` ${what}`))
  })

  test('a file that is not formatted SQL among others', () => {
    const text = `${first}\n--changeset a:1\nA;`
    const { faults, scripts } = read(text, '--changeset a:2\nA;', text)
    expect(faults).toEqual(['`db/2.sql` does not begin with `--liquibase formatted sql`, unlike the others. Add it.'])
    expect(scripts.map(({ key }) => key)).toEqual(['1.sql::1::a', '3.sql::1::a'])
  })

  test('a changelog in another language is named, with a fix', () => {
    expect(refusedMaster('sub/master.xml', 'db')).toBe(
      '`db/sub/master.xml` is a Liquibase changelog that is not SQL, so it cannot be read. ' +
        'Set the input `scripts` to the folder of the `--liquibase formatted sql` files: they are run in the order of their names. ' +
        'Convert what is written in XML or YAML to SQL with `liquibase update-sql`.',
    )
  })
})

describe('ignored change sets', () => {
  const ignored = (count: number) => Array.from({ length: count }, (_, at) => `--changeset a:${at} ignore:true\nA;\n`)

  test.each([
    [' ignore:true', 0],
    [' ignore:TRUE', 0],
    [' ignore:false', 1],
    [' ignore:', 1],
    ['', 1],
  ])('a change set with `%s`: %j is left', (attributes, count) => {
    expect(read(`${first}\n--changeset ann:1${attributes}\nA;`).scripts).toHaveLength(count)
  })

  test.each([
    [0, []],
    [1, ['Skipped because of `ignore:true`: `1.sql::0::a`.']],
    [2, ['Skipped because of `ignore:true`: `1.sql::0::a`, `1.sql::1::a`.']],
    [10, [expect.stringMatching(/, `1\.sql::9::a`\.$/)]],
    [12, [expect.stringMatching(/, `1\.sql::9::a` and 2 more\.$/)]],
  ])('%j of them are noted, at most ten by name', (count, notes) => {
    expect(read(`${first}\n${ignored(count).join('')}`).notes).toEqual(notes)
  })
})

test.each<readonly [string, readonly string[], boolean]>([
  ['every server', [], true],
  ['all', ['all'], true],
  ['all, although this one is not wanted', ['!postgresql', 'all'], true],
  ['none', ['none'], false],
  ['none, although this one is named', ['postgresql', 'none'], false],
  ['this one', ['postgresql'], true],
  ['this one and another', ['mysql', 'postgresql'], true],
  ['another', ['mysql'], false],
  ['not this one', ['!postgresql'], false],
  ['not another', ['!mysql'], true],
  ['neither of two others', ['!mysql', '!h2'], true],
  ['another, and not a third', ['mysql', '!h2'], false],
  ['this one, and not another', ['postgresql', '!mysql'], true],
  ['both this one and not', ['postgresql', '!postgresql'], false],
  ['a name with a mark at its end', ['mysql!'], false],
])('a change set for %s', (_, servers, expected) => {
  expect(isForServer(servers, 'PostgreSQL')).toBe(expected)
})

test.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['a value', '--property name:t value:orders', { t: 'orders' }],
  ['an indented line with more blanks', '  --  property   name:  table   value:  orders', { table: 'orders' }],
  ['capital letters', '--PROPERTY NAME:t VALUE:orders', { t: 'orders' }],
  ['another order', '--property value:orders name:t', { t: 'orders' }],
  ['two values', '--property name:t value:a\n--property name:u value:b', { t: 'a', u: 'b' }],
  ['the first of two values', '--property name:t value:a\n--property name:t value:b', { t: 'a' }],
  ['no value', '--property name:t', {}],
  ['no name', '--property value:a', {}],
  ['neither', '--property x', {}],
  ['one for a server', '--property name:t value:a dbms:h2', {}],
  ['one for a context', '--property name:t value:a context:test', {}],
  ['one for a context, by its new name', '--property name:t value:a contextFilter:test', {}],
  ['one for labels', '--property name:t value:a labels:x', {}],
  ['one everywhere', '--property name:t value:a global:true', { t: 'a' }],
  ['a name that only ends like one that is refused', '--property name:t value:a mydbms:x', { t: 'a' }],
  ['not one behind other words', '-- old: --property name:t value:a', {}],
  ['not one without a comment', 'property name:t value:a', {}],
])('the lines before the first change set give values: %s', (_, line, values) => {
  const text = `${first}\n${line}\n`
  expect(liquibaseSettings({ path: '1.sql', text, line: 1 })).toEqual({
    isFilled: true,
    values,
    transaction: undefined,
  })
})
