import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import { mustRun, noGuards, openConnection, rowsOf, targetOf } from '../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'
import { testHost } from '../support/host.ts'

/** A statement that lasts. A killed SLEEP is no error in MySQL: the statement fails at its next row. */
const slow = {
  mysql: 'INSERT INTO slow SELECT SLEEP(30) FROM held',
  postgres: 'INSERT INTO slow SELECT 1 FROM pg_sleep(60)',
}

/** A billion rows, the first at once. */
const endless = 'SELECT a.n, b.n, c.n FROM many a, many b, many c'

describe.each(kinds())('%s: guards', (kind) => {
  let server: DatabaseServer
  let observer: Connection

  beforeAll(async () => {
    server = await startServer(kind)
    observer = await openConnection(server)
    await mustRun(observer, 'CREATE TABLE slow (n INT)')
    await mustRun(observer, 'CREATE TABLE held (id INT PRIMARY KEY, n INT)')
    await mustRun(observer, 'INSERT INTO held VALUES (1, 1), (2, 1)')
    const digits = Array.from({ length: 1_000 }, (_, index) => `(${index})`)
    await mustRun(observer, 'CREATE TABLE many (n INT)')
    await mustRun(observer, `INSERT INTO many VALUES ${digits.join(', ')}`)
  })
  afterAll(async () => {
    await observer?.close()
    await server?.[Symbol.asyncDispose]()
  })

  /** What other sessions run now, once it is nothing or a second has passed. */
  async function running(): Promise<readonly unknown[]> {
    const sql =
      server.dialect === 'mysql'
        ? "SELECT ID, INFO FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND INFO IS NOT NULL AND COMMAND <> 'Sleep'"
        : "SELECT pid, query FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state = 'active' AND backend_type = 'client backend'"
    for (let attempt = 0; ; attempt++) {
      const rows = await rowsOf(observer, sql)
      if (rows.length === 0 || attempt === 10) return rows
      await wait(100)
    }
  }

  test('a statement over its own timeout is ended on the server', async () => {
    await using connection = await openConnection(server)
    const outcome = await connection.run(slow[server.dialect], { timeout: 300 })
    expect(outcome).toMatchObject({ isDone: false, reason: 'statement-timeout' })
    expect(outcome.milliseconds).toBeGreaterThan(250)
    expect(outcome.milliseconds).toBeLessThan(25_000)
    expect(await running()).toEqual([])
    expect(await rowsOf(observer, 'SELECT count(*) FROM slow')).toEqual([['0']])
    expect(await rowsOf(connection, 'SELECT 7')).toEqual([['7']])
  })

  test('a late cancellation does not hit the next statement', async () => {
    await using connection = await openConnection(server)
    const nap = server.dialect === 'mysql' ? 'SELECT SLEEP(0.04)' : 'SELECT pg_sleep(0.04)'
    for (let attempt = 0; attempt < 15; attempt++) {
      await connection.run(nap, { timeout: 35 + attempt })
      expect(await rowsOf(connection, 'SELECT 7')).toEqual([['7']])
    }
  })

  test('the limit for every statement', async () => {
    await using connection = await openConnection(server, { statement: 300 })
    expect(await connection.run(slow[server.dialect])).toMatchObject({ isDone: false, reason: 'statement-timeout' })
    expect(await running()).toEqual([])
  })

  test('the total time', async () => {
    await using connection = await openConnection(server, { total: 800 })
    expect(await connection.run(slow[server.dialect])).toMatchObject({ isDone: false, reason: 'timeout' })
    expect(await running()).toEqual([])
    expect(await connection.run('SELECT 1')).toMatchObject({
      isDone: false,
      reason: 'timeout',
      milliseconds: expect.any(Number),
    })
  })

  test('cancellation ends what runs and starts nothing more', async () => {
    const host = testHost()
    await using connection = await openConnection(server, {}, host)
    const outcome = connection.run(slow[server.dialect])
    await wait(200)
    expect(await rowsOf(observer, 'SELECT 1')).toEqual([['1']])
    host.cancel()
    expect(await outcome).toMatchObject({ isDone: false, reason: 'cancelled' })
    expect(await running()).toEqual([])
    expect(await connection.run('INSERT INTO slow VALUES (1)')).toMatchObject({ isDone: false, reason: 'cancelled' })
    expect(await rowsOf(observer, 'SELECT count(*) FROM slow')).toEqual([['0']])
  })

  test('kill() from outside', async () => {
    await using connection = await openConnection(server)
    const outcome = connection.run(slow[server.dialect])
    await wait(200)
    await connection.kill()
    expect(await outcome).toMatchObject({ isDone: false, reason: 'cancelled' })
    expect(await running()).toEqual([])
  })

  test('a lock of another session is only waited for a limited time', async () => {
    await using holder = await openConnection(server)
    await using connection = await openConnection(server, { lockWait: 1_000 })
    await mustRun(holder, server.dialect === 'mysql' ? 'START TRANSACTION' : 'BEGIN')
    await mustRun(holder, 'UPDATE held SET n = 2 WHERE id = 1')
    const row = await connection.run('UPDATE held SET n = 3 WHERE id = 1')
    expect(row).toMatchObject({ isDone: false, reason: 'lock-timeout' })
    const definition = await connection.run('ALTER TABLE held ADD COLUMN extra INT')
    expect(definition).toMatchObject({ isDone: false, reason: 'lock-timeout' })
    expect(definition.milliseconds).toBeLessThan(25_000)
    await mustRun(holder, 'COMMIT')
  })

  test('a consumer that fails ends the statement, and its error is returned', async () => {
    await using connection = await openConnection(server)
    const started = performance.now()
    await expect(
      connection.run(endless, {
        onRows: () => {
          throw new Error('disk full')
        },
      }),
    ).rejects.toThrow('disk full')
    expect(performance.now() - started).toBeLessThan(25_000)
    expect(await running()).toEqual([])
  })

  test('a timeout fires while the consumer is slow', async () => {
    await using connection = await openConnection(server)
    const outcome = await connection.run(endless, {
      timeout: 500,
      onRows: () => wait(60_000, undefined, { ref: false }),
    })
    expect(outcome).toMatchObject({ isDone: false, reason: 'statement-timeout' })
    expect(outcome.milliseconds).toBeLessThan(25_000)
    expect(await running()).toEqual([])
  })

  test('a server that dies is reported as gone', async () => {
    await using own = await startServer(kind)
    await using connection = await connect(targetOf(own), noGuards, testHost())
    const outcome = connection.run(server.dialect === 'mysql' ? 'SELECT SLEEP(60)' : 'SELECT pg_sleep(60)')
    await wait(200)
    await own.kill()
    expect(await outcome).toMatchObject({ isDone: false, reason: 'server-gone' })
    expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
  })
})
