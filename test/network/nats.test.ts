/** Publishing over NATS, against the real server. */
import { createServer, type Socket } from 'node:net'
import { readNatsAddress } from '../../src/events/nats-address.ts'
import { type Delivery, publishAll } from '../../src/network/nats.ts'
import { testHost } from '../support/host.ts'
import { listen } from '../support/listen.ts'
import { createStream, startNats } from '../support/nats.ts'

const messages = [
  { id: 'one', body: '{"a":1}' },
  { id: 'two', body: '{"b":"ü"}' },
]

/** Pauses between two attempts are short here. */
async function publish(url: string, sent = messages, within = 8_000): Promise<Delivery> {
  const address = readNatsAddress(url)
  if ('why' in address) throw new Error(address.why)
  const time = { within, late: AbortSignal.timeout(within) }
  const given = testHost()
  const host = { ...given, sleep: (pause: number, signal?: AbortSignal) => given.sleep(pause / 50, signal) }
  return publishAll(sent, { address, contentType: 'application/cloudevents+json', time, host })
}

test('without JetStream the server has read them, with their headers', async () => {
  await using server = await startNats()
  const client = await server.client()
  const subscription = client.subscribe('releases.>', { max: 2 })
  await client.flush()
  const told = await publish(`nats://127.0.0.1:${server.port}/releases.shop`)
  expect(told).toEqual({ problems: [], how: ` to 127.0.0.1:${server.port}` })
  const seen: unknown[] = []
  for await (const message of subscription)
    seen.push([message.subject, message.string(), message.headers?.get('Content-Type')])
  expect(seen).toEqual(messages.map(({ body }) => ['releases.shop', body, 'application/cloudevents+json']))
  await client.close()
})

test('a stream keeps them, each id once', async () => {
  await using server = await startNats({ jetstream: true })
  const client = await server.client()
  const stream = await createStream(client, ['releases.*'])
  const url = `nats://127.0.0.1:${server.port}/releases.shop`
  const how = ` to 127.0.0.1:${server.port}, kept by JetStream`
  expect(await publish(url)).toEqual({ problems: [], how })
  expect(await publish(url)).toEqual({ problems: [], how })
  expect(await stream.kept()).toEqual(messages.map(({ body }) => body))
  const elsewhere = await publish(`nats://127.0.0.1:${server.port}/other.subject`)
  expect(elsewhere).toEqual({ problems: [], how: ` to 127.0.0.1:${server.port}` })
  await client.close()
})

test('a stream that is full says so', async () => {
  await using server = await startNats({ jetstream: true })
  const client = await server.client()
  const stream = await createStream(client, ['r'], { max_msgs: 1, discard: 'new' })
  const { problems } = await publish(`nats://127.0.0.1:${server.port}/r`, messages)
  expect(problems).toEqual([expect.stringContaining('JetStream: maximum messages exceeded')])
  expect(await stream.kept()).toEqual([messages[0]?.body])
  await client.close()
})

test.each([
  ['a user and a password', 'user: shop, password: "p@ss/word"', 'shop:p%40ss%2Fword'],
  ['a token', 'token: "t0ken"', 't0ken'],
])('%s open the door, and no other', async (_, rule, login) => {
  await using server = await startNats({ config: `authorization { ${rule} }` })
  const told = await publish(`nats://${login}@127.0.0.1:${server.port}/r`)
  expect(told.problems).toEqual([])
  for (const wrong of ['', 'shop:wr0ng-s3cret@', 'wr0ng-s3cret@']) {
    const { problems } = await publish(`nats://${wrong}127.0.0.1:${server.port}/r`)
    const why = `127.0.0.1:${server.port}: Authorization Violation`
    expect(problems.map((problem) => problem.toLowerCase())).toEqual([why.toLowerCase(), why.toLowerCase()])
  }
})

test('a login that may not publish there is told, one that may not ask for streams publishes', async () => {
  const user = (name: string, allowed: string) =>
    `{ user: ${name}, password: secret, permissions: { publish: ["${allowed}"], subscribe: ["_INBOX.>"] } }`
  await using server = await startNats({
    jetstream: true,
    config: `authorization { users: [${user('can', 'r')}, ${user('cannot', 'other')}] }`,
  })
  expect((await publish(`nats://can:secret@127.0.0.1:${server.port}/r`)).problems).toEqual([])
  const { problems } = await publish(`nats://cannot:secret@127.0.0.1:${server.port}/r`)
  expect(problems).toEqual([
    expect.stringMatching(/permissions violation for publish to "r"/i),
    expect.stringMatching(/permissions violation for publish to "r"/i),
  ])
})

test('what is larger than the server takes is told, and the rest is sent', async () => {
  await using server = await startNats({ config: 'max_payload: 1000' })
  const [first] = messages
  const large = { id: 'large', body: 'x'.repeat(2_000) }
  const { problems } = await publish(`nats://127.0.0.1:${server.port}/r`, first === undefined ? [] : [large, first])
  expect(problems).toEqual([expect.stringContaining('max_payload size exceeded')])
})

test('tls:// takes no certificate that it cannot verify, and no server without TLS', async () => {
  await using server = await startNats({ tls: true })
  for (const scheme of ['tls', 'nats']) {
    const { problems } = await publish(`${scheme}://127.0.0.1:${server.port}/r`)
    expect(problems[0]).toMatch(/unable to verify|self-signed|certificate/)
  }
  await using plain = await startNats()
  const { problems } = await publish(`tls://127.0.0.1:${plain.port}/r`)
  expect(problems[0]).toContain("does not support 'tls'")
})

test('a server that is down is tried three times, and once for all messages', async () => {
  const { port, stop } = await listen(createServer())
  await stop()
  const { problems } = await publish(`nats://shop:s3cret@127.0.0.1:${port}/r`)
  const why = `127.0.0.1:${port}: connection refused (127.0.0.1:${port})`
  expect(problems).toEqual([why, why])
})

/** What a server may say that means no good, and how it is told. */
test.each<readonly [string, (socket: Socket) => void, RegExp, number]>([
  // Long enough for the limit of one attempt.
  ['never answers', () => undefined, /no answer within/, 3_500],
  ['closes at once', (socket) => void socket.destroy(), /.+/, 8_000],
  ['speaks something else', (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), /.+/, 8_000],
  ['greets with no JSON', (socket) => void socket.write('INFO {\r\n'), /.+/, 8_000],
  [
    'breaks off with a command for the log',
    (socket) => void socket.write('INFO {"headers":true,"max_payload":1000}\r\nMSG \n::error::pwned\r\n'),
    /no answer within/,
    1_500,
  ],
  ['drips', (socket) => void setInterval(() => socket.write('I'), 200).unref(), /no answer within/, 1_500],
])('a server that %s ends in a problem, and prints nothing', async (_, talk, words, within) => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    talk(socket)
  })
  const { port, stop } = await listen(server)
  const printed: unknown[] = []
  const { log } = console
  console.log = (...all: unknown[]) => void printed.push(all)
  try {
    const { problems } = await publish(`nats://shop:s3cret@127.0.0.1:${port}/r`, messages, within)
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(new RegExp(`^127\\.0\\.0\\.1:${port}: ${words.source}`))
    expect(problems.join()).not.toContain('s3cret')
    expect(printed).toEqual([])
  } finally {
    console.log = log
    for (const socket of sockets) socket.destroy()
    await stop()
  }
})
