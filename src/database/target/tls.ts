import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { explainSystemError } from '../../files/file-error.ts'
import { readTrustedFile } from '../../files/named.ts'
import { UserError } from '../../input/user-error.ts'
import { isLoopback, type ServerTarget, type SslMode, verifyingModes } from '../session/target.ts'

/** What both drivers pass to Node; the identity check beyond the chain is an option of each driver. */
export interface TlsMaterial {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly rejectUnauthorized: boolean
}

/** The TLS options for a target, with files read; undefined if TLS must not or need not be used. */
export async function readTls({ tls, socket }: ServerTarget): Promise<TlsMaterial | undefined> {
  if (tls.mode === 'disabled' || socket !== undefined) return undefined
  const [ca, cert, key] = await Promise.all([pem('ssl-ca', tls.ca), pem('ssl-cert', tls.cert), pem('ssl-key', tls.key)])
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    rejectUnauthorized: verifyingModes.includes(tls.mode),
  }
}

async function pem(input: string, given: string | undefined): Promise<string | undefined> {
  if (given === undefined || given.includes('-----BEGIN ')) return given
  const text = await readTrustedFile(given).catch((error: unknown) => {
    throw new UserError(
      'tls-failed',
      `Input \`${input}\` names a file that cannot be read: ${explainSystemError(error)}.`,
      {
        cause: error,
      },
    )
  })
  if (text.includes('-----BEGIN ')) return text
  throw new UserError('tls-failed', `Input \`${input}\` names a file that is not PEM (no \`-----BEGIN\` line).`)
}

/** What is known of a connection when its server requests the password. */
export interface Exposure {
  readonly isEncrypted: boolean
  /** A Unix socket, unencrypted loopback, or the user's permission: as far as is known, nobody else can listen. */
  readonly isTrusted: boolean
  /** The server's certificate was verified, it is a Unix socket, or the user allowed it: the server may receive the password itself. */
  readonly isKnown: boolean
}

/**
 * Who could see a password on this stream. TLS without verification proves nothing, not even on loopback: a program there may be the end of a
 * tunnel.
 */
export function exposureOf(target: ServerTarget, stream: unknown): Exposure {
  const isEncrypted = stream instanceof TLSSocket
  const isVerified = isEncrypted && verifyingModes.includes(target.tls.mode)
  const isGranted = target.socket !== undefined || target.allowInsecureAuth
  return { isEncrypted, isTrusted: isGranted || (!isEncrypted && isTrusted(stream)), isKnown: isGranted || isVerified }
}

/** The error for a method that would show the password. */
export function insecureAuth(method: string, { isEncrypted }: Exposure): UserError {
  const why = isEncrypted
    ? 'but the identity of the server was not verified, so an attacker could get it'
    : 'but this connection is not encrypted'
  return new UserError(
    'insecure-auth',
    `The server asks for the password itself, not for a proof that you know it (\`${method}\`), ${why}. Set \`ssl-ca\` to the CA of the server, or use \`ssl-mode: verify-full\` if a public CA signed its certificate; \`allow-insecure-auth: true\` sends the password anyway.`,
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
