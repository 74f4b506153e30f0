import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** A user of a kubeconfig, as far as it says who we are. Paths are as written, relative to the file. */
export interface KubeUser {
  readonly token: string
  readonly tokenFile: string
  /** PEM, decoded from `client-certificate-data`. */
  readonly certificate: string
  readonly certificateFile: string
  readonly key: string
  readonly keyFile: string
  readonly plugin: ExecPlugin | undefined
}

/** `users[].user.exec`: a program that prints an ExecCredential. */
export interface ExecPlugin {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly apiVersion: string
}

/** What one context of a kubeconfig comes to. */
export interface KubeContext {
  readonly name: string
  readonly server: string
  readonly ca: string
  readonly caFile: string
  readonly serverName: string
  readonly isInsecure: boolean
  readonly proxy: string
  readonly namespace: string
  readonly user: KubeUser
}

type Plain = Readonly<Record<string, unknown>>

/** Reads one context of a kubeconfig (already parsed from YAML); '' takes its `current-context`. Throws Complaint with what is missing. */
export function readKubeconfig(value: unknown, wanted: string, file: string): KubeContext {
  const config = plain(value)
  const name = wanted || word(config['current-context'])
  const names = entries(config['contexts']).map((entry) => word(entry['name']))
  if (name === '') throw refuse(file, `has no \`current-context\`. Set \`context\` to one of: ${told(names)}`)
  const context = named(config['contexts'], name, 'context')
  if (context === undefined) throw refuse(file, `has no context \`${brief(name)}\`. It has: ${told(names)}`)
  const cluster = named(config['clusters'], word(context['cluster']), 'cluster')
  if (cluster === undefined)
    throw refuse(file, `has no cluster \`${brief(word(context['cluster']))}\`, which context \`${brief(name)}\` names`)
  const user = named(config['users'], word(context['user']), 'user')
  if (user === undefined && word(context['user']) !== '')
    throw refuse(file, `has no user \`${brief(word(context['user']))}\`, which context \`${brief(name)}\` names`)
  return {
    name,
    server: word(cluster['server']),
    ca: decoded(cluster['certificate-authority-data']),
    caFile: word(cluster['certificate-authority']),
    serverName: word(cluster['tls-server-name']),
    isInsecure: cluster['insecure-skip-tls-verify'] === true,
    proxy: word(cluster['proxy-url']),
    namespace: word(context['namespace']),
    user: readUser(user ?? {}, file),
  }
}

function readUser(user: Plain, file: string): KubeUser {
  if (user['auth-provider'] !== undefined)
    throw refuse(
      file,
      'uses `auth-provider`, which Kubernetes removed in 1.26. Use an `exec` plugin or a service account',
    )
  if (user['username'] !== undefined)
    throw refuse(file, 'uses a user name and password, which Kubernetes removed in 1.19. Use a token or a certificate')
  return {
    token: word(user['token']),
    tokenFile: word(user['tokenFile']),
    certificate: decoded(user['client-certificate-data']),
    certificateFile: word(user['client-certificate']),
    key: decoded(user['client-key-data']),
    keyFile: word(user['client-key']),
    plugin: user['exec'] === undefined ? undefined : readPlugin(plain(user['exec'])),
  }
}

function readPlugin(exec: Plain): ExecPlugin {
  const env = entries(exec['env']).map((entry) => [word(entry['name']), word(entry['value'])])
  const args = Array.isArray(exec['args']) ? exec['args'].map(word) : []
  return {
    command: [word(exec['command']), ...args],
    env: Object.fromEntries(env),
    apiVersion: word(exec['apiVersion']),
  }
}

function named(list: unknown, name: string, key: string): Plain | undefined {
  const entry = entries(list).find((each) => each['name'] === name)
  return entry === undefined ? undefined : plain(entry[key])
}

function entries(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value.map(plain) : []
}

function plain(value: unknown): Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function decoded(value: unknown): string {
  return Buffer.from(word(value), 'base64').toString('utf8')
}

function told(names: readonly string[]): string {
  return names.length === 0
    ? 'no context at all'
    : names
        .slice(0, 20)
        .map((name) => `\`${brief(name)}\``)
        .join(', ')
}

function refuse(file: string, what: string): Complaint {
  return new Complaint('kubernetes-config', `The kubeconfig \`${brief(file)}\` ${what}.`)
}
