import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStage, type Stage } from '../../restore/stage.ts'
import { addStatus } from '../../support/github/deployments.ts'
import { git } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'

/** 1.0.0, 1.1.0 and 1.2.0 were verified, one after the other. */
async function begin(): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.verified('1.2.0', 3)
  await stage.deploy('1.2.0')
  return stage
}

const last = (stage: Stage) => stage.ledger().slice(2)

test('by hand: back to the last known good version, with a reason', async () => {
  await using stage = await begin()
  const { exitCode, outputs, summary } = await stage.run('rollback', {
    with: { reason: 'orders are lost @all', 'diagnose-command': 'node\n-e\nconsole.log(42)' },
  })
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    result: 'restored',
    reason: 'rolled-back',
    'live-version': '1.1.0',
    'live-sha': stage.shas['1.1.0'],
  })
  expect(await stage.live()).toBe('1.1.0')
  const evidence = join(stage.workspace, outputs['diagnostics'] ?? '', 'command.txt')
  expect(await readFile(evidence, 'utf8')).toBe('42\n')
  expect(last(stage)).toEqual([
    ['deploy 1.2.0', 'verified', 'rolling-back', 'restored'],
    ['rollback 1.1.0', 'started', 'verifying', 'verified'],
  ])
  const record = [...stage.fake.state.deployments.values()].at(-1)
  expect(record?.payload).toMatchObject({
    reason: 'orders are lost @all',
    'rollback-of': Number(outputs['deployment-id']),
  })
  expect(summary).toContain('orders are lost')
  expect(summary).not.toContain('@all')
})

test('a second one stops without a name, and takes a name', async () => {
  await using stage = await begin()
  await stage.run('rollback')
  const env = { GITHUB_RUN_ID: '1002' }
  const unnamed = await stage.run('rollback', { env })
  expect(unnamed.outputs).toMatchObject({ result: 'held', reason: 'is-a-rollback' })
  expect(unnamed.exitCode).toBe(1)
  const named = await stage.run('rollback', { with: { target: '1.0.0' }, env: { GITHUB_RUN_ID: '1003' } })
  expect(named.outputs).toMatchObject({ result: 'restored', 'live-version': '1.0.0' })
  const bad = await stage.run('rollback', { with: { target: '1.2.0' }, env: { GITHUB_RUN_ID: '1004' } })
  expect(bad.outputs).toMatchObject({ result: 'held', reason: 'no-target' })
  expect(await stage.commands()).toEqual(['1.1.0', '1.0.0'])
})

test('a dry run says what it would do, and how; no strategy is needed for that', async () => {
  await using stage = await begin()
  const { exitCode, outputs, summary } = await stage.run('rollback', { with: { 'dry-run': 'true' } })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, result: 'dry-run', reason: 'dry-run' })
  expect(summary).toContain('production would be returned to 1.1.0')
  expect(summary).toContain('run `node` for 1.1.0')
  expect(await stage.commands()).toEqual([])
})

test('the deployment that GitHub makes for the job itself is not what is taken back, nor counts afterwards', async () => {
  await using stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.deploy('1.1.0')
  const logUrl = 'https://github.com/octo/demo/actions/runs/1001/job/7'
  const { id } = await stage.fake.addDeployment({
    sha: stage.shas['1.2.0'] ?? '',
    statuses: [{ state: 'in_progress', logUrl }],
  })
  const { outputs } = await stage.run('rollback')
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.0.0' })
  addStatus(stage.fake.state, id, { state: 'success', description: '', logUrl, environmentUrl: '' })
  const env = { GITHUB_RUN_ID: '1002' }
  const later = await stage.run('rollback', { with: { target: stage.shas['1.2.0'] ?? '' }, env })
  expect(later.outputs).toMatchObject({ result: 'held', reason: 'no-target' })
})

test('without checks it is restored and not verified', async () => {
  await using stage = await begin()
  const { outputs, annotations } = await stage.run('rollback', { with: { 'checks-file': 'none.yml' } })
  expect(outputs).toMatchObject({ result: 'restored', reason: 'not-verified' })
  expect(annotations[0]?.message).toContain('There is no `none.yml`')
})

