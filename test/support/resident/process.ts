/**
 * A process that stays and runs one script after the other, a stage of a shipped action or one of our tools: `node process.ts <socket>`. Most
 * of what a start of Node costs is then spent once. Each script gets a fresh instance of the bundle, its own environment, folder, streams and
 * exit code, and is over where its own process would end: when nothing is left to wait for, or when it ends itself. A script that leaves
 * something running ends this process, and the next one gets a new one.
 */
import { type Agent, globalAgent } from 'node:http'
import { globalAgent as tlsAgent } from 'node:https'
import { registerHooks } from 'node:module'
import { createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { StringDecoder } from 'node:string_decoder'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { shiftClock } from './clock.ts'
import { type Answer, begun, type Order } from './order.ts'

/** Modules are never unloaded, so after so many stages a new process is cheaper. */
const mostStages = 250
const mostBytes = 700 * 2 ** 20
/** Where a stage is killed that does not end by itself, although it has no more to say. */
const patience = 20_000

const here = process.cwd()
let isBusy = false
let stages = 0

// A fresh bundle for each stage; its chunks, which hold nothing but functions, are compiled once.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    const stage = /\?stage=\d+$/.exec(context.parentURL ?? '')?.[0]
    const isBundle = stage !== undefined && found.url.endsWith('/dist/index.js')
    return isBundle ? { ...found, url: found.url + stage } : found
  },
})

const server = createServer({ allowHalfOpen: true }, (socket) => void serve(socket).catch(() => process.exit(1)))
server.listen(process.argv[2])
process.on('disconnect', () => process.exit())

async function serve(socket: Socket): Promise<void> {
  socket.on('error', () => undefined)
  if (isBusy) return void socket.end(JSON.stringify({ busy: true } satisfies Answer))
  isBusy = true
  const order: Order = JSON.parse(await text(socket))
  // From here on the script has begun, whatever comes.
  socket.write(begun)
  const { answer, isSpent } = await perform(order)
  if (isSpent) server.close()
  await new Promise<void>((done) => socket.end(JSON.stringify(answer), done))
  if (isSpent) process.exit()
  isBusy = false
}

async function perform({
  script,
  args = [],
  directory,
  env,
  offset,
}: Order): Promise<{ answer: Answer; isSpent: boolean }> {
  try {
    process.chdir(directory)
  } catch {
    return { answer: { busy: true }, isSpent: false }
  }
  stages += 1
  process.argv = [process.execPath, script, ...args]
  const restoreEnvironment = replaceEnvironment(env)
  const restoreClock = shiftClock(offset)
  const streams = captureStreams()
  const timers = recordTimers()
  const listeners = recordListeners()
  const exits = catchExit()
  process.exitCode = undefined
  const before = counted(process.getActiveResourcesInfo())
  const failed = await Promise.race([load(script), exits.called])
  if (failed !== undefined && failed !== 'exit') streams.add(failed)
  const isDrained = failed !== 'exit' && (await drained(before, exits.called))
  const exitCode = failed === undefined || failed === 'exit' ? Number(process.exitCode ?? 0) : 1
  listeners.remove()
  timers.clear()
  exits.restore()
  const written = streams.restore()
  restoreClock()
  restoreEnvironment()
  process.exitCode = undefined
  for (const agent of [globalAgent, tlsAgent] satisfies Agent[]) agent.destroy()
  process.chdir(here)
  const isSpent = !isDrained || stages >= mostStages || process.memoryUsage.rss() > mostBytes
  return { answer: { exitCode, written }, isSpent }
}

/** What the script throws, as Node prints it; undefined where it ends in order. */
async function load(script: string): Promise<string | undefined> {
  try {
    await import(`${pathToFileURL(script).href}?stage=${stages}`)
    return undefined
  } catch (error) {
    return `${error instanceof Error ? error.stack : String(error)}\n`
  }
}

/** Waits until nothing more holds the event loop than before; false where the stage ends itself, or never ends. */
async function drained(before: ReadonlyMap<string, number>, called: Promise<'exit'>): Promise<boolean> {
  const isIdle = () => [...counted(process.getActiveResourcesInfo())].every(([kind, n]) => n <= (before.get(kind) ?? 0))
  let isOver = false
  void called.then(() => {
    isOver = true
  })
  const until = performance.now() + patience
  for (let round = 0; !isOver && performance.now() < until; round++) {
    await (round < 5 ? new Promise(setImmediate) : wait(2))
    if (isIdle()) return true
  }
  return false
}

function counted(kinds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function replaceEnvironment(env: Readonly<Record<string, string>>): () => void {
  const own = { ...process.env }
  const set = (all: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, all)
  }
  set(env)
  return () => set(own)
}

/** What both streams take, in the order in which it was written. */
function captureStreams() {
  const written: (readonly [1 | 2, string])[] = []
  const own = [process.stdout.write, process.stderr.write] as const
  const capture = (stream: 1 | 2): typeof process.stdout.write => {
    const decoder = new StringDecoder('utf8')
    return (
      chunk: string | Uint8Array,
      encoding?: BufferEncoding | ((error?: Error | null) => void),
      done?: (error?: Error | null) => void,
    ) => {
      written.push([stream, typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))])
      const callback = typeof encoding === 'function' ? encoding : done
      if (callback !== undefined) process.nextTick(callback)
      return true
    }
  }
  process.stdout.write = capture(1)
  process.stderr.write = capture(2)
  return {
    add: (text: string) => void written.push([2, text]),
    restore: () => {
      process.stdout.write = own[0]
      process.stderr.write = own[1]
      return written
    },
  }
}

/** Timers end with the process that made them. */
function recordTimers() {
  const own = { setTimeout, setInterval }
  const made: NodeJS.Timeout[] = []
  const recording = (original: (...args: never[]) => unknown) =>
    Object.assign((...args: unknown[]) => {
      const timer = Reflect.apply(original, undefined, args)
      made.push(timer)
      return timer
    }, original)
  Object.assign(globalThis, { setTimeout: recording(own.setTimeout), setInterval: recording(own.setInterval) })
  return {
    clear: () => {
      Object.assign(globalThis, own)
      for (const timer of made) clearTimeout(timer)
    },
  }
}

const watched = [
  'SIGINT',
  'SIGTERM',
  'uncaughtException',
  'unhandledRejection',
  'beforeExit',
  'exit',
  'warning',
] as const

/** So do listeners; those of `exit` are called before. */
function recordListeners() {
  const before = new Map(watched.map((event) => [event, new Set(process.rawListeners(event))] as const))
  const own = [process.stdout, process.stderr].map((stream) => [stream, new Set(stream.rawListeners('error'))] as const)
  return {
    remove: () => {
      for (const listener of process.rawListeners('exit')) if (!before.get('exit')?.has(listener)) listener()
      for (const event of watched)
        for (const listener of process.rawListeners(event))
          if (!before.get(event)?.has(listener)) process.removeListener(event, listener as () => void)
      for (const [stream, known] of own)
        for (const listener of stream.rawListeners('error'))
          if (!known.has(listener)) stream.removeListener('error', listener as () => void)
    },
  }
}

function catchExit() {
  const { exit } = process
  const { promise, resolve } = Promise.withResolvers<'exit'>()
  process.exit = (code) => {
    if (code !== undefined && code !== null) process.exitCode = code
    resolve('exit')
    // Whatever called it goes no further, as in a process that ends.
    throw new Error('ended by process.exit()')
  }
  return {
    called: promise,
    restore: () => {
      process.exit = exit
    },
  }
}
