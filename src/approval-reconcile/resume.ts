import type { GitHub } from '../github/call.ts'
import { listStatuses } from '../github/deployments.ts'
import { listJobs, type RerunAnswer, type Run, readRun, rerunJob } from '../github/runs.ts'
import { dispatchWorkflow } from '../github/workflows.ts'
import { parseMark } from '../ledger/mark.ts'
import type { Filed } from '../request/record.ts'
import { writeMark } from '../request/write.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'

/** What came of resuming. */
export interface Resumed {
  readonly result: 'resumed' | 'waiting' | 'failed'
  readonly reason: string
  /** Of the run; of the workflow that was started. */
  readonly url: string
  /** What to do, where it failed; '' otherwise. */
  readonly cure: string
}

/** The run was waited for and is over: what is known of the request is old by now. `pauses` are left. */
export interface Again {
  readonly result: 'again'
  readonly pauses: number
}

interface Around {
  readonly github: GitHub
  readonly host: Host
  readonly filed: Filed
  /** The attempt that waits, or the number of the start. */
  readonly attempt: number
  /** Whether the record does not announce it yet. */
  readonly writes: boolean
}

/** Milliseconds between two looks at a run that still works. */
const pause = 10_000

/** How often a look at one request pauses: a minute in all. */
export const mostPauses = 6

/** Runs the waiting job again; where other jobs of its run still work, waits for them, `pauses` times at most. */
export async function rerun(around: Around, pauses: number): Promise<Resumed | Again> {
  const { github, host, filed, attempt, writes } = around
  const { runId } = filed.subject
  for (let left = pauses; ; left--) {
    const run = await readRun(github, runId)
    if (run === undefined) return failed('run-gone', '', 'Its run was deleted: start a new one.')
    if (run.attempt > attempt) return { result: 'resumed', reason: 'resumed-elsewhere', url: run.url, cure: '' }
    if (run.status === 'completed') {
      // What the run did meanwhile may have been to take the request.
      if (left < pauses) return { result: 'again', pauses: left }
      if (writes)
        await writeMark(github, filed.deployment.id, { phase: 'resuming', fields: { attempt: String(attempt) } })
      const resumed = await tryJob(github, filed, run)
      if (resumed !== undefined) return resumed
    }
    if (left === 0)
      return { result: 'waiting', reason: 'run-in-progress', url: run.url, cure: 'Other jobs of the run still work.' }
    await host.sleep(pause)
  }
}

/** Undefined where the run turned out to be working: somebody else may have been quicker. */
async function tryJob(github: GitHub, { subject }: Filed, { id, url }: Run): Promise<Resumed | undefined> {
  const job = (await listJobs(github, id, 'latest')).find(({ name }) => name === subject.jobName)
  if (job === undefined)
    return failed('unknown-job', url, `Its run has no job \`${brief(subject.jobName)}\` any more: start a new run.`)
  const answer = await rerunJob(github, job.id)
  if (answer.kind === 'running' || answer.kind === 'not-latest') return undefined
  return answer.kind === 'started' ? { result: 'resumed', reason: 'job-started', url, cure: '' } : refusal(answer, url)
}

function refusal(answer: Exclude<RerunAnswer, { kind: 'started' | 'running' | 'not-latest' }>, url: string): Resumed {
  switch (answer.kind) {
    case 'too-old':
      return failed(
        'run-too-old',
        url,
        'GitHub runs no job again 30 days after its run began: start a new run, and use `resume: dispatch` for waits as long as this.',
      )
    case 'not-retriable':
      return failed(
        'not-retriable',
        url,
        'GitHub runs this one no more: it was run 50 times, or cancelled. Start a new run.',
      )
    case 'refused':
      return failed(
        'refused',
        url,
        `GitHub says: ${brief(answer.message, 200)}. Run the job again by hand; its gate verifies.`,
      )
  }
}

function failed(reason: string, url: string, cure: string): Resumed {
  return { result: 'failed', reason, url, cure }
}

/** Starts the workflow that goes on. Of two receivers that would, the one whose announcement came first does. */
export async function start(around: Around, workflow: string, branch: string): Promise<Resumed> {
  const { github, filed, attempt } = around
  const { id } = filed.deployment
  const written = await writeMark(github, id, { phase: 'resuming', fields: { attempt: String(attempt) } })
  const isSame = (description: string) => {
    const mark = parseMark(description)
    return mark?.phase === 'resuming' && mark.fields['attempt'] === String(attempt)
  }
  const first = (await listStatuses(github, id)).filter(({ description }) => isSame(description)).at(-1)
  if (first !== undefined && first.id < written.id)
    return { result: 'resumed', reason: 'resumed-elsewhere', url: '', cure: '' }
  const { url = '' } = await dispatchWorkflow(github, {
    workflow,
    ref: branch,
    inputs: { 'deployment-id': String(id) },
  })
  return { result: 'resumed', reason: 'workflow-started', url, cure: '' }
}
