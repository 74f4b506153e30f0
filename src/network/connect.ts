import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, createSecureContext, type TLSSocket } from 'node:tls'
import { codeOf, explainNetwork, isRefused } from './errors.ts'
import { withTimeout } from './timeout.ts'
import { explainTls } from './tls-errors.ts'

/** What a server shows about itself over TLS. */
export interface Certificate {
  readonly validTo: Date
  readonly subject: string
  readonly issuer: string
  /** Why it is not trusted; '' if it is. */
  readonly problem: string
}

/** The result of connecting to a port. */
export interface PortProbe {
  /** False if the machine refused. */
  readonly isOpen: boolean
  readonly milliseconds: number
}

/** All addresses of a name, without duplicates, in the resolver's order. Rejects with an explanation. */
export async function addressesOf(name: string): Promise<readonly string[]> {
  if (isIP(name) !== 0) return [name]
  const found = await lookup(name, { all: true }).catch((error: unknown) => {
    throw new Error(explainNetwork(error), { cause: error })
  })
  return [...new Set(found.map(({ address }) => address))]
}

/** Opens and closes a connection. Rejects if there is neither an open port nor a refusal. */
export async function probePort(host: string, port: number, timeout: number, signal: AbortSignal): Promise<PortProbe> {
  const began = performance.now()
  const socket = connect({ host, port })
  try {
    await opened(socket, 'connect', timeout, signal)
    return { isOpen: true, milliseconds: performance.now() - began }
  } catch (error) {
    signal.throwIfAborted()
    if (!isRefused(error)) throw failure(error)
    return { isOpen: false, milliseconds: performance.now() - began }
  } finally {
    socket.destroy()
  }
}

/** The certificate that a server shows for a name, trusted or not. Rejects if there is none. */
export async function certificateOf(
  host: string,
  port: number,
  servername: string,
  timeout: number,
  signal: AbortSignal,
  ca?: string,
): Promise<Certificate> {
  const name = isIP(servername) === 0 ? { servername } : {}
  // An invalid certificate is the answer here, not an error: the connection is closed before anything is sent.
  const socket = connectTls({ host, port, ...name, ...(ca === undefined ? {} : { ca }), rejectUnauthorized: false })
  try {
    await opened(socket, 'secureConnect', timeout, signal)
    return describe(socket, servername)
  } catch (error) {
    signal.throwIfAborted()
    throw failure(error)
  } finally {
    socket.destroy()
  }
}

/** Throws an explanation if a client's certificate and key (PEM) do not belong together. */
export function refusePair(cert: string, key: string): void {
  try {
    createSecureContext({ cert, key })
  } catch (error) {
    const isOther = codeOf(error) === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH'
    throw new Error(
      isOther ? 'the key does not belong to the certificate' : 'the certificate or its key cannot be read',
      {
        cause: error,
      },
    )
  }
}

function describe(socket: TLSSocket, host: string): Certificate {
  const { valid_to, subject, issuer, subjectaltname = '' } = socket.getPeerCertificate()
  const fault = socket.authorizationError
  return {
    validTo: new Date(valid_to),
    subject: String(subject?.CN ?? ''),
    issuer: String(issuer?.CN ?? issuer?.O ?? ''),
    problem: fault ? (explainTls(fault, { host, names: subjectaltname }) ?? String(fault)) : '',
  }
}

function opened(socket: Socket, event: string, timeout: number, signal: AbortSignal): Promise<void> {
  const open = new Promise<void>((resolve, reject) => {
    socket.once(event, () => resolve()).on('error', reject)
  })
  return withTimeout(() => open, { timeout, signal })
}

function failure(error: unknown): Error {
  return new Error(explainNetwork(error), { cause: error })
}
