import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseKeyValues } from '../support/commands.ts'

/** A server that drips one byte each 300 ms for ever. */
let server: Server
let port = 0
beforeAll(async () => {
  server = createServer((socket) => {
    const drip = setInterval(() => socket.write(' '), 300)
    socket
      .on('error', () => {})
      .on('close', () => clearInterval(drip))
      .resume()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.on('listening', resolve))
  const address = server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => server.close())

/** Runs a script as the work of an action, as src/main.ts does; what it came to, and the milliseconds from its outputs to its end. */
async function play(work: string, onLine: (line: string, kill: (signal: NodeJS.Signals) => void) => void = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-end-'))
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const from = (file: string) => JSON.stringify(join(import.meta.dirname, '../../src/runner', file))
  const script = `
    const { runnerLog } = await import(${from('log.ts')})
    const { processHost } = await import(${from('process.ts')})
    const { publish, publishFailure } = await import(${from('publish.ts')})
    const { endSoon, unlessUncaught, watchUncaught } = await import(${from('uncaught.ts')})
    const net = await import('node:net')
    const { spawn } = await import('node:child_process')
    const { host, cancel } = processHost(runnerLog())
    const uncaught = watchUncaught(host.signal)
    const done = { outputs: { result: 'done', reason: 'all-well' }, summary: '' }
    const forever = () => new Promise((_, no) => host.signal.addEventListener('abort', () => no(host.signal.reason)))
    const work = async () => { ${work} }
    try { publish('x', await unlessUncaught(work(), uncaught, cancel), host) }
    catch (error) { publishFailure('x', error, host) }
    finally { uncaught.ignore(); endSoon(); console.log('published') }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter((each) => each !== '')) {
      lines.push(line)
      onLine(line, (signal) => child.kill(signal))
    }
  })
  const exitCode = await new Promise((resolve) => child.on('exit', resolve))
  const outputs = parseKeyValues(readFileSync(output, 'utf8'))
  rmSync(folder, { recursive: true })
  return { exitCode, lines, ...outputs }
}

const failed = { exitCode: 1, result: 'failed', reason: 'internal-error' }
const done = { exitCode: 0, result: 'done', reason: 'all-well' }
const socket = "net.connect(Number(process.env.PORT), '127.0.0.1')"

// Each waits for a process of its own, so they wait side by side.
test.concurrent.each<readonly [string, string, object]>([
  [
    'a listener of a socket throws',
    `${socket}.on('connect', () => { throw new Error('no') }); await forever()`,
    failed,
  ],
  ['a socket fails that nobody listens to', "net.connect(9, '127.0.0.1'); await forever()", failed],
  ['a timer throws', "setTimeout(() => { throw new Error('no') }, 5); await forever()", failed],
  ['a timer throws what is no error', "setTimeout(() => { throw 'no' }, 5); await forever()", failed],
  ['a promise rejects that nobody waits for', "void Promise.reject(new Error('no')); await forever()", failed],
  ['nothing is left to wait for', 'await new Promise(() => {})', failed],
  ['an error is its own cause', "const e = new Error('no'); e.cause = e; throw e", failed],
  ['a timer throws after the work', 'setTimeout(() => { throw new Error() }, 5); return done', done],
  ['a server drips after the work', `${socket}.resume(); await host.sleep(50); return done`, done],
  ['a listener is open after the work', 'net.createServer().listen(0); return done', done],
  ['a child holds a pipe after the work', "spawn('sleep', ['2']).stdout.resume(); return done", done],
])('%s: it ends with a result, soon', async (_, work, expected) => {
  const { lines, ...end } = await play(work)
  expect(end).toEqual(expected)
  expect(lines).toContain('published')
})

test.concurrent('the work is cancelled first, so that it lets go of what it holds', async () => {
  const work = `
    setTimeout(() => { throw new Error('no') }, 5)
    try { await host.sleep(60_000) } finally { await new Promise((done) => setTimeout(done, 20)); console.log('let go') }`
  const { lines, ...end } = await play(work)
  expect(end).toEqual(failed)
  expect(lines.indexOf('let go')).toBeLessThan(lines.indexOf('published'))
})

test.concurrent('what the work still tells after such an error is no success', async () => {
  const work = "setTimeout(() => { throw new Error('no') }, 5); await host.sleep(60_000).catch(() => {}); return done"
  expect(await play(work)).toMatchObject(failed)
})

test.concurrent('an echo of the cancellation that nobody waits for changes nothing of how it ends', async () => {
  const work = `
    console.log('working')
    void host.sleep(60_000)
    await host.sleep(60_000).catch(() => new Promise((done) => setTimeout(done, 20)))
    return { ...done, outputs: { result: 'cancelled', reason: 'cancelled' } }`
  const onLine: Parameters<typeof play>[1] = (line, kill) => {
    if (line === 'working') kill('SIGTERM')
  }
  expect(await play(work, onLine)).toMatchObject({ result: 'cancelled', reason: 'cancelled' })
})

test.concurrent('all that was printed arrives, however long a server drips', async () => {
  const work = `${socket}.resume(); await host.sleep(50); console.log('x'.repeat(1_000_000)); return done`
  const { lines } = await play(work)
  expect(lines.join('').length).toBeGreaterThan(1_000_000)
})

test.concurrent('a signal while it publishes leaves whole outputs', async () => {
  const work = `
    process.kill(process.pid, 'SIGTERM')
    return { outputs: { result: 'done', reason: 'all-well', notes: 'x'.repeat(400_000) }, summary: '' }`
  expect(await play(work)).toMatchObject({ ...done, notes: 'x'.repeat(400_000) })
})

test.concurrent('an output that GitHub does not take is left empty, and said', async () => {
  const work = "return { outputs: { ...done.outputs, notes: 'x'.repeat(500_001) }, summary: '' }"
  const { lines, ...end } = await play(work)
  expect(end).toEqual({ ...done, notes: '' })
  expect(lines.join('\n')).toContain('::warning::The output `notes` would have 1000002 bytes')
})
