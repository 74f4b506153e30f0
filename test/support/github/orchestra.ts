import { addRun, latestOf, makeJobs, type Run } from './actions.ts'
import { nameOf, type Performed, playAttempt } from './attempt.ts'
import type { Occasion } from './events.ts'
import type { FakeGitHub } from './github.ts'
import type { Fields } from './json.ts'
import type { WorkflowPlan } from './plan.ts'

/** When the copies of an event arrive: none is a lost event, two a duplicate; `late` ones come when nothing else is left to do. */
export type Delivery = readonly ('soon' | 'late')[]

/** What the orchestra plays with. */
export interface OrchestraGiven {
  readonly workflows: readonly WorkflowPlan[]
  /** A folder for the steps. */
  readonly workspace: string
  /** Asked at each attempt: aborted, it cuts the power of the shipped actions that run in it. */
  readonly power?: () => AbortSignal
  /** How webhooks arrive; each once and soon when left out. */
  readonly deliver?: (occasion: Occasion) => Delivery
  /** How many runs are played at once; 1 when left out, which makes a test's story the same each time. */
  readonly lanes?: number
}

/** A run that a test starts. */
export interface Started {
  /** Path of the workflow. */
  readonly workflow: string
  readonly event?: string
  readonly payload?: Fields
  readonly actor?: string
  /** Whole; the default branch when left out. */
  readonly ref?: string
  /** The ref's commit when left out. */
  readonly sha?: string
  readonly headRepository?: string
}

/** Plays GitHub Actions around the fake GitHub: runs, attempts, jobs that need each other, re-runs, and events that start workflows. */
export interface Orchestra {
  /** Queues a run. */
  readonly start: (started: Started) => Promise<Run>
  /** Plays until nothing is queued, running or late. */
  readonly settle: () => Promise<void>
  /** Every step that ended, in order. */
  readonly performed: readonly Performed[]
  /** The run as it is now. */
  readonly run: (id: number) => Run
  /** The runs of a workflow, oldest first. */
  readonly runs: (path: string) => readonly Run[]
  /** Each attempt of a run as `build success, deploy failure`. */
  readonly story: (id: number) => readonly string[]
}

/** Rounds after which a test must have gone astray. */
const mostTasks = 1_000

/** Registers the workflows with the fake and listens to it from now on. */
export function createOrchestra(fake: FakeGitHub, given: OrchestraGiven): Orchestra {
  const { state } = fake
  const soon: (() => Promise<void>)[] = []
  const late: (() => Promise<void>)[] = []
  const performed: Performed[] = []
  const payloads = new Map<number, Fields>()
  const outputs = new Map<number, Map<string, Readonly<Record<string, string>>>>()
  const planOf = (path: string) => given.workflows.find((plan) => plan.path === path)
  for (const { path, name, on } of given.workflows)
    fake.addWorkflow({
      path,
      ...(name === undefined ? {} : { name }),
      ...(on.workflowDispatch === undefined ? {} : { inputs: on.workflowDispatch }),
    })

  const run = (id: number): Run => {
    const found = state.runs.get(id)
    if (found === undefined) throw new Error(`there is no run ${id}`)
    return found
  }
  const play = async (id: number) => {
    const plan = planOf(run(id).workflow.path)
    // A run that a test put there has no plan: its jobs are the test's to end.
    if (plan === undefined) return
    const kept = outputs.get(id) ?? new Map<string, Readonly<Record<string, string>>>()
    outputs.set(id, kept)
    const power = given.power?.()
    const stage = { fake, workspace: given.workspace, power, plan, payload: payloads.get(id) ?? {}, outputs: kept }
    await playAttempt(id, { ...stage, onStep: (each) => performed.push(each) })
  }
  const begin = async (plan: WorkflowPlan, { event = 'push', payload = {}, ...started }: Omit<Started, 'workflow'>) => {
    const ref = started.ref ?? `refs/heads/${state.defaultBranch}`
    const sha = started.sha ?? (await state.git.commitOf(ref)) ?? ''
    const made = addRun(state, { ...started, workflow: plan.path, event, ref, sha, jobs: jobsOf(plan) })
    payloads.set(made.id, payload)
    return made
  }

  state.listeners.add((occasion) => {
    if (occasion.kind === 'rerun') soon.push(() => play(occasion.run.id))
    else if (occasion.kind === 'dispatched') {
      const { id, workflow } = occasion.run
      const plan = planOf(workflow.path)
      if (plan === undefined) return
      // A dispatched run comes without jobs.
      const first = { ...latestOf(occasion.run), jobs: makeJobs(state, jobsOf(plan)) }
      state.runs.set(id, { ...occasion.run, attempts: [first] })
      payloads.set(id, occasion.payload)
      soon.push(() => play(id))
    } else {
      const receivers = given.workflows.filter((plan) => hears(plan, occasion))
      for (const when of given.deliver?.(occasion) ?? ['soon'])
        for (const plan of receivers)
          (when === 'soon' ? soon : late).push(async () => {
            const { name, payload, sender } = occasion
            await play((await begin(plan, { event: name, payload, actor: sender })).id)
          })
    }
  })

  return {
    performed,
    run,
    runs: (path) => [...state.runs.values()].filter(({ workflow }) => workflow.path === path),
    story: (id) =>
      run(id).attempts.map(({ jobs }) =>
        jobs.map(({ name, status, conclusion = status }) => `${name} ${conclusion}`).join(', '),
      ),
    start: async ({ workflow, ...started }) => {
      const plan = planOf(workflow)
      if (plan === undefined) throw new Error(`there is no workflow ${workflow}`)
      const made = await begin(plan, started)
      soon.push(() => play(made.id))
      return made
    },
    settle: () => settle(soon, late, given.lanes ?? 1),
  }
}

async function settle(soon: (() => Promise<void>)[], late: (() => Promise<void>)[], lanes: number): Promise<void> {
  const active = new Set<Promise<void>>()
  for (let count = 0; ; count++) {
    if (count > mostTasks) throw new Error('the workflows start each other without an end')
    const next = active.size < lanes ? (soon.shift() ?? (active.size === 0 ? late.shift() : undefined)) : undefined
    if (next !== undefined) {
      const task: Promise<void> = next().finally(() => active.delete(task))
      active.add(task)
    } else if (active.size > 0) await Promise.race(active)
    else return
  }
}

/** Delivery by chance: each event is lost, doubled or late with these probabilities. */
export function deliverByChance(
  random: () => number,
  { loss = 0, double = 0, late = 0 }: { readonly loss?: number; readonly double?: number; readonly late?: number },
): () => Delivery {
  const copy = () => (random() < late ? ('late' as const) : ('soon' as const))
  return () => {
    if (random() < loss) return []
    return random() < double ? [copy(), copy()] : [copy()]
  }
}

function hears({ on }: WorkflowPlan, occasion: Extract<Occasion, { readonly kind: 'event' }>): boolean {
  return (
    occasion.name === 'issue_comment' &&
    (on.issueComment?.some((action) => action === occasion.payload['action']) ?? false)
  )
}

function jobsOf({ jobs }: WorkflowPlan) {
  const named = new Map(jobs.map((job) => [job.id, nameOf(job)]))
  return jobs.map((job) => ({ name: nameOf(job), needs: (job.needs ?? []).map((id) => named.get(id) ?? id) }))
}
