import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** What a program runs with; there is no shell. */
export interface ProgramOptions {
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends the program and what it started: SIGTERM, and SIGKILL where that does not help. */
  readonly signal: AbortSignal
  /** Bytes of standard output that are kept: its beginning. */
  readonly keep: number
}

/** How a program ended. */
export interface ProgramOutcome {
  /** Undefined where a signal ended it. */
  readonly code: number | undefined
  readonly stdout: string
  /** The end of standard output and the end of standard error, at most 1,000 characters of each. */
  readonly tail: string
}

const tailLength = 1_000
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
  const [stdout, stderr] = [new Output(child.stdout, keep), new Output(child.stderr, 0)]
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
    signal.throwIfAborted()
    const tail = [stdout.tail, stderr.tail].filter((text) => text !== '').join('\n')
    return { code: code ?? undefined, stdout: stdout.beginning, tail }
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

/** The beginning and the end of a stream. */
class Output {
  readonly #most: number
  readonly #chunks: Buffer[] = []
  #size = 0
  #end: Buffer = Buffer.alloc(0)

  constructor(stream: Readable, most: number) {
    this.#most = most
    stream.on('data', (chunk: Buffer) => this.#add(chunk))
  }

  get beginning(): string {
    return Buffer.concat(this.#chunks).subarray(0, this.#most).toString()
  }

  get tail(): string {
    return this.#end.toString().slice(-tailLength)
  }

  #add(chunk: Buffer): void {
    if (this.#size < this.#most) this.#chunks.push(chunk)
    this.#size += chunk.length
    // A character takes up to four bytes.
    this.#end = Buffer.concat([this.#end, chunk.subarray(-tailLength * 4)]).subarray(-tailLength * 4)
  }
}