/** Lets a dispatched workflow deploy at once. */
function deployer(stage: Stage, conclusion: 'success' | 'failure' = 'success'): void {
  stage.fake.addWorkflow({ path: '.github/workflows/deploy.yml', inputs: { version: {} } })
  stage.fake.state.listeners.add((occasion) => {
    if (occasion.kind !== 'dispatched') return
    const { run } = occasion
    const version = run.inputs['version'] || run.ref.replace('refs/tags/v', '')
    const at = run.createdAt
    const job = {
      id: 1,
      name: 'deploy',
      needs: [],
      status: 'completed',
      conclusion,
      startedAt: at,
      completedAt: at,
      ranIn: 1,
    } as const
    stage.fake.state.runs.set(run.id, { ...run, attempts: [{ number: 1, triggeringActor: run.actor, jobs: [job] }] })
    if (conclusion === 'success') void stage.deploy(version)
  })
}

const redeploy = { strategy: 'redeploy', workflow: 'deploy.yml', command: '' }
const runs = (stage: Stage) => [...stage.fake.state.runs.values()].map(({ ref, inputs }) => [ref, inputs['version']])

test('redeploy: the workflow runs at the tag of the target', async () => {
  await using stage = await begin()
  deployer(stage)
  const { outputs } = await stage.run('rollback', { with: redeploy })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(runs(stage)).toEqual([['refs/tags/v1.1.0', '']])
})

test('redeploy: the workflow takes the target as an input, at the default branch', async () => {
  await using stage = await begin()
  deployer(stage)
  const { outputs } = await stage.run('rollback', {
    with: { ...redeploy, target: '1.0.0', 'workflow-inputs': "version: '{version}'" },
  })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.0.0' })
  expect(runs(stage)).toEqual([['refs/tags/v1.0.0', '1.0.0']])
})

test('redeploy: a branch that is elsewhere, and no input that names the target, would deploy the wrong version', async () => {
  await using stage = await begin()
  deployer(stage)
  const { outputs, summary } = await stage.run('rollback', { with: { ...redeploy, 'workflow-ref': 'main' } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'no-ref' })
  expect(summary).toContain('the wrong version would be deployed')
  expect(runs(stage)).toEqual([])
})

test('redeploy: a run that fails has failed', async () => {
  await using stage = await begin()
  deployer(stage, 'failure')
  const { outputs } = await stage.run('rollback', { with: redeploy })
  expect(outputs).toMatchObject({ result: 'rollback-failed', reason: 'strategy-failed' })
})

