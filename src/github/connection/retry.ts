import type { Host } from '../../runner/host.ts'
import { type RetryPolicy, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import type { Call, Found, Refusal } from './call.ts'
import { rateLimited, refusal, unavailable } from './errors.ts'
import type { Failure } from './failure.ts'

/** A secondary limit asks for a minute, and a job that stands longer costs more than a re-run. */
const policy: RetryPolicy = { attempts: 4, first: 1_000, longest: 8_000, jitter: 1, patience: 90_000 }

/** Milliseconds before a look at what a lost call did: GitHub's lists lag behind its writes, and a 502 may come before the effect. */
const settlingTime = 1_000

/** What one attempt came to. */
export type CallAttempt<Result> = { readonly kind: 'done'; readonly value: Result } | Failure

type World = Pick<Host, 'sleep' | 'random' | 'now' | 'log' | 'signal'>

/**
 * Makes a call until it is done, refused, or not worth another attempt. A rate limited call did nothing and is made again when GitHub
 * says. After an unknown outcome it is made again only when that is harmless or a look shows that it took no effect.
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

/** After an unknown outcome a refusal (already exists, stale) may be the echo of our own success. */
async function answerOf<Result>(call: Call<Result>, outcome: Refusal, unsure: boolean): Promise<Result> {
  const found = (unsure ? await look(call) : undefined) ?? call.refused?.(outcome)
  if (found === undefined) throw refusal(call, outcome)
  return found.value
}

async function look<Result>(call: Call<Result>): Promise<Found<Result> | undefined> {
  return call.repeat === 'harmless' ? undefined : call.repeat()
}
