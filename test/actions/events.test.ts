/** What other systems are told, by the shipped actions, over HTTP. */
import { createServer } from 'node:http'
import { createStage as createGate, plain } from '../approval/stage.ts'
import { openStage as openMigrations } from '../db-migrate/stage.ts'
import { faultsOf } from '../events/validate.ts'
import { createStage as createNotes } from '../release-notes/stage.ts'
import { openStage, type Stage } from '../restore/stage.ts'
import { bump, released } from '../support/bump.ts'
import { startServer } from '../support/database.ts'
import { listen } from '../support/listen.ts'
import { hurried, type StepResult, unpaused } from '../support/runner.ts'

interface Receiver extends AsyncDisposable {
  readonly url: string
  readonly heads: (string | undefined)[]
  readonly bodies: string[]
}

/** Whoever takes the events; `status` is asked for each, undefined never answers. */
async function openReceiver(status: (count: number) => number | undefined = () => 202): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    receiver.bodies.push(body)
    receiver.heads.push(`${request.method} ${request.headers['content-type']}`)
    const answer = status(receiver.bodies.length)
    if (answer !== undefined) response.writeHead(answer).end()
  })
  const { port, stop } = await listen(server)
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/events/s3cretpath`,
    heads: [],
    bodies: [],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await stop()
    },
  }
  return receiver
}

/** The last words of the types, in the order in which they came; each event is held to its schema. */
function typesAt({ bodies, heads }: Receiver): readonly string[] {
  expect(new Set(heads)).toEqual(
    new Set(bodies.length === 0 ? [] : ['POST application/cloudevents+json; charset=utf-8']),
  )
  return bodies.map((body) => {
    const event = JSON.parse(body)
    expect(faultsOf(event)).toEqual([])
    return String(event.type)
      .replace(/^dev\.cdeventsx?\./, '')
      .replace(/\.\d+\.\d+\.\d+$/, '')
  })
}
const eventsAt = ({ bodies }: Receiver) => bodies.map((body) => JSON.parse(body))
const warnings = ({ annotations }: StepResult) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)

/** 1.0.0 and 1.1.0 were verified; 1.2.0 was deployed just now. */
async function begin(mood: 'good' | 'broken'): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = mood
  return stage
}

test('smoke-test tells of a version that is live', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('good')
  const { outputs, log } = await stage.run('smoke-test', { with: { 'events-url': receiver.url } })
  expect(outputs).toMatchObject({ result: 'verified' })
  expect(typesAt(receiver)).toEqual(['testsuiterun.finished', 'service.upgraded'])
  expect(eventsAt(receiver)[1].data.subject.content).toEqual({
    environment: { id: 'production' },
    artifactId: `pkg:github/octo/demo@${stage.shas['1.2.0']}`,
  })
  expect(log).toContain('Events: 2 delivered.')
  expect(log).not.toContain('s3cretpath')
})

test('a first deployment is deployed, not upgraded', async () => {
  await using receiver = await openReceiver()
  await using stage = await openStage()
  await stage.deploy('1.2.0')
  await stage.run('smoke-test', { with: { 'events-url': receiver.url } })
  expect(typesAt(receiver)).toEqual(['testsuiterun.finished', 'service.deployed'])
})

test('smoke-test tells of a failure, of its rollback, and that it is over, under one subject', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  const { outputs } = await stage.run('smoke-test', { with: { 'events-url': receiver.url } })
  expect(outputs).toMatchObject({ result: 'restored' })
  expect(typesAt(receiver)).toEqual([
    'testsuiterun.finished',
    'incident.detected',
    'testsuiterun.finished',
    'service.rolledback',
    'incident.resolved',
  ])
  const [first, detected, second, back, resolved] = eventsAt(receiver)
  expect([first, second].map(({ data }) => data.subject.content.outcome)).toEqual(['failure', 'success'])
  expect(detected.subject).toBe(`octo/demo/deployments/${outputs['deployment-id']}`)
  expect(resolved.subject).toBe(detected.subject)
  expect(back.data.subject.content.artifactId).toBe(`pkg:github/octo/demo@${stage.shas['1.1.0']}`)
  expect(back.data.customData).toMatchObject({ version: '1.1.0', 'from-version': '1.2.0' })
})

test('rollback resolves the incident that smoke-test detected in another run', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  const given = { 'events-url': receiver.url }
  await stage.run('smoke-test', { with: { ...given, rollback: 'none' } })
  expect(typesAt(receiver)).toEqual(['testsuiterun.finished', 'incident.detected'])
  const { outputs } = await stage.run('rollback', { with: given, env: { GITHUB_RUN_ID: '1002' } })
  expect(outputs).toMatchObject({ result: 'restored' })
  expect(typesAt(receiver).slice(2)).toEqual(['testsuiterun.finished', 'service.rolledback', 'incident.resolved'])
  const subjects = eventsAt(receiver).filter(({ type }) => type.includes('incident'))
  expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(1)
})

test('a dry run sends nothing', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  await stage.run('smoke-test', { with: { 'events-url': receiver.url, 'dry-run': 'true' } })
  expect(receiver.bodies).toEqual([])
})

test.each<readonly [string, (count: number) => number | undefined, string, object]>([
  ['refuses', () => 403, '2 of 2 events were not delivered, which affects nothing else: its host answered 403', {}],
  ['never answers', () => undefined, 'no answer within 10 s', hurried],
])('a receiver that %s changes nothing but a warning', async (_, status, words, env) => {
  await using receiver = await openReceiver(status)
  await using stage = await begin('good')
  const told = await stage.run('smoke-test', { with: { 'events-url': receiver.url }, env: { ...env } })
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'verified' } })
  expect(warnings(told)).toEqual([expect.stringContaining(words)])
  expect(told.log).not.toContain('s3cretpath')
})

test('a cancellation in the middle of the delivery leaves it two seconds more, and changes no result', async () => {
  const job = new AbortController()
  await using receiver = await openReceiver(() => void job.abort())
  await using stage = await openMigrations(undefined)
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);' })
  const told = await stage.run({ 'events-url': receiver.url, environment: 'production' }, { stop: job.signal })
  expect(told).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  expect(warnings(told)).toEqual([expect.stringContaining('no answer within 2 s')])
  expect(receiver.bodies).toHaveLength(1)
})

test('an answer of 2xx takes the event, however long its body drips', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(drip))
  })
  const { port, stop } = await listen(server)
  await using stage = await openMigrations(undefined)
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);' })
  const told = await stage.run({ 'events-url': `http://127.0.0.1:${port}/`, environment: 'production' })
  expect(warnings(told)).toEqual([])
  expect(told.log).toContain('Events: 1 delivered.')
  await stop()
})

