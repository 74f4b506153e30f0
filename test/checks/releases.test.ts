import type { Check, Verification } from '../../src/checks/check.ts'
import { runPlan } from '../../src/checks/engine.ts'
import { readChecks } from '../../src/checks/file/read.ts'
import { measureHttp } from '../../src/checks/kinds/http.ts'
import { measureVersion } from '../../src/checks/kinds/version.ts'
import { valuesOf } from '../../src/checks/run.ts'
import type { CheckActions } from '../../src/checks/world.ts'
import type { SendRequest } from '../../src/network/ask.ts'
import { Pool } from '../../src/network/pool.ts'
import { seeded } from '../sql/generate.ts'
import { rounds } from '../support/sample.ts'
import { VirtualTime } from '../support/virtual.ts'
import { type Badness, badnesses, leastFlaky, mostLost, mostWrong, releaseOf, serve } from './releases.ts'

const runs = rounds(1_000, 20)
/** Milliseconds of real time, on a slow machine. */
const patience = 900_000
/** The defaults, but for what a file has to say by itself. */
const file = `
version: 1
settle: 5s
checks:
  - { id: version, version: { url: "http://app.test/health", json: $.version } }
  - { id: home, http: { url: "http://app.test/" } }
  - { id: api, http: { url: "http://app.test/api", samples: 20, concurrency: 5, thresholds: ["p(95)<400ms", "errors<25%"] }, bake: true }
`
const plan = await readChecks(file, 'smoke.yml', { env: {}, vars: {} })
const pool = new Pool({ keepAlive: false })

function worldOf(time: VirtualTime, random: () => number, ask: SendRequest): CheckActions {
  const unasked = () => Promise.reject(new Error('not in this world'))
  const host = time.host(random)
  const values = valuesOf(plan, { expected: 'v2', sha: 'abc', vars: {}, host, bake: true })
  const outside = { addressesOf: unasked, probePort: unasked, certificateOf: unasked, kubernetes: undefined }
  return { host, values, ask, openPool: () => pool, isSecret: () => false, ...outside }
}

/** One release, watched by the real checks in the real engine. */
async function watch(time: VirtualTime, badness: Badness | undefined, seed: number): Promise<Verification> {
  const random = seeded(seed)
  const world = worldOf(time, random, serve(releaseOf(badness, random), time.now, time, random))
  const run = { expected: 'v2', sha: 'abc', host: world.host, vars: {}, bake: true, onProgress: () => {} }
  return await runPlan(plan, run, (check: Check) => (signal) => {
    const attempt = { timeout: check.policy.timeout, signal }
    if (check.probe.kind === 'version') return measureVersion(check.probe, world, attempt)
    if (check.probe.kind === 'http') return measureHttp(check.probe, world, attempt)
    throw new Error(check.probe.kind)
  })
}

/** What a script does that waits half a minute and asks once. */
async function askOnce(time: VirtualTime, badness: Badness | undefined, seed: number): Promise<'passed' | 'failed'> {
  const random = seeded(seed)
  const world = worldOf(time, random, serve(releaseOf(badness, random), time.now, time, random))
  await time.sleep(30_000)
  const { signal } = new AbortController()
  const home = plan.checks.find(({ id }) => id === 'home')?.probe
  if (home?.kind !== 'http') throw new Error('no home')
  const { status } = await measureHttp(home, world, { timeout: 5_000, signal }).catch(() => ({ status: 'failed' }))
  return status === 'passed' ? 'passed' : 'failed'
}

/** All at once: the clock is the same for all of them. */
async function all<Result>(
  badly: boolean,
  judge: (time: VirtualTime, badness: Badness | undefined, seed: number) => Promise<Result>,
) {
  const time = new VirtualTime(50)
  const seeds = Array.from({ length: runs }, (_, index) => index + 1)
  const kindOf = (seed: number) => (badly ? badnesses[seed % badnesses.length] : undefined)
  const results = await time.until(Promise.all(seeds.map((seed) => judge(time, kindOf(seed), seed))))
  return results.map((result, index) => ({ result, badness: kindOf(index + 1), seed: index + 1 }))
}

test(
  `${runs} good releases, of which up to ${mostWrong * 100} % of the requests go wrong and ${mostLost * 100} % get lost: none is called bad`,
  async () => {
    const verdicts = await all(false, watch)
    expect(
      verdicts.filter(({ result }) => result.verdict !== 'passed').map(({ seed, result }) => [seed, result]),
    ).toEqual([])
  },
  patience,
)

test(
  `${runs} bad releases, flaky ones from ${leastFlaky * 100} % on: none is missed`,
  async () => {
    const verdicts = await all(true, watch)
    const missed = verdicts.filter(({ result }) => result.verdict !== 'failed')
    expect(missed.map(({ seed, badness, result }) => [seed, badness, result.verdict])).toEqual([])
    for (const { result } of verdicts) expect(result.firstFailureAt).toBeInstanceOf(Date)
  },
  patience,
)

test('a script that asks once misjudges many of the same releases', async () => {
  const [good, bad] = [await all(false, askOnce), await all(true, askOnce)]
  expect(good.filter(({ result }) => result === 'failed').length).toBeGreaterThan(runs * 0.03)
  expect(bad.filter(({ result }) => result === 'passed').length).toBeGreaterThan(runs * 0.4)
})
