import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Status } from '../../src/checks/checks.ts'
import { makeCertificates } from '../support/certificates.ts'
import { type Daemon, startDaemon } from '../support/daemon.ts'
import { installProgram } from '../support/install.ts'
import { leaveOut } from '../support/left-out.ts'
import { measureOnce, runFile } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-trust-'))
const { ca, otherCa, server, elsewhere, client } = makeCertificates(folder)
writeFileSync(join(folder, 'empty.pem'), '')
const pem = readFileSync(ca, 'utf8')
writeFileSync(join(folder, 'cut.pem'), pem.slice(0, pem.length / 2))
writeFileSync(join(folder, 'second-cut.pem'), `${pem}${pem.slice(0, pem.length / 2)}`)
writeFileSync(join(folder, 'bundle.pem'), `\ufeff# ours\r\n${pem.replaceAll('\n', '\r\n')}\n\n${pem.trimEnd()}`)
const locked = join(folder, 'locked.key')
execFileSync('openssl', ['pkcs8', '-topk8', '-in', client.key, '-passout', 'pass:abc', '-out', locked], {
  stdio: 'pipe',
})
afterAll(() => rmSync(folder, { recursive: true }))

const found = installProgram('nginx', ['nginx-light'])
const program = 'path' in found ? found.path : ''
const asClient = `cert-file: ${client.cert}, key-file: ${client.key}`

function configuration(port: number, place: string): string {
  const tls = `ssl_certificate ${server.cert}; ssl_certificate_key ${server.key};`
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${place};`)
  const who = 'return 200 "you are $ssl_client_s_dn\\n";'
  return `daemon off; user root; pid ${place}/pid; worker_processes 1; error_log stderr; events {}
http {
  access_log off; default_type text/plain; ${temporary.join(' ')} ${tls}
  server { listen 127.0.0.1:${port} ssl http2; server_name localhost; ssl_client_certificate ${ca}; ssl_verify_client on;
    location /health { ${who} } location /away { return 302 https://127.0.0.1:$server_port/health; } }
}`
}

if (program === '') leaveOut(`a real nginx: ${'missing' in found ? found.missing : ''}`)
else
  describe('nginx, which asks for certificates', () => {
    let daemon: Daemon | undefined
    let base = ''
    beforeAll(async () => {
      daemon = await startDaemon(program, (port, place) => {
        writeFileSync(join(place, 'nginx.conf'), configuration(port, place))
        return ['-e', 'stderr', '-p', place, '-c', join(place, 'nginx.conf')]
      })
      base = `https://localhost:${daemon.port}`
    }, 60_000)
    afterAll(() => daemon?.[Symbol.asyncDispose]())

    test.each<readonly [string, string, Status, string]>([
      ['with CA and certificate', `ca-file: ${ca}, ${asClient}`, 'passed', 'status 200'],
      ['over HTTP/2', `ca-file: ${ca}, ${asClient}, http2: true`, 'passed', 'status 200'],
      ['without checking', `insecure: true, ${asClient}`, 'passed', 'status 200'],
      ['without a certificate', `ca-file: ${ca}`, 'failed', 'status 400'],
      ['with a bundle', `ca-file: ${join(folder, 'bundle.pem')}, ${asClient}`, 'passed', 'status 200'],
      ['with a CA that was cut', `ca-file: ${join(folder, 'cut.pem')}, ${asClient}`, 'inconclusive', 'cannot be read'],
      ['with two, one cut', `ca-file: ${join(folder, 'second-cut.pem')}`, 'inconclusive', 'may be incomplete'],
      ['with the CA of others', `ca-file: ${otherCa}, ${asClient}`, 'inconclusive', ''],
      ['with the CAs of the system', asClient, 'inconclusive', ''],
      [
        'with the key of others',
        `ca-file: ${ca}, cert-file: ${client.cert}, key-file: ${elsewhere.key}`,
        'inconclusive',
        'the key does not belong to the certificate',
      ],
      [
        'with a file that is not there',
        'ca-file: certs/none.pem',
        'inconclusive',
        '`ca-file` (`certs/none.pem`) cannot be read: it does not exist (ENOENT)',
      ],
      ['with a folder', 'ca-file: .', 'inconclusive', 'it is a folder'],
      [
        'with an empty file',
        'ca-file: empty.pem',
        'inconclusive',
        '`ca-file` (`empty.pem`) contains no certificate in PEM form',
      ],
      [
        'with a certificate for a key',
        `cert-file: ${client.cert}, key-file: ${client.cert}`,
        'inconclusive',
        'contains no private key',
      ],
      [
        'with a key that is locked',
        `cert-file: ${client.cert}, key-file: locked.key`,
        'inconclusive',
        '`key-file` (`locked.key`) is encrypted',
      ],
    ])('%s: %s is %s', async (_, fields, status, message) => {
      const contains = status === 'passed' ? ', body: { contains: "you are CN=slipway" }' : ''
      const result = await measureOnce(`http: { url: "${base}/health", ${fields}${contains} }`, { workspace: folder })
      expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
    })

    test('a name in the file is filled in; the key is hidden', async () => {
      const fields = `ca-file: "{place}/ca.pem", cert-file: "{place}/client.pem", key-file: "{place}/client.key"`
      const file = `version: 1\nchecks:\n  - { id: it, within: 0, consecutive: 1, http: { url: "${base}/health", ${fields} } }\n`
      const { verdict, host } = await runFile(file, { vars: { place: folder } })
      expect(verdict).toBe('passed')
      const [, line = ''] = readFileSync(client.key, 'utf8').split('\n')
      expect(host.secrets.redact(`a ${line} b`)).toBe('a *** b')
    })

    test('to another origin, a redirect takes no certificate along', async () => {
      const trusted = `ca-file: ${ca}, ${asClient}`
      expect(await measureOnce(`http: { url: "${base}/away", ${trusted} }`)).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('status 400'),
      })
    })

    test('the kind `tls` trusts that CA as well', async () => {
      const port = daemon?.port
      const fields = (own: string) =>
        `tls: { host: 127.0.0.1, port: ${port}, servername: localhost, days-left: ">0"${own} }`
      expect(await measureOnce(fields(`, ca-file: ${ca}`))).toMatchObject({ status: 'passed' })
      expect(await measureOnce(fields(''))).toMatchObject({ status: 'failed' })
      expect(await measureOnce(fields(`, ca-file: ${otherCa}`))).toMatchObject({ status: 'failed' })
    })

    test('a check that trusts everybody is told of, whatever it comes to', async () => {
      const result = (own: string) => measureOnce(`http: { url: "${base}/health"${own} }`)
      expect(await result(', insecure: true')).toMatchObject({ isInsecure: true })
      expect(await result('')).not.toHaveProperty('isInsecure')
    })
  })
