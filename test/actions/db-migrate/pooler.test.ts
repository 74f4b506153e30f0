import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../../src/database/connect.ts'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { makeCertificates } from '../../support/certificates.ts'
import { mustRun, noGuards, targetOf } from '../../support/connection.ts'
import { type DatabaseServer, startServer } from '../../support/database.ts'
import { testHost } from '../../support/host.ts'
import { leaveOut } from '../../support/left-out.ts'
import { type Pooler, type PoolerSettings, poolerVersion, startPooler } from '../../support/pooler.ts'
import type { StepResult } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

let server: DatabaseServer

beforeAll(async () => {
  server = await startServer('postgres')
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const said = ({ annotations }: StepResult) =>
  annotations.flatMap(({ kind, message }) => (kind === 'error' ? [message] : [])).join('\n')
const one = { 'V1__a.sql': 'CREATE TABLE a (id INTEGER NOT NULL);\n' }

/** The database of a stage by the way of a pooler. */
function through(stage: Stage, pooler: Pooler, more: Readonly<Record<string, string>> = {}) {
  const { url = '' } = stage.address
  return { url: url.replace(`:${server.port}/`, `:${pooler.port}/`), 'connect-timeout': '5s', ...more }
}

/** Waits until a query of the observer answers one row, `1`. */
async function until(stage: Stage, sql: string): Promise<void> {
  while ((await stage.ask(sql))[0] !== '1') await wait(20)
}

const sleeping = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'"
/** A statement that lasts for as long as the test holds the lock, and then no time. */
const gated = 'SELECT pg_advisory_lock_shared(7);\n'
const shut = (stage: Stage) => stage.ask('SELECT pg_advisory_lock(7)')
const unlock = (stage: Stage) => stage.ask('SELECT pg_advisory_unlock(7)')
const atGate = (stage: Stage) =>
  `SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = '${stage.database}'`
const ours = (stage: Stage) =>
  `SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE locktype = 'advisory' AND datname = '${stage.database}'`

/** Settings under which a pooler keeps sessions. */
const kept: readonly (readonly [name: string, settings: PoolerSettings])[] = [
  ['as it comes', {}],
  ['with a server for each client', { default_pool_size: '2' }],
  ['that takes servers in turn', { server_round_robin: '1' }],
  ['that checks each server', { server_check_query: 'SELECT 1', server_check_delay: '0' }],
  ['that cleans always', { server_reset_query: 'DISCARD ALL', server_reset_query_always: '1' }],
  ['that ignores what clients ask for', { ignore_startup_parameters: 'extra_float_digits,options' }],
]
const tracking: typeof kept = [['that tracks more parameters', { track_extra_parameters: 'IntervalStyle,search_path' }]]
const [major, minor] = poolerVersion()
const hasTracking = major > 1 || minor >= 20
if (!hasTracking) leaveOut(`track_extra_parameters (PgBouncer ${major}.${minor} has none)`)

describe('a pooler that keeps sessions', () => {
  test.each(sampled([...kept, ...(hasTracking ? tracking : [])], 3))(
    '%s is used',
    async (_, settings) => {
      await using pooler = await startPooler(server, 'session', settings)
      await using stage = await openStage(server)
      stage.write({
        ...one,
        'V2__b.sql': 'PREPARE p AS INSERT INTO a VALUES ($1);\nEXECUTE p(7);\nDEALLOCATE p;\n',
        'V3__c.sql':
          '-- slipway: transaction=false\nSET search_path TO public;\nCREATE INDEX CONCURRENTLY by_id ON a (id);\n',
      })
      const result = await stage.run(through(stage, pooler))
      expect([result.outputs['result'], said(result)]).toEqual(['changed', ''])
      expect(await stage.ask('SELECT * FROM a')).toEqual(['7'])
      await until(stage, `SELECT CASE WHEN (${ours(stage)}) = 0 THEN 1 ELSE 0 END`)
      expect((await stage.run(through(stage, pooler))).outputs['reason']).toBe('nothing-pending')
    },
    30_000,
  )

  test('by TLS, with a verified certificate', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-pool-tls-'))
    const { ca, server: pair } = makeCertificates(folder)
    await using pooler = await startPooler(server, 'session', {}, pair)
    await using stage = await openStage(server)
    stage.write(one)
    const refused = await stage.run(through(stage, pooler, { 'ssl-mode': 'disabled' }))
    expect(refused.outputs['result']).toBe('failed')
    const result = await stage.run(through(stage, pooler, { 'ssl-ca': ca }))
    expect([result.outputs['result'], said(result)]).toEqual(['changed', ''])
    rmSync(folder, { recursive: true })
  })

  test('another runner waits, whether it uses the pooler or not', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write({ 'V1__a.sql': `CREATE TABLE a (id INT);\n${gated}` })
    await shut(stage)
    const first = stage.run(through(stage, pooler))
    await until(stage, atGate(stage))
    for (const way of [through(stage, pooler), stage.address]) {
      const second = await stage.run({ ...way, 'lock-timeout': '300ms' })
      expect(second.outputs['reason']).toBe('locked')
    }
    await unlock(stage)
    expect((await first).outputs['result']).toBe('changed')
  })

  test('a statement that takes too long is ended on the server, through the pooler', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INT);\nSELECT pg_sleep(60);\n' })
    const result = await stage.run(through(stage, pooler, { timeout: '2s' }))
    expect(result.outputs['reason']).toBe('timeout')
    expect(await stage.ask(sleeping)).toEqual(['0'])
  })

  test('the limits also apply behind it', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write({
      'V1__a.sql':
        "CREATE TABLE a AS SELECT current_setting('lock_timeout') AS l, current_setting('statement_timeout') AS s;\n",
    })
    await stage.run(through(stage, pooler, { 'lock-wait-timeout': '3s', 'statement-timeout': '7s' }))
    expect(await stage.ask('SELECT l, s FROM a')).toEqual(['3s|7s'])
  })

  test('a killed run leaves no lock, and the next one continues', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write({ ...one, 'V2__b.sql': `INSERT INTO a VALUES (1);\n${gated}` })
    await shut(stage)
    const child = stage.spawn(through(stage, pooler))
    await until(stage, atGate(stage))
    child.kill('SIGKILL')
    await once(child, 'exit')
    // The server works on, and the next run waits for that.
    const opening: Promise<unknown>[] = []
    const watch = (line: string) => void (/Waiting for another runner/.test(line) && opening.push(unlock(stage)))
    const result = await stage.run(through(stage, pooler), { watch })
    await Promise.all(opening)
    expect([result.outputs['result'], said(result)]).toEqual(['changed', ''])
    expect(await stage.ask('SELECT count(*) FROM a')).toEqual(['1'])
  })

  test('a pooler that restarts halfway: the run ends, and the next one continues', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write({ ...one, 'V2__b.sql': `INSERT INTO a VALUES (1);\n${gated}` })
    await shut(stage)
    const running = stage.run(through(stage, pooler))
    await until(stage, atGate(stage))
    await pooler.stop()
    expect((await running).outputs['reason']).toBe('server-gone')
    await pooler.start()
    await unlock(stage)
    const result = await stage.run(through(stage, pooler))
    expect([result.outputs['result'], said(result)]).toEqual(['changed', ''])
    expect(await stage.ask('SELECT count(*) FROM a')).toEqual(['1'])
  })

  test('also with a lease', async () => {
    await using pooler = await startPooler(server, 'session')
    await using stage = await openStage(server)
    stage.write(one)
    const result = await stage.run(through(stage, pooler, { lock: 'lease' }))
    expect([result.outputs['result'], said(result)]).toEqual(['changed', ''])
  })
})

