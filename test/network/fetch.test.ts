import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { boundedFetch } from '../../src/network/fetch.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const ask = boundedFetch({})

test('gives status, headers and body of an answer that fits', async () => {
  const port = await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'application/json', link: '<x>; rel="next"', 'content-encoding': 'gzip' })
    response.end(gzipSync('{"message":"Not Found"}'))
  })
  const answer = await ask(`http://127.0.0.1:${port}/`, {}, 23)
  expect([answer.status, answer.headers.get('link'), await answer.text()]).toEqual([
    404,
    '<x>; rel="next"',
    '{"message":"Not Found"}',
  ])
})

test('an answer without a body is one', async () => {
  const port = await serve((_, response) => response.writeHead(204).end())
  expect((await ask(`http://127.0.0.1:${port}/`, {}, 1)).status).toBe(204)
})

test.each<readonly [string, RequestListener]>([
  ['that announces no length', (_, response) => endless(response)],
  ['of an error page', (_, response) => endless(response.writeHead(502))],
])('an answer %s is read up to its limit, and its connection ended', async (_, answer) => {
  const closed = Promise.withResolvers<void>()
  const port = await serve((request, response) => {
    request.socket.on('close', () => closed.resolve())
    answer(request, response)
  })
  await expect(ask(`http://127.0.0.1:${port}/`, {}, 2 * 1024 ** 2)).rejects.toThrow('an answer of more than 2 MiB')
  await closed.promise
})

test('what counts is its length after it was decompressed', async () => {
  const zipped = gzipSync(Buffer.alloc(3 * 1024 ** 2))
  const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(zipped))
  await expect(ask(`http://127.0.0.1:${port}/`, {}, 2 * 1024 ** 2)).rejects.toThrow('an answer of more than 2 MiB')
})

/** Spaces for as long as somebody reads. */
function endless(response: ServerResponse): void {
  const spaces = Buffer.alloc(65_536, ' ')
  const source = new Readable({ read: () => void source.push(spaces) })
  pipeline(source, response, () => {})
}

test('the signal ends a body that drips', async () => {
  const late = new AbortController()
  const port = await serve((_, response) => {
    response.write(' ')
    setImmediate(() => late.abort(new Error('late')))
  })
  await expect(ask(`http://127.0.0.1:${port}/`, { signal: late.signal }, 1_000)).rejects.toThrow('late')
})

/** A proxy that leads every tunnel to one port; the places it was asked for. */
async function startProxy(to: number): Promise<{ readonly port: number; readonly seen: string[] }> {
  const seen: string[] = []
  const port = await serve((_, response) => response.writeHead(405).end())
  servers.at(-1)?.on('connect', (request, socket) => {
    seen.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    const onward = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { port, seen }
}

/** What a process of its own gets: Node's fetch takes a proxy for the whole process. */
async function askFrom(env: Readonly<Record<string, string>>, ...urls: readonly string[]): Promise<readonly string[]> {
  const module = join(import.meta.dirname, '../../src/network/fetch.ts')
  const script = `
    const { boundedFetch } = await import(${JSON.stringify(module)})
    const ask = boundedFetch(process.env)
    for (const url of ${JSON.stringify(urls)})
      console.log(await ask(url, {}, 1000).then((answer) => answer.text(), (error) => 'failed: ' + (error.cause ?? error).message))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], ...env },
  })
  return stdout.trim().split('\n')
}

test('a proxy without a scheme, with a password, is used for what is no exception', async () => {
  const target = await serve((request, response) => response.end(`${request.headers.host}`))
  const { port, seen } = await startProxy(target)
  const env = { HTTP_PROXY: `me:s%40cret@127.0.0.1:${port}`, no_proxy: 'localhost:1,.intern.example' }
  const urls = ['http://api.example/a', 'http://uploads.example/b', `http://127.0.0.1:${target}/c`]
  expect(await askFrom(env, ...urls)).toEqual(['api.example', 'uploads.example', `127.0.0.1:${target}`])
  const login = `Basic ${Buffer.from('me:s@cret').toString('base64')}`
  expect(new Set(seen)).toEqual(new Set([`api.example:80 ${login}`, `uploads.example:80 ${login}`]))
})

test('a proxy that is none is refused where it would be used, without its password', async () => {
  const target = await serve((_, response) => response.end('here'))
  const env = { HTTP_PROXY: 'http://me:s3cret@pro xy', HTTPS_PROXY: 'gopher://me:s3cret@a' }
  const [direct, refused] = await askFrom(env, `http://127.0.0.1:${target}/`, 'http://api.example/')
  expect(direct).toBe('here')
  expect(refused).toMatch(/^failed: HTTP_PROXY is `http:\/\/\*\*\*@pro xy`, which is not an address\./)
})
