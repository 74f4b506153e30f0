import { fileURLToPath } from 'node:url'
import type { RequestFacts } from '../../../src/approval/case/facts.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { Messenger } from '../../../src/approval/notify/notify.ts'
import type { RequestSituation } from '../../../src/approval/request/situation.ts'
import { apply as applyGate } from '../../../src/approval-gate/apply.ts'
import { type GateFacts, readGateFacts } from '../../../src/approval-gate/facts.ts'
import type { Inputs } from '../../../src/approval-gate/inputs.ts'
import { type GatePlan, makePlan as planGate } from '../../../src/approval-gate/plan.ts'
import { apply as applyReceiver } from '../../../src/approval-reconcile/apply.ts'
import { type OpenRequest, readReconcileFacts } from '../../../src/approval-reconcile/facts.ts'
import { makePlan as planReceiver, type ReconcilePlan } from '../../../src/approval-reconcile/plan.ts'
import { UserError } from '../../../src/input/user-error.ts'
import type { Host } from '../../../src/runner/host.ts'
import { testHost } from '../../support/host.ts'
import { githubOf, type Served, serve, workflowOf } from './server.ts'
import {
  accounts,
  dateOf,
  firstEntry,
  firstRun,
  isOver,
  numberOf,
  type Run,
  type Scene,
  standsQuorum,
  type World,
} from './world.ts'

/** The product, in which a test may plant a mistake: it changes what a program is told, what it takes it for, or what it decides. */
export interface Mind {
  /** What GitHub answers. */
  readonly told: (answer: unknown, route: string, world: World) => unknown
  /** What the step was given. */
  readonly given: (inputs: Inputs, world: World) => Inputs
  /** What is judged; undefined leaves it. */
  readonly judged: ((facts: RequestFacts, by: 'gate' | 'receiver') => RequestFacts) | undefined
  readonly planGate: typeof planGate
  readonly planReceiver: typeof planReceiver
}

export const sound: Mind = {
  told: (answer) => answer,
  given: (inputs) => inputs,
  judged: undefined,
  planGate,
  planReceiver,
}

/** What a program found in one look, and what it makes of it. */
export type Look = { readonly key: string } & (
  | { readonly kind: 'gate'; readonly inputs: Inputs; readonly facts: GateFacts; readonly plan: GatePlan }
  | { readonly kind: 'receiver'; readonly facts: OpenRequest; readonly plan: ReconcilePlan }
  | { readonly kind: 'none' }
)

/** A gate's step or a receiver, between two of its writes. */
export interface Program {
  readonly kind: 'gate' | 'receiver'
  /** Which a receiver was started for; 0 of a gate. */
  readonly issue: number
  /** Undefined before it has looked. */
  readonly look: Look | undefined
  /** What it was told since. */
  readonly answers: readonly Pick<Served, 'status' | 'answer'>[]
  /** Whether a receiver waits for the end of the run that asks. */
  readonly isWatching: boolean
}

/** How a program stands after a move: undefined where it is over. */
export interface Step {
  readonly world: World
  readonly program: Program | undefined
  /** Of a gate that is over: whether the job goes on, and by which issue. */
  readonly end: { readonly conclusion: 'success' | 'failure'; readonly opened: number }
}

/** The gate opened where it must not. */
export class Breach extends Error {}

/** What every event says of the repository. */
const event = fileURLToPath(new URL('event.json', import.meta.url))

const server = 'https://github.example'

function hostOf(world: World, env: Readonly<Record<string, string>>): Host {
  const shared = { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: 'octo/shop', GITHUB_EVENT_PATH: event }
  return { ...testHost({ ...shared, ...env }), now: () => dateOf(world.now) }
}

