import type { Host } from '../../runner/host.ts'

/** Writes that are sent at once after a quiet time, and milliseconds between further ones. */
const burst = 10
const gap = 1_000
/** Writes per hour (docs.github.com, rate limits for the REST API, secondary rate limits: 80 a minute, 500 an hour). */
const mostPerHour = 500
const hour = 3_600_000

/** Milliseconds of a pause that is logged. */
const long = 5_000

/** Routes that create or change visible content. Git objects and workflow starts do not count. */
export function isContent(route: string): boolean {
  return /^(POST|PATCH|PUT) (?!\/repos\/{owner}\/{repo}\/(git|actions)\/)/.test(route)
}

/**
 * Waits before a write that creates content if there were many before it: "at least one second between each request" (docs.github.com, REST best
 * practices). After a quiet time up to ten are sent at once. A long series has one per second, less than the 80 per minute.
 */
export function pacer(host: Pick<Host, 'now' | 'sleep' | 'log'>): () => Promise<void> {
  /** When each write of the last hour was sent, and when all would have been sent with a gap after each. */
  let sent: readonly number[] = []
  let due = 0
  return async () => {
    const now = host.now().getTime()
    sent = sent.filter((at) => at > now - hour)
    const oldest = sent.length < mostPerHour ? undefined : sent.at(-mostPerHour)
    const pause = Math.max(0, due - (burst - 1) * gap - now, oldest === undefined ? 0 : oldest + hour - now)
    sent = [...sent, now + pause]
    due = Math.max(due, now + pause) + gap
    if (pause >= long)
      host.log.info(
        `GitHub: the limit of ${mostPerHour} writes per hour is reached; waiting ${Math.ceil(pause / 1000)} s.`,
      )
    if (pause > 0) await host.sleep(pause)
  }
}
