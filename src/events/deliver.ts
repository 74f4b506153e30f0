import type { Delivery } from '../network/nats.ts'
import { type PostTime, post } from '../network/post.ts'
import type { Announcement, Host } from '../runner/host.ts'
import { uncancelled } from '../runner/process.ts'
import { serverUrl } from '../runner/server.ts'
import { timeoutSignal } from '../runner/timer.ts'
import { brief } from '../text/printable.ts'
import { cloudEvent, type EventOrigin, textOf } from './envelope.ts'
import { isNats, readNatsAddress } from './nats-address.ts'

/** Milliseconds for all events of a step, because the job waits for them; less after a cancellation, because the process will soon be killed. */
const patience = { usual: 10_000, cancelled: 2_000 }
const mediaType = 'application/cloudevents+json'

/** An event in the form in which it is sent. */
interface Letter {
  readonly id: string
  readonly body: string
}

/** Sends events in order. A failed delivery is only a warning, because the result of the step is final. */
export async function deliver({ to, events }: Announcement, given: Host): Promise<void> {
  const host = uncancelled(given)
  const origin = originOf(host)
  const time = timeFor(given.signal)
  const letters = events.map((draft) => {
    const event = cloudEvent(draft, origin)
    return { id: event.id, body: host.secrets.redact(textOf(event)) }
  })
  const { problems, how } = await (isNats(to) ? publish(to, letters, time, host) : postAll(to, letters, time, host))
  const [why] = problems
  if (why === undefined) host.log.info(`Events: ${letters.length} delivered${how}.`)
  else
    host.log.warning(
      `${problems.length} of ${letters.length} events were not delivered, which affects nothing else: ${brief(host.secrets.redact(why), 400)}`,
      { title: 'events-url' },
    )
}

/** A cancellation during a delivery shortens its time but does not stop it at once. */
function timeFor(cancelled: AbortSignal): PostTime {
  if (cancelled.aborted) return { within: patience.cancelled, late: timeoutSignal(patience.cancelled) }
  const cut = new AbortController()
  const time = { within: patience.usual, late: AbortSignal.any([timeoutSignal(patience.usual), cut.signal]) }
  const shorten = () => {
    time.within = patience.cancelled
    timeoutSignal(patience.cancelled).addEventListener('abort', () => cut.abort(), { once: true })
  }
  cancelled.addEventListener('abort', shorten, { once: true })
  return time
}

async function postAll(url: string, letters: readonly Letter[], time: PostTime, host: Host): Promise<Delivery> {
  const problems: string[] = []
  for (const { body } of letters) {
    try {
      // The receiver recognises duplicates by the id.
      await post({ url, contentType: `${mediaType}; charset=utf-8`, body, isRepeatable: true }, time, host)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  return { problems, how: '' }
}

/** The client is only loaded for those who use it. */
async function publish(to: string, letters: readonly Letter[], time: PostTime, host: Host): Promise<Delivery> {
  const address = readNatsAddress(to)
  if ('why' in address) throw new Error(`The address ${address.why}.`)
  const { publishAll } = await import('../network/nats.ts')
  return publishAll(letters, { address, contentType: mediaType, time, host })
}

function originOf({ env, now }: Host): EventOrigin {
  const source = `${serverUrl(env)}/${env['GITHUB_REPOSITORY'] ?? ''}`
  const run = env['GITHUB_RUN_ID'] || '0'
  const attempt = env['GITHUB_RUN_ATTEMPT'] || '1'
  const step = JSON.stringify([env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? ''])
  return { source, run, attempt, step, runUrl: `${source}/actions/runs/${run}/attempts/${attempt}`, at: now() }
}
