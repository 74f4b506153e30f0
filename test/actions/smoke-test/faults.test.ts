/** The shipped bundle against the ways in which services break. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { openStage } from '../../restore/stage.ts'
import { sampled } from '../../support/sample.ts'
import { type Faults, type Service, startService } from '../../support/service.ts'

/** Every replica is asked, each page has samples, and a short bake follows. */
function checks({ origin, port, addresses }: Service): string {
  const replicas = addresses.map((address) => `"${address}:${port}"`).join(', ')
  return `version: 1
vars: { base: "${origin}" }
defaults: { timeout: 2s, interval: 20ms, within: 2s, consecutive: 3 }
bake: { for: 600ms, every: 100ms, failure-limit: 2 }
checks:
  - { id: version, version: { url: "{base}/health", json: $.version, equals: "{expected}", addresses: [${replicas}] } }
  - { id: home, http: { url: "{base}/", status: 2xx, body: { contains: "Hello from {expected}" } } }
  - { id: many, within: 500ms, consecutive: 1, http: { url: "{base}/", samples: 40, concurrency: 4, thresholds: ["p(95)<250ms", "errors<25%"] } }
`
}

const good: readonly (readonly [string, Faults])[] = [
  ['nothing at all', {}],
  ['the old version, for a while', { old: 12 }],
  ['every twentieth answer', { flaky: 0.05 }],
]
/** The check that sees it; where any of them may be the first, a part of what it says. */
const bad: readonly (readonly [string, Faults, string])[] = [
  ['every answer', { status: 503 }, 'status 503'],
  ['half of the replicas, which keep the old version', { half: 'old' }, '"id":"version","status":"failed"'],
  ['half of the replicas, which answer with errors', { half: 'broken' }, '"id":"version","status":"failed"'],
  ['slowness', { slow: 300 }, '"id":"many","status":"failed"'],
  ['a leak that is seen during the bake', { leaking: 75 }, 'status 503'],
]

/** 1.1.0 was verified, 1.2.0 was deployed with these faults. A rollback deploys through the address that it is given. */
async function deployed(faults: Faults) {
  await using service = await startService()
  await using stage = await openStage()
  await stage.verified('1.1.0', 2)
  service.deploy('1.1.0')
  service.deploy('1.2.0', faults)
  const rollbacks: string[] = []
  const door = createServer((request, response) => {
    rollbacks.push(request.url?.slice(1) ?? '')
    service.deploy(request.url?.slice(1) ?? '')
    response.end()
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  const port = typeof address === 'object' ? address?.port : 0
  const command = `node\n-e\nawait fetch('http://127.0.0.1:${port}/' + process.env.SLIPWAY_TARGET_VERSION)`
  try {
    const { outputs } = await stage.run('smoke-test', { with: { checks: checks(service), command } })
    return { outputs, rollbacks }
  } finally {
    door.closeAllConnections()
    door.close()
  }
}

test.each(sampled(good, 2))('a release that suffers from %s is verified and stays', async (_, faults) => {
  const { outputs, rollbacks } = await deployed(faults)
  expect(outputs).toMatchObject({ result: 'verified', reason: 'passed', 'live-version': '1.2.0' })
  expect(rollbacks).toEqual([])
})

test.each(bad)('a release that suffers from %s is taken back', async (_, faults, seen) => {
  const { outputs, rollbacks } = await deployed(faults)
  expect(outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': '1.1.0' })
  expect(outputs['failed-checks']).toContain(seen)
  expect(rollbacks).toEqual(['1.1.0'])
})