test('redeploy: killed after the start of the workflow, it is found and not started again', async () => {
  await using stage = await begin()
  deployer(stage)
  const power = new AbortController()
  const on = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'
  stage.fake.fault({ on, trouble: { kind: 'power', after: true, off: () => power.abort() } })
  // the run is found by its time alone where no check tells the version
  const checks = 'version: 1\nchecks: [{ id: runs, command: { run: [node, --version] } }]'
  const killed = await stage.run('rollback', { with: { ...redeploy, checks }, power: power.signal })
  expect(killed.exitCode).toBeNull()
  // its own smoke test has a record, which is no newer deployment but a part of this rollback
  const [started = 0] = [...stage.fake.state.runs.keys()].slice(-1)
  await stage.fake.addDeployment({
    sha: stage.shas['1.1.0'] ?? '',
    payload: {
      ...{ v: 1, service: '', version: '1.1.0', actor: { id: 1, login: 'alice' } },
      run: { id: started, attempt: 1, job: 'deploy' },
    },
    statuses: [{ state: 'success', description: 'verified version=1.1.0' }],
  })
  const { outputs } = await stage.run('rollback', { with: { ...redeploy, checks }, env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(runs(stage)).toHaveLength(1)
})

/** git-revert, with a check that looks into the branch that the environment is made from. */
function revert(stage: Stage): Record<string, string> {
  const run = JSON.stringify([
    'git',
    '--git-dir',
    stage.world.bare,
    'grep',
    '-q',
    '{expected}',
    'main',
    '--',
    'app/version',
  ])
  const checks = `version: 1\ndefaults: { within: 200ms, interval: 50ms }\nchecks: [{ id: branch, command: { run: ${run} } }]`
  return { strategy: 'git-revert', command: '', paths: 'app', checks }
}

test('git-revert: the branch gets back what the paths held, and nothing else', async () => {
  await using stage = await begin()
  await stage.world.checkout.commit({ message: 'docs: later', files: { 'README.md': 'later', 'app/new': 'x' } })
  await stage.world.checkout.push()
  const { outputs } = await stage.run('rollback', { with: { ...revert(stage), 'revert-via': 'push' } })
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  const show = (path: string) => git(stage.world.bare, ['show', `main:${path}`]).catch(() => 'gone')
  expect([await show('app/version'), await show('app/new'), await show('README.md')]).toEqual([
    '1.1.0',
    'gone',
    'later',
  ])
  expect(await git(stage.world.bare, ['log', '-1', '--format=%s%n%b', 'main'])).toBe(
    `revert: return to 1.1.0\nSlipway-Rollback-To: ${stage.shas['1.1.0']}\n`,
  )
})

test('git-revert: a pull request is opened once, and the job goes on when it was merged', async () => {
  await using stage = await begin()
  const wish = { with: revert(stage) }
  const first = await stage.run('rollback', wish)
  expect(first.outputs).toMatchObject({ result: 'held', reason: 'handed-over' })
  const second = await stage.run('rollback', { ...wish, env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(second.outputs).toMatchObject({ result: 'held', reason: 'handed-over' })
  expect(stage.fake.pulls()).toHaveLength(1)
  await stage.fake.mergePullRequest(stage.fake.pulls()[0]?.number ?? 0)
  const third = await stage.run('rollback', { ...wish, env: { GITHUB_RUN_ATTEMPT: '3' } })
  expect(third.outputs).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  expect(last(stage).map((words) => words.at(-1))).toEqual(['restored', 'verified'])
})

test('git-revert: paths that the target does not have are told before anything is done', async () => {
  await using stage = await begin()
  const { outputs } = await stage.run('rollback', { with: { ...revert(stage), paths: 'deploy' } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'no-paths' })
  expect(last(stage)).toEqual([['deploy 1.2.0', 'verified']])
})

test('the schema is taken back before the version', async () => {
  await using stage = await begin()
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'broken'
  const undo = "node\n-e\nconsole.log('undo to ' + process.env.SLIPWAY_TARGET_SCHEMA)"
  const schema = { 'schema-before': '4', 'schema-after': '5', 'schema-compatible': 'false' }
  const { outputs, log } = await stage.run('smoke-test', {
    with: { ...schema, 'db-policy': 'undo', 'undo-command': undo },
  })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(log.indexOf('undo to 4')).toBeGreaterThan(0)
  expect(log.indexOf('deployed 1.1.0')).toBeGreaterThan(log.indexOf('undo to 4'))
})

test('behind a gate: what the gate recorded for this run is not taken for what runs', async () => {
  await using stage = await begin()
  // The form was started on a branch whose commit has nothing to do with what is deployed.
  await stage.fake.addDeployment({
    sha: stage.shas['1.0.0'] ?? '',
    task: 'gate:rollback',
    payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'rollback' }, gate: { id: 'rollback' } },
    statuses: [{ state: 'in_progress', description: 'consumed run=1001 attempt=1' }],
  })
  const { outputs } = await stage.run('rollback')
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
  expect(await stage.commands()).toEqual(['1.1.0'])
  const ledger = stage.ledger()
  expect(ledger.map(([name]) => name).slice(2)).toEqual([
    'deploy 1.2.0',
    expect.stringMatching(/^gate:/),
    'rollback 1.1.0',
  ])
  expect(ledger[2]).toEqual(['deploy 1.2.0', 'verified', 'rolling-back', 'restored'])
  // Nothing is left that says «in progress» for ever.
  expect(ledger[3]?.slice(1)).toEqual(['consumed', 'superseded'])
})

test('behind a gate, and nothing to go back to: the gate’s record is closed all the same', async () => {
  await using stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.fake.addDeployment({
    sha: stage.shas['1.0.0'] ?? '',
    task: 'gate:rollback',
    payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'rollback' }, gate: { id: 'rollback' } },
    statuses: [{ state: 'in_progress', description: 'consumed run=1001 attempt=1' }],
  })
  await stage.deploy('1.0.0')
  const { outputs } = await stage.run('rollback')
  expect(outputs).toMatchObject({ result: 'held', reason: 'no-target' })
  expect(stage.ledger()[1]?.slice(1)).toEqual(['consumed', 'cancelled'])
})

