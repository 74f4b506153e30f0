import { conclusionOf, dispatch, isCompleted, type Job, latestOf, type Run, type Workflow } from '../actions.ts'
import { type Answer, notFound, paged, Refused } from '../answer.ts'
import { type Fields, fieldsAt, flagAt, textAt } from '../json.ts'
import { rerun } from '../rerun.ts'
import type { Asked, Routes, World } from '../route.ts'
import type { State } from '../state.ts'

const r = '/repos/{owner}/{repo}/actions'

/** Workflows, runs and jobs. */
export const actionRoutes: Routes = {
  [`GET ${r}/workflows`]: ({ url }, world) => {
    const all = [...world.state.workflows.values()]
    return counted(
      'workflows',
      all.length,
      paged(all, url, (workflow) => workflowShape(workflow, world)),
    )
  },
  [`POST ${r}/workflows/{workflow_id}/dispatches`]: start,
  [`GET ${r}/workflows/{workflow_id}/runs`]: listRuns,
  [`GET ${r}/runs/{run_id}`]: (asked, world) => ({ status: 200, body: runShape(runOf(asked, world.state), world) }),
  [`GET ${r}/runs/{run_id}/attempts/{attempt_number}`]: (asked, world) => {
    const run = runOf(asked, world.state)
    const attempts = run.attempts.filter(({ number }) => number <= Number(asked.parameters['attempt_number']))
    if (attempts.at(-1)?.number !== Number(asked.parameters['attempt_number'])) throw notFound()
    return { status: 200, body: runShape({ ...run, attempts }, world) }
  },
  [`GET ${r}/runs/{run_id}/jobs`]: listJobs,
  [`GET ${r}/jobs/{job_id}`]: ({ parameters }, world) => {
    const found = jobsOf(world.state).find(({ job }) => String(job.id) === parameters['job_id'])
    if (found === undefined) throw notFound()
    return { status: 200, body: jobShape(found, world) }
  },
  [`POST ${r}/jobs/{job_id}/rerun`]: ({ parameters }, { state }) => {
    rerun(state, Number(parameters['job_id']), state.viewer)
    return { status: 201, body: {} }
  },
}

interface Place {
  readonly job: Job
  readonly run: Run
  readonly attempt: number
}

function jobsOf(state: State): readonly Place[] {
  return [...state.runs.values()].flatMap(placesOf)
}

function placesOf(run: Run): readonly Place[] {
  return run.attempts.flatMap(({ number, jobs }) => jobs.map((job) => ({ job, run, attempt: number })))
}

function listJobs(asked: Asked, world: World): Answer {
  const run = runOf(asked, world.state)
  const newest = latestOf(run).number
  const isAll = asked.url.searchParams.get('filter') === 'all'
  const found = placesOf(run).filter(({ attempt }) => isAll || attempt === newest)
  return counted(
    'jobs',
    found.length,
    paged(found, asked.url, (place) => jobShape(place, world)),
  )
}

/** Newest first; of `created` only the form `>=` with a moment. */
function listRuns({ parameters, url }: Asked, world: World): Answer {
  const { state } = world
  const workflow = workflowOf(state, parameters['workflow_id'] ?? '')
  const event = url.searchParams.get('event')
  const branch = url.searchParams.get('branch')
  const since = url.searchParams.get('created')?.replace(/^>=/, '') ?? ''
  const found = [...state.runs.values()]
    .filter((run) => run.workflow.id === workflow.id && (event === null || run.event === event))
    .filter(({ ref, createdAt }) => createdAt >= since && (branch === null || branchOf(ref) === branch))
    .reverse()
  return counted(
    'workflow_runs',
    found.length,
    paged(found, url, (run) => runShape(run, world)),
  )
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}

function workflowOf(state: State, wanted: string): Workflow {
  const workflow = [...state.workflows.values()].find(
    ({ id, path }) => String(id) === wanted || path === `.github/workflows/${wanted}`,
  )
  if (workflow === undefined) throw notFound()
  return workflow
}

async function start({ parameters, body }: Asked, { state, places }: World): Promise<Answer> {
  if (state.isOld && body['return_run_details'] !== undefined)
    throw new Refused(422, 'Invalid request.\n\n"return_run_details" is not a permitted key.')
  const workflow = workflowOf(state, parameters['workflow_id'] ?? '')
  const inputs = Object.fromEntries(
    Object.entries(fieldsAt(body, 'inputs')).map(([key, value]) => [key, String(value)]),
  )
  const run = await dispatch(state, workflow, { ref: textAt(body, 'ref') ?? '', inputs }, state.viewer)
  if (flagAt(body, 'return_run_details') !== true) return { status: 204 }
  const { url, html } = addressesOf(run, state, places)
  return { status: 200, body: { workflow_run_id: run.id, run_url: url, html_url: html } }
}

function runOf({ parameters }: Asked, state: State): Run {
  const run = state.runs.get(Number(parameters['run_id']))
  if (run === undefined) throw notFound()
  return run
}

function counted(name: string, count: number, { body = [], ...answer }: Answer): Answer {
  return { ...answer, body: { total_count: count, [name]: body } }
}

function addressesOf({ id }: Run, state: State, places: World['places']) {
  const path = `${state.owner}/${state.name}/actions/runs/${id}`
  return { url: `${places.api}/repos/${path}`, html: `${places.server}/${path}` }
}

function workflowShape({ id, name, path, state }: Workflow, { complete }: World): Fields {
  return complete('workflow', { id, name, path, state })
}

function runShape(run: Run, { state, shapes, complete, places }: World): Fields {
  const last = latestOf(run)
  const started = last.jobs.some(({ status, ranIn }) => ranIn === last.number && status !== 'queued')
  const { url, html } = addressesOf(run, state, places)
  const [owner = '', name = ''] = run.headRepository.split('/')
  const repository = (full: string) =>
    complete('minimal-repository', {
      id: 1,
      name,
      full_name: full,
      owner: shapes.user(owner),
      private: state.isPrivate,
    })
  return complete('workflow-run', {
    id: run.id,
    name: run.workflow.name,
    display_title: run.workflow.runName?.(run.inputs) ?? run.workflow.name,
    head_branch: run.headBranch ?? branchOf(run.ref),
    head_sha: run.headSha ?? run.sha,
    path: run.workflow.path,
    run_number: 1,
    run_attempt: last.number,
    event: run.event,
    status: isCompleted(run) ? 'completed' : started ? 'in_progress' : 'queued',
    conclusion: conclusionOf(run) ?? null,
    workflow_id: run.workflow.id,
    url,
    html_url: html,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    actor: shapes.user(run.actor),
    triggering_actor: shapes.user(last.triggeringActor),
    repository: repository(`${state.owner}/${state.name}`),
    head_repository: repository(run.headRepository),
  })
}

function jobShape({ job, run, attempt }: Place, { state, complete, places }: World): Fields {
  const { url, html } = addressesOf(run, state, places)
  return complete('job', {
    id: job.id,
    run_id: run.id,
    run_url: url,
    run_attempt: attempt,
    head_sha: run.headSha ?? run.sha,
    name: job.name,
    workflow_name: run.workflow.name,
    status: job.status,
    conclusion: job.conclusion ?? null,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt ?? null,
    url: `${places.api}/repos/${state.owner}/${state.name}/actions/jobs/${job.id}`,
    html_url: `${html}/job/${job.id}`,
  })
}
