/** Several environments as one, new names, previews, incidents, and what another tool did: on the shipped action. */
import {
  createStage,
  day,
  good,
  hour,
  moment,
  recorded,
  type Stage,
  said,
  seconds,
} from '../../deployment-history/stage.ts'

const run = (id: number) => ({ run: { id, attempt: 1, job: 'deploy' } })

async function prepare(): Promise<{ readonly stage: Stage; readonly shas: readonly string[] }> {
  return createStage([0, 1, 2, 3].map((days) => ({ message: `feat: of day ${days}`, at: seconds(days * day) })))
}

const metrics = (text: string | undefined) => JSON.parse(text ?? '')
const environmentsOf = (text: string | undefined) =>
  JSON.parse(text ?? '').map(({ environment }: { readonly environment: string }) => environment)

test('regions as one: a deployment of one run to both is one deployment', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  for (const [index, sha] of shas.entries())
    for (const [place, region] of ['production-eu', 'production-us', 'production-canary'].entries())
      await stage.github.addDeployment({
        ...good(sha, index * day + hour + place, { ...run(index + 1), version: `1.${index}.0` }),
        environment: region,
      })
  const { outputs, summary } = await stage.succeed({
    environment: 'production-*\n!production-canary',
    'metrics-environment': 'production-*',
    minimum: '1',
  })
  expect(outputs).toMatchObject({ reason: 'measured', deployments: '4', 'change-fail-rate': '0' })
  expect(environmentsOf(outputs['live']).sort()).toEqual(['production-eu', 'production-us'])
  expect(summary).toContain('#### DORA metrics of production-\\*')
})

test('a renamed environment keeps its history', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  for (const [index, sha] of shas.entries())
    await stage.github.addDeployment({
      ...good(sha, index * day + hour, run(index + 1)),
      environment: index < 2 ? 'prod' : 'production',
    })
  const { outputs } = await stage.succeed({ environment: 'production', aliases: 'prod: production', minimum: '1' })
  expect(outputs).toMatchObject({ deployments: '4', 'change-lead-time-seconds': String(62 * 60) })
  const wrong = await stage.run({ aliases: 'prod' })
  expect(wrong.outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  expect(wrong.raw).toContain('`former: new` on each line')
})

test('previews are left out unless they are named: inactive ones, and transient ones', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  const { github } = stage
  await github.addDeployment(good(shas[0] ?? '', hour, run(1)))
  await github.addDeployment({ ...good(shas[0] ?? '', hour, run(1)), environment: 'staging' })
  for (let number = 1; number <= 30; number++) {
    const preview = good(shas[1] ?? '', day + number, run(number + 1))
    const ended = { state: 'inactive', at: moment(2 * day) } as const
    const statuses = number < 20 ? [...(preview.statuses ?? []), ended] : (preview.statuses ?? [])
    await github.addDeployment({ ...preview, statuses, isTransient: number >= 20, environment: `preview-${number}` })
  }
  const { outputs, summary } = await stage.succeed({})
  expect(environmentsOf(outputs['live'])).toEqual(['production', 'staging'])
  expect(summary).toContain('30 environments are left out')
  const named = await stage.succeed({ environment: 'preview-2*' })
  expect(environmentsOf(named.outputs['live'])).toHaveLength(10)
})

test('incidents from labelled issues count as failures of what was live, and are linked', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  for (const [index, sha] of shas.entries())
    await stage.github.addDeployment(good(sha, index * day + hour, run(index + 1)))
  const at = moment(2 * day + 5 * hour)
  const { number } = stage.github.addIssue({
    ...{ title: 'Checkout is down', labels: ['incident'], at, closedAt: moment(2 * day + 6 * hour) },
  })
  stage.github.addIssue({ title: 'A bug', labels: ['bug'], at })
  const inputs = { 'incident-label': 'incident', minimum: '1', 'html-file': 'a.html' }
  const { outputs, summary } = await stage.succeed(inputs)
  expect(outputs).toMatchObject({
    ...{ 'change-fail-rate': '0.25', 'failed-deployment-recovery-time-seconds': '3600' },
  })
  expect(JSON.parse(outputs['history'] ?? '')[1]).toMatchObject({ 'failed-later': true, incidents: [{ number }] })
  expect(summary).toContain(`verified, failed later [#${number}]`)
  expect(await stage.world.checkout.read('a.html')).toContain(`/issues/${number}" title="Checkout is down"`)
  expect((await stage.succeed({ minimum: '1' })).outputs['change-fail-rate']).toBe('0')
})

