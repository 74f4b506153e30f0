/** A repository with a gate in its release workflow, behind a fake GitHub whose events and re-runs the test delivers when it likes. */
import { changeJob, type Job, latestOf, type Run, type RunGiven } from '../support/github/actions.ts'
import { addStatus, type Deployment } from '../support/github/deployments.ts'
import type { Occasion } from '../support/github/events.ts'
import { type FakeGitHub, startGitHub } from '../support/github/github.ts'
import { type Fields, fieldsAt, isFields } from '../support/github/json.ts'
import { type Comment, stamp, userOf } from '../support/github/state.ts'
import { createWorld, type World } from '../support/repository.ts'
import { clockOption, runStep, type Step, type StepResult } from '../support/runner.ts'
import { shippedForm } from './form.ts'

export const policy = `gates:
  production:
    require:
      - { count: 1, from: { role: maintain } }
      - { count: 2, from: { group: testers } }
    exclude: [actor, triggering-actor, commit-authors]
    expires: 48h
    override: { from: { role: admin }, reason: required }
groups:
  testers: [bob, carol, dave]
`

/** One tester is enough. */
export const plain = `gates:
  production:
    require: [{ count: 1, from: { group: testers } }]
    exclude: [actor, triggering-actor, commit-authors]
    expires: 48h
groups: { testers: [bob, carol, dave] }
`

export const workflow = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - id: gate
        uses: slipway-actions/slipway/actions/approval-gate@v1
        with: { gate: production }
      - run: ./deploy.sh
