import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../src/database/connect.ts'
import type { Guards } from '../../src/database/session/database.ts'
import { mustRun, noGuards, rowsOf } from '../support/connection.ts'
import { testHost } from '../support/host.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-sqlite-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (guards: Partial<Guards> = {}, host = testHost()) =>
  connect({ dialect: 'sqlite', file: join(folder, 'app.db') }, { ...noGuards, ...guards }, host)

const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'

test('values keep their types', async () => {
  await using connection = await open()
  await mustRun(connection, 'CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e)')
  const parameters = [9223372036854775807n, 0.1, 'Grüße 🦆', Buffer.from([0, 255]), null]
  expect(await mustRun(connection, 'INSERT INTO t VALUES (?, ?, ?, ?, ?)', { parameters })).toMatchObject({
    affectedRows: 1n,
    insertId: 1n,
  })
  expect(await rowsOf(connection, 'SELECT * FROM t')).toEqual([parameters])
  const { resultSets } = await mustRun(connection, 'SELECT a, c AS other FROM t')
  expect(resultSets[0]?.columns).toMatchObject([
    { name: 'a', table: 't', type: 'integer', kind: 'dynamic' },
    { name: 'other', table: 't', type: 'text', kind: 'dynamic' },
  ])
  expect(connection.server.product).toBe('SQLite')
})

test('errors are values', async () => {
  await using connection = await open()
  expect(await connection.run('SELEC 1')).toMatchObject({
    isDone: false,
    reason: 'sql-error',
    code: '1',
    message: expect.stringContaining('SELEC'),
  })
  expect(await rowsOf(connection, 'SELECT 1')).toEqual([[1n]])
})

test('a lock is only waited for a limited time', async () => {
  await using holder = await open()
  await mustRun(holder, 'CREATE TABLE t (a)')
  await using connection = await open({ lockWait: 200 })
  await mustRun(holder, 'BEGIN IMMEDIATE')
  const outcome = await connection.run('INSERT INTO t VALUES (1)')
  expect(outcome).toMatchObject({ isDone: false, reason: 'lock-timeout' })
  expect(outcome.milliseconds).toBeGreaterThan(150)
  expect(outcome.milliseconds).toBeLessThan(60_000)
})

test('a statement with rows ends at its timeout, at a cancellation, and with its consumer', async () => {
  await using connection = await open()
  expect(await connection.run(endless, { timeout: 100 })).toMatchObject({ isDone: false, reason: 'statement-timeout' })
  await expect(connection.run(endless, { onRows: () => Promise.reject(new Error('disk full')) })).rejects.toThrow(
    'disk full',
  )
  expect(await rowsOf(connection, 'SELECT 1')).toEqual([[1n]])
  const host = testHost()
  await using other = await open({}, host)
  setTimeout(host.cancel, 100)
  expect(await other.run(endless, { onRows: () => wait(1) })).toMatchObject({ isDone: false, reason: 'cancelled' })
})

test('a slow consumer makes it wait', async () => {
  await using connection = await open()
  let [most, busy] = [0, 0]
  const result = await mustRun(connection, `${endless} LIMIT 20000`, {
    onRows: async (rows) => {
      expect(++busy).toBe(1)
      most = Math.max(most, rows.length)
      await wait(2)
      busy--
    },
  })
  expect(result.rowCount).toBe(20_000)
  expect(most).toBeLessThanOrEqual(1_000)
})

test('only the first statement of a text runs', async () => {
  await using connection = await open()
  await connection.run('CREATE TABLE t (a); CREATE TABLE u (a)')
  expect(await rowsOf(connection, "SELECT name FROM sqlite_schema WHERE name = 'u'")).toEqual([])
})

test('a file that cannot be opened is an error', async () => {
  const attempt = connect({ dialect: 'sqlite', file: join(folder, 'none', 'app.db') }, noGuards, testHost())
  await expect(attempt).rejects.toMatchObject({ name: 'UserError', reason: 'cannot-connect' })
})
