import { listJobs, readRun, rerunJob } from '../../src/github/operations/runs.ts'
import { dispatchWorkflow } from '../../src/github/operations/workflows.ts'
import { changeJob, latestOf, type Run } from '../support/github/actions.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs
const r = '/repos/{owner}/{repo}/actions'
const path = '.github/workflows/release.yml'

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

/** A run whose job `deploy` failed. */
function failed({ fake }: Hub): Run {
  return fake.addRun({
    workflow: path,
    actor: 'carol',
    jobs: [
      { name: 'build', conclusion: 'success' },
      { name: 'deploy', needs: ['build'], conclusion: 'failure' },
    ],
  })
}

/** The id of a job in an attempt, counted from 1. */
function jobOf({ fake }: Hub, id: number, name = 'deploy', attempt?: number): number {
  const run = fake.state.runs.get(id)
  const found = attempt === undefined ? run?.attempts.at(-1) : run?.attempts[attempt - 1]
  return found?.jobs.find((job) => job.name === name)?.id ?? 0
}

function fail({ fake }: Hub, id: number): void {
  changeJob(fake.state, id, 'deploy', { status: 'completed', conclusion: 'failure' })
}

describe('running a job again', () => {
  test('a re-run keeps run, sha and actor, and gives new jobs', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'started' })
    expect(await readRun(hub.github, id)).toMatchObject({
      ...{ id, attempt: 2, status: 'queued', conclusion: '' },
      actor: { login: 'carol' },
      triggeringActor: { login: 'github-actions[bot]' },
    })
    const all = await listJobs(hub.github, id, 'all')
    expect(new Set(all.map((job) => job.id)).size).toBe(4)
    expect(
      (await listJobs(hub.github, id, 'latest')).map(({ name, conclusion, attempt }) => [name, conclusion, attempt]),
    ).toEqual([
      ['build', 'success', 2],
      ['deploy', '', 2],
    ])
  })

  test('while it runs, it cannot be run again: a mutex for nothing', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    const job = jobOf(hub, id)
    const answers = await Promise.all([rerunJob(hub.github, job), rerunJob(hub.github, job)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['running', 'started'])
    expect(hub.fake.state.runs.get(id)?.attempts).toHaveLength(2)
  })

  test('while another job of the run still runs, neither', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    changeJob(hub.fake.state, id, 'build', { status: 'in_progress', conclusion: undefined })
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'running' })
  })

  test('a job of an earlier attempt is not the latest', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    await rerunJob(hub.github, jobOf(hub, id))
    fail(hub, id)
    expect(await rerunJob(hub.github, jobOf(hub, id, 'deploy', 1))).toEqual({ kind: 'not-latest' })
  })

  test('after 30 days it is too old', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    await hub.host.sleep(30 * 86_400_000)
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'started' })
    fail(hub, id)
    await hub.host.sleep(1_000)
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'too-old' })
  })

  test('fifty times and no more', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    for (let count = 0; count < 50; count++) {
      hub.fake.as('carol').rerun(jobOf(hub, id))
      fail(hub, id)
    }
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'not-retriable' })
  })

  test('a cancelled run cannot be relied on', async () => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    changeJob(hub.fake.state, id, 'deploy', { conclusion: 'cancelled' })
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'not-retriable' })
  })

  test.each([
    ['cut', { kind: 'cut', after: true }],
    ['502', { kind: 'status', status: 502, after: true }],
  ] as const)('a re-run whose answer was lost (%s) counts, though it has ended since', async (_, trouble) => {
    await using hub = await hubs.open()
    const { id } = failed(hub)
    hub.fake.state.listeners.add(() => fail(hub, id))
    hub.fake.fault({ on: `POST ${r}/jobs/{job_id}/rerun`, trouble })
    expect(await rerunJob(hub.github, jobOf(hub, id))).toEqual({ kind: 'started' })
    expect(hub.fake.state.runs.get(id)?.attempts).toHaveLength(2)
  })

  test('`actions: write` is asked for, not taken for one of the answers', async () => {
    await using hub = await hubs.open({ permissions: { actions: 'read' } })
    const { id } = failed(hub)
    const { reason, message } = await complaintOf(rerunJob(hub.github, jobOf(hub, id)))
    expect([reason, message]).toEqual(['missing-permission', expect.stringContaining('`actions: write`')])
  })
})

test('of 250 jobs, three requests list all', async () => {
  await using hub = await hubs.open()
  const jobs = Array.from({ length: 250 }, (_, index) => ({ name: `job ${index}` }))
  const { id } = hub.fake.addRun({ workflow: path, jobs })
  expect((await listJobs(hub.github, id, 'latest')).map(({ name }) => name)).toEqual(jobs.map(({ name }) => name))
  expect(hub.fake.requests).toHaveLength(3)
})

