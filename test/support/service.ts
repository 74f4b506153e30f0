/** A tiny web service that is deployed at one version after the other, and that can be broken in the ways in which services break. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { seeded } from '../sql/generate.ts'
import type { KeyPair } from './certificates.ts'

/** How a deployed version is broken; nothing given, it is fine. */
export interface Faults {
  /** It answers everything with this status. */
  readonly status?: number
  /** Milliseconds that every answer takes longer. */
  readonly slow?: number
  /** So many of its answers, from 0 to 1, are error pages. */
  readonly flaky?: number
  /** So many requests are still answered by the version before. */
  readonly old?: number
  /** Every second replica keeps the version before (`old`), or answers with error pages (`broken`). */
  readonly half?: 'old' | 'broken'
  /** After so many requests it has no memory left, and says so. */
  readonly leaking?: number
}

export interface ServiceOptions {
  /** With certificate and key it speaks HTTPS. */
  readonly tls?: KeyPair
  readonly replicas?: number
}

/** A request that came in. */
export interface Seen {
  /** 0 is what stands before the replicas and takes turns. */
  readonly replica: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** Starts it on loopback: a balancer on 127.0.0.1, its replicas on 127.0.0.2 and so on, all on the same port. */
export async function startService({ tls, replicas = 2 }: ServiceOptions = {}): Promise<Service> {
  const service = new Service(replicas, tls !== undefined)
  const make = (listener: RequestListener): Server =>
    tls === undefined
      ? createServer(listener)
      : createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener)
  for (let replica = 0; replica <= replicas; replica++) {
    const server = make((request, response) => void service.answer(replica, request, response))
    server.listen(service.port, `127.0.0.${replica + 1}`)
    await once(server, 'listening')
    service.add(server)
  }
  return service
}

export class Service implements AsyncDisposable {
  readonly requests: Seen[] = []
  readonly #scheme: string
  readonly #servers: Server[] = []
  readonly #replicas: number
  #random = seeded(1)
  #version = 'v1.0.0'
  #before = 'v1.0.0'
  #faults: Faults = {}
  #answered = 0
  port = 0

  constructor(replicas: number, isTls: boolean) {
    this.#replicas = replicas
    this.#scheme = isTls ? 'https' : 'http'
  }

  get origin(): string {
    return `${this.#scheme}://127.0.0.1:${this.port}`
  }

  /** Of the replicas. */
  get addresses(): readonly string[] {
    return Array.from({ length: this.#replicas }, (_, index) => `127.0.0.${index + 2}`)
  }

  /** Puts a version in the place of the one before, on all replicas at once unless its faults say otherwise. */
  deploy(version: string, faults: Faults = {}): void {
    this.#before = this.#version
    this.#version = version
    this.#faults = faults
    this.#answered = 0
    this.#random = seeded(1)
    this.requests.length = 0
  }

  add(server: Server): void {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    this.port = address.port
    this.#servers.push(server)
  }

  async answer(asked: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    this.requests.push({ replica: asked, method, url, headers, body: Buffer.concat(chunks).toString() })
    const turn = this.#answered++
    const replica = asked === 0 ? (turn % this.#replicas) + 1 : asked
    const { old = 0, half, status, slow = 0, flaky = 0, leaking = Number.POSITIVE_INFINITY } = this.#faults
    const isOdd = replica % 2 === 0
    if (turn < old || (half === 'old' && isOdd)) return this.#page(request, response, this.#before)
    if (slow > 0) await wait(slow)
    if (status !== undefined) return refuse(response, status)
    if (half === 'broken' && isOdd) return refuse(response, 500)
    if (turn >= leaking) return refuse(response, 503)
    if (this.#random() < flaky) return refuse(response, 500)
    this.#page(request, response, this.#version)
  }

  #page({ url = '', method = '', headers }: IncomingMessage, response: ServerResponse, version: string): void {
    const { pathname, searchParams } = new URL(url, this.origin)
    const send = (type: string, body: string | Buffer, more: Readonly<Record<string, string>> = {}) =>
      response.writeHead(200, { 'content-type': type, 'x-version': encodeURI(version), ...more }).end(body)
    const pages: Readonly<Record<string, () => unknown>> = {
      '/': () => send('text/html; charset=utf-8', `<h1>Hello from ${version}</h1>`),
      '/health': () =>
        send('application/json', JSON.stringify({ version, status: 'ok', checks: [{ name: 'db', up: true }] })),
      '/version.txt': () => send('text/plain', `app ${version}\n`),
      '/echo': () =>
        send('application/json', JSON.stringify({ method, headers, url, body: this.requests.at(-1)?.body })),
      '/big': () => send('text/plain', `begin${' '.repeat(3_000_000)}end`),
      '/packed': () => send('text/plain', gzipSync('unpacked'), { 'content-encoding': 'gzip' }),
      '/redirect': () => response.writeHead(302, { location: searchParams.get('to') ?? '/' }).end(),
      '/hang': () => undefined,
      '/cut': () => response.destroy(),
    }
    const page = pages[pathname]
    if (page === undefined) response.writeHead(404).end('no such page')
    else page()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`error ${status}`)
}
