import { createStage, plain, type Stage, workflow } from '../../approval/stage.ts'
import { makeJobs, type Run } from '../../support/github/actions.ts'
import { addStatus } from '../../support/github/deployments.ts'
import type { Occasion } from '../../support/github/events.ts'

const asking = workflow.replace('      - run: ./deploy.sh\n', '')
const deploy = '.github/workflows/deploy.yml'
const ask = { resume: 'dispatch', workflow: 'deploy.yml' }
const dispatched = { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } }

/** A stage whose job only asks, and the runs that were started on its behalf. */
async function createAsking(
  text = asking,
  policy = plain,
): Promise<{ readonly stage: Stage; readonly started: readonly Run[] }> {
  const stage = await createStage({ policy, workflow: text })
  const { state, addWorkflow } = stage.github
  const started: Run[] = []
  addWorkflow({ path: deploy, inputs: { 'deployment-id': { required: true } } })
  const listen = (occasion: Occasion) => {
    if (occasion.kind !== 'dispatched') return
    const run: Run = {
      ...occasion.run,
      attempts: [{ number: 1, triggeringActor: 'github-actions[bot]', jobs: makeJobs(state, [{ name: 'deploy' }]) }],
    }
    state.runs.set(run.id, run)
    started.push(run)
  }
  state.listeners.add(listen)
  return { stage, started }
}

/** The gate's step of a run that was started. */
async function verify(stage: Stage, run: Run, inputs: Readonly<Record<string, string>> = {}) {
  const id = inputs['deployment-id'] ?? run.inputs['deployment-id'] ?? ''
  const more = { event: dispatched, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } }
  const { exitCode, outputs } = await stage.gate({ resume: 'dispatch', ...inputs, 'deployment-id': id }, run, more)
  return { exitCode, ...outputs }
}

test('the job that asks is green; the approval starts another workflow, whose gate verifies and is open once', async () => {
  const { stage, started } = await createAsking()
  await using _ = stage
  const first = await stage.gate(ask)
  expect({ exitCode: first.exitCode, ...first.outputs }).toMatchObject({
    exitCode: 0,
    result: 'waiting',
    reason: 'requested',
  })
  stage.say('bob', '/approve')
  stage.catchUp()
  const looks = await Promise.all([1, 2].map(() => stage.reconcile({ issue: '1' })))
  const reasons = looks.map(({ outputs }) => outputs['reason'])
  expect(reasons.filter((reason) => reason === 'workflow-started')).toHaveLength(1)
  // The other one saw the announcement, or was late by less than that.
  expect(['resumed-elsewhere', 'workflow-running', 'workflow-started']).toEqual(expect.arrayContaining(reasons))
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({
    result: 'waiting',
    reason: 'workflow-running',
  })
  expect(started).toHaveLength(1)
  const [run] = started
  if (run === undefined) throw new Error('no run')
  expect(await verify(stage, run)).toMatchObject({ exitCode: 0, result: 'approved', sha: stage.run.sha })
  // Neither by hand nor by running it again.
  const again = await stage.github.as('eve').dispatch(deploy, { ref: 'main', inputs: run.inputs })
  stage.pass()
  expect(await verify(stage, started[1] ?? again)).toMatchObject({
    exitCode: 1,
    result: 'void',
    reason: 'already-used',
  })
  stage.github.as('eve').rerun(stage.job(run).id)
  expect(await verify(stage, run)).toMatchObject({ exitCode: 1, result: 'void', reason: 'already-used' })
  expect(stage.marks().filter((mark) => mark.startsWith('consumed'))).toHaveLength(1)
})

test('of two runs that take an approval at once, one goes on', async () => {
  const { stage, started } = await createAsking()
  await using _ = stage
  const { outputs } = await stage.gate(ask)
  stage.say('bob', '/approve')
  const inputs = { 'deployment-id': outputs['deployment-id'] ?? '' }
  for (const login of ['eve', 'mia']) await stage.github.as(login).dispatch(deploy, { ref: 'main', inputs })
  const ends = await Promise.all(started.map((run) => verify(stage, run)))
  expect(ends.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 1])
})

