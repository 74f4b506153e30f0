import type { CheckResult, Verification } from '../checks/check.ts'
import type { Journey } from './journey.ts'
import type { End } from './machine.ts'
import type { Target } from './strategy.ts'

/** What is told of a walk, to people and programs. */
export interface Story {
  readonly journey: Journey
  readonly environment: string
  readonly service: string
  /** What was deployed; '' where it is not known. */
  readonly version: string
  readonly sha: string
  /** `owner/name` and the server, for addresses. */
  readonly repository: string
  readonly server: string
  /** Of the run. */
  readonly runUrl: string
  /** What the strategy does for a target, as it describes itself; '' without a strategy. */
  readonly plan: string
  readonly diagnostics: {
    readonly folder: string
    readonly complaints: readonly string[]
    readonly gaps: readonly string[]
  }
  readonly reason: string
}

/** A check that did not pass. */
export interface FailedCheck {
  readonly id: string
  readonly status: CheckResult['status']
  readonly severity: CheckResult['severity']
  /** One line; may hold what a server said. */
  readonly detail: string
}

/**
 * The checks that did not pass: those of the restored version where it has such, else of what was deployed. Where this attempt made none, the
 * one that the ledger names.
 */
export function failedChecks({ verification, proof, current }: Journey): readonly FailedCheck[] {
  const isProven = proof === undefined || proof.verdict === 'passed'
  const last: Verification | undefined = isProven ? verification : proof
  const told = current?.events.findLast(({ phase }) => phase === 'failed')?.fields['check']
  if (last === undefined && told !== undefined) {
    const detail = told === deployStep ? 'the deploy step failed' : 'failed in an earlier attempt'
    return [{ id: told, status: 'failed', severity: 'critical', detail }]
  }
  return (last?.results ?? [])
    .filter(({ status }) => status !== 'passed')
    .map(({ id, status, severity, message }) => ({ id, status, severity, detail: message }))
}

/** Stands for the deploy step among the checks. */
export const deployStep = 'deploy'

/** How a version is called: by itself, else by its commit. */
export function nameOf({ version, sha }: Pick<Target, 'version' | 'sha'>): string {
  return version || sha.slice(0, 7) || 'unknown'
}

/** A remark as a sentence of its own; '' for none. */
export function sentence(text: string): string {
  const line = text.trim()
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`
}

/** How it ended, in one sentence without Markdown but code spans. */
export function headline({ journey, environment, ...story }: Story): string {
  const { end } = journey
  const name = nameOf(story)
  const target = end.target === undefined ? '' : nameOf(end.target)
  switch (end.result) {
    case 'verified':
      return `${name} is live in ${environment} and verified.`
    case 'restored':
      return end.reason === 'not-verified'
        ? `${environment} was returned to ${target}; no check has verified it.`
        : `${environment} is back at ${target}, verified.`
    case 'rollback-failed':
      return `${environment} could not be returned${target === '' ? '' : ` to ${target}`}: it needs a person now.`
    case 'superseded':
      return `${environment} was left alone: something newer was deployed.`
    case 'dry-run':
      return `${environment} would be returned to ${target}.`
    case 'held':
      return `${name} is not verified in ${environment}, and nothing was rolled back.`
  }
}

/** Whole seconds from the start of the traffic to the first failed sample, and from there to the verified restored version. */
export function secondsOf({ current, failedAt, restoredAt }: Journey): {
  readonly mttd: string
  readonly mttr: string
} {
  const liveAt = current?.liveAt ?? current?.startedAt
  return { mttd: secondsBetween(liveAt, failedAt), mttr: secondsBetween(failedAt, restoredAt) }
}

function secondsBetween(from: Date | undefined, to: Date | undefined): string {
  if (from === undefined || to === undefined) return ''
  return String(Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000)))
}

/** What has the environment now, as far as anybody knows. */
export function liveNow({
  journey,
  version,
  sha,
}: Pick<Story, 'journey' | 'version' | 'sha'>): Pick<Target, 'version' | 'sha'> {
  const { end, current } = journey
  const nobody = { version: '', sha: '' }
  if (end.result === 'restored') return end.target ?? nobody
  if (end.result === 'superseded' || end.result === 'rollback-failed' || current === undefined) return nobody
  return { version: current.version || version, sha: current.record.deployment.sha || sha }
}

/** What a person does next; '' where there is nothing. */
export function nextStep({ result, reason }: End): string {
  const steps: Readonly<Record<string, string>> = {
    inconclusive:
      'A check came to no answer, so nothing is known. Mend the check or what it needs, and run this job again.',
    'rollback-off': 'Roll back with the action `rollback`, or set `rollback: auto`.',
    'no-target': 'Deploy a version that is good; later ones can be rolled back to it.',
    'handed-over': 'Go on where the address leads, then run this job again: it verifies the environment.',
  }
  const failed = 'Look at the environment, then use the action `rollback` with a `target` of your choice.'
  return steps[reason] ?? (result === 'rollback-failed' ? failed : '')
}
