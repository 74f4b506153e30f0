import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import type { ServerTarget } from '../../src/database/session/target.ts'
import { mustRun, noGuards, openConnection, rowsOf, targetOf } from '../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'
import { testHost } from '../support/host.ts'

describe.each(kinds())('%s: connecting', (kind) => {
  let server: DatabaseServer

  beforeAll(async () => {
    server = await startServer(kind)
  })
  afterAll(() => server?.[Symbol.asyncDispose]())

  test.each<readonly [string, Partial<ServerTarget>, string]>([
    ['a wrong password', { password: () => 'n0t this' }, 'access-denied'],
    ['an unknown user', { user: 'nobody-at-all' }, 'access-denied'],
    ['an unknown database', { database: 'no_such_database' }, 'unknown-database'],
    ['a name that does not resolve', { host: 'db.invalid', connectTimeout: 1_000 }, 'cannot-connect'],
    ['a port where nobody listens', { port: 1, connectTimeout: 700 }, 'cannot-connect'],
    ['a socket that is not there', { socket: '/nowhere/s.sock', connectTimeout: 700 }, 'cannot-connect'],
  ])('%s is an error in limited time', async (_, changes, reason) => {
    const started = performance.now()
    const attempt = connect(targetOf(server, changes), noGuards, testHost())
    const error: unknown = await attempt.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ name: 'UserError', reason })
    expect(String(error)).not.toContain(server.password)
    expect(String(error)).not.toContain('n0t this')
    expect(performance.now() - started).toBeLessThan(60_000)
  })

  test('the session is known by its number, the server by product and version', async () => {
    await using connection = await openConnection(server)
    const sql =
      server.dialect === 'mysql'
        ? 'SELECT CONNECTION_ID(), VERSION()'
        : "SELECT pg_backend_pid(), current_setting('server_version')"
    expect(await rowsOf(connection, sql)).toEqual([[connection.id, connection.server.version]])
    expect(connection.server).toMatchObject({
      product: { mariadb: 'MariaDB', mysql: 'MySQL', postgres: 'PostgreSQL' }[kind],
      proxySign: undefined,
    })
    expect(server.version).toContain(connection.server.numbers.slice(0, 2).join('.'))
  })

  test('close() leaves nothing behind on the server', async () => {
    const connection = await openConnection(server)
    await connection.close()
    await connection.close()
    await using observer = await openConnection(server)
    const sql =
      server.dialect === 'mysql'
        ? `SELECT count(*) FROM information_schema.PROCESSLIST WHERE ID = ${connection.id}`
        : `SELECT count(*) FROM pg_stat_activity WHERE pid = ${connection.id}`
    for (let attempt = 0; attempt < 20 && (await rowsOf(observer, sql))[0]?.[0] !== '0'; attempt++) await wait(50)
    expect(await rowsOf(observer, sql)).toEqual([['0']])
    expect(await connection.run('SELECT 1')).toMatchObject({ isDone: false, reason: 'server-gone' })
  })

  test('a server that is still starting is waited for, and the log says so', async () => {
    const own = await startServer(kind)
    await own.stop()
    const host = testHost()
    const connecting = connect(targetOf(own), noGuards, host)
    await wait(500)
    await using again = await own.restart()
    await using connection = await connecting
    expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
    expect(host.lines[0]).toMatch(/does not answer yet \(.*ECONNREFUSED.*\); trying again in [\d.]+ s\.$/)
    expect(again.port).toBe(own.port)
  })

  test('a cancelled job stops waiting', async () => {
    const host = testHost()
    const connecting = connect(targetOf(server, { port: 1 }), noGuards, host)
    setTimeout(host.cancel, 300)
    const started = performance.now()
    await expect(connecting).rejects.toThrow('cancelled by the test')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test("the connection's password is never in an error", async () => {
    const host = testHost()
    host.secrets.add(server.password)
    await using connection = await connect(targetOf(server), noGuards, host)
    const outcome = await connection.run(`SELEC '${server.password}'`)
    expect(outcome).toMatchObject({ isDone: false, reason: 'sql-error' })
    expect(JSON.stringify(outcome)).not.toContain(server.password)
  })
})

for (const kind of kinds('postgres')) {
  describe(`${kind}: authentication`, () => {
    test.each(['md5', 'password', 'scram-sha-256', 'trust'])('%s works on this machine', async (authentication) => {
      await using server = await startServer('postgres', { authentication })
      if (authentication === 'md5') {
        await using first = await connect(targetOf(server, { socket: server.socket }), noGuards, testHost())
        await mustRun(first, "SET password_encryption = 'md5'")
        await mustRun(first, `ALTER USER slipway PASSWORD '${server.password}'`)
      }
      await using connection = await openConnection(server)
      expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
    })
  })
}

for (const kind of kinds('mariadb', 'mysql')) {
  describe(`${kind}: authentication`, () => {
    test('every method of the server works on this machine', async () => {
      await using server = await startServer(kind)
      await using administrator = await openConnection(server)
      const plugins = await rowsOf(
        administrator,
        "SELECT PLUGIN_NAME FROM information_schema.PLUGINS WHERE PLUGIN_TYPE = 'AUTHENTICATION' AND PLUGIN_STATUS = 'ACTIVE'",
      )
      const names = plugins
        .flat()
        .filter((name) => ['mysql_native_password', 'caching_sha2_password', 'sha256_password'].includes(String(name)))
      expect(names).not.toEqual([])
      for (const [index, name] of names.entries()) {
        const user = `user${index}`
        // 5.6 sets the password apart; there is no sha256 without TLS and without its keys.
        if (name === 'sha256_password' && !(await hasKeys(administrator))) continue
        const how = kind === 'mariadb' || isMysql56(administrator.server.numbers) ? '' : `WITH ${name} `
        await mustRun(administrator, `CREATE USER ${user}@'%' IDENTIFIED ${how}BY '${server.password}'`)
        for (const mode of ['disabled', 'preferred'] as const) {
          await using connection = await connect(
            targetOf(server, { user, database: '', tls: { mode } }),
            noGuards,
            testHost(),
          )
          expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
        }
      }
    })
  })
}

/** Versions with a TLS of their own make no keys. */
async function hasKeys(connection: Connection): Promise<boolean> {
  const rows = await rowsOf(connection, "SHOW STATUS LIKE 'Rsa_public_key'")
  return rows.some(([, key]) => key !== '')
}

function isMysql56([major, minor]: readonly [number, number, number]): boolean {
  return major === 5 && minor === 6
}
