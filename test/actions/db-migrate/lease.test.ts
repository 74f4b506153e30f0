import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../../src/database/connect.ts'
import type { Connection } from '../../../src/database/session/database.ts'
import { takeLease } from '../../../src/db-migrate/lock/lease.ts'
import { Cutter } from '../../db-migrate/cutter.ts'
import { openStage, type Stage, targetOf } from '../../db-migrate/stage.ts'
import { noGuards } from '../../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { testHost } from '../../support/host.ts'
import type { StepResult } from '../../support/runner.ts'
import { rounds } from '../../support/sample.ts'
import { Together } from '../../support/together.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const lease = { lock: 'lease', lint: 'all: warn' }
const one = { 'V1__a.sql': 'CREATE TABLE a (id INTEGER NOT NULL);\n' }
const said = ({ annotations }: StepResult) =>
  annotations.flatMap(({ kind, message }) => (kind === 'error' ? [message] : [])).join('\n')

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** The server's clock in so many seconds. */
const inSeconds = ({ server }: Stage, seconds: number) =>
  server?.dialect === 'postgres'
    ? `clock_timestamp() + interval '${seconds} seconds'`
    : `UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND`

/** Lets the lease run out now, as a minute without a sign does. */
const expire = (stage: Stage) => stage.ask(`UPDATE slipway_lock SET expires_at = ${inSeconds(stage, -1)} WHERE id = 1`)

async function exited(child: ChildProcess): Promise<void> {
  if (!isOver(child)) await once(child, 'exit')
}

/** They wait for leases, locks and statements, each in a database of its own. */
const together = new Together()

