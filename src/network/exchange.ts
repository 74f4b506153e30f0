import type { ClientRequest, IncomingMessage } from 'node:http'
import { TLSSocket } from 'node:tls'
import { readBody } from './body.ts'
import type { OutgoingRequest, Pool } from './pool.ts'

/** The bounds of one exchange. */
export interface Bounds {
  /** Bytes of the answer that are kept, after decompression. The rest is not read, and the connection is closed. */
  readonly most: number
  /** Milliseconds without a byte; undefined for no such bound. */
  readonly silence: number | undefined
  /** Ends it, whatever still drips: the connection is closed. Has to be aborted some day. */
  readonly signal: AbortSignal
  /** Called once the connection stands, before anything is sent. */
  readonly onConnected?: (() => void) | undefined
}

/** What came back. */
export interface Reply {
  readonly status: number
  /** Lower-case names; several values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** What came behind the body, of HTTP/2. */
  readonly trailers?: ReadonlyMap<string, string>
  readonly body: Buffer
  /** False where there was more than `most` bytes. */
  readonly isWhole: boolean
  /** From the request on an open connection to the last byte that was read. */
  readonly milliseconds: number
}

/** Answers of the kind «go on, more is to come»: a server needs one, or two. */
export const mostInterim = 20

/** One request and its answer, bounded in size and time. Rejects with the signal's reason, or an error of Node's. */
export async function exchange(
  pool: Pool,
  outgoing: OutgoingRequest,
  body: string | Uint8Array | undefined,
  { most, silence, signal, onConnected }: Bounds,
): Promise<Reply> {
  signal.throwIfAborted()
  const request = pool.request(outgoing, signal)
  const end = Promise.withResolvers<never>()
  const stop = () => {
    request.destroy()
    end.reject(signal.reason)
  }
  signal.addEventListener('abort', stop, { once: true })
  if (silence !== undefined)
    request.setTimeout(silence, () => {
      request.destroy()
      end.reject(new Error(`no answer within ${silence} ms`))
    })
  try {
    return await Promise.race([converse(request, body, most, onConnected), end.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function converse(
  request: ClientRequest,
  body: string | Uint8Array | undefined,
  most: number,
  onConnected: (() => void) | undefined,
): Promise<Reply> {
  let sentAt = performance.now()
  const begin = () => {
    sentAt = performance.now()
    onConnected?.()
  }
  request.on('socket', (socket) => {
    const isTls = socket instanceof TLSSocket
    // Node sets it, and its types do not know it.
    const isOpening = isTls ? Reflect.get(socket, 'secureConnecting') === true : socket.connecting
    if (isOpening) socket.once(isTls ? 'secureConnect' : 'connect', begin)
    else begin()
  })
  const response = await answerTo(request, body)
  try {
    const { bytes, isWhole } = await readBody(response, response.headers['content-encoding'], most)
    const headers = new Map(
      Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
    )
    const milliseconds = performance.now() - sentAt
    return { status: response.statusCode ?? 0, headers, body: bytes, isWhole, milliseconds }
  } finally {
    if (!response.readableEnded) request.destroy()
  }
}

function answerTo(request: ClientRequest, body: string | Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let interim = 0
    request.on('response', resolve).on('error', reject)
    request.on('information', () => {
      interim++
      if (interim > mostInterim) request.destroy(new Error(`more than ${mostInterim} interim answers`))
    })
    request.end(body)
  })
}
