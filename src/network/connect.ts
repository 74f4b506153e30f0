import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, createSecureContext, type TLSSocket } from 'node:tls'
import { codeOf, explainNetwork, isRefused } from './errors.ts'
import { withTimeout } from './timeout.ts'
import { explainTls } from './tls-errors.ts'

/** What a server shows of itself over TLS. */
export interface Certificate {
  readonly validTo: Date
  readonly subject: string
  readonly issuer: string
  /** Why it is not to be trusted; '' when it is. */
  readonly problem: string
}

/** What came of knocking at a port. */
export interface PortProbe {
  /** False if the machine refused. */
  readonly isOpen: boolean
  readonly milliseconds: number
}

/** Every address of a name, each once, in the order of the resolver. Rejects in words. */
export async function addressesOf(name: string): Promise<readonly string[]> {
  if (isIP(name) !== 0) return [name]
  const found = await lookup(name, { all: true }).catch((error: unknown) => {
    throw new Error(explainNetwork(error), { cause: error })
  })
  return [...new Set(found.map(({ address }) => address))]
}

/** Opens a connection and closes it. Rejects where there is neither an open port nor a refusal. */
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

/** The certificate that a server shows for a name, trusted or not. Rejects where none is shown. */
export async function certificateOf(
  host: string,
  port: number,
  servername: string,
  timeout: number,
  signal: AbortSignal,
  ca?: string,
): Promise<Certificate> {
  const name = isIP(servername) === 0 ? { servername } : {}
  // What is wrong with it is the answer, not an error: the connection is closed before anything is sent.
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

/** Throws in words where a client's certificate and key (PEM) do not belong together. */
export function refusePair(cert: string, key: string): void {
  try {
    createSecureContext({ cert, key })
  } catch (error) {
    const isOther = codeOf(error) === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH'
    throw new Error(isOther ? 'the key is not that of the certificate' : 'the certificate or its key cannot be read', {
      cause: error,
    })
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
