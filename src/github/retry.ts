import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Call, Found, Refusal } from './call.ts'
import { rateLimited, refusal, unavailable } from './errors.ts'
import type { Failure, Limited, Passing } from './failure.ts'

/** How often a call is made at most. */
const attempts = 4
/** Milliseconds one call waits in all: a secondary limit asks for a minute, and a job that stands longer costs more than a re-run. */
const patience = 90_000
/** Milliseconds; the ceiling of the first backoff doubles up to the last. */
const firstBackoff = 1_000
const lastBackoff = 8_000
/** Milliseconds before a look at what a lost call did: GitHub's lists lag behind its writes, and a 502 may come before the effect. */
const settlingTime = 1_000

/** What one attempt came to. */
export type Attempt<Result> = { readonly kind: 'done'; readonly value: Result } | Failure

type World = Pick<Host, 'sleep' | 'random' | 'now' | 'log'>

/**
 * Makes a call until it is done, refused, or not worth another attempt. A rate limited call did nothing and is made again when GitHub
 * says. After an unknown outcome it is made again only when that is harmless or a look shows that it took no effect.
 */
export async function persist<Result>(
  call: Call<Result> & { readonly heavy?: () => Found<Result> },
  attempt: () => Promise<Attempt<Result>>,
  world: World,
): Promise<Result> {
  let waited = 0
  let unsure = false
  for (let count = 1; ; count++) {
    const outcome = await attempt()
    if (outcome.kind === 'done') return outcome.value
    if (outcome.kind === 'refused') return answerOf(call, outcome, unsure)
    if (outcome.kind === 'passing' && outcome.heavy && call.heavy !== undefined) return call.heavy().value
    unsure ||= outcome.kind === 'passing'
    const wait = waitOf(call, outcome, count, world)
    const last = count === attempts || waited + wait > patience
    if (!last) await pause(call, outcome, { wait, next: count + 1 }, world)
    const found = unsure ? await look(call) : undefined
    if (found !== undefined) return found.value
    if (last)
      throw outcome.kind === 'limited' ? rateLimited(call, outcome, world.now()) : unavailable(call, outcome, count)
    waited += wait
  }
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

/** Full jitter, so that jobs which failed together do not come back together. */
function waitOf(call: Call<unknown>, outcome: Limited | Passing, count: number, { random }: World): number {
  const jitter = Math.round(random() * Math.min(lastBackoff, firstBackoff * 2 ** (count - 1)))
  if (outcome.kind === 'limited') return outcome.wait + jitter
  return call.repeat === 'harmless' ? jitter : settlingTime + jitter
}

async function pause(
  call: Call<unknown>,
  outcome: Limited | Passing,
  { wait, next }: { readonly wait: number; readonly next: number },
  { sleep, log }: World,
): Promise<void> {
  const why = outcome.kind === 'limited' ? 'rate limit' : brief(outcome.what, 80)
  log.info(
    `GitHub: ${why} at «${call.purpose}»; again in ${(wait / 1000).toFixed(1)} s (attempt ${next} of ${attempts}).`,
  )
  await sleep(wait)
}