test('another tool returns to an ancestor: a rollback, also with a commit that was never live', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  const [a, b, c, d] = shas
  for (const [index, sha] of [b, c, a, d].entries())
    await stage.github.addDeployment({
      ...{ sha: sha ?? '', at: moment((4 + index) * day), creator: 'octocat' },
      statuses: [{ state: 'success', at: moment((4 + index) * day + 1) }],
    })
  const { outputs, summary } = await stage.succeed({ minimum: '1' })
  expect(outputs).toMatchObject({ deployments: '3', 'failed-deployment-recovery-time-seconds': String(day * 60) })
  expect(metrics(outputs['dora'])).toMatchObject({ 'change-fail-rate': { part: 1, n: 3 }, rollbacks: 1 })
  expect(summary).toContain('rollback succeeded of #')
})

test('a rollback by `redeploy` is one rollback, although the run that it started has its own record', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  const [a = '', b = ''] = shas
  const at = 5 * day
  await stage.github.addDeployment(good(a, 4 * day, { version: '1.0.0', ...run(1) }))
  const bad = await stage.github.addDeployment(
    recorded(b, at, { version: '1.1.0', ...run(2) }, [
      said(at, 'verifying'),
      said(at + 5, 'failed', { check: 'home' }),
      said(at + 6, 'rolling-back', { version: '1.0.0' }),
      said(at + 12, 'restored', { version: '1.0.0' }),
    ]),
  )
  await stage.github.addDeployment(
    recorded(a, at + 6, { version: '1.0.0', rollbackOf: bad.id, ...run(2) }, [
      said(at + 6, 'started', { run: '2', attempt: '1' }),
      said(at + 10, 'verifying', { run: '2', attempt: '1', redeployed: '3' }),
      said(at + 11, 'verified', { version: '1.0.0' }),
    ]),
  )
  await stage.github.addDeployment(good(a, at + 7, { version: '1.0.0', ...run(3) }))
  const { outputs } = await stage.succeed({ minimum: '1' })
  expect(metrics(outputs['dora'])).toMatchObject({ 'change-fail-rate': { part: 1, n: 2 }, rollbacks: 1 })
  const history: readonly Record<string, unknown>[] = JSON.parse(outputs['history'] ?? '')
  expect(history.map(({ version, rollback }) => [version, rollback])).toEqual([
    ['1.0.0', true],
    ['1.1.0', false],
    ['1.0.0', false],
  ])
})

test('each metric is shown next to the window before, and over time', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  for (const [index, sha] of shas.entries())
    await stage.github.addDeployment(good(sha, (12 + 4 * index) * day, run(index + 1)))
  const { outputs, summary } = await stage.succeed({ window: '14d', minimum: '1' })
  const { before, trend } = metrics(outputs['dora'])
  expect(outputs['deployments']).toBe('3')
  expect(before).toMatchObject({ deployments: 1, 'change-fail-rate': 0 })
  expect(trend).toHaveLength(14)
  expect(summary).toContain('| metric | value | against the 14 days before | of | spread |')
  expect(summary).toContain('<details><summary>Over time</summary>')
})

test('requests that led to nothing are not deployments, and are labelled as requests', async () => {
  const { stage: opened, shas } = await prepare()
  await using stage = opened
  await stage.github.addDeployment(good(shas[0] ?? '', hour, run(1)))
  for (const [index, phase] of (['superseded', 'expired'] as const).entries())
    await stage.github.addDeployment({
      ...{ sha: shas[index + 1] ?? '', at: moment((index + 1) * day) },
      payload: { v: 1, service: '', version: '', run: { id: index + 7, attempt: 1, job: 'x' }, gate: {} },
      statuses: [
        { state: 'pending', description: 'waiting', at: moment((index + 1) * day) },
        { state: 'inactive', description: phase, at: moment((index + 1) * day + 1) },
      ],
    })
  const { summary } = await stage.succeed({})
  expect(summary).toContain('#### production: 1 deployment, 2 requests that were not deployed')
  expect(summary).toContain('request superseded')
  expect(summary).toContain('request expired')
})
