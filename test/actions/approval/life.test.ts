import { createStage, plain, policy, type Stage } from '../../approval/stage.ts'

/** The approvals of the stage's policy, delivered to the receiver. */
async function approve(stage: Stage, words = '/approve'): Promise<readonly string[]> {
  for (const login of ['mia', 'bob', 'carol']) stage.say(login, words)
  return (await stage.deliver()).map(({ outputs }) => `${outputs['result']} ${outputs['reason']}`)
}

test('the whole life: request, two rules, three people, one consumption', async () => {
  await using stage = await createStage()
  const first = await stage.gate({ version: '1.4.0', digest: 'sha256:abc', summary: '## New\n\n- more' })
  const [record] = stage.records()
  const [request] = stage.requests()
  expect(first.exitCode).toBe(1)
  expect(first.outputs).toEqual({
    result: 'waiting',
    reason: 'requested',
    'opens-at': '',
    approvers: '[]',
    inputs: '{}',
    'request-url': `${stage.github.env.GITHUB_SERVER_URL}/octo/demo/issues/1`,
    'deployment-id': String(record?.id),
    code: expect.stringMatching(/^[0-9a-f]{8}$/),
    sha: stage.run.sha,
    'waited-seconds': '0',
  })
  expect(first.annotations.at(-1)).toMatchObject({ kind: 'error', message: expect.stringContaining('`/approve`') })
  expect(first.summary).toContain(` on <${first.outputs['request-url']}> `)
  expect(record).toMatchObject({ task: 'gate:production', environment: 'production', sha: stage.run.sha })
  expect(request).toMatchObject({ state: 'open', assignees: ['bob', 'carol', 'dave'] })
  expect(request?.title).toContain('1.4.0')
  for (const part of ['1.4.0', 'sha256:abc', '## New', '/approve', '@bob, @carol, @dave', first.outputs['code'] ?? ''])
    expect(request?.body).toContain(part)

  const told: string[] = []
  const comments = ['mia', 'bob', 'alice', 'carol'].map((login) => ({
    login,
    comment: () => stage.say(login, '/approve').id,
  }))
  const ids: number[] = []
  for (const { login, comment } of comments) {
    ids.push(comment())
    for (const { outputs } of await stage.deliver()) told.push(`${login}: ${outputs['result']} ${outputs['reason']}`)
  }
  expect(told).toEqual([
    'mia: waiting not-enough-approvals',
    'bob: waiting not-enough-approvals',
    'alice: waiting not-enough-approvals',
    'carol: resumed job-started',
  ])
  expect(ids.map((id) => stage.reactions(id))).toEqual([['+1'], ['+1'], ['-1'], ['+1']])
  expect(stage.table()).toContain('`/approve` of alice is by somebody who took part in the change.')
  expect(stage.now().attempts).toHaveLength(2)

  const second = await stage.gate({ version: '1.4.0', digest: 'sha256:abc', summary: '## New\n\n- more' })
  expect({ exitCode: second.exitCode, ...second.outputs }).toMatchObject({
    exitCode: 0,
    result: 'approved',
    reason: 'quorum',
    'deployment-id': String(record?.id),
  })
  expect(JSON.parse(second.outputs['approvers'] ?? '')).toEqual([
    { id: expect.any(Number), login: 'mia', rule: 'role maintain', at: expect.stringMatching(/Z$/), comment: ids[0] },
    { id: expect.any(Number), login: 'bob', rule: 'group testers', at: expect.stringMatching(/Z$/), comment: ids[1] },
    { id: expect.any(Number), login: 'carol', rule: 'group testers', at: expect.stringMatching(/Z$/), comment: ids[3] },
  ])
  const approvers = ['mia', 'bob', 'carol'].map((login) => stage.github.state.users.get(login)?.id)
  expect(Number(second.outputs['waited-seconds'])).toBeGreaterThan(200)
  expect(stage.marks()).toEqual([
    `waiting code=${first.outputs['code']}`,
    'resuming attempt=1',
    `consumed run=${stage.run.id} attempt=2 by=${approvers.join(',')} comments=${ids[0]},${ids[1]},${ids[3]}`,
  ])
  expect(stage.requests()).toMatchObject([{ state: 'closed', stateReason: 'completed' }])
  expect(stage.closing()).toContain('Used: attempt 2')
  // What was taken is not told as still to come.
  expect(second.summary).toContain('Used: attempt 2')
  expect(second.summary).not.toContain('being run again')
  for (const login of ['mia', 'bob', 'carol']) expect(stage.closing()).toContain(`| ${login} (`)
})

