import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { type Page, pageSize, readPages } from '../connection/pages.ts'
import { integer, isRecord, list, moment, optionalMoment, optionalText, record, text } from '../connection/parse.ts'
import { type Account, parseAccount } from '../people/account.ts'

/** A workflow run; a re-run keeps the id and increases `attempt`. */
export interface Run {
  readonly id: number
  readonly attempt: number
  /** `completed`, or one of `queued`, `in_progress`, `waiting`, `requested`, `pending`. */
  readonly status: string
  /** `success`, `failure`, `cancelled` …; '' before it is completed. */
  readonly conclusion: string
  readonly sha: string
  /** '' if the branch or tag was deleted. */
  readonly branch: string
  readonly event: string
  /** The title in lists: the workflow's `run-name`, if it has one; '' on old servers. */
  readonly title: string
  /** Such as `.github/workflows/release.yml`. */
  readonly workflowPath: string
  readonly workflowId: number
  /** Start of the first attempt. */
  readonly createdAt: Date
  /** Who started the first attempt; re-runs use this account's permissions. */
  readonly actor: Account
  /** Who started this attempt. */
  readonly triggeringActor: Account
  readonly url: string
  /** `owner/name`; '' if the fork was deleted. */
  readonly headRepository: string
}

/** A job of one attempt; each attempt gives its jobs new ids. */
export interface Job {
  readonly id: number
  /** As shown: the `name:` of the workflow, else its key, with the matrix in parentheses. */
  readonly name: string
  readonly status: string
  /** '' before it is completed. */
  readonly conclusion: string
  readonly attempt: number
  /** The commit that GitHub names for the run, the same as the run's `sha`. */
  readonly sha: string
  readonly url: string
  /** Undefined while it is queued. */
  readonly startedAt: Date | undefined
  /** Undefined until it is completed. */
  readonly completedAt: Date | undefined
}

/** The result of asking for a job to be run again. Only `started` had an effect. */
export type RerunAnswer =
  /** A new attempt began, or had already begun when an attempt of unknown outcome was checked. */
  | { readonly kind: 'started' }
  /** A job of the run is still in progress, or somebody was faster: GitHub only re-runs completed runs. */
  | { readonly kind: 'running' }
  /** The job belongs to an earlier attempt. */
  | { readonly kind: 'not-latest' }
  /** The run was created more than 30 days ago. */
  | { readonly kind: 'too-old' }
  /** For example a run that was re-run 50 times, or one that never began. */
  | { readonly kind: 'not-retriable' }
  /** A 403 that is not about a missing permission. */
  | { readonly kind: 'refused'; readonly message: string }

/** GitHub's messages for status 403. They are not documented; these were seen in issues of cli/cli (9221, 9989) and others. */
const wordings = [
  [/already running/i, 'running'],
  [/only jobs from the current attempt/i, 'not-latest'],
  [/created over a month ago/i, 'too-old'],
  [/cannot be (retried|rerun)/i, 'not-retriable'],
] as const

