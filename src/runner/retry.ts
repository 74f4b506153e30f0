import type { Host } from './host.ts'

/** How often something is tried, and what lies between two attempts. Polling is a policy without a last attempt and with equal pauses. */
export interface RetryPolicy {
  /** How often at most, the first attempt counted; Infinity for as long as the rest allows. */
  readonly attempts: number
  /** Milliseconds before the second attempt; doubled before each further one, up to `longest`. */
  readonly first: number
  readonly longest: number
  /** Which part of a pause is left to chance, so that jobs which failed together do not come back together: 0 none of it, 1 all of it. */
  readonly jitter: number
  /** Milliseconds that may be spent waiting, in all: a pause that would pass it is not begun. Left out, any. */
  readonly patience?: number
  /** Milliseconds from the first attempt to the last pause's end. Left out, any. */
  readonly deadline?: number
  /** No further attempt once it is aborted; a pause ends with it. */
  readonly signal?: AbortSignal
}

/** An attempt that came to nothing, where another may come to something. */
export interface Again<Result> {
  /** What it comes to where no attempt is left: a result, or an error that it throws. */
  readonly end: () => Result | Promise<Result>
  /** Milliseconds that have to pass before the next attempt, as of Retry-After; the policy's own pause is added. */
  readonly after?: number
  /** Said in the log before the pause, as `GitHub: 502`; left out, nothing is. */
  readonly why?: string
}

/** What one attempt came to. An attempt that throws is the last. */
export type Attempt<Result> = { readonly value: Result } | Again<Result>

/** What of the host a retry needs. */
export type RetryHost = Pick<Host, 'sleep' | 'random' | 'now' | 'log' | 'signal'>

/** A policy that looks every so many milliseconds, `attempts` times at most. */
export function every(milliseconds: number, attempts = Number.POSITIVE_INFINITY): RetryPolicy {
  return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 }
}

/** Makes attempts, numbered from 1, until one gives a value, throws, or is the last that the policy allows. */
export async function retry<Result>(
  policy: RetryPolicy,
  world: RetryHost,
  attempt: (count: number) => Promise<Attempt<Result>>,
): Promise<Result> {
  const { attempts, patience = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY, signal } = policy
  const began = world.now().getTime()
  let waited = 0
  for (let count = 1; ; count++) {
    const outcome = await attempt(count)
    if ('value' in outcome) return outcome.value
    const pause = (outcome.after ?? 0) + pauseOf(policy, count, world.random())
    const isPast = waited + pause > patience || world.now().getTime() - began + pause > deadline
    if (count >= attempts || isPast || isOver(signal)) return outcome.end()
    if (outcome.why !== undefined) world.log.info(`${outcome.why}; again in ${inWords(pause, count + 1, attempts)}.`)
    await world.sleep(pause, signal).catch((error: unknown) => {
      if (!isOver(signal) || world.signal.aborted) throw error
    })
    if (isOver(signal)) return outcome.end()
    waited += pause
  }
}

function isOver(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

function pauseOf({ first, longest, jitter }: RetryPolicy, count: number, chance: number): number {
  return Math.round(Math.min(longest, first * 2 ** Math.min(count - 1, 40)) * (1 - jitter + jitter * chance))
}

function inWords(pause: number, next: number, attempts: number): string {
  const seconds = `${(pause / 1000).toFixed(1)} s`
  return Number.isFinite(attempts) ? `${seconds} (attempt ${next} of ${attempts})` : seconds
}
