import { readFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { isLoopback, type ServerTarget, type SslMode } from './target.ts'

/** What both drivers hand to Node; the identity check beyond the chain is each driver's own option. */
export interface TlsMaterial {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly rejectUnauthorized: boolean
}

/** The options of TLS for a target, files read; undefined when it must not or need not be used. */
export async function readTls({ tls, socket }: ServerTarget): Promise<TlsMaterial | undefined> {
  if (tls.mode === 'disabled' || socket !== undefined) return undefined
  const [ca, cert, key] = await Promise.all([pem('ssl-ca', tls.ca), pem('ssl-cert', tls.cert), pem('ssl-key', tls.key)])
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    rejectUnauthorized: tls.mode === 'verify-ca' || tls.mode === 'verify-full',
  }
}

async function pem(input: string, given: string | undefined): Promise<string | undefined> {
  if (given === undefined || given.includes('-----BEGIN ')) return given
  const text = await readFile(given, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? brief(error.message) : ''
    throw new Complaint('tls-failed', `Input \`${input}\` names a file that cannot be read: ${why}.`, { cause: error })
  })
  if (text.includes('-----BEGIN ')) return text
  throw new Complaint('tls-failed', `Input \`${input}\` names a file that is not PEM (no \`-----BEGIN\` line).`)
}

/** The complaint for a method that would show the password. */
export function insecureAuth(method: string): Complaint {
  return new Complaint(
    'insecure-auth',
    `The server asks for the password by \`${method}\`, which needs an encrypted connection, and this one is not. Set \`ssl-mode: required\` or, better, \`ssl-ca\` with the server's CA; \`allow-insecure-auth: true\` sends it all the same.`,
  )
}

/** How the open connection is protected, in words for the summary. */
export function describeSecurity({ socket, tls }: ServerTarget, stream: unknown): string {
  if (socket !== undefined) return 'Unix socket'
  if (!(stream instanceof TLSSocket)) return isTrusted(stream) ? 'unencrypted, local' : 'unencrypted'
  const checks: Partial<Record<SslMode, string>> = {
    'verify-full': 'server verified',
    'verify-ca': 'certificate verified, host name not',
  }
  return `${(stream.getProtocol() ?? 'TLS').replace('TLSv', 'TLS ')}, ${checks[tls.mode] ?? 'server not verified'}`
}

/** Whether an unencrypted stream stays on this machine. */
export function isTrusted(stream: unknown): boolean {
  return stream instanceof Socket && !stream.connecting && isLoopback(stream.remoteAddress)
}
