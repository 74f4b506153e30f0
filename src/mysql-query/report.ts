import { UserError } from '../input/user-error.ts'
import type { Report } from '../runner/host.ts'
import { boundList } from '../text/bounded-list.ts'
import type { outputNames } from './outputs.ts'
import { count } from './record/describe.ts'
import { unsent } from './record/journal.ts'
import type { RunResult, StatementRecord } from './record/outcome.ts'
import { summarize } from './record/summary.ts'

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** The outputs `result` and `reason`. */
export interface QueryVerdict {
  readonly result: 'done' | 'dry-run' | 'failed'
  readonly reason: string
}

/** Limits of the outputs `rows`, `value` and `results`, which together stay below GitHub's limit. */
const rowLimit = 1_000
const rowBytes = 262_144
const valueLength = 65_536
/** Counted in UTF-16 units. */
const resultBytes = 262_144

/** Outputs and step summary of a run that finished. */
export function report(runResult: RunResult): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(runResult)
  const headline = headlineOf(runResult, verdict)
  const told = { outputs: outputsOf(runResult, verdict), summary: summarize(runResult, headline), headline }
  if (runResult.plan.kind === 'refuse') return { ...told, error: runResult.plan.error }
  return verdict.result === 'failed' ? { ...told, error: new UserError(verdict.reason, `${headline}.`) } : told
}

function judge({ inputs, plan, outcome }: RunResult): QueryVerdict {
  if (plan.kind === 'refuse') return { result: 'failed', reason: plan.error.reason }
  if (plan.kind === 'list' || outcome === undefined) return { result: 'dry-run', reason: 'would-send' }
  const [failure] = outcome.places.flatMap(({ failures }) => failures)
  if (failure !== undefined) return { result: 'failed', reason: failure.reason }
  return { result: 'done', reason: inputs.expect === undefined ? 'done' : 'expected' }
}

function headlineOf({ facts, inputs, plan, outcome }: RunResult, { result, reason }: QueryVerdict): string {
  const targets = inputs.places.length > 1 ? ` on ${count(inputs.places.length, 'target')}` : ''
  if (plan.kind === 'refuse') return `nothing was sent: ${reason}`
  if (outcome === undefined) return `would send ${count(facts.sent, 'statement')}${targets}`
  const places = outcome.places
  const done = places.reduce((sum, { counts }) => sum + counts.done, 0)
  const failed = places.reduce((sum, { counts }) => sum + counts.failed, 0)
  if (result === 'done') return `${count(done, 'statement')} done${targets}`
  const bad = places.filter(({ status }) => status !== 'done').length
  const where = inputs.places.length > 1 ? `, ${bad} of ${count(places.length, 'target')} not successful` : ''
  return `failed (${reason}): ${count(done, 'statement')} done, ${failed} failed${where}`
}

function outputsOf({ inputs, facts, outcome, milliseconds }: RunResult, { result, reason }: QueryVerdict): Outputs {
  const places = outcome?.places ?? []
  const lasts = places.flatMap(({ last }) => last ?? [])
  const rows = bounded(
    lasts.flatMap((last) => last.rows),
    rowLimit,
    rowBytes,
  )
  const rowCount = lasts.reduce((sum, last) => sum + last.rowCount, 0)
  const value = lasts.find((last) => last.value !== undefined)?.value ?? ''
  const isTruncated =
    rows.length < rowCount || value.length > valueLength || places.some((queryTarget) => queryTarget.truncated)
  const listed = inputs.dryRun
    ? facts.listed.map((each) => resultOf('', unsent(each, each.isSent ? 'planned' : 'skipped')))
    : []
  const sent = places.flatMap(({ name, records }) => records.map((record) => resultOf(name, record)))
  return {
    result,
    reason,
    rows: `[${rows.join(',')}]`,
    truncated: String(isTruncated),
    'row-count': String(rowCount),
    'affected-rows': String(places.reduce((sum, { affectedRows }) => sum + affectedRows, 0n)),
    'first-row': rows[0] ?? '',
    value: value.slice(0, valueLength),
    'output-file': [...(outcome?.merged ?? []), ...places.flatMap(({ files }) => files)].join('\n'),
    results: boundList(outcome === undefined ? listed : sent, resultBytes, 'the summary and the log of this step').text,
    'duration-ms': String(Math.round(milliseconds)),
  }
}

function resultOf(target: string, record: StatementRecord): Readonly<Record<string, string | number | null>> {
  const { file, line, statement, status, rows, affectedRows, insertId, warnings, milliseconds, code, state, message } =
    record
  return {
    target,
    file,
    line,
    statement,
    status,
    rows,
    'affected-rows': affectedRows === null ? null : String(affectedRows),
    'insert-id': insertId === null ? null : String(insertId),
    warnings,
    milliseconds: Math.round(milliseconds),
    code,
    state,
    message,
  }
}

/** The first texts, up to a maximum number and a maximum of bytes in total. */
function bounded(texts: readonly string[], most: number, bytes: number): readonly string[] {
  let left = bytes
  const end = texts.findIndex((text, index) => {
    left -= Buffer.byteLength(text) + 1
    return index >= most || left < 0
  })
  return end === -1 ? texts : texts.slice(0, end)
}
