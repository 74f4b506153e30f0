/** What is around a release that went wrong: the gate, permissions, people who cannot be told, and what cannot be written. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { openStage, type Stage } from '../../restore/stage.ts'
import { hurried } from '../../support/runner.ts'

const actions = ['smoke-test', 'rollback'] as const

/** 1.0.0 and 1.1.0 were verified; 1.2.0 was deployed just now, and is broken. */
async function begin(): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'broken'
  return stage
}

const writes = ({ fake }: Stage) =>
  fake.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'deploymentRecords')
const warnings = ({ annotations }: Awaited<ReturnType<Stage['run']>>) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)
const issues = ({ fake }: Stage) => [...fake.state.issues.values()]

test.each(actions)(
  '%s in a job with `if: failure()` does nothing while the gate is red because it waits',
  async (action) => {
    await using stage = await begin()
    const logUrl = 'https://github.com/octo/demo/issues/3'
    await stage.fake.addDeployment({
      sha: stage.shas['1.2.0'] ?? '',
      payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'deploy' }, gate: { id: 'prod' } },
      statuses: [{ state: 'pending', description: 'waiting code=12345678', logUrl }],
    })
    const { outputs, summary } = await stage.run(action, { with: { 'webhook-url': `${stage.base}/hook` } })
    expect(outputs).toMatchObject({ result: 'held', reason: 'gate-waiting' })
    expect(summary).toContain('**Nothing was deployed to production, so nothing was done.**')
    expect(summary).toContain(`- continue at: ${logUrl}`)
    expect([writes(stage), stage.posts, await stage.commands()]).toEqual([[], [], []])
  },
)

test.each(actions)('%s of one service waits at the gate of its run, which names no service', async (action) => {
  await using stage = await begin()
  await stage.fake.addDeployment({
    sha: stage.shas['1.2.0'] ?? '',
    payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'deploy' }, gate: { id: 'prod' } },
    statuses: [
      { state: 'pending', description: 'waiting code=12345678', logUrl: 'https://github.com/octo/demo/issues/3' },
    ],
  })
  const { outputs } = await stage.run(action, { with: { service: 'web' } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'gate-waiting' })
  expect([writes(stage), await stage.commands()]).toEqual([[], []])
})

test.each([
  ['of one service', { service: 'web' }],
  ['attached to the deployment that GitHub made', { attach: 'true' }],
])('a record %s takes the place of the one that the gate filed', async (_, given) => {
  await using stage = await openStage()
  await stage.deploy('1.2.0')
  const sha = stage.shas['1.2.0'] ?? ''
  await stage.fake.addDeployment({
    sha,
    task: 'gate:prod',
    payload: { v: 1, service: '', run: { id: 1001, attempt: 1, job: 'deploy' }, gate: { id: 'prod' } },
    statuses: [{ state: 'in_progress', description: 'consumed run=1001 attempt=1' }],
  })
  const logUrl = 'https://github.com/octo/demo/actions/runs/1001/job/7'
  await stage.fake.addDeployment({ sha, statuses: [{ state: 'in_progress', description: '', logUrl }] })
  const { outputs } = await stage.run('smoke-test', { with: { ...given } })
  expect(outputs).toMatchObject({ result: 'verified' })
  const gate = stage.ledger().find(([name]) => name?.startsWith('gate:'))
  expect(gate?.slice(1)).toEqual(['consumed', 'superseded'])
})

test.each(actions)('%s names the permission that is missing before anything is changed', async (action) => {
  await using stage = await begin()
  stage.fake.setPermissions({ deployments: 'read' })
  const { exitCode, outputs, annotations } = await stage.run(action)
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'failed', reason: 'missing-permission' })
  expect(annotations[0]?.message).toContain('put `deployments: write` under `permissions:`')
  expect([await stage.commands(), stage.ledger().length]).toEqual([[], 2])
})

test.each(actions)('%s writes nothing at all in a dry run', async (action) => {
  await using stage = await begin()
  const given = { 'dry-run': 'true', 'webhook-url': `${stage.base}/hook`, 'diagnose-command': 'node\n--version' }
  const { outputs, log } = await stage.run(action, { with: given })
  expect(outputs).toMatchObject({ result: 'dry-run', 'report-json': '', diagnostics: '' })
  expect([writes(stage), stage.posts, await stage.commands()]).toEqual([[], [], []])
  expect(log).not.toContain('Rolling')
  expect((await stage.world.checkout.git('status', '--porcelain')).trim()).toBe('?? smoke.yml')
})

const deaf: readonly (readonly [string, (stage: Stage) => unknown, string])[] = [
  ['Issues are switched off', ({ fake }) => Object.assign(fake.state, { hasIssues: false }), 'Turn on Issues'],
  ['the token may not see issues', ({ fake }) => fake.setPermissions({ issues: 'none' }), 'issues: '],
]

