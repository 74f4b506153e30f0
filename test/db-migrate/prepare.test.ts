import { createHash } from 'node:crypto'
import type { Direction, Layout } from '../../src/db-migrate/scripts/script.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import type { Prepared } from '../../src/db-migrate/statements/statement.ts'
import { UserError } from '../../src/input/user-error.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { scriptOf } from './scripts.ts'

interface Given {
  readonly layout?: Layout
  readonly direction?: Direction
  readonly placeholders?: Readonly<Record<string, string>>
  /** The text of the `.sql.conf`, or of the lines before the first change set. */
  readonly companion?: string
  /** The line of the file where the text begins. */
  readonly line?: number
  readonly ansiQuotes?: boolean
}

function read(text: string, dialect: Dialect = 'mysql', given: Given = {}): Prepared {
  const { layout = 'slipway', direction = 'up', placeholders = {}, companion, line = 1, ansiQuotes = false } = given
  const script = scriptOf(text)
  const file = { ...script.file, line }
  const head = companion === undefined ? undefined : { path: 'V1__a.sql.conf', text: companion, line: 1 }
  const prepared = prepare({ ...script, file, undo: file, companion: head }, direction, {
    dialect,
    modes: { noBackslashEscapes: false, ansiQuotes },
    layout,
    folder: 'm',
    placeholders,
    storage: undefined,
    finished: new Set(),
  })
  if (prepared === undefined) throw new Error('no such part')
  return prepared
}

/** The statements, each with the line of its first word. */
function sent(text: string, dialect?: Dialect, given?: Given): readonly string[] {
  return read(text, dialect, given).statements.map(({ line, sql }) => `${line} ${sql}`)
}

/** What is wrong with a script, without the name of the file. */
function faults(text: string, dialect?: Dialect, given?: Given): readonly string[] {
  try {
    read(text, dialect, given)
  } catch (error) {
    if (error instanceof UserError && error.reason === 'invalid-script')
      return error.items.map((item) => item.replace(/^`m\/V1__a\.sql` /, '').slice(0, 40))
    throw error
  }
  return []
}

const at = (line: number, what: string) => `line ${line} ${what}`.slice(0, 40)

describe('placeholders', () => {
  const property = '--liquibase formatted sql\n--property name:table value:big\n'
  const dump = "-- MySQL dump 10.13\nINSERT INTO t VALUES ('${table}')"
  test.each<[what: string, text: string, given: Given, expected: string]>([
    ['of the input', 'DELETE FROM ${table}', { placeholders: { table: 'big' } }, '1 DELETE FROM big'],
    [
      'of a change log',
      '--changeset me:1\nDELETE FROM ${table}',
      { layout: 'liquibase', companion: property },
      '2 DELETE FROM big',
    ],
    [
      'of both: the input wins',
      '--changeset me:1\nDELETE FROM ${table}',
      { layout: 'liquibase', companion: property, placeholders: { table: 'small' } },
      '2 DELETE FROM small',
    ],
    [
      'of a script that wants none',
      'DELETE FROM ${table}',
      { companion: 'placeholderReplacement=false', placeholders: { table: 'big' } },
      '1 DELETE FROM ${table}',
    ],
    ['of a dump, where they are data', dump, { placeholders: { table: 'big' } }, "2 INSERT INTO t VALUES ('${table}')"],
  ])('%s', (_, text, given, expected) => {
    expect(sent(text, 'mysql', given)).toEqual([expected])
  })
})

describe('a byte that is not UTF-8', () => {
  const text = "SELECT 1;\nSELECT '\udce4';\nSELECT 2;\n"

  test.each(['postgres', 'sqlite'] as const)('is refused with its line for %s', (dialect) => {
    const what = 'is not UTF-8. Save the script as UTF-8 (`pg_dump --encoding=UTF8`)'
    expect(faults(text, dialect)).toEqual([at(2, what)])
    expect(faults(text, dialect, { line: 10 })).toEqual([at(11, what)])
  })

  test('is sent as it is to MySQL', () => {
    expect(sent(text)).toEqual(['1 SELECT 1', "2 SELECT '\udce4'", '3 SELECT 2'])
  })
})

describe('a `slipway:` comment', () => {
  const update = 'UPDATE big SET n = 1;'
  const directive = '-- slipway: batch=5'
  const outside = 'has a `slipway:` comment outside the parts of the script'

  test.each<Direction>(['up', 'down'])('in the other part of a script is no fault on the way %s', (direction) => {
    const other = direction === 'up' ? 'down' : 'up'
    const text = `-- migrate:${other}\n${directive}\n${update}\n-- migrate:${direction}\n${update}`
    expect(sent(text, 'postgres', { layout: 'dbmate', direction })).toEqual(['5 UPDATE big SET n = 1'])
  })

  test('before the first change set is a fault', () => {
    const companion = `--liquibase formatted sql\n${directive}\n`
    expect(faults(`--changeset me:1\n${update}`, 'mysql', { layout: 'liquibase', companion })).toEqual([at(2, outside)])
  })

  test('in the settings of a Flyway script is only a remark', () => {
    expect(faults(update, 'mysql', { companion: `# slipway: batch=5\nencoding=UTF-8\n` })).toEqual([])
  })
})

