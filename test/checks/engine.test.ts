import type {
  Check,
  CheckPlan,
  CheckRun,
  Kind,
  Measurement,
  Policy,
  Probe,
  Verification,
} from '../../src/checks/checks.ts'
import { runPlan } from '../../src/checks/engine.ts'
import { VirtualTime } from '../support/virtual.ts'

type Script = (since: number, attempt: number) => Measurement['status']

interface Scene {
  readonly plan?: Partial<CheckPlan>
  readonly run?: Partial<CheckRun>
  /** Milliseconds that a measurement takes. */
  readonly takes?: number
}

const policy: Policy = {
  timeout: 5_000,
  interval: 2_000,
  within: 60_000,
  consecutive: 3,
  failureLimit: undefined,
  inconclusiveLimit: undefined,
  severity: 'critical',
  bakes: true,
}
const bake = { for: 60_000, every: 15_000, failureLimit: 2 }
const probes: Readonly<Partial<Record<Kind, Probe>>> = {
  tcp: { kind: 'tcp', host: 'a', port: 1 },
  version: {
    kind: 'version',
    request: {
      url: 'http://a',
      method: 'GET',
      headers: {},
      body: undefined,
      redirects: 5,
      trust: { insecure: false, ca: undefined, client: undefined },
      http2: false,
    },
    source: { kind: 'text', pattern: undefined },
    equals: '{expected}',
    addresses: { kind: 'any' },
    cacheBusting: true,
  },
}

interface Given extends Partial<Policy> {
  readonly kind?: Kind
  readonly script: Script
}

interface Told {
  readonly verification: Verification
  readonly lines: readonly string[]
  readonly attempts: Readonly<Record<string, readonly number[]>>
  readonly milliseconds: number
}

/** Runs checks whose measurements follow a script, in virtual time. */
async function stage(given: Readonly<Record<string, Given>>, scene: Scene = {}): Promise<Told> {
  const time = new VirtualTime()
  const start = time.now
  const lines: string[] = []
  const attempts: Record<string, number[]> = {}
  const checks = Object.entries(given).map(([id, { kind = 'tcp', script: _, ...changes }]): Check => {
    const probe = probes[kind]
    if (probe === undefined) throw new Error(kind)
    return { id, probe, policy: { ...policy, ...changes } }
  })
  const plan: CheckPlan = {
    name: 'smoke.yml',
    digest: '',
    vars: {},
    secrets: [],
    settle: 0,
    bake: undefined,
    checks,
    ...scene.plan,
  }
  const host = time.host(() => 0.5)
  const run: CheckRun = {
    expected: 'v2',
    sha: 'abc',
    host,
    vars: {},
    bake: true,
    onProgress: (line) => lines.push(line),
    ...scene.run,
  }
  const work = runPlan(plan, run, ({ id }) => async () => {
    const all = attempts[id] ?? []
    attempts[id] = all
    all.push(time.now - start)
    await time.sleep(scene.takes ?? 0)
    const status = given[id]?.script(time.now - start, all.length) ?? 'failed'
    return { status, message: `says ${status}`, durations: [all.length], evidence: `seen: ${status}` }
  })
  const verification = await time.until(work)
  return { verification, lines, attempts, milliseconds: time.now - start }
}

const passes: Script = () => 'passed'
const fails: Script = () => 'failed'
const statusesOf = ({ results }: Verification) => Object.fromEntries(results.map(({ id, status }) => [id, status]))

test('settles, verifies all checks side by side, and says so', async () => {
  const { verification, attempts, milliseconds, lines } = await stage(
    { a: { script: passes }, b: { script: (_, attempt) => (attempt < 3 ? 'failed' : 'passed') } },
    { plan: { settle: 10_000 } },
  )
  expect(verification).toMatchObject({ verdict: 'passed', firstFailureAt: undefined })
  expect(attempts['a']).toEqual([10_100, 12_100, 14_100])
  expect(attempts['b']?.slice(0, 3)).toEqual([10_100, 12_100, 15_100])
  expect(milliseconds).toBe(19_100)
  expect(lines).toEqual([
    'Settling for 10 s.',
    'b: failed (attempt 1): says failed',
    'a: verified after 3 attempts: says passed',
    'b: passes (attempt 3): says passed',
    'b: verified after 5 attempts: says passed',
  ])
  expect(verification.results[1]).toMatchObject({
    id: 'b',
    kind: 'tcp',
    severity: 'critical',
    phase: 'verify',
    attempts: 5,
    consecutive: 3,
    durations: { min: 1, median: 3, p95: 4.8 },
    message: 'says passed',
    evidence: '',
  })
})

