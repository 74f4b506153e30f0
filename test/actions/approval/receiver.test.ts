import { createStage, plain, workflow } from '../../approval/stage.ts'
import { latestOf } from '../../support/github/actions.ts'

test('two receivers at once, and every event twice: the job is run again once', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const [event] = stage.events
  if (event === undefined) throw new Error('no event')
  const { name, payload } = event
  const looks = await Promise.all([1, 2, 3].map(() => stage.reconcile({}, { name, payload })))
  expect(looks.map(({ outputs }) => outputs['result'])).toEqual(['resumed', 'resumed', 'resumed'])
  expect(looks.filter(({ outputs }) => outputs['reason'] === 'job-started').length).toBeGreaterThan(0)
  expect(stage.now().attempts).toHaveLength(2)
  await stage.deliver()
  expect(stage.now().attempts).toHaveLength(2)
  expect((await stage.gate()).outputs['result']).toBe('approved')
})

test('an event that GitHub lost is made up for by the schedule', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  stage.events.splice(0)
  stage.github.addIssue({ title: 'Something else', labels: ['gate'] })
  const { outputs } = await stage.reconcile({}, { name: 'schedule', payload: {} })
  expect(outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect(JSON.parse(outputs['requests'] ?? '')).toEqual([
    { issue: 2, 'deployment-id': null, gate: '', state: '', result: 'nothing', reason: 'not-a-request' },
    {
      issue: 1,
      'deployment-id': stage.records()[0]?.id,
      gate: 'production',
      state: 'satisfied',
      result: 'resumed',
      reason: 'job-started',
    },
  ])
})

test('the schedule closes what has expired', async () => {
  await using stage = await createStage({ policy: plain.replace('48h', '1h') })
  await stage.gate()
  const { outputs } = await stage.reconcile({}, { name: 'schedule', payload: {} })
  expect(outputs).toMatchObject({ result: 'settled', reason: 'expired' })
  expect(stage.requests()).toMatchObject([{ state: 'closed', stateReason: 'not_planned' }])
  expect(stage.marks().at(-1)).toBe('expired')
})

test('other jobs of the run still work: it is resumed when they are done', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  stage.change('build', { status: 'in_progress', conclusion: undefined })
  const look = stage.reconcile({ issue: '1' })
  await stage.until(() => stage.github.count('GET /repos/{owner}/{repo}/actions/runs/{run_id}') >= 2)
  expect(stage.now().attempts).toHaveLength(1)
  stage.change('build', { status: 'completed', conclusion: 'success' })
  expect((await look).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
})

test('a run that took the approval while the receiver waited for it is not run again', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.github.as('alice').rerun(stage.job().id)
  stage.say('bob', '/approve')
  const look = stage.reconcile({ issue: '1' })
  const asked = () => stage.github.count('GET /repos/{owner}/{repo}/actions/runs/{run_id}')
  const before = asked()
  await stage.until(() => asked() >= before + 2)
  expect((await stage.gate()).outputs['result']).toBe('approved')
  expect((await look).outputs).toMatchObject({ result: 'settled', reason: 'consumed' })
  expect(stage.now().attempts).toHaveLength(2)
  expect(stage.marks().filter((mark) => mark.startsWith('resuming'))).toEqual([])
})

test('what GitHub runs no more is told, on the issue too', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  stage.age(31)
  const { exitCode, outputs, annotations } = await stage.reconcile({ issue: '1' })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'failed', reason: 'run-too-old' })
  expect(annotations[0]?.message).toContain('resume: dispatch')
  expect(stage.table()).toContain('30 days')
})

test.each([
  ['without a receiver', undefined, 'Approvals will not be counted automatically'],
  ['with one that is off', 'disabled_inactivity', 'is disabled_inactivity'],
] as const)('%s the gate says so', async (_, state, words) => {
  await using stage = await createStage({ policy: plain })
  stage.github.state.workflows.clear()
  if (state !== undefined) stage.github.addWorkflow({ path: '.github/workflows/gates.yml', state })
  const { outputs, annotations } = await stage.gate()
  expect(outputs['result']).toBe('waiting')
  expect(annotations.find(({ kind }) => kind === 'warning')?.message).toContain(words)
})

test('jobs that would take a waiting gate for a failure are pointed at', async () => {
  const unguarded = `${workflow}  rollback:\n    needs: deploy\n    if: failure()\n    runs-on: ubuntu-latest\n    steps: [{ run: ./undo.sh }]\n`
  await using stage = await createStage({ policy: plain, workflow: unguarded })
  const { annotations, summary } = await stage.gate()
  const warning = annotations.find(({ kind }) => kind === 'warning')
  expect(warning?.message).toContain('job `rollback` runs while the gate waits')
  expect(warning?.properties).toMatchObject({ file: '.github/workflows/release.yml', line: '16' })
  expect(summary).toContain('rollback')
})

test('the run that is resumed is the newest attempt', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.github.as('alice').rerun(stage.job().id)
  await stage.gate()
  stage.say('bob', '/approve')
  await stage.deliver()
  expect(latestOf(stage.now()).number).toBe(3)
  expect(stage.marks().at(-1)).toBe('resuming attempt=2')
})
