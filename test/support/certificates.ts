/** Certificates for the tests of TLS, made by openssl. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { onlyOne } from './install.ts'
import { residents } from './resident/ask.ts'

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

type KeyKind = 'ec' | 'rsa'

export interface KeyPair {
  readonly cert: string
  readonly key: string
}

/**
 * Puts them all into a folder: two CAs, a server for localhost and 127.0.0.1, one for another host, a client `slipway`. Old MySQL knows RSA alone,
 * whose keys take seconds. They are made once in a run of the tests.
 */
export function makeCertificates(folder: string, kind: KeyKind = 'ec'): Certificates {
  const run = process.env[residents]
  if (run === undefined) make(folder, kind)
  else cpSync(madeOnce(join(run, `certificates-${kind}`), kind), folder, { recursive: true })
  const pair = (name: string): KeyPair => ({ cert: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) })
  return {
    ca: join(folder, 'ca.pem'),
    otherCa: join(folder, 'other-ca.pem'),
    server: pair('server'),
    elsewhere: pair('elsewhere'),
    client: pair('client'),
    expired: pair('expired'),
    future: pair('future'),
    selfSigned: pair('self-signed'),
  }
}

function madeOnce(path: string, kind: KeyKind): string {
  onlyOne(basename(path), () => {
    if (existsSync(path)) return
    const made = `${path}.new`
    mkdirSync(made)
    make(made, kind)
    renameSync(made, path)
  })
  return path
}

function make(folder: string, kind: KeyKind): void {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const authority = (name: string): void => {
    const subject = `/CN=Slipway test ${name}`
    openssl('req', '-x509', ...newKey(kind, `${name}.key`), '-subj', subject, '-days', '2', '-out', `${name}.pem`)
  }
  const pair = (name: string, common: string, names: string): void => {
    writeFileSync(at(`${name}.ext`), names === '' ? 'basicConstraints=CA:FALSE\n' : `subjectAltName=${names}\n`)
    openssl('req', ...newKey(kind, `${name}.key`), '-subj', `/CN=${common}`, '-out', `${name}.csr`)
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`]
    openssl('x509', '-req', '-in', `${name}.csr`, ...signed, '-out', `${name}.pem`)
    chmodSync(at(`${name}.key`), 0o600)
  }
  const dated = (name: string, from: string, to: string): void => {
    writeFileSync(at('ca.cnf'), settings)
    writeFileSync(at('index.txt'), '')
    writeFileSync(at(`${name}.ext`), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
    openssl('req', ...newKey(kind, `${name}.key`), '-subj', '/CN=localhost', '-out', `${name}.csr`)
    const days = ['-startdate', `${from}0101000000Z`, '-enddate', `${to}0101000000Z`]
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`]
    openssl('ca', '-batch', '-config', 'ca.cnf', '-notext', '-create_serial', ...days, ...files)
  }
  const alone = (name: string): void => {
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    openssl('req', '-x509', ...newKey(kind, `${name}.key`), ...names, '-days', '2', '-out', `${name}.pem`)
  }
  authority('ca')
  authority('other-ca')
  pair('server', 'localhost', 'DNS:localhost,IP:127.0.0.1')
  pair('elsewhere', 'db.example.com', 'DNS:db.example.com')
  pair('client', 'slipway', '')
  dated('expired', '2020', '2021')
  dated('future', '2060', '2061')
  alone('self-signed')
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

function newKey(kind: KeyKind, file: string): readonly string[] {
  const form = kind === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  return ['-newkey', ...form, '-nodes', '-keyout', file]
}
