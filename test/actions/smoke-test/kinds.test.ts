import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Server, ServerCredentials } from '@grpc/grpc-js'
import { HealthImplementation } from 'grpc-health-check'
import { openStage } from '../../restore/stage.ts'
import { makeCertificates } from '../../support/certificates.ts'
import { listen } from '../../support/listen.ts'

test('gRPC, HTTP/2, mutual TLS and paths of JSON work as shipped; trusting everybody is warned of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-kinds-'))
  const { ca, client, server: pair } = makeCertificates(folder)
  const tls = { cert: readFileSync(pair.cert), key: readFileSync(pair.key), ca: readFileSync(ca), requestCert: true }
  const page = createSecureServer({ ...tls, rejectUnauthorized: false }, (request, response) => {
    const socket = request.stream.session?.socket
    const isKnown = socket !== undefined && Reflect.get(socket, 'authorized') === true
    response.end(JSON.stringify({ workers: [{ n: 3 }, { n: 4 }], isKnown }))
  })
  const grpc = new Server()
  new HealthImplementation({ shop: 'SERVING' }).addToServer(grpc)
  const grpcPort = await new Promise<number>((resolve, reject) => {
    grpc.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    )
  })
  const { port } = await listen(page)
  const trust = `ca-file: ${ca}, cert-file: ${client.cert}, key-file: ${client.key}`
  const checks = `version: 1
defaults: { within: 20s, interval: 50ms, consecutive: 1 }
bake: { for: 100ms }
checks:
  - { id: shop, grpc: { url: "http://127.0.0.1:${grpcPort}", service: shop } }
  - { id: known, http: { url: "https://localhost:${port}/", http2: true, ${trust}, body: { json: { $.isKnown: true, "$.workers[*].n": ">2", "$.workers[?(@.n>3)]": { count: 1 } } } } }
  - { id: trusting, http: { url: "https://localhost:${port}/", http2: true, insecure: true } }
`
  try {
    await using stage = await openStage()
    await stage.deploy('1.2.0')
    const { exitCode, outputs, summary, raw } = await stage.run('smoke-test', { with: { checks } })
    expect({ exitCode, result: outputs['result'], failed: outputs['failed-checks'] }).toEqual({
      exitCode: 0,
      result: 'verified',
      failed: '[]',
    })
    expect(summary).toContain('> `trusting` checked no certificate (`insecure: true`), so')
    const [, line = ''] = readFileSync(client.key, 'utf8').split('\n')
    expect(raw).toContain(`::add-mask::${line}`)
  } finally {
    grpc.forceShutdown()
    page.close()
    rmSync(folder, { recursive: true })
  }
})
