import type { SecretInputs } from '../input/reader.ts'
import type { Secrets } from '../input/secret.ts'

/** Everything an action may use of its surroundings: nothing else reads the environment, clock, random numbers or working directory. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  /** GITHUB_WORKSPACE, absolute: nothing is written outside it. */
  readonly workspace: string
  readonly now: () => Date
  /** At least 0 and less than 1, for jitter. */
  readonly random: () => number
  /** Milliseconds; rejects with the signal's reason if the job is cancelled meanwhile or the caller's own signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** Aborted at SIGINT or SIGTERM; the runner kills the process ten seconds after the first one. */
  readonly signal: AbortSignal
  readonly log: Log
  /** Secrets that no text of this run may show. */
  readonly secrets: Secrets
}

/** The step's log. Every text is made printable, so it may contain untrusted text. */
export interface Log {
  readonly info: (text: string) => void
  readonly debug: (text: string) => void
  readonly notice: (text: string, place?: AnnotationPlace) => void
  readonly warning: (text: string, place?: AnnotationPlace) => void
  readonly error: (text: string, place?: AnnotationPlace) => void
  /** Folds what `body` prints under a title. */
  readonly group: <Result>(title: string, body: () => Promise<Result>) => Promise<Result>
}

/** The position of an annotation; `file` is relative to the workspace, lines count from 1. */
export interface AnnotationPlace {
  readonly file?: string
  readonly line?: number
  readonly title?: string
}

/** An event for other systems; `src/events` turns it into a CDEvent. */
export interface EventDraft {
  /** Type of the CDEvent, with its version. */
  readonly type: string
  /** Id of the subject. */
  readonly subject: string
  /** The subject's content, as the type defines it. */
  readonly content: Readonly<Record<string, unknown>>
  /** Data that the type does not define. */
  readonly data: Readonly<Record<string, unknown>>
  /** Distinguishes events of the same type and subject in one attempt of a run; missing if all reporters mean the same event. */
  readonly apart?: readonly (string | number)[]
  /** An event of another step is always a different event. */
  readonly isOfStep?: boolean
}

/** Events, and the address that receives them; '' for none. */
export interface Announcement {
  readonly to: string
  readonly events: readonly EventDraft[]
}

/** The result of an action; `src/main.ts` publishes it. */
export interface Report<Output extends string = string> {
  readonly outputs: Readonly<Record<Output, string>>
  /** Markdown for the step summary. */
  readonly summary: string
  /** The place of a full list that is too long for an output; by default the summary and the log. */
  readonly whole?: string
  /** If set, the step is red, because not everything planned could be done. Reported like a thrown error. */
  readonly error?: unknown
  /** Events sent after outputs and summary are written; they do not change either. */
  readonly announcement?: Announcement
}

/** One action of the suite. `inputs` and `outputs` are all names of its action.yml; a contract test compares them. */
export interface Action {
  /** The output `result` if the run throws; `failed` by default. */
  readonly failure?: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** The inputs that are secrets or contain secrets; masked before `run` begins. */
  readonly secrets: SecretInputs
  readonly run: (host: Host) => Promise<Report>
  /** The work when the job ends, whatever its outcome, and the events of that; for actions with a `post` step in action.yml. */
  readonly post?: (host: Host) => Promise<Announcement | undefined>
}
