import { join } from 'node:path'
import { Random } from '../../bench/random.ts'
import { readEvidence } from '../../src/github/conversation/evidence.ts'
import { listJobs, type RerunAnswer, rerunJob } from '../../src/github/operations/runs.ts'
import { createOrchestra, type Delivery, deliverByChance, type Orchestra } from '../support/github/orchestra.ts'
import { type Context, runCommand, useAction, type WorkflowPlan } from '../support/github/plan.ts'
import { git } from '../support/repository.ts'
import { createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs
const release = '.github/workflows/release.yml'
const gates = '.github/workflows/gates.yml'

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

/** Who may pass is whoever wrote `/approve` on the issue, looked up each time. */
async function isApproved({ github }: Hub, issue: number): Promise<boolean> {
  const evidence = await readEvidence(github, issue)
  return evidence?.comments.some(({ body, lastEditedAt }) => body === '/approve' && lastEditedAt === undefined) ?? false
}

/** A pipeline with a gate of a few lines, and its receiver. */
function pipeline(hub: Hub, issue: number, answers: RerunAnswer[]): readonly WorkflowPlan[] {
  const resume = async () => {
    const [run] = [...hub.fake.state.runs.values()].filter(({ workflow }) => workflow.path === release)
    const jobs = await listJobs(hub.github, run?.id ?? 0, 'latest')
    const waiting = jobs.find(({ name, conclusion }) => name === 'Deploy' && conclusion === 'failure')
    if (waiting !== undefined && (await isApproved(hub, issue))) answers.push(await rerunJob(hub.github, waiting.id))
  }
  return [
    {
      path: release,
      on: {},
      jobs: [
        {
          id: 'build',
          steps: [runCommand(async () => ({ exitCode: 0, outputs: { digest: 'abc' } }), { id: 'pack' })],
          outputs: ({ steps }) => ({ digest: steps['pack']?.outputs['digest'] ?? '' }),
        },
        {
          id: 'deploy',
          name: 'Deploy',
          needs: ['build'],
          steps: [
            runCommand(async () => ({ exitCode: (await isApproved(hub, issue)) ? 0 : 1 }), { id: 'gate' }),
            runCommand(() => undefined, { id: 'ship' }),
            runCommand(() => undefined, { id: 'tidy', if: () => true }),
          ],
          outputs: ({ needs }) => ({ shipped: needs['build']?.outputs['digest'] ?? '' }),
        },
        { id: 'smoke', needs: ['deploy'], steps: [runCommand(() => undefined)] },
        { id: 'alarm', needs: ['smoke'], if: ({ failed }) => failed, steps: [runCommand(() => undefined)] },
      ],
    },
    {
      path: gates,
      on: { issueComment: ['created', 'edited', 'deleted'] },
      jobs: [
        {
          id: 'reconcile',
          if: ({ event }) => JSON.stringify(event.payload['comment']).includes('"body":"/'),
          steps: [runCommand(resume)],
        },
      ],
    },
  ]
}

interface Scene {
  readonly hub: Hub
  readonly orchestra: Orchestra
  readonly issue: number
  readonly answers: RerunAnswer[]
}

async function open(
  hub: Hub,
  given: { readonly deliver?: () => Delivery; readonly lanes?: number } = {},
): Promise<Scene> {
  const issue = hub.fake.addIssue({ title: 'Approve?' }).number
  const answers: RerunAnswer[] = []
  const workflows = pipeline(hub, issue, answers)
  const orchestra = createOrchestra(hub.fake, { workflows, workspace: hub.folder, ...given })
  return { hub, orchestra, issue, answers }
}

/** Steps that were performed, as `1 deploy/ship`. */
const steps = ({ performed }: Orchestra) => performed.map(({ attempt, job, step }) => `${attempt} ${job}/${step}`)

test('a job that waits for people costs nothing; a comment runs it again, and what needs it', async () => {
  await using hub = await hubs.open()
  const { orchestra, issue, answers } = await open(hub)
  const { id } = await orchestra.start({ workflow: release, actor: 'carol' })
  await orchestra.settle()
  expect(orchestra.story(id)).toEqual(['build success, Deploy failure, smoke skipped, alarm success'])
  const before = orchestra.run(id).attempts[0]?.jobs.map((job) => job.id) ?? []

  hub.fake.as('alice').comment(issue, 'looks good')
  await orchestra.settle()
  expect(orchestra.runs(gates).map((run) => orchestra.story(run.id))).toEqual([['reconcile skipped']])

  hub.fake.as('alice').comment(issue, '/approve')
  await orchestra.settle()
  expect(answers).toEqual([{ kind: 'started' }])
  expect(orchestra.story(id)[1]).toBe('build success, Deploy success, smoke success, alarm skipped')
  expect(steps(orchestra)).toEqual([
    ...['1 build/pack', '1 deploy/gate', '1 deploy/tidy', '1 alarm/1'],
    '1 reconcile/1',
    ...['2 deploy/gate', '2 deploy/ship', '2 deploy/tidy', '2 smoke/1'],
  ])
  const after = await listJobs(hub.github, id, 'all')
  expect(after).toHaveLength(8)
  expect(after.filter((job) => before.includes(job.id)).map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1])
})

