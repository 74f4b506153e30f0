import { passingPolicy } from '../database/passing.ts'
import { describeTarget } from '../database/session/target.ts'
import { fanOut } from '../database/target/targets.ts'
import { UserError } from '../input/user-error.ts'
import { failuresOf } from '../rows/expect.ts'
import type { Host } from '../runner/host.ts'
import { retry } from '../runner/retry.ts'
import type { QueryFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { RunStep } from './plan.ts'
import { unsent } from './record/journal.ts'
import type { QueryFailure, QueryOutcome, TargetOutcome } from './record/outcome.ts'
import { RowCollector } from './rows/row-collector.ts'
import { RowFiles } from './rows/row-files.ts'
import { openSpool, type Spool } from './rows/spool.ts'
import { type RunOutcome, runOn } from './run.ts'

/** Maximum bytes of the summary for all tables together. */
const summaryBytes = 600_000

/** Runs on every server, some in parallel; then writes all their rows into one file. `started`: when the step began, by the host's clock. */
export async function apply(
  steps: readonly RunStep[],
  inputs: Inputs,
  facts: QueryFacts,
  host: Host,
  started: number,
): Promise<QueryOutcome> {
  const { concurrency, failFast, rows } = inputs
  const isSpread = steps.length > 1
  await using spool = isSpread && rows.outputFile !== '' ? await openSpool(host) : undefined
  const work = (step: RunStep) => runStep(step, { inputs, facts, host, spool, started, share: steps.length })
  const spread = { concurrency, failFast, signal: host.signal }
  const outcomes = await fanOut(steps, spread, work, ({ status }) => status === 'failed')
  const places = outcomes.map((outcome, index) => outcome ?? notReached(steps[index], facts, host))
  const answered = places.filter(({ status }) => status === 'done').map(({ name }) => name)
  const merged = await spool?.merge(answered, rows, host.workspace, facts.paths)
  return {
    places,
    merged: merged?.files ?? [],
    notes: [...(merged?.notes ?? []), ...places.flatMap(({ note }) => note ?? [])],
  }
}

interface Around {
  readonly inputs: Inputs
  readonly facts: QueryFacts
  readonly host: Host
  readonly spool: Spool | undefined
  /** Milliseconds of the clock. */
  readonly started: number
  readonly share: number
}

async function runStep(step: RunStep, { inputs, facts, host, spool, started, share }: Around): Promise<TargetOutcome> {
  const { name } = step.target
  const { rows: options, guards } = inputs
  const bytes = Math.floor(summaryBytes / share)
  const once = async (mayRepeat: boolean): Promise<OneRun> => {
    const files = options.outputFile === '' ? undefined : new RowFiles(options, name, host.workspace, facts.paths)
    const collector = new RowCollector({ options, files, spool, target: name, summaryBytes: bytes })
    const elapsed = host.now().getTime() - started
    const timeLeft = guards.total === 0 ? 0 : Math.max(1, guards.total - elapsed)
    return { files, collector, ...(await runOn({ step, inputs, facts, host, collector, timeLeft, mayRepeat })) }
  }
  const { files, collector, repeat: _, ...ran } = await patiently(once, name, host)
  const closed = await closeFiles(collector, files, host)
  const before = [...ran.failures, ...closed.failures]
  const failures = [...before, ...unexpected(inputs, collector, before, name, host)]
  const { last, sheets } = collector
  const truncated = sheets.some((sheet) => sheet.truncated) || last?.truncated === true
  const status = failures.length > 0 ? 'failed' : 'done'
  // Each statement has a record, in order, so listed statements after the last record were not reached.
  const rest = status === 'done' ? [] : facts.listed.slice(ran.records.length)
  const records = [...ran.records, ...rest.map((each) => unsent(each, 'not-reached'))]
  return { name, status, ...ran, records, failures, sheets, last, truncated, files: closed.names }
}

/** One run on a server, and where its rows went. */
interface OneRun extends RunOutcome {
  readonly files: RowFiles | undefined
  readonly collector: RowCollector
  readonly note?: string
}

/** A transaction that was in conflict with others is sent again from its beginning, on a new connection. */
async function patiently(once: (mayRepeat: boolean) => Promise<OneRun>, name: string, host: Host): Promise<OneRun> {
  let why = ''
  let last: OneRun | undefined
  const sent = retry<OneRun>(passingPolicy, host, async (count) => {
    const run = await once(count < passingPolicy.attempts)
    const times = count === 2 ? 'once' : `${count - 1} times`
    const value = count === 1 ? run : { ...run, note: `${prefixOf(name)}Rolled back and sent again ${times}: ${why}` }
    if (run.repeat === undefined) return { value }
    why = run.repeat
    last = value
    // The next attempt overwrites what this one wrote.
    await closeFiles(run.collector, run.files, host)
    return { end: () => value, why: `${prefixOf(name)}The transaction was rolled back: ${why}` }
  })
  return sent.catch((error: unknown) => {
    if (last === undefined || !host.signal.aborted) throw error
    const message = `The job was cancelled, and the transaction was rolled back: ${why}`
    return { ...last, failures: [{ reason: 'cancelled', message, target: undefined }] }
  })
}

function prefixOf(name: string): string {
  return name === '' ? '' : `${name}: `
}

/** Closes what is open; a file that cannot be finished is a failure, like a failed statement. */
async function closeFiles(collector: RowCollector, files: RowFiles | undefined, { log }: Host) {
  try {
    await collector.end(false)
    return { names: (await files?.close()) ?? [], failures: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const failure: QueryFailure = { reason: error.reason, message: error.items.join(' '), target: undefined }
    log.error(failure.message, { title: 'mysql-query' })
    return { names: [], failures: [failure] }
  }
}

/** The result of `expect` for the last result set; not checked if there is none. */
function unexpected(
  { expect, rows }: Inputs,
  { last }: RowCollector,
  failures: readonly QueryFailure[],
  name: string,
  host: Host,
): readonly QueryFailure[] {
  if (expect === undefined || failures.length > 0) return []
  const shown = last && { rowCount: last.rowCount, value: last.rawValue }
  const isMasked = rows.masked.size > 0 && last?.value !== last?.rawValue
  return failuresOf(expect, shown, (value) => (isMasked ? '***' : value)).map((what) => {
    const message = `${name === '' ? '' : `${name}: `}The result does not match \`expect\`: ${what}.`
    host.log.error(message, { title: 'mysql-query' })
    return { reason: 'unexpected', message, target: undefined }
  })
}

function notReached(step: RunStep | undefined, { listed }: QueryFacts, { signal }: Host): TargetOutcome {
  const failure: readonly QueryFailure[] = signal.aborted
    ? [{ reason: 'cancelled', message: 'The job was cancelled before this target was started.', target: undefined }]
    : []
  return {
    name: step?.target.name ?? '',
    where: step === undefined ? '' : describeTarget(step.target.target),
    status: 'not-reached',
    server: '',
    records: listed.map((each) => unsent(each, 'not-reached')),
    counts: { done: 0, failed: 0, skipped: 0 },
    affectedRows: 0n,
    sheets: [],
    warnings: [],
    last: undefined,
    truncated: false,
    files: [],
    failures: failure,
  }
}
