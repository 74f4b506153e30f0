import { escapeCell } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Report } from '../runner/host.ts'
import { reasonOf } from '../runner/reason.ts'
import type { Outcome } from './apply.ts'
import type { FileKind, Inputs } from './inputs.ts'
import { doraData, historyData, liveData } from './json.ts'
import { headlineOf, markdownOf } from './markdown.ts'
import type { Plan } from './plan.ts'

/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'live',
  'history',
  'dora',
  'deployments',
  'change-lead-time-seconds',
  'deployment-frequency-per-day',
  'failed-deployment-recovery-time-seconds',
  'change-fail-rate',
  'deployment-rework-rate',
  'mttd-seconds',
  'mttr-seconds',
  'markdown-file',
  'json-file',
  'html-file',
  'badge-file',
] as const

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** Bytes of one output: all of a job's may hold 50 MB, but a workflow's expressions choke on much less. */
const outputBytes = 500_000

/** Outputs and summary; `headline` is for the log. */
export function report(
  inputs: Inputs,
  { story }: Plan,
  outcome: Outcome,
): Report<keyof Outputs> & { readonly headline: string } {
  const { steps, error } = outcome
  const files = markdownTable(
    ['file', '', 'status'],
    steps.map(({ kind, path, status }) => [kind, escapeCell(path), status]),
  )
  const told = {
    outputs: { ...verdictOf(inputs, story.reason, error), ...valuesOf(inputs, story), ...pathsOf(outcome) },
    summary: [markdownOf(story, inputs.rows), files].filter((part) => part !== '').join('\n'),
    headline: headlineOf(story),
  }
  return error === undefined ? told : { ...told, error }
}

function verdictOf(
  { dryRun }: Inputs,
  reason: string,
  error: unknown,
): { readonly result: string; readonly reason: string } {
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  return dryRun ? { result: 'dry-run', reason: 'would-write' } : { result: 'reported', reason }
}

function valuesOf({ rows }: Inputs, story: Plan['story']) {
  const { dora } = story
  return {
    live: bounded(liveData(story)),
    history: bounded(historyData(story).slice(0, rows)),
    dora: JSON.stringify(doraData(story)),
    deployments: String(dora?.frequency.n ?? ''),
    'change-lead-time-seconds': numberOf(dora?.leadTime.median),
    'deployment-frequency-per-day': numberOf(dora?.frequency.perDay),
    'failed-deployment-recovery-time-seconds': numberOf(dora?.recovery.median),
    'change-fail-rate': numberOf(dora?.failRate.value),
    'deployment-rework-rate': numberOf(dora?.reworkRate.value),
    'mttd-seconds': numberOf(dora?.detection.mean),
    'mttr-seconds': numberOf(dora?.restoration.mean),
  }
}

function pathsOf({ steps }: Outcome) {
  const pathOf = (kind: FileKind) =>
    steps.find((step) => step.kind === kind && (step.status === 'done' || step.status === 'already'))?.path ?? ''
  return {
    'markdown-file': pathOf('markdown'),
    'json-file': pathOf('json'),
    'html-file': pathOf('html'),
    'badge-file': pathOf('badge'),
  }
}

/** At most four decimals; '' for n/a. */
function numberOf(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 10_000) / 10_000)
}

/** JSON of as many items as fit, from the first on. */
function bounded(items: readonly unknown[]): string {
  let used = 2
  const texts = items.map((item) => JSON.stringify(item))
  const end = texts.findIndex((text) => {
    used += Buffer.byteLength(text) + 1
    return used > outputBytes
  })
  return `[${(end === -1 ? texts : texts.slice(0, end)).join(',')}]`
}
