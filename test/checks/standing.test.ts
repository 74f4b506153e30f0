import { readFileSync } from 'node:fs'
import type { Bake, Measurement, Policy } from '../../src/checks/check.ts'
import { beginBake, beginCheck, type CheckState, pauseOf, record } from '../../src/checks/state.ts'
import { rounds } from '../support/sample.ts'
import { bakes, countWrong, flakes } from './rates.ts'

const policy: Policy = {
  timeout: 5_000,
  interval: 2_000,
  within: 20_000,
  consecutive: 3,
  failureLimit: undefined,
  inconclusiveLimit: undefined,
  severity: 'critical',
  bakes: true,
}
const bake: Bake = { for: 60_000, every: 15_000, failureLimit: 2 }

type Status = Measurement['status']
const statuses: Readonly<Record<string, Status>> = { P: 'passed', F: 'failed', I: 'inconclusive' }

/** One measurement every two seconds, told by letters, until the check is over. */
function follow(
  letters: string,
  standing: CheckState,
  changes: Partial<Policy>,
  from: number,
  given: Bake | undefined,
) {
  let now = standing
  let used = ''
  for (const letter of letters.replaceAll(' ', '')) {
    if (now.status !== undefined) break
    used += letter
    now = record(
      now,
      { status: statuses[letter] ?? 'failed' },
      from + used.length * 2_000,
      { ...policy, ...changes },
      given,
    )
  }
  return { status: now.status, attempts: used.length, phase: now.phase, standing: now }
}

test.each<readonly [string, Partial<Policy>, Status | undefined, number]>([
  ['PPP', {}, 'passed', 3],
  ['FFPPP', {}, 'passed', 5],
  ['PPIPPP', {}, 'passed', 6],
  ['PPFPPP', {}, 'passed', 6],
  // 20 s are ten measurements; then the last three have to agree.
  ['FFFFFFFFFF PPP', {}, 'failed', 10],
  ['FFFFFFFFF P PP', {}, 'passed', 12],
  ['FFFFFFFF PP F PPP', {}, 'passed', 14],
  ['FFFFFFFFP FPF FF', {}, 'failed', 14],
  ['PFPFPFPFPF FF', {}, 'failed', 12],
  ['PF'.repeat(50), {}, 'failed', 40],
  ['PI'.repeat(50), {}, 'inconclusive', 40],
  ['IIIIIIIIII', {}, 'inconclusive', 10],
  ['FFFFFFFFFI', {}, 'failed', 10],
  ['FFFFFIIIII', {}, 'inconclusive', 10],
  ['FFFFFFIIII', {}, 'failed', 10],
  ['PIPIPIPIPI II', {}, 'inconclusive', 12],
  ['FFFFFIIIII', { inconclusiveLimit: 5 }, 'failed', 10],
  ['FIIIII', { inconclusiveLimit: 3 }, 'inconclusive', 5],
  ['FPFPFPFP', { failureLimit: 2 }, 'failed', 5],
  ['F', { failureLimit: 0 }, 'failed', 1],
  ['P', { consecutive: 1 }, 'passed', 1],
  ['F', { consecutive: 1, within: 0 }, 'failed', 1],
  ['I', { consecutive: 1, within: 0 }, 'inconclusive', 1],
  ['FP', { within: 0 }, undefined, 2],
  ['FFFFF', {}, undefined, 5],
])('verifies %s with %j: %s after %i', (letters, changes, status, attempts) => {
  expect(follow(letters, beginCheck(0, { ...policy, ...changes }), changes, 0, undefined)).toMatchObject({
    status,
    attempts,
  })
})

/** Verified, and past the time that the roll-out had. */
const baking = beginBake(beginCheck(-100_000, policy), 0, bake)

test.each<readonly [string, Partial<Policy>, Status | undefined, number]>([
  ['FFF', {}, 'failed', 3],
  ['FFPPPF', {}, undefined, 6],
  ['FPFPFP', {}, 'failed', 5],
  ['FPPPFPPPFPPPFPPPFPPPFPPP', {}, undefined, 24],
  ['FPPFPPFPPFF', {}, 'failed', 11],
  ['IIII P', {}, undefined, 5],
  ['IIIII', {}, 'inconclusive', 5],
  ['FIFIF', {}, 'failed', 5],
  ['FFF', { failureLimit: 5 }, undefined, 3],
  ['F', { failureLimit: 0 }, 'failed', 1],
])('bakes %s with %j: %s after %i', (letters, changes, status, attempts) => {
  expect(follow(letters, baking, changes, 0, bake)).toMatchObject({ status, attempts, phase: 'bake' })
})

test('a bake ends when its time is over and nothing is owed', () => {
  expect(follow('P'.repeat(40), baking, {}, 0, bake)).toMatchObject({ status: 'passed', attempts: 30 })
  expect(follow(`${'P'.repeat(29)}FPPP`, baking, {}, 0, bake)).toMatchObject({ status: 'passed', attempts: 33 })
  expect(follow(`${'P'.repeat(29)}FFF`, baking, {}, 0, bake)).toMatchObject({ status: 'failed', attempts: 32 })
  expect(follow(`${'P'.repeat(29)}${'FPP'.repeat(30)}`, baking, {}, 0, { ...bake, failureLimit: 50 })).toMatchObject({
    status: 'inconclusive',
    attempts: 60,
  })
})