test('what fails once is sent again with the same id', async () => {
  await using receiver = await openReceiver((count) => (count === 1 ? 503 : 202))
  await using stage = await begin('good')
  const told = await stage.run('smoke-test', { with: { 'events-url': receiver.url }, env: unpaused })
  expect(warnings(told)).toEqual([])
  const ids = eventsAt(receiver).map(({ id }) => id)
  expect([ids.length, ids[0] === ids[1], new Set(ids).size]).toEqual([3, true, 2])
})

test.each([301, 302, 307, 308])('a redirect (%i) to another origin is not followed', async (status) => {
  await using other = await openReceiver()
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(String(request.headers.authorization))
    response.writeHead(status, { location: other.url }).end()
  })
  const { port, stop } = await listen(server)
  await using stage = await openMigrations(undefined)
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);' })
  const told = await stage.run({ 'events-url': `http://shop:s3cretpath@127.0.0.1:${port}/`, environment: 'production' })
  await stop()
  expect(other.bodies).toEqual([])
  expect(seen).toHaveLength(1)
  expect(warnings(told)).toEqual([
    expect.stringContaining(`its host answered ${status}, and redirects are not followed`),
  ])
  expect(told.log).not.toContain('s3cretpath')
})

test.each([
  ['nats://127.0.0.1:4222/s3cretpath/x', 'has no subject to publish to; write it as `nats://host:4222/subject`'],
  ['nats://s3cretpath@/subject', 'is not an address'],
  ['ftp://127.0.0.1/s3cretpath', 'must begin with `https://` (or `http://`), or with `nats://` (or `tls://`)'],
  ['s3cretpath', 'is not an address'],
])('%s is refused before anything is done', async (url, words) => {
  await using stage = await begin('good')
  const { outputs, annotations, log } = await stage.run('smoke-test', { with: { 'events-url': url } })
  expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  expect(annotations[0]?.message).toContain(words)
  expect(log).not.toContain('s3cretpath')
})

