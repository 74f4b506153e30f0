import { reasonOf } from '../input/reason.ts'
import { UserError } from '../input/user-error.ts'
import type { Report } from '../runner/host.ts'
import { describeStep } from './describe-step.ts'
import { userErrorOf } from './fault.ts'
import type { Inputs } from './inputs.ts'
import type { MigrationStepOutcome, RunResult } from './outcome.ts'
import type { outputNames } from './outputs.ts'
import { compareVersions, versionOfKey } from './scripts/version.ts'
import { summarize } from './summary.ts'

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** The result of a run, from the closed lists of the README. */
export interface MigrationVerdict {
  readonly result: 'changed' | 'unchanged' | 'planned' | 'dry-run' | 'failed'
  readonly reason: string
}

/** Outputs and step summary of a run that finished. */
export function report(
  inputs: Inputs,
  results: readonly RunResult[],
  milliseconds: number,
): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(inputs, results)
  const rows = results.map((result) => ({ result, steps: stepsOf(result, inputs) }))
  const { headline, summary } = summarize(inputs, rows, verdict)
  const outputs: Outputs = {
    result: verdict.result,
    reason: verdict.reason,
    applied: JSON.stringify(
      rows.flatMap(({ result, steps }) => steps.filter(isScript).map((step) => entry(result, step))),
    ),
    pending: JSON.stringify(results.flatMap((result) => pendingOf(result, inputs))),
    'current-version': lowest(results.map(currentOf)),
    'previous-version': lowest(results.map(({ plan }) => plan?.choice.current)),
    compatible: compatibleOf(results),
    plan: summary,
    'plan-file': inputs.planFile,
    'duration-ms': String(Math.round(milliseconds)),
  }
  const error = errorOf(results)
  const whole = inputs.planFile === '' ? {} : { whole: inputs.planFile }
  return { outputs, summary, headline, ...whole, ...(error === undefined ? {} : { error }) }
}

function judge(inputs: Inputs, results: readonly RunResult[]): MigrationVerdict {
  const error = errorOf(results)
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  const { command, dryRun } = inputs
  if (command === 'status' || command === 'validate')
    return { result: 'unchanged', reason: command === 'status' ? 'status' : 'valid' }
  const isPlanned = results.some(({ plan }) => (plan?.steps.length ?? 0) > 0 || (plan?.doubts.length ?? 0) > 0)
  if (command === 'plan') return { result: 'planned', reason: isPlanned ? 'pending' : 'nothing-pending' }
  const steps = results.flatMap((result) => result.steps ?? [])
  if (!isPlanned && steps.length === 0) return { result: 'unchanged', reason: 'nothing-pending' }
  if (dryRun) return { result: 'dry-run', reason: 'would-change' }
  if (!steps.some(({ status, action }) => status === 'done' && action !== 'create'))
    return { result: 'unchanged', reason: 'already-done' }
  const reasons = { baseline: 'baselined', repair: 'repaired', down: 'undone', up: 'migrated', to: 'migrated' } as const
  const isDown = steps.some(({ action }) => action === 'down')
  return { result: 'changed', reason: isDown ? 'undone' : reasons[command] }
}

/** A single error unchanged; for several targets all messages, under one reason. */
function errorOf(results: readonly RunResult[]): unknown {
  const errors = results.filter(({ error }) => error !== undefined).map(userErrorOf)
  const [first] = errors
  const others = errors.filter((error) => error instanceof UserError)
  if (errors.length < 2 || others.length < errors.length)
    return errors.find((error) => !(error instanceof UserError)) ?? first
  return new UserError(
    'targets-failed',
    others.flatMap(({ items }) => items),
  )
}

function stepsOf(result: RunResult, inputs: Inputs): readonly MigrationStepOutcome[] {
  return result.steps ?? (result.plan?.steps ?? []).map((step) => describeStep(step, inputs, 'planned', '', 0))
}

const isScript = ({ action }: MigrationStepOutcome) => action === 'up' || action === 'down'

function entry({ target }: RunResult, { step, version, action, status, milliseconds, detail }: MigrationStepOutcome) {
  return { target, script: step, version, action, status, milliseconds, reason: detail }
}

/** What is not applied after this run. */
function pendingOf({ target, plan, steps }: RunResult, { command }: Inputs) {
  const done = new Set(
    (steps ?? []).filter(({ status }) => status === 'done' || status === 'already').map(({ step }) => step),
  )
  const isRecorded =
    command === 'baseline' && (steps ?? []).some(({ action, status }) => action === 'record' && status === 'done')
  const recorded = new Set(
    isRecorded
      ? (plan?.steps ?? []).flatMap((step) => (step.kind === 'record' ? step.rows.map(({ key }) => key) : []))
      : [],
  )
  return (plan?.choice.pending ?? [])
    .filter(({ key }) => !done.has(key) && !recorded.has(key))
    .map(({ key, version }) => ({ target, script: key, version: version ?? '', action: 'up' }))
}

/** The highest applied version after this run. */
function currentOf({ plan, steps }: RunResult): string | undefined {
  if (plan === undefined) return undefined
  const versions = new Set(
    [...plan.choice.states].filter(([, { isApplied }]) => isApplied).flatMap(([key]) => versionOfKey(key) ?? []),
  )
  for (const { action, status, version } of steps ?? []) {
    if (status !== 'done' && status !== 'already') continue
    if (action === 'up' && version !== '') versions.add(version)
    if (action === 'down') versions.delete(version)
    if (action !== 'record') continue
    for (const step of plan.steps)
      if (step.kind === 'record')
        for (const each of step.rows.flatMap(({ key }) => versionOfKey(key) ?? [])) versions.add(each)
  }
  return [...versions].toSorted(compareVersions).at(-1)
}

function lowest(versions: readonly (string | undefined)[]): string {
  if (versions.some((version) => version === undefined)) return ''
  return versions.flatMap((version) => version ?? []).toSorted(compareVersions)[0] ?? ''
}

function compatibleOf(results: readonly RunResult[]): string {
  const answers = results.map(({ plan }) => plan?.compatible)
  if (answers.includes(false)) return 'false'
  return answers.every((answer) => answer === true) ? 'true' : 'unknown'
}
