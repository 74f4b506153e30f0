import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Status } from '../../src/checks/checks.ts'
import { connect } from '../../src/database/connect.ts'
import { mustRun, noGuards, openConnection, rowsOf } from '../support/connection.ts'
import { startServer } from '../support/database.ts'
import { testHost } from '../support/host.ts'
import { measureOnce } from './stage.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-checks-sql-'))
  await using connection = await open()
  await mustRun(connection, 'CREATE TABLE users (id INTEGER, name TEXT)')
  await mustRun(connection, "INSERT INTO users VALUES (1, 'Ada'), (2, NULL)")
})
afterAll(() => rmSync(folder, { recursive: true }))

const open = () => connect({ dialect: 'sqlite', file: join(folder, 'app.db') }, noGuards, testHost())
const measure = (query: string, expectation: string, url = 'sqlite:app.db') =>
  measureOnce(`sql: { url-env: DB_URL, query: ${JSON.stringify(query)}, expect: ${expectation} }`, {
    env: { DB_URL: url },
    workspace: folder,
  })

test.each<readonly [string, string, Status, string]>([
  ['SELECT COUNT(*) FROM users', '{ value: ">1" }', 'passed', 'as expected, in '],
  ['SELECT COUNT(*) FROM users', '{ value: ">2" }', 'failed', 'the value is `2`, expected > `2`'],
  ['SELECT * FROM users', '{ rows: 2 }', 'passed', 'as expected'],
  ['SELECT * FROM users WHERE id = 9', '{ empty: false }', 'failed', 'there are 0 rows, expected some'],
  ['SELECT name FROM users WHERE id = 2', '{ value: null }', 'passed', 'as expected'],
  ['SELECT 1 FROM nowhere', '{ empty: false }', 'inconclusive', 'sql-error 1: no such table: nowhere'],
  ['DELETE FROM users', '{ empty: true }', 'inconclusive', 'attempt to write a readonly database'],
  ['SELECT 1; DELETE FROM users', '{ value: 1 }', 'inconclusive', 'several statements'],
  ['CREATE TABLE more (a)', '{ empty: true }', 'inconclusive', 'attempt to write a readonly database'],
])('%s with %s is %s', async (query, expectation, status, message) => {
  expect(await measure(query, expectation)).toMatchObject({ status, message: expect.stringContaining(message) })
  await using connection = await open()
  expect(await rowsOf(connection, 'SELECT COUNT(*) FROM users')).toEqual([[2n]])
})

test.each([
  ['sqlite:none.db', 'the SQLite file does not exist'],
  ['mysql://me:hidden@127.0.0.1:1/shop', 'MySQL on 127.0.0.1:1'],
  ['oracle://me:hidden@db/shop', '`DB_URL` is not a supported URL'],
])('of %s nothing is known', async (url, message) => {
  const result = await measure('SELECT 1', '{ value: 1 }', url)
  expect(result).toMatchObject({ status: 'inconclusive', message: expect.stringContaining(message) })
  expect(result.message).not.toContain('hidden')
  expect(existsSync(join(folder, 'none.db'))).toBe(false)
})

test.each(['mariadb', 'postgres'] as const)('nothing is written to a real %s', async (kind) => {
  await using server = await startServer(kind)
  await using connection = await openConnection(server)
  await mustRun(connection, 'CREATE TABLE t (a INT)')
  await mustRun(connection, 'INSERT INTO t VALUES (1), (2)')
  const ask = (query: string, value: string) => measure(query, `{ value: ${value} }`, server.url)
  expect(await ask('SELECT SUM(a) FROM t', '3')).toMatchObject({ status: 'passed' })
  expect(await ask('SELECT SUM(a) FROM t', '">3"')).toMatchObject({ status: 'failed' })
  for (const query of [
    'DELETE FROM t',
    'COMMIT',
    'DROP TABLE t',
    'SELECT 1; DELETE FROM t',
    'SET TRANSACTION READ WRITE',
  ])
    expect([query, (await ask(query, '1')).status]).toEqual([query, 'inconclusive'])
  expect(await rowsOf(connection, 'SELECT COUNT(*) FROM t')).toEqual([['2']])
})