test('started without approval, for something else, or from a branch, it stays closed', async () => {
  const { stage, started } = await createAsking()
  await using _ = stage
  const { outputs } = await stage.gate(ask)
  const inputs = { 'deployment-id': outputs['deployment-id'] ?? '' }
  await stage.world.checkout.push('side')
  for (const ref of ['main', 'side']) await stage.github.as('eve').dispatch(deploy, { ref, inputs })
  const [direct, branch] = started
  if (direct === undefined || branch === undefined) throw new Error('no runs')
  expect(await verify(stage, direct)).toMatchObject({ exitCode: 1, result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  expect(await verify(stage, branch)).toMatchObject({ exitCode: 1, result: 'error', reason: 'other-workflow' })
  expect(await verify(stage, direct, { environment: 'staging' })).toMatchObject({
    result: 'error',
    reason: 'other-request',
  })
  expect(await verify(stage, direct, { digest: 'sha256:x' })).toMatchObject({
    result: 'error',
    reason: 'other-request',
  })
  expect(await verify(stage, direct, { 'deployment-id': '1' })).toMatchObject({
    result: 'error',
    reason: 'unknown-request',
  })
  // None of this did the request any harm.
  expect(await verify(stage, direct)).toMatchObject({ exitCode: 0, result: 'approved' })
})

test.each(['refs/heads/mallory', 'refs/tags/main'])(
  'a record that says another branch than that of its run, %s, opens nothing',
  async (ref) => {
    const { stage, started } = await createAsking(asking, plain.replace('expires: 48h', 'branches: [main]'))
    await using _ = stage
    const { outputs } = await stage.gate(ask)
    const [record] = stage.records()
    if (record === undefined) throw new Error('no record')
    const { checkout } = stage.world
    await checkout.git('checkout', '-q', '-b', 'mallory')
    await checkout.commit('feat: hers')
    await checkout.git('push', '-q', 'origin', 'mallory')
    const sha = await checkout.git('rev-parse', 'HEAD')
    const jobs = [{ name: 'deploy', conclusion: 'success' as const }]
    const run = stage.github.addRun({ workflow: '.github/workflows/release.yml', sha, ref, actor: 'alice', jobs })
    const { id, issue } = await stage.forge({ ...record, sha }, { gate: { runId: run.id, sha, headSha: sha } })
    stage.say('bob', '/approve', issue)
    for (const deployment of [id, outputs['deployment-id']])
      await stage.github.as('eve').dispatch(deploy, { ref: 'main', inputs: { 'deployment-id': String(deployment) } })
    const [forged, honest] = started
    if (forged === undefined || honest === undefined) throw new Error('no runs')
    expect(await verify(stage, forged)).toMatchObject({ exitCode: 1, result: 'error', reason: 'other-ref' })
    expect(await verify(stage, honest)).toMatchObject({ exitCode: 1, reason: 'superseded' })
  },
)

test('a request from the branch that the policy names goes on', async () => {
  const { stage, started } = await createAsking(asking, plain.replace('expires: 48h', 'branches: [main]'))
  await using _ = stage
  await stage.gate(ask)
  stage.say('bob', '/approve')
  await stage.deliver()
  const [run] = started
  if (run === undefined) throw new Error('no run')
  expect(await verify(stage, run)).toMatchObject({ exitCode: 0, result: 'approved' })
})

test('what would follow the gate in a green job is refused before anybody is asked', async () => {
  for (const text of [
    workflow,
    `${asking}  after:\n    needs: deploy\n    runs-on: x\n    steps: []\n`,
    'jobs: {}\n',
  ]) {
    const { stage } = await createAsking(text)
    await using _ = stage
    const { exitCode, outputs } = await stage.gate(ask)
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'error', reason: 'not-last' })
    expect(stage.records()).toEqual([])
  }
})

test('a workflow that GitHub will not start is started as soon as it can be', async () => {
  const { stage, started } = await createAsking()
  await using _ = stage
  stage.github.addWorkflow({ path: deploy })
  await stage.gate(ask)
  stage.say('bob', '/approve')
  for (let index = 0; index < 3; index++) {
    const { exitCode, outputs, annotations } = await stage.reconcile({ issue: '1' })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'failed', reason: 'not-started' })
    expect(annotations[0]?.message).toContain('workflow_dispatch')
  }
  expect(stage.marks().map((mark) => mark.split(' ')[0])).toEqual(['waiting', 'resuming', 'unstarted'])
  expect(stage.table()).toContain('deploy.yml could not be started yet.')
  stage.github.addWorkflow({ path: deploy, inputs: { 'deployment-id': { required: true } } })
  stage.catchUp()
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ reason: 'workflow-started' })
  expect(stage.table()).toContain('deploy.yml is being started')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ reason: 'workflow-running' })
  const [run] = started
  if (run === undefined) throw new Error('no run')
  expect(await verify(stage, run)).toMatchObject({ result: 'approved' })
})

