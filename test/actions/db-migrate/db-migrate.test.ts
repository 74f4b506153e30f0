import { openStage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const everywhere = [...kinds(), 'sqlite'] as const

const table = { 'V1__people.sql': 'CREATE TABLE people (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50));\n' }
const rows = {
  'V2__rows.sql':
    "-- three\nINSERT INTO people VALUES (1, 'a;b');\nINSERT INTO people VALUES (2, 'it''s'), (3, 'c');\n",
  'U2__rows.sql': 'DELETE FROM people;\n',
}
const view = (columns: string) => ({
  'R__names.sql': `DROP VIEW IF EXISTS names;\nCREATE VIEW names AS SELECT ${columns} FROM people;\n`,
})
const fieldOf = (text: string | undefined, field: string): readonly unknown[] =>
  JSON.parse(text ?? '[]').map((entry: Readonly<Record<string, unknown>>) => entry[field])

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

describe.each(everywhere)('%s', (kind) => {
  test('a whole life: plan, up, again, edit a view, undo, to, status, validate', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write({ ...table, ...rows, ...view('name') })

    const plan = await stage.run({}, { event: { name: 'pull_request', payload: {} } })
    expect(plan.log).not.toContain('rror')
    expect(plan.outputs).toMatchObject({ result: 'planned', reason: 'pending', 'current-version': '' })
    expect(fieldOf(plan.outputs['pending'], 'script')).toEqual(['V1', 'V2', 'R__names'])
    await expect(stage.ask('SELECT * FROM slipway_history')).rejects.toThrow()

    const up = await stage.run()
    expect(up.outputs).toMatchObject({ result: 'changed', reason: 'migrated', 'current-version': '2' })
    expect(up.exitCode).toBe(0)
    expect(await stage.ask('SELECT id, name FROM people ORDER BY id')).toEqual(['1|a;b', "2|it's", '3|c'])
    expect(await stage.ask('SELECT script_key, action FROM slipway_history ORDER BY id')).toEqual([
      'V1|up',
      'V2|up',
      'R__names|up',
    ])

    const again = await stage.run()
    expect(again.outputs).toMatchObject({ result: 'unchanged', reason: 'nothing-pending', compatible: 'true' })

    stage.write({ ...table, ...rows, ...view('id, name') })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT id, name FROM names WHERE id = 1')).toEqual(['1|a;b'])

    const down = await stage.run({ command: 'down' })
    expect(down.outputs).toMatchObject({ result: 'changed', reason: 'undone', 'previous-version': '2' })
    expect(down.outputs['current-version']).toBe('1')
    expect(await stage.ask('SELECT COUNT(*) FROM people')).toEqual(['0'])

    const to = await stage.run({ command: 'to', target: '2' })
    expect(to.outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT COUNT(*) FROM people')).toEqual(['3'])

    const status = await stage.run({ command: 'status' })
    expect(status.outputs).toMatchObject({ result: 'unchanged', reason: 'status' })
    expect(status.summary).toContain('| migrations/V2\\_\\_rows.sql | 2 | applied |')
    expect((await stage.run({ command: 'validate' })).outputs).toMatchObject({ result: 'unchanged', reason: 'valid' })
  })

  test('a failing statement: place, reason, what remains; after a fix it continues', async () => {
    await using stage = await openStage(servers.get(kind))
    const first = 'CREATE TABLE a (id INTEGER NOT NULL);\nINSERT INTO a VALUES (1);\n\n'
    const broken = `${first}-- here\nINSERT INTO nowhere VALUES (1);\n`
    const next = { 'V2__b.sql': 'CREATE TABLE b (id INTEGER);' }
    stage.write({ 'V1__a.sql': broken, ...next })
    const failed = await stage.run()
    expect(failed.exitCode).toBe(1)
    expect(failed.outputs).toMatchObject({ result: 'failed', reason: 'sql-error', 'current-version': '' })
    const place = { file: 'migrations/V1__a.sql', line: '5' }
    expect(failed.annotations).toContainEqual(expect.objectContaining({ properties: expect.objectContaining(place) }))
    expect(said(failed)).toContain('statement 3 of 3 failed')
    expect(fieldOf(failed.outputs['applied'], 'status')).toEqual(['failed', 'not-reached'])
    stage.write({ 'V1__a.sql': broken.replace('nowhere', 'a'), ...next })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual(['2'])
  })

  test('an error inside a statement of several lines is annotated at its line', async () => {
    await using stage = await openStage(servers.get(kind))
    const broken =
      '-- one\nCREATE TABLE a (id INTEGER NOT NULL);\n\n-- two\nCREATE TABLE b (\n  id INTEGER,\n  , oops INTEGER\n);\n'
    for (const other of [{}, { 'V2__c.sql': 'CREATE TABLE c (id INTEGER);' }]) {
      stage.write({ 'V1__a.sql': broken, ...other })
      const { annotations, outputs } = await stage.run()
      expect(outputs['reason']).toBe('sql-error')
      const lines = annotations.flatMap(({ properties }) =>
        properties['file'] === undefined ? [] : [properties['line']],
      )
      // MySQL and PostgreSQL say the line, SQLite does not.
      expect(lines).toEqual([kind === 'sqlite' ? '5' : '7'])
    }
  })

  test('edited, out of order, unknown target and missing undo are refused; repair and allow continue', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write(table)
    await stage.run()
    const early = { 'V0.5__early.sql': 'CREATE TABLE early (id INTEGER);' }
    stage.write({ 'V1__people.sql': `${table['V1__people.sql']}-- changed\n`, ...early })
    expect((await stage.run()).outputs['reason']).toBe('edited-script')
    expect((await stage.run({ command: 'validate' })).outputs).toMatchObject({ result: 'failed' })
    expect((await stage.run({ command: 'repair' })).outputs).toMatchObject({ result: 'changed', reason: 'repaired' })
    const late = await stage.run()
    expect(late.outputs['reason']).toBe('out-of-order')
    expect(said(late)).toContain('out-of-order: allow')
    expect((await stage.run({ target: '7' })).outputs['reason']).toBe('unknown-target')
    const allowed = await stage.run({ 'out-of-order': 'allow' })
    expect(allowed.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect((await stage.run({ command: 'down' })).outputs['reason']).toBe('missing-undo')
    expect(await stage.ask('SELECT COUNT(*) FROM early')).toEqual(['0'])
  })

  test('two and eight runners at once: each script runs once', async () => {
    await using stage = await openStage(servers.get(kind))
    for (const [round, runners] of [2, 8].entries()) {
      const from = round * 20
      const keys = Array.from({ length: from + 20 }, (_, index) => `V${index + 1}`)
      const scripts = keys.map((key): readonly [string, string] => [
        `${key}__s.sql`,
        `CREATE TABLE t${key} (id INTEGER NOT NULL);\nINSERT INTO t${key} VALUES (1);\n`,
      ])
      stage.write(Object.fromEntries(scripts))
      const results = await Promise.all(Array.from({ length: runners }, () => stage.run()))
      const ends = results.map(({ outputs, log }) =>
        outputs['result'] === 'failed' ? log : outputs['current-version'],
      )
      expect(ends).toEqual(results.map(() => String(from + 20)))
      const done = results.flatMap(({ outputs }) =>
        JSON.parse(outputs['applied'] ?? '[]').flatMap(({ status, script }: Readonly<Record<string, string>>) =>
          status === 'done' ? [script] : [],
        ),
      )
      expect(done.toSorted()).toEqual(keys.slice(from).toSorted())
    }
    expect(await stage.ask('SELECT COUNT(*), COUNT(DISTINCT script_key) FROM slipway_history')).toEqual(['40|40'])
    for (let index = 1; index <= 40; index++) expect(await stage.ask(`SELECT COUNT(*) FROM tV${index}`)).toEqual(['1'])
  })
})
