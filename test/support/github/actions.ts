import { Refused } from './answer.ts'
import { tell } from './events.ts'
import type { Fields } from './json.ts'
import { type State, stamp, userOf } from './state.ts'

/** A workflow of the default branch. */
export interface Workflow {
  readonly id: number
  readonly name: string
  /** As `.github/workflows/gates.yml`. */
  readonly path: string
  readonly state: 'active' | 'disabled_manually' | 'disabled_inactivity'
  /** The inputs of `on: workflow_dispatch`; undefined without it. */
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>> | undefined
  /** The `run-name`; the workflow's name without. */
  readonly runName: ((inputs: Run['inputs']) => string) | undefined
}

/** A workflow that a test puts there. */
export interface WorkflowGiven {
  readonly path: string
  readonly name?: string
  readonly state?: Workflow['state']
  readonly inputs?: Workflow['inputs']
  readonly runName?: (inputs: Run['inputs']) => string
}

/** What a job came to; undefined while it is queued or runs. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A job of one attempt. */
export interface Job {
  readonly id: number
  readonly name: string
  /** Names of jobs. */
  readonly needs: readonly string[]
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: Conclusion | undefined
  readonly startedAt: string
  readonly completedAt: string | undefined
  /** The attempt in which it really ran: later ones show it again with another id. */
  readonly ranIn: number
}

/** One attempt of a run. */
export interface Attempt {
  readonly number: number
  readonly triggeringActor: string
  readonly jobs: readonly Job[]
}

/** A workflow run. */
export interface Run {
  readonly id: number
  readonly workflow: Workflow
  readonly event: string
  /** Whole, as `refs/heads/main`. */
  readonly ref: string
  /** GITHUB_SHA. */
  readonly sha: string
  /** What the API names, where it is another: the head of a pull request, whose GITHUB_SHA is a trial merge or the base. */
  readonly headSha?: string
  readonly headBranch?: string
  readonly actor: string
  readonly createdAt: string
  /** `owner/name`, another one for a fork. */
  readonly headRepository: string
  /** Oldest first. */
  readonly attempts: readonly Attempt[]
  /** Of `workflow_dispatch`. */
  readonly inputs: Readonly<Record<string, string>>
}

/** A run that a test puts there; its jobs are queued unless they have a conclusion. */
export interface RunGiven {
  /** By its path; made when there is none. */
  readonly workflow: string
  readonly event?: string
  readonly ref?: string
  readonly sha?: string
  readonly headSha?: string
  readonly headBranch?: string
  readonly actor?: string
  readonly headRepository?: string
  readonly at?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly jobs: readonly {
    readonly name: string
    readonly needs?: readonly string[]
    readonly conclusion?: Conclusion
  }[]
}

/** Adds a workflow, or replaces the one at its path. */
export function addWorkflow(state: State, given: WorkflowGiven): Workflow {
  const known = [...state.workflows.values()].find(({ path }) => path === given.path)
  const workflow: Workflow = {
    id: known?.id ?? state.nextId(),
    path: given.path,
    name: given.name ?? given.path.replace(/^.*\/|\.ya?ml$/g, ''),
    state: given.state ?? 'active',
    inputs: given.inputs,
    runName: given.runName,
  }
  state.workflows.set(workflow.id, workflow)
  return workflow
}

/** Adds a run in its first attempt. */
export function addRun(state: State, given: RunGiven): Run {
  const { actor = 'octocat', at = stamp(state.now()) } = given
  userOf(state, actor)
  const workflow = [...state.workflows.values()].find(({ path }) => path === given.workflow)
  const run: Run = {
    id: state.nextId(),
    workflow: workflow ?? addWorkflow(state, { path: given.workflow }),
    event: given.event ?? 'push',
    ref: given.ref ?? `refs/heads/${state.defaultBranch}`,
    sha: given.sha ?? '0'.repeat(40),
    ...(given.headSha === undefined ? {} : { headSha: given.headSha }),
    ...(given.headBranch === undefined ? {} : { headBranch: given.headBranch }),
    actor,
    createdAt: at,
    headRepository: given.headRepository ?? `${state.owner}/${state.name}`,
    attempts: [{ number: 1, triggeringActor: actor, jobs: makeJobs(state, given.jobs, at) }],
    inputs: given.inputs ?? {},
  }
  state.runs.set(run.id, run)
  return run
}

