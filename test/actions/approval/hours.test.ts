import { createStage, type Stage, workflow } from '../../approval/stage.ts'
import { latestOf, makeJobs, type Run } from '../../support/github/actions.ts'

const testers = 'groups: { testers: [bob, carol, dave] }\n'
const gate = (rest: string) => `gates:
  production:
    require: [{ count: 1, from: { group: testers } }]
    expires: 96h
    override: { from: { role: admin } }
    ${rest}
${testers}`
const office = gate("hours: { days: mon-fri, from: '09:00', to: '17:00', zone: Europe/Berlin }")
const frozen = gate('freeze: [{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00Z, reason: "year *end*" }]')
const sweep = { name: 'schedule', payload: { repository: { default_branch: 'main' } } }

const attempts = (stage: Stage) => latestOf(stage.now()).number
const used = (stage: Stage) => stage.marks().filter((mark) => mark.startsWith('consumed'))

test('approvals of a Friday evening are collected, and the schedule opens the gate on Monday, an hour earlier in UTC than the week before', async () => {
  await using stage = await createStage({ policy: office })
  stage.setTime('2026-03-27T20:00:00Z')
  const asked = await stage.gate()
  expect(asked.outputs).toMatchObject({ reason: 'requested', 'opens-at': '2026-03-30T07:00:00.000Z' })
  const opens = 'opens on 2026-03-30 09:00 Europe/Berlin (2026-03-30 07:00 UTC)'
  expect(asked.log).toContain(opens)
  expect(stage.table()).toContain(opens)
  expect(stage.table()).toContain('Its hours: mon-fri 09:00 to 17:00 Europe/Berlin.')
  stage.say('bob', '/approve')
  expect((await stage.deliver()).map(({ outputs }) => outputs)).toMatchObject([
    { result: 'waiting', reason: 'outside-hours' },
  ])
  expect(stage.table()).toContain('**Approved; the gate is not open yet.**')
  expect(stage.table()).toContain(opens)
  expect(attempts(stage)).toBe(1)
  // Somebody who cannot wait runs the job again.
  stage.github.as('alice').rerun(stage.job().id)
  const early = await stage.gate()
  expect([early.exitCode, early.outputs]).toMatchObject([1, { result: 'waiting', reason: 'outside-hours' }])
  stage.setTime('2026-03-30T06:50:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'waiting', reason: 'outside-hours' })
  stage.setTime('2026-03-30T07:01:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  const opened = await stage.gate()
  expect(opened.outputs).toMatchObject({ result: 'approved', reason: 'quorum', 'opens-at': '' })
  expect(used(stage)).toHaveLength(1)
})

test('a job that comes to its gate after the hours waits for the next day, and is run once then', async () => {
  await using stage = await createStage({ policy: office })
  stage.setTime('2026-06-02T14:50:00Z')
  await stage.gate()
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed' })
  stage.setTime('2026-06-02T15:00:00Z')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'outside-hours' })
  stage.setTime('2026-06-03T07:05:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
  expect(used(stage)).toHaveLength(1)
})

test('a freeze that is declared while people approve holds what they approved, and lets it go when it is lifted', async () => {
  await using stage = await createStage({ policy: gate('freeze: []') })
  stage.setTime('2026-12-20T10:00:00Z')
  await stage.gate()
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed' })
  await stage.changePolicy(frozen)
  const held = await stage.gate()
  expect([held.exitCode, held.outputs]).toMatchObject([1, { result: 'waiting', reason: 'frozen' }])
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'waiting', reason: 'frozen' })
  expect(stage.table()).toContain('frozen: year \\*end\\*')
  expect(stage.table()).toContain('This request expires before that, on 2026-12-24')
  await stage.changePolicy(gate('freeze: []'))
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'resumed' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test.each([
  ['with all approvals', true],
  ['without any', false],
])('/override opens a frozen gate %s, and the record says so', async (_, isApproved) => {
  await using stage = await createStage({ policy: frozen })
  stage.setTime('2026-12-20T10:00:00Z')
  await stage.gate()
  if (isApproved) stage.say('bob', '/approve')
  await stage.deliver()
  stage.say('bob', '/override please')
  stage.say('ada', '/override shop is down')
  await stage.deliver()
  const opened = await stage.gate()
  expect(opened.outputs).toMatchObject({ result: 'overridden', reason: 'override' })
  expect(JSON.parse(opened.outputs['approvers'] ?? '')).toMatchObject([{ login: 'ada', reason: 'shop is down' }])
  expect(stage.marks()).toContainEqual(expect.stringContaining('overridden by='))
  expect(used(stage)).toEqual([expect.stringContaining('override=')])
})

test('a request that expires before its gate opens says so when it is filed, and expires', async () => {
  await using stage = await createStage({ policy: frozen })
  stage.setTime('2026-12-20T10:00:00Z')
  const asked = await stage.gate()
  const warned = asked.annotations.map(({ message }) => message)
  expect(warned).toContainEqual(expect.stringContaining('This request expires before that, on 2026-12-24'))
  expect(warned).toContainEqual(expect.stringContaining('ask again later, or open it with `/override`'))
  stage.say('bob', '/approve')
  await stage.deliver()
  stage.setTime('2026-12-24T12:00:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'settled', reason: 'expired' })
  stage.setTime('2027-01-04T00:00:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'nothing', reason: 'no-request' })
})

test('with `resume: dispatch` the workflow is started when the gate opens, and its own gate looks at the clock', async () => {
  await using stage = await createStage({
    policy: office,
    workflow: workflow.replace('      - run: ./deploy.sh\n', ''),
  })
  const { state, addWorkflow } = stage.github
  addWorkflow({ path: '.github/workflows/deploy.yml', inputs: { 'deployment-id': { required: true } } })
  const started: Run[] = []
  state.listeners.add((occasion) => {
    if (occasion.kind !== 'dispatched') return
    const jobs = makeJobs(state, [{ name: 'deploy' }])
    const run = { ...occasion.run, attempts: [{ number: 1, triggeringActor: 'github-actions[bot]', jobs }] }
    state.runs.set(run.id, run)
    started.push(run)
  })
  const verify = (run: Run | undefined) =>
    stage.gate({ resume: 'dispatch', 'deployment-id': run?.inputs['deployment-id'] ?? '' }, run, {
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    })
  stage.setTime('2026-06-02T14:40:00Z')
  await stage.gate({ resume: 'dispatch', workflow: 'deploy.yml' })
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ reason: 'workflow-started' })
  stage.setTime('2026-06-02T15:00:00Z')
  const late = await verify(started[0])
  expect([late.exitCode, late.outputs]).toMatchObject([1, { result: 'waiting', reason: 'outside-hours' }])
  expect(stage.marks().at(-1)).toBe('unstarted attempt=1 why=shut')
  // Coming late is none of the starts that failed: it goes on as often as the hours want.
  for (const [day, number] of [
    ['03', 2],
    ['04', 3],
    ['05', 4],
  ] as const) {
    stage.setTime(`2026-06-${day}T06:50:00Z`)
    expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ result: 'waiting', reason: 'outside-hours' })
    stage.setTime(`2026-06-${day}T07:00:00Z`)
    const looks = await Promise.all([stage.reconcile({}, sweep), stage.reconcile({}, sweep)])
    expect(looks.map(({ outputs }) => outputs['reason'])).toContain('workflow-started')
    expect(started).toHaveLength(number)
    if (number === 4) break
    stage.setTime(`2026-06-${day}T15:10:00Z`)
    expect((await verify(started[number - 1])).outputs).toMatchObject({ reason: 'outside-hours' })
  }
  expect((await verify(started[3])).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('a retry that meets a shut gate says that nobody runs the job again, in the step and on the request', async () => {
  await using stage = await createStage({
    policy: office.replace('expires: 96h', 'expires: 96h\n    retry-after-failure: true'),
  })
  stage.setTime('2026-06-02T13:00:00Z')
  await stage.gate()
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
  stage.fail()
  stage.setTime('2026-06-02T15:30:00Z')
  stage.github.as('alice').rerun(stage.job().id)
  const shut = await stage.gate()
  expect(shut.outputs).toMatchObject({ result: 'waiting', reason: 'outside-hours' })
  const words = 'A failed deployment is not started again automatically: if it fails, run the job again yourself.'
  expect(shut.log).toContain(words)
  expect(shut.log).not.toContain('Approvals are collected')
  const told = () => stage.comments(1).filter((body) => body.includes(words))
  expect(told()).toHaveLength(1)
  expect(told()[0]).toContain('opens on 2026-06-03 09:00 Europe/Berlin')
  stage.setTime('2026-06-03T07:05:00Z')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ reason: 'no-request' })
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
  expect(told()).toHaveLength(1)
})

