import { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { explainSystemError } from '../../files/file-error.ts'
import { readTrustedFile } from '../../files/named.ts'
import { refusePair } from '../../network/connect.ts'
import { brief } from '../../text/printable.ts'
import type { Trust } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions } from '../world.ts'

/** Certificates and keys for requests over TLS; PEM. */
export interface Identity {
  readonly insecure: boolean
  readonly ca: string | undefined
  readonly cert: string | undefined
  readonly key: string | undefined
}

/** Reads the TLS files. Rejects with an explanation if one cannot be used. Masks the key. */
export async function identityOf({ insecure, ca, client }: Trust, world: CheckActions): Promise<Identity> {
  if (ca === undefined && client === undefined) return { insecure, ca, cert: undefined, key: undefined }
  const [authorities, cert, key] = await Promise.all([
    ca === undefined ? undefined : readPem('ca-file', ca, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
    client && readPem('cert-file', client.cert, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
    client && readPem('key-file', client.key, /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, world),
  ])
  if (key !== undefined) world.host.secrets.add(key)
  if (cert !== undefined && key !== undefined) refusePair(cert, key)
  return { insecure, ca: authorities, cert, key }
}

/** The text of a PEM file. Rejects with an explanation. */
export async function readPem(field: string, template: string, form: RegExp, world: CheckActions): Promise<string> {
  const path = expand(template, world.values)
  const what = `\`${field}\` (\`${brief(path, 200)}\`)`
  const text = await readTrustedFile(resolve(world.host.workspace, path)).catch((error: unknown) => {
    throw new Error(`${what} cannot be read: ${explainSystemError(error)}`)
  })
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
    throw new Error(`${what} is encrypted; give a key without a passphrase`)
  if (!form.test(text))
    throw new Error(`${what} contains no ${field === 'key-file' ? 'private key' : 'certificate'} in PEM form`)
  if (field !== 'key-file' && !certificatesIn(text).every(isReadable))
    throw new Error(`${what} contains a certificate that cannot be read: the file may be incomplete or changed`)
  return text
}

/** Each PEM block from its first line to its last, or to the end of the file. */
function certificatesIn(text: string): readonly string[] {
  const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----']
  const parts = text.split(begin).slice(1)
  return parts.map((part) => `${begin}${part.includes(end) ? part.slice(0, part.indexOf(end)) + end : part}\n`)
}

/** OpenSSL skips what it cannot read, and then the server would seem to be at fault. */
function isReadable(pem: string): boolean {
  try {
    return new X509Certificate(pem).serialNumber !== ''
  } catch {
    return false
  }
}