describe('what goose keeps together', () => {
  const together = '-- +goose Up\n-- +goose StatementBegin\nDO 1; DO 2;\n-- +goose StatementEnd\n'

  test('is one statement for MySQL', () => {
    expect(sent(together, 'mysql', { layout: 'goose' })).toEqual(['3 DO 1; DO 2;'])
  })

  test.each(['postgres', 'sqlite'] as const)('is as many as it holds for %s', (dialect) => {
    expect(sent(together, dialect, { layout: 'goose' })).toEqual(['3 DO 1', '3 DO 2'])
  })

  test('ends on its last line: comments below it belong to the next statement', () => {
    const text = `${together.replace('; DO 2;', '')}-- slipway: batch=5\n-- slipway: pause=1s\nUPDATE big SET n = 1`
    expect(read(text, 'mysql', { layout: 'goose' }).statements.map(({ directives }) => directives)).toEqual([
      {},
      { batch: 5, pause: 1000 },
    ])
  })
})

describe('a delimiter that the script asks for', () => {
  const given = { layout: 'plain' } as const
  const text = (delimiter: string) =>
    `-- atlas:delimiter ${delimiter}\nDELETE FROM a${delimiter}\nDELETE FROM b${delimiter}\n`

  test.each([';', '//', '$$', ';;', '|#@~%!&/'])('`%s` ends statements of MySQL', (delimiter) => {
    expect(sent(text(delimiter), 'mysql', given)).toEqual(['2 DELETE FROM a', '3 DELETE FROM b'])
  })

  test.each([
    ['mysql', 'x//'],
    ['mysql', '//x'],
    ['mysql', 'xx'],
    ['mysql', '/'],
    ['mysql', '/////////'],
    ['postgres', '//'],
    ['sqlite', '//'],
  ] as const)('of %s cannot be `%s`', (dialect, delimiter) => {
    const what = `asks for the delimiter \`${delimiter}\`, which is not supported`
    expect(faults(text(delimiter), dialect, given)).toEqual([at(1, what)])
  })

  test('of PostgreSQL and SQLite can be the usual one', () => {
    expect(faults(text(';'), 'postgres', given)).toEqual([])
    expect(faults(text(';'), 'sqlite', given)).toEqual([])
  })
})

describe('the rows below COPY', () => {
  const text = 'COPY a FROM stdin;\n1\n2\n\\.\nCOPY b FROM stdin;\n-- slipway: batch=5\n\\.\nDELETE FROM a;'

  test('go with their statement', () => {
    const { statements } = read(text, 'postgres')
    expect(statements.map(({ line, sql, rows }) => [line, sql, rows && Buffer.from(rows).toString()])).toEqual([
      [1, 'COPY a FROM stdin', '1\n2\n'],
      [5, 'COPY b FROM stdin', '-- slipway: batch=5\n'],
      [8, 'DELETE FROM a', undefined],
    ])
  })

  test('are part of what identifies it', () => {
    const of = (content: string) => createHash('sha256').update(content).digest('hex')
    expect(read(text, 'postgres').statements.map(({ fingerprint }) => fingerprint)).toEqual([
      of('COPY a FROM stdin1\n2\n'),
      of('COPY b FROM stdin-- slipway: batch=5\n'),
      of('DELETE FROM a'),
    ])
  })
})

describe('commands of the client', () => {
  test('`use` becomes a statement', () => {
    expect(sent('use shop\nDELETE FROM a;')).toEqual(['1 USE `shop`', '2 DELETE FROM a'])
  })

  test('`source` is refused', () => {
    expect(faults('DELETE FROM a;\nsource b.sql\n')).toEqual([
      at(2, 'runs another file, which the checksum would not cover. Make it'),
    ])
  })
})