/** What the gate warns of the receiver, whose file says this. */
async function warned(policy: string, file: string): Promise<readonly string[]> {
  await using stage = await createStage({ policy })
  await stage.world.checkout.commit({ message: 'ci: gates', files: { '.github/workflows/gates.yml': file } })
  await stage.world.checkout.push()
  const { annotations } = await stage.gate({ 'dry-run': 'true' })
  return annotations.map(({ message }) => message).filter((message) => message.includes('.github/workflows/gates.yml'))
}

const on = (rest: string) => `on:\n  issue_comment:\n${rest}`

test('the receiver is asked to run by the clock only where something waits for it', async () => {
  expect(await warned(office, on("  # schedule:\n  #   - cron: '17 6 * * *'\n"))).toEqual([
    expect.stringMatching(/has no `schedule:`.*'\*\/15 \* \* \* \*'/),
  ])
  expect(await warned(office, on("  schedule:\n    - cron: '*/15 * * * *'\n"))).toEqual([])
  expect(await warned(gate('exclude: []'), on(''))).toEqual([])
})

test.each([
  ['once a day', frozen, on("  schedule:\n    - cron: '17 6 * * *'\n"), '(`17 6 * * *`)'],
  ['in another form', office, '"on": { schedule: [{ cron: "0 6,18 * * mon-fri" }] }\n', '(`0 6,18 * * mon-fri`)'],
])('a receiver that looks %s is too seldom, and the gate says so', async (_, policy, file, crons) => {
  expect(await warned(policy, file)).toEqual([
    expect.stringContaining(`does not run in every hour when the gate may open ${crons}`),
  ])
})

