/** What people read when TLS fails: what is wrong, and the cure, in no library's words. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createPlain } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { explainTls } from '../../src/network/tls-errors.ts'
import { type Certificates, type KeyPair, makeCertificates } from '../support/certificates.ts'
import { listen } from '../support/listen.ts'
import { measureOnce } from './stage.ts'

const usual = getCACertificates('default')
let folder: string
let certificates: Certificates
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-tls-'))
  certificates = makeCertificates(folder)
})
afterAll(() => {
  setDefaultCACertificates(usual)
  rmSync(folder, { recursive: true })
})

/** What the kinds `http` and `tls` say of a server. */
async function said(options: ServerOptions | undefined, trusted: readonly string[]): Promise<readonly string[]> {
  const server = options === undefined ? createPlain() : createServer(options)
  server.on('request', (_request, response) => response.end('Hello'))
  const { port, stop } = await listen(server)
  setDefaultCACertificates([...usual, ...trusted])
  try {
    const page = await measureOnce(`http: { url: "https://localhost:${port}/" }`)
    const tls = await measureOnce(`tls: { host: localhost, port: ${port} }`)
    return [`${page.status}: ${page.message}`, `${tls.status}: ${tls.message}`]
  } finally {
    await stop()
  }
}

const read = ({ cert, key }: KeyPair) => ({ cert: readFileSync(cert), key: readFileSync(key) })
const extra = '`ca-file` of the check, or in NODE_EXTRA_CA_CERTS (under `env:` of the step)'

interface Given {
  readonly pair: (all: Certificates) => KeyPair
  readonly isKnown: boolean
}

test.each<readonly [string, Given, string]>([
  ['has expired', { pair: ({ expired }) => expired, isKnown: true }, "the server's certificate has expired: renew it"],
  [
    'is of the future',
    { pair: ({ future }) => future, isKnown: true },
    "the server's certificate is not valid yet: check its dates and the clock of this machine",
  ],
  [
    'is for another host',
    { pair: ({ elsewhere }) => elsewhere, isKnown: true },
    "the server's certificate is for `db.example.com`, not for `localhost`: use a name that it is for, or get a certificate for this name",
  ],
  [
    'is self-signed',
    { pair: ({ selfSigned }) => selfSigned, isKnown: false },
    `the server's certificate is self-signed: name a PEM file with it in ${extra}`,
  ],
  [
    'is of an authority that nobody knows',
    { pair: ({ server }) => server, isKnown: false },
    `the server only sends its own certificate, and the issuer is not known here: let the server send the intermediate certificates too, or name a PEM file with the authority's certificate in ${extra}`,
  ],
])('a certificate that %s', async (_, { pair, isKnown }, words) => {
  const trusted = isKnown ? [readFileSync(certificates.ca, 'utf8')] : []
  expect(await said(read(pair(certificates)), trusted)).toEqual([`inconclusive: ${words}`, `failed: ${words}`])
})

test('an authority that is sent along, and that nobody knows', async () => {
  const { cert, key } = read(certificates.server)
  const chain = Buffer.concat([cert, readFileSync(certificates.ca)])
  const words = `the server's certificate is from an authority that is not trusted here: name a PEM file with the authority's certificate in ${extra}`
  expect(await said({ cert: chain, key }, [])).toEqual([`inconclusive: ${words}`, `failed: ${words}`])
})

test('a server that speaks no TLS, an old one, and one that wants to know who asks', async () => {
  const trusted = [readFileSync(certificates.ca, 'utf8')]
  const plain = 'inconclusive: the server does not use TLS: the address may need `http`, or the port may be wrong'
  expect(await said(undefined, trusted)).toEqual([plain, plain])
  const old = {
    ...read(certificates.server),
    maxVersion: 'TLSv1.1',
    minVersion: 'TLSv1',
    ciphers: 'ALL:@SECLEVEL=0',
  } as const
  const tooOld = 'inconclusive: the server supports no secure version of TLS (1.2 or 1.3)'
  expect(await said(old, trusted)).toEqual([tooOld, tooOld])
  const [page] = await said({ ...read(certificates.server), ca: trusted, requestCert: true }, trusted)
  expect(page).toBe(
    'inconclusive: the server requires a client certificate: name it in `cert-file` and `key-file` of the check',
  )
})

test.each([
  [{ code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' }, "the server does not accept the client's certificate"],
  [
    {
      code: 'EPROTO',
      reason: 'no shared cipher',
      message: '402DA538:error:0A0000C1:SSL routines:x:no shared cipher:../deps',
    },
    'TLS failed: no shared cipher',
  ],
  [{ code: 'ERR_SSL_DH_KEY_TOO_SMALL', message: '402DA538:error' }, 'TLS failed: dh key too small'],
  [{ code: 'CERT_CHAIN_TOO_LONG' }, "the server's certificate is not trusted (cert chain too long)"],
  [{ code: 'INVALID_PURPOSE' }, "the server's certificate is not trusted (invalid purpose)"],
  [
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID', host: 'a`b', cert: {} },
    "the server's certificate is for no host, not for `a'b`: use a name that it is for, or get a certificate for this name",
  ],
  [{ code: 'ECONNREFUSED' }, undefined],
  [new Error('other'), undefined],
])('the words of %j', (error, words) => {
  expect(explainTls(error)).toBe(words)
})
