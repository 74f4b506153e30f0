import { UserError } from '../input/user-error.ts'
import { explainNetwork } from '../network/errors.ts'
import { startLimit, type TimeLimit, withTimeout } from '../network/timeout.ts'
import type { Host } from '../runner/host.ts'
import { type Attempt, retry } from '../runner/retry.ts'
import { brief } from '../text/printable.ts'
import type { Cluster, Credentials } from './cluster.ts'
import { type ApiAction, describeAction, refusalOf } from './refusal.ts'
import { createTransport, type TransportRequest, type TransportResponse } from './transport.ts'

/** How long a request may take, and how often it is tried. */
export interface RequestLimit extends TimeLimit {
  /** By default the usual number. */
  readonly attempts?: number
}

/** Requests to one API server: authenticated, limited in time, and retried if that is safe. */
export interface Requests {
  /** Throws UserError if the status is not 2xx and not in `allowed`, and when the time is over. */
  readonly send: (
    request: TransportRequest,
    action: ApiAction,
    limit: RequestLimit,
    allowed?: readonly number[],
  ) => Promise<TransportResponse>
  /** Ends all requests in progress. */
  readonly close: () => void
}

/** One operation: several requests that share a time limit. */
export interface Operation {
  /** For people: where the cluster was found. */
  readonly source: string
  readonly send: (
    request: TransportRequest,
    action: ApiAction,
    allowed?: readonly number[],
  ) => Promise<TransportResponse>
}

/** How one request is repeated; times in milliseconds. */
const policy = { attempts: 4, first: 500, longest: 30_000, jitter: 0.5 }

/** Sends no request yet. Throws UserError for a proxy that cannot be used. */
export function createRequests(cluster: Cluster, host: Host): Requests {
  const transport = createTransport(cluster, host)
  const closed = new AbortController()
  const login = createLogin(cluster, AbortSignal.any([closed.signal, host.signal]))
  const send: Requests['send'] = async (request, action, limit, allowed = []) => {
    const signal = AbortSignal.any([limit.signal, host.signal, closed.signal])
    const left = startLimit({ timeout: limit.timeout, signal })
    let attempts = 0
    const attempt = async (ended: AbortSignal, isRenewed: boolean): Promise<Attempt<TransportResponse>> => {
      attempts++
      const credentials = await login.get({ ...left(), signal: ended })
      const response = await transport.send(request, credentials, ended)
      if (response.status === 401 && !isRenewed) {
        login.renew()
        return await attempt(ended, true)
      }
      return isBusy(request, response) ? again(response, action) : { value: response }
    }
    const careful = (ended: AbortSignal, count: number) =>
      attempt(ended, count > 1).catch((error: unknown): Attempt<TransportResponse> => {
        if (error instanceof UserError || ended.aborted || request.method !== 'GET') throw error
        const why = `Kubernetes: ${describeAction(action)}: ${brief(explainNetwork(error), 200)}`
        return { end: () => Promise.reject(error), why }
      })
    try {
      const limited = { ...policy, attempts: limit.attempts ?? policy.attempts, deadline: limit.timeout }
      const response = await withTimeout(
        (ended) => retry({ ...limited, signal: ended }, host, (count) => careful(ended, count)),
        left(),
      )
      if ((response.status >= 200 && response.status < 300) || allowed.includes(response.status)) return response
      throw refusalOf(response, { action, source: cluster.source, attempts })
    } catch (error) {
      signal.throwIfAborted()
      throw error instanceof UserError ? error : unreachable(cluster, { action, error, attempts })
    }
  }
  const close = () => {
    closed.abort(new Error('the client is closed'))
    transport.close()
  }
  return { send, close }
}

/** Only reads are repeated, and requests that the server has not begun. */
function isBusy({ method }: TransportRequest, { status }: TransportResponse): boolean {
  return status === 429 || (status >= 500 && method === 'GET')
}

function again(response: TransportResponse, action: ApiAction): Attempt<TransportResponse> {
  const why = `Kubernetes: HTTP ${response.status} to «${describeAction(action)}»`
  return { end: () => response, after: response.wait ?? 0, why }
}

/** Several requests share one login and wait for one exec plugin, which continues even if one of them runs out of time. */
function createLogin(cluster: Cluster, closed: AbortSignal) {
  let common: Promise<Credentials> | undefined
  return {
    get: (limit: TimeLimit): Promise<Credentials> => {
      const current = common ?? cluster.credentials(closed)
      common = current
      current.catch(() => {
        if (common === current) common = undefined
      })
      return withTimeout(() => current, limit)
    },
    renew: () => {
      common = undefined
    },
  }
}

interface Lost {
  readonly action: ApiAction
  readonly error: unknown
  readonly attempts: number
}

function unreachable({ server, source }: Cluster, { action, error, attempts }: Lost): UserError {
  const why = brief(explainNetwork(error), 200) || 'unknown'
  const times = attempts > 1 ? ` in ${attempts} attempts` : ''
  const what = `The API server ${server.host} (${source}) did not answer «${describeAction(action)}»${times}: ${why}.`
  return new UserError('kubernetes-unreachable', `${what} Check its address, proxy, network policy and certificate.`, {
    cause: error,
  })
}
