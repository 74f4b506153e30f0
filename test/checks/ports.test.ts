import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Status } from '../../src/checks/checks.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { type Service, startService } from '../support/service.ts'
import { measureOnce, type Scene } from './stage.ts'

const usual = getCACertificates('default')
let folder: string
let certificates: Certificates
let service: Service
let elsewhere: Service
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-tls-'))
  certificates = makeCertificates(folder)
  setDefaultCACertificates([...usual, readFileSync(certificates.ca, 'utf8')])
  service = await startService({ tls: certificates.server, replicas: 1 })
  elsewhere = await startService({ tls: certificates.elsewhere, replicas: 1 })
  service.deploy('v2.0.0')
})
afterAll(async () => {
  setDefaultCACertificates(usual)
  await service[Symbol.asyncDispose]()
  await elsewhere[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const scene = (): Scene => ({ vars: { base: service.origin, other: elsewhere.origin } })

test.each<readonly [string, () => number, Status, string | RegExp]>([
  ['host: localhost', () => service.port, 'passed', /^[12] days? left, until 20\d\d-\d\d-\d\d$/],
  ['host: 127.0.0.1, days-left: ">=1"', () => service.port, 'passed', / days? left, until /],
  ['host: 127.0.0.1, servername: db.example.com', () => elsewhere.port, 'passed', / days? left, until /],
  ['host: localhost, days-left: ">14"', () => service.port, 'failed', /^[12] days? left, until .*; expected > 14$/],
  [
    'host: 127.0.0.1',
    () => elsewhere.port,
    'failed',
    "the server's certificate is for `db.example.com`, not for `127.0.0.1`: use a name that it is for, or get a certificate for this name",
  ],
  [
    'host: localhost, servername: app.example.com',
    () => service.port,
    'failed',
    "the server's certificate is for `localhost`, `127.0.0.1`, not for `app.example.com`: use a name that it is for, or get a certificate for this name",
  ],
  ['host: 127.0.0.1', () => 1, 'inconclusive', 'connection refused (127.0.0.1:1)'],
])('tls { %s } is %s', async (fields, port, status, message) => {
  const result = await measureOnce(`tls: { ${fields}, port: ${port()} }`)
  expect(result).toMatchObject({
    status,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  })
})

test('a certificate of an authority that nobody knows is not to be trusted', async () => {
  setDefaultCACertificates(usual)
  const result = await measureOnce(`tls: { host: localhost, port: ${service.port} }`)
  const web = await measureOnce('http: { url: "{base}/" }', scene())
  setDefaultCACertificates([...usual, readFileSync(certificates.ca, 'utf8')])
  expect(result).toMatchObject({ status: 'failed', evidence: expect.stringContaining('subject: localhost') })
  expect(web).toMatchObject({ status: 'inconclusive' })
})

test.each<readonly [string, Status]>([
  ['http: { url: "{base}/" }', 'passed'],
  ['http: { url: "{other}/" }', 'inconclusive'],
  ['http: { url: "{other}/", insecure: true }', 'passed'],
  ['version: { url: "{base}/health", json: $.version }', 'passed'],
])('over HTTPS, %s is %s', async (kind, status) => {
  expect((await measureOnce(kind, scene())).status).toBe(status)
})

test('a replica shows the certificate of the service, not of its address', async () => {
  const measure = (origin: string, port: number) =>
    measureOnce(
      `version: { url: "${origin}/health", json: $.version, equals: v1.0.0, addresses: ["127.0.0.2:${port}"] }`,
    )
  expect((await measure('https://db.example.com', elsewhere.port)).status).toBe('passed')
  expect(await measure('https://app.example.com', elsewhere.port)).toMatchObject({ status: 'inconclusive' })
})

test('a port that is open, one that refuses, and one that nobody is at', async () => {
  expect(await measureOnce(`tcp: { host: localhost, port: ${service.port} }`)).toMatchObject({
    status: 'passed',
    message: expect.stringMatching(new RegExp(`^port ${service.port} open, in \\d+ ms$`)),
  })
  expect(await measureOnce('tcp: { host: 127.0.0.1, port: 1 }')).toMatchObject({
    status: 'failed',
    message: 'port 1 refuses connections',
  })
  expect(await measureOnce('tcp: { host: no-such-name.invalid, port: 1 }')).toMatchObject({ status: 'inconclusive' })
})

test('a server that never says hello is inconclusive after the time for an attempt', async () => {
  const mute: Server = createServer()
  mute.listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const address = mute.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await measureOnce(`timeout: 50ms, tls: { host: 127.0.0.1, port: ${port} }`)).toMatchObject({
    status: 'inconclusive',
    message: 'no answer within 50 ms',
  })
  mute.close()
})
