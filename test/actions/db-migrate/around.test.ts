import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lockName } from '../../../src/db-migrate/server/mysql.ts'
import { openStage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'
import { Together } from '../../support/together.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')
const one = { 'V1__a.sql': 'CREATE TABLE a (id INTEGER NOT NULL);\n' }

/** They wait for what runs on the server, each in a database of its own. */
const together = new Together()

describe.each(kinds())('%s: lock', (kind) => {
  together.test('waiting is bounded and shows the holder', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write({
      'V1__a.sql': kind === 'postgres' ? 'SELECT pg_sleep(8);' : 'SELECT SLEEP(8);\nCREATE TABLE a (id INT);',
    })
    const first = stage.run()
    const sleeping =
      kind === 'postgres'
        ? "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'"
        : "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE 'SELECT SLEEP%'"
    while ((await stage.ask(sleeping))[0] !== '1') await wait(20)
    const second = await stage.run({ 'lock-timeout': '500ms' })
    expect(second.outputs).toMatchObject({ result: 'failed', reason: 'locked' })
    const user = servers.get(kind)?.user
    const shown = `session \\d+ of ${user} from .*, running \`.*(pg_sleep|SLEEP).*on .*since`
    expect(said(second)).toMatch(new RegExp(shown, 's'))
    expect((await first).outputs).toMatchObject({ result: 'changed' })
  })
})

describe.each(kinds('mariadb', 'mysql'))('%s: GET_LOCK', (kind) => {
  together.test('a script that releases the lock is stopped at the next statement', async () => {
    await using stage = await openStage(servers.get(kind))
    const release = `DO RELEASE_LOCK('${lockName(stage.database)}')`
    stage.write({ 'V1__a.sql': `CREATE TABLE a (id INT);\n${release};\nCREATE TABLE b (id INT);\n` })
    const { outputs } = await stage.run()
    expect(outputs).toMatchObject({ result: 'failed', reason: 'lock-lost' })
    await expect(stage.ask('SELECT * FROM b')).rejects.toThrow()
  })
})

describe.each(kinds())('%s: a cancelled job', (kind) => {
  together.test('ends the statement on the server; the next run continues', async () => {
    await using stage = await openStage(servers.get(kind))
    const slow = kind === 'postgres' ? 'SELECT pg_sleep(60)' : 'INSERT INTO a SELECT SLEEP(60)'
    const script = (sql: string) => ({
      'V1__a.sql': `CREATE TABLE a (id INTEGER);\n${sql};\nCREATE TABLE b (id INTEGER);\n`,
    })
    stage.write(script(slow))
    const watch = (line: string) => (line.includes('to run') ? 'cancel' : undefined)
    const result = await stage.run({}, { watch, patience: [55_000, 1_000] })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'cancelled' })
    expect(result.milliseconds).toBeLessThan(50_000)
    stage.write(script('INSERT INTO a VALUES (1)'))
    const next = await stage.run()
    expect(said(next)).toBe('')
    expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual(['1'])
  })

  together.test('a lost connection is reported, and the next run continues', async () => {
    await using stage = await openStage(servers.get(kind))
    const die = kind === 'postgres' ? 'SELECT pg_terminate_backend(pg_backend_pid())' : 'KILL CONNECTION_ID()'
    const text = `CREATE TABLE a (id INTEGER);\nINSERT INTO a VALUES (1);\n`
    stage.write({ 'V1__a.sql': text, 'V2__die.sql': `${die};\n` })
    const { outputs } = await stage.run()
    expect(outputs['result']).toBe('failed')
    expect(outputs['reason']).toMatch(/^(server-gone|cancelled)$/)
    stage.write({ 'V1__a.sql': text })
    expect((await stage.run({ command: 'repair' })).exitCode).toBe(0)
    expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged', 'current-version': '1' })
  })
})

describe('backup', () => {
  test('runs once before the first change, without a shell, and never if there is nothing to do', async () => {
    await using stage = await openStage(undefined)
    stage.write(one)
    const script =
      "const fs = require('fs'); fs.appendFileSync('seen', process.argv[1] + Object.keys(process.env).some((k) => k.startsWith('INPUT_')))"
    const inputs = { 'backup-command': `${process.execPath}\n-e\n${script}\n$(id) ; x` }
    expect((await stage.run(inputs)).outputs).toMatchObject({ result: 'changed' })
    expect((await stage.run(inputs)).outputs).toMatchObject({ result: 'unchanged' })
    expect(readFileSync(join(stage.workspace, 'seen'), 'utf8')).toBe('$(id) ; xfalse')
  })

  test.each([`${process.execPath}\n-e\nprocess.exit(3)`, '/no/such/program'])(
    '%j fails, and nothing is changed',
    async (command) => {
      await using stage = await openStage(undefined)
      stage.write(one)
      const result = await stage.run({ 'backup-command': command })
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'backup-failed' })
      await expect(stage.ask('SELECT * FROM a')).rejects.toThrow()
      expect((await stage.run({ 'backup-command': command, backup: 'none' })).outputs).toMatchObject({
        result: 'changed',
      })
    },
  )
})

