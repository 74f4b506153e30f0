/** What a file of checks says, as values, and what comes of running them. The words are those of Argo Rollouts' analysis. */
import type { Host } from '../runner/host.ts'
import type { AnsweredPlaces } from './answered.ts'
import type { KubernetesReader } from './kubernetes.ts'
import type { Kind, Probe, Template } from './probe.ts'

/** `inconclusive`: an error, a time-out or no data; nothing is known then, good or bad. `skipped`: never measured, or not to its end. */
export type Status = 'passed' | 'failed' | 'inconclusive' | 'skipped'

/** Only a `critical` check decides over the whole. */
export const severities = ['critical', 'warning'] as const
/** Whether a check decides, or is only told. */
export type Severity = (typeof severities)[number]

/** How a check is measured, and what happens to its measurements. All times in milliseconds. */
export interface Policy {
  /** For one attempt; of checks with samples, for one request. */
  readonly timeout: number
  /** Between two attempts. */
  readonly interval: number
  /** From the start of the verification: how long the deployment may take to become good. */
  readonly within: number
  /** How many measurements in a row settle it. */
  readonly consecutive: number
  /** Verification: more failed measurements than these end the check before `within` does; undefined for no such limit. */
  readonly failureLimit: number | undefined
  /** More inconclusive measurements in a row than these make the check inconclusive; undefined for the default. */
  readonly inconclusiveLimit: number | undefined
  readonly severity: Severity
  /** Whether it goes on during the bake. */
  readonly bakes: boolean
}

/** The time after the verification in which the checks go on. Milliseconds. */
export interface Bake {
  readonly for: number
  readonly every: number
  readonly failureLimit: number
  /** The file says nothing of it. */
  readonly isUsual?: boolean
}

/** One check of a file. */
export interface Check {
  readonly id: string
  readonly policy: Policy
  readonly probe: Probe
}

/** A file of checks. */
export interface CheckPlan {
  /** As it was named by whoever read it. */
  readonly name: string
  /** SHA-256 of the text, hexadecimal: tells which checks a deployment was held to. */
  readonly digest: string
  readonly vars: Readonly<Record<string, Template>>
  /** Values that must not be shown. */
  readonly secrets: readonly string[]
  /** Milliseconds before the first attempt. */
  readonly settle: number
  readonly bake: Bake | undefined
  readonly checks: readonly Check[]
}

/** What one attempt came to. */
export interface Measurement {
  readonly status: Exclude<Status, 'skipped'>
  /** One line. It may hold what a server said: make it printable where it is shown. */
  readonly message: string
  /** Of each request that was answered, in milliseconds; the whole attempt where there was none. */
  readonly durations: readonly number[]
  /** An excerpt of what was seen, bounded; '' for none. */
  readonly evidence: string
  /** The version that answered, of a check of the version that got one. */
  readonly version?: string
  /** Milliseconds for which the service asked not to be asked again. */
  readonly retryAfter?: number | undefined
}

/** Milliseconds. */
export interface Durations {
  readonly min: number
  readonly median: number
  readonly p95: number
}

/** What happened to one check. Texts are bounded and hold no secret that is known; they may hold what a server said. */
export interface CheckResult {
  readonly id: string
  readonly kind: Kind
  readonly severity: Severity
  readonly status: Status
  /** Where it ended. */
  readonly phase: 'verify' | 'bake'
  readonly attempts: number
  /** Measurements that passed in a row, at the end. */
  readonly consecutive: number
  /** When the trouble that it ended with began; undefined if it did not fail. */
  readonly firstFailureAt: Date | undefined
  readonly message: string
  readonly evidence: string
  readonly durations: Durations | undefined
  /** Nobody made sure who answered: its certificates were not checked. */
  readonly isInsecure?: boolean
  readonly startedAt: Date
  readonly endedAt: Date
}

/** What all checks come to together; see `verdictOf`. */
export type CheckVerdict = 'passed' | 'failed' | 'inconclusive'

/** What happened to all checks, in the order of the file. */
export interface Verification {
  readonly verdict: CheckVerdict
  readonly results: readonly CheckResult[]
  readonly startedAt: Date
  readonly endedAt: Date
  /** Of the critical checks that failed, the earliest. */
  readonly firstFailureAt: Date | undefined
}

/** What the checks run with. */
export interface CheckRun {
  /** The version that must answer: `{expected}`. */
  readonly expected: string
  /** The commit that was deployed: `{sha}`. */
  readonly sha: string
  readonly host: Host
  /** Over the file's own `vars`. */
  readonly vars: Readonly<Record<string, string>>
  /** Absent where there is no cluster: `kubernetes` checks are inconclusive then. */
  readonly kubernetes?: KubernetesReader
  /** What has answered already, of other checks from this runner; nothing where it is absent. */
  readonly answered?: AnsweredPlaces
  /** False leaves the bake out. */
  readonly bake: boolean
  /** Milliseconds for all of it; what is not settled then is inconclusive. Absent or 0 for none. */
  readonly timeout?: number
  /** Takes the progress, line by line; the step's log where it is absent. */
  readonly onProgress?: (line: string) => void
}

/** What the world offers to a file of checks while it is read. */
export interface CheckScope {
  /** For `${{ env.NAME }}` in `vars`, and to say early that a variable is missing. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Placeholders besides the file's own, such as `stable`; `expected` and `sha` are always there. */
  readonly vars: Readonly<Record<string, string>>
}