/** The newest attempt of a run; undefined if it does not exist (any more). */
export async function readRun(github: GitHub, id: number): Promise<Run | undefined> {
  if (id === 0) return undefined
  return github.rest<Run | undefined>({
    purpose: `read workflow run ${id}`,
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { run_id: id },
    repeat: 'harmless',
    parse: (answer) => parseRun(answer),
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

/** One attempt of a run and its own conclusion; undefined if it does not exist (any more). */
export async function readAttempt(github: GitHub, id: number, attempt: number): Promise<Run | undefined> {
  return github.rest<Run | undefined>({
    purpose: `read attempt ${attempt} of workflow run ${id}`,
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    parameters: { run_id: id, attempt_number: attempt },
    repeat: 'harmless',
    parse: (answer) => parseRun(answer),
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

/** The runs of a workflow that `workflow_dispatch` started at or after this time, newest first, at most 100. */
export async function listDispatched(github: GitHub, workflow: string, since: Date): Promise<readonly Run[]> {
  return github.rest({
    purpose: `list the runs of the workflow ${brief(workflow, 80)}`,
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: startedSince(workflow, since),
    repeat: 'harmless',
    parse: parseRuns,
  })
}

/**
 * All runs of a workflow that `workflow_dispatch` started on a branch at or after this time, newest first, up to GitHub's limit of 1,000; none if
 * there is no such workflow.
 */
export async function listStarted(
  github: GitHub,
  { workflow, branch, since }: { readonly workflow: string; readonly branch: string; readonly since: Date },
): Promise<readonly Run[]> {
  return readPages((page) =>
    github.rest<Page<Run>>({
      purpose: `list the runs of the workflow ${brief(workflow, 80)}`,
      needs: 'actions: read',
      route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      parameters: { ...startedSince(workflow, since), branch, page },
      repeat: 'harmless',
      parse: (answer, more) => ({ items: parseRuns(answer), more }),
      refused: ({ status }) => (status === 404 ? { value: { items: [], more: false } } : undefined),
    }),
  )
}

function startedSince(workflow: string, since: Date): Readonly<Record<string, unknown>> {
  const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`
  return { workflow_id: workflow, event: 'workflow_dispatch', created, per_page: pageSize }
}

function parseRuns(answer: unknown): readonly Run[] {
  return list(record(answer, 'answer')['workflow_runs'], 'workflow_runs', parseRun)
}

/** The jobs of a run: of its newest attempt (including those that were not run again), or of all attempts. */
export async function listJobs(github: GitHub, runId: number, filter: 'latest' | 'all'): Promise<readonly Job[]> {
  return readPages((page) =>
    github.rest({
      purpose: `list the jobs of workflow run ${runId}`,
      needs: 'actions: read',
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
      parameters: { run_id: runId, filter, per_page: pageSize, page },
      repeat: 'harmless',
      parse: (answer, more) => ({ items: list(record(answer, 'answer')['jobs'], 'jobs', parseJob), more }),
    }),
  )
}

/** Runs a job and the jobs that need it again, in a new attempt of its run. */
export async function rerunJob(github: GitHub, jobId: number): Promise<RerunAnswer> {
  return github.rest<RerunAnswer>({
    purpose: `run job ${jobId} again`,
    needs: 'actions: write',
    route: 'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
    parameters: { job_id: jobId },
    repeat: async () => ((await hasNewerAttempt(github, jobId)) ? { value: { kind: 'started' } } : undefined),
    parse: () => ({ kind: 'started' }),
    refused: ({ status, message }) => {
      if (status !== 403 || /not accessible by/i.test(message)) return undefined
      const kind = wordings.find(([words]) => words.test(message))?.[1]
      return { value: kind === undefined ? { kind: 'refused', message } : { kind } }
    },
  })
}

async function hasNewerAttempt(github: GitHub, jobId: number): Promise<boolean> {
  const job = await github.rest({
    purpose: `read job ${jobId}`,
    needs: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
    parameters: { job_id: jobId },
    repeat: 'harmless',
    parse: (answer) => ({
      runId: integer(record(answer, 'job')['run_id'], 'job.run_id'),
      attempt: parseJob(answer).attempt,
    }),
  })
  const run = await readRun(github, job.runId)
  return run !== undefined && run.attempt > job.attempt
}

function parseRun(value: unknown, at = 'run'): Run {
  const run = record(value, at)
  const head = run['head_repository']
  return {
    id: integer(run['id'], `${at}.id`),
    attempt: integer(run['run_attempt'] ?? 1, `${at}.run_attempt`),
    status: optionalText(run['status'], `${at}.status`),
    conclusion: optionalText(run['conclusion'], `${at}.conclusion`),
    sha: text(run['head_sha'], `${at}.head_sha`),
    branch: optionalText(run['head_branch'], `${at}.head_branch`),
    event: text(run['event'], `${at}.event`),
    title: optionalText(run['display_title'], `${at}.display_title`),
    // Some answers add `@` and a ref.
    workflowPath: text(run['path'], `${at}.path`).split('@')[0] ?? '',
    workflowId: integer(run['workflow_id'], `${at}.workflow_id`),
    createdAt: moment(run['created_at'], `${at}.created_at`),
    actor: parseAccount(run['actor'], `${at}.actor`),
    triggeringActor: parseAccount(run['triggering_actor'] ?? run['actor'], `${at}.triggering_actor`),
    url: text(run['html_url'], `${at}.html_url`),
    headRepository: isRecord(head) ? text(head['full_name'], `${at}.head_repository`) : '',
  }
}

function parseJob(value: unknown, at = 'job'): Job {
  const job = record(value, at)
  return {
    id: integer(job['id'], `${at}.id`),
    name: text(job['name'], `${at}.name`),
    status: text(job['status'], `${at}.status`),
    conclusion: optionalText(job['conclusion'], `${at}.conclusion`),
    attempt: integer(job['run_attempt'] ?? 1, `${at}.run_attempt`),
    sha: text(job['head_sha'], `${at}.head_sha`),
    url: optionalText(job['html_url'], `${at}.html_url`),
    startedAt: optionalMoment(job['started_at'], `${at}.started_at`),
    completedAt: optionalMoment(job['completed_at'], `${at}.completed_at`),
  }
}
