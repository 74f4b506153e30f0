import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { createWorld, type World } from './repository.ts'
import { askResident } from './resident/ask.ts'
import type { Ended, Order } from './resident/order.ts'
import { runStep, type Step } from './runner.ts'

let folder = ''
beforeAll(() => {
  delete process.env['SLIPWAY_STEPS']
  folder = mkdtempSync(join(tmpdir(), 'slipway-resident-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function scriptOf(text: string): string {
  const path = join(folder, `${count++}.mjs`)
  writeFileSync(path, text)
  return path
}

/** Runs a script in the process that stays, which may have to be started again. */
async function inside(text: string, more: Partial<Order> = {}): Promise<Ended> {
  const order = { script: scriptOf(text), directory: folder, env: { PATH: process.env['PATH'] ?? '' }, offset: 0 }
  for (;;) {
    const ended = await askResident({ ...order, ...more })
    if (ended !== undefined) return ended
    await turn()
  }
}

const told = ({ written }: Ended, stream: 1 | 2) => written.map(([by, text]) => (by === stream ? text : '')).join('')

/** The same in a process of its own. */
function outside(text: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [scriptOf(text)], { cwd: folder }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

test.each([
  ['that ends in order', "console.log('a'); console.error('b')"],
  ['with an exit code', "console.log('a'); process.exitCode = 3"],
  ['that ends itself and leaves a timer', "setInterval(() => console.log('late'), 1); process.exit(4)"],
  ['that ends itself and leaves a server', "(await import('node:net')).createServer().listen(0); process.exit()"],
  ['that ends itself later', 'setTimeout(() => process.exit(5), 5); setInterval(() => {}, 1)'],
  ['whose timer comes after its text', "setTimeout(() => console.log('later'), 20); console.log('first')"],
  [
    'whose child comes after its text',
    "(await import('node:child_process')).exec('echo hi', (_, out) => console.log(out))",
  ],
  ['that hears of its end', "process.on('exit', (code) => console.log('end', code)); process.exitCode = 6"],
  ['that does more at the end', "process.once('beforeExit', () => setTimeout(() => console.log('more'), 5))"],
  [
    'with half a letter in each write',
    "const b = Buffer.from('é'); process.stdout.write(b.subarray(0, 1)); process.stdout.write(b.subarray(1))",
  ],
])('a script %s comes to the same in both', async (_, text) => {
  const ended = await inside(text)
  expect({ code: ended.exitCode, out: told(ended, 1), err: told(ended, 2) }).toEqual(await outside(text))
})

test.each([
  ['that throws', "console.log('a'); throw new Error('no')", 1, 'Error: no'],
  ['that waits for what never comes', "console.log('a'); await new Promise(() => {})", 13, ''],
  [
    'that throws in a timer',
    "setTimeout(() => { throw new Error('no') }, 1); await new Promise(() => {})",
    1,
    'Error: no',
  ],
  ['that rejects', "Promise.reject(new Error('no')); setInterval(() => {}, 9)", 1, 'Error: no'],
  ['that cannot be read', "console.log('a'", 1, 'SyntaxError'],
])('a script %s has the same exit code in both', async (_, text, code, words) => {
  const [ended, own] = [await inside(text), await outside(text)]
  expect([ended.exitCode, told(ended, 1)]).toEqual([own.code, own.out])
  expect(own.code).toBe(code)
  expect(told(ended, 2)).toContain(words)
  expect(own.err).toContain(words)
})

test('nothing of a script is there for the next: environment, folder, clock, exit code, listeners, arguments', async () => {
  const look = `console.log(JSON.stringify({
    pid: process.pid, env: Object.keys(process.env), folder: process.cwd(), now: Date.now(), code: process.exitCode ?? 0,
    listeners: ['SIGINT', 'exit', 'uncaughtException'].map((name) => process.listenerCount(name)), args: process.argv.slice(2),
  }))`
  const day = 86_400_000
  const seen = async (more?: Partial<Order>) => JSON.parse(told(await inside(look, more), 1))
  const before = await seen()
  const change = `process.env.LEFT = 'x'; process.chdir('/'); process.exitCode = 7
    for (const name of ['SIGINT', 'exit', 'uncaughtException']) process.on(name, () => {})`
  const changed = await inside(change, { env: { OWN: 'y' }, offset: day, args: ['a'] })
  expect(changed.exitCode).toBe(7)
  const after = await seen()
  expect({ ...after, now: 0 }).toEqual({ ...before, now: 0, env: ['PATH'], code: 0, args: [] })
  expect(Math.abs(after.now - Date.now())).toBeLessThan(day / 2)
  const own = await seen({ env: { OWN: 'y' }, offset: day, args: ['a'] })
  expect(own).toMatchObject({ env: ['OWN'], args: ['a'] })
  expect(own.now - Date.now()).toBeGreaterThan(day / 2)
})

test('long waits are shorter where that is asked for, and as long as ever for the next script', async () => {
  const wait = `import { setTimeout as wait } from 'node:timers/promises'
    const began = performance.now()
    await Promise.all([wait(1_500), new Promise((done) => AbortSignal.timeout(1_500).addEventListener('abort', done))])
    console.log(performance.now() - began)`
  expect(Number(told(await inside(wait, { isHurried: true }), 1))).toBeLessThan(1_400)
  expect(Number(told(await inside(wait), 1))).toBeGreaterThan(1_400)
})

test.each([
  ['a timer', "setInterval(() => console.log('late'), 1)"],
  ['a server', "(await import('node:net')).createServer().listen(0)"],
  ['a child', "(await import('node:child_process')).spawn('sleep', ['60'])"],
])('after a script that ends itself and leaves %s comes another process', async (_, left) => {
  const ask = async (text: string) => {
    const ended = await inside(text)
    expect(ended.exitCode).toBe(0)
    return told(ended, 1)
  }
  const pid = 'console.log(process.pid)'
  const stays = await ask(pid)
  expect(await ask(pid)).toBe(stays)
  expect(await ask(`${pid}; ${left}; process.exit()`)).toBe(stays)
  const next = await ask(pid)
  expect(next).toMatch(/^\d+\n$/)
  expect(next).not.toBe(stays)
})

test('what both streams take keeps its order', async () => {
  const { written } = await inside("for (let n = 0; n < 9; n++) process[n % 2 ? 'stdout' : 'stderr'].write(String(n))")
  expect(written.map(([stream, text]) => `${stream}${text}`).join(' ')).toBe('20 11 22 13 24 15 26 17 28')
})

describe('steps', () => {
  let world: World
  beforeAll(async () => {
    world = await createWorld({ message: 'feat: begin', files: { 'package.json': '{"version":"1.2.3"}\n' } })
    await world.checkout.tag('v1.2.3')
    await world.checkout.commit({ message: 'feat: more', files: { a: 'a\n' } })
    await world.checkout.push()
  })
  afterAll(() => world[Symbol.asyncDispose]())

  const checks = 'version: 1\nchecks: [{ id: self, command: { run: [node, --version] } }]'
  const steps: readonly (readonly [string, Omit<Step, 'workspace'>, string | undefined])[] = [
    ['that plans a release', { action: 'version-bump', with: { 'dry-run': 'true' } }, undefined],
    ['with an input that is wrong', { action: 'version-bump', with: { bump: 'huge' } }, 'failed'],
    ['with a post stage', { action: 'smoke-test', with: { environment: 'qa', checks } }, undefined],
    ['with a post stage, without what it needs', { action: 'smoke-test', with: {} }, 'failed'],
    ['that writes a file', { action: 'db-migrate', with: { url: 'sqlite:a.db', command: 'migrate' } }, undefined],
  ]
  test.each(steps)('%s come to the same in both', async (_, step, result) => {
    const run = async (alone: boolean) => {
      const all = await runStep({ ...step, workspace: world.checkout.path, alone })
      const { exitCode, outputs, state, exported, summary, log, annotations } = all
      const text = JSON.stringify({ exitCode, outputs, state, exported, summary, log, annotations })
      return text.replaceAll(/\d+(?:\.\d+)? m?s\b/g, 'a while').replaceAll(/[0-9TZ:.-]{20,}/g, 'then')
    }
    const [ours, own] = [await run(false), await run(true)]
    expect(ours).toBe(own)
    if (result !== undefined) expect(JSON.parse(own)).toMatchObject({ exitCode: 1, outputs: { result } })
  })
})