test('a workflow that does not come to its gate is started again, three times at most', async () => {
  const { stage, started } = await createAsking()
  await using _ = stage
  await stage.gate(ask)
  stage.say('bob', '/approve')
  // GitHub's clock is a day late: every start seems long ago.
  const results: string[] = []
  for (let index = 0; index < 5; index++) results.push((await stage.reconcile({ issue: '1' })).outputs['reason'] ?? '')
  expect(started).toHaveLength(3)
  expect(results.slice(3)).toEqual(['not-arrived', 'not-arrived'])
  const [record] = stage.records()
  const last = await stage.reconcile({ issue: '1' })
  for (const told of [last.log, stage.table()]) {
    expect(told).toContain('deploy.yml was started 3 times but never reached its gate')
    expect(told).toContain(`run it by hand on the default branch with \`deployment-id\` ${record?.id}`)
  }
  expect(stage.table()).not.toContain('is being started')
  const byHand = await stage.github
    .as('mia')
    .dispatch(deploy, { ref: 'main', inputs: { 'deployment-id': String(record?.id) } })
  expect(await verify(stage, started.at(-1) ?? byHand)).toMatchObject({ exitCode: 0, result: 'approved' })
})

test('a run that skipped its job hides commits from one request at most', async () => {
  const { stage, started } = await createAsking(asking, plain.replace('{ group: testers }', '{ role: write }'))
  await using _ = stage
  for (const login of ['bob', 'carol']) stage.github.setRole(login, 'write')
  const hers = await stage.commit('feat: part 1', 'eve')
  const jobs = [
    { name: 'build', conclusion: 'success' },
    { name: 'deploy', conclusion: 'skipped' },
  ] as const
  const { id } = await stage.deploy('verified', hers, { workflow: deploy, event: 'workflow_dispatch', jobs })
  const asks = stage.another(await stage.commit('feat: part 2', 'alice'), 'alice')
  expect((await stage.gate(ask, asks)).outputs).toMatchObject({ reason: 'requested' })
  expect(stage.github.state.issues.get(1)?.body).not.toContain('feat: part 1')
  stage.say('eve', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ reason: 'workflow-started' })
  const [first] = started
  if (first === undefined) throw new Error('no run')
  expect(await verify(stage, first)).toMatchObject({ result: 'void' })
  expect(stage.marks()).toContainEqual(expect.stringContaining(`base=${id} doubt=job-skipped`))
  // The job that asks knows as little of the other workflow's as before.
  stage.github.as('alice').rerun(stage.job(asks).id)
  expect((await stage.gate(ask, asks)).outputs).toMatchObject({ reason: 'requested' })
  const { body = '' } = stage.github.state.issues.get(stage.issue()) ?? {}
  expect(body).toContain('feat: part 1')
  expect(body).toContain('the job that deploys did not succeed in its run')
  stage.say('eve', '/approve')
  const issue = String(stage.issue())
  expect((await stage.reconcile({ issue })).outputs).toMatchObject({ result: 'waiting' })
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue })).outputs).toMatchObject({ reason: 'workflow-started' })
  const [, second] = started
  if (second === undefined) throw new Error('no second run')
  expect(await verify(stage, second)).toMatchObject({ exitCode: 0, result: 'approved' })
})

test('what a later deployment took back counts for one request at most, though the job that asks cannot know it', async () => {
  const { stage, started } = await createAsking(asking, plain.replace('{ group: testers }', '{ role: write }'))
  await using _ = stage
  for (const login of ['bob', 'carol']) stage.github.setRole(login, 'write')
  const hers = await stage.commit('feat: part 1', 'eve')
  const place = { workflow: deploy, event: 'workflow_dispatch' }
  const { id } = await stage.deploy('verified', hers, place)
  const back = await stage.deploy('verified', stage.run.sha, place)
  const failed = { state: 'failure', description: 'failed', logUrl: '', environmentUrl: '' } as const
  addStatus(stage.github.state, back.id, failed)
  const asks = stage.another(await stage.commit('feat: part 2', 'alice'), 'alice')
  expect((await stage.gate(ask, asks)).outputs).toMatchObject({ reason: 'requested' })
  expect(stage.github.state.issues.get(1)?.body).not.toContain('feat: part 1')
  stage.say('eve', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ reason: 'workflow-started' })
  const [first] = started
  if (first === undefined) throw new Error('no run')
  expect(await verify(stage, first)).toMatchObject({ result: 'void', reason: 'subject-mismatch' })
  expect(stage.marks()).toContainEqual(expect.stringContaining(`base=${id} doubt=outdated`))
  stage.github.as('alice').rerun(stage.job(asks).id)
  expect((await stage.gate(ask, asks)).outputs).toMatchObject({ reason: 'requested' })
  const { body = '' } = stage.github.state.issues.get(stage.issue()) ?? {}
  expect(body).toContain('feat: part 1')
  expect(body).toContain('its run had ended before another deployment began')
  stage.say('eve', '/approve')
  const issue = String(stage.issue())
  expect((await stage.reconcile({ issue })).outputs).toMatchObject({ result: 'waiting' })
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue })).outputs).toMatchObject({ reason: 'workflow-started' })
  const [, second] = started
  if (second === undefined) throw new Error('no second run')
  expect(await verify(stage, second)).toMatchObject({ exitCode: 0, result: 'approved' })
})
