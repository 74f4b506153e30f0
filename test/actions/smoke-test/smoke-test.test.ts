import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStage, type Stage, type Wish } from '../../restore/stage.ts'
import { addStatus } from '../../support/github/deployments.ts'
import { unpaused } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

/** 1.0.0 and 1.1.0 were verified, 1.2.0 was deployed just now. */
async function begin(mood: 'good' | 'broken' | 'silent' = 'broken'): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = mood
  return stage
}

const rest = (stage: Stage) => stage.ledger().slice(2)
const issues = (stage: Stage) => [...stage.fake.state.issues.values()]

test('a good deployment is verified, and what was live before is no longer', async () => {
  await using stage = await begin('good')
  const { exitCode, outputs, summary } = await stage.run('smoke-test')
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({
    result: 'verified',
    reason: 'passed',
    'live-version': '1.2.0',
    'live-sha': stage.shas['1.2.0'],
    'failed-checks': '[]',
    'mttr-seconds': '',
    'incident-url': '',
  })
  expect(stage.ledger()).toEqual([
    ['deploy 1.0.0', 'verified'],
    ['deploy 1.1.0', 'verified', 'superseded'],
    ['deploy 1.2.0', 'verifying', 'verified'],
  ])
  expect(summary).toContain('**1.2.0 is live in production and verified.**')
  const report = await readFile(join(stage.workspace, outputs['report-json'] ?? ''), 'utf8')
  expect(JSON.parse(report)).toMatchObject({ verdict: 'passed' })
  expect(await readFile(join(stage.workspace, outputs['report-junit'] ?? ''), 'utf8')).toContain('<testsuite')
})

test('a bad deployment is taken back, verified, recorded and told', async () => {
  await using stage = await begin()
  const { exitCode, outputs, summary, log } = await stage.run('smoke-test', {
    with: { 'webhook-url': `${stage.base}/hook`, 'diagnose-command': `cat\n${stage.state}` },
  })
  expect(exitCode).toBe(1)
  const evidence = (file: string) => readFile(join(stage.workspace, 'slipway-report/diagnostics', file), 'utf8')
  expect(outputs['diagnostics']).toBe('slipway-report/diagnostics')
  expect([await evidence('command.txt'), await evidence('checks/home.txt')]).toEqual([
    '1.2.0\n',
    expect.stringContaining('failed: status 500'),
  ])
  expect(summary).toContain('#### Evidence\n\n- `home` saw:\n  - `HTTP 500`\n')
  expect(summary).toContain('- the last lines of `diagnose-command`:\n  - `1.2.0`\n')
  expect(outputs).toMatchObject({
    result: 'restored',
    reason: 'rolled-back',
    'live-version': '1.1.0',
    'live-sha': stage.shas['1.1.0'],
    'mttd-seconds': expect.stringMatching(/^\d+$/),
    'mttr-seconds': expect.stringMatching(/^\d+$/),
  })
  expect(JSON.parse(outputs['failed-checks'] ?? '')).toMatchObject([
    { id: 'home', status: 'failed', severity: 'critical' },
  ])
  expect(await stage.live()).toBe('1.1.0')
  expect(await stage.commands()).toEqual(['1.1.0'])
  expect(rest(stage)).toEqual([
    ['deploy 1.2.0', 'verifying', 'failed', 'rolling-back', 'restored'],
    ['rollback 1.1.0', 'started', 'verifying', 'verified'],
  ])
  const [, previous] = stage.ledger()
  expect(previous).toEqual(['deploy 1.1.0', 'verified', 'superseded'])
  expect(issues(stage)).toMatchObject([{ title: 'production: 1.2.0 failed', state: 'open', labels: ['incident'] }])
  expect(issues(stage)[0]?.body).toContain('| `home` | failed | status 500, expected 2xx |')
  expect(stage.posts.map((post) => JSON.parse(post))).toMatchObject([{ result: 'restored', 'live-version': '1.1.0' }])
  expect(log).not.toContain('/hook')
  expect(summary).toContain('**production is back at 1.1.0, verified.**')
})

test('a later good deployment closes the incident; the next bad one goes back to that', async () => {
  await using stage = await begin()
  await stage.run('smoke-test')
  await stage.deploy('1.0.0')
  const mended = { version: '1.0.0', sha: stage.shas['1.0.0'] ?? '' }
  const { outputs } = await stage.run('smoke-test', { with: mended, env: { GITHUB_RUN_ID: '1002' } })
  expect(outputs['result']).toBe('verified')
  expect(issues(stage)).toMatchObject([{ state: 'closed', stateReason: 'completed' }])
  await stage.deploy('1.2.0')
  const again = await stage.run('smoke-test', { env: { GITHUB_RUN_ID: '1003' } })
  expect(again.outputs).toMatchObject({ result: 'restored', 'live-version': '1.0.0' })
})

