import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { type Page, pageSize, readPages } from '../connection/pages.ts'
import { integer, isRecord, list, moment, optionalMoment, optionalText, record, text } from '../connection/parse.ts'
import { type Account, parseAccount } from '../people/account.ts'

/** A workflow run; a re-run keeps the id and counts `attempt` up. */
export interface Run {
  readonly id: number
  readonly attempt: number
  /** `completed`, or one of `queued`, `in_progress`, `waiting`, `requested`, `pending`. */
  readonly status: string
  /** `success`, `failure`, `cancelled` …; '' until it is completed. */
  readonly conclusion: string
  readonly sha: string
  /** '' for a tag of a deleted name. */
  readonly branch: string
  readonly event: string
  /** What lists show: the workflow's `run-name`, where it has one; '' on old servers. */
  readonly title: string
  /** As `.github/workflows/release.yml`. */
  readonly workflowPath: string
  readonly workflowId: number
  /** Of the first attempt. */
  readonly createdAt: Date
  /** Who started the first attempt; re-runs have this account's rights. */
  readonly actor: Account
  /** Who started this attempt. */
  readonly triggeringActor: Account
  readonly url: string
  /** `owner/name`; '' when the fork is gone. */
  readonly headRepository: string
}

/** A job of one attempt; each attempt gives its jobs new ids. */
export interface Job {
  readonly id: number
  /** As shown: the `name:` of the workflow, else its key, with the matrix in parentheses. */
  readonly name: string
  readonly status: string
  /** '' until it is completed. */
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

/** What came of asking for a job to be run again. Nothing but `started` did anything. */
export type RerunAnswer =
  /** A new attempt of the run began, or had begun when an attempt of unknown outcome was looked at. */
  | { readonly kind: 'started' }
  /** A job of the run is still running, or somebody was quicker: GitHub lets only completed runs be re-run. */
  | { readonly kind: 'running' }
  /** The job is of an earlier attempt. */
  | { readonly kind: 'not-latest' }
  /** The run was created more than 30 days ago. */
  | { readonly kind: 'too-old' }
  /** As a run that was re-run 50 times, or one that never began. */
  | { readonly kind: 'not-retriable' }
  /** Another 403 than a missing permission. */
  | { readonly kind: 'refused'; readonly message: string }

/** GitHub's words for one status, 403. Nobody documents them; these were seen in issues of cli/cli (9221, 9989) and of others. */
const wordings = [
  [/already running/i, 'running'],
  [/only jobs from the current attempt/i, 'not-latest'],
  [/created over a month ago/i, 'too-old'],
  [/cannot be (retried|rerun)/i, 'not-retriable'],
] as const

/** A run in its newest attempt; undefined when there is none (any more). */
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

/** One attempt of a run, with how that one ended; undefined when there is none (any more). */
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

/** The runs of a workflow that `workflow_dispatch` started at this moment or later, newest first, at most 100. */
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
 * All runs of a workflow that `workflow_dispatch` started on a branch at this moment or later, newest first, as many as GitHub lists (1,000);
 * none where there is no such workflow.
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

/** The jobs of a run: of its newest attempt (those not run again are among them), or of all attempts. */
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

/** Runs a job and those that need it again, in a new attempt of its run. */
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
