/** How often the checks are wrong about a single check that fails by chance: the rules of the engine, played many times. */
import { readChecks } from '../../src/checks/file/read.ts'
import { beginBake, beginCheck, pauseOf, record } from '../../src/checks/state.ts'
import { seeded } from '../sql/generate.ts'

/** Lines of a file of checks, as the documents show them. */
export const bakes = [
  'bake: off',
  'bake: 1m',
  'bake: 5m',
  'bake: { for: 5m, every: 15s }',
  'bake: { for: 5m, failure-limit: 2 }',
] as const
export type BakeLine = (typeof bakes)[number]

/** What share of the measurements fails, and which end of it is the wrong one. */
export const flakes = [
  { title: 'called bad, when one measurement in 20 fails', share: 0.05, wrong: 'failed' },
  { title: 'called bad, one in 10', share: 0.1, wrong: 'failed' },
  { title: 'verified, when every other fails', share: 0.5, wrong: 'passed' },
  { title: 'verified, 7 in 10', share: 0.7, wrong: 'passed' },
] as const
export type Flake = (typeof flakes)[number]

/** Milliseconds of an answer. */
const latency = 60

/** In how many of so many runs the checks come to the wrong end. The same seed gives the same number. */
export async function countWrong(line: BakeLine, { share, wrong }: Flake, runs: number, seed = 1): Promise<number> {
  const text = `version: 1\n${line}\nchecks: [{ id: home, http: { url: "http://app.test/" } }]\n`
  const { bake, checks } = await readChecks(text, 'smoke.yml', { env: {}, vars: {} })
  const policy = checks[0]?.policy
  if (policy === undefined) throw new Error('no check')
  const random = seeded(seed)
  const play = () => {
    let at = 0
    let state = beginCheck(at, policy)
    while (state.status === undefined) {
      at += pauseOf(state, at, policy, bake, random()) + latency
      state = record(state, { status: random() < share ? 'failed' : 'passed' }, at, policy, bake)
      const isVerified = state.phase === 'verify' && state.status === 'passed'
      if (isVerified && bake !== undefined) state = beginBake(state, at, bake)
    }
    return state.status
  }
  let count = 0
  for (let run = 0; run < runs; run++) if (play() === wrong) count++
  return count
}

/** As `97.5 %` or `1 in 14,000`, to two or three digits. */
export function rateText(count: number, runs: number): string {
  if (count === 0) return `not once in ${runs.toLocaleString('en')}`
  const share = count / runs
  if (share >= 0.01) return `${Number((share * 100).toPrecision(3))} %`
  return `1 in ${Number((1 / share).toPrecision(2)).toLocaleString('en')}`
}
