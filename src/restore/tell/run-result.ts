import type { CheckResult, Verification } from '../../checks/check.ts'
import type { RestoreTarget } from '../strategies/strategy.ts'
import type { WalkEnd } from '../walk/machine.ts'
import { deployStep } from '../walk/status-update.ts'
import type { WalkResult } from '../walk/walk-result.ts'

/** The result of a walk, for people and programs. */
export interface RunResult {
  readonly walked: WalkResult
  readonly environment: string
  readonly service: string
  /** What was deployed; '' if it is not known. */
  readonly version: string
  readonly sha: string
  /** `owner/name` and the server, to build addresses. */
  readonly repository: string
  readonly server: string
  /** Of the run. */
  readonly runUrl: string
  /** What the strategy would do for a target, in its own words; '' without a strategy. */
  readonly plan: string
  readonly diagnostics: {
    readonly said: readonly string[]
    readonly folder: string
    readonly problems: readonly string[]
    readonly gaps: readonly string[]
  }
  readonly reason: string
}

/** A check that did not pass. */
export interface FailedCheck {
  readonly id: string
  readonly status: CheckResult['status']
  readonly severity: CheckResult['severity']
  /** One line; may contain text of a server. */
  readonly detail: string
}

/**
 * The checks that did not pass: those of the restored version if it has any, else those of the deployed one. If this attempt ran none, the check that
 * the ledger names.
 */
export function failedChecks({ verification, proof, current }: WalkResult): readonly FailedCheck[] {
  const isProven = proof === undefined || proof.verdict === 'passed'
  const last: Verification | undefined = isProven ? verification : proof
  const reported = current?.events.findLast(({ phase }) => phase === 'failed')?.fields['check']
  if (last === undefined && reported !== undefined) {
    const detail = reported === deployStep ? 'the deploy step failed' : 'failed in an earlier attempt'
    return [{ id: reported, status: 'failed', severity: 'critical', detail }]
  }
  return (last?.results ?? [])
    .filter(({ status }) => status !== 'passed')
    .map(({ id, status, severity, message }) => ({ id, status, severity, detail: message }))
}

/** The name of a version: its number, else its commit. */
export function nameOf({ version, sha }: Pick<RestoreTarget, 'version' | 'sha'>): string {
  return version || sha.slice(0, 7) || 'unknown'
}

/** A remark as a complete sentence; '' for none. */
export function sentence(text: string): string {
  const line = text.trim()
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`
}

/** The outcome in one sentence, with no Markdown except code spans. */
export function headline({ walked, environment, ...runResult }: RunResult): string {
  const { end } = walked
  const name = nameOf(runResult)
  const target = end.target === undefined ? '' : nameOf(end.target)
  switch (end.result) {
    case 'verified':
      return `${name} is live in ${environment} and verified.`
    case 'restored':
      return end.reason === 'not-verified'
        ? `${environment} was returned to ${target}; no check has verified it.`
        : `${environment} is back at ${target}, verified.`
    case 'rollback-failed':
      return `${environment} could not be returned${target === '' ? '' : ` to ${target}`}: manual action is needed now.`
    case 'superseded':
      return `${environment} was not changed, because something newer was deployed.`
    case 'dry-run':
      return `${environment} would be returned to ${target}.`
    case 'held':
      return heldHeadline({ walked, environment, name, target })
  }
}

interface Held extends Pick<RunResult, 'walked' | 'environment'> {
  readonly name: string
  readonly target: string
}

function heldHeadline({ walked, environment, name, target }: Held): string {
  const { end, proof, failedAt } = walked
  if (isIdle(end)) return `Nothing was deployed to ${environment}, so nothing was done.`
  if (proof !== undefined) return `${environment} was returned to ${target}; its checks were inconclusive.`
  if (end.reason === 'handed-over') return `The rollback of ${environment} to ${target} is waiting for a person.`
  if (failedAt !== undefined) return `${name} failed in ${environment}, and nothing was rolled back.`
  if (end.reason === 'inconclusive' || end.reason === 'not-verified')
    return `${name} is not verified in ${environment}, and nothing was rolled back.`
  return `Nothing was rolled back in ${environment}.`
}

/** Nothing happened that people need to know: the run waits at its gate, or did not deploy. */
export function isIdle({ reason }: WalkEnd): boolean {
  return reason === 'gate-waiting' || reason === 'gate-not-consumed' || reason === 'never-started'
}

/** Whole seconds from the first traffic to the first failed sample, and from there until the restored version was verified. */
export function secondsOf({ current, failedAt, restoredAt }: WalkResult): {
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

/** What is live now, as far as is known. */
export function liveNow({
  walked,
  version,
  sha,
}: Pick<RunResult, 'walked' | 'version' | 'sha'>): Pick<RestoreTarget, 'version' | 'sha'> {
  const { end, current } = walked
  const nobody = { version: '', sha: '' }
  if (end.result === 'restored' || (end.result === 'held' && walked.proof !== undefined)) return end.target ?? nobody
  if (end.result === 'superseded' || end.result === 'rollback-failed' || current === undefined) return nobody
  return { version: current.version || version, sha: current.record.deployment.sha || sha }
}

/** The same as text; '' if it did not change. */
export function liveText(runResult: RunResult): string {
  const { version, sha } = liveNow(runResult)
  const commit = sha.slice(0, 7)
  if (version !== '') return commit === '' ? version : `${version} (${commit})`
  return commit || (runResult.walked.end.result === 'rollback-failed' ? 'unknown: check the environment' : '')
}

/** What a person should do next; '' for nothing. */
export function nextStep({ result, reason, target }: WalkEnd): string {
  const again = 'Fix the check or what it depends on, and run this job again'
  const steps: Readonly<Record<string, string>> = {
    inconclusive:
      target === undefined
        ? `A check was inconclusive, so the state of the version is unknown. ${again}; if the environment is down, use the action \`rollback\`.`
        : `Check the environment. ${again}: it continues from here.`,
    'rolled-back':
      'Fix the version that was rolled back and deploy a new one. A rollback can return to the new version only after it is verified.',
    'not-verified':
      result === 'held' ? 'Give the input `version`, or put a release tag on the commit, and run this job again.' : '',
    'gate-waiting': 'Approve or reject the deployment there; this job needs nothing else.',
    'rollback-off': 'Roll back with the action `rollback`, or set `rollback: auto`.',
    'handed-over': 'Continue there, then run this job again: it verifies the environment.',
  }
  const failed = 'Check the environment, then use the action `rollback` with a `target` of your choice.'
  return steps[reason] ?? (result === 'rollback-failed' ? failed : '')
}
