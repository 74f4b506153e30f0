/** Where to connect and how: a value, read from the inputs by `inputs.ts`. */

/** As in MySQL's and PostgreSQL's own clients. `preferred`: encrypted if the server offers it, without checking certificates. */
export const sslModes = ['disabled', 'preferred', 'required', 'verify-ca', 'verify-full'] as const
export type SslMode = (typeof sslModes)[number]

/** The modes that verify the server's certificate; in the others, any server can answer. */
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
  /** Absolute path; for PostgreSQL the folder that contains `.s.PGSQL.<port>`. It has priority over host and port. */
  readonly socket?: string
  readonly user: string
  /** A function, so that a dump of this object does not show it; '' for none. */
  readonly password: () => string
  /** Program and arguments: it prints the password, again for each connection; if `user` is '', user and password. */
  readonly passwordCommand?: readonly string[]
  /** '' for none (MySQL) or for the one named like the user (PostgreSQL). */
  readonly database: string
  readonly tls: Tls
  /** Milliseconds to connect, all attempts together. */
  readonly connectTimeout: number
  /** The password itself may be sent to an unverified server, encrypted or not. */
  readonly allowInsecureAuth: boolean
  /** MySQL: one packet may contain several statements, run in order up to the first that fails. Off unless the caller itself writes all but one. */
  readonly manyStatements?: boolean
}

/** An SQLite file, by absolute path, or `:memory:`. */
export interface FileTarget {
  readonly dialect: 'sqlite'
  readonly file: string
  /** The workspace, if the file was named relative to it: it must not lead out of it. */
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

/** Whether data for this address, as Node names a socket's other end, stays on the machine; a Unix socket has none. */
export function isLoopback(address: string | undefined): boolean {
  return address === undefined || ['127.0.0.1', '::ffff:127.0.0.1', '::1'].includes(address)
}
