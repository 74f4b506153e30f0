import type { Host } from './host.ts'

/** How often to try, and the pauses in between. Polling is a policy without a last attempt and with equal pauses. */
export interface RetryPolicy {
  /** Maximum number of attempts, including the first; Infinity for no limit. */
  readonly attempts: number
  /** Milliseconds before the second attempt; doubled before each further one, up to `longest`. */
  readonly first: number
  readonly longest: number
  /** The random share of a pause, so that jobs that failed together do not retry together: 0 for none, 1 for all of it. */
  readonly jitter: number
  /** Maximum milliseconds of all pauses together: a pause that would exceed it does not begin. By default unlimited. */
  readonly patience?: number
  /** Maximum milliseconds from the first attempt to the end of the last pause. By default unlimited. */
  readonly deadline?: number
  /** No further attempt after it is aborted; it also ends a pause. */
  readonly signal?: AbortSignal
}

/** A failed attempt after which another one may succeed. */
export interface Again<Result> {
  /** The result if no attempt is left: a value, or an error that it throws. */
  readonly end: () => Result | Promise<Result>
  /** Minimum milliseconds before the next attempt, for example from Retry-After; the policy's own pause is added. */
  readonly after?: number
  /** Logged before the pause, such as `GitHub: 502`; by default nothing is logged. */
  readonly why?: string
}

/** The result of one attempt. An attempt that throws is the last. */
export type Attempt<Result> = { readonly value: Result } | Again<Result>

/** The parts of the host that a retry needs. */
export type RetryHost = Pick<Host, 'sleep' | 'random' | 'now' | 'log' | 'signal'>

/** A policy that looks at fixed intervals in milliseconds, at most `attempts` times. */
export function every(milliseconds: number, attempts = Number.POSITIVE_INFINITY): RetryPolicy {
  return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 }
}

/** Makes attempts, numbered from 1, until one returns a value, throws, or is the last that the policy allows. */
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
    if (outcome.why !== undefined)
      world.log.info(`${outcome.why}; trying again in ${inWords(pause, count + 1, attempts)}.`)
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