/** 1.0.0 and 1.1.0 were verified; 1.2.0 was deployed, and the job ended before anything was recorded. */
async function unrecorded(): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.deploy('1.2.0')
  return stage
}

const phasesOf = (stage: Stage) => stage.ledger().map(([name, ...phases]) => [name, phases.at(-1)])

test('a bad version that is not in the ledger: back to the newest good one, of which nothing bad is recorded', async () => {
  await using stage = await unrecorded()
  const { outputs, summary } = await stage.run('rollback')
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
  expect(await stage.live()).toBe('1.1.0')
  expect(phasesOf(stage)).toEqual([
    ['deploy 1.0.0', 'verified'],
    ['deploy 1.1.0', 'superseded'],
    ['rollback 1.1.0', 'verified'],
  ])
  expect([...stage.fake.state.deployments.values()].at(-1)?.payload).not.toHaveProperty('rollback-of')
  expect(summary).toContain('a version that is not in the ledger; there, 1.1.0 is live')
  // It is a target still, and the ledger goes on from it.
  await stage.deploy('1.2.0')
  const again = await stage.run('rollback', { env: { GITHUB_RUN_ID: '1002' } })
  expect(again.outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(await stage.commands()).toEqual(['1.1.0', '1.1.0'])
})

test('a rollback of what is not in the ledger goes on where its run stopped, and does nothing twice', async () => {
  await using stage = await unrecorded()
  const failing = await stage.run('rollback', { with: { command: 'node\n-e\nprocess.exit(3)' } })
  expect(failing.outputs).toMatchObject({ result: 'rollback-failed', reason: 'strategy-failed' })
  expect(phasesOf(stage).at(-1)).toEqual(['rollback 1.1.0', 'rollback-failed'])
  const env = { GITHUB_RUN_ATTEMPT: '2' }
  const { outputs } = await stage.run('rollback', { env })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  const third = await stage.run('rollback', { env: { GITHUB_RUN_ATTEMPT: '3' } })
  expect(third.outputs).toMatchObject({ result: 'restored', reason: 'already-restored' })
  expect(await stage.commands()).toEqual(['1.1.0'])
  expect(phasesOf(stage)).toHaveLength(3)
})

/** What each strategy that does not see the environment needs. */
const blind = {
  command: {},
  redeploy: { strategy: 'redeploy', workflow: 'deploy.yml', command: '' },
  'git-revert': { strategy: 'git-revert', paths: 'app', 'revert-via': 'push', branch: 'main', command: '' },
}

test.each(sampled(Object.entries(blind), 2))(
  '%s: a bad version that is not in the ledger and is down: a person has to say what runs, so nothing is done',
  async (_, inputs) => {
    await using stage = await unrecorded()
    stage.moods['1.2.0'] = 'silent'
    const { outputs, annotations, exitCode } = await stage.run('rollback', { with: inputs })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'held', reason: 'unknown-live' })
    const told = annotations.map(({ message }) => message).join('\n')
    expect(told).toContain(
      '`1.1.0` if something else was deployed since, or `1.0.0` if `1.1.0` is the bad version. With `force: true`, Slipway assumes',
    )
    expect(phasesOf(stage)).toEqual([
      ['deploy 1.0.0', 'verified'],
      ['deploy 1.1.0', 'verified'],
    ])
    expect(await stage.commands()).toEqual([])
    const named = await stage.run('rollback', {
      with: { ...blind.command, target: '1.1.0' },
      env: { GITHUB_RUN_ID: '1002' },
    })
    expect(named.outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  },
)

