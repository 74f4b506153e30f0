import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../src/database/connect.ts'
import type { ServerTarget, Tls } from '../../src/database/session/target.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { mustRun, noGuards, openConnection, rowsOf, targetOf } from '../support/connection.ts'
import { type DatabaseServer, type Kind, kinds, startServer } from '../support/database.ts'
import { installationOf } from '../support/database-kinds.ts'
import { testHost } from '../support/host.ts'

let folder: string
let certificates: Certificates

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-tls-'))
  // PostgreSQL reads the certificates as another user.
  chmodSync(folder, 0o755)
  certificates = makeCertificates(folder, 'rsa')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** MySQL 5.6 and 5.7 came with a TLS of their own, older than 1.2. */
const isOld = (kind: Kind) => / 5\.[67]\./.test(installationOf(kind).version)
/** The MySQL 8.0 of the tests was built with OpenSSL 1.0. */
const newest = (kind: Kind) => (/ 8\.0\./.test(installationOf(kind).version) ? 'TLS 1.2' : 'TLS 1.3')
const modern = kinds().filter((kind) => !isOld(kind))

/** More than one record of TLS holds. */
const long =
  "WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 900) SELECT n, REPEAT('x', 900) FROM t"

for (const kind of modern) {
  describe(`${kind}: TLS`, () => {
    const version = newest(kind)
    let right: DatabaseServer
    let elsewhere: DatabaseServer

    beforeAll(async () => {
      right = await startServer(kind, { tls: { ca: certificates.ca, ...certificates.server } })
      elsewhere = await startServer(kind, { tls: { ca: certificates.ca, ...certificates.elsewhere } })
      await using administrator = await openConnection(right)
      for (const sql of clientCertificateUsers(right)) await mustRun(administrator, sql)
    })
    afterAll(async () => {
      await right?.[Symbol.asyncDispose]()
      await elsewhere?.[Symbol.asyncDispose]()
    })

    const attempt = async (server: DatabaseServer, tls: Tls, changes: Partial<ServerTarget> = {}) => {
      const target = targetOf(server, { tls, ...changes })
      try {
        await using connection = await connect(target, noGuards, testHost())
        const rows = await rowsOf(connection, long)
        expect(rows).toEqual(rows.map((_, index) => [String(index + 1), 'x'.repeat(900)]))
        expect(rows).toHaveLength(900)
        return connection.security
      } catch (error) {
        return error
      }
    }
    const text = (path: string) => readFileSync(path, 'utf8')
    const failed = { name: 'UserError', reason: 'tls-failed' }

    test.each<readonly [string, () => Tls, string]>([
      ['disabled', () => ({ mode: 'disabled' }), 'unencrypted, local'],
      ['preferred', () => ({ mode: 'preferred' }), `${version}, server not verified`],
      ['required', () => ({ mode: 'required' }), `${version}, server not verified`],
      [
        'verify-ca',
        () => ({ mode: 'verify-ca', ca: text(certificates.ca) }),
        `${version}, certificate verified, host name not`,
      ],
      ['verify-full', () => ({ mode: 'verify-full', ca: text(certificates.ca) }), `${version}, server verified`],
      [
        'verify-full, the CA as a path',
        () => ({ mode: 'verify-full', ca: certificates.ca }),
        `${version}, server verified`,
      ],
    ])('%s', async (_, tls, security) => {
      expect(await attempt(right, tls())).toBe(security)
    })

    test('verify-full by name and by address; another name is rejected', async () => {
      const tls: Tls = { mode: 'verify-full', ca: certificates.ca }
      expect(await attempt(right, tls, { host: 'localhost' })).toBe(`${version}, server verified`)
      expect(await attempt(elsewhere, tls)).toMatchObject(failed)
      expect(await attempt(elsewhere, tls, { host: 'localhost' })).toMatchObject(failed)
      expect(await attempt(elsewhere, { mode: 'verify-ca', ca: certificates.ca })).toBe(
        `${version}, certificate verified, host name not`,
      )
    })

    test('another CA is rejected, and so are the public ones', async () => {
      expect(await attempt(right, { mode: 'verify-ca', ca: certificates.otherCa })).toMatchObject(failed)
      expect(await attempt(right, { mode: 'verify-full', ca: certificates.otherCa })).toMatchObject(failed)
      expect(await attempt(right, { mode: 'verify-full' })).toMatchObject(failed)
    })

    test('a file that is missing or not a certificate', async () => {
      expect(await attempt(right, { mode: 'verify-ca', ca: join(folder, 'none.pem') })).toMatchObject(failed)
      expect(await attempt(right, { mode: 'verify-ca', ca: certificates.server.key })).toMatchObject(failed)
      expect(await attempt(right, { mode: 'verify-ca', ca: join(folder, 'server.ext') })).toMatchObject(failed)
    })

    test('a client certificate', async () => {
      const tls: Tls = { mode: 'verify-full', ca: certificates.ca }
      const user = { user: 'certified' }
      expect(await attempt(right, { ...tls, cert: certificates.client.cert, key: certificates.client.key }, user)).toBe(
        `${version}, server verified`,
      )
      if (kind !== 'postgres') expect(await attempt(right, tls, user)).toMatchObject({ reason: 'access-denied' })
    })
  })
}

function clientCertificateUsers(server: DatabaseServer): readonly string[] {
  if (server.dialect === 'postgres') return [`CREATE USER certified PASSWORD '${server.password}'`]
  return [
    `CREATE USER certified@'%' IDENTIFIED BY '${server.password}' REQUIRE SUBJECT '/CN=slipway'`,
    "GRANT ALL ON shop.* TO certified@'%'",
  ]
}

for (const kind of kinds().filter((each) => each !== 'mysql' || isOld(each))) {
  describe(`${kind} without TLS`, () => {
    test('preferred connects unencrypted and says so; required refuses', async () => {
      await using server = await startServer(kind)
      await using connection = await openConnection(server)
      expect(connection.security).toBe('unencrypted, local')
      const required = connect(targetOf(server, { tls: { mode: 'required' } }), noGuards, testHost())
      await expect(required).rejects.toMatchObject({
        reason: 'tls-failed',
        message: expect.stringContaining('`ssl-mode: preferred`'),
      })
    })

    test('through the Unix socket', async () => {
      await using server = await startServer(kind)
      await using connection = await connect(targetOf(server, { socket: server.socket }), noGuards, testHost())
      expect(connection.security).toBe('Unix socket')
      expect(await rowsOf(connection, 'SELECT 1')).toEqual([['1']])
    })
  })
}
