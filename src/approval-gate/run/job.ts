import type { GitHub } from '../../github/connection/call.ts'
import { type Job, listJobs } from '../../github/operations/runs.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { RunningAttempt } from './run.ts'

/**
 * This job in GitHub's list: by its id, or on servers that do not provide the id, by its key if that is its name. The receiver looks it up by its
 * name, because each attempt has a new id. So the name must be unique.
 */
export async function findJob(github: GitHub, jobId: number, run: Pick<RunningAttempt, 'id' | 'job'>): Promise<Job> {
  const jobs = await listJobs(github, run.id, 'latest')
  const job = jobs.find(({ id, name }) => (jobId === 0 ? name === run.job : id === jobId))
  if (job === undefined)
    throw new UserError(
      'unknown-job',
      `GitHub lists no job ${jobId === 0 ? `named \`${brief(run.job)}\`` : jobId} in this run. Do not set the input \`job-id\`. If the server does not fill it in, remove the job's \`name:\` and \`strategy.matrix\`.`,
    )
  if (jobs.filter(({ name }) => name === job.name).length > 1)
    throw new UserError(
      'ambiguous-job',
      `Several jobs of this run are named \`${brief(job.name)}\`, so the waiting job could not be identified. Give each job a unique \`name:\`; with a matrix, include its values.`,
    )
  return job
}

/** How the job with that name ended, in GitHub's words, for each attempt in which it ended. */
export async function readConclusions(
  github: GitHub,
  runId: number,
  name: string,
): Promise<ReadonlyMap<number, string>> {
  const jobs = await listJobs(github, runId, 'all')
  const ended = jobs.filter((job) => job.name === name && job.conclusion !== '')
  return new Map(ended.map(({ attempt, conclusion }) => [attempt, conclusion]))
}