test('a critical check that fails decides at once; what is not done then is skipped', async () => {
  const { verification, milliseconds } = await stage({
    bad: { script: fails, failureLimit: 2 },
    good: { script: passes, consecutive: 2 },
    slow: { script: passes, consecutive: 100 },
  })
  expect(verification.verdict).toBe('failed')
  expect(statusesOf(verification)).toEqual({ bad: 'failed', good: 'passed', slow: 'skipped' })
  expect(milliseconds).toBe(5_100)
  expect(verification.firstFailureAt?.getTime()).toBe(Date.UTC(2026, 0, 5) + 100)
  expect(verification.results[0]).toMatchObject({ message: 'says failed', evidence: 'seen: failed', attempts: 3 })
  expect(verification.results[2]?.message).toBe('stopped early: `bad` failed')
})

test.each<readonly [Readonly<Record<string, Given>>, Verification['verdict']]>([
  [{ a: { script: fails, severity: 'warning' }, b: { script: passes } }, 'passed'],
  [{ a: { script: () => 'inconclusive', severity: 'warning' }, b: { script: passes } }, 'passed'],
  [{ a: { script: () => 'inconclusive' }, b: { script: passes } }, 'inconclusive'],
  [{ a: { script: () => 'inconclusive' }, b: { script: fails } }, 'failed'],
  [{ a: { script: fails, severity: 'warning' }, b: { script: () => 'inconclusive' } }, 'inconclusive'],
])('the verdict over %j is %s', async (given, verdict) => {
  expect((await stage(given)).verification.verdict).toBe(verdict)
})

test('no other check begins before the version is known', async () => {
  const { attempts, verification } = await stage({
    home: { script: passes },
    version: { kind: 'version', script: (since) => (since < 20_000 ? 'failed' : 'passed') },
    note: { kind: 'version', script: fails, severity: 'warning' },
  })
  const verified = attempts['version']?.at(-1) ?? 0
  expect(verified).toBeGreaterThan(24_000)
  expect(attempts['home']?.[0]).toBe(verified + 100)
  expect(attempts['note']?.[0]).toBe(verified + 100)
  expect(verification.verdict).toBe('passed')
})

test('where the new version never answers, the others are skipped; where nothing is known of it, they are not', async () => {
  const old = await stage({ version: { kind: 'version', script: fails }, home: { script: passes } })
  expect(statusesOf(old.verification)).toEqual({ version: 'failed', home: 'skipped' })
  expect(old.milliseconds).toBe(60_000)
  const unknown = await stage({ version: { kind: 'version', script: () => 'inconclusive' }, home: { script: fails } })
  expect(statusesOf(unknown.verification)).toEqual({ version: 'inconclusive', home: 'failed' })
})

test('the bake goes on measuring, and finds what begins to fail', async () => {
  const leaks: Script = (since) => (since < 40_000 ? 'passed' : 'failed')
  const scene: Scene = { plan: { bake } }
  const good = await stage({ a: { script: passes }, once: { script: passes, bakes: false } }, scene)
  expect(good.verification.verdict).toBe('passed')
  expect(good.attempts['a']).toEqual([100, 2_100, 4_100, 19_100, 34_100, 49_100, 64_100])
  expect(good.attempts['once']).toHaveLength(3)
  const bad = await stage({ a: { script: leaks, within: 10_000 }, b: { script: passes } }, scene)
  expect(statusesOf(bad.verification)).toEqual({ a: 'failed', b: 'passed' })
  expect(bad.verification.results[0]).toMatchObject({ phase: 'bake', attempts: 8 })
  expect(bad.milliseconds).toBe(53_100)
  expect(bad.verification.firstFailureAt?.getTime()).toBe(Date.UTC(2026, 0, 5) + 49_100)
  const without = await stage({ a: { script: leaks } }, { ...scene, run: { bake: false } })
  expect(without).toMatchObject({ milliseconds: 4_100, verification: { verdict: 'passed' } })
})

test('there is no bake after what was not verified', async () => {
  const { milliseconds } = await stage({ a: { script: () => 'inconclusive' } }, { plan: { bake } })
  expect(milliseconds).toBe(60_000)
})

test('a roll-out that is still under way in the bake is verified again', async () => {
  // Lucky three times, and then the old version once more until the roll-out is done.
  const script: Script = (since) => (since > 10_000 && since < 40_000 ? 'failed' : 'passed')
  const { verification, lines } = await stage({ a: { script } }, { plan: { bake } })
  expect(verification.verdict).toBe('passed')
  expect(lines).toEqual([
    'a: verified after 3 attempts: says passed',
    'Verified. The bake takes 60 s.',
    'a: failed (attempt 4): says failed',
    'a: must be verified again: says failed',
    'a: passes (attempt 9): says passed',
    'a: verified again after 11 attempts',
    'Waiting for a.',
    'a: passed in the bake after 15 attempts: says passed',
  ])
})

