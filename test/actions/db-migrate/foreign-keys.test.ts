import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { root, type StepResult } from '../../support/runner.ts'

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

/** People, and orders that point at them. */
const schema = (action = '') =>
  'CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);\n' +
  `CREATE TABLE orders (id INTEGER PRIMARY KEY, person INTEGER REFERENCES people (id)${action});\n` +
  "INSERT INTO people VALUES (1, 'Ada'), (2, 'Bob');\nINSERT INTO orders VALUES (10, 1), (11, 2);\n"

async function begun(action = ''): Promise<Stage> {
  const stage = await openStage(undefined, { lint: 'all: off' })
  stage.write({ 'V1__a.sql': schema(action) })
  expect((await stage.run()).outputs['result']).toBe('changed')
  return stage
}

/** The way in which the README rewrites a table of SQLite. */
const recipe = /```sql\n(CREATE TABLE new_people[^`]*)```/.exec(
  readFileSync(join(root, 'actions/db-migrate/README.md'), 'utf8'),
)?.[1]

test.each([
  ['the README’s way', recipe ?? ''],
  ['the same outside of a transaction', `-- slipway: transaction=false\n${recipe}`],
  ['a repeatable script', recipe ?? ''],
])('%s keeps the rows that refer to the table', async (name, text) => {
  for (const action of ['', ' ON DELETE CASCADE', ' ON DELETE SET NULL']) {
    await using stage = await begun(action)
    const script = name === 'a repeatable script' ? 'R__people.sql' : 'V2__people.sql'
    stage.write({ 'V1__a.sql': schema(action), [script]: text })
    const result = await stage.run()
    expect(said(result)).toBe('')
    expect(result.outputs['result']).toBe('changed')
    expect(await stage.ask('SELECT * FROM orders ORDER BY id')).toEqual(['10|1', '11|2'])
    expect(await stage.ask('SELECT name FROM people ORDER BY id')).toEqual(['Ada', 'Bob'])
    expect(await stage.ask('PRAGMA foreign_key_check')).toEqual([])
  }
})

test('what a script switches on for itself ends with it: the next script keeps the rows', async () => {
  await using stage = await openStage(undefined, { lint: 'all: off' })
  const head = '-- a licence, as long as they are\n'.repeat(30)
  const own = `-- slipway: transaction=false\n${head}PRAGMA foreign_keys = ON;\nPRAGMA recursive_triggers = ON;`
  stage.write({ 'V1__a.sql': schema(' ON DELETE CASCADE'), 'V2__own.sql': own, 'V3__b.sql': recipe ?? '' })
  const result = await stage.run()
  expect(said(result)).toBe('')
  expect(await stage.ask('SELECT * FROM orders ORDER BY id')).toEqual(['10|1', '11|2'])
})

test('undoing a script keeps them too', async () => {
  await using stage = await begun(' ON DELETE CASCADE')
  stage.write({ 'V1__a.sql': schema(' ON DELETE CASCADE'), 'V2__b.sql': 'SELECT 1;', 'U2__b.sql': recipe ?? '' })
  await stage.run()
  expect((await stage.run({ command: 'down' })).outputs['reason']).toBe('undone')
  expect(await stage.ask('SELECT * FROM orders ORDER BY id')).toEqual(['10|1', '11|2'])
})

test.each([
  ['a script', 'DELETE FROM people WHERE id = 1;', 'No change of this script remains.', '2'],
  [
    'the last statement by itself',
    '-- slipway: transaction=false\nCREATE TABLE b (id INTEGER);\nDELETE FROM people WHERE id = 1;',
    'Its last statement is rolled back.',
    '2',
  ],
  [
    'an earlier statement by itself',
    '-- slipway: transaction=false\nDELETE FROM people WHERE id = 1;\nCREATE TABLE b (id INTEGER);',
    'All its statements are done and recorded, but the script is not recorded',
    '1',
  ],
  [
    'a batch',
    '-- slipway: batch=10 pause=0s\nDELETE FROM people WHERE id = 1;',
    'Its last statement is rolled back.',
    '2',
  ],
])(
  'rows that %s would leave without a parent are named, and the script is not recorded',
  async (_, text, state, left) => {
    await using stage = await begun(' ON DELETE CASCADE')
    stage.write({ 'V1__a.sql': schema(' ON DELETE CASCADE'), 'V2__b.sql': text })
    const result = await stage.run()
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'foreign-key', 'current-version': '1' })
    expect(said(result)).toContain('1 row of `orders` (row 10) would refer to a missing row in `people`')
    expect(said(result)).toContain(state)
    expect(await stage.ask('SELECT count(*) FROM people')).toEqual([left])
    expect((await stage.run()).outputs['reason']).toBe('foreign-key')
    await stage.ask('UPDATE orders SET person = 2')
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT * FROM orders ORDER BY id')).toEqual(['10|2', '11|2'])
  },
)

test('rows that were broken before block nothing, and new ones are reported separately', async () => {
  await using stage = await begun()
  await stage.ask('PRAGMA foreign_keys = OFF')
  await stage.ask('INSERT INTO orders VALUES (12, 99)')
  await stage.ask('CREATE TABLE odd (a INTEGER)')
  await stage.ask('CREATE TABLE ends (a INTEGER REFERENCES odd (a))')
  await stage.ask('INSERT INTO ends VALUES (1)')
  const fine = { 'V1__a.sql': schema(), 'V2__b.sql': 'INSERT INTO people VALUES (3, NULL);' }
  stage.write(fine)
  expect((await stage.run()).outputs['result']).toBe('changed')
  stage.write({ ...fine, 'V3__c.sql': 'DELETE FROM people;' })
  const result = await stage.run()
  expect(result.outputs['reason']).toBe('foreign-key')
  expect(said(result)).toContain('2 rows of `orders` would refer to a missing row in `people`')
})

test('a script that switches the checks on has them on, and the next one does not', async () => {
  await using stage = await begun()
  const scripts = {
    'V1__a.sql': schema(),
    'V2__on.sql': '-- slipway: transaction=false\nPRAGMA foreign_keys = ON;\nDELETE FROM people WHERE id = 1;',
  }
  stage.write(scripts)
  expect(said(await stage.run())).toContain('FOREIGN KEY constraint failed')
  stage.write({
    ...scripts,
    'V2__on.sql': '-- slipway: transaction=false\nPRAGMA foreign_keys = ON;\nUPDATE people SET id = id;',
    'V3__people.sql': recipe ?? '',
  })
  expect((await stage.run()).outputs['current-version']).toBe('3')
  expect(await stage.ask('SELECT * FROM orders ORDER BY id')).toEqual(['10|1', '11|2'])
})

test('several statements that goose keeps together all run', async () => {
  await using stage = await openStage(undefined)
  stage.write({
    '1_a.sql':
      '-- +goose Up\n-- +goose StatementBegin\nCREATE TABLE a (id INTEGER);\nINSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);\n-- +goose StatementEnd\n',
  })
  expect((await stage.run()).outputs['result']).toBe('changed')
  expect(await stage.ask('SELECT id FROM a')).toEqual(['1', '2'])
})
