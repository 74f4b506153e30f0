import { post } from '../network/post.ts'
import type { Announcement, Host } from '../runner/host.ts'
import { serverUrl } from '../runner/server.ts'
import { timeoutSignal } from '../runner/timer.ts'
import { brief } from '../text/printable.ts'
import { cloudEvent, type EventOrigin } from './envelope.ts'

/** Milliseconds for all events of a step, since the job waits for them. */
const within = 10_000
const contentType = 'application/cloudevents+json; charset=utf-8'

/** Sends events one after another. What is not delivered is one warning, and no more: the step has ended as it has. */
export async function deliver({ to, events }: Announcement, host: Host): Promise<void> {
  const origin = originOf(host)
  const time = { within, late: timeoutSignal(within) }
  const problems: string[] = []
  for (const draft of events) {
    try {
      const body = host.secrets.redact(JSON.stringify(cloudEvent(draft, origin)))
      // Its id tells whoever takes it that it came before.
      await post({ url: to, contentType, body, isRepeatable: true }, time, host)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  const [why] = problems
  if (why === undefined) host.log.info(`Events: ${events.length} delivered.`)
  else
    host.log.warning(
      `${problems.length} of ${events.length} events were not delivered, and nothing else depends on them: ${brief(why, 400)}`,
      { title: 'events-url' },
    )
}

function originOf({ env, now }: Host): EventOrigin {
  const source = `${serverUrl(env)}/${env['GITHUB_REPOSITORY'] ?? ''}`
  const run = env['GITHUB_RUN_ID'] || '0'
  const attempt = env['GITHUB_RUN_ATTEMPT'] || '1'
  return { source, run, attempt, runUrl: `${source}/actions/runs/${run}/attempts/${attempt}`, at: now() }
}
