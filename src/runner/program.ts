import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A program with its arguments; there is no shell. */
export interface ProgramOptions {
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends the program and what it started: SIGTERM, and SIGKILL where that does not help. */
  readonly signal: AbortSignal
  /** Bytes of standard output that are kept: its beginning. */
  readonly keep: number
}

export interface ProgramOutcome {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined
  readonly stdout: string
  readonly isWhole: boolean
  /** The last lines of both streams, at most 4,000 characters. */
  readonly tail: string
}

const tailLength = 4_000
/** Milliseconds between SIGTERM and SIGKILL: the runner itself waits not much longer. */
const patience = 2_000

/** Runs a program to its end. Rejects where it cannot be started, and with the signal's reason where that ended it. */
export async function runProgram(
  [program = '', ...args]: readonly string[],
  options: ProgramOptions,
): Promise<ProgramOutcome> {
  const { directory, env, signal, keep } = options
  signal.throwIfAborted()
  // A group of its own, so that what it starts can be ended with it.
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const kill = (name: NodeJS.Signals) => endGroup(child.pid, name)
  let force: NodeJS.Timeout | undefined
  const stop = () => {
    kill('SIGTERM')
    force = setTimeout(() => kill('SIGKILL'), patience)
  }
  signal.addEventListener('abort', stop, { once: true })
  const kept = new Output(keep)
  for (const stream of [child.stdout, child.stderr]) follow(stream, kept, stream === child.stdout)
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
    signal.throwIfAborted()
    return { code: code ?? undefined, ...kept.outcome() }
  } finally {
    clearTimeout(force)
    signal.removeEventListener('abort', stop)
  }
}

function endGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function follow(stream: Readable, kept: Output, isStandard: boolean): void {
  stream.on('data', (chunk: Buffer) => kept.add(chunk, isStandard))
}

class Output {
  readonly #most: number
  readonly #chunks: Buffer[] = []
  #size = 0
  #tail = ''

  constructor(most: number) {
    this.#most = most
  }

  add(chunk: Buffer, isStandard: boolean): void {
    this.#tail = (this.#tail + chunk.toString()).slice(-tailLength)
    if (!isStandard) return
    if (this.#size < this.#most) this.#chunks.push(chunk)
    this.#size += chunk.length
  }

  outcome(): Omit<ProgramOutcome, 'code'> {
    const stdout = Buffer.concat(this.#chunks).subarray(0, this.#most).toString()
    return { stdout, isWhole: this.#size <= this.#most, tail: this.#tail }
  }
}
