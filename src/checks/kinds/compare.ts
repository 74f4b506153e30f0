import type { Pool } from '../../network/pool.ts'
import type { Measurement } from '../check.ts'
import type { CompareCheck, HttpRequest } from '../probe.ts'
import { greaterByChance, moreByChance, percentile, sorted } from '../statistics.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured } from '../world.ts'
import { getPage } from './page.ts'

/** Answers of each side: with fewer, chance looks like a difference. */
const fewest = 20
/** The candidate is worse only if chance explains the difference in less than one of a hundred cases. */
const significance = 0.01

interface Side {
  readonly request: HttpRequest
  readonly durations: number[]
  errors: number
}

/**
 * Asks candidate and baseline alternately in the same window, so that anything that slows both shows in both. The tolerance is subtracted from the
 * candidate's times first, so the test asks whether it is slower by more than that.
 */
export async function measureCompare(
  check: CompareCheck,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<Measurement> {
  const candidate: Side = { request: check.candidate, durations: [], errors: 0 }
  const baseline: Side = { request: check.baseline, durations: [], errors: 0 }
  using pool = world.openPool()
  for (let index = 0; index < check.samples; index++) {
    // The sides take turns at being first.
    const turn = index % 2 === 0 ? [candidate, baseline] : [baseline, candidate]
    for (const side of turn) await sample(side, world, attempt, pool)
  }
  return check.metric === 'latency' ? judgeLatency(check, candidate, baseline) : judgeErrors(check, candidate, baseline)
}

async function sample(side: Side, world: CheckActions, attempt: CheckAttempt, pool: Pool): Promise<void> {
  try {
    const { status, milliseconds, isLate } = await getPage(side.request, world, attempt, { pool })
    if (status >= 500 || isLate) side.errors++
    else side.durations.push(milliseconds)
  } catch {
    attempt.signal.throwIfAborted()
    side.errors++
  }
}

function judgeLatency({ tolerance }: CompareCheck, candidate: Side, baseline: Side): Measurement {
  const [ours, theirs] = [candidate.durations, baseline.durations]
  if (ours.length < fewest || theirs.length < fewest) {
    const counts = `candidate ${ours.length}, baseline ${theirs.length}`
    return measured('inconclusive', `too few answers to compare (${counts}); each side needs at least ${fewest}`, ours)
  }
  const chance = greaterByChance(
    ours.map((each) => each / (1 + tolerance)),
    theirs,
  )
  const [our, their] = [percentile(sorted(ours), 50), percentile(sorted(theirs), 50)]
  const change = `${our >= their ? '+' : '−'}${Math.abs((our / their - 1) * 100).toFixed(0)} %`
  const told = `median ${round(our)} ms against ${round(their)} ms (${change}, tolerance ${round(tolerance * 100)} %)`
  return chance < significance ? measured('failed', `slower: ${told}`, ours) : measured('passed', told, ours)
}

function judgeErrors({ tolerance, samples }: CompareCheck, candidate: Side, baseline: Side): Measurement {
  const { durations } = candidate
  if (samples < fewest || baseline.errors === samples) {
    const why = samples < fewest ? `at least ${fewest} samples are needed` : 'the baseline never answered'
    return measured('inconclusive', `cannot compare: ${why}`, durations)
  }
  if (candidate.errors === samples && durations.length === 0 && baseline.errors * 2 > samples)
    return measured('inconclusive', 'neither side answers', durations)
  const chance = moreByChance(candidate.errors, samples, baseline.errors, samples)
  const [our, their] = [candidate.errors / samples, baseline.errors / samples]
  const told = `${round(our * 100)} % errors against ${round(their * 100)} % (tolerance ${round(tolerance * 100)} points)`
  const isWorse = chance < significance && our - their > tolerance
  return isWorse ? measured('failed', `more errors: ${told}`, durations) : measured('passed', told, durations)
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
