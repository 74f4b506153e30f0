import { conclusionOf, isCompleted, type Job, latestOf, type Run } from './actions.ts'
import { Refused } from './answer.ts'
import { tell } from './events.ts'
import { type State, stamp, userOf } from './state.ts'

/** Days after which GitHub re-runs nothing, and how often it does before (docs.github.com, re-running workflows and jobs). */
const lastDay = 30
const mostReruns = 50

/** Runs a job and those that need it again, in a new attempt; refuses in GitHub's words. */
export function rerun(state: State, jobId: number, by: string): Run {
  const run = [...state.runs.values()].find(({ attempts }) =>
    attempts.some(({ jobs }) => jobs.some(({ id }) => id === jobId)),
  )
  if (run === undefined) throw new Refused(404, 'Not Found')
  refuseRerun(state, run, jobId)
  const last = latestOf(run)
  const again = dependentsOf(last.jobs, last.jobs.find(({ id }) => id === jobId)?.name ?? '')
  const number = last.number + 1
  const now = stamp(state.now())
  const jobs = last.jobs.map((job): Job => {
    const id = state.nextId()
    if (!again.has(job.name)) return { ...job, id }
    return {
      ...job,
      id,
      status: 'queued',
      conclusion: undefined,
      startedAt: now,
      completedAt: undefined,
      ranIn: number,
    }
  })
  const after = { ...run, attempts: [...run.attempts, { number, triggeringActor: userOf(state, by).login, jobs }] }
  state.runs.set(run.id, after)
  tell(state, { kind: 'rerun', run: after })
  return after
}

/** Nobody documents these words; they were seen in issues of cli/cli, runs-on and others. */
function refuseRerun(state: State, run: Run, jobId: number): void {
  const age = state.now().getTime() - Date.parse(run.createdAt)
  if (age > lastDay * 86_400_000)
    throw new Refused(403, 'Unable to retry this workflow run because it was created over a month ago')
  if (!isCompleted(run)) throw new Refused(403, 'The workflow run containing this job is already running')
  if (!latestOf(run).jobs.some(({ id }) => id === jobId))
    throw new Refused(403, 'Only jobs from the current attempt can be re-run')
  // Whether a cancelled run can be re-run is told both ways; the gate must not rely on it.
  if (run.attempts.length > mostReruns || conclusionOf(run) === 'cancelled')
    throw new Refused(403, 'This workflow run cannot be retried')
}

/** A job with all that need it, directly or not. */
function dependentsOf(jobs: readonly Job[], name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (let before = 0; before !== found.size; ) {
    before = found.size
    for (const job of jobs) if (job.needs.some((need) => found.has(need))) found.add(job.name)
  }
  return found
}
