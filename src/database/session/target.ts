/** Where to connect and how: a value, read from the inputs by `inputs.ts`. */

/** As in MySQL's and PostgreSQL's own clients. `preferred`: encrypted when the server offers it, certificates unchecked. */
export const sslModes = ['disabled', 'preferred', 'required', 'verify-ca', 'verify-full'] as const
export type SslMode = (typeof sslModes)[number]

/** The modes that verify the server's certificate; in the others anybody can answer. */
export const verifyingModes: readonly SslMode[] = ['verify-ca', 'verify-full']

export interface Tls {
  readonly mode: SslMode
  /** PEM texts, or paths of PEM files. */
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

/** A server, by TCP or by a Unix socket. */
export interface ServerTarget {
  readonly dialect: 'mysql' | 'postgres'
  readonly host: string
  readonly port: number
  /** Absolute path; for PostgreSQL the folder that holds `.s.PGSQL.<port>`. It wins over host and port. */
  readonly socket?: string
  readonly user: string
  /** A function, so that a dump of this object does not show it; '' for none. */
  readonly password: () => string
  /** Program and arguments: it prints the password, again for each connection; where `user` is '', user and password. */
  readonly passwordCommand?: readonly string[]
  /** '' for none (MySQL) or for the one named like the user (PostgreSQL). */
  readonly database: string
  readonly tls: Tls
  /** Milliseconds for connecting, all attempts together. */
  readonly connectTimeout: number
  /** The password itself may go to a server that nothing verifies, encrypted or not. */
  readonly allowInsecureAuth: boolean
  /** MySQL: let one packet hold several statements, run in order up to the first that fails. Off unless the caller writes all but one itself. */
  readonly manyStatements?: boolean
}

/** A file of SQLite, by absolute path, or `:memory:`. */
export interface FileTarget {
  readonly dialect: 'sqlite'
  readonly file: string
  /** The workspace, where the file was named from there: it must not lead out of it. */
  readonly workspace?: string
}

export type ConnectionTarget = ServerTarget | FileTarget

/** The target in words, without secrets: `MySQL on db.example.com:3306, database shop`. */
export function describeTarget(target: ConnectionTarget): string {
  if (target.dialect === 'sqlite') return `SQLite ${target.file}`
  const place = target.socket ?? `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  const product = target.dialect === 'mysql' ? 'MySQL' : 'PostgreSQL'
  return `${product} on ${place}${target.database === '' ? '' : `, database ${target.database}`}`
}

/** Whether what is sent to this address, as Node names a socket's other end, stays on the machine; a Unix socket has none. */
export function isLoopback(address: string | undefined): boolean {
  return address === undefined || ['127.0.0.1', '::ffff:127.0.0.1', '::1'].includes(address)
}
