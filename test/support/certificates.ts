/** Certificates for the tests of TLS, made by openssl for each run. */
import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Certificates {
  /** Paths of PEM files. */
  readonly ca: string
  readonly otherCa: string
  readonly server: KeyPair
  /** Of the right CA, for another host. */
  readonly elsewhere: KeyPair
  readonly client: KeyPair
  /** Of the right CA, for localhost, valid in the year 2020, and from the year 2060 on. */
  readonly expired: KeyPair
  readonly future: KeyPair
  /** For localhost, signed by itself. */
  readonly selfSigned: KeyPair
}

export interface KeyPair {
  readonly cert: string
  readonly key: string
}

/** Makes them all in a folder: two CAs, a server for localhost and 127.0.0.1, one for another host, a client `slipway`. */
export function makeCertificates(folder: string): Certificates {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const authority = (name: string) => {
    const subject = `/CN=Slipway test ${name}`
    openssl('req', '-x509', ...newKey(`${name}.key`), '-subj', subject, '-days', '2', '-out', `${name}.pem`)
    return at(`${name}.pem`)
  }
  const pair = (name: string, common: string, names: string): KeyPair => {
    writeFileSync(at(`${name}.ext`), names === '' ? 'basicConstraints=CA:FALSE\n' : `subjectAltName=${names}\n`)
    openssl('req', ...newKey(`${name}.key`), '-subj', `/CN=${common}`, '-out', `${name}.csr`)
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`]
    openssl('x509', '-req', '-in', `${name}.csr`, ...signed, '-out', `${name}.pem`)
    chmodSync(at(`${name}.key`), 0o600)
    return { cert: at(`${name}.pem`), key: at(`${name}.key`) }
  }
  const dated = (name: string, from: string, to: string): KeyPair => {
    writeFileSync(at('ca.cnf'), settings)
    writeFileSync(at('index.txt'), '')
    writeFileSync(at(`${name}.ext`), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
    openssl('req', ...newKey(`${name}.key`), '-subj', '/CN=localhost', '-out', `${name}.csr`)
    const days = ['-startdate', `${from}0101000000Z`, '-enddate', `${to}0101000000Z`]
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`]
    openssl('ca', '-batch', '-config', 'ca.cnf', '-notext', '-create_serial', ...days, ...files)
    return { cert: at(`${name}.pem`), key: at(`${name}.key`) }
  }
  const alone = (name: string): KeyPair => {
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    openssl('req', '-x509', ...newKey(`${name}.key`), ...names, '-days', '2', '-out', `${name}.pem`)
    return { cert: at(`${name}.pem`), key: at(`${name}.key`) }
  }
  return {
    ca: authority('ca'),
    otherCa: authority('other-ca'),
    server: pair('server', 'localhost', 'DNS:localhost,IP:127.0.0.1'),
    elsewhere: pair('elsewhere', 'db.example.com', 'DNS:db.example.com'),
    client: pair('client', 'slipway', ''),
    expired: dated('expired', '2020', '2021'),
    future: dated('future', '2060', '2061'),
    selfSigned: alone('self-signed'),
  }
}

/** Of `openssl ca`, which alone lets both dates be chosen. */
const settings = `[ca]
default_ca = own
[own]
database = index.txt
serial = dated.srl
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`

function newKey(file: string): readonly string[] {
  return ['-newkey', 'rsa:2048', '-nodes', '-keyout', file]
}
