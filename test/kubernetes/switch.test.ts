import { openBlueGreenStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { BlueGreenOptions } from '../../src/restore/strategies/options.ts'
import { attempt, openStage, type Stage, target } from './stage.ts'

const wish = (stage: Stage, label = 'color'): BlueGreenOptions => ({
  kind: 'blue-green',
  kubeconfig: stage.kubeconfig,
  context: '',
  namespace: '',
  service: 'web',
  label,
})

/** A Service on blue; its endpoints follow the selector at once unless `lagging`. */
function stand(stage: Stage, pods: readonly (readonly [string, string, boolean])[], metadata: object = {}): () => void {
  const { kubernetes } = stage
  const selector = { app: 'web', color: 'blue' }
  kubernetes.put('v1', 'services', { kind: 'Service', metadata: { name: 'web', ...metadata }, spec: { selector } })
  for (const [color, image, isReady] of pods)
    kubernetes.put('v1', 'pods', {
      kind: 'Pod',
      metadata: { name: `web-${color}`, labels: { app: 'web', color } },
      spec: { containers: [{ name: 'app', image }] },
      status: { conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', reason: '' }] },
    })
  const follow = () => {
    const color = colour(stage)
    kubernetes.put('discovery.k8s.io/v1', 'endpointslices', {
      kind: 'EndpointSlice',
      metadata: { name: 'web-1', labels: { 'kubernetes.io/service-name': 'web' } },
      endpoints: [{ conditions: { ready: true }, targetRef: { kind: 'Pod', name: `web-${color}` } }],
    })
  }
  follow()
  return follow
}

function colour(stage: Stage): string {
  const selector = stage.kubernetes.get('v1', 'services', 'web').spec?.selector
  return (selector as { readonly color: string }).color
}

test('the Service is switched to the colour that runs the target, and its endpoints confirm the switch', async () => {
  await using stage = await openStage()
  const follow = stand(stage, [
    ['blue', 'r/web:2.0.0', true],
    ['green', 'r/web:1.0.0', true],
  ])
  let waits = 0
  const sleep = async () => {
    if (++waits === 3) follow()
  }
  const strategy = openBlueGreenStrategy(wish(stage), { ...stage.host, sleep })
  expect(await strategy.prepare(target('1.0.0'))).toBeUndefined()
  expect(colour(stage)).toBe('blue')
  expect(await strategy.restore(target('1.0.0'), attempt())).toEqual({
    kind: 'done',
    detail: 'Service prod/web sends traffic to green',
  })
  expect([colour(stage), waits]).toEqual(['green', 3])
  expect(await strategy.restore(target('1.0.0'), attempt())).toEqual({
    kind: 'done',
    detail: 'Service prod/web already sends traffic to green',
  })
})

test.each([
  ['green', 'ready', undefined],
  ['blue', 'current', 'no-revision'],
])('of pods that only match the commit of the event, those of %s (%s) end with %p', async (color, _, reason) => {
  await using stage = await openStage()
  const built = 'e'.repeat(40)
  const other = color === 'green' ? 'blue' : 'green'
  stand(stage, [
    [color, `r/web:${built}`, true],
    [other, 'r/web:abcdef0', true],
  ])
  const refused = await openBlueGreenStrategy(wish(stage), stage.host).prepare({ ...target('1.0.0'), built })
  expect(refused?.reason).toBe(reason)
})

test.each([{}, { annotations: { team: 'web' } }])(
  'a rollback that was killed right after its switch continues there, and switches neither back nor again: %j',
  async (metadata) => {
    await using stage = await openStage()
    const built = 'e'.repeat(40)
    // Both were built from the commit of the event, so that only the Service tells which of them the rollback took.
    const follow = stand(
      stage,
      [
        ['blue', `r/web:${built}`, true],
        ['green', `r/web:${built}`, true],
      ],
      metadata,
    )
    let killed = new AbortController()
    const host = { ...stage.host, sleep: async () => killed.abort() }
    const wanted = { ...target('1.0.0'), built }
    const first = openBlueGreenStrategy(wish(stage), host)
    expect(await first.prepare(wanted)).toBeUndefined()
    await first.restore(wanted, attempt(killed.signal))
    expect(colour(stage)).toBe('green')
    follow()
    const next = openBlueGreenStrategy(wish(stage), stage.host)
    expect(await next.restore(wanted, { ...attempt(AbortSignal.timeout(20_000)), begunAt: new Date() })).toEqual({
      kind: 'done',
      detail: 'Service prod/web already sends traffic to green',
    })
    expect(colour(stage)).toBe('green')
    // The next rollback is another one.
    killed = new AbortController()
    await first.restore(wanted, { ...attempt(killed.signal), recordId: 9 })
    expect(colour(stage)).toBe('blue')
  },
)

test('traffic that does not follow in time is not a success', async () => {
  await using stage = await openStage()
  stand(stage, [
    ['blue', 'r/web:2.0.0', true],
    ['green', 'r/web:1.0.0', true],
  ])
  const time = new AbortController()
  const strategy = openBlueGreenStrategy(wish(stage), { ...stage.host, sleep: async () => time.abort() })
  expect(await strategy.restore(target('1.0.0'), attempt(time.signal))).toEqual({
    kind: 'failed',
    why: 'the Service still sent traffic to blue when the time limit was reached',
  })
})

test.each<readonly [string, readonly (readonly [string, string, boolean])[], string, object, string]>([
  ['no other colour', [['blue', 'r/web:2.0.0', true]], 'color', {}, 'no-revision'],
  [
    'another colour of another version',
    [
      ['blue', 'r/web:2.0.0', true],
      ['green', 'r/web:1.1.0', true],
    ],
    'color',
    {},
    'no-revision',
  ],
  [
    'pods that are not ready',
    [
      ['blue', 'r/web:2.0.0', true],
      ['green', 'r/web:1.0.0', false],
    ],
    'color',
    {},
    'not-ready',
  ],
  ['a selector without the label', [['blue', 'r/web:2.0.0', true]], 'slot', {}, 'no-selector'],
  [
    'a GitOps controller',
    [['green', 'r/web:1.0.0', true]],
    'color',
    { labels: { 'kustomize.toolkit.fluxcd.io/name': 'x' } },
    'gitops-owned',
  ],
])('%s: nothing is switched', async (_name, pods, label, metadata, reason) => {
  await using stage = await openStage()
  stand(stage, pods, metadata)
  const strategy = openBlueGreenStrategy(wish(stage, label), stage.host)
  expect(await strategy.prepare(target('1.0.0'))).toMatchObject({ reason })
  expect(await strategy.restore(target('1.0.0'), attempt())).toMatchObject({ kind: 'failed' })
  expect(colour(stage)).toBe('blue')
})

test('if the colour with the traffic runs the target, nothing is switched, even if another one also runs it', async () => {
  await using stage = await openStage()
  stand(stage, [
    ['amber', 'r/web:1.0.0', true],
    ['blue', 'r/web:1.0.0', true],
  ])
  const strategy = openBlueGreenStrategy(wish(stage), stage.host)
  await strategy.prepare(target('1.0.0'))
  await strategy.restore(target('1.0.0'), attempt())
  expect(colour(stage)).toBe('blue')
})