test.each(deaf)('the result is not lost when %s', async (_, prepare, words) => {
  await using stage = await begin()
  prepare(stage)
  const told = await stage.run('smoke-test')
  expect(told.outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0', 'incident-url': '' })
  expect(warnings(told)).toEqual([expect.stringContaining(words)])
})

test('a webhook that never answers is given up, and the result is not lost', async () => {
  await using stage = await begin()
  const server = createServer(() => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const told = await stage.run('smoke-test', { with: { 'webhook-url': `http://127.0.0.1:${port}/` }, env: hurried })
  server.closeAllConnections()
  server.close()
  expect(told.outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(warnings(told)).toEqual([expect.stringContaining('no answer within 10 s')])
})

test('evidence and reports that cannot be written stop no rollback', async () => {
  await using stage = await begin()
  const told = await stage.run('smoke-test', { with: { folder: 'smoke.yml' } })
  expect(told.outputs).toMatchObject({
    result: 'restored',
    'live-version': '1.1.0',
    'report-json': '',
    diagnostics: '',
  })
  expect(warnings(told)).toEqual([
    expect.stringContaining('Some evidence could not be saved'),
    expect.stringContaining('The reports could not be written to `smoke.yml`'),
  ])
})

test('what nobody gave a version is called by the tag on its commit, not by its target', async () => {
  await using stage = await begin()
  const { outputs } = await stage.run('smoke-test', { with: { version: '' } })
  expect(outputs).toMatchObject({ result: 'restored', 'live-version': '1.1.0' })
  expect(issues(stage)[0]?.title).toBe('production: 1.2.0 failed')
})

test('a restored version whose checks come to no answer is told as what is live', async () => {
  await using stage = await begin()
  stage.moods['1.1.0'] = 'silent'
  const { outputs, summary } = await stage.run('smoke-test')
  expect(outputs).toMatchObject({ result: 'held', reason: 'inconclusive', 'live-version': '1.1.0' })
  expect(summary).toContain('**production was returned to 1.1.0; its checks were inconclusive.**')
  expect(summary).toContain(`- live now: 1.1.0 (${stage.shas['1.1.0']?.slice(0, 7)})`)
})

test('an incident says what is live now, and why a person took a version back', async () => {
  await using stage = await begin()
  await stage.deploy('1.1.0')
  await stage.run('rollback', { with: { reason: 'orders are lost @all' } })
  const [issue] = issues(stage)
  expect(issue?.body).toContain(`- Live now: 1.0.0 (${stage.shas['1.0.0']?.slice(0, 7)})`)
  expect(issue?.body).toContain('- Why: orders are lost')
  expect(issue?.body).not.toContain('@all')
})

test('an issue of a stranger with the marker of an incident is neither rewritten nor closed', async () => {
  await using stage = await begin()
  await stage.run('smoke-test')
  const [own] = issues(stage)
  if (own === undefined) throw new Error('there is no incident')
  const copied = { ...own, number: 900, title: 'mine', author: 'mallory' }
  stage.fake.state.users.set('mallory', { id: 66, login: 'mallory', bot: false })
  stage.fake.state.issues.delete(own.number)
  stage.fake.state.issues.set(900, copied)
  await stage.deploy('1.2.0')
  await stage.run('smoke-test', { env: { GITHUB_RUN_ID: '1002' } })
  expect(issues(stage).find(({ number }) => number === 900)).toEqual(copied)
  stage.moods['1.2.0'] = 'good'
  await stage.deploy('1.2.0')
  const good = await stage.run('smoke-test', { env: { GITHUB_RUN_ID: '1003' } })
  expect(good.outputs).toMatchObject({ result: 'verified' })
  expect(issues(stage).find(({ number }) => number === 900)).toEqual(copied)
})

test('an incident lists the pull requests that went in, by one request; without the permission it says which one', async () => {
  await using stage = await begin()
  await stage.fake.addPullRequest({ title: 'Count orders', author: 'bob', merge: { sha: stage.shas['1.2.0'] ?? '' } })
  const told = await stage.run('smoke-test')
  expect(told.outputs).toMatchObject({ result: 'restored' })
  const [issue] = issues(stage)
  const list = /#### What changed\n\n(.*)\n\n/.exec(issue?.body ?? '')?.[1]
  expect(list).toMatch(/^- Count orders \(\[#\d+\]\(\S+\/octo\/demo\/pull\/\d+\) by bob\)$/)
  expect([stage.fake.count('brought'), warnings(told)]).toEqual([1, []])
  stage.fake.setPermissions({ 'pull-requests': 'none' })
  await stage.deploy('1.2.0')
  const again = await stage.run('smoke-test', { env: { GITHUB_RUN_ID: '1002' } })
  expect([again.outputs['result'], warnings(again)]).toEqual(['restored', []])
  expect(issues(stage)[1]?.body).toContain('add `pull-requests: read` under `permissions:` of the job')
})

/** Nothing tells the version: nobody gave it, and no release tag is at the commit or behind it. */
async function beginNameless() {
  const stage = await openStage()
  await stage.verified('1.1.0', 2)
  const { checkout } = stage.world
  const sha = await checkout.commit({ message: 'feat: more', files: { more: '1' } })
  await checkout.push()
  await stage.deploy('1.2.0')
  return { stage, with: { version: '', sha } }
}

test('a release whose version nobody knows is held as not verified where critical checks ask for it, and blamed for nothing', async () => {
  const scene = await beginNameless()
  await using stage = scene.stage
  const told = await stage.run('smoke-test', { with: scene.with })
  expect({ exitCode: told.exitCode, ...told.outputs }).toMatchObject({
    ...{ exitCode: 1, result: 'held', reason: 'not-verified', 'failed-checks': '[]', 'incident-url': '' },
  })
  expect(told.summary).toContain('Critical checks need the version, but it is unknown.')
  expect(warnings(told)).toEqual([expect.stringContaining('The version is unknown')])
  expect([await stage.commands(), issues(stage)]).toEqual([[], []])
  expect(stage.ledger().at(-1)?.slice(1)).toEqual(['verifying', 'held'])
})

test('with `on-inconclusive: pass` it passes; what fails without a version is still taken back', async () => {
  const scene = await beginNameless()
  await using stage = scene.stage
  const passed = await stage.run('smoke-test', { with: { ...scene.with, 'on-inconclusive': 'pass' } })
  expect(passed.outputs).toMatchObject({ result: 'verified', reason: 'inconclusive-passed' })
  const other = await beginNameless()
  await using bad = other.stage
  bad.moods['1.2.0'] = 'broken'
  const failed = await bad.run('smoke-test', { with: other.with })
  expect(failed.outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
})
