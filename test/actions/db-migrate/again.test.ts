import { openStage, type Stage } from '../../db-migrate/stage.ts'
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

/** Milliseconds between two looks: InnoDB keeps what it shows of transactions as it is while it is asked more often than each 100 ms. */
const pause = 250

/** Both are updated, row 1 first; `head` begins a script, and what it makes shows whether it was done once. */
const update = 'UPDATE t SET n = n + 1 WHERE id = 1;\nUPDATE t SET n = n + 1 WHERE id = 2;\n'
const forms: readonly (readonly [string, string])[] = [
  ['a script that is one transaction', update],
  ['a statement by itself', `-- slipway: transaction=false\nCREATE TABLE made (id INTEGER);\n${update}`],
  ['a batch', '-- slipway: batch=1000 pause=0s\nUPDATE t SET n = n + 1;\n'],
]

/** All wait for locks, each on tables of its own. */
const together = new Together()

describe.each(kinds('mariadb', 'mysql', 'postgres'))('%s', (kind) => {
  const code = { deadlock: kind === 'postgres' ? '40P01' : '1213', timeout: kind === 'postgres' ? '55P03' : '1205' }

  async function prepared(): Promise<Stage> {
    const stage = await openStage(servers.get(kind), { 'lock-wait-timeout': '1s', lint: 'all: off' })
    await stage.ask('CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL)')
    await stage.ask('INSERT INTO t VALUES (1, 0), (2, 0)')
    return stage
  }

  together.each(forms, '%s that waited for a lock in vain is run again', async ([_, text]) => {
    await using stage = await prepared()
    stage.write({ 'V1__a.sql': text })
    await stage.ask('BEGIN')
    await stage.ask('UPDATE t SET n = n WHERE id = 2')
    const freed: Promise<unknown>[] = []
    const watch = (line: string) => void (line.includes('was rolled back') && freed.push(stage.ask('COMMIT')))
    const result = await stage.run({}, { watch })
    await Promise.all(freed)
    expect(said(result)).toBe('')
    expect(result.log).toMatch(
      new RegExp(`was rolled back: ${code.timeout} .*; trying again in .* \\(attempt 2 of 4\\)`),
    )
    expect(result.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(result.summary).toContain(`rolled back and run again once: ${code.timeout}`)
    expect(await stage.ask('SELECT id, n FROM t ORDER BY id')).toEqual(['1|1', '2|1'])
    expect(await stage.ask("SELECT COUNT(*) FROM slipway_journal WHERE state <> 'done'")).toEqual(['0'])
  })

  together.each(
    forms.filter(([name]) => name !== 'a statement by itself'),
    '%s that lost a deadlock is run again',
    async ([_, text]) => {
      await using stage = await prepared()
      if (kind === 'postgres') {
        await stage.ask(`ALTER DATABASE ${stage.database} SET deadlock_timeout = '500ms'`)
        await stage.ask("SET deadlock_timeout = '1min'")
      } else await stage.ask('CREATE TABLE heavy (n INT)')
      stage.write({ 'V1__a.sql': text })
      await stage.ask('BEGIN')
      // MySQL gives up the transaction that changed less.
      await stage.ask('UPDATE t SET n = n + 0 WHERE id >= 2')
      if (kind !== 'postgres') await stage.ask('INSERT INTO heavy SELECT 1 FROM information_schema.COLUMNS LIMIT 500')
      await using eye = await openStage(servers.get(kind))
      const waits =
        kind === 'postgres'
          ? `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '${stage.database}'`
          : `SELECT 1 FROM information_schema.INNODB_TRX JOIN information_schema.PROCESSLIST ON ID = trx_mysql_thread_id
              WHERE trx_state = 'LOCK WAIT' AND DB = '${stage.database}'`
      const running = stage.run({ 'lock-wait-timeout': '30s' })
      while ((await eye.ask(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, pause))
      await stage.ask('UPDATE t SET n = n + 10 WHERE id = 1')
      await stage.ask('COMMIT')
      const result = await running
      expect(said(result)).toBe('')
      // A busy machine may let it lose more than once.
      expect(result.summary).toMatch(new RegExp(`rolled back and run again (once|\\d times): ${code.deadlock}`))
      expect(await stage.ask('SELECT id, n FROM t ORDER BY id')).toEqual(['1|11', '2|1'])
    },
  )

  together.each(
    forms.slice(0, 1),
    '%s is given up after four attempts, and nothing is to be fixed in it',
    async ([_, text]) => {
      await using stage = await prepared()
      stage.write({ 'V1__a.sql': text })
      await stage.ask('BEGIN')
      await stage.ask('UPDATE t SET n = n WHERE id = 2')
      const result = await stage.run()
      await stage.ask('COMMIT')
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
      expect(said(result)).toContain(`It was rolled back and run again 3 times: ${code.timeout}`)
      expect(said(result)).not.toContain('Fix the script')
      expect(await stage.ask('SELECT n FROM t WHERE id = 2')).toEqual(['0'])
      expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
      expect(await stage.ask('SELECT id, n FROM t ORDER BY id')).toEqual(['1|1', '2|1'])
    },
  )
})

const withPackets = kinds('mariadb', 'mysql').map((kind) => [kind] as const)

together.each(withPackets, '%s: a script that shares a packet is run again by itself', async ([kind]) => {
  await using stage = await openStage(servers.get(kind), { 'lock-wait-timeout': '1s' })
  await stage.ask('CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL)')
  await stage.ask('INSERT INTO t VALUES (1, 0), (2, 0)')
  const rows = (at: number) => `INSERT INTO t VALUES (${10 + at}, 0);\n`
  stage.write({
    'V1__a.sql': rows(1),
    'V2__b.sql': rows(2),
    'V3__c.sql': update,
    'V4__d.sql': rows(4),
    'V5__e.sql': rows(5),
  })
  await stage.ask('BEGIN')
  await stage.ask('UPDATE t SET n = n WHERE id = 2')
  const freed: Promise<unknown>[] = []
  const watch = (line: string) => void (line.includes('was rolled back') && freed.push(stage.ask('COMMIT')))
  const result = await stage.run({}, { watch })
  await Promise.all(freed)
  expect(said(result)).toBe('')
  expect(result.outputs).toMatchObject({ result: 'changed', 'current-version': '5' })
  expect(result.summary).toContain('rolled back and run again once: 1205')
  expect(await stage.ask('SELECT id, n FROM t ORDER BY id')).toEqual(['1|1', '2|1', '11|0', '12|0', '14|0', '15|0'])
  expect(await stage.ask('SELECT script_key FROM slipway_history ORDER BY id')).toEqual(['V1', 'V2', 'V3', 'V4', 'V5'])
})

together.each(withPackets, '%s: a call, which may have committed a part, is not run again', async ([kind]) => {
  await using stage = await openStage(servers.get(kind), { 'lock-wait-timeout': '1s' })
  await stage.ask('CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL)')
  await stage.ask('INSERT INTO t VALUES (1, 0), (2, 0)')
  await stage.ask(
    'CREATE PROCEDURE p() BEGIN UPDATE t SET n = n + 1 WHERE id = 1; UPDATE t SET n = n + 1 WHERE id = 2; END',
  )
  stage.write({ 'V1__a.sql': 'CALL p();\n' })
  await stage.ask('BEGIN')
  await stage.ask('UPDATE t SET n = n WHERE id = 2')
  const result = await stage.run()
  await stage.ask('COMMIT')
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
  expect(result.log).not.toContain('again in')
  expect(said(result)).toContain('What it did before it failed remains.')
  expect(await stage.ask('SELECT id, n FROM t ORDER BY id')).toEqual(['1|1', '2|0'])
})
