import { type Attempt, type Conclusion, changeJob, latestOf, type Run } from './actions.ts'
import type { FakeGitHub } from './github.ts'
import type { Fields } from './json.ts'
import { type Context, type JobPlan, type StepOutcome, useIn, type WorkflowPlan } from './plan.ts'
import { stamp, userOf } from './state.ts'

/** A step that ended. */
export interface Performed {
  readonly run: number
  readonly attempt: number
  readonly job: string
  /** The step's id, or its place, counted from 1. */
  readonly step: string
  readonly outcome: StepOutcome
}

/** What one attempt of a run is played with. */
export interface Stage {
  readonly fake: FakeGitHub
  readonly workspace: string
  readonly power: AbortSignal | undefined
  readonly plan: WorkflowPlan
  readonly payload: Fields
  /** Outputs of the run's jobs, kept from one attempt to the next. */
  readonly outputs: Map<string, Readonly<Record<string, string>>>
  readonly onStep: (performed: Performed) => void
}

/** Plays the jobs of the newest attempt that are queued, each after those that it needs; jobs that can run together do. */
export async function playAttempt(runId: number, stage: Stage): Promise<void> {
  const current = () => {
    const run = stage.fake.state.runs.get(runId)
    if (run === undefined) throw new Error(`run ${runId} is gone`)
    return run
  }
  const { number } = latestOf(current())
  for (;;) {
    const { jobs } = latestOf(current())
    const isOver = (id: string) =>
      jobs.find(({ name }) => name === nameOf(planOf(stage.plan, id)))?.status === 'completed'
    const ready = stage.plan.jobs.filter(
      (job) =>
        jobs.some(({ name, status }) => name === nameOf(job) && status === 'queued') && (job.needs ?? []).every(isOver),
    )
    if (ready.length === 0) return
    await Promise.all(ready.map((job) => playJob(job, current(), number, stage)))
  }
}

/** What the API calls a job. */
export function nameOf({ id, name = id }: JobPlan): string {
  return name
}

function planOf({ jobs }: WorkflowPlan, id: string): JobPlan {
  const found = jobs.find((job) => job.id === id)
  if (found === undefined) throw new Error(`there is no job ${id}`)
  return found
}

async function playJob(job: JobPlan, run: Run, attempt: number, stage: Stage): Promise<void> {
  const { state } = stage.fake
  const name = nameOf(job)
  const context = contextOf(job, run, attempt, stage)
  const all = Object.values(context.needs).every(({ result }) => result === 'success')
  const change = (changes: Parameters<typeof changeJob>[3]) => changeJob(state, run.id, name, changes)
  const end = (conclusion: Conclusion) => change({ status: 'completed', conclusion, completedAt: stamp(state.now()) })
  if (!(job.if === undefined ? all : job.if(context))) {
    end('skipped')
    return
  }
  change({ status: 'in_progress', startedAt: stamp(state.now()) })
  const after = await playSteps(job, { ...context, failed: false }, stage)
  stage.outputs.set(job.id, job.outputs?.(after) ?? {})
  end(after.failed ? 'failure' : 'success')
}

/** The context as the last step left it. */
async function playSteps(job: JobPlan, context: Context, stage: Stage): Promise<Context> {
  let seen = context
  for (const [index, step] of job.steps.entries()) {
    if (!(step.if === undefined ? !seen.failed : step.if(seen))) continue
    const outcome = (await step.run(seen)) ?? { exitCode: 0 }
    const isGood = outcome.exitCode === 0
    const id = step.id ?? String(index + 1)
    stage.onStep({ run: seen.run.id, attempt: seen.attempt, job: job.id, step: id, outcome })
    const told = { outcome: isGood ? 'success' : 'failure', outputs: outcome.outputs ?? {} } as const
    seen = { ...seen, steps: { ...seen.steps, [id]: told }, failed: seen.failed || !isGood }
  }
  return seen
}

function contextOf(job: JobPlan, run: Run, attempt: number, stage: Stage): Context {
  const { fake, plan, payload } = stage
  const last = latestOf(run)
  const needs = (job.needs ?? []).map((id) => {
    const result = conclusionOf(last, nameOf(planOf(plan, id)))
    return [id, { result, outputs: stage.outputs.get(id) ?? {} }] as const
  })
  const failed = [...ancestorsOf(plan, job.id)].some((id) => conclusionOf(last, nameOf(planOf(plan, id))) === 'failure')
  const event = { name: run.event, payload }
  const env = environmentOf(job, run, last, fake)
  const power = stage.power === undefined ? {} : { power: stage.power }
  const use = useIn({ run, event, env }, { workspace: stage.workspace, token: fake.token, ...power })
  return { run, attempt, job: job.id, event, needs: Object.fromEntries(needs), steps: {}, failed, env, use }
}

function conclusionOf({ jobs }: Attempt, name: string): Conclusion {
  const found = jobs.find((job) => job.name === name)?.conclusion
  if (found === undefined) throw new Error(`the job ${name} has not ended`)
  return found
}

function ancestorsOf(plan: WorkflowPlan, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...(planOf(plan, id).needs ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(planOf(plan, next).needs ?? []))
  }
  return found
}

function environmentOf(
  job: JobPlan,
  run: Run,
  last: Attempt,
  { state, env }: FakeGitHub,
): Readonly<Record<string, string>> {
  const { workflow } = run
  return {
    ...env,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: state.owner,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(last.number),
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(userOf(state, run.actor).id),
    GITHUB_TRIGGERING_ACTOR: last.triggeringActor,
    GITHUB_JOB: job.id,
    GITHUB_WORKFLOW: workflow.name,
    GITHUB_WORKFLOW_REF: `${state.owner}/${state.name}/${workflow.path}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
  }
}