describe('starting a workflow', () => {
  const inputs = { environment: { required: true }, sha: {}, dry: { default: 'false' } }
  const started = ({ fake }: Hub) => [...fake.state.runs.values()].map((run) => [run.ref, run.event, run.inputs])

  test.each([false, true])('on a server that is old: %s', async (isOld) => {
    await using hub = await hubs.open()
    hub.fake.addWorkflow({ path, inputs })
    hub.fake.state.isOld = isOld
    const asked = { workflow: 'release.yml', ref: 'v1.0.0', inputs: { environment: 'production' } }
    const answer = await dispatchWorkflow(hub.github, asked)
    const [run] = hub.fake.state.runs.values()
    expect(answer).toEqual(
      isOld
        ? { runId: undefined, url: undefined }
        : { runId: run?.id, url: expect.stringMatching(/\/octo\/ship\/actions\/runs\/\d+$/) },
    )
    const whole = { environment: 'production', sha: '', dry: 'false' }
    expect(started(hub)).toEqual([['refs/tags/v1.0.0', 'workflow_dispatch', whole]])
    expect(run === undefined ? '' : latestOf(run).triggeringActor).toBe('github-actions[bot]')
  })

  test.each([
    ['a cut', { kind: 'cut', after: true }],
    ['a cut before the effect', { kind: 'cut' }],
    ['half an answer', { kind: 'malformed' }],
    ['502', { kind: 'status', status: 502 }],
  ] as const)('after %s it is not started again, and the complaint says so', async (_, trouble) => {
    await using hub = await hubs.open()
    hub.fake.addWorkflow({ path, inputs: {} })
    hub.fake.fault({ on: `POST ${r}/workflows/{workflow_id}/dispatches`, trouble })
    const asked = dispatchWorkflow(hub.github, { workflow: 'release.yml', ref: 'main', inputs: {} })
    const { reason, message } = await complaintOf(asked)
    expect([reason, message]).toEqual(['github-unavailable', expect.stringContaining('may or may not have started')])
    expect(hub.fake.count(`POST ${r}/workflows/{workflow_id}/dispatches`)).toBe(1)
  })

  test('a rate limit did nothing: it is started then', async () => {
    await using hub = await hubs.open()
    hub.fake.addWorkflow({ path, inputs: {} })
    hub.fake.fault({ trouble: { kind: 'secondary-limit', retryAfter: 7 } })
    await dispatchWorkflow(hub.github, { workflow: 'release.yml', ref: 'main', inputs: {} })
    expect(started(hub)).toHaveLength(1)
  })

  test.each([
    ['a sha', { ref: 'SHA' }, 'No ref found'],
    ['an unknown input', { inputs: { environment: 'x', other: 'y' } }, 'Unexpected inputs provided'],
    ['a missing input', { inputs: {} }, "Required input 'environment'"],
  ])('%s is refused in GitHub’s words', async (_, other, said) => {
    await using hub = await hubs.open()
    hub.fake.addWorkflow({ path, inputs })
    const whole = { workflow: 'release.yml', ref: 'main', inputs: { environment: 'x' }, ...other }
    const ref = whole.ref === 'SHA' ? (hub.shas[1] ?? '') : whole.ref
    const { reason, message } = await complaintOf(dispatchWorkflow(hub.github, { ...whole, ref }))
    expect([reason, message]).toEqual(['validation', expect.stringContaining(said)])
  })

  test.each([
    ['without workflow_dispatch', undefined, 'active', "'workflow_dispatch' trigger"],
    ['that is disabled', {}, 'disabled_manually', 'disabled workflow'],
  ] as const)('a workflow %s is refused', async (_, given, state, said) => {
    await using hub = await hubs.open()
    hub.fake.addWorkflow({ path, state, ...(given === undefined ? {} : { inputs: given }) })
    const asked = dispatchWorkflow(hub.github, { workflow: 'release.yml', ref: 'main', inputs: {} })
    expect(await complaintOf(asked)).toEqual({ reason: 'validation', message: expect.stringContaining(said) })
  })

  test('GitHub takes 25 inputs', async () => {
    await using hub = await hubs.open()
    const names = Array.from({ length: 26 }, (_, index) => `i${index}`)
    hub.fake.addWorkflow({ path, inputs: Object.fromEntries(names.map((name) => [name, {}])) })
    const give = (count: number) => Object.fromEntries(names.slice(0, count).map((name) => [name, 'x']))
    await dispatchWorkflow(hub.github, { workflow: 'release.yml', ref: 'main', inputs: give(25) })
    const asked = dispatchWorkflow(hub.github, { workflow: 'release.yml', ref: 'main', inputs: give(26) })
    expect(await complaintOf(asked)).toMatchObject({ reason: 'validation' })
    expect(hub.fake.violations.splice(0)).toEqual([expect.stringContaining('must NOT have more than 25')])
  })
})
