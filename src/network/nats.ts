import { setImmediate as nextTurn } from 'node:timers/promises'
import { connect, errors, headers, type NatsConnection } from '@nats-io/transport-node'
import { type RetryHost, type RetryPolicy, retry } from '../runner/retry.ts'
import { codeOf, explainNetwork, messageOf } from './errors.ts'
import type { PostTime } from './post.ts'
import { withTimeout } from './timeout.ts'

/** Where to send messages over NATS. */
export interface NatsAddress {
  /** TLS is required, not only used if the server offers it. */
  readonly isSecure: boolean
  readonly hostname: string
  /** Host and port; an IPv6 address in brackets. */
  readonly server: string
  readonly subject: string
  readonly login: { readonly user: string; readonly password: string } | { readonly token: string } | undefined
}

/** One message. JetStream keeps only the first of two with the same id. */
export interface NatsMessage {
  readonly id: string
  readonly body: string
}

/** The result for several messages: why some were not delivered, and how the others were, as the end of a sentence. */
export interface Delivery {
  readonly problems: readonly string[]
  readonly how: string
}

/** What all messages share. */
export interface Publication {
  readonly address: NatsAddress
  readonly contentType: string
  readonly time: PostTime
  readonly host: RetryHost
}

const policy: RetryPolicy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 }
/** Milliseconds for one connection, request or message. */
const patience = 3_000
/** Milliseconds to close the connection. */
const goodbye = 250

/** Publishes messages in order over one connection. It never throws, unless the job is cancelled. */
export async function publishAll(messages: readonly NatsMessage[], publication: Publication): Promise<Delivery> {
  const { address, time, host } = publication
  const line = new Line(publication)
  const problems: string[] = []
  const unquiet = quieten()
  try {
    for (const message of messages) {
      // If the server is unreachable for the first message, it is for the others too.
      const [known] = line.wasOpen ? [] : problems
      const why = known ?? (await send(line, message, time, host))
      if (why !== undefined) problems.push(why)
    }
    return {
      problems: problems.map((why) => `${address.server}: ${why}`),
      how: ` to ${address.server}${line.stream === '' ? '' : ', kept by JetStream'}`,
    }
  } finally {
    await line.close()
    unquiet()
  }
}

/** Why a message could not be sent; undefined if it was. */
async function send(line: Line, message: NatsMessage, time: PostTime, host: RetryHost): Promise<string | undefined> {
  return retry<string | undefined>({ ...policy, signal: time.late }, host, async () => {
    try {
      await line.publish(message)
      return { value: undefined }
    } catch (error) {
      host.signal.throwIfAborted()
      if (isFinal(error)) return { value: explain(error) }
      await line.close()
      return { end: () => (time.late.aborted ? `no answer within ${time.within / 1000} s` : explain(error)) }
    }
  })
}

/** A connection that is opened when it is first needed. */
class Line {
  /** Whether there ever was a connection. */
  wasOpen = false
  /** Name of a stream that stores what is published; '' for none. */
  stream = ''
  readonly #publication: Publication
  #connection: NatsConnection | undefined
  /** Set if the server refuses one of our messages, which it reports outside the answers. */
  #refusal: Error | undefined

  constructor(publication: Publication) {
    this.#publication = publication
  }

  /** Resolves when the server has the message: a stream confirms it, or without a stream, the server has read it. */
  async publish({ id, body }: NatsMessage): Promise<void> {
    const { address, contentType } = this.#publication
    const connection = await this.#open()
    const knowsHeaders = connection.info?.headers === true
    const head = headers()
    head.set('Content-Type', contentType)
    head.set('Nats-Msg-Id', id)
    const options = knowsHeaders ? { headers: head } : {}
    if (this.stream !== '') {
      const reply = await this.#bounded(
        connection.request(address.subject, body, { ...options, timeout: patience, noMux: false }),
      )
      return mustBeKept(reply.string())
    }
    this.#refusal = undefined
    connection.publish(address.subject, body, options)
    await this.#bounded(connection.flush())
    // The refusal arrives before the answer to the flush, but is passed on one turn later.
    await nextTurn()
    if (this.#refusal !== undefined) throw this.#refusal
  }