`

const receiver = '.github/workflows/gates.yml'
/** The form. */
export const approve = '.github/workflows/approve.yml'
const release = '.github/workflows/release.yml'

/** What a stage starts with. */
export interface Scene {
  readonly policy?: string
  readonly workflow?: string
  readonly actor?: string
  /** Names of the run's jobs, `deploy` among them. */
  readonly jobs?: readonly string[]
}

type Inputs = Readonly<Record<string, string>>

export class Stage implements AsyncDisposable {
  readonly world: World
  readonly github: FakeGitHub
  readonly run: Run
  /** What GitHub would start the receiver for, in order. */
  readonly events: Extract<Occasion, { kind: 'event' }>[] = []
  #clock: { offset: number }
  /** Whether the runners' clock goes with GitHub's; it is the machine's otherwise. */
  #isSet = false

  constructor(world: World, github: FakeGitHub, run: Run, clock: { offset: number }) {
    this.world = world
    this.github = github
    this.run = run
    this.#clock = clock
    github.state.listeners.add((occasion) => void (occasion.kind === 'event' && this.events.push(occasion)))
  }

  /** Moves GitHub's clock, which began a day ago, so that whatever follows comes later. */
  pass(seconds = 60): void {
    this.#clock.offset += seconds * 1000
  }

  /** GitHub's clock shows the time of the runner from now on. */
  catchUp(): void {
    this.#clock.offset = 0
  }

  /** GitHub and the runners have this time; the run began at the first of such times. */
  setTime(moment: string): void {
    this.#clock.offset = Date.parse(moment) - Date.now()
    const { runs } = this.github.state
    if (!this.#isSet) for (const [id, run] of runs) runs.set(id, { ...run, createdAt: moment })
    this.#isSet = true
  }

  /** What makes a runner's clock go with GitHub's. */
  #clockEnv(): Readonly<Record<string, string>> {
    if (!this.#isSet) return {}
    return { NODE_OPTIONS: clockOption, TEST_CLOCK_OFFSET: String(this.#clock.offset) }
  }

  /** Keeps all that GitHub knows; what it gives brings it back as often as wanted. */
  keep(): () => void {
    const { issues, comments, deployments, runs } = this.github.state
    const [keptIssues, keptComments, keptDeployments, keptRuns] = [
      [...issues],
      [...comments],
      [...deployments],
      [...runs],
    ]
    return () => {
      refill(issues, keptIssues)
      refill(comments, keptComments)
      refill(deployments, keptDeployments)
      refill(runs, keptRuns)
      this.events.splice(0)
    }
  }

  /** A run of the release workflow besides the stage's own. */
  another(sha: string, actor = 'alice'): Run {
    return this.github.addRun({ workflow: release, sha, actor, jobs: jobsOf(['build', 'deploy']) })
  }

  job(run: Run = this.run, name = 'deploy'): Job {
    const found = latestOf(this.now(run)).jobs.find((job) => job.name === name)
    if (found === undefined) throw new Error(`no job ${name}`)
    return found
  }

  /** A run as it is now. */
  now(run: Run = this.run): Run {
    return this.github.state.runs.get(run.id) ?? run
  }

  /** The gate's step in the newest attempt of a run; the job ends as the step does. */
  async gate(inputs: Inputs = {}, run: Run = this.run, more: Partial<Step> = {}): Promise<StepResult> {
    this.pass()
    const { state } = this.github
    const startedAt = stamp(state.now())
    changeJob(state, run.id, 'deploy', { status: 'in_progress', conclusion: undefined, startedAt })
    const result = await runStep({
      action: 'approval-gate',
      with: { gate: 'production', 'job-id': String(this.job(run).id), ...inputs },
      workspace: this.world.checkout.path,
      token: this.github.token,
      event: { name: run.event, payload: { repository: { default_branch: 'main', private: state.isPrivate } } },
      ...more,
      env: { ...this.github.env, ...this.environment(run), ...this.#clockEnv(), ...more.env },
    })
    this.pass()
    const conclusion = result.exitCode === 0 ? 'success' : 'failure'
    changeJob(state, run.id, 'deploy', { status: 'completed', conclusion, completedAt: stamp(state.now()) })
    return result
  }

  environment(run: Run): Readonly<Record<string, string>> {
    const { number, triggeringActor } = latestOf(this.now(run))
    const { state } = this.github
    return {
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(number),
      GITHUB_SHA: run.sha,
      GITHUB_REF: run.ref,
      GITHUB_WORKFLOW_REF: `octo/demo/${run.workflow.path}@${run.ref}`,
      GITHUB_WORKFLOW_SHA: run.sha,
      GITHUB_ACTOR: run.actor,
      GITHUB_ACTOR_ID: String(userOf(state, run.actor).id),
      GITHUB_TRIGGERING_ACTOR: triggeringActor,
      GITHUB_EVENT_NAME: run.event,
      GITHUB_JOB: 'deploy',
      GITHUB_ACTION: 'gate',
    }
  }

  /** The receiver's step, for an event or by hand. */
  async reconcile(inputs: Inputs = {}, event?: Step['event'], more: Partial<Step> = {}): Promise<StepResult> {
    this.pass()
    return runStep({
      action: 'approval-reconcile',
      with: inputs,
      workspace: this.world.checkout.path,
      token: this.github.token,
      event: event ?? { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      ...more,
      env: {
        ...this.github.env,
        GITHUB_REPOSITORY_ID: '1',
        GITHUB_ACTION: 'reconcile',
        ...this.#clockEnv(),
        ...more.env,
      },
    })
  }

  /** A person fills in the form that is shipped, a minute later; its run starts the receiver. */
  async fill(login: string, inputs: Inputs, ref = 'main'): Promise<{ readonly run: Run; readonly result: StepResult }> {
    this.pass()
    const run = await this.github.as(login).dispatch(approve, { ref, inputs: { request: '1', ...inputs } })
    const result = await this.reconcile({ issue: run.inputs['request'] ?? '' }, undefined, {
      env: { GITHUB_RUN_ID: String(run.id), GITHUB_WORKFLOW_REF: `octo/demo/${approve}@${run.ref}` },
    })
    return { run, result }
  }

  /** Starts the receiver for every event that its `if:` lets through. */
  async deliver(): Promise<readonly StepResult[]> {
    const results: StepResult[] = []
    for (const { name, payload } of this.events.splice(0)) results.push(await this.reconcile({}, { name, payload }))
    return results
  }

  /** The job fails after its gate let it through. */
  fail(): void {
    changeJob(this.github.state, this.run.id, 'deploy', { conclusion: 'failure' })
    this.pass()
  }

  /** Changes a job of the run's newest attempt. */
  change(name: string, changes: Partial<Job>): void {
    changeJob(this.github.state, this.run.id, name, changes)
  }

  /** The run becomes older by so many days. */
  age(days: number): void {
    const run = this.now()
    const createdAt = stamp(new Date(Date.parse(run.createdAt) - days * 86_400_000))
    this.github.state.runs.set(run.id, { ...run, createdAt })
  }

  /** Comes back when something holds. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  /** Another deployment of the environment by a run of the release workflow that succeeded, with a status of that phase. */
  async deploy(phase: string, sha?: string, given: Partial<RunGiven> = {}): Promise<Deployment> {
    this.pass()
    await this.world.checkout.commit('feat: other')
    await this.world.checkout.push()
    const deployed = sha ?? (await this.world.checkout.git('rev-parse', 'HEAD'))
    const jobs = [{ name: 'deploy', conclusion: 'success' as const }]
    const run = this.github.addRun({ workflow: release, sha: deployed, actor: 'alice', jobs, ...given })
    return this.github.addDeployment({
      sha: deployed,
      environment: 'production',
      payload: { v: 1, service: '', run: { id: run.id, attempt: 1, job: 'deploy' } },
      statuses: [{ state: phase === 'verified' ? 'success' : 'in_progress', description: phase }],
    })
  }

  /** Commits to the default branch in somebody's name; gives the sha. */
  async commit(message: string, login: string): Promise<string> {
    const author = `${login} <${login}@example.com>`
    this.github.state.mails.set(`${login}@example.com`, login)
    await this.world.checkout.commit({ message, author })
    await this.world.checkout.push()
    return this.world.checkout.git('rev-parse', 'HEAD')
  }

  /** A copy of a request with its issue, as somebody else might file it: another text, another payload. */
  async forge(
    record: Deployment,
    change: {
      readonly creator?: string
      readonly gate?: Fields
      readonly payload?: Fields
      readonly body?: (body: string) => string
    } = {},
  ): Promise<{ readonly id: number; readonly issue: number }> {
    const { state, env, addDeployment, addIssue } = this.github
    const creator = change.creator ?? 'github-actions[bot]'
    const own = isFields(record.payload) ? record.payload : {}
    const { id } = await addDeployment({
      sha: record.sha,
      ref: record.sha,
      task: record.task,
      environment: record.environment,
      payload: { ...own, ...change.payload, gate: { ...fieldsAt(own, 'gate'), ...change.gate } },
      creator,
    })
    const text = (state.issues.get(1)?.body ?? '').replace(/deployment=\d+/, `deployment=${id}`)
    const { number } = addIssue({ body: change.body?.(text) ?? text, labels: ['gate'], author: creator })
    const logUrl = `${env.GITHUB_SERVER_URL}/octo/demo/issues/${number}`
    addStatus(state, id, { state: 'pending', description: 'waiting', logUrl, environmentUrl: '' }, { by: creator })
    return { id, issue: number }
  }

  /** Eve changes the text of a request. */
  editIssue(change: (body: string) => string, issue = 1): void {
    this.github.as('eve').editIssue(issue, change(this.github.state.issues.get(issue)?.body ?? ''))
  }

  /** The policy on the default branch becomes another one. */
  async changePolicy(text: string): Promise<void> {
    await this.world.checkout.commit({ message: 'ci: policy', files: { '.github/gates.yml': text } })
    await this.world.checkout.push()
  }

  /** A person comments on a request, the first one unless told otherwise, a minute later. */
  say(login: string, body: string, issue = this.issue()): Comment {
    this.pass()
    return this.github.as(login).comment(issue, body)
  }

  /** The number of the newest request. */
  issue(): number {
    return Math.max(0, ...this.requests().map(({ number }) => number))
  }

  requests() {
    return [...this.github.state.issues.values()].filter(({ labels }) => labels.includes('gate'))
  }

  records() {
    return [...this.github.state.deployments.values()].filter(({ task }) => task.startsWith('gate:'))
  }

  /** What the statuses of all records say, oldest first. */
  marks(): readonly string[] {
    return this.records().flatMap(({ statuses }) => statuses.map(({ description }) => description))
  }

  /** The live table. */
  table(issue = this.issue()): string {
    const comments = [...this.github.state.comments.values()].filter((comment) => comment.issue === issue)
    return comments.find(({ body }) => body.startsWith('<!-- slipway:gate-table'))?.body ?? ''
  }

  /** The comment that says how a request ended; '' while it is open. */
  closing(issue = this.issue()): string {
    return this.comments(issue).find((body) => body.startsWith('<!-- slipway:gate-closing')) ?? ''
  }

  comments(issue = this.issue()): readonly string[] {
    const { comments } = this.github.state
    return [...comments.values()].filter((comment) => comment.issue === issue).map(({ body }) => body)
  }

  /** Marks a comment with 👎, as the receiver does. */
  dismiss(id: number): void {
    const { state } = this.github
    const comment = state.comments.get(id)
    if (comment === undefined) throw new Error(`there is no comment ${id}`)
    const reactions = [{ id: state.nextId(), by: state.viewer, content: '-1' }]
    state.comments.set(id, { ...comment, reactions })
  }

  reactions(comment: number): readonly string[] {
    return (this.github.state.comments.get(comment)?.reactions ?? []).map(({ content }) => content)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.github[Symbol.asyncDispose]()
    } finally {
      await this.world[Symbol.asyncDispose]()
    }
  }
}

function refill<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear()
  for (const [key, value] of entries) map.set(key, value)
}

function jobsOf(names: readonly string[]) {
  return names.map((name) => ({ name, ...(name === 'deploy' ? {} : { conclusion: 'success' as const }) }))
}

/** Alice wrote and pushed; mia maintains, bob, carol and dave test, ada administers, eve may write. */
export async function createStage(scene: Scene = {}): Promise<Stage> {
  const files = { '.github/gates.yml': scene.policy ?? policy, [release]: scene.workflow ?? workflow }
  const world = await createWorld({ message: 'feat: begin', files, author: 'Alice <alice@example.com>' })
  const clock = { offset: -24 * 3_600_000 }
  const now = () => new Date(Date.now() + clock.offset)
  const github = await startGitHub({ repository: 'octo/demo', bare: world.bare, now })
  const roles = {
    alice: 'admin',
    mia: 'maintain',
    bob: 'triage',
    carol: 'read',
    dave: 'read',
    ada: 'admin',
    eve: 'write',
  } as const
  for (const [login, role] of Object.entries(roles)) github.setRole(login, role)
  github.state.mails.set('alice@example.com', 'alice')
  github.addWorkflow({ path: receiver, inputs: { issue: {} } })
  github.addWorkflow({ path: approve, ...shippedForm() })
  const sha = await world.checkout.git('rev-parse', 'HEAD')
  const jobs = jobsOf(scene.jobs ?? ['build', 'deploy'])
  const run = github.addRun({ workflow: release, sha, actor: scene.actor ?? 'alice', jobs })
  return new Stage(world, github, run, clock)
}