test('a receiver without a webhook tells nobody of what it alone sees, and the gate says so', async () => {
  const notify = gate('notify: { on: [requested, reminder, rejected] }')
  const step = (rest: string) =>
    `${on("  schedule: [{ cron: '*/15 * * * *' }]\n")}jobs: { reconcile: { steps: [{ uses: octo/slipway/actions/approval-reconcile@v1${rest} }] } }\n`
  expect(await warned(notify, step(''))).toEqual([
    expect.stringMatching(/`reminder` and `rejected`.*has no `webhook-url`, so nobody is notified of these/),
  ])
  expect(await warned(notify, step(', with: { webhook-url: "${{ secrets.URL }}" }'))).toEqual([])
  expect(await warned(gate('notify: { on: [requested] }'), step(''))).toEqual([])
})

test('labels of requests can be others, and the receiver finds them by the first', async () => {
  await using stage = await createStage({ policy: gate('exclude: []') })
  await stage.gate({ labels: 'needs approval, team:ops' })
  expect([...stage.github.state.issues.values()].map(({ labels }) => labels)).toEqual([['needs approval', 'team:ops']])
  stage.github.as('bob').comment(1, '/approve')
  expect((await stage.reconcile({}, sweep)).outputs).toMatchObject({ reason: 'no-request' })
  expect((await stage.reconcile({ label: 'needs approval' }, sweep)).outputs).toMatchObject({ result: 'resumed' })
  expect((await stage.gate({ labels: 'needs approval, team:ops' })).outputs).toMatchObject({ result: 'approved' })
  const wrong = await stage.gate({ labels: 'x'.repeat(51) })
  expect(wrong.outputs).toMatchObject({ result: 'error', reason: 'invalid-input' })
})
