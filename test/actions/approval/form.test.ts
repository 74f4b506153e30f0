import { approve, createStage, plain, policy, type Stage } from '../../approval/stage.ts'
import type { Run } from '../../support/github/actions.ts'
import { sampled } from '../../support/sample.ts'

const form = { resume: 'form' }
const asked = policy.replace(
  'expires: 48h',
  () => "expires: 48h\n    code: required\n    inputs: { ticket: { type: string, pattern: '^OPS-\\d+$' } }",
)

async function ask(text: string): Promise<Stage> {
  const stage = await createStage({ policy: text })
  await stage.gate(form)
  return stage
}

/** What the receiver says of a form, and then the gate. */
async function judge(stage: Stage): Promise<readonly unknown[]> {
  const receiver = await stage.reconcile({ issue: '1' })
  const gate = await stage.gate(form)
  return [receiver.outputs['reason'], gate.outputs['reason']]
}

test('the whole life by form: two rules, three people, code and value, one consumption', async () => {
  await using stage = await createStage({ policy: asked })
  const first = await stage.gate(form)
  const code = first.outputs['code'] ?? ''
  expect(first.outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
  expect(first.annotations.filter(({ kind }) => kind === 'warning')).toEqual([])
  expect(stage.requests()[0]?.body).toContain('/octo/demo/actions/workflows/approve.yml')
  const told: string[] = []
  for (const [login, inputs] of [
    ['mia', { code, ticket: 'OPS-12' }],
    ['bob', { code: '00000000' }],
    ['bob', { code }],
    ['alice', { code }],
  ] as const) {
    const { outputs } = (await stage.fill(login, { decision: 'approve', ...inputs })).result
    told.push(`${login}: ${outputs['result']} ${outputs['reason']}`)
  }
  expect(told).toEqual(['mia', 'bob', 'bob', 'alice'].map((login) => `${login}: waiting not-enough-approvals`))
  expect(stage.table()).toContain('`/approve` of bob has the code of another request.')
  expect(stage.table()).toContain('`/approve` of alice is by somebody who took part in the change.')
  // A comment is as good.
  const { id } = stage.say('carol', `/approve ${code}`)
  expect((await stage.deliver()).map(({ outputs }) => outputs['reason'])).toEqual(['job-started'])
  const { exitCode, outputs } = await stage.gate(form)
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, result: 'approved', reason: 'quorum' })
  expect(JSON.parse(outputs['inputs'] ?? '')).toEqual({ ticket: 'OPS-12' })
  const runs = [...stage.github.state.runs.values()].filter(({ workflow }) => workflow.path === approve)
  expect(JSON.parse(outputs['approvers'] ?? '')).toMatchObject([
    { login: 'mia', run: runs[0]?.id },
    { login: 'bob', run: runs[2]?.id },
    { login: 'carol', comment: id },
  ])
  expect(stage.marks().at(-1)).toContain(`consumed run=${stage.run.id} attempt=2 by=`)
})

test('a rejection by form is final, also where its run is deleted afterwards', async () => {
  await using stage = await ask(plain)
  const { run, result } = await stage.fill('carol', { decision: 'reject', reason: 'not on a Friday' })
  expect(result.outputs).toMatchObject({ result: 'settled', reason: 'rejected' })
  stage.github.state.runs.delete(run.id)
  stage.say('bob', '/approve')
  // Only somebody who runs the job again asks again.
  expect(await judge(stage)).toEqual(['rejected', 'requested'])
})

test('an override by form needs its reason', async () => {
  await using stage = await ask(policy)
  expect((await stage.fill('ada', { decision: 'override' })).result.outputs['result']).toBe('waiting')
  await stage.fill('ada', { decision: 'override', reason: 'the house burns' })
  const { outputs } = await stage.gate(form)
  expect(outputs).toMatchObject({ result: 'overridden' })
  expect(JSON.parse(outputs['approvers'] ?? '')).toMatchObject([{ login: 'ada', reason: 'the house burns' }])
})

const shipped = { workflow: approve, event: 'workflow_dispatch', jobs: [] }
const yes = { request: '1', decision: 'approve' }

/** Each is no approval, for the receiver and for the gate. */
const forgeries: readonly (readonly [string, (stage: Stage) => unknown])[] = [
  ['a run that a workflow started', (stage) => start(stage, { actor: 'github-actions[bot]', inputs: yes })],
  [
    "another workflow's run",
    (stage) => start(stage, { actor: 'bob', inputs: yes, workflow: '.github/workflows/b.yml' }),
  ],
  ['a run of another event', (stage) => start(stage, { actor: 'bob', inputs: yes, event: 'push' })],
  ['a run of another branch', (stage) => start(stage, { actor: 'bob', inputs: yes, ref: 'refs/heads/topic' })],
  ["another request's", (stage) => start(stage, { actor: 'bob', inputs: { ...yes, request: '11' } })],
  [
    'a title that names it later',
    (stage) => start(stage, { actor: 'bob', inputs: { ...yes, request: '2', code: '#1' } }),
  ],
  ['a title of words', (stage) => start(stage, { actor: 'bob', inputs: { ...yes, request: 'x #1' } })],
  ['a run from before the request', (stage) => start(stage, { actor: 'bob', inputs: yes, at: '2026-01-01T00:00:00Z' })],
  [
    'a run that was run again',
    (stage) => {
      const run = start(stage, { actor: 'bob', inputs: yes })
      runAgain(stage, run, 'eve')
    },
  ],
  ['a run of somebody whom no rule names', (stage) => start(stage, { actor: 'eve', inputs: yes })],
]

function start(stage: Stage, given: Partial<Parameters<Stage['github']['addRun']>[0]>): Run {
  stage.pass()
  return stage.github.addRun({ ...shipped, ...given })
}

function runAgain({ github: { state } }: Stage, run: Run, login: string): void {
  state.runs.set(run.id, { ...run, attempts: [...run.attempts, { number: 2, triggeringActor: login, jobs: [] }] })
}

test.each(sampled(forgeries, 3))('%s approves nothing', async (_, forge) => {
  await using stage = await ask(plain)
  await forge(stage)
  expect(await judge(stage)).toEqual(['not-enough-approvals', 'not-enough-approvals'])
})

test('running a rejection again takes nothing back', async () => {
  await using stage = await ask(plain)
  runAgain(stage, start(stage, { actor: 'carol', inputs: { ...yes, decision: 'reject' } }), 'eve')
  stage.say('bob', '/approve')
  // Only somebody who runs the job again asks again.
  expect(await judge(stage)).toEqual(['rejected', 'requested'])
})

test('a form whose run is deleted counts no more', async () => {
  await using stage = await ask(plain)
  const { run, result } = await stage.fill('bob', { decision: 'approve' })
  expect(result.outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  stage.github.state.runs.delete(run.id)
  expect((await stage.gate(form)).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
})

test('without `resume: form` no form counts: the request that people were shown had one', async () => {
  await using stage = await ask(plain)
  await stage.fill('bob', { decision: 'approve' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'void', reason: 'issue-differs' })
})

test('without a form on the default branch the gate says so, and comments count', async () => {
  await using stage = await createStage({ policy: plain })
  const { annotations } = await stage.gate({ resume: 'form', workflow: 'other.yml' })
  expect(annotations.find(({ kind }) => kind === 'warning')?.message).toContain('`.github/workflows/other.yml`')
  stage.say('bob', '/approve')
  expect((await stage.gate({ resume: 'form', workflow: 'other.yml' })).outputs['result']).toBe('approved')
})
