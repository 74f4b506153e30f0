import type { Host } from '../../runner/host.ts'

/** Writes that go out at once after a quiet time, and milliseconds between those that follow. */
const burst = 10
const gap = 1_000
/** Writes in an hour (docs.github.com, rate limits for the REST API, secondary rate limits: 80 a minute, 500 an hour). */
const mostPerHour = 500
const hour = 3_600_000

/** Milliseconds of a pause that is worth a line in the log. */
const long = 5_000

/** What a route creates for people to see, or changes in it. Objects of git and starts of workflows are none of it. */
export function isContent(route: string): boolean {
  return /^(POST|PATCH|PUT) (?!\/repos\/{owner}\/{repo}\/(git|actions)\/)/.test(route)
}

/**
 * Waits before a write that creates content, where many went before it: «at least one second between each request» (docs.github.com, REST
 * best practices). A few go out at once, up to ten after a quiet time; a long series gets one a second, which is less than the 80 a minute.
 */
export function pacer(host: Pick<Host, 'now' | 'sleep' | 'log'>): () => Promise<void> {
  /** When each write of the last hour went out, and when all of them would have with a gap after each. */
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
        `GitHub: the limit of ${mostPerHour} writes an hour is reached; waiting ${Math.ceil(pause / 1000)} s.`,
      )
    if (pause > 0) await host.sleep(pause)
  }
}
