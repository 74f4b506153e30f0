/** What other systems are told over NATS, by the shipped actions. */
import { createServer, type Socket } from 'node:net'
import { openStage } from '../db-migrate/stage.ts'
import { faultsOf } from '../events/validate.ts'
import { listen } from '../support/listen.ts'
import { createStream, startNats } from '../support/nats.ts'
import { hurried, type StepResult } from '../support/runner.ts'

/** One migration that is applied, and told of at `url`. */
async function migrate(
  url: string,
  env: Readonly<Record<string, string>> = {},
  cancel?: AbortSignal,
): Promise<StepResult> {
  await using stage = await openStage(undefined)
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);' })
  return await stage.run({ 'events-url': url, environment: 'production' }, { env, ...(cancel && { stop: cancel }) })
}
const warnings = ({ annotations }: StepResult) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)

test('a stream keeps the event, by a user over TLS', async () => {
  const login = 'authorization { user: shop, password: "p@ss-w0rd" }'
  await using server = await startNats({ jetstream: true, tls: true, config: login })
  const ca = server.certificates?.ca ?? ''
  const client = await server.client({ user: 'shop', pass: 'p@ss-w0rd', tls: { caFile: ca } })
  const stream = await createStream(client, ['releases.>'])
  for (const url of [`tls://shop:p%40ss-w0rd@127.0.0.1:${server.port}/releases.shop`]) {
    const told = await migrate(url, { NODE_EXTRA_CA_CERTS: ca })
    expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
    expect(told.log).toContain(`Events: 1 delivered to 127.0.0.1:${server.port}, kept by JetStream.`)
    expect(warnings(told)).toEqual([])
    for (const secret of ['p@ss-w0rd', 'p%40ss-w0rd']) {
      expect(told.log).not.toContain(secret)
      expect(told.raw).toContain(`::add-mask::${secret.replaceAll('%', '%25')}`)
    }
  }
  const kept = await stream.kept()
  expect(kept.map((body) => faultsOf(JSON.parse(body)))).toEqual([[]])
  expect(JSON.parse(kept[0] ?? '').type).toBe('dev.cdeventsx.slipway-migration.applied.0.1.0')
  await client.close()
})

test('a wrong token is one warning that names the host', async () => {
  await using server = await startNats({ config: 'authorization { token: "right" }' })
  const told = await migrate(`nats://wr0ng-t0ken@127.0.0.1:${server.port}/r`)
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(warnings(told)).toEqual([expect.stringMatching(/1 of 1 events .*127\.0\.0\.1:\d+: authorization violation/i)])
  expect(told.log).not.toContain('wr0ng-t0ken')
  expect(told.raw).toContain('::add-mask::wr0ng-t0ken')
})

test('a server that takes connections and never answers costs ten seconds and a warning, and the process ends', async () => {
  const sockets = new Set<Socket>()
  const { port, stop } = await listen(createServer((socket) => void sockets.add(socket)))
  const told = await migrate(`nats://shop:s3cret@127.0.0.1:${port}/r`, hurried)
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(warnings(told)).toEqual([expect.stringContaining(`127.0.0.1:${port}: no answer within`)])
  expect(told.log).not.toContain('s3cret')
  for (const socket of sockets) socket.destroy()
  await stop()
})

test('a cancellation while a server is silent is a warning, and changes no result', async () => {
  const job = new AbortController()
  const sockets = new Set<Socket>()
  const { port, stop } = await listen(
    createServer((socket) => {
      sockets.add(socket)
      job.abort()
    }),
  )
  const told = await migrate(`nats://127.0.0.1:${port}/r`, {}, job.signal)
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(warnings(told)).toEqual([expect.stringContaining(`127.0.0.1:${port}: no answer within 2 s`)])
  for (const socket of sockets) socket.destroy()
  await stop()
})

test('a server that is down is a warning', async () => {
  const { port, stop } = await listen(createServer())
  await stop()
  const told = await migrate(`nats://127.0.0.1:${port}/r`, hurried)
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(warnings(told)).toEqual([expect.stringContaining(`127.0.0.1:${port}: connection refused`)])
})

test('what a hostile server says is not a command for the log, and shows no password', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('INFO {"headers":true,"max_payload":1000000}\r\n')
    socket.once('data', (sent) =>
      socket.end(`-ERR '::error::pwned ${String(sent).replace(/\s/g, ' ')}'\r\n::error::pwned\r\n`),
    )
  })
  const { port, stop } = await listen(server)
  const told = await migrate(`nats://shop:s3cret-w0rd@127.0.0.1:${port}/r`, hurried)
  await stop()
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(told.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  expect(warnings(told)).toEqual([expect.stringContaining('1 of 1 events were not delivered')])
  const shown = told.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(shown.join('\n')).not.toContain('s3cret-w0rd')
})