describe('the line of a statement is that of its first word', () => {
  const together = (sql: string) => `-- +goose Up\n-- +goose StatementBegin\n${sql}\n-- +goose StatementEnd\n`
  test.each<[dialect: Dialect, sql: string, line: number]>([
    ['mysql', '   \n  \nDELETE FROM a', 3],
    ['mysql', '/* one\ntwo */\n\n/* three */ DELETE FROM a', 4],
    ['mysql', 'DELETE FROM a /* one\ntwo */ WHERE b', 1],
    ['mysql', '/*!40101\nSET NAMES utf8 */', 1],
    ['mysql', '/* one\ntwo */ /*!40101\nSET NAMES utf8 */', 2],
    ['mysql', '/* one\ntwo */ /*M!100401\nSET NAMES utf8 */', 2],
    ['postgres', '-- one\n\n\n  -- two\nDELETE FROM a', 5],
    ['postgres', '/* one\ntwo */ -- three\nDELETE FROM a /* four\nfive */', 3],
  ])('%s: %j', (dialect, sql, line) => {
    expect(read(sql, dialect).statements.map((each) => each.line)).toEqual([line])
    expect(read(together(sql), dialect, { layout: 'goose' }).statements.map((each) => each.line)).toEqual([line + 2])
  })

  test('also below a long comment', () => {
    expect(read(`-- ${'long '.repeat(5_000)}\nDELETE FROM a`, 'postgres').statements).toMatchObject([{ line: 2 }])
  })

  test('also below a comment of MySQL that begins with #', () => {
    const { statements } = read(together('# one\n#\n# two\nDELETE FROM a'), 'mysql', { layout: 'goose' })
    expect(statements).toMatchObject([{ line: 6, offset: 3 }])
  })
})

describe('text in double quotes', () => {
  const create = 'CREATE TABLE "a" (id INT)'
  const effect = (sql: string, ansiQuotes: boolean) =>
    read(sql, 'mysql', { ansiQuotes }).statements.map((each) => each.effect.kind)

  test('is a name if the server says so', () => {
    expect(effect(create, true)).toEqual(['schema'])
    expect(effect(create, false)).toEqual(['unseen'])
  })

  test('is one in statements of up to 20,000 characters', () => {
    expect(effect(`${create} -- `.padEnd(20_000, 'x'), true)).toEqual(['schema'])
    expect(effect(`${create} -- `.padEnd(20_001, 'x'), true)).toEqual(['unseen'])
  })
})

describe('statements that are refused', () => {
  const ours = 'changes a table in which Slipway records what was run. Remove it'
  const transaction = 'opens or ends its own transaction. Each script is one'
  const locks = 'locks tables, which blocks the journal. Remove it: only one'
  test.each([
    ['DROP TABLE slipway_history', [ours]],
    ['DROP TABLE slipway_journal', [ours]],
    ['ALTER TABLE a.SLIPWAY_LOCK ADD b INT', [ours]],
    ['DROP TABLE a, slipway_history', [ours]],
    ['DROP TABLE my_slipway_history, slipway_history_old, slipway', []],
    ['SAVEPOINT a', [transaction]],
    ['ROLLBACK', [transaction]],
    ['LOCK TABLES a READ', [locks]],
    ['UNLOCK TABLES', [locks]],
    ['ANALYZE TABLE a', []],
  ])('%s', (sql, expected) => {
    expect(faults(`DELETE FROM a;\n${sql};\n`)).toEqual(expected.map((what) => at(2, what)))
  })

  test('are named in the order of the text, the first ten of them', () => {
    const text = `${'SAVEPOINT a;\n'.repeat(6)}source b.sql\n${'SAVEPOINT a;\n'.repeat(6)}`
    const before = [1, 2, 3, 4, 5, 6].map((line) => at(line, transaction))
    const after = [8, 9, 10].map((line) => at(line, transaction))
    expect(faults(text)).toEqual([...before, at(7, 'runs another file, which the checksum would'), ...after])
  })
})

describe('how a script is run', () => {
  const [rows, table] = ['DELETE FROM a;', 'CREATE TABLE a (id INT);']
  test.each<[dialect: Dialect, text: string, mode: Prepared['mode']]>([
    ['mysql', rows + rows, 'transaction'],
    ['mysql', table, 'journal'],
    ['mysql', rows + table, 'journal'],
    ['postgres', rows + table, 'transaction'],
    ['sqlite', rows + table, 'transaction'],
    ['postgres', `-- slipway: batch=5\n${rows}`, 'journal'],
    ['postgres', `-- slipway: transaction=false\n${rows}`, 'journal'],
  ])('%s: %j is run as a %s', (dialect, text, mode) => {
    expect(read(text, dialect)).toMatchObject({ mode, isWhole: false })
  })

  test('the mark of its part decides, if no comment does', () => {
    const given = { layout: 'dbmate' } as const
    expect(read(`-- migrate:up transaction:false\n${rows}`, 'postgres', given).mode).toBe('journal')
    expect(read(`-- migrate:up\n${rows}`, 'postgres', given).mode).toBe('transaction')
  })

  test('a script may ask for one transaction', () => {
    expect(read(`-- slipway: transaction=true\n${rows}`, 'mysql')).toMatchObject({ mode: 'transaction', isWhole: true })
  })
})
