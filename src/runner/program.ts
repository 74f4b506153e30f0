import type { Readable } from 'node:stream'
import { type ChildOptions, startChild } from './child.ts'

/** What a program runs with. */
export interface ProgramOptions extends Omit<ChildOptions, 'grace'> {
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
const grace = 2_000

/** Runs a program to its end. Rejects where it cannot be started, and with the signal's reason where that ended it. */
export async function runProgram(
  command: readonly string[],
  { keep, ...options }: ProgramOptions,
): Promise<ProgramOutcome> {
  const child = startChild(command, { ...options, grace })
  const [stdout, stderr] = [new Output(child.stdout, keep), new Output(child.stderr, 0)]
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  options.signal.throwIfAborted()
  const tail = [stdout.tail, stderr.tail].filter((text) => text !== '').join('\n')
  return { code: code ?? undefined, stdout: stdout.beginning, tail }
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
