import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConnection, rowsOf } from '../../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { leaveOut } from '../../support/left-out.ts'
import { listen } from '../../support/listen.ts'
import { runStep } from '../../support/runner.ts'

/** A real ProxySQL, set up as in test/support/proxysql.cnf. */
const real = process.env['SLIPWAY_PROXYSQL_URL']
if (real === undefined) leaveOut('ProxySQL (no SLIPWAY_PROXYSQL_URL)')

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-proxy-'))
  writeFileSync(join(workspace, 'V1__a.sql'), 'CREATE TABLE behind_proxy (id INT);')
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

/** What the page documents, whichever proxy it is. */
async function expectRefusal(url: string): Promise<void> {
  const more = { scripts: '.', 'allow-insecure-auth': 'true' }
  const { outputs, annotations } = await runStep({ action: 'db-migrate', workspace, with: { url, ...more } })
  expect(outputs).toMatchObject({ result: 'failed', reason: 'proxy' })
  expect(annotations).toMatchObject([{ kind: 'error', message: expect.stringContaining('There is a proxy') }])
}

async function query(inputs: Readonly<Record<string, string>>) {
  return await runStep({ action: 'mysql-query', workspace, with: inputs })
}

/** Passes everything on, and greets with a session number of its own, as proxies do. */
function relayTo({ host, port }: DatabaseServer) {
  return createServer((client) => {
    const upstream = connect({ host, port })
    upstream.once('data', (greeting: Buffer) => {
      const number = greeting.indexOf(0, 5) + 1
      greeting.writeUInt32LE(greeting.readUInt32LE(number) + 1_000, number)
      client.write(greeting)
      upstream.on('data', (chunk: Buffer) => client.write(chunk))
    })
    client.on('data', (chunk: Buffer) => upstream.write(chunk))
    client.on('error', () => {}).on('close', () => upstream.destroy())
    upstream.on('error', () => {}).on('close', () => client.destroy())
  })
}

test.each(kinds('mariadb', 'mysql'))('a proxy before %s is refused before anything is written', async (kind) => {
  await using server = await startServer(kind)
  const { port, stop } = await listen(relayTo(server))
  await expectRefusal(server.url.replace(`:${server.port}`, `:${port}`)).finally(stop)
  await using connection = await openConnection(server)
  const tables = await rowsOf(connection, 'SHOW TABLES FROM shop')
  expect(tables).toEqual([])
})

if (real !== undefined)
  test('ProxySQL is refused by db-migrate; mysql-query keeps hints, and warns about parameters', async () => {
    const clean = (hint: string) =>
      query({ url: real, query: `${hint} DROP TABLE IF EXISTS place`, mode: 'read-write' })
    const hints = ['/* shard=1 */', '/* shard=2 */']
    for (const hint of hints) {
      expect((await clean(hint)).outputs).toMatchObject({ result: 'done' })
      const make = `${hint} CREATE TABLE place AS SELECT ${hint.replace(/\D/g, '')} AS id`
      expect((await query({ url: real, query: make, mode: 'read-write' })).outputs).toMatchObject({ result: 'done' })
    }
    await expectRefusal(real)
    for (const [index, hint] of hints.entries()) {
      const { outputs, annotations } = await query({ url: real, query: `${hint} SELECT id FROM place` })
      expect(outputs).toMatchObject({ result: 'done', value: String(index + 1) })
      expect(annotations).toEqual([])
      const tables = await query({ url: real, query: `${hint} SHOW TABLES` })
      expect(tables.outputs).toMatchObject({ value: 'place', 'row-count': '1' })
    }
    const warned = await query({ url: real, query: 'SELECT id FROM place WHERE id = ?', parameters: '[1]' })
    expect(warned.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining('There is a proxy in front of the server') },
    ])
  })
