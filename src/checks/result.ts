import type { Check, CheckResult, CheckVerdict, Measurement, Severity, Status, Verification } from './check.ts'
import type { CheckState } from './state.ts'
import { durationsOf } from './statistics.ts'

/** A check in progress. */
export interface WatchedCheck {
  readonly check: Check
  startedAt: number
  endedAt: number
  state: CheckState
  /** The newest of each status. */
  readonly last: Map<Measurement['status'], Measurement>
  readonly durations: number[]
}

/**
 * Why everything ended early: a critical check `failed`, the time for all was over (`late`), or a default bake stopped for lack of time (`yielding`).
 */
export interface CheckEnd {
  readonly kind: 'failed' | 'late' | 'yielding'
  /** A part of a sentence. */
  readonly why: string
}

const longestMessage = 500
const longestEvidence = 2_000

/** Failed if a critical check failed; inconclusive if one neither passed nor failed. */
export function verdictOf(checks: readonly { readonly severity: Severity; readonly status: Status }[]): CheckVerdict {
  const critical = checks.filter(({ severity }) => severity === 'critical')
  if (critical.some(({ status }) => status === 'failed')) return 'failed'
  return critical.every(({ status }) => status === 'passed') ? 'passed' : 'inconclusive'
}

/** The results of all checks; `ending` is undefined if every check was completed. */
export function verificationOf(
  watched: readonly WatchedCheck[],
  ending: CheckEnd | undefined,
  startedAt: Date,
  endedAt: Date,
): Verification {
  const results = watched.map((each) => resultOf(each, ending))
  const decisive = results.filter(({ status, severity }) => status === 'failed' && severity === 'critical')
  const times = decisive.flatMap(({ firstFailureAt }) => firstFailureAt?.getTime() ?? [])
  const firstFailureAt = times.length === 0 ? undefined : new Date(Math.min(...times))
  return { verdict: verdictOf(results), results, startedAt, endedAt, firstFailureAt }
}

function resultOf(watched: WatchedCheck, ending: CheckEnd | undefined): CheckResult {
  const { check, state: standing, last, durations, startedAt, endedAt } = watched
  const status = statusOf(standing, ending)
  const shown = status === 'skipped' ? undefined : last.get(status)
  const isOpen = standing.status === undefined && status !== 'passed'
  const said = shown ?? last.get('failed') ?? last.get('inconclusive')
  const parts = [isOpen && ending !== undefined ? `stopped early: ${ending.why}` : '', said?.message ?? '']
  return {
    id: check.id,
    kind: check.probe.kind,
    severity: check.policy.severity,
    status,
    phase: standing.phase,
    attempts: standing.attempts,
    consecutive: standing.passes,
    firstFailureAt: status === 'failed' ? new Date(standing.firstFailureAt ?? endedAt) : undefined,
    message: cut(parts.filter((part) => part !== '').join('; '), longestMessage),
    evidence: status === 'passed' ? '' : cut(said?.evidence ?? '', longestEvidence),
    durations: durationsOf(durations),
    ...(isInsecure(check) ? { isInsecure: true } : {}),
    startedAt: new Date(startedAt),
    endedAt: new Date(endedAt),
  }
}

function isInsecure({ probe }: Check): boolean {
  const requests =
    probe.kind === 'compare' ? [probe.candidate, probe.baseline] : 'request' in probe ? [probe.request] : []
  return requests.some(({ trust }) => trust.insecure)
}

/** A check that passes so far in the bake counts as passed if another check decides, or if a default bake stops early. */
function statusOf({ status, phase, debt, errors }: CheckState, ending: CheckEnd | undefined): Status {
  if (status !== undefined) return status
  if (ending?.kind === 'late') return 'inconclusive'
  if (phase === 'bake' && debt === 0 && errors === 0) return 'passed'
  return ending?.kind === 'yielding' ? 'inconclusive' : 'skipped'
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