test('trouble in the bake before the roll-out had its time means to verify once more, and to bake again', () => {
  const early = beginBake(beginCheck(0, policy), 0, bake)
  expect(follow('FFF', early, {}, 0, bake)).toMatchObject({ status: undefined, phase: 'verify' })
  expect(follow('FFFFFFFFFFF', early, {}, 0, bake)).toMatchObject({ status: 'failed', attempts: 10, phase: 'verify' })
  const back = follow('FFFPPP', early, {}, 0, bake)
  expect(back).toMatchObject({ status: undefined, phase: 'bake', standing: { bakeEnd: 72_000, debt: 0 } })
  expect(follow('FFFIIIIIII', early, {}, 0, bake)).toMatchObject({ status: 'inconclusive' })
  expect(follow('FFF', early, { failureLimit: 2 }, 0, bake)).toMatchObject({ status: 'failed' })
})

test('the trouble that a check ends with has a beginning', () => {
  expect(follow('FPFFFFFFFF', beginCheck(0, policy), {}, 0, undefined).standing.firstFailureAt).toBe(2_000)
  expect(follow('PPP', beginCheck(0, policy), {}, 0, undefined).standing.firstFailureAt).toBeUndefined()
  expect(follow('FPPPPFFF', baking, {}, 0, bake)).toMatchObject({
    status: 'failed',
    standing: { firstFailureAt: 12_000 },
  })
})

test('pauses grow while nothing passes, stay within the time, and are short while there is doubt', () => {
  const verify = beginCheck(0, { ...policy, within: 120_000 })
  const pauses = [0, 1, 2, 3, 4, 9].map((misses) =>
    pauseOf({ ...verify, attempts: 9, misses }, 0, policy, undefined, 0.5),
  )
  expect(pauses).toEqual([2_000, 2_000, 3_000, 4_500, 6_750, 10_000])
  expect(pauseOf(verify, 0, policy, undefined, 0.5)).toBe(100)
  expect(pauseOf({ ...verify, attempts: 9, misses: 9 }, 119_000, policy, undefined, 0.5)).toBe(1_000)
  expect([0, 1].map((random) => pauseOf({ ...verify, attempts: 1 }, 0, policy, undefined, random))).toEqual([
    1_800, 2_200,
  ])
  expect(pauseOf(baking, 0, policy, bake, 0.5)).toBe(15_000)
  expect(pauseOf(baking, 55_000, policy, bake, 0.5)).toBe(5_000)
  expect(pauseOf({ ...baking, debt: 1 }, 0, policy, bake, 0.5)).toBe(2_000)
  expect(pauseOf({ ...baking, errors: 9, misses: 9 }, 0, policy, bake, 0.5)).toBe(10_000)
})

/**
 * The exact probability that a bake with the defaults ends in each way for a check of which `share` of the measurements fail: all states that
 * can be reached, each with its probability.
 */
function fateOf(share: number, changes: Partial<Bake> = {}): Readonly<Record<Status, number>> {
  const given = { ...bake, for: 300_000, failureLimit: 5, ...changes }
  const usual = { ...policy, within: 120_000 }
  let open = new Map<string, { readonly standing: CheckState; readonly at: number; readonly chance: number }>()
  const fate = { passed: 0, failed: 0, inconclusive: 0 }
  open.set('', { standing: beginBake(beginCheck(-1e6, usual), 0, given), at: 0, chance: 1 })
  while (open.size > 0) {
    const next: typeof open = new Map()
    for (const { standing, at, chance } of open.values()) {
      const then = at + pauseOf({ ...standing, attempts: 1 }, at, usual, given, 0.5)
      for (const [status, part] of [
        ['passed', 1 - share],
        ['failed', share],
      ] as const) {
        const after = record(standing, { status }, then, usual, given)
        if (after.status !== undefined) fate[after.status] += chance * part
        else {
          const key = `${then} ${after.debt}`
          next.set(key, { standing: after, at: then, chance: chance * part + (next.get(key)?.chance ?? 0) })
        }
      }
    }
    open = next
  }
  return fate
}

test('the documented rates are those of a simulation', async () => {
  const [, table = ''] = /<!-- rates -->\n([\s\S]*?)<!-- \/rates -->/.exec(readFileSync('docs/checks.md', 'utf8')) ?? []
  const cells = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()))
  const runs = rounds(2_000, 200)
  for (const line of bakes)
    for (const [index, flake] of flakes.entries()) {
      const text = cells.find(([, name]) => name === `\`${line}\``)?.[index + 2] ?? ''
      const expected = runs * shareOf(text)
      const found = await countWrong(line, flake, runs)
      // Five standard deviations, and one for what hardly ever happens.
      expect([line, flake.title, text, Math.abs(found - expected) <= 5 * Math.sqrt(expected) + 1]).toEqual([
        line,
        flake.title,
        text,
        true,
      ])
    }
})

/** The share that a cell of the table says. */
function shareOf(text: string): number {
  const [, percent] = /^([\d.]+) %$/.exec(text) ?? []
  const [, once] = /^1 in ([\d,]+)$/.exec(text) ?? []
  if (percent !== undefined) return Number(percent) / 100
  if (once !== undefined) return 1 / Number(once.replaceAll(',', ''))
  return text.startsWith('not once in ') ? 0 : Number.NaN
}

test('the default bake tells a check that fails one time in twenty from one that fails every other time', () => {
  expect(fateOf(0.02).failed).toBeLessThan(1e-7)
  expect(fateOf(0.05).failed).toBeLessThan(2e-5)
  expect(fateOf(0.05).inconclusive).toBeLessThan(1e-6)
  expect(1 - fateOf(0.5).failed).toBeLessThan(5e-5)
  expect(1 - fateOf(0.7).failed).toBeLessThan(1e-8)
  expect(fateOf(1).failed).toBe(1)
})

test('two failures forgiven, as one may ask for, are too few for a check that flakes', () => {
  expect(fateOf(0.05, { failureLimit: 2 }).failed).toBeGreaterThan(0.01)
})
