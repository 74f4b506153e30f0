import type { Host } from '../../runner/host.ts'
import { type RetryPolicy, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import type { Call, Found, Refusal } from './call.ts'
import { rateLimited, refusal, unavailable } from './errors.ts'
import type { Failure } from './failure.ts'

/** A secondary limit needs a minute, and a longer wait costs more than a re-run. */
const policy: RetryPolicy = { attempts: 4, first: 1_000, longest: 8_000, jitter: 1, patience: 90_000 }

/** Milliseconds before looking for the effect of a lost call: GitHub's lists lag behind its writes, and a 502 may come before the effect. */
const settlingTime = 1_000

/** The result of one attempt. */
export type CallAttempt<Result> = { readonly kind: 'done'; readonly value: Result } | Failure

type World = Pick<Host, 'sleep' | 'random' | 'now' | 'log' | 'signal'>

/**
 * Makes a call until it succeeds, is refused, or is not worth another attempt. A rate-limited call did nothing and is repeated when GitHub allows it.
 * After an unknown outcome it is only repeated if that is harmless, or if a look shows that it had no effect.
 */
export async function retryCall<Result>(
  call: Call<Result> & { readonly heavy?: () => Found<Result> },
  attempt: () => Promise<CallAttempt<Result>>,
  world: World,
): Promise<Result> {
  let unsure = false
  return retry(policy, world, async (count) => {
    const earlier = unsure ? await look(call) : undefined
    if (earlier !== undefined) return earlier
    const outcome = await attempt()
    if (outcome.kind === 'done') return outcome
    if (outcome.kind === 'refused') return { value: await answerOf(call, outcome, unsure) }
    if (outcome.kind === 'passing' && outcome.heavy && call.heavy !== undefined) return call.heavy()
    unsure ||= outcome.kind === 'passing'
    const end = async () => {
      const found = unsure ? await look(call) : undefined
      if (found !== undefined) return found.value
      throw outcome.kind === 'limited' ? rateLimited(call, outcome, world.now()) : unavailable(call, outcome, count)
    }
    if (outcome.kind === 'limited') return { end, after: outcome.wait, why: `GitHub: rate limit at «${call.purpose}»` }
    if (outcome.isFinal) return { value: await end() }
    const after = call.repeat === 'harmless' ? 0 : settlingTime
    return { end, after, why: `GitHub: ${brief(outcome.what, 80)} at «${call.purpose}»` }
  })
}

/** After an unknown outcome, a refusal (already exists, stale) may be caused by our own success. */
async function answerOf<Result>(call: Call<Result>, outcome: Refusal, unsure: boolean): Promise<Result> {
  const found = (unsure ? await look(call) : undefined) ?? call.refused?.(outcome)
  if (found === undefined) throw refusal(call, outcome)
  return found.value
}

async function look<Result>(call: Call<Result>): Promise<Found<Result> | undefined> {
  return call.repeat === 'harmless' ? undefined : call.repeat()
}
