import type { Host } from '../runner/host.ts'
import type { RetryHost, RetryPolicy } from '../runner/retry.ts'
import { retry } from '../runner/retry.ts'
import { requester } from './ask.ts'

/** What to post, and where. */
export interface Letter {
  readonly url: string
  readonly contentType: string
  readonly body: string
  /** Whether the host recognises duplicates. Other messages are only repeated if the first cannot have arrived. */
  readonly isRepeatable: boolean
}

/** Milliseconds for all attempts, and the signal that ends them. */
export interface PostTime {
  readonly within: number
  readonly late: AbortSignal
}

const policy: RetryPolicy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 }
/** Milliseconds for a body that nobody needs. */
const bodyPatience = 250

/**
 * Posts until it is accepted. Throws an explanation if the host refuses it or does not accept it in time. Messages that must not be repeated are only
 * sent again after 429, and if no connection was opened: after 502 or a reset nobody knows whether the message was accepted.
 */
export async function post(
  { url, contentType, body, isRepeatable }: Letter,
  time: PostTime,
  host: RetryHost & Pick<Host, 'env'>,
): Promise<void> {
  const ask = requester(host.env)
  const { within, late } = time
  const question = {
    url: new URL(url),
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
    insecure: false,
    http2: false,
    address: undefined,
    timeout: within,
    signal: AbortSignal.any([host.signal, late]),
    pool: undefined,
    // The status says whether it was accepted.
    patience: bodyPatience,
  }
  await retry<void>({ ...policy, signal: late }, host, async () => {
    let isSent = false
    const said = await ask({ ...question, onConnected: () => (isSent = true) }).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (typeof said === 'number' && said >= 200 && said < 300) return { value: undefined }
    const why = late.aborted ? `no answer within ${time.within / 1000} s` : describe(said)
    const isRefused = typeof said === 'number' && said >= 300 && said < 500 && said !== 429
    const mayHaveArrived = isSent && said !== 429
    if (isRefused || (mayHaveArrived && !isRepeatable)) throw new Error(why)
    return { end: () => Promise.reject(new Error(why)) }
  })
}

function describe(said: number | string): string {
  if (typeof said !== 'number') return said
  const isRedirect = said >= 300 && said < 400
  return `its host answered ${said}${isRedirect ? ', and redirects are not followed; use the address that it leads to' : ''}`
}