test('the time for all ends everything, and what is open then is inconclusive', async () => {
  const { verification, milliseconds } = await stage(
    { a: { script: passes }, b: { script: fails } },
    { plan: { bake }, run: { timeout: 30_000 } },
  )
  expect(milliseconds).toBe(30_000)
  expect(verification.verdict).toBe('inconclusive')
  expect(verification.results[1]?.message).toBe('stopped early: the time for all checks (30 s) has passed; says failed')
})

test.each<readonly [string, boolean, Script, Verification['verdict']]>([
  ['a bake that nobody asked for gives way', true, passes, 'passed'],
  ['a bake of the file does not', false, passes, 'inconclusive'],
  ['a debt is not forgiven', true, (since) => (since > 20_000 && since < 30_000 ? 'failed' : 'passed'), 'inconclusive'],
  ['nor is an error', true, (since) => (since > 25_000 ? 'inconclusive' : 'passed'), 'inconclusive'],
  ['nor a failure', true, (since) => (since > 10_000 ? 'failed' : 'passed'), 'inconclusive'],
  ['nor what was never verified', true, fails, 'inconclusive'],
])('the time for all ends during the bake: %s', async (_, isUsual, script, verdict) => {
  const { verification, milliseconds } = await stage(
    { a: { script } },
    { plan: { bake: { for: 60_000, every: 2_000, failureLimit: 5, isUsual } }, run: { timeout: 30_000 } },
  )
  expect([verification.verdict, milliseconds]).toEqual([verdict, 30_000])
  const message = verification.results[0]?.message ?? ''
  expect(message.includes('the time for all checks (30 s) has passed')).toBe(verdict !== 'passed')
})

test('a measurement that rejects is inconclusive, and shows no secret', async () => {
  const time = new VirtualTime()
  const check: Check = {
    id: 'a',
    probe: { kind: 'tcp', host: 'a', port: 1 },
    policy: { ...policy, within: 0, consecutive: 1 },
  }
  const plan: CheckPlan = {
    name: '',
    digest: '',
    vars: {},
    secrets: ['s3 cret'],
    settle: 0,
    bake: undefined,
    checks: [check],
  }
  const host = time.host(() => 0)
  const run: CheckRun = { expected: '', sha: '', host, vars: {}, bake: true, onProgress: () => {} }
  const work = runPlan(plan, run, () => () => Promise.reject(new Error('refused: ?token=s3%20cret s3 cret')))
  expect((await time.until(work)).results[0]).toMatchObject({
    status: 'inconclusive',
    message: 'refused: ?token=*** ***',
  })
})

test('a cancelled job ends the checks at once, with the reason', async () => {
  const time = new VirtualTime()
  const cancelled = new AbortController()
  const host = { ...time.host(() => 0.5), signal: cancelled.signal }
  const check: Check = { id: 'a', probe: { kind: 'tcp', host: 'a', port: 1 }, policy }
  const plan: CheckPlan = { name: '', digest: '', vars: {}, secrets: [], settle: 0, bake: undefined, checks: [check] }
  const run: CheckRun = { expected: '', sha: '', host, vars: {}, bake: true, onProgress: () => {} }
  const signals: AbortSignal[] = []
  // It never answers, and does not heed its signal.
  const work = runPlan(plan, run, () => (signal) => {
    signals.push(signal)
    return new Promise(() => undefined)
  })
  void time.sleep(5_000).then(() => cancelled.abort(new Error('cancelled')))
  const before = time.now
  await expect(time.until(work)).rejects.toThrow('cancelled')
  expect(time.now - before).toBe(5_000)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  await expect(runPlan(plan, run, () => () => Promise.reject(new Error('not asked')))).rejects.toThrow('cancelled')
})

test('the log stays short, and does not fall silent', async () => {
  const flips: Script = (_, attempt) => (attempt % 2 === 0 ? 'failed' : 'passed')
  const { lines } = await stage({ a: { script: flips, within: 600_000 } })
  expect(lines.filter((line) => line.startsWith('a: '))).toHaveLength(13)
  expect(lines[11]).toBe('a: passes (attempt 13): says passed (further changes of this check are not shown)')
  expect(lines.filter((line) => line === 'Waiting for a.').length).toBeGreaterThan(15)
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${index}`, { script: fails }]))
  expect((await stage(many)).lines).toContain('Waiting for c0, c1, c2, c3, c4, c5, c6, c7, … and 4 more.')
})

test('two hundred slow checks take as long as one', async () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`c${index}`, { script: passes }]))
  expect((await stage(many, { takes: 1_000 })).milliseconds).toBe(7_100)
})
