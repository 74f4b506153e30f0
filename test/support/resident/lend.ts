/** What a script has for itself while it runs, and what is put back behind it: environment, streams, timers, listeners, its end. */
import { StringDecoder } from 'node:string_decoder'

/** What nobody caught. */
export interface Thrown {
  readonly thrown: unknown
}

let take: ((thrown: unknown) => void) | undefined
process.on('uncaughtException', (error) => {
  if (error instanceof Exit) return
  if (take === undefined) throw error
  take(error)
})

/** Replaces all of the environment; gives what takes that back. */
export function replaceEnvironment(env: Readonly<Record<string, string>>): () => void {
  const own = { ...process.env }
  const set = (all: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, all)
  }
  set(env)
  return () => set(own)
}

/** What both streams take, in the order in which it was written. */
export function captureStreams() {
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
export function recordTimers() {
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
export function recordListeners() {
  const before = new Map(watched.map((event) => [event, new Set(process.rawListeners(event))] as const))
  const own = [process.stdout, process.stderr].map((stream) => [stream, new Set(stream.rawListeners('error'))] as const)
  return {
    end: (code: number) => {
      for (const listener of process.rawListeners('exit'))
        if (!before.get('exit')?.has(listener)) Reflect.apply(listener, process, [code])
      for (const event of watched)
        for (const listener of process.rawListeners(event))
          if (!before.get(event)?.has(listener)) process.removeListener(event, listener as () => void)
      for (const [stream, known] of own)
        for (const listener of stream.rawListeners('error'))
          if (!known.has(listener)) stream.removeListener('error', listener as () => void)
    },
  }
}

/** What ends a script within its own call of process.exit(). */
class Exit extends Error {}

/** Nobody has caught it, and no listener of the script has taken it; the end of a script may come as an error long after. */
export function catchUncaught() {
  const { promise, resolve } = Promise.withResolvers<Thrown>()
  take = (thrown) => {
    if (process.listenerCount('uncaughtException') === 1) resolve({ thrown })
  }
  return {
    met: promise,
    restore: () => {
      take = undefined
    },
  }
}

/** Replaces `process.exit`. */
export function catchExit() {
  const { exit } = process
  const { promise, resolve } = Promise.withResolvers<'exit'>()
  process.exit = (code) => {
    if (code !== undefined && code !== null) process.exitCode = code
    resolve('exit')
    // Whatever called it goes no further, as in a process that ends.
    throw new Exit('ended by process.exit()')
  }
  return {
    called: promise,
    restore: () => {
      process.exit = exit
    },
  }
}