  async close(): Promise<void> {
    const connection = this.#connection
    this.#connection = undefined
    const limit = { timeout: goodbye, signal: this.#publication.host.signal }
    if (connection !== undefined) await withTimeout(() => connection.close(), limit).catch(() => undefined)
  }

  async #open(): Promise<NatsConnection> {
    if (this.#connection?.isClosed() === false) return this.#connection
    const connection = await this.#bounded(connect(optionsOf(this.#publication.address)))
    this.#connection = connection
    this.wasOpen = true
    void this.#listen(connection)
    this.stream = await this.#findStream(connection)
    return connection
  }

  async #listen(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) {
      if (status.type === 'error' && status.error instanceof errors.PermissionViolationError)
        this.#refusal = status.error
    }
  }

  /** The stream that stores messages of the subject; '' if there is none, or the login may not ask. */
  async #findStream(connection: NatsConnection): Promise<string> {
    if (connection.info?.headers !== true) return ''
    const question = JSON.stringify({ subject: this.#publication.address.subject })
    try {
      const asked = connection.request('$JS.API.STREAM.NAMES', question, { timeout: patience })
      const { streams } = recordIn((await this.#bounded(asked)).string())
      const [first] = Array.isArray(streams) ? streams : []
      return typeof first === 'string' ? first : ''
    } catch (error) {
      if (isAmong(error, errors.NoRespondersError, errors.PermissionViolationError)) return ''
      throw error
    }
  }

  async #bounded<Result>(work: Promise<Result>): Promise<Result> {
    const { host, time } = this.#publication
    return withTimeout(() => work, { timeout: time.within, signal: AbortSignal.any([host.signal, time.late]) })
  }
}

function optionsOf({ server, hostname, isSecure, login }: NatsAddress) {
  const credentials =
    login === undefined ? {} : 'token' in login ? { token: login.token } : { user: login.user, pass: login.password }
  return {
    servers: server,
    name: 'slipway',
    timeout: patience,
    reconnect: false,
    ignoreClusterUpdates: true,
    ...credentials,
    // Without `host`, the certificate of a plain IP address would be checked against `localhost`.
    ...(isSecure ? { tls: { handshakeFirst: false, host: hostname } } : {}),
  }
}

/** A stream's answer; throws if it did not store the message. */
function mustBeKept(text: string): void {
  const { stream, error } = recordIn(text)
  if (typeof stream === 'string' && error === undefined) return
  const { code, description } = recordIn(JSON.stringify(error ?? {}))
  const said = typeof description === 'string' ? `JetStream: ${description}` : 'the answer is not from a stream'
  throw Number(code) >= 500 ? new Error(said) : new Refused(said)
}

class Refused extends Error {}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Whether another attempt would fail in the same way: a wrong login, a certificate, a message that is too large. */
function isFinal(error: unknown): boolean {
  const { AuthorizationError, InvalidArgumentError, PermissionViolationError, UserAuthenticationExpiredError } = errors
  if (isAmong(error, Refused, AuthorizationError, InvalidArgumentError, PermissionViolationError)) return true
  return isAmong(error, UserAuthenticationExpiredError) || /CERT|SIGNATURE|ALTNAME/.test(codeOf(error))
}

/** Whether an error, or one of its causes, is of one of these kinds. */
function isAmong(error: unknown, ...kinds: readonly (abstract new (...args: never[]) => Error)[]): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return kinds.some((kind) => error instanceof kind || cause instanceof kind)
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (isAmong(error, errors.TimeoutError)) return `no answer within ${patience / 1000} s`
  return codeOf(cause) === '' ? messageOf(error) : explainNetwork(cause)
}

/** The client prints lines that it cannot read, as the server sent them. In a step's log that could be a command. */
function quieten(): () => void {
  const { log } = console
  console.log = () => {}
  return () => {
    console.log = log
  }
}