test('each attempt has its own context, and the outputs of the first', async () => {
  await using hub = await hubs.open()
  const seen: unknown[] = []
  const note = ({ env, needs }: Context) => {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR, GITHUB_JOB, ...others } = env
    seen.push([GITHUB_RUN_ATTEMPT, GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR, GITHUB_JOB, needs['build']?.outputs])
    expect(others).toMatchObject({
      GITHUB_WORKFLOW: 'release',
      GITHUB_WORKFLOW_REF: `octo/ship/${release}@refs/heads/main`,
      GITHUB_WORKFLOW_SHA: hub.shas[0],
      GITHUB_API_URL: hub.fake.env.GITHUB_API_URL,
    })
    expect(Number(GITHUB_RUN_ID)).toBeGreaterThan(0)
  }
  const plan: WorkflowPlan = {
    path: release,
    on: {},
    jobs: [
      { id: 'build', steps: [], outputs: ({ attempt }) => ({ from: String(attempt) }) },
      { id: 'deploy', needs: ['build'], steps: [runCommand(note), runCommand(async () => ({ exitCode: 1 }))] },
    ],
  }
  const orchestra = createOrchestra(hub.fake, { workflows: [plan], workspace: hub.folder })
  const { id } = await orchestra.start({ workflow: release, actor: 'carol' })
  await orchestra.settle()
  const [, deploy] = await listJobs(hub.github, id, 'latest')
  hub.fake.as('dave').rerun(deploy?.id ?? 0)
  await orchestra.settle()
  expect(seen).toEqual([
    ['1', 'carol', 'carol', 'deploy', { from: '1' }],
    ['2', 'carol', 'dave', 'deploy', { from: '1' }],
  ])
})

test.each<readonly [string, Delivery, number, number]>([
  ['lost', [], 1, 0],
  ['doubled', ['soon', 'soon'], 2, 2],
  ['late', ['late'], 2, 1],
])('an event that is %s', async (_, delivery, attempts, receivers) => {
  await using hub = await hubs.open()
  const { orchestra, issue } = await open(hub, { deliver: () => delivery })
  const { id } = await orchestra.start({ workflow: release })
  await orchestra.settle()
  hub.fake.as('alice').comment(issue, '/approve')
  await orchestra.settle()
  expect([orchestra.run(id).attempts.length, orchestra.runs(gates).length]).toEqual([attempts, receivers])
})

test('two receivers at once: GitHub starts one attempt, and tells the other that it runs already', async () => {
  await using hub = await hubs.open()
  const { orchestra, issue, answers } = await open(hub, { deliver: () => ['soon', 'soon'], lanes: 2 })
  const { id } = await orchestra.start({ workflow: release })
  await orchestra.settle()
  hub.fake.as('alice').comment(issue, '/approve')
  await orchestra.settle()
  expect(orchestra.run(id).attempts).toHaveLength(2)
  expect(answers.filter(({ kind }) => kind === 'started')).toHaveLength(1)
})

test.each([1, 2, 3])('the same seed (%i) plays the same story', async (seed) => {
  const play = async () => {
    await using hub = await hubs.open()
    const chance = new Random(seed)
    const deliver = deliverByChance(() => chance.next(), { loss: 0.3, double: 0.3, late: 0.3 })
    const { orchestra, issue } = await open(hub, { deliver })
    await orchestra.start({ workflow: release })
    for (const body of ['/a', '/b', '/approve', '/c']) hub.fake.as('alice').comment(issue, body)
    await orchestra.settle()
    return steps(orchestra)
  }
  const told = await play()
  expect(told.length).toBeGreaterThan(3)
  expect(await play()).toEqual(told)
})

test('a dispatched workflow has its inputs; a shipped action runs in a job as on a runner', async () => {
  await using hub = await hubs.open()
  const plan: WorkflowPlan = {
    path: release,
    on: { workflowDispatch: { level: { default: 'patch' } } },
    jobs: [{ id: 'bump', steps: [useAction('version-bump', { token: '', 'dry-run': 'maybe' }, { id: 'bump' })] }],
  }
  const orchestra = createOrchestra(hub.fake, { workflows: [plan], workspace: hub.folder })
  const { id } = await hub.fake.as('alice').dispatch(release, { ref: 'feature', inputs: {} })
  await orchestra.settle()
  expect(orchestra.run(id)).toMatchObject({ ref: 'refs/heads/feature', actor: 'alice', inputs: { level: 'patch' } })
  expect(orchestra.story(id)).toEqual(['bump failure'])
  expect(orchestra.performed[0]?.outcome).toMatchObject({
    exitCode: 1,
    raw: expect.stringContaining('dry-run'),
  })
})

test('a power cut after a call leaves its effect, and fails the job; the next attempt has power again', async () => {
  await using hub = await hubs.open()
  await hub.fake.addPullRequest({ title: 'feat: x', head: 'feature' })
  let power = new AbortController()
  const inputs = { tag: 'v2.0.0', release: 'draft', token: hub.fake.token }
  const plan: WorkflowPlan = {
    path: release,
    on: {},
    jobs: [{ id: 'notes', steps: [useAction('release-notes', inputs)] }],
  }
  const orchestra = createOrchestra(hub.fake, {
    workflows: [plan],
    workspace: await checkout(hub),
    power: () => power.signal,
  })
  hub.fake.fault({
    on: 'POST /repos/{owner}/{repo}/releases',
    trouble: { kind: 'power', after: true, off: () => power.abort() },
  })
  const { id } = await orchestra.start({ workflow: release })
  await orchestra.settle()
  expect(orchestra.performed[0]?.outcome.exitCode).toBeNull()
  expect(hub.fake.releases()).toHaveLength(1)
  power = new AbortController()
  const [job] = await listJobs(hub.github, id, 'latest')
  hub.fake.as('carol').rerun(job?.id ?? 0)
  await orchestra.settle()
  expect(orchestra.story(id)).toEqual(['notes failure', 'notes success'])
  expect(hub.fake.releases()).toHaveLength(1)
})

async function checkout(hub: Hub): Promise<string> {
  const folder = join(hub.folder, 'work')
  await git(hub.folder, ['clone', '--quiet', hub.fake.state.git.directory, folder])
  return folder
}
