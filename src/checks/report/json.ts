import type { CheckResult, Durations, Verification } from '../check.ts'

/** The results as JSON for programs: times in ISO 8601, durations in milliseconds. */
export function json(verification: Verification): string {
  const { verdict, startedAt, endedAt, firstFailureAt, results } = verification
  const document = {
    version: 1,
    verdict,
    'started-at': startedAt.toISOString(),
    'ended-at': endedAt.toISOString(),
    'first-failure-at': firstFailureAt?.toISOString() ?? null,
    checks: results.map(checkOf),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function checkOf(result: CheckResult): Readonly<Record<string, unknown>> {
  const { id, kind, severity, status, phase, attempts, consecutive, message, evidence, durations } = result
  return {
    id,
    kind,
    severity,
    status,
    phase,
    attempts,
    consecutive,
    message,
    evidence,
    durations: durations === undefined ? null : rounded(durations),
    'started-at': result.startedAt.toISOString(),
    'ended-at': result.endedAt.toISOString(),
    'first-failure-at': result.firstFailureAt?.toISOString() ?? null,
  }
}

function rounded({ min, median, p95 }: Durations): Durations {
  const round = (value: number) => Math.round(value * 100) / 100
  return { min: round(min), median: round(median), p95: round(p95) }
}