/** Poolers on whose sessions nothing can rely, and what the error says. */
const shared: readonly (readonly [string, 'session' | 'transaction' | 'statement', PoolerSettings, RegExp])[] = [
  [
    'transactions',
    'transaction',
    {},
    /two clients got the same session, one after the other \(transaction pooling\).*`pool_mode = session`/s,
  ],
  ['transactions, one server', 'transaction', { default_pool_size: '1' }, /transaction pooling/],
  ['transactions, servers in turn', 'transaction', { server_round_robin: '1' }, /transaction pooling/],
  ['transactions, cleaned', 'transaction', { server_reset_query_always: '1' }, /transaction pooling/],
  ['statements', 'statement', {}, /does not allow transactions \(statement pooling\).*Supabase port 5432.*Neon/s],
  ['sessions that are not cleaned', 'session', { server_reset_query: '' }, /`server_reset_query = DISCARD ALL`/],
  ['one session', 'session', { default_pool_size: '1' }, /needs two sessions.*`pool_size`/s],
]

describe('a pooler that shares', () => {
  test.each(sampled(shared, 4))(
    '%s is refused, and nothing is started',
    async (name, mode, settings, message) => {
      await using pooler = await startPooler(server, mode, settings)
      // Each by a database of its own, for which the pooler has a pool of its own.
      const attempt = async (lock: string) => {
        await using stage = await openStage(server)
        stage.write(one)
        const result = await stage.run(through(stage, pooler, { lock, 'connect-timeout': '2s' }))
        expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
        expect(result.outputs['reason']).toBe(name === 'one session' ? 'cannot-connect' : 'proxy')
        expect(said(result)).toMatch(message)
        const made = "SELECT count(*) FROM pg_tables WHERE tablename IN ('a', 'slipway_history')"
        expect(await stage.ask(made)).toEqual(['0'])
      }
      await Promise.all(['auto', 'lease'].map(attempt))
    },
    60_000,
  )

  test('other busy clients do not make it look like one that keeps sessions', async () => {
    await using pooler = await startPooler(server, 'transaction', { server_round_robin: '1' })
    await using stage = await openStage(server)
    stage.write(one)
    const target = { ...targetOf(server), port: pooler.port, database: stage.database }
    const others = await Promise.all(Array.from({ length: 4 }, () => connect(target, noGuards, testHost())))
    const end = { isOver: false }
    const busy = others.map(async (other) => {
      while (!end.isOver) await mustRun(other, 'SELECT 1')
    })
    const result = await stage.run(through(stage, pooler))
    end.isOver = true
    await Promise.all(busy)
    for (const other of others) await other.close()
    expect(result.outputs['reason']).toBe('proxy')
  })

  test('the limits of a run stay on none of its sessions', async () => {
    await using pooler = await startPooler(server, 'transaction')
    await using stage = await openStage(server)
    stage.write(one)
    const bounds = { 'lock-wait-timeout': '3s', 'statement-timeout': '7s', timeout: '1m' }
    expect((await stage.run(through(stage, pooler, bounds))).outputs['reason']).toBe('proxy')
    const target = { ...targetOf(server), port: pooler.port, database: stage.database }
    await using other = await connect(target, noGuards, testHost())
    const seen: unknown[] = []
    const names = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout']
    const sql = `SELECT ${names.map((name) => `current_setting('${name}')`).join(', ')}`
    await mustRun(other, sql, { onRows: (rows) => void seen.push(...rows) })
    expect(seen).toEqual([['0', '0', '0']])
  })

  test.each([
    ['plan', 'pending'],
    ['status', 'status'],
    ['validate', 'valid'],
  ])(
    '%s can still read',
    async (command, reason) => {
      await using pooler = await startPooler(server, 'transaction')
      await using stage = await openStage(server)
      stage.write(one)
      expect((await stage.run(through(stage, pooler, { command }))).outputs['reason']).toBe(reason)
    },
    30_000,
  )
})
