import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { explainNetwork } from './errors.ts'

/** One request, without redirects. */
export interface Question {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Certificates are not checked. */
  readonly insecure: boolean
  /** The machine to ask instead of the one that the name resolves to; name, TLS and `Host` stay those of the URL. */
  readonly address: Address | undefined
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** Connections that are kept for the next question; without it, each has a connection of its own. */
  readonly pool: Pool | undefined
}

/** One machine, by its address. */
export interface Address {
  readonly ip: string
  /** The URL's when undefined. */
  readonly port: number | undefined
}

/** What came back. */
export interface Answer {
  readonly status: number
  /** Lower-case names; several values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** At most 1 MiB, decoded as UTF-8. */
  readonly body: string
  readonly isWhole: boolean
  /** From the request on an open connection to the last byte that was read. */
  readonly milliseconds: number
}

/** Rejects with an error in words where there is no answer. */
export type Ask = (question: Question) => Promise<Answer>

const mostBody = 1_048_576

/** Connections for many questions to the same machine. */
export class Pool implements Disposable {
  readonly http: http.Agent
  readonly https: https.Agent

  constructor(env: Readonly<Record<string, string | undefined>>, keepAlive: boolean) {
    const options = { keepAlive, proxyEnv: { ...env } }
    this.http = new http.Agent(options)
    this.https = new https.Agent(options)
  }

  [Symbol.dispose](): void {
    this.http.destroy()
    this.https.destroy()
  }
}

/** Asks over HTTP/1.1, through the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`) unless an address is given. */
export function asker(env: Readonly<Record<string, string | undefined>>): Ask {
  // Nothing is kept in them, so they need no end.
  const [usual, direct] = [new Pool(env, false), new Pool({}, false)]
  return async (question) => {
    const late = AbortSignal.timeout(question.timeout)
    const signal = AbortSignal.any([question.signal, late])
    const pool = question.pool ?? (question.address === undefined ? usual : direct)
    try {
      return await exchange(question, pool, signal)
    } catch (error) {
      question.signal.throwIfAborted()
      if (late.aborted) throw new Error(`no answer within ${question.timeout} ms`)
      throw new Error(explainNetwork(error), { cause: error })
    }
  }
}

async function exchange(question: Question, pool: Pool, signal: AbortSignal): Promise<Answer> {
  let sentAt = performance.now()
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = send(question, pool, signal)
    request.on('response', resolve).on('error', reject)
    request.on('socket', (socket) => {
      const isTls = question.url.protocol === 'https:'
      if (socket.connecting) socket.once(isTls ? 'secureConnect' : 'connect', () => (sentAt = performance.now()))
      else sentAt = performance.now()
    })
    request.end(question.body)
  })
  const { text, isWhole } = await read(response)
  const headers = new Map(
    Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
  )
  return { status: response.statusCode ?? 0, headers, body: text, isWhole, milliseconds: performance.now() - sentAt }
}

function send(question: Question, pool: Pool, signal: AbortSignal): http.ClientRequest {
  const { url, method, headers, insecure, address } = question
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const options: https.RequestOptions = {
    method,
    signal,
    headers: { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...headers, host: headers['host'] ?? url.host },
    ...(address === undefined ? {} : { lookup: always(address.ip) }),
    ...(address?.port === undefined ? {} : { port: address.port }),
  }
  if (url.protocol !== 'https:') return http.request(url, { ...options, agent: pool.http })
  const servername = isIP(name) === 0 ? { servername: name } : {}
  return https.request(url, { ...options, ...servername, rejectUnauthorized: !insecure, agent: pool.https })
}

/** Resolves every name to this address. */
function always(ip: string): LookupFunction {
  const family = isIP(ip) === 6 ? 6 : 4
  return (_name, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family))
}

async function read(response: http.IncomingMessage): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(response)) {
    if (!Buffer.isBuffer(chunk)) continue
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBody) break
  }
  return { text: Buffer.concat(chunks).subarray(0, mostBody).toString(), isWhole: size <= mostBody }
}

/** Some servers compress what was asked for as it is. */
function decoded(response: http.IncomingMessage): Readable {
  const decoders = new Map([
    ['gzip', createGunzip],
    ['deflate', createInflate],
    ['br', createBrotliDecompress],
  ])
  const decoder = decoders.get(response.headers['content-encoding']?.toLowerCase() ?? '')?.()
  // Errors come out of the last stream, too.
  return decoder === undefined ? response : pipeline(response, decoder, () => {})
}
