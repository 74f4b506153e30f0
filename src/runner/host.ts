import type { SecretInputs } from '../input/reader.ts'
import type { Secrets } from '../input/secret.ts'

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
  /** What no text of this run may show: everything that was read as a secret. */
  readonly secrets: Secrets
}

/** The step's log. Every text is made printable, so it may hold what others typed. */
export interface Log {
  readonly info: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (text: string, place?: AnnotationPlace) => void
  readonly warning: (text: string, place?: AnnotationPlace) => void
  readonly error: (text: string, place?: AnnotationPlace) => void
  /** Folds what `body` prints under a title. */
  readonly group: <Result>(title: string, body: () => Promise<Result>) => Promise<Result>
}

/** Where an annotation points; `file` is relative to the workspace, lines count from 1. */
export interface AnnotationPlace {
  readonly file?: string
  readonly line?: number
  readonly title?: string
}

/** Something that other systems are told of; `src/events` makes a CDEvent of it. */
export interface EventDraft {
  /** Of CDEvents, with its version. */
  readonly type: string
  /** Id of what it is about. */
  readonly subject: string
  /** The subject's content, as the type has it. */
  readonly content: Readonly<Record<string, unknown>>
  /** What the type does not provide for. */
  readonly data: Readonly<Record<string, unknown>>
  /** What tells it from others of its type and subject in one attempt of a run; left out where whoever tells of them means the same. */
  readonly apart?: readonly (string | number)[]
  /** Another step means another event, whatever it says. */
  readonly isOfStep?: boolean
}

/** Events, and the address that takes them; '' for none. */
export interface Announcement {
  readonly to: string
  readonly events: readonly EventDraft[]
}

/** What an action ends with; `src/main.ts` publishes it. */
export interface Report<Output extends string = string> {
  readonly outputs: Readonly<Record<Output, string>>
  /** Markdown for the step summary. */
  readonly summary: string
  /** Where all of a list is that is too long for an output; left out, the summary and the log. */
  readonly whole?: string
  /** Set, it makes the step red: what was planned could not all be done. Reported like an error that was thrown. */
  readonly error?: unknown
  /** What other systems are told once outputs and summary are written; it changes nothing of them. */
  readonly announcement?: Announcement
}

/** One action of the suite. `inputs` and `outputs` are every name of its action.yml, held to it by a contract test. */
export interface Action {
  /** What output `result` says when the run throws; `failed` where it is left out. */
  readonly failure?: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** The inputs that are or hold secrets; they are hidden before `run` begins. */
  readonly secrets: SecretInputs
  readonly run: (host: Host) => Promise<Report>
  /** What is left to do when the job ends, however it ends, and what is told of it; for actions whose action.yml names a `post` step. */
  readonly post?: (host: Host) => Promise<Announcement | undefined>
}
