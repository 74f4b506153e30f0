import { isFirstToAnnounce } from '../approval/decision/record.ts'
import { type Filed, requestOf } from '../approval/request/record.ts'
import { writeMark } from '../approval/request/write.ts'
import type { GitHub } from '../github/connection/call.ts'
import { isGitHubError } from '../github/connection/errors.ts'
import { listStatuses } from '../github/operations/deployments.ts'
import { listJobs, type RerunAnswer, type Run, readRun, rerunJob } from '../github/operations/runs.ts'
import { dispatchWorkflow } from '../github/operations/workflows.ts'
import type { Host } from '../runner/host.ts'
import { every, retry } from '../runner/retry.ts'
import { brief } from '../text/printable.ts'

/** The result of resuming. */
export interface ResumeResult {
  readonly result: 'resumed' | 'waiting' | 'failed'
  readonly reason: string
  /** Address of the run; or of the started workflow. */
  readonly url: string
  /** What to do after a failure; else ''. */
  readonly cure: string
}

/** The run has ended while it was waited for, so the known facts are out of date. `pauses` are left. */
export interface RerunState {
  readonly result: 'again'
  readonly pauses: number
}

interface Around {
  readonly github: GitHub
  readonly host: Host
  readonly filed: Filed
  /** The waiting attempt, or the number of the start. */
  readonly attempt: number
  /** Whether the record does not announce it yet. */
  readonly writes: boolean
}

/** Milliseconds between two looks at a run in progress. */
const pause = 10_000

/** How many pauses a look at one request may have: a minute in total. */
export const mostPauses = 6

/** Runs the waiting job again. Waits for other jobs of its run, at most `pauses` times. */
export async function rerun(around: Around, pauses: number): Promise<ResumeResult | RerunState> {
  const { github, host, filed, attempt, writes } = around
  const { runId } = filed.subject
  return retry<ResumeResult | RerunState>(every(pause, pauses + 1), host, async (count) => {
    const run = await readRun(github, runId)
    if (run === undefined) return { value: failed('run-gone', '', 'Its run was deleted: start a new one.') }
    const { url } = run
    if (run.attempt > attempt) return { value: { result: 'resumed', reason: 'resumed-elsewhere', url, cure: '' } }
    // While it was waited for, the run may have used the request.
    if (run.status === 'completed' && count > 1) return { value: { result: 'again', pauses: pauses + 1 - count } }
    if (run.status === 'completed') {
      if (writes)
        await writeMark(github, filed.deployment.id, { phase: 'resuming', fields: { attempt: String(attempt) } })
      const resumed = await tryJob(github, filed, run)
      if (resumed !== undefined) return { value: resumed }
    }
    const cure = 'Other jobs of the run are still in progress.'
    return { end: () => ({ result: 'waiting', reason: 'run-in-progress', url, cure }) }
  })
}

/** Undefined if the run is already in progress: somebody else may have been faster. */
async function tryJob(github: GitHub, { subject }: Filed, { id, url }: Run): Promise<ResumeResult | undefined> {
  const job = (await listJobs(github, id, 'latest')).find(({ name }) => name === subject.jobName)
  if (job === undefined)
    return failed('unknown-job', url, `Its run no longer has a job \`${brief(subject.jobName)}\`: start a new run.`)
  const answer = await rerunJob(github, job.id)
  if (answer.kind === 'running' || answer.kind === 'not-latest') return undefined
  return answer.kind === 'started' ? { result: 'resumed', reason: 'job-started', url, cure: '' } : refusal(answer, url)
}

function refusal(
  answer: Exclude<RerunAnswer, { kind: 'started' | 'running' | 'not-latest' }>,
  url: string,
): ResumeResult {
  switch (answer.kind) {
    case 'too-old':
      return failed(
        'run-too-old',
        url,
        'GitHub cannot run a job again more than 30 days after its run began: start a new run, and use `resume: dispatch` for such long waits.',
      )
    case 'not-retriable':
      return failed(
        'not-retriable',
        url,
        'GitHub cannot run this job again: it was run 50 times or cancelled. Start a new run.',
      )
    case 'refused':
      return failed(
        'refused',
        url,
        `GitHub says: ${brief(answer.message, 200)}. Run the job again by hand; its gate checks the approval.`,
      )
  }
}

function failed(reason: string, url: string, cure: string): ResumeResult {
  return { result: 'failed', reason, url, cure }
}

/**
 * Starts the workflow that continues. If two receivers try, the one with the first announcement does it. `isRefused`: GitHub refused the last start.
 */
export async function start(
  around: Around,
  { workflow, branch, isRefused }: { readonly workflow: string; readonly branch: string; readonly isRefused: boolean },
): Promise<ResumeResult> {
  const { github, filed, attempt } = around
  const { id } = filed.deployment
  const announce = { phase: 'resuming', fields: { attempt: String(attempt) } } as const
  // A refused start is tried before it is announced again; otherwise every look would add two statuses.
  if (isRefused) {
    const answer = await tryStart(github, filed, workflow, branch)
    if (answer.result === 'resumed') await writeMark(github, id, announce)
    return answer
  }
  const written = await writeMark(github, id, announce)
  const now = requestOf(filed, await listStatuses(github, id))
  if (!isFirstToAnnounce(now, written.id, attempt))
    return { result: 'resumed', reason: 'resumed-elsewhere', url: '', cure: '' }
  const refused = async () =>
    void (await writeMark(github, id, { phase: 'unstarted', fields: { attempt: String(attempt) } }))
  try {
    const answer = await tryStart(github, filed, workflow, branch)
    if (answer.result === 'failed') await refused()
    return answer
  } catch (error) {
    if (isGitHubError(error, 'missing-permission')) await refused()
    throw error
  }
}

/** A definite refusal by GitHub (no such workflow, no `workflow_dispatch` in it, different inputs) starts nothing; any other error is thrown. */
async function tryStart(
  github: GitHub,
  { deployment }: Filed,
  workflow: string,
  branch: string,
): Promise<ResumeResult> {
  try {
    const inputs = { 'deployment-id': String(deployment.id) }
    const { url = '' } = await dispatchWorkflow(github, { workflow, ref: branch, inputs })
    return { result: 'resumed', reason: 'workflow-started', url, cure: '' }
  } catch (error) {
    if (!isGitHubError(error, 'not-found') && !isGitHubError(error, 'validation')) throw error
    const cure = `${error.message} It needs \`on: workflow_dispatch\` with the input \`deployment-id\`, on \`${brief(branch)}\`. Then run *Gates* by hand.`
    return failed('not-started', '', cure)
  }
}
