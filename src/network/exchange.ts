import type { ClientRequest, IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'
import { type BodyBounds, readBody } from './body.ts'
import type { OutgoingRequest, Pool } from './pool.ts'

/** The limits of one exchange. */
export interface Bounds extends BodyBounds {
  /** Milliseconds without a byte; undefined for no limit. */
  readonly silence: number | undefined
  /** Ends the exchange and closes the connection, even if data still arrives. It must be aborted at some time. */
  readonly signal: AbortSignal
  /** Called when the connection is open, before anything is sent. */
  readonly onConnected?: (() => void) | undefined
}

/** The answer. */
export interface Reply {
  readonly status: number
  /** Lower-case names; several values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** HTTP/2 trailers. */
  readonly trailers?: ReadonlyMap<string, string>
  /** Every value of `set-cookie`. */
  readonly cookies: readonly string[]
  readonly body: Buffer
  /** False if there was more than `most` bytes, or more to come. */
  readonly isWhole: boolean
  /** True if the body did not end in time; its beginning was read. */
  readonly isLate: boolean
  /** The encoding of a body that was not decoded. */
  readonly unknownCoding?: string
  /** From the request on an open connection to the last byte read; for an unfinished body, to the headers. */
  readonly milliseconds: number
}

/** Most interim answers (1xx): a server needs one or two. */
export const mostInterim = 20

/** One request and its answer, limited in size and time. Rejects with a signal's reason or a Node error. */
export async function exchange(
  pool: Pool,
  outgoing: OutgoingRequest,
  body: string | Uint8Array | undefined,
  bounds: Bounds,
): Promise<Reply> {
  const { silence, late } = bounds
  const signal = late === undefined ? bounds.signal : AbortSignal.any([bounds.signal, late])
  signal.throwIfAborted()
  const request = pool.request(outgoing, signal)
  return await withinBounds(
    bounds,
    () => request.destroy(),
    (begun, fail) => {
      if (silence !== undefined)
        request.setTimeout(silence, () => {
          request.destroy()
          fail(new Error(`no answer within ${silence} ms`))
        })
      return converse(request, body, bounds, begun)
    },
  )
}

/** Ends work at the signal, or when it is too late before its answer has `begun`. */
export async function withinBounds(
  { signal, late }: Pick<Bounds, 'signal' | 'late'>,
  destroy: () => void,
  work: (begun: () => void, fail: (error: Error) => void) => Promise<Reply>,
): Promise<Reply> {
  const end = Promise.withResolvers<never>()
  const stop = () => {
    destroy()
    end.reject(signal.reason)
  }
  const giveUp = () => {
    destroy()
    end.reject(late?.reason)
  }
  signal.addEventListener('abort', stop, { once: true })
  late?.addEventListener('abort', giveUp, { once: true })
  const forget = () => late?.removeEventListener('abort', giveUp)
  try {
    return await Promise.race([work(forget, end.reject), end.promise])
  } finally {
    signal.removeEventListener('abort', stop)
    forget()
  }
}

async function converse(
  request: ClientRequest,
  body: string | Uint8Array | undefined,
  bounds: Bounds,
  begun: () => void,
): Promise<Reply> {
  let sentAt = performance.now()
  const begin = () => {
    sentAt = performance.now()
    bounds.onConnected?.()
  }
  request.on('socket', (socket) => {
    const isTls = socket instanceof TLSSocket
    // Node sets it, but its types do not contain it.
    const isOpening = isTls ? Reflect.get(socket, 'secureConnecting') === true : socket.connecting
    if (isOpening) socket.once(isTls ? 'secureConnect' : 'connect', begin)
    else begin()
  })
  const response = await answerTo(request, body)
  begun()
  const answeredAt = performance.now()
  try {
    const { headersDistinct, statusCode: status = 0 } = response
    const headers = new Map(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]))
    const { bytes, ...ends } = await readBody(response, headers, bounds)
    const milliseconds = (ends.isLate ? answeredAt : performance.now()) - sentAt
    return { status, headers, cookies: headersDistinct['set-cookie'] ?? [], body: bytes, ...ends, milliseconds }
  } finally {
    if (!response.readableEnded) request.destroy()
  }
}

function answerTo(request: ClientRequest, body: string | Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let interim = 0
    const switched = () => reject(new Error('the server switched to another protocol (101) without being asked'))
    request.on('response', resolve).on('error', reject).on('upgrade', switched)
    request.on('information', () => {
      interim++
      if (interim > mostInterim) request.destroy(new Error(`more than ${mostInterim} interim answers`))
    })
    request.end(body)
  })
}