test('nothing is named and nothing answers: one look, then `force: true` goes back before the newest good version', async () => {
  await using stage = await unrecorded()
  let looks = 0
  Object.defineProperty(stage.moods, '1.2.0', {
    get: () => {
      looks += 1
      return 'silent'
    },
  })
  expect((await stage.run('rollback')).outputs).toMatchObject({ result: 'held', reason: 'unknown-live' })
  expect(looks).toBe(1)
  const forced = await stage.run('rollback', { with: { force: 'true' }, env: { GITHUB_RUN_ID: '1002' } })
  expect(forced.outputs).toMatchObject({ result: 'restored', 'live-version': '1.0.0' })
  expect(await stage.commands()).toEqual(['1.0.0'])
})

test('a named target that the ledger has for live is restored, unless it is seen running', async () => {
  await using stage = await unrecorded()
  const target = { target: '1.1.0' }
  const { outputs } = await stage.run('rollback', { with: target })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  const again = await stage.run('rollback', { with: target, env: { GITHUB_RUN_ID: '1002' } })
  expect(again.outputs).toMatchObject({ result: 'held', reason: 'already-live' })
  expect(again.summary).toContain('force: true')
  const forced = await stage.run('rollback', { with: { ...target, force: 'true' }, env: { GITHUB_RUN_ID: '1003' } })
  expect(forced.outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(await stage.commands()).toEqual(['1.1.0', '1.1.0'])
  const nameless = await stage.run('rollback', { with: { force: 'true' }, env: { GITHUB_RUN_ID: '1004' } })
  expect(nameless.outputs).toMatchObject({ result: 'held', reason: 'is-a-rollback' })
})

test('without a check that tells versions apart, a named target is restored', async () => {
  await using stage = await unrecorded()
  const checks = `version: 1\nchecks: [{ id: home, http: { url: "${stage.base}/", status: 2xx }, within: 300ms }]`
  const { outputs } = await stage.run('rollback', { with: { target: '1.1.0', checks } })
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
  expect(await stage.commands()).toEqual(['1.1.0'])
})

test('where somebody went back by hand already, the default does nothing', async () => {
  await using stage = await begin()
  await stage.deploy('1.1.0')
  const { outputs } = await stage.run('rollback')
  expect(outputs).toMatchObject({ result: 'held', reason: 'already-live' })
  expect(await stage.commands()).toEqual([])
})

test.each(['', 'shop'])(
  'the first rollback after adoption knows the version by its tag (service: %p)',
  async (service) => {
    await using stage = await openStage()
    await stage.fake.addDeployment({
      sha: stage.shas['1.1.0'] ?? '',
      at: '2026-01-01T01:00:00Z',
      statuses: [{ state: 'success', at: '2026-01-01T01:00:00Z' }],
    })
    await stage.deploy('1.2.0')
    stage.moods['1.2.0'] = 'broken'
    const { outputs } = await stage.run('smoke-test', { with: { service } })
    expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
    expect(await stage.commands()).toEqual(['1.1.0'])
  },
)

test('a target of which nobody knows the version is not verified where critical checks ask for it', async () => {
  await using stage = await openStage()
  await stage.world.checkout.git('tag', '-d', 'v1.1.0')
  await stage.world.checkout.git('push', 'origin', ':refs/tags/v1.1.0')
  await stage.fake.addDeployment({
    sha: stage.shas['1.1.0'] ?? '',
    at: '2026-01-01T01:00:00Z',
    statuses: [{ state: 'success', at: '2026-01-01T01:00:00Z' }],
  })
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'broken'
  const { outputs, summary } = await stage.run('smoke-test')
  expect(outputs).toMatchObject({ result: 'restored', reason: 'not-verified', 'live-sha': stage.shas['1.1.0'] })
  expect(summary).toContain('no check has verified it')
})

test('a person’s rollback is not refused because the checks cannot be read', async () => {
  await using stage = await begin()
  await writeFile(join(stage.workspace, 'smoke.yml'), 'version: 1\nvars: { base: "${{ env.BASE_URL }}" }\nchecks: []\n')
  const { outputs, annotations, exitCode } = await stage.run('rollback')
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, result: 'restored', reason: 'not-verified' })
  expect(annotations.map(({ message }) => message).join('\n')).toContain('BASE_URL')
  expect(await stage.commands()).toEqual(['1.1.0'])
})
