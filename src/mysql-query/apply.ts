import { describeTarget } from '../database/target.ts'
import { fanOut } from '../database/targets.ts'
import { failuresOf } from '../rows/expect.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { unsent } from './journal.ts'
import type { RunStep } from './plan.ts'
import { RowFiles } from './row-files.ts'
import { runOn } from './run.ts'
import { openSpool, type Spool } from './spool.ts'
import type { Failure, Outcome, PlaceOutcome } from './story.ts'
import { Taker } from './taker.ts'

/** Bytes of the summary that all tables may take together. */
const summaryBytes = 600_000

/** Runs on every server, some at a time; then writes what all of them gave into one file. `started`: when the step began, of the host's clock. */
export async function apply(
  steps: readonly RunStep[],
  inputs: Inputs,
  facts: Facts,
  host: Host,
  started: number,
): Promise<Outcome> {
  const { concurrency, failFast, rows } = inputs
  const isSpread = steps.length > 1
  await using spool = isSpread && rows.outputFile !== '' ? await openSpool(temporary(host)) : undefined
  const work = (step: RunStep) => runStep(step, { inputs, facts, host, spool, started, share: steps.length })
  const spread = { concurrency, failFast, signal: host.signal }
  const fates = await fanOut(steps, spread, work, ({ status }) => status === 'failed')
  const places = fates.map((fate, index) => fate ?? notReached(steps[index], facts, host))
  const answered = places.filter(({ status }) => status === 'done').map(({ name }) => name)
  const merged = await spool?.merge(answered, rows, host.workspace, facts.paths)
  return { places, merged: merged?.files ?? [], notes: merged?.notes ?? [] }
}

interface Around {
  readonly inputs: Inputs
  readonly facts: Facts
  readonly host: Host
  readonly spool: Spool | undefined
  /** Milliseconds of the clock. */
  readonly started: number
  readonly share: number
}

async function runStep(step: RunStep, { inputs, facts, host, spool, started, share }: Around): Promise<PlaceOutcome> {
  const { name } = step.place
  const { rows: wish, guards } = inputs
  const files = wish.outputFile === '' ? undefined : new RowFiles(wish, name, host.workspace, facts.paths)
  const bytes = Math.floor(summaryBytes / share)
  const taker = new Taker({ wish, files, spool, target: name, summaryBytes: bytes })
  const elapsed = host.now().getTime() - started
  const timeLeft = guards.total === 0 ? 0 : Math.max(1, guards.total - elapsed)
  const ran = await runOn({ step, inputs, facts, host, taker, timeLeft })
  const closed = await closeFiles(taker, files, host)
  const before = [...ran.failures, ...closed.failures]
  const failures = [...before, ...unexpected(inputs, taker, before, name, host)]
  const { last, sheets } = taker
  const truncated = sheets.some((sheet) => sheet.truncated) || last?.truncated === true
  const status = failures.length > 0 ? 'failed' : 'done'
  // Each statement has a record, in order, so what is listed beyond them was not reached.
  const rest = status === 'done' ? [] : facts.listed.slice(ran.records.length)
  const records = [...ran.records, ...rest.map((each) => unsent(each, 'not-reached'))]
  return { name, status, ...ran, records, failures, sheets, last, truncated, files: closed.names }
}

/** Ends what is open; a file that cannot be finished is a failure like that of a statement. */
async function closeFiles(taker: Taker, files: RowFiles | undefined, { log }: Host) {
  try {
    await taker.end(false)
    return { names: (await files?.close()) ?? [], failures: [] }
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    const failure: Failure = { reason: error.reason, message: error.items.join(' '), place: undefined }
    log.error(failure.message, { title: 'mysql-query' })
    return { names: [], failures: [failure] }
  }
}

/** What `expect` asks of the last result set; not asked when that never came. */
function unexpected(
  { expect, rows }: Inputs,
  { last }: Taker,
  failures: readonly Failure[],
  name: string,
  host: Host,
): readonly Failure[] {
  if (expect === undefined || failures.length > 0) return []
  const shown = last && { rowCount: last.rowCount, value: last.rawValue }
  const isMasked = rows.masked.size > 0 && last?.value !== last?.rawValue
  return failuresOf(expect, shown, (value) => (isMasked ? '***' : value)).map((what) => {
    const message = `${name === '' ? '' : `${name}: `}\`expect\` does not hold: ${what}.`
    host.log.error(message, { title: 'mysql-query' })
    return { reason: 'unexpected', message, place: undefined }
  })
}

function notReached(step: RunStep | undefined, { listed }: Facts, { signal }: Host): PlaceOutcome {
  const failure: readonly Failure[] = signal.aborted
    ? [{ reason: 'cancelled', message: 'The job was cancelled before this target was begun.', place: undefined }]
    : []
  return {
    name: step?.place.name ?? '',
    where: step === undefined ? '' : describeTarget(step.place.target),
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

function temporary({ env }: Host): string {
  const folder = env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp'
  if (folder.includes('\0')) throw new Complaint('invalid-input', 'RUNNER_TEMP is not a path.')
  return folder
}