const held: readonly (readonly [string, Wish, Record<string, string>, (stage: Stage) => Promise<unknown>])[] = [
  ['rollback: none', { with: { rollback: 'none' } }, { result: 'held', reason: 'rollback-off' }, async () => {}],
  ['a dry run', { with: { 'dry-run': 'true' } }, { result: 'dry-run', reason: 'dry-run' }, async () => {}],
  [
    'a schema that went on',
    { with: { 'schema-before': '4', 'schema-after': '5', 'schema-compatible': 'false' } },
    { result: 'held', reason: 'schema-ahead' },
    async () => {},
  ],
  [
    'a deploy step that was skipped',
    { with: { 'deploy-outcome': 'skipped' } },
    { result: 'held', reason: 'never-started' },
    async () => {},
  ],
  ['no version to go back to', { with: { target: '9.9.9' } }, { result: 'held', reason: 'no-target' }, async () => {}],
  [
    'a gate that still waits',
    {},
    { result: 'held', reason: 'gate-waiting' },
    ({ fake, shas }) =>
      fake.addDeployment({
        sha: shas['1.2.0'] ?? '',
        payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'deploy' }, gate: { id: 'prod' } },
        statuses: [{ state: 'pending', description: 'waiting code=12345678' }],
      }),
  ],
]

test.each(held)('nothing is rolled back: %s', async (_, wish, expected, prepare) => {
  await using stage = await begin()
  await prepare(stage)
  const { exitCode, outputs } = await stage.run('smoke-test', wish)
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, ...expected })
  expect(await stage.commands()).toEqual([])
  expect(await stage.live()).toBe('1.2.0')
})

test('a dry run writes nothing at all', async () => {
  await using stage = await begin()
  await stage.run('smoke-test', { with: { 'dry-run': 'true', 'webhook-url': `${stage.base}/hook` } })
  expect(
    stage.fake.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'deploymentRecords'),
  ).toEqual([])
  expect(stage.posts).toEqual([])
})

test('what comes to no answer is held, and rolls nothing back', async () => {
  await using stage = await begin('silent')
  const { exitCode, outputs } = await stage.run('smoke-test')
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'held', reason: 'inconclusive' })
  expect(rest(stage)).toEqual([['deploy 1.2.0', 'verifying', 'held']])
  expect(issues(stage)).toEqual([])
})

test.each([
  ['broken', { 'fail-on-rollback': 'false' }, 0, 'restored', 'rolled-back'],
  ['silent', { 'on-inconclusive': 'fail' }, 1, 'restored', 'rolled-back'],
  ['silent', { 'on-inconclusive': 'pass' }, 0, 'verified', 'inconclusive-passed'],
] as const)('a %s version with %j ends with exit code %i: %s, %s', async (mood, given, code, result, reason) => {
  await using stage = await begin(mood)
  const { exitCode, outputs } = await stage.run('smoke-test', { with: given })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: code, result, reason })
})

test('a deploy step that failed half-way is taken back without a check of it', async () => {
  await using stage = await begin('good')
  const { outputs } = await stage.run('smoke-test', { with: { 'deploy-outcome': 'failure' } })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(JSON.parse(outputs['failed-checks'] ?? '')).toMatchObject([{ id: 'deploy', status: 'failed' }])
})

test('the old version that still answers 200 is not taken for the new one', async () => {
  await using stage = await begin('good')
  await stage.deploy('1.1.0')
  const { outputs } = await stage.run('smoke-test', { with: { rollback: 'none' } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'rollback-off' })
  expect(outputs['failed-checks']).toContain('"version"')
})