/** Jobs of a first attempt. */
export function makeJobs(state: State, jobs: RunGiven['jobs'], at = stamp(state.now())): readonly Job[] {
  return jobs.map(({ name, needs = [], conclusion }) => {
    const isOver = conclusion !== undefined
    return {
      id: state.nextId(),
      name,
      needs,
      status: isOver ? 'completed' : 'queued',
      conclusion,
      startedAt: at,
      completedAt: isOver ? at : undefined,
      ranIn: 1,
    }
  })
}

/** The newest attempt of a run. */
export function latestOf({ attempts }: Run): Attempt {
  const last = attempts.at(-1)
  if (last === undefined) throw new Error('a run has an attempt')
  return last
}

/** True when the newest attempt has jobs and all have ended. */
export function isCompleted(run: Run): boolean {
  const { jobs } = latestOf(run)
  return jobs.length > 0 && jobs.every(({ status }) => status === 'completed')
}

/** What a completed run came to. */
export function conclusionOf(run: Run): Conclusion | undefined {
  if (!isCompleted(run)) return undefined
  const all = latestOf(run).jobs.map(({ conclusion }) => conclusion)
  if (all.includes('failure')) return 'failure'
  return all.includes('cancelled') ? 'cancelled' : all.every((each) => each === 'skipped') ? 'skipped' : 'success'
}

/** Changes a job of the newest attempt. */
export function changeJob(state: State, runId: number, name: string, changes: Partial<Job>): Run {
  const run = state.runs.get(runId)
  if (run === undefined) throw new Error(`there is no run ${runId}`)
  const last = latestOf(run)
  const jobs = last.jobs.map((job) => (job.name === name ? { ...job, ...changes } : job))
  const after = { ...run, attempts: [...run.attempts.slice(0, -1), { ...last, jobs }] }
  state.runs.set(runId, after)
  return after
}

/** What somebody asks of `workflow_dispatch`. */
export interface Dispatch {
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Starts a workflow; its jobs come with whoever listens. Refuses in GitHub's words. */
export async function dispatch(state: State, workflow: Workflow, { ref, inputs }: Dispatch, by: string): Promise<Run> {
  if (workflow.inputs === undefined) throw new Refused(422, "Workflow does not have 'workflow_dispatch' trigger")
  if (workflow.state !== 'active') throw new Refused(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  const name = ref.startsWith('refs/') ? ref : undefined
  const candidates = name === undefined ? [`refs/heads/${ref}`, `refs/tags/${ref}`] : [name]
  const shas = await state.git.commitsOf(candidates)
  const index = shas.findIndex((sha) => sha !== undefined)
  if (index < 0) throw new Refused(422, `No ref found for: ${ref}`)
  const unexpected = Object.keys(inputs).filter((key) => workflow.inputs?.[key] === undefined)
  if (unexpected.length > 0) throw new Refused(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  for (const [key, { required = false, default: value }] of Object.entries(workflow.inputs))
    if (required && value === undefined && inputs[key] === undefined)
      throw new Refused(422, `Required input '${key}' not provided`)
  const defaults = Object.entries(workflow.inputs).map(([key, input]) => [key, input.default ?? ''])
  const whole: Readonly<Record<string, string>> = { ...Object.fromEntries(defaults), ...inputs }
  const run = addRun(state, {
    workflow: workflow.path,
    event: 'workflow_dispatch',
    ref: candidates[index] ?? '',
    sha: shas[index] ?? '',
    actor: by,
    inputs: whole,
    jobs: [],
  })
  const payload: Fields = { ref: run.ref, inputs: whole, workflow: workflow.path }
  tell(state, { kind: 'dispatched', run, payload })
  return run
}