describe('targets', () => {
  test('the canary first, then waves; a failure stops later waves; the next run does the rest', async () => {
    await using stage = await openStage(undefined)
    stage.write({ ...one, 'V2__b.sql': 'INSERT INTO a SELECT id FROM there;\n' })
    const list = ['a', 'b', 'c', 'd', 'e'].map((name) => `- { name: ${name}, url: 'sqlite:${name}.db' }`).join('\n')
    const inputs = { url: '', targets: list, 'wave-size': '2' }
    const { DatabaseSync } = await import('node:sqlite')
    const make = (name: string) => {
      const database = new DatabaseSync(join(stage.workspace, `${name}.db`))
      database.exec('CREATE TABLE there (id INTEGER NOT NULL)')
      database.close()
    }
    for (const name of ['a', 'c', 'd', 'e']) make(name)
    const first = await stage.run(inputs)
    expect(first.outputs).toMatchObject({ result: 'failed', reason: 'sql-error' })
    const states = JSON.parse(first.outputs['applied'] ?? '').map(
      ({ target, script, status }: Readonly<Record<string, string>>) => `${target} ${script} ${status}`,
    )
    expect(states).toEqual(['a V1 done', 'a V2 done', 'b V1 done', 'b V2 failed', 'c V1 done', 'c V2 done'])
    expect(existsSync(join(stage.workspace, 'd.db'))).toBe(true)
    make('b')
    const second = await stage.run(inputs)
    expect(second.outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
    expect(JSON.parse(second.outputs['applied'] ?? '')).toHaveLength(5)
  })
})

describe('inputs and files', () => {
  test('a dry run changes nothing; the plan file says what would happen', async () => {
    await using stage = await openStage(undefined)
    stage.write(one)
    const { outputs, summary } = await stage.run({ 'dry-run': 'true', 'plan-file': 'out/plan.json' })
    // What people are shown elsewhere, such as in a request for approval.
    expect(outputs['plan']).toContain('### db-migrate: a real run would change the database')
    expect(summary).toContain(outputs['plan'])
    expect(outputs).toMatchObject({ result: 'dry-run', reason: 'would-change', 'plan-file': 'out/plan.json' })
    const plan = JSON.parse(readFileSync(join(stage.workspace, 'out/plan.json'), 'utf8'))
    expect(plan.targets[0].steps).toContainEqual(expect.objectContaining({ script: 'V1', mode: 'transaction' }))
    await expect(stage.ask('SELECT * FROM slipway_history')).rejects.toThrow()
  })

  test('placeholders are replaced; an unknown one is an error before anything runs', async () => {
    await using stage = await openStage(undefined)
    stage.write({ ...one, 'V2__b.sql': 'CREATE TABLE ${name}_${environment} (id INT);\n-- ${oops}\n' })
    const unknown = await stage.run({ placeholders: 'name: x', environment: 'qa' })
    expect(unknown.outputs['reason']).toBe('invalid-script')
    expect(said(unknown)).toContain('oops')
    await expect(stage.ask('SELECT * FROM a')).rejects.toThrow()
    await stage.run({ placeholders: 'name: x\noops: "1"', environment: 'qa' })
    expect(await stage.ask('SELECT COUNT(*) FROM x_qa')).toEqual(['0'])
  })

  test.each([
    ['BEGIN;\nCREATE TABLE x (id INT);\nCOMMIT;\n', 'changed'],
    ['CREATE TABLE x (id INT);\nCOMMIT;\n', 'failed'],
  ])('%j: %s', async (text, result) => {
    await using stage = await openStage(undefined)
    stage.write({ 'V1__x.sql': text })
    expect((await stage.run()).outputs).toMatchObject({ result })
  })

  test('all errors in the inputs are reported at once', async () => {
    await using stage = await openStage(undefined)
    const result = await stage.run({
      command: 'sideways',
      scripts: '../up',
      target: 'x',
      'in-doubt': 'perhaps',
      steps: '0',
      backup: 'command',
    })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
    for (const name of ['command', 'scripts', 'target', 'in-doubt', 'steps', 'backup'])
      expect(said(result)).toContain(`Input \`${name}\``)
  })
})
