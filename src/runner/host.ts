/** What an action is given of the world: nothing below it reads the environment, the clock, chance or the working directory by itself. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** GITHUB_WORKSPACE, absolute: nothing outside it is written. */
  readonly workspace: string
  readonly now: () => Date
  /** From 0 up to 1, for jitter. */
  readonly random: () => number
  /** Milliseconds; rejects with the signal's reason when the job is cancelled meanwhile, or when the caller's own signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** Aborted at SIGINT or SIGTERM: the runner kills the process ten seconds after the first. */
  readonly signal: AbortSignal
  readonly log: Log
}

/** The step's log. Every text is made printable, so it may hold what others typed. */
export interface Log {
  readonly info: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (text: string, place?: Place) => void
  readonly warning: (text: string, place?: Place) => void
  readonly error: (text: string, place?: Place) => void
  /** Hides a value in everything printed from now on; call it before the value is used for the first time. */
  readonly mask: (secret: string) => void
  /** Folds what `body` prints under a title. */
  readonly group: <Result>(title: string, body: () => Promise<Result>) => Promise<Result>
}

/** Where an annotation points; `file` is relative to the workspace, lines count from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly title?: string
}

/** What an action ends with; `src/main.ts` publishes it. */
export interface Report<Output extends string = string> {
  readonly outputs: Readonly<Record<Output, string>>
  /** Markdown for the step summary. */
  readonly summary: string
  /** Set, it makes the step red: what was planned could not all be done. Reported like an error that was thrown. */
  readonly error?: unknown
}

/** One action of the suite. `inputs` and `outputs` are every name of its action.yml, held to it by a contract test. */
export interface Action {
  /** What output `result` says when the run throws; `failed` where it is left out. */
  readonly failure?: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly run: (host: Host) => Promise<Report>
  /** What is left to do when the job ends, however it ends; for actions whose action.yml names a `post` step. */
  readonly post?: (host: Host) => Promise<void>
}
