import { request as requestPlain } from 'node:http'
import { Agent, request } from 'node:https'
import type { Host } from '../runner/host.ts'
import type { Cluster, Credentials } from './cluster.ts'

/** One request to the API server. */
export interface Asked {
  readonly method: 'GET' | 'PATCH' | 'POST'
  /** From the root on, with its query. */
  readonly path: string
  readonly body?: string
  readonly type?: string
  /** Bytes of the answer that are kept; more is an error, or with `cut` simply left out. */
  readonly most: number
  readonly cut?: boolean
}

/** What came back. */
export interface Answered {
  readonly status: number
  /** Of Retry-After, in milliseconds; undefined where there is none. */
  readonly wait: number | undefined
  readonly body: string
}

/** Milliseconds until a silent API server counts as gone. */
const silence = 20_000

/** Sends requests over one kept connection; `close` ends it. */
export interface Transport {
  readonly send: (asked: Asked, credentials: Credentials) => Promise<Answered>
  readonly close: () => void
}

/** The connection to one cluster. Node's fetch takes no certificate authority of our own, so this is node:https. */
export function createTransport(cluster: Cluster, host: Host): Transport {
  const proxy =
    cluster.proxy === undefined ? {} : { proxyEnv: { HTTPS_PROXY: cluster.proxy, HTTP_PROXY: cluster.proxy } }
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 8,
    rejectUnauthorized: !cluster.isInsecure,
    ...proxy,
    ...(cluster.ca === undefined ? {} : { ca: cluster.ca }),
    ...(cluster.serverName === undefined ? {} : { servername: cluster.serverName }),
  })
  return {
    send: (asked, credentials) => sendOnce(asked, credentials, { cluster, agent, host }),
    close: () => agent.destroy(),
  }
}

interface Line {
  readonly cluster: Cluster
  readonly agent: Agent
  readonly host: Host
}

function sendOnce(asked: Asked, credentials: Credentials, { cluster, agent, host }: Line): Promise<Answered> {
  const { server } = cluster
  const url = new URL(server.pathname.replace(/\/$/, '') + asked.path, server)
  const headers = {
    accept: 'application/json',
    'user-agent': 'slipway',
    ...(credentials.token === undefined ? {} : { authorization: `Bearer ${credentials.token}` }),
    ...(asked.body === undefined
      ? {}
      : { 'content-type': asked.type ?? 'application/json', 'content-length': String(Buffer.byteLength(asked.body)) }),
  }
  const { cert, key } = credentials
  const certificate = cert === undefined || key === undefined ? {} : { cert, key }
  const options = { method: asked.method, headers, signal: host.signal, timeout: silence }
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:' ? request(url, { ...options, ...certificate, agent }) : requestPlain(url, options)
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${silence / 1000} s`)))
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      const wait = Number(response.headers['retry-after'])
      const finish = () => {
        const body = Buffer.concat(chunks).subarray(0, asked.most).toString('utf8')
        resolve({ status: response.statusCode ?? 0, wait: Number.isFinite(wait) ? wait * 1000 : undefined, body })
      }
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size <= asked.most) return
        if (asked.cut === true) finish()
        sent.destroy(new Error(`the answer is longer than ${asked.most} bytes`))
      })
      response.on('end', finish)
      response.on('error', reject)
    })
    sent.end(asked.body)
  })
}
