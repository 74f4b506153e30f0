import type { Host } from '../runner/host.ts'
import type { RetryHost, RetryPolicy } from '../runner/retry.ts'
import { retry } from '../runner/retry.ts'
import { requester } from './ask.ts'

/** What is posted, and where. */
export interface Letter {
  readonly url: string
  readonly contentType: string
  readonly body: string
}

/** Milliseconds for all attempts, and the signal that ends them. */
export interface PostTime {
  readonly within: number
  readonly late: AbortSignal
}

const policy: RetryPolicy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 }

/** Posts until it is taken; throws in words where the host refuses it, or does not take it in time. */
export async function post(
  { url, contentType, body }: Letter,
  { within, late }: PostTime,
  host: RetryHost & Pick<Host, 'env'>,
): Promise<void> {
  const ask = requester(host.env)
  const question = {
    url: new URL(url),
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
    insecure: false,
    address: undefined,
    timeout: within,
    signal: AbortSignal.any([host.signal, late]),
    pool: undefined,
  }
  await retry<void>({ ...policy, signal: late }, host, async () => {
    const said = await ask(question).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (typeof said === 'number' && said >= 200 && said < 300) return { value: undefined }
    const why = typeof said === 'number' ? `its host answered ${said}` : said
    if (typeof said === 'number' && said >= 400 && said < 500 && said !== 429) throw new Error(why)
    return { end: () => Promise.reject(new Error(late.aborted ? `no answer within ${within / 1000} s` : why)) }
  })
}