test('the same attempt may look twice; another one has to ask again', async () => {
  await using stage = await createStage()
  await stage.gate()
  await approve(stage)
  expect((await stage.gate()).outputs['result']).toBe('approved')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'already-open' })
  stage.pass()
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
  expect(stage.records()).toHaveLength(2)
  expect(stage.marks().filter((mark) => mark.startsWith('consumed'))).toHaveLength(1)
})

test('a deployment that failed may use its approval again where the policy allows it', async () => {
  await using stage = await createStage({
    policy: policy.replace('expires: 48h', 'expires: 48h\n    retry-after-failure: true'),
  })
  await stage.gate()
  await approve(stage)
  expect((await stage.gate()).outputs['result']).toBe('approved')
  stage.fail()
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
  // It succeeded this time.
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
})

const asked = policy.replace(
  'expires: 48h',
  () => "expires: 48h\n    inputs: { ticket: { type: string, pattern: '^OPS-\\d+$' }, dry: { type: boolean } }",
)

test('values are asked for at approval and come out typed', async () => {
  await using stage = await createStage({ policy: asked })
  await stage.gate()
  expect(stage.requests()[0]?.body).toContain('/approve ticket=… dry=…')
  expect(await approve(stage)).toContain('waiting not-enough-approvals')
  expect(stage.table()).toContain('a value for ticket')
  stage.say('mia', '/approve ticket=none dry=true')
  stage.say('bob', '/approve ticket=OPS-12 dry=true')
  expect((await stage.deliver()).map(({ outputs }) => outputs['result'])).toEqual(['resumed', 'resumed'])
  const { outputs } = await stage.gate()
  expect(JSON.parse(outputs['inputs'] ?? '')).toEqual({ ticket: 'OPS-12', dry: true })
})

test('whoever may override opens the gate alone, with a reason', async () => {
  await using stage = await createStage()
  await stage.gate()
  stage.say('ada', '/override')
  stage.say('eve', '/override the house burns')
  // Eve has no say.
  expect((await stage.deliver()).map(({ outputs }) => outputs['result'])).toEqual(['waiting', 'nothing'])
  stage.say('ada', '/override the house burns')
  await stage.deliver()
  const { exitCode, outputs } = await stage.gate()
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, result: 'overridden', reason: 'override' })
  expect(JSON.parse(outputs['approvers'] ?? '')).toMatchObject([
    { login: 'ada', rule: 'override', reason: 'the house burns' },
  ])
})

/** What ends a request while its job is about to run again, with what the gate then says. */
const ends: readonly (readonly [string, (stage: Stage) => unknown, string, string])[] = [
  ['a rejection', (stage) => stage.say('bob', '/reject not on a Friday'), 'rejected', 'rejected'],
  ['its expiry', (stage) => stage.pass(49 * 3_600), 'expired', 'expired'],
  ['a newer deployment', (stage) => stage.deploy('verified'), 'superseded', 'superseded'],
  ['a newer request', (stage) => stage.gate({}, stage.another(stage.run.sha)), 'superseded', 'superseded'],
  [
    'another text with its mark',
    (stage) => stage.editIssue((body) => body.replace('/approve', '/reject')),
    'void',
    'issue-edited',
  ],
  ['another text', (stage) => stage.editIssue(() => 'Approve this.'), 'void', 'issue-foreign'],
  ['another policy', (stage) => stage.changePolicy(policy.replace('48h', '47h')), 'void', 'policy-changed'],
]

test.each(ends)('%s ends it for good; a person who runs the job again asks again', async (_, end, result, reason) => {
  await using stage = await createStage()
  await stage.gate()
  await approve(stage)
  await end(stage)
  const last = await stage.gate()
  expect({ exitCode: last.exitCode, ...last.outputs }).toMatchObject({ exitCode: 1, result, reason })
  expect(stage.github.state.issues.get(1)).toMatchObject({ state: 'closed' })
  expect(stage.marks().filter((mark) => mark.startsWith(result))).toHaveLength(1)
  stage.github.as('alice').rerun(stage.job().id)
  // A newer commit may run by now.
  expect((await stage.gate({ 'allow-older': 'true' })).outputs).toMatchObject({
    result: 'waiting',
    reason: 'requested',
  })
  expect(stage.marks().filter((mark) => mark.startsWith('consumed'))).toEqual([])
})

