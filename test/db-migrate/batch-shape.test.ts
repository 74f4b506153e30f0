import { keyFault, shapeOf } from '../../src/db-migrate/statements/batch-shape.ts'

/** The statement with the range `R` in it, white space made even; or why it has none. */
function within(sql: string): string {
  const shape = shapeOf(sql, 'mysql')
  return typeof shape === 'string' ? shape : shape.within('R').replaceAll(/\s+/g, ' ').trim()
}

test.each([
  ['UPDATE t SET a = 1', 'UPDATE t SET a = 1 WHERE R'],
  ['UPDATE t SET a = 1 WHERE b OR c', 'UPDATE t SET a = 1 WHERE R AND ( b OR c )'],
  ['UPDATE t SET a = (SELECT 1 WHERE x) WHERE b', 'UPDATE t SET a = (SELECT 1 WHERE x) WHERE R AND ( b )'],
  ['DELETE FROM t WHERE b OR c', 'DELETE FROM t WHERE R AND ( b OR c )'],
  ['DELETE QUICK FROM t', 'DELETE QUICK FROM t WHERE R'],
  ['INSERT INTO u SELECT a FROM t', 'INSERT INTO u SELECT a FROM t WHERE R'],
  [
    'INSERT INTO u SELECT a FROM t WHERE b OR c ON DUPLICATE KEY UPDATE a = 1 OR 2',
    'INSERT INTO u SELECT a FROM t WHERE R AND ( b OR c ) ON DUPLICATE KEY UPDATE a = 1 OR 2',
  ],
  [
    'REPLACE INTO u SELECT a FROM t AS x JOIN y ON x.a = y.a',
    'REPLACE INTO u SELECT a FROM t AS x JOIN y ON x.a = y.a WHERE R',
  ],
  ['UPDATE t SET a = 1 ORDER BY a LIMIT 5', 'ORDER works on all rows together'],
  ['INSERT INTO u SELECT DISTINCT a FROM t', 'DISTINCT works on all rows together'],
  ['INSERT INTO u SELECT SUM(a) FROM t', 'SUM works on all rows together'],
  ['DELETE t FROM t JOIN u', 'a DELETE from several tables is not supported'],
  ['DELETE FROM t USING t JOIN u', 'a DELETE from several tables is not supported'],
  ['INSERT INTO u VALUES (1)', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['SELECT a FROM t', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['INSERT INTO shop.from VALUES (1)', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['SELECT 1', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['UPDATE t SET a = 1 WHERE b ;;', 'UPDATE t SET a = 1 WHERE R AND ( b )'],
  ['UPDATE t SET a = 1; DROP TABLE t', 'it contains several statements'],
  ["UPDATE t SET a = 'never closed", 'it cannot be parsed completely'],
  ['UPDATE t', 'its table cannot be read'],
  ['UPDATE (SELECT 1) AS t SET a = 1', 'its table cannot be read'],
  ["UPDATE t SET a = 'where' WHERE b", "UPDATE t SET a = 'where' WHERE R AND ( b )"],
  ['INSERT INTO u SELECT a FROM t duplicate WHERE b', 'INSERT INTO u SELECT a FROM t duplicate WHERE R AND ( b )'],
  [
    'INSERT INTO u SELECT x.on duplicate FROM t x WHERE b',
    'INSERT INTO u SELECT x.on duplicate FROM t x WHERE R AND ( b )',
  ],
  [
    'INSERT INTO u SELECT a FROM t JOIN duplicates ON duplicates.a = t.a',
    'INSERT INTO u SELECT a FROM t JOIN duplicates ON duplicates.a = t.a WHERE R',
  ],
  [
    'INSERT INTO u SELECT a FROM t JOIN no_conflict ON no_conflict.a = t.a',
    'INSERT INTO u SELECT a FROM t JOIN no_conflict ON no_conflict.a = t.a WHERE R',
  ],
  ['DELETE quickly FROM t', 'a DELETE from several tables is not supported'],
  ['DELETE so_quick FROM t', 'a DELETE from several tables is not supported'],
  ['DELETE t FROM t', 'a DELETE from several tables is not supported'],
  ['DELETE FROM t USING u', 'a DELETE from several tables is not supported'],
  ['DELETE FROM t JOIN u', 'a DELETE from several tables is not supported'],
  ['DELETE FROM (SELECT 1)', 'a DELETE from several tables is not supported'],
  ['INSERT INTO u SELECT 1', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['INSERT INTO u SELECT a FROM (SELECT 1) AS t', 'only UPDATE, DELETE and INSERT … SELECT FROM a table can'],
  ['INSERT INTO u SELECT f(a), count FROM t', 'INSERT INTO u SELECT f(a), count FROM t WHERE R'],
])('%s', (sql, expected) => {
  expect(within(sql)).toBe(expected)
})

test.each([
  ['UPDATE t SET a = 1, B = c + 1 WHERE d = 3', ['t'], 't', ['a', 'b']],
  ['UPDATE LOW_PRIORITY IGNORE shop.`My t` AS x SET x.a = 1', ['shop', 'My t'], 'x', ['a']],
  ['UPDATE t x SET a = 1', ['t'], 'x', ['a']],
  ['UPDATE shop.t SET a = 1', ['shop', 't'], 'shop.t', ['a']],
  ['UPDATE Shop.Orders SET a = 1', ['Shop', 'Orders'], 'Shop.Orders', ['a']],
  ['UPDATE `ignore` SET a = 1', ['ignore'], '`ignore`', ['a']],
  ['UPDATE ignored SET a = 1', ['ignored'], 'ignored', ['a']],
  ['UPDATE readonly SET a = 1', ['readonly'], 'readonly', ['a']],
  ['UPDATE t AS `from` SET a = 1', ['t'], '`from`', ['a']],
  ['UPDATE t users SET a = 1', ['t'], 'users', ['a']],
  ['UPDATE t reset SET a = 1', ['t'], 'reset', ['a']],
  ['INSERT INTO shop.from SELECT a FROM t', ['t'], 't', []],
  ['UPDATE t JOIN u ON t.a = u.a SET t.b = 1', ['t'], 't', ['b']],
  ['DELETE FROM shop.t WHERE a', ['shop', 't'], 'shop.t', []],
  ['DELETE FROM `t`', ['t'], '`t`', []],
  ['INSERT INTO u SELECT a FROM s.t y WHERE b', ['s', 't'], 'y', []],
])('%s walks a table and sets columns', (sql, table, alias, sets) => {
  expect(shapeOf(sql, 'mysql')).toMatchObject({ table, alias, sets })
})

test.each<readonly [string, readonly string[], string | undefined]>([
  ['UPDATE t SET a = 1', ['id'], undefined],
  ['UPDATE t SET a = 1', [], '`t` has no primary key'],
  ['DELETE FROM shop.t', [], '`shop.t` has no primary key'],
  ['UPDATE t SET ID = 1', ['id'], 'it changes `id`, which is part of the primary key'],
  ['UPDATE t SET b = 1, a = id', ['id', 'A'], 'it changes `A`, which is part of the primary key'],
  ['UPDATE t SET b = 1 WHERE id = 2', ['id'], undefined],
])('%s by the key %j: %s', (sql, key, expected) => {
  const shape = shapeOf(sql, 'mysql')
  expect(typeof shape === 'string' ? shape : keyFault(shape, key)).toBe(expected)
})

// what is counted is a function, and what stops is a word of the statement itself
test.each([
  'INSERT INTO u SELECT a FROM t WHERE b IN (SELECT b FROM v ORDER BY b LIMIT 3)',
  'UPDATE t SET a = (SELECT MAX(b) FROM v)',
  'UPDATE t SET `order` = 1',
  'UPDATE t SET orders = 1, stop = 2',
  'INSERT INTO u SELECT `sum` FROM t',
  'INSERT INTO u SELECT MINUTE(a), discount(b) FROM t',
  'INSERT INTO u SELECT (SELECT COUNT(*) FROM v) FROM t',
  'DELETE LOW_PRIORITY QUICK IGNORE FROM t',
  'UPDATE ONLY t SET a = 1',
])('%s is run in batches', (sql) => {
  expect(within(sql)).toContain('WHERE R')
})

test.each([
  ['INSERT INTO u SELECT a FROM t GROUP BY a', 'GROUP'],
  ['INSERT INTO u SELECT a FROM t HAVING a > 1', 'HAVING'],
  ['INSERT INTO u SELECT a FROM t UNION SELECT b FROM v', 'UNION'],
  ['INSERT INTO u SELECT a FROM t INTERSECT SELECT b FROM v', 'INTERSECT'],
  ['INSERT INTO u SELECT a FROM t EXCEPT SELECT b FROM v', 'EXCEPT'],
  ['INSERT INTO u SELECT a FROM t OFFSET 3', 'OFFSET'],
  ['INSERT INTO u SELECT a FROM t FETCH FIRST 3 ROWS ONLY', 'FETCH'],
  ['DELETE FROM t LIMIT 5', 'LIMIT'],
  ['INSERT INTO u SELECT count(*) FROM t', 'COUNT'],
  ['INSERT INTO u SELECT a, MIN(b) FROM t', 'MIN'],
  ['INSERT INTO u SELECT MAX (b) FROM t', 'MAX'],
  ['INSERT INTO u SELECT avg(b) FROM t', 'AVG'],
  ['INSERT INTO u SELECT GROUP_CONCAT(b) FROM t', 'GROUP_CONCAT'],
  ['INSERT INTO u SELECT row_number() FROM t', 'ROW_NUMBER'],
])('%s is not, because %s works on all rows together', (sql, word) => {
  expect(within(sql)).toBe(`${word} works on all rows together`)
})

test('a condition is inserted before RETURNING or ON CONFLICT', () => {
  const shape = (sql: string) => {
    const found = shapeOf(sql, 'postgres')
    return typeof found === 'string' ? found : found.within('R').replaceAll(/\s+/g, ' ').trim()
  }
  expect(shape('DELETE FROM t RETURNING a')).toBe('DELETE FROM t WHERE R RETURNING a')
  expect(shape('UPDATE t SET a = 1 WHERE b RETURNING a')).toBe('UPDATE t SET a = 1 WHERE R AND ( b ) RETURNING a')
  expect(shape('INSERT INTO u SELECT a FROM t RETURNING a')).toBe('INSERT INTO u SELECT a FROM t WHERE R RETURNING a')
  expect(shape('INSERT INTO u SELECT a FROM t JOIN v ON v.a = t.a ON CONFLICT DO NOTHING')).toBe(
    'INSERT INTO u SELECT a FROM t JOIN v ON v.a = t.a WHERE R ON CONFLICT DO NOTHING',
  )
})
