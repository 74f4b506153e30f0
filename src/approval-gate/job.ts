import type { GitHub } from '../github/connection/call.ts'
import { type Job, listJobs } from '../github/operations/runs.ts'
import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import type { RunningAttempt } from './run.ts'

/**
 * This job as GitHub lists it: by its id, or, on servers that do not tell a job its id, by its key, where that is its name. The receiver
 * will look it up by its name, since each attempt gives it a new id; so no other may have the same.
 */
export async function findJob(github: GitHub, jobId: number, run: Pick<RunningAttempt, 'id' | 'job'>): Promise<Job> {
  const jobs = await listJobs(github, run.id, 'latest')
  const job = jobs.find(({ id, name }) => (jobId === 0 ? name === run.job : id === jobId))
  if (job === undefined)
    throw new UserError(
      'unknown-job',
      `GitHub lists no job ${jobId === 0 ? `named \`${brief(run.job)}\`` : jobId} in this run. Leave input \`job-id\` as it is; where the server does not fill it in, leave out the job's \`name:\` and \`strategy.matrix\`.`,
    )
  if (jobs.filter(({ name }) => name === job.name).length > 1)
    throw new UserError(
      'ambiguous-job',
      `Several jobs of this run are named \`${brief(job.name)}\`, so the one that waits could not be told from the others. Give each a \`name:\` of its own; with a matrix, put its values into it.`,
    )
  return job
}

/** How the job of that name ended in each attempt in which it did, in GitHub's words. */
export async function readConclusions(
  github: GitHub,
  runId: number,
  name: string,
): Promise<ReadonlyMap<number, string>> {
  const jobs = await listJobs(github, runId, 'all')
  const ended = jobs.filter((job) => job.name === name && job.conclusion !== '')
  return new Map(ended.map(({ attempt, conclusion }) => [attempt, conclusion]))
}