describe.each(kinds())('%s: lease', (kind) => {
  const isPostgres = kind === 'postgres'
  /** Every message with SLIPWAY_KILLS, otherwise some. */
  const stride = process.env['SLIPWAY_KILLS'] !== undefined ? 1 : isPostgres ? rounds(9, 27) : rounds(6, 18)

  together.test('many runners at once: each script runs once', async () => {
    await using stage = await openStage(servers.get(kind))
    if (isPostgres)
      await stage.ask(`ALTER DATABASE ${stage.database} SET default_transaction_isolation = 'serializable'`)
    const keys = Array.from({ length: 10 }, (_, index) => `V${index + 1}`)
    stage.write(Object.fromEntries(keys.map((key) => [`${key}__s.sql`, `CREATE TABLE t${key} (id INT);`])))
    const results = await Promise.all(Array.from({ length: rounds(8, 3) }, () => stage.run(lease)))
    expect(results.map((result) => result.outputs['current-version'] ?? said(result))).toEqual(results.map(() => '10'))
    expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['10'])
  })

  together.test('a lease of a dead holder is free after it expires, and shown until then', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write(one)
    await stage.run(lease)
    stage.write({ ...one, 'V2__b.sql': 'CREATE TABLE b (id INT);' })
    await stage.ask(
      `UPDATE slipway_lock SET token = 'gone', runner = 'ann on box', expires_at = ${inSeconds(stage, 60)} WHERE id = 1`,
    )
    const locked = await stage.run({ ...lease, 'lock-timeout': '500ms' })
    expect(locked.outputs['reason']).toBe('locked')
    expect(said(locked)).toContain('ann on box')
    await expire(stage)
    expect((await stage.run(lease)).outputs).toMatchObject({ result: 'changed', 'current-version': '2' })
  })

  together.test(
    'a killed run whose statement still runs on the server: the next run waits for that, even after the lease expired',
    async () => {
      await using stage = await openStage(servers.get(kind))
      const slow = isPostgres ? 'INSERT INTO a SELECT 1 FROM pg_sleep(4)' : 'INSERT INTO a SELECT 1 + SLEEP(4)'
      stage.write({ 'V1__a.sql': `${one['V1__a.sql']}${slow};\n` })
      const child = stage.spawn(lease)
      const working = isPostgres
        ? "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'INSERT INTO a SELECT 1 FROM%'"
        : "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE '%INTO a SELECT 1 + SLEEP%' AND ID <> CONNECTION_ID()"
      while ((await stage.ask(working))[0] !== '1') await wait(20)
      child.kill('SIGKILL')
      await exited(child)
      await expire(stage)
      const next = await stage.run(lease)
      expect([next.outputs['result'], said(next)]).toEqual([expect.stringMatching(/changed/), ''])
      expect(await stage.ask('SELECT COUNT(*) FROM a')).toEqual(['1'])
    },
  )

  together.test('a run that is frozen until another run has its lease does nothing more, wherever it was', async () => {
    const last = isPostgres ? 'CREATE INDEX CONCURRENTLY by_n ON stock (n);\n' : 'CREATE INDEX by_n ON stock (n);\n'
    // What ends in a semicolon goes by itself on MySQL, its notes before and behind it.
    const ten = isPostgres
      ? 'UPDATE stock SET n = n + 10;\n'
      : 'DELIMITER //\nUPDATE stock SET n = n + 10;//\nDELIMITER ;\n'
    const head = isPostgres ? '-- slipway: transaction=false\n' : ''
    const scripts = {
      'V1__stock.sql':
        'CREATE TABLE stock (id INT NOT NULL PRIMARY KEY, n INT NOT NULL);\nINSERT INTO stock VALUES (1, 0), (2, 0), (3, 0);\n',
      'V2__more.sql': `${head}UPDATE stock SET n = n + 1;\nALTER TABLE stock ADD COLUMN m INT;\n${ten}${last}`,
      'V3__end.sql': '-- slipway: batch=1 pause=0ms\nUPDATE stock SET n = n + 100;\n',
    }
    let frozen = 0
    for (let at = 11; ; at += stride) {
      await using stage = await openStage(servers.get(kind))
      stage.write(scripts)
      if (!isPostgres) await stage.ask('SET SESSION innodb_lock_wait_timeout = 1')
      const child: { is?: ChildProcess } = {}
      const stopped = Promise.withResolvers<void>()
      const server = servers.get(kind)
      if (server === undefined) throw new Error('no server')
      await using cutter = new Cutter(server, (count) => {
        if (count === at) {
          child.is?.kill('SIGSTOP')
          stopped.resolve()
        }
        return false
      })
      const port = await cutter.listen()
      const { url = '' } = stage.address
      child.is = stage.spawn({ ...lease, url: url.replace(`:${server.port}/`, `:${port}/`) })
      await Promise.race([stopped.promise, exited(child.is)])
      if (isOver(child.is)) break
      frozen++
      await wait(50)
      await expire(stage).catch(() => undefined)
      const next = await stage.run({ ...lease, 'lock-wait-timeout': '1s', 'lock-timeout': '3s' })
      // On MySQL a frozen transaction keeps its rows, and the lease that it has checked.
      const isHeld = !isPostgres && /^lock(?:ed|-timeout)$/.test(next.outputs['reason'] ?? '')
      if (!isHeld) expect([at, next.outputs['result'], said(next)]).toEqual([at, expect.stringMatching(/changed/), ''])
      child.is.kill('SIGCONT')
      await exited(child.is)
      if (isHeld) expect((await stage.run(lease)).outputs['result']).toMatch(/changed/)
      expect([at, await stage.ask('SELECT DISTINCT n, m FROM stock')]).toEqual([at, ['111|null']])
      expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['3'])
    }
    expect(frozen).toBeGreaterThan(rounds(3, 1))
  })

  together.test('it is renewed while a statement runs, even if the connection for renewals is cut', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write(one)
    await stage.run(lease)
    const server = servers.get(kind)
    if (server === undefined) throw new Error('no server')
    const schema = isPostgres ? 'public' : stage.database
    const sides: Connection[] = []
    const host = { ...testHost(), sleep: () => turn(undefined) }
    const open = () => connect(targetOf(server, stage.database), noGuards, testHost())
    await using connection = await open()
    const taken = await takeLease({
      connection,
      home: { dialect: server.dialect, schema },
      patience: 1_000,
      host,
      runner: 'me',
      side: async () => {
        sides.push(await open())
        return sides.at(-1) ?? connection
      },
    })
    const isLong = `SELECT CASE WHEN expires_at > ${inSeconds(stage, 30)} THEN 1 ELSE 0 END FROM slipway_lock WHERE id = 1`
    const shorten = () => stage.ask(`UPDATE slipway_lock SET expires_at = ${inSeconds(stage, 20)} WHERE id = 1`)
    await shorten()
    while ((await stage.ask(isLong))[0] !== '1') await turn()
    const id = sides[0]?.id
    await stage.ask(isPostgres ? `SELECT pg_terminate_backend(${id})` : `KILL ${id}`)
    while (sides.length < 2) await turn()
    await shorten()
    while ((await stage.ask(isLong))[0] !== '1') await turn()
    expect(await stage.ask('SELECT runner FROM slipway_lock WHERE id = 1')).toEqual(['me'])
    await taken.release()
    expect(await stage.ask("SELECT COUNT(*) FROM slipway_lock WHERE id = 1 AND token = ''")).toEqual(['1'])
  })
})

test('an SQLite file has no lease, and the error says what replaces it', async () => {
  await using stage = await openStage(undefined)
  stage.write(one)
  const result = await stage.run(lease)
  expect(result.outputs['reason']).toBe('invalid-input')
  expect(said(result)).toMatch(/Input `lock` is `lease`, but SQLite needs no lease: each transaction locks the file/)
})
