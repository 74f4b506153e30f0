/** A file of checks as values, and the results of running them. The terms are those of Argo Rollouts' analysis. */
import type { Host } from '../runner/host.ts'
import type { AnsweredPlaces } from './answered.ts'
import type { KubernetesReader } from './kubernetes.ts'
import type { Kind, Probe, Template } from './probe.ts'

/** `inconclusive`: an error, a timeout or no data, so nothing is known. `skipped`: never measured, or stopped early. */
export type Status = 'passed' | 'failed' | 'inconclusive' | 'skipped'

/** Only `critical` checks decide the overall result. */
export const severities = ['critical', 'warning'] as const
/** Whether a check decides the result or is only reported. */
export type Severity = (typeof severities)[number]

/** How a check is measured, and how its measurements count. All times in milliseconds. */
export interface Policy {
  /** Timeout of one attempt; for checks with samples, of one request. */
  readonly timeout: number
  /** Between two attempts. */
  readonly interval: number
  /** From the start of the verification: how long the deployment may take to become good. */
  readonly within: number
  /** How many equal measurements in a row decide. */
  readonly consecutive: number
  /** Verification: more failed measurements than this end the check before `within` does; undefined for no limit. */
  readonly failureLimit: number | undefined
  /** More inconclusive measurements in a row than this make the check inconclusive; undefined for the default. */
  readonly inconclusiveLimit: number | undefined
  readonly severity: Severity
  /** Whether the check continues during the bake. */
  readonly bakes: boolean
}

/** Milliseconds after the verification during which the checks continue. */
export interface Bake {
  readonly for: number
  readonly every: number
  readonly failureLimit: number
  /** The default, because the file does not set it. */
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
  /** Its name, as the reader gave it. */
  readonly name: string
  /** SHA-256 of the text, hexadecimal: identifies the checks that a deployment had to pass. */
  readonly digest: string
  readonly vars: Readonly<Record<string, Template>>
  /** Values that must not be shown. */
  readonly secrets: readonly string[]
  /** Milliseconds before the first attempt. */
  readonly settle: number
  readonly bake: Bake | undefined
  readonly checks: readonly Check[]
}

/** The result of one attempt. */
export interface Measurement {
  readonly status: Exclude<Status, 'skipped'>
  /** One line. It may contain text of a server: make it printable before showing it. */
  readonly message: string
  /** Milliseconds of each answered request; of the whole attempt if there was no request. */
  readonly durations: readonly number[]
  /** A bounded excerpt of what was seen; '' for none. */
  readonly evidence: string
  /** The version that answered, for checks of the version. */
  readonly version?: string
  /** Milliseconds that the service asked to wait before the next request. */
  readonly retryAfter?: number | undefined
}

/** Milliseconds. */
export interface Durations {
  readonly min: number
  readonly median: number
  readonly p95: number
}

/** The result of one check. Texts are bounded and contain no known secret; they may contain text of a server. */
export interface CheckResult {
  readonly id: string
  readonly kind: Kind
  readonly severity: Severity
  readonly status: Status
  /** The phase in which it ended. */
  readonly phase: 'verify' | 'bake'
  readonly attempts: number
  /** Measurements that passed in a row, at the end. */
  readonly consecutive: number
  /** When the failure began; undefined if the check did not fail. */
  readonly firstFailureAt: Date | undefined
  readonly message: string
  readonly evidence: string
  readonly durations: Durations | undefined
  /** Certificates were not checked, so anybody could have answered. */
  readonly isInsecure?: boolean
  readonly startedAt: Date
  readonly endedAt: Date
}

/** The combined result of all checks; see `verdictOf`. */
export type CheckVerdict = 'passed' | 'failed' | 'inconclusive'

/** The results of all checks, in the order of the file. */
export interface Verification {
  readonly verdict: CheckVerdict
  readonly results: readonly CheckResult[]
  readonly startedAt: Date
  readonly endedAt: Date
  /** The earliest failure of a critical check. */
  readonly firstFailureAt: Date | undefined
}

/** What the checks run with. */
export interface CheckRun {
  /** The expected version: `{expected}`. */
  readonly expected: string
  /** The commit that was deployed: `{sha}`. */
  readonly sha: string
  readonly host: Host
  /** Override the file's own `vars`. */
  readonly vars: Readonly<Record<string, string>>
  /** Missing if there is no cluster; `kubernetes` checks are inconclusive then. */
  readonly kubernetes?: KubernetesReader
  /** What already answered other checks of this runner; missing for none. */
  readonly answered?: AnsweredPlaces
  /** False skips the bake. */
  readonly bake: boolean
  /** Milliseconds for everything; checks that are undecided then are inconclusive. Missing or 0 for no limit. */
  readonly timeout?: number
  /** Receives the progress line by line; by default the step's log. */
  readonly onProgress?: (line: string) => void
}

/** What is available while a file of checks is read. */
export interface CheckScope {
  /** For `${{ env.NAME }}` in `vars`, and to report missing variables early. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Placeholders in addition to the file's own, such as `stable`; `expected` and `sha` are always available. */
  readonly vars: Readonly<Record<string, string>>
}