test('a command that fails, or takes too long, is told as such', async () => {
  await using stage = await begin()
  const failed = await stage.run('smoke-test', { with: { command: 'node\n-e\nprocess.exit(3)' } })
  expect(failed.outputs).toMatchObject({ result: 'rollback-failed', reason: 'strategy-failed' })
  expect(failed.summary).toContain('exit code 3')
  const tried = await stage.run('smoke-test', { env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(tried.outputs).toMatchObject({ result: 'rollback-failed', reason: 'tried-before' })
  const slow = { command: 'node\n-e\nsetTimeout(() => {}, 60000)', 'strategy-timeout': '200ms' }
  const late = await stage.run('smoke-test', { with: slow, env: { GITHUB_RUN_ID: '1002' } })
  expect(late.outputs).toMatchObject({ result: 'rollback-failed', reason: 'strategy-failed' })
  expect(late.summary).toContain('did not end within 0.2 s')
})

test('a cancelled job leaves no open record, and its next attempt goes on', async () => {
  await using stage = await begin()
  const slow = { command: "node\n-e\nconsole.log('begun'); setTimeout(() => {}, 60000)" }
  const watch = (line: string) => (line === 'begun' ? ('cancel' as const) : undefined)
  const cancelled = await stage.run('smoke-test', { with: slow, watch })
  expect(cancelled.exitCode).not.toBe(0)
  expect(rest(stage).map((words) => words.at(-1))).toEqual(['cancelled', 'cancelled'])
  const { outputs } = await stage.run('smoke-test', { env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(rest(stage).map(([task]) => task)).toEqual(['deploy 1.2.0', 'rollback 1.1.0'])
})

test('a job that is run again after a deployment of the same version gets a record of its own', async () => {
  await using stage = await begin()
  await stage.run('smoke-test')
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'good'
  const { outputs } = await stage.run('smoke-test', { env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(outputs).toMatchObject({ result: 'verified', 'live-version': '1.2.0' })
  expect(rest(stage).map((words) => [words[0], words.at(-1)])).toEqual([
    ['deploy 1.2.0', 'restored'],
    ['rollback 1.1.0', 'superseded'],
    ['deploy 1.2.0', 'verified'],
  ])
})

test('people who cannot be told are a warning', async () => {
  await using stage = await begin()
  stage.fake.setPermissions({ issues: 'read' })
  const unheard = { 'webhook-url': 'http://127.0.0.1:9/hook' }
  const { outputs, annotations } = await stage.run('smoke-test', { with: unheard, env: unpaused })
  expect(outputs).toMatchObject({ result: 'restored', 'incident-url': '' })
  expect(annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining('issues: write'),
    expect.stringContaining('The webhook message could not be sent'),
  ])
})

test('the deployment that GitHub made for the job', async () => {
  await using stage = await begin()
  const logUrl = 'https://github.com/octo/demo/actions/runs/1001/job/7'
  await stage.fake.addDeployment({
    sha: stage.shas['1.2.0'] ?? '',
    statuses: [{ state: 'in_progress', logUrl }],
  })
  const { outputs } = await stage.run('smoke-test', { with: { attach: 'true' } })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(rest(stage).map((words) => words.slice(1))).toEqual([
    ['in_progress', 'verifying', 'failed', 'rolling-back', 'restored'],
    ['started', 'verifying', 'verified'],
  ])
})

test('a version that was taken back is no target, though its job was green for GitHub', async () => {
  await using stage = await begin()
  const logUrl = 'https://github.com/octo/demo/actions/runs/1001/job/7'
  const sha = stage.shas['1.2.0'] ?? ''
  const { id } = await stage.fake.addDeployment({ sha, statuses: [{ state: 'in_progress', logUrl }] })
  const green = await stage.run('smoke-test', { with: { 'fail-on-rollback': 'false' } })
  expect({ exitCode: green.exitCode, ...green.outputs }).toMatchObject({ exitCode: 0, result: 'restored' })
  const at = new Date(Date.now() + 5_000).toISOString()
  addStatus(stage.fake.state, id, { state: 'success', description: '', logUrl, environmentUrl: '' }, { at })
  await stage.deploy('1.0.0')
  stage.moods['1.0.0'] = 'broken'
  const next = { with: { version: '1.0.0', sha: stage.shas['1.0.0'] ?? '' }, env: { GITHUB_RUN_ID: '1002' } }
  const { outputs } = await stage.run('smoke-test', next)
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
})

const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
  ['environment', { environment: '' }, 'is missing'],
  ['rollback', { command: '' }, 'but `strategy` and `command` are both missing'],
  ['workload', { strategy: 'kubernetes' }, '`strategy: kubernetes` needs it'],
  ['workload', { strategy: 'kubernetes', workload: 'pod/web' }, 'deployment/name'],
  ['workflow-inputs', { 'workflow-inputs': '- a' }, 'is not a map'],
  ['db-policy', { 'db-policy': 'undo' }, 'nothing says how'],
  ['webhook-url', { 'webhook-url': 'ftp://x' }, 'https://'],
  ['folder', { folder: '../x' }, 'inside the workspace'],
  ['sha', { sha: 'abc' }, 'all 40 digits'],
  ['version', { version: '1.2.0\nx' }, 'one line'],
  ['attach', { attach: 'true', service: 'api' }, 'have no `service`'],
]

test('every wrong input is told at once', async () => {
  await using stage = await begin()
  for (const [input, given, words] of sampled(wrong, 4)) {
    const { outputs, log, annotations } = await stage.run('smoke-test', { with: given })
    expect({ input, ...outputs }).toMatchObject({ input, result: 'failed', reason: 'invalid-input' })
    const told = annotations.map(({ message }) => message).join('\n')
    expect({ input, told: `${told}${log}` }).toMatchObject({ told: expect.stringContaining(words) })
    expect(told).toContain(`\`${input}\``)
  }
})

test('what a program says of a secret is hidden in the evidence, too', async () => {
  await using stage = await begin()
  const hook = `${stage.base}/hook/s3cr3t-of-the-hook`
  const { outputs } = await stage.run('smoke-test', {
    with: { 'webhook-url': hook, 'diagnose-command': `node\n--eval\nconsole.log("post to ${hook} refused")` },
  })
  expect(outputs['result']).toBe('restored')
  const evidence = await readFile(join(stage.workspace, 'slipway-report/diagnostics/command.txt'), 'utf8')
  expect(evidence).toMatch(/^post to .*\*\*\*.* refused\n$/)
  expect(evidence).not.toContain('s3cr3t')
})
