import { Complaint } from '../runner/complaint.ts'
import type { Report } from '../runner/host.ts'
import { reasonOf } from '../runner/reason.ts'
import { complaintOf } from './fault.ts'
import type { Inputs } from './inputs.ts'
import type { StepOutcome, Story } from './outcome.ts'
import { summarize } from './summary.ts'
import { told } from './told.ts'
import { compareVersions } from './version.ts'

/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'applied',
  'pending',
  'current-version',
  'previous-version',
  'compatible',
  'plan-file',
  'duration-ms',
] as const

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** What a run came to, from the closed lists of the README. */
export interface Verdict {
  readonly result: 'changed' | 'unchanged' | 'planned' | 'dry-run' | 'failed'
  readonly reason: string
}

/** Outputs and step summary of a run that came to an end. */
export function report(
  inputs: Inputs,
  stories: readonly Story[],
  milliseconds: number,
): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(inputs, stories)
  const rows = stories.map((story) => ({ story, steps: stepsOf(story, inputs) }))
  const outputs: Outputs = {
    result: verdict.result,
    reason: verdict.reason,
    applied: JSON.stringify(
      rows.flatMap(({ story, steps }) => steps.filter(isScript).map((step) => entry(story, step))),
    ),
    pending: JSON.stringify(stories.flatMap((story) => pendingOf(story, inputs))),
    'current-version': lowest(stories.map(currentOf)),
    'previous-version': lowest(stories.map(({ plan }) => plan?.choice.current)),
    compatible: compatibleOf(stories),
    'plan-file': inputs.planFile,
    'duration-ms': String(Math.round(milliseconds)),
  }
  const { headline, summary } = summarize(inputs, rows, verdict)
  const error = errorOf(stories)
  return { outputs, summary, headline, ...(error === undefined ? {} : { error }) }
}

function judge(inputs: Inputs, stories: readonly Story[]): Verdict {
  const error = errorOf(stories)
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  const { command, dryRun } = inputs
  if (command === 'status' || command === 'validate')
    return { result: 'unchanged', reason: command === 'status' ? 'status' : 'valid' }
  const isPlanned = stories.some(({ plan }) => (plan?.steps.length ?? 0) > 0 || (plan?.doubts.length ?? 0) > 0)
  if (command === 'plan') return { result: 'planned', reason: isPlanned ? 'pending' : 'nothing-pending' }
  const steps = stories.flatMap((story) => story.steps ?? [])
  if (!isPlanned && steps.length === 0) return { result: 'unchanged', reason: 'nothing-pending' }
  if (dryRun) return { result: 'dry-run', reason: 'would-change' }
  if (!steps.some(({ status, action }) => status === 'done' && action !== 'create'))
    return { result: 'unchanged', reason: 'already-done' }
  const reasons = { baseline: 'baselined', repair: 'repaired', down: 'undone', up: 'migrated', to: 'migrated' } as const
  const isDown = steps.some(({ action }) => action === 'down')
  return { result: 'changed', reason: isDown ? 'undone' : reasons[command] }
}

/** One error as it is; of several targets all their words, under one reason. */
function errorOf(stories: readonly Story[]): unknown {
  const errors = stories.filter(({ error }) => error !== undefined).map(complaintOf)
  const [first] = errors
  const others = errors.filter((error) => error instanceof Complaint)
  if (errors.length < 2 || others.length < errors.length)
    return errors.find((error) => !(error instanceof Complaint)) ?? first
  return new Complaint(
    'targets-failed',
    others.flatMap(({ items }) => items),
  )
}

function stepsOf(story: Story, inputs: Inputs): readonly StepOutcome[] {
  return story.steps ?? (story.plan?.steps ?? []).map((step) => told(step, inputs, 'planned', '', 0))
}

const isScript = ({ action }: StepOutcome) => action === 'up' || action === 'down'

function entry({ target }: Story, { step, version, action, status, milliseconds, detail }: StepOutcome) {
  return { target, script: step, version, action, status, milliseconds, reason: detail }
}

/** What is not applied after this run. */
function pendingOf({ target, plan, steps }: Story, { command }: Inputs) {
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
function currentOf({ plan, steps }: Story): string | undefined {
  if (plan === undefined) return undefined
  const versions = new Set(
    [...plan.choice.standings]
      .filter(([key, { isApplied }]) => isApplied && /^V\d/.test(key))
      .map(([key]) => key.slice(1)),
  )
  for (const { action, status, version } of steps ?? []) {
    if (status !== 'done' && status !== 'already') continue
    if (action === 'up' && version !== '') versions.add(version)
    if (action === 'down') versions.delete(version)
    if (action !== 'record') continue
    for (const step of plan.steps)
      if (step.kind === 'record') for (const { key } of step.rows) if (/^V\d/.test(key)) versions.add(key.slice(1))
  }
  return [...versions].toSorted(compareVersions).at(-1)
}

function lowest(versions: readonly (string | undefined)[]): string {
  if (versions.some((version) => version === undefined)) return ''
  return versions.flatMap((version) => version ?? []).toSorted(compareVersions)[0] ?? ''
}

function compatibleOf(stories: readonly Story[]): string {
  const answers = stories.map(({ plan }) => plan?.compatible)
  if (answers.includes(false)) return 'false'
  return answers.every((answer) => answer === true) ? 'true' : 'unknown'
}
