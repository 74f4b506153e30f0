import { AsyncLocalStorage } from 'node:async_hooks'
import { ChildProcess, spawn } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { exec } from '@actions/exec'
import { isExecutable } from '../files/workspace.ts'
import { childEnvironment, type Environment } from './environment.ts'
import { findProgram } from './start.ts'
import { grace, type Limits, supervise } from './supervise.ts'

/** The options for a tool that Slipway itself chooses. */
export interface ToolOptions extends ToolSetting {
  /** Receives the tool's output as it arrives. */
  readonly stdout: (chunk: Buffer) => void
}

/** The same for any kind of output. */
interface ToolSetting extends Limits {
  readonly directory: string
  /** This step's environment. */
  readonly env: Environment
  /** Additional variables for the tool. */
  readonly own: Environment
  /** Bytes for its standard input. */
  readonly input: Buffer
  /** Receives the tool's error stream as it arrives. */
  readonly stderr: (chunk: Buffer) => void
  /** Called when the tool was started. */
  readonly started?: (() => void) | undefined
}

/**
 * Runs a tool with the toolkit's own package; `file` is its path. Returns its exit code, undefined if a signal ended it. Rejects if it cannot be
 * started, and with the signal's reason or ProgramTimeout after everything that it started was ended.
 */
export async function executeTool(
  file: string,
  args: readonly string[],
  { directory, env, own, input, stdout, stderr, started, ...limits }: ToolOptions,
): Promise<number | undefined> {
  limits.signal.throwIfAborted()
  const capture = new Capture(limits, started)
  const running = capture.during(() =>
    exec(quoted(file), [...args], {
      cwd: directory,
      env: { ...childEnvironment(env, own) },
      silent: true,
      ignoreReturnCode: true,
      // Also if it is empty: without any input, exec leaves standard input open.
      input,
      // The supervision is first, and closes the streams for which exec waits.
      delay: 2 * grace,
      listeners: {
        stdout: (chunk) => stdout(takeOver(chunk)),
        stderr: (chunk) => stderr(takeOver(chunk)),
      },
    }),
  )
  const code = await Promise.race([running, capture.stopped])
  await capture.ended
  return typeof code === 'number' ? code : undefined
}

/**
 * The same, with the tool's output in an open file, for which the toolkit has no option; `output` is its descriptor. The tool writes without waiting
 * for this process, and git, which passes each record to a pipe on its own, fills its buffer first.
 */
export async function executeInto(
  output: number,
  file: string,
  args: readonly string[],
  { directory, env, own, input, stderr, started, ...limits }: ToolSetting,
): Promise<number | undefined> {
  limits.signal.throwIfAborted()
  const isGroup = process.platform !== 'win32'
  const child = spawn(file, args, {
    cwd: directory,
    env: childEnvironment(env, own),
    stdio: ['pipe', output, 'pipe'],
    detached: isGroup,
    windowsHide: true,
  })
  const failure = Promise.withResolvers<never>()
  child.once('error', failure.reject)
  failure.promise.catch(() => {})
  if (started !== undefined) child.once('spawn', started)
  // As with exec: the exit code counts, not the broken pipe.
  child.stdin?.on('error', () => {}).end(input)
  child.stderr?.on('data', stderr)
  await supervise(child, isGroup, limits)
  return child.pid === undefined ? failure.promise : (child.exitCode ?? undefined)
}

/** The path of a tool in the absolute folders of PATH; undefined if it is in none. */
export function findTool(name: string, env: Environment): string | undefined {
  return findProgram(name, { platform: process.platform, env, directory: '/', isFile: isExecutable })
}

/** exec splits its first parameter at spaces that are not in quotes. */
function quoted(file: string): string {
  return `"${file.replaceAll('"', '\\"')}"`
}

/**
 * Takes the bytes of a chunk, so that exec keeps nothing of it. exec appends each chunk to all text without a line end so far, and searches it for
 * lines again. This is only for line listeners, which we do not have, and quadratic if records end with NUL. But exec calls this listener first,
 * and then finds no bytes left; nothing is copied.
 */
function takeOver(chunk: Buffer): Buffer {
  const { buffer, byteLength } = chunk
  // Memory that is shared with others cannot be taken.
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== byteLength) return Buffer.from(chunk)
  return Buffer.from(buffer.transfer())
}

/**
 * Gets the child that exec starts but does not expose, so that it can be ended. Node publishes each new child on a diagnostics channel; the
 * asynchronous context shows which call it belongs to. Since 24.15, Node also publishes the options before the start, and the child becomes the
 * leader of a process group here, for which exec has no option. On an older Node, processes that git itself has started are left to the runner, which
 * ends orphans with the job.
 */
class Capture {
  /** Rejects when the supervision has ended the child. */
  readonly stopped: Promise<never>
  /** Settles after the child, as the supervision does; set once there is a child. */
  ended: Promise<void> = Promise.resolve()
  readonly #limits: Limits
  readonly #stop: (reason: unknown) => void
  readonly #started: (() => void) | undefined
  #child: ChildProcess | undefined
  #isGroup = false

  constructor(limits: Limits, started: (() => void) | undefined) {
    const { promise, reject } = Promise.withResolvers<never>()
    promise.catch(() => {})
    this.stopped = promise
    this.#stop = reject
    this.#limits = limits
    this.#started = started
  }

  /** Runs the work that starts the child. */
  during(body: () => Promise<number>): Promise<number> {
    listen()
    const running = captures.run(this, body)
    // The supervision may report first.
    running.catch(() => {})
    return running
  }

  see(child: ChildProcess): void {
    if (this.#child !== undefined) return
    this.#child = child
    child.once('spawn', () => {
      // The tool may end before it has read all its input: the exit code counts, not the broken pipe.
      child.stdin?.on('error', () => {})
      this.ended = supervise(child, this.#isGroup, this.#limits)
      this.ended.catch(this.#stop)
      this.#started?.()
    })
  }

  adapt(child: ChildProcess, options: object): void {
    if (child !== this.#child) return
    this.#isGroup = process.platform !== 'win32'
    Object.assign(options, { detached: this.#isGroup, windowsHide: true })
  }
}

const captures = new AsyncLocalStorage<Capture>()
const listener = { isOn: false }

function listen(): void {
  if (listener.isOn) return
  listener.isOn = true
  subscribe('child_process', (message) => {
    const { process: child } = partsOf(message)
    if (child instanceof ChildProcess) captures.getStore()?.see(child)
  })
  subscribe('tracing:child_process.spawn:start', (message) => {
    const { process: child, options } = partsOf(message)
    if (child instanceof ChildProcess && isObject(options)) captures.getStore()?.adapt(child, options)
  })
}

function partsOf(message: unknown): { readonly process?: unknown; readonly options?: unknown } {
  return isObject(message) ? message : {}
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