test('version-bump tells of its release, and not of one that stays here', async () => {
  await using receiver = await openReceiver()
  await using template = await released('feat: more')
  for (const more of [{ 'skip-push': 'true' }, { 'dry-run': 'true' }, {}]) {
    await using world = await template.copy()
    const { outputs } = await bump(world.checkout, { with: { 'events-url': receiver.url, ...more } })
    if ('skip-push' in more || 'dry-run' in more) expect(receiver.bodies).toEqual([])
    else {
      expect(typesAt(receiver)).toEqual(['artifact.published'])
      const [event] = eventsAt(receiver)
      expect(event.subject).toMatch(new RegExp(`^pkg:github/.+@${outputs['sha']}$`))
      expect(event.data.customData).toMatchObject({ version: '1.1.0', tag: 'v1.1.0' })
    }
  }
})

test('release-notes tells of a release once: of a draft and of what was published before nothing', async () => {
  await using receiver = await openReceiver()
  await using stage = await createNotes(['feat: one', 'v1.0.0', 'feat: two', 'v1.1.0'])
  const given = { 'events-url': receiver.url }
  await stage.succeed({ ...given, release: 'draft' })
  expect(receiver.bodies).toEqual([])
  await stage.succeed({ ...given, release: 'publish' })
  await stage.succeed({ ...given, release: 'publish' })
  expect(typesAt(receiver)).toEqual(['artifact.published'])
  expect(eventsAt(receiver)[0].data.customData).toMatchObject({ version: '1.1.0', tag: 'v1.1.0' })
})

test('a gate tells that it asks and that it opens, each once, under one subject', async () => {
  await using receiver = await openReceiver()
  await using stage = await createGate({ policy: plain })
  const given = { 'events-url': receiver.url }
  await stage.gate(given)
  await stage.gate(given)
  expect(typesAt(receiver)).toEqual(['slipway-approval.requested'])
  stage.say('bob', '/approve')
  await stage.gate(given)
  expect(typesAt(receiver)).toEqual(['slipway-approval.requested', 'slipway-approval.granted'])
  const [asked, granted] = eventsAt(receiver)
  expect(granted.subject).toBe(asked.subject)
  expect(granted.data.subject.content).toMatchObject({ overridden: false, approvers: [{ login: 'bob' }] })
})

test('the receiver of comments tells of a rejection once', async () => {
  await using receiver = await openReceiver()
  await using stage = await createGate({ policy: plain })
  const given = { 'events-url': receiver.url }
  await stage.gate()
  stage.say('bob', '/reject too late')
  await stage.reconcile(given)
  await stage.reconcile(given)
  expect(typesAt(receiver)).toEqual(['slipway-approval.rejected'])
  expect(eventsAt(receiver)[0].data.subject.content).toMatchObject({ gate: 'production', reason: 'too late' })
})

test('the receiver of comments tells of what it wrote before it was cancelled', async () => {
  await using receiver = await openReceiver()
  await using stage = await createGate({ policy: plain })
  await stage.gate({ service: 'web' })
  await stage.gate({ service: 'api' }, stage.another(stage.run.sha))
  for (const issue of [1, 2]) stage.say('bob', '/reject', issue)
  const job = new AbortController()
  const on = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
  stage.github.fault({ on, nth: 2, trouble: { kind: 'power', off: () => job.abort() } })
  const told = await stage.reconcile({ 'events-url': receiver.url }, undefined, { stop: job.signal })
  expect(stage.github.unmetFaults()).toBe(0)
  expect(told).toMatchObject({ exitCode: 1, outputs: { result: 'failed', reason: 'cancelled' } })
  expect(JSON.parse(told.outputs['requests'] ?? '')).toMatchObject([{ result: 'settled' }, { result: 'failed' }])
  expect(typesAt(receiver)).toEqual(['slipway-approval.rejected'])
})

test('db-migrate tells what it applied, what failed, and nothing where nothing was to be done', async () => {
  await using receiver = await openReceiver()
  await using stage = await openMigrations(undefined)
  const given = { 'events-url': receiver.url, environment: 'production' }
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);' })
  await stage.run({ ...given, command: 'plan' })
  await stage.run({ ...given, 'dry-run': 'true' })
  expect(receiver.bodies).toEqual([])
  await stage.run(given)
  await stage.run(given)
  expect(typesAt(receiver)).toEqual(['slipway-migration.applied'])
  stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER);', 'V2__b.sql': 'CREATE TABLE a (id INTEGER);' })
  const { outputs } = await stage.run(given)
  expect(typesAt(receiver).slice(1)).toEqual(['slipway-migration.failed'])
  expect(eventsAt(receiver)[1].data.subject.content).toMatchObject({ environment: 'production', done: 0 })
  expect(eventsAt(receiver)[1].data.subject.content.reason).toBe(outputs['reason'])
})

