import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Status } from '../../src/checks/checks.ts'
import { listen } from '../support/listen.ts'
import { measureOnce } from './stage.ts'

const long = 'x'.repeat(1_200_000)
const bodies: Readonly<Record<string, string>> = {
  '/long': `START${long}MARK`,
  '/long.json': JSON.stringify({ long, version: '2.0.0' }),
  '/bom.json': '\ufeff{"version":"2.0.0"}',
  '/nested.json': '{"a":{"big":9007199254740993,"one":1.0,"far":1e400}}',
  '/deep.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  '/version': `${'x'.repeat(1_048_570)} 1.4.10 ready`,
  '/numbers.json': '{"version":1.10,"id":1.0,"big":9007199254740993,"small":1.5e2}',
}
let turns = 0
const raw: Readonly<Record<string, string>> = {
  '/switch': 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n',
  '/garbage': 'garbage\r\n\r\n',
}
const server = createServer(({ url = '', socket }, response) => {
  const said = raw[url]
  if (said !== undefined) return void socket.end(said)
  // Three of ten are too long.
  const path = url === '/turns' && turns++ % 10 < 3 ? '/long' : url.replace(/\?.*/, '')
  response.end(path === '/turns' ? 'MARK' : bodies[path])
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test.each<readonly [string, Status, string]>([
  ['http: { url: "{base}/long", body: { contains: MARK } }', 'inconclusive', 'longer than 1 MiB'],
  ['http: { url: "{base}/long", body: { contains: START } }', 'passed', 'status 200'],
  ['http: { url: "{base}/long", status: 404, body: { contains: MARK } }', 'failed', 'status 200, expected 404'],
  ['version: { url: "{base}/long.json", json: $.version, equals: 2.0.0 }', 'inconclusive', 'longer than 1 MiB'],
  ['version: { url: "{base}/bom.json", json: $.version, equals: 2.0.0 }', 'passed', '2.0.0'],
  ['version: { url: "{base}/numbers.json", json: $.version, equals: "1.10" }', 'passed', '1.10'],
  ['version: { url: "{base}/numbers.json", json: $.version, equals: "1.1" }', 'failed', 'version `1.10`'],
  ['http: { url: "{base}/numbers.json", body: { json: $.id, equals: 1.0 } }', 'passed', '200'],
  ['http: { url: "{base}/numbers.json", body: { json: $.id, equals: 1 } }', 'passed', '200'],
  ['http: { url: "{base}/numbers.json", body: { json: $.id, equals: 1.01 } }', 'failed', 'expected `1.01`'],
  ['http: { url: "{base}/numbers.json", body: { json: $.small, equals: 150 } }', 'passed', '200'],
  ['http: { url: "{base}/numbers.json", body: { json: $.big, equals: 9007199254740993 } }', 'passed', '200'],
  [
    'http: { url: "{base}/numbers.json", body: { json: $.big, equals: 9007199254740992 } }',
    'failed',
    '9007199254740993',
  ],
  [
    'http: { url: "{base}/nested.json", body: { json: $.a, equals: \'{"big":9007199254740993,"one":1,"far":1e400}\' } }',
    'passed',
    '200',
  ],
  [
    'http: { url: "{base}/nested.json", body: { json: $.a, equals: \'{"big":9007199254740992,"one":1,"far":null}\' } }',
    'failed',
    '{"big":9007199254740993,"one":1,"far":1e400}',
  ],
  // What stands at the end of what was read is not the end.
  ['http: { url: "{base}/long", body: { matches: /x$/ } }', 'inconclusive', 'longer than 1 MiB'],
  ['http: { url: "{base}/long", body: { matches: /x\\b/ } }', 'inconclusive', 'longer than 1 MiB'],
  ['http: { url: "{base}/long", body: { matches: /^(?!.*MARK)/s } }', 'inconclusive', 'longer than 1 MiB'],
  ['http: { url: "{base}/long", body: { matches: /^START/ } }', 'passed', '200'],
  ['http: { url: "{base}/long", body: { matches: \'/START[\\s\\S]*$/\' } }', 'passed', '200'],
  ['version: { url: "{base}/version", text: \'/[\\d.]+/\', equals: "1.4.1" }', 'inconclusive', 'longer than 1 MiB'],
  ['version: { url: "{base}/deep.json", json: $.version }', 'inconclusive', 'nested too deeply to be read'],
  ['http: { url: "{base}/deep.json", body: { json: $.a, equals: 1 } }', 'inconclusive', 'nested too deeply to be read'],
  [
    'http: { url: "{base}/switch" }',
    'inconclusive',
    'the server switched to another protocol (101) without being asked',
  ],
  ['http: { url: "{base}/garbage" }', 'inconclusive', 'the answer is not valid HTTP/1.1'],
  // Of samples, what cannot be judged is neither right nor wrong.
  [
    'http: { url: "{base}/long", samples: 4, body: { contains: MARK } }',
    'inconclusive',
    '4 of 4 answers cannot be judged',
  ],
  [
    'http: { url: "{base}/turns", samples: 10, body: { contains: MARK } }',
    'inconclusive',
    '3 of 10 answers cannot be judged',
  ],
  [
    'http: { url: "{base}/turns", samples: 10, thresholds: "errors<50%", body: { contains: MARK } }',
    'passed',
    'errors<50%: 0.0 %',
  ],
  ['http: { url: "{base}/turns", samples: 10, status: 404, body: { contains: MARK } }', 'failed', 'expected 404'],
])('%s is %s: %s', async (fields, status, message) => {
  expect(await measureOnce(fields, { vars: { base } })).toMatchObject({
    status,
    message: expect.stringContaining(message),
  })
})

describe('a body and the coding that its header names', () => {
  const zip = gzipSync('{"version":"2.0.0"} MARK')
  const codings: Readonly<Record<string, readonly [number, string, Buffer]>> = {
    '/empty': [200, 'gzip', Buffer.alloc(0)],
    '/empty-br': [200, 'br', Buffer.alloc(0)],
    '/none': [204, 'gzip', Buffer.alloc(0)],
    '/same': [304, 'deflate', Buffer.alloc(0)],
    '/zip': [200, 'X-GZIP', zip],
    '/half': [200, 'gzip', zip.subarray(0, 20)],
    '/wrong': [200, 'gzip', Buffer.from('MARK')],
    '/wrong-br': [200, 'br', Buffer.from('MARKMARKMARK')],
    '/other': [200, 'zstd', Buffer.from('(\xb5/\xfd')],
    '/plain': [200, 'identity', Buffer.from('MARK')],
  }
  const coded = createServer(({ url = '', method }, response) => {
    const [status, coding, bytes] = codings[url.replace(/\?.*/, '')] ?? [404, '', Buffer.alloc(0)]
    response.writeHead(status, { 'content-encoding': coding }).end(method === 'HEAD' ? undefined : bytes)
  })
  let origin = ''
  let stop = async () => {}
  beforeAll(async () => {
    const listening = await listen(coded)
    origin = `http://127.0.0.1:${listening.port}`
    stop = listening.stop
  })
  afterAll(() => stop())

  test.each<readonly [string, string, Status, string]>([
    ['/zip', 'method: HEAD', 'passed', 'status 200'],
    ['/empty', 'status: 200', 'passed', 'status 200'],
    ['/empty-br', 'status: 200', 'passed', 'status 200'],
    ['/empty', 'body: { contains: MARK }', 'failed', 'does not contain'],
    ['/none', 'status: 204', 'passed', 'status 204'],
    ['/same', 'status: 304', 'passed', 'status 304'],
    ['/zip', 'body: { contains: MARK }', 'passed', 'status 200'],
    ['/half', 'status: 200', 'passed', 'status 200'],
    ['/wrong', 'status: 200', 'passed', 'status 200'],
    ['/wrong-br', 'status: 200', 'passed', 'status 200'],
    ['/wrong', 'status: 404', 'failed', 'status 200, expected 404'],
    ['/half', 'body: { contains: MARK }', 'inconclusive', 'ends too early'],
    ['/wrong', 'body: { contains: MARK }', 'inconclusive', 'not compressed as its header says'],
    ['/other', 'status: 200', 'passed', 'status 200'],
    ['/other', 'body: { contains: MARK }', 'inconclusive', 'the body has the encoding `zstd`, which is not supported'],
    ['/other', 'status: 404, body: { contains: MARK }', 'failed', 'status 200, expected 404'],
    ['/plain', 'body: { contains: MARK }', 'passed', 'status 200'],
  ])('%s with %s is %s: %s', async (path, fields, status, message) => {
    const result = await measureOnce(`http: { url: "${origin}${path}", ${fields} }`)
    expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
  })
})