test("with a person's token the records are that person's, and nobody else's are taken for them", async () => {
  await using stage = await createStage({ policy: plain })
  stage.github.state.viewer = 'mia'
  await stage.gate()
  stage.say('bob', '/approve')
  stage.github.state.viewer = 'eve'
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
  stage.github.state.viewer = 'mia'
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test.each([
  [plain.replace('{ group: testers }', '{ role: write }'), true],
  [plain, false],
])('in a public repository the crowd is kept out where only writers may approve', async (text, locked) => {
  await using stage = await createStage({ policy: text })
  stage.github.state.isPrivate = false
  const event = { name: 'push', payload: { repository: { private: false, default_branch: 'main' } } }
  await stage.gate({}, stage.run, { event })
  expect(stage.requests()).toMatchObject([{ locked }])
})

test('a newer request tells people on the older one, and closes it', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  await stage.gate({}, stage.another(stage.run.sha))
  expect(stage.requests()).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }, { state: 'open' }])
  expect([...stage.github.state.comments.values()].map(({ body }) => body)).toContainEqual(
    expect.stringContaining('#2'),
  )
})

test('on-new-request: refuse keeps the older one', async () => {
  await using stage = await createStage({
    policy: plain.replace('expires: 48h', 'expires: 48h\n    on-new-request: refuse'),
  })
  await stage.gate()
  const { exitCode, outputs } = await stage.gate({}, stage.another(stage.run.sha))
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'error', reason: 'request-open' })
  stage.say('bob', '/approve')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
})

test.each([
  ['no policy file', undefined, 'no-policy'],
  ['a fault in it', 'gates: { production: { require: [] } }\n', 'invalid-policy'],
  ['another gate in it', plain.replace('production', 'staging'), 'unknown-gate'],
])('%s keeps the gate closed', async (_, text, reason) => {
  await using stage = await createStage(text === undefined ? {} : { policy: text })
  const inputs = text === undefined ? { 'policy-file': '.github/other.yml' } : {}
  const { exitCode, outputs } = await stage.gate(inputs)
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'error', reason })
  expect(stage.records()).toEqual([])
})

test('somebody with triage approves where a rule names the role', async () => {
  await using stage = await createStage({ policy: plain.replace('{ group: testers }', '{ role: triage }') })
  await stage.gate()
  stage.say('carol', '/approve')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  await stage.deliver()
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test.each([
  ['/approve', { result: 'resumed', reason: 'job-started' }, { result: 'approved', reason: 'quorum' }],
  ['/reject not now', { result: 'settled', reason: 'rejected' }, { result: 'waiting', reason: 'requested' }],
])('closing the issue by hand decides nothing: `%s` in it counts', async (command, received, gated) => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.github.as('eve').closeIssue(1)
  stage.say('bob', command)
  expect((await stage.deliver()).at(-1)?.outputs).toMatchObject(received)
  expect((await stage.gate()).outputs).toMatchObject(gated)
})

test('who is asked again after a rejection hears of it, with the comment; after a deployment nobody does', async () => {
  await using stage = await createStage({ policy })
  await stage.gate()
  const no = stage.say('carol', '/reject too *early*')
  await stage.deliver()
  expect(stage.marks()).toContainEqual(expect.stringMatching(new RegExp(`^rejected by=\\d+ comment=${no.id}$`)))
  expect(stage.closing(1)).toMatch(
    new RegExp(`Rejected by carol: too .*In \\[this comment\\]\\(http\\S+/issues/1#issuecomment-${no.id}\\)`),
  )
  stage.pass()
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ reason: 'requested' })
  const body = (number: number) => stage.github.state.issues.get(number)?.body ?? ''
  expect(body(2)).toMatch(
    new RegExp(
      `\\*\\*\\[Request 1\\]\\(http\\S+/issues/1\\) for this commit was rejected \\(\\[the rejection\\]\\(http\\S+/issues/1#issuecomment-${no.id}\\)\\)`,
    ),
  )
  // The text is what the gate writes again, so it opens.
  stage.say('mia', '/approve', 2)
  stage.say('bob', '/approve', 2)
  stage.say('carol', '/approve', 2)
  await stage.deliver()
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
  const next = stage.another(stage.run.sha)
  expect((await stage.gate({}, next)).outputs).toMatchObject({ reason: 'requested' })
  expect(body(3)).not.toContain('was rejected')
})
