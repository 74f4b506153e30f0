import { reasonOf } from '../input/reason.ts'
import { escapeCell } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Report } from '../runner/host.ts'
import type { HistoryResult } from './apply.ts'
import type { FileKind, Inputs } from './inputs.ts'
import type { outputNames } from './outputs.ts'
import type { HistoryPlan } from './plan.ts'
import { doraData, historyData, liveData } from './view/json.ts'
import { headlineOf, markdownOf } from './view/markdown.ts'

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** Outputs and summary; `headline` is for the log. */
export function report(
  inputs: Inputs,
  { history }: HistoryPlan,
  outcome: HistoryResult,
): Report<keyof Outputs> & { readonly headline: string } {
  const { steps, error } = outcome
  const files = markdownTable(
    ['file', '', 'status'],
    steps.map(({ kind, path, status }) => [kind, escapeCell(path), status]),
  )
  const paths = pathsOf(outcome)
  const written = {
    outputs: { ...verdictOf(inputs, history.reason, error), ...valuesOf(inputs, history), ...paths },
    ...(paths['json-file'] === '' ? {} : { whole: paths['json-file'] }),
    summary: [markdownOf(history, inputs.rows), files].filter((part) => part !== '').join('\n'),
    headline: headlineOf(history),
  }
  return error === undefined ? written : { ...written, error }
}

function verdictOf(
  { dryRun }: Inputs,
  reason: string,
  error: unknown,
): { readonly result: string; readonly reason: string } {
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  return dryRun ? { result: 'dry-run', reason: 'would-write' } : { result: 'reported', reason }
}

function valuesOf({ rows }: Inputs, history: HistoryPlan['history']) {
  const { dora } = history
  return {
    live: JSON.stringify(liveData(history)),
    history: JSON.stringify(historyData(history).slice(0, rows)),
    dora: JSON.stringify(doraData(history)),
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

function pathsOf({ steps }: HistoryResult) {
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
