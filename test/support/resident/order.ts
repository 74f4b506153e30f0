/** What a resident process is asked, and what it answers: JSON, one of each for a connection. */
export interface Order {
  /** Path of the script that the runner would start. */
  readonly script: string
  readonly args?: readonly string[]
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds that the clock of the stage is ahead of the machine's. */
  readonly offset: number
  /** Whether long waits are cut short. */
  readonly isHurried?: boolean
}

/** Comes before the answer. */
export const begun = '\n'

export type Answer = { readonly busy: true } | Ended

export interface Ended {
  readonly exitCode: number
  /** Whether it did not end by itself. */
  readonly isStuck: boolean
  /** What it wrote, in its order, with the number of the stream. */
  readonly written: readonly (readonly [1 | 2, string])[]
}

/** A program to start. */
export interface Started {
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  /** All of its environment. */
  readonly env: NodeJS.ProcessEnv
  readonly input: string | Buffer
}

/** What it came to; -1 where it could not be started or a signal ended it. */
export interface Ran {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}
