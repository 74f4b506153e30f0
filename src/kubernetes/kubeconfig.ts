import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { at, type Plain, plainAt, plainsAt, textAt } from './objects/object.ts'

/** A user of a kubeconfig: our credentials. Paths are as written, relative to the file. */
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

/** The content of one context of a kubeconfig. */
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

/** Reads one context of a kubeconfig (already parsed from YAML); '' means its `current-context`. Throws UserError for missing parts. */
export function readKubeconfig(value: unknown, wanted: string, file: string): KubeContext {
  const name = wanted || textAt(value, 'current-context')
  const names = plainsAt(value, 'contexts').map((entry) => textAt(entry, 'name'))
  if (name === '') throw refuse(file, `has no \`current-context\`. Set \`context\` to one of: ${told(names)}`)
  const context = named(value, 'contexts', name, 'context')
  if (context === undefined) throw refuse(file, `has no context \`${brief(name)}\`. It has: ${told(names)}`)
  const cluster = named(value, 'clusters', textAt(context, 'cluster'), 'cluster')
  if (cluster === undefined)
    throw refuse(
      file,
      `has no cluster \`${brief(textAt(context, 'cluster'))}\`, which context \`${brief(name)}\` names`,
    )
  const user = named(value, 'users', textAt(context, 'user'), 'user')
  if (user === undefined && textAt(context, 'user') !== '')
    throw refuse(file, `has no user \`${brief(textAt(context, 'user'))}\`, which context \`${brief(name)}\` names`)
  return {
    name,
    server: textAt(cluster, 'server'),
    ca: decoded(textAt(cluster, 'certificate-authority-data')),
    caFile: textAt(cluster, 'certificate-authority'),
    serverName: textAt(cluster, 'tls-server-name'),
    isInsecure: cluster['insecure-skip-tls-verify'] === true,
    proxy: textAt(cluster, 'proxy-url'),
    namespace: textAt(context, 'namespace'),
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
    token: textAt(user, 'token'),
    tokenFile: textAt(user, 'tokenFile'),
    certificate: decoded(textAt(user, 'client-certificate-data')),
    certificateFile: textAt(user, 'client-certificate'),
    key: decoded(textAt(user, 'client-key-data')),
    keyFile: textAt(user, 'client-key'),
    plugin: user['exec'] === undefined ? undefined : readPlugin(plainAt(user, 'exec')),
  }
}

function readPlugin(exec: Plain): ExecPlugin {
  const env = plainsAt(exec, 'env').map((entry) => [textAt(entry, 'name'), textAt(entry, 'value')])
  const args = at(exec, 'args')
  const given = Array.isArray(args) ? args.filter((each) => typeof each === 'string') : []
  return {
    command: [textAt(exec, 'command'), ...given],
    env: Object.fromEntries(env),
    apiVersion: textAt(exec, 'apiVersion'),
  }
}

function named(config: unknown, list: string, name: string, key: string): Plain | undefined {
  const entry = plainsAt(config, list).find((each) => each['name'] === name)
  return entry === undefined ? undefined : plainAt(entry, key)
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}

function told(names: readonly string[]): string {
  return names.length === 0
    ? 'no context at all'
    : names
        .slice(0, 20)
        .map((name) => `\`${brief(name)}\``)
        .join(', ')
}

function refuse(file: string, what: string): UserError {
  return new UserError('kubernetes-config', `The kubeconfig \`${brief(file)}\` ${what}.`)
}
