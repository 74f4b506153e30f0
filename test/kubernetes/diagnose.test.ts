import type { Diagnostics } from '../../src/kubernetes/diagnose.ts'
import { openKubernetesStrategy } from '../../src/restore/strategies/kubernetes.ts'
import { deploy, openStage, type Stage } from './stage.ts'

const workloads = [{ kind: 'Deployment', name: 'web' }] as const

async function gather(stage: Stage): Promise<Diagnostics | undefined> {
  const wish = {
    kind: 'kubernetes',
    kubeconfig: stage.kubeconfig,
    context: '',
    namespace: '',
    workloads,
    revision: 0,
  } as const
  return openKubernetesStrategy(wish, stage.host).diagnose?.(new AbortController().signal)
}

function break_(stage: Stage): void {
  deploy(stage.kubernetes, ['r/web:1.0.0', 'r/web:2.0.0-broken'])
  for (const line of stage.kubernetes.list('v1', 'pods'))
    stage.kubernetes.put('v1', 'pods', {
      ...line,
      logs: { app: `log of ${line.metadata.name}\n`, 'app.previous': 'panic: nil map\n' },
    })
  const event = (name: string, about: string, message: string, lastTimestamp: string) =>
    stage.kubernetes.put('v1', 'events', {
      metadata: { name },
      type: 'Warning',
      reason: 'BackOff',
      involvedObject: { kind: 'Pod', name: about },
      message,
      lastTimestamp,
      count: 4,
    })
  event('b', 'web-2', 'Back-off restarting\nfailed container', '2026-01-01T00:00:02Z')
  event('a', 'web', 'ScalingReplicaSet', '2026-01-01T00:00:01Z')
  event('c', 'website-1', 'of another workload', '2026-01-01T00:00:03Z')
}

test('events, then pods, then logs and previous logs', async () => {
  await using stage = await openStage()
  break_(stage)
  const found = await gather(stage)
  expect(found?.findings.map(({ file }) => file.replace(/web-[0-9a-f]+-x1/, 'POD'))).toEqual([
    'events.txt',
    'pods.txt',
    'pods/POD/app.log',
    'pods/POD/app.previous.log',
    'pods/POD/app.log',
  ])
  const [events, pods, , previous] = found?.findings ?? []
  expect(events?.text).toBe(
    '2026-01-01T00:00:01Z  Warning  BackOff  Pod/web  x4  ScalingReplicaSet\n2026-01-01T00:00:02Z  Warning  BackOff  Pod/web-2  x4  Back-off restarting failed container\n',
  )
  expect(pods?.text).toMatch(
    /app {2}r\/web:2\.0\.0-broken {2}waiting CrashLoopBackOff .* restarts 3 {2}before: terminated OOMKilled exit code 137/,
  )
  expect(previous?.text).toBe('panic: nil map\n')
  expect(found?.problems).toEqual([expect.stringMatching(/^web-\w+-x1: app: waiting CrashLoopBackOff/)])
  expect(found?.gaps).toEqual([])
})

test.each([
  ['list events', ['get deployments', 'list pods', 'get pods/log'], 'events'],
  ['list pods', ['get deployments', 'list events', 'get pods/log'], 'pods'],
  ['get pods/log', ['get deployments', 'list events', 'list pods'], 'log of'],
])('without the right to %s the rest is still collected, and the gap is reported', async (_right, rights, gap) => {
  await using stage = await openStage()
  break_(stage)
  stage.kubernetes.allow(rights)
  const found = await gather(stage)
  expect(found?.gaps[0]).toMatch(new RegExp(`^${gap}.*forbidden`))
  expect(found?.findings.length).toBeGreaterThan(0)
})

test('a log is cut to its limit', async () => {
  await using stage = await openStage()
  break_(stage)
  for (const pod of stage.kubernetes.list('v1', 'pods'))
    stage.kubernetes.put('v1', 'pods', { ...pod, logs: { app: 'x'.repeat(1_000_000), 'app.previous': 'y' } })
  const log = (await gather(stage))?.findings.find(({ file }) => file.endsWith('app.log'))
  expect(log?.text).toHaveLength(256 * 1024)
})

test('a dead API server is a gap, not an error', async () => {
  await using stage = await openStage()
  break_(stage)
  await stage.kubernetes[Symbol.asyncDispose]()
  const found = await gather(stage)
  expect(found?.findings).toEqual([])
  expect(found?.gaps.join()).toContain('did not answer')
})

test('each log is requested once, and all at the same time: a kubelet that does not answer delays nothing else', async () => {
  await using stage = await openStage()
  break_(stage)
  const [pod] = stage.kubernetes.list('v1', 'pods').filter(({ status }) => JSON.stringify(status).includes('CrashLoop'))
  for (let count = 0; count < 12; count++)
    stage.kubernetes.put('v1', 'pods', { ...pod, metadata: { ...pod?.metadata, name: `web-more-${count}` } })
  for (let count = 0; count < 100; count++) stage.kubernetes.fault('/log?', { status: 500 })
  const waits: number[] = []
  const sleep = async (time: number) => void waits.push(time)
  const found = await gather({ ...stage, host: { ...stage.host, sleep } })
  const asked = stage.kubernetes.requests.filter((line) => line.includes('/log?'))
  expect(asked).toHaveLength(20)
  expect(new Set(asked).size).toBe(20)
  expect(waits).toEqual([])
  expect(found?.gaps).toHaveLength(20)
  expect(found?.findings.map(({ file }) => file)).toEqual(['events.txt', 'pods.txt'])
})
