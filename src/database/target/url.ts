import type { Dialect } from '../../sql/scan/script.ts'

/** The parts of a connection URL, as texts; '' or missing if it has none. */
export interface UrlParts {
  readonly dialect: Dialect
  readonly fields: Readonly<Partial<Record<UrlField, string>>>
}

export type UrlField =
  | 'host'
  | 'port'
  | 'socket'
  | 'user'
  | 'password'
  | 'database'
  | 'ssl-mode'
  | 'ssl-ca'
  | 'ssl-cert'
  | 'ssl-key'

const schemes: Readonly<Record<string, Dialect>> = {
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
}

/** The parameters after `?`, with libpq's names in addition to our own. */
const parameters: ReadonlyMap<string, UrlField> = new Map([
  ['socket', 'socket'],
  ['ssl-mode', 'ssl-mode'],
  ['sslmode', 'ssl-mode'],
  ['ssl-ca', 'ssl-ca'],
  ['sslrootcert', 'ssl-ca'],
  ['ssl-cert', 'ssl-cert'],
  ['sslcert', 'ssl-cert'],
  ['ssl-key', 'ssl-key'],
  ['sslkey', 'ssl-key'],
])

/** libpq's names of the modes. */
const modes: ReadonlyMap<string, string> = new Map([
  ['disable', 'disabled'],
  ['prefer', 'preferred'],
  ['require', 'required'],
])

/** The supported forms, for errors. */
export const urlForms = '`mysql://`, `mariadb://`, `postgres://`, `postgresql://`, `sqlite:`'

/**
 * Reads a connection URL; a string says what is wrong with it, continuing «Input `url` …», and shows nothing of the URL except parameter names.
 */
export function parseUrl(text: string): UrlParts | string {
  const file = /^sqlite:(?:\/\/(?=[/.]))?(.*)$/s.exec(text)
  if (file !== null) return { dialect: 'sqlite', fields: { database: file[1] ?? '' } }
  const url = URL.parse(text)
  const dialect = url === null ? undefined : schemes[url.protocol]
  if (url === null || dialect === undefined)
    return `is not a supported URL (it is not shown: it may contain a password); allowed: ${urlForms}; in user and password \`@\`, \`:\`, \`/\`, \`#\`, \`?\` and \`%\` are written as %40, %3A, %2F, %23, %3F and %25`
  if (url.hash !== '') return 'contains a `#`: in a password it is written as `%23`'
  try {
    return readParts(url, dialect)
  } catch {
    return 'contains a `%` that does not begin a percent-encoding: in a password it is written as `%25`'
  }
}

function readParts(url: URL, dialect: Dialect): UrlParts | string {
  const fields: Partial<Record<UrlField, string>> = {
    host: decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  }
  for (const [name, value] of url.searchParams) {
    const field = parameters.get(name)
    if (field === undefined)
      return `has the parameter \`${name.replaceAll('`', "'").slice(0, 40)}\`; allowed: ${[...parameters.keys()].join(', ')}`
    fields[field] = field === 'ssl-mode' ? (modes.get(value) ?? value) : value
  }
  return { dialect, fields }
}
