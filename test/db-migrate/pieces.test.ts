import { createHash } from 'node:crypto'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { at, faults, read, sent } from './scripts.ts'

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

describe('several statements that are sent at once', () => {
  const together = (...parts: readonly string[]) =>
    `-- +goose Up\n-- +goose StatementBegin\n${parts.join(';\n')};\n-- +goose StatementEnd\n`
  const effect = (...parts: readonly string[]) =>
    read(together(...parts), 'mysql', { layout: 'goose' }).statements.map((each) => each.effect.kind)
  const long = (text: string) => `INSERT INTO a VALUES ('${text.repeat(5_000)}')`

  test('can do anything, also behind a long one', () => {
    expect(effect('DELETE FROM a', 'ALTER TABLE a ADD b INT')).toEqual(['unseen'])
    expect(effect(long('long '), 'ALTER TABLE a ADD b INT')).toEqual(['unseen'])
    expect(effect(long('long '.repeat(200)), 'ALTER TABLE a ADD b INT')).toEqual(['unseen'])
    expect(effect(long('a; b '), "ALTER TABLE a ADD b TEXT DEFAULT 'not closed")).toEqual(['unseen'])
    expect(effect(long('long '))).toEqual(['data'])
    expect(effect(long('a; b '))).toEqual(['data'])
  })

  test('are one if they are the body of a procedure', () => {
    expect(effect('CREATE PROCEDURE p() BEGIN DELETE FROM a', long('long '), 'END')).toEqual(['schema'])
  })
})