test('the next good deployment ends a failure that nobody rolled back, once', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  const given = { 'events-url': receiver.url, rollback: 'none' }
  await stage.run('smoke-test', { with: given })
  expect(typesAt(receiver)).toEqual(['testsuiterun.finished', 'incident.detected'])
  stage.moods['1.2.0'] = 'good'
  await stage.run('smoke-test', { with: given, env: { GITHUB_RUN_ID: '1002' } })
  expect(typesAt(receiver).slice(2)).toEqual(['testsuiterun.finished', 'service.upgraded', 'incident.resolved'])
  const [, detected, , , resolved] = eventsAt(receiver)
  expect(resolved.subject).toBe(detected.subject)
  expect(resolved.data.subject.content.artifactId).toBe(detected.data.subject.content.artifactId)
  await stage.run('smoke-test', { with: given, env: { GITHUB_RUN_ID: '1003' } })
  expect(typesAt(receiver).slice(5)).toEqual(['testsuiterun.finished', 'service.upgraded'])
})

test('a later attempt that is good ends the failure of the one before', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  const given = { 'events-url': receiver.url, rollback: 'none' }
  await stage.run('smoke-test', { with: given })
  stage.moods['1.2.0'] = 'good'
  await stage.run('smoke-test', { with: given, env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(typesAt(receiver).slice(2)).toEqual(['testsuiterun.finished', 'service.upgraded', 'incident.resolved'])
})

test('a step that is cancelled in its rollback tells at the end of the job that it failed and was cut off, once', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('broken')
  const slow = {
    'events-url': receiver.url,
    command: "node\n-e\nconsole.log('begun'); setTimeout(() => {}, 60000)",
  }
  const watch = (line: string) => (line === 'begun' ? ('cancel' as const) : undefined)
  await stage.run('smoke-test', { with: slow, watch })
  expect(typesAt(receiver)).toEqual([
    'incident.detected',
    'slipway-deployment.cancelled',
    'slipway-deployment.cancelled',
  ])
  const [detected, cancelled, rollback] = eventsAt(receiver)
  expect(cancelled.subject).toBe(detected.subject)
  expect(rollback.subject).not.toBe(cancelled.subject)
  await stage.run('smoke-test', { with: { 'events-url': receiver.url }, env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(typesAt(receiver).at(-1)).toBe('incident.resolved')
  expect(eventsAt(receiver).at(-1).subject).toBe(detected.subject)
})

test('a version that nobody can judge is held', async () => {
  await using receiver = await openReceiver()
  await using stage = await begin('good')
  stage.moods['1.2.0'] = 'silent'
  const { outputs } = await stage.run('smoke-test', { with: { 'events-url': receiver.url } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'inconclusive' })
  expect(typesAt(receiver)).toEqual(['testsuiterun.finished', 'slipway-deployment.held'])
})

test('a new request tells of the one whose place it takes', async () => {
  await using receiver = await openReceiver()
  await using stage = await createGate({ policy: plain })
  const given = { 'events-url': receiver.url }
  await stage.gate(given)
  await stage.gate(given, stage.another(stage.run.sha))
  await stage.reconcile(given)
  await stage.reconcile(given)
  expect(typesAt(receiver)).toEqual([
    'slipway-approval.requested',
    'slipway-approval.superseded',
    'slipway-approval.requested',
  ])
  const subjects = eventsAt(receiver).map(({ subject }) => subject)
  expect([subjects[1] === subjects[0], subjects[2] === subjects[0]]).toEqual([true, false])
})

test('db-migrate tells of a run that was cancelled', async () => {
  await using receiver = await openReceiver()
  await using server = await startServer('postgres')
  await using stage = await openMigrations(server)
  stage.write({ 'V1__a.sql': 'SELECT pg_sleep(60);' })
  const watch = (line: string) => (line.includes('to run') ? ('cancel' as const) : undefined)
  const told = await stage.run({ 'events-url': receiver.url, environment: 'production' }, { watch })
  expect(told.outputs).toMatchObject({ result: 'failed', reason: 'cancelled' })
  expect(typesAt(receiver)).toEqual(['slipway-migration.failed'])
  expect(eventsAt(receiver)[0].data.subject.content.reason).toBe('cancelled')
  expect(warnings(told).join()).not.toContain('not delivered')
})
