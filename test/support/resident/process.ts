/**
 * A process that stays and runs one script after the other, a stage of a shipped action or one of our tools: `node process.ts <socket>`. Most
 * of what a start of Node costs is then spent once. Each script gets a fresh instance of the bundle, its own environment, folder, streams and
 * exit code, and is over where its own process would end: when nothing is left to wait for, or when it ends itself. A script that leaves
 * something running ends this process, and the next one gets a new one.
 */
import { type Agent, globalAgent } from 'node:http'
import { globalAgent as tlsAgent } from 'node:https'
import { createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { shareBundle } from './bundle.ts'
import { shiftClock } from './clock.ts'
import { shortenWaits } from './hurry.ts'
import {
  captureStreams,
  catchExit,
  catchUncaught,
  recordListeners,
  recordTimers,
  replaceEnvironment,
  type Thrown,
} from './lend.ts'
import { type Answer, begun, type Order } from './order.ts'

/** Scripts and tools are never unloaded, so after so many a new process is cheaper. */
const mostStages = 1_000
const mostBytes = 300 * 2 ** 20
/** Milliseconds after which a script that has no more to say and does not end is told to be stuck. */
const patience = 20_000
/** Looks, a tenth of a second apart, at which nothing is left to wait for, until a script that waits is told so; threads are not seen. */
const idleLooks = 20
/** Node's exit code for a script that waits for what never comes. */
const unsettled = 13

const here = process.cwd()
let isBusy = false
let stages = 0

shareBundle()

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
  isHurried = false,
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
  const restoreWaits = isHurried ? shortenWaits() : () => undefined
  const streams = captureStreams()
  const timers = recordTimers()
  const listeners = recordListeners()
  const exits = catchExit()
  const uncaught = catchUncaught()
  process.exitCode = undefined
  const before = counted(process.getActiveResourcesInfo())
  const idle = watchIdle(before)
  const begun = await Promise.race([load(script), exits.called, idle.reached, uncaught.met])
  idle.stop()
  const end = begun === 'loaded' ? await Promise.race([ended(before, exits.called), uncaught.met]) : begun
  if (typeof end !== 'string') streams.add(textOf(end.thrown))
  const isFailed = typeof end !== 'string'
  process.exitCode = end === 'idle' ? unsettled : isFailed ? 1 : Number(process.exitCode ?? 0)
  listeners.end(process.exitCode)
  const { exitCode } = process
  timers.clear()
  exits.restore()
  uncaught.restore()
  const written = streams.restore()
  restoreWaits()
  restoreClock()
  restoreEnvironment()
  process.exitCode = undefined
  for (const agent of [globalAgent, tlsAgent] satisfies Agent[]) agent.destroy()
  process.chdir(here)
  const isSpent = end !== 'drained' || stages >= mostStages || process.memoryUsage.rss() > mostBytes
  return { answer: { exitCode, written, isStuck: end === 'stuck' }, isSpent }
}

async function load(script: string): Promise<'loaded' | Thrown> {
  try {
    await import(`${pathToFileURL(script).href}?stage=${stages}`)
    return 'loaded'
  } catch (thrown) {
    return { thrown }
  }
}

/** What a script throws, as Node prints it. */
function textOf(thrown: unknown): string {
  return `${thrown instanceof Error ? thrown.stack : String(thrown)}\n`
}

type Counts = ReadonlyMap<string, number>

/** Whether nothing more holds the event loop than before. */
function isIdle(before: Counts): boolean {
  return [...counted(process.getActiveResourcesInfo())].every(([kind, n]) => n <= (before.get(kind) ?? 0))
}

/** A script that waits although nothing is left that could come is told so, as at the end of its own event loop; then it is at its end. */
function watchIdle(before: Counts) {
  const { promise, resolve } = Promise.withResolvers<'idle'>()
  let looks = 0
  const timer = setInterval(() => {
    looks = isIdle(before) ? looks + 1 : 0
    if (looks === idleLooks) process.emit('beforeExit', Number(process.exitCode ?? 0))
    if (looks > idleLooks + 5) resolve('idle')
  }, 100).unref()
  return { reached: promise, stop: () => clearInterval(timer) }
}

/** The end of a script that was loaded: what listens for the end of the event loop may begin something more. */
async function ended(before: Counts, called: Promise<'exit'>) {
  const first = await drained(before, called)
  if (first !== 'drained') return first
  process.emit('beforeExit', Number(process.exitCode ?? 0))
  return drained(before, called)
}

/** Waits until nothing more holds the event loop than before, or the script ends itself, or does not end. */
async function drained(before: Counts, called: Promise<'exit'>): Promise<'drained' | 'exit' | 'stuck'> {
  let isOver = false
  void called.then(() => {
    isOver = true
  })
  const until = performance.now() + patience
  for (let round = 0; !isOver && performance.now() < until; round++) {
    await (round < 5 ? new Promise(setImmediate) : wait(2))
    if (isIdle(before)) return 'drained'
  }
  return isOver ? 'exit' : 'stuck'
}

function counted(kinds: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