function environmentOf(
  { service, sha, attempt, request }: Run,
  index: number,
  { mode }: Scene,
): Readonly<Record<string, string>> {
  const file = request > 0 && mode === 'dispatch' ? workflowOf(service) : 'release.yml'
  return {
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: String(firstRun + index),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW_REF: `octo/shop/.github/workflows/${file}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_ACTOR: 'carol',
    GITHUB_ACTOR_ID: String(accounts.carol.id),
    GITHUB_TRIGGERING_ACTOR: 'carol',
    GITHUB_EVENT_NAME: request > 0 ? 'workflow_dispatch' : 'push',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTION: 'gate',
  }
}

function inputsOf({ service, digest, request }: Run, index: number, { mode }: Scene): Inputs {
  return {
    token: '',
    gate: 'production',
    environment: 'production',
    service,
    sha: '',
    version: '',
    digest: request > 0 ? '' : digest,
    summary: '',
    resume: mode,
    workflow: mode === 'dispatch' && request === 0 ? workflowOf(service) : '',
    form: '',
    deploymentId: request,
    policyFile: '.github/gates.yml',
    allowOlder: true,
    jobId: (firstRun + index) * 100,
    labels: ['gate'],
    webhook: undefined,
    eventsUrl: '',
    dryRun: false,
  }
}

/** Programs that found the same, as far as what they write hangs on it, go on alike. */
function keyOfLook(plan: GatePlan | ReconcilePlan, situation: RequestSituation | undefined, facts?: GateFacts): string {
  const { statuses, assessment, issue } = situation ?? {}
  const { subject, range, timelines } = facts ?? {}
  const filed = [
    subject,
    range?.base,
    range?.doubted,
    timelines?.map(({ record, outcome }) => [record.deployment.id, outcome]),
  ]
  return JSON.stringify([plan, statuses?.length, assessment?.state, assessment?.count.approvers, issue, filed])
}

/** What was found before, in a world that does not differ in what a look depends on; undefined where the look failed. */
export type Memory = Map<string, Promise<Look | undefined>>

function remember(memory: Memory, who: string, world: World, look: () => Promise<Look>): Promise<Look | undefined> {
  const { now, entries, issues, runs } = world
  const shown = runs.map(({ gate, ...run }) => [gate === undefined, ...Object.values(run)])
  const key = `${who} ${now} ${entries.map(numberOf)} ${issues.map(numberOf)} ${shown.join(' ')}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const found = look().catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  memory.set(key, found)
  return found
}

/** The gate's step of a run looks, all at once, and goes on to its first write. */
export async function lookAsGate(world: World, index: number, { scene, mind, memory }: Around): Promise<Step> {
  const run = world.runs[index]
  if (run?.gate === undefined) throw new Error(`run ${index} has no gate at work`)
  const look = await remember(memory, `run ${index}`, world, async () => {
    const inputs = mind.given(inputsOf(run, index, scene), world)
    const host = hostOf(world, environmentOf(run, index, scene))
    const found = await readGateFacts(inputs, answering(world, scene, mind), host)
    const facts = { ...found, situation: found.situation && rejudged(found.situation, 'gate', mind) }
    const plan = mind.planGate(inputs, facts)
    return { kind: 'gate', key: keyOfLook(plan, facts.situation, facts), inputs, facts, plan }
  })
  if (look?.kind !== 'gate') return { world, program: undefined, end: closed }
  if (look.plan.kind === 'open') check(world, scene, run, index, look.facts)
  return goOn(world, { ...run.gate, look }, { scene, mind, memory }, 0)
}

/** What an exploration goes by. */
export interface Around {
  readonly scene: Scene
  readonly mind: Mind
  readonly memory: Memory
}

const closed = { conclusion: 'failure', opened: 0 } as const

/** What holds whenever a gate decides to open, looked up in the world itself and not in what the gate has read. */
function check(world: World, scene: Scene, run: Run, index: number, { situation, subject }: GateFacts): void {
  const { id } = situation?.filed.deployment ?? { id: 0 }
  // What is started goes on with the commit that the gate's outputs name.
  const [sha, digest] = run.request > 0 ? [subject.sha, subject.digest] : [run.sha, run.digest]
  if (!standsQuorum(world, scene, situation?.issue ?? 0, `${run.service} ${sha} ${digest}`))
    throw new Breach('opened without a live quorum of people who were shown it')
  const entry = world.entries[id - firstEntry]
  if (entry === undefined || isOver(entry, `run=${firstRun + index} attempt=${run.attempt}`))
    throw new Breach('opened by a request that is over')
}

/** A receiver looks, all at once, and goes on to its first write. */
export async function lookAsReceiver(world: World, program: Program, around: Around): Promise<Step> {
  const { scene, mind, memory } = around
  const now = dateOf(world.now).getTime()
  const look = await remember(memory, `receiver ${program.issue}`, world, async () => {
    const found = await readReconcileFacts(program.issue, {
      github: answering(world, scene, mind),
      policyFile: '.github/gates.yml',
      first: undefined,
      event: undefined,
      repositoryId: 1,
      home: `${server}/octo/shop`,
      defaultBranch: 'main',
      now,
    })
    if (found.kind === 'none') return { kind: 'none', key: '' }
    const facts = { ...found, situation: rejudged(found.situation, 'receiver', mind) }
    const plan = mind.planReceiver(facts, now)
    return { kind: 'receiver', key: keyOfLook(plan, facts.situation), facts, plan }
  })
  if (look?.kind !== 'receiver') return { world, program: undefined, end: closed }
  return goOn(world, { ...program, look }, around, 0)
}

function rejudged(situation: RequestSituation, by: 'gate' | 'receiver', { judged }: Mind): RequestSituation {
  if (judged === undefined) return situation
  const facts = judged(situation.facts, by)
  return { ...situation, facts, assessment: reduce(facts) }
}

function answering(world: World, scene: Scene, mind: Mind) {
  return githubOf((route, parameters) => {
    const served = serve(world, scene, route, parameters)
    return { ...served, answer: mind.told(served.answer, route, world) }
  })
}

/** Before these calls a program may be overtaken: what decides is written by them, and read by the last. */
const points = /^(?:POST .*\/(?:deployments|statuses|issues|rerun|dispatches)|GET .*\/statuses)$/

/**
 * Does what was planned up to the next point, or to the one after it where `steps` is 1. The program is begun again, and told again what it
 * was told before; where it has come to a point that is too far, it is left there for ever.
 */
export async function goOn(world: World, program: Program, { scene, mind }: Around, steps: 0 | 1): Promise<Step> {
  const answers = [...program.answers]
  let current = world
  let left: number = steps
  let told = 0
  const { promise, resolve } = Promise.withResolvers<Step>()
  const github = githubOf((route, parameters) => {
    const before = program.answers[told++]
    if (before !== undefined) return { ...before, world: current }
    if (points.test(route) && left-- === 0) {
      resolve({ world: current, program: { ...program, answers }, end: closed })
      return new Promise<Served>(() => undefined)
    }
    const served = serve(current, scene, route, parameters)
    current = served.world
    const { status } = served
    const answer = mind.told(served.answer, route, world)
    answers.push({ status, answer })
    return { status, answer, world: current }
  })
  const finished = finish(program, github).then((end): Step => ({ ...end, world: current }))
  return Promise.race([promise, finished])
}

const host = testHost()

async function finish(program: Program, github: ReturnType<typeof githubOf>): Promise<Omit<Step, 'world'>> {
  const { look } = program
  const messenger = new Messenger(undefined, host)
  const over = { program: undefined, end: closed }
  try {
    if (look?.kind === 'receiver') {
      const resumed = await applyReceiver(look.plan, look.facts, {
        github,
        host,
        messenger,
        defaultBranch: 'main',
        pauses: 0,
      })
      const isWatching = resumed?.result === 'again' || resumed?.reason === 'run-in-progress'
      return isWatching ? { ...over, program: { ...program, look: undefined, answers: [], isWatching } } : over
    }
    if (look?.kind !== 'gate') throw new Error('nothing was looked at')
    const { plan, facts, inputs } = look
    const { isTaken } = await applyGate(plan, { github, messenger }, inputs, facts)
    if (plan.kind === 'open' && !isTaken)
      return { ...over, end: { conclusion: 'success', opened: facts.situation?.issue ?? 0 } }
    const isGreen = (plan.kind === 'wait' || plan.kind === 'request') && inputs.workflow !== ''
    return { ...over, end: { conclusion: isGreen ? 'success' : 'failure', opened: 0 } }
  } catch (error) {
    if (error instanceof UserError) return over
    throw error
  }
}
