import { readFile } from 'node:fs/promises'
import { TLSSocket } from 'node:tls'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { isLocal, type ServerTarget } from './target.ts'

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

/** How the open connection is protected, in words for the summary. */
export function describeSecurity(target: ServerTarget, stream: unknown): string {
  if (target.socket !== undefined) return 'Unix socket'
  if (!(stream instanceof TLSSocket)) return `unencrypted${isLocal(target) ? ', local' : ''}`
  const protocol = (stream.getProtocol() ?? 'TLS').replace('TLSv', 'TLS ')
  const checks = { 'verify-full': 'server verified', 'verify-ca': 'certificate verified, host name not' }
  return `${protocol}, ${target.tls.mode === 'verify-full' || target.tls.mode === 'verify-ca' ? checks[target.tls.mode] : 'server not verified'}`
}
