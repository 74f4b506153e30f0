import type { Dialect } from './database.ts'

/** The parts of a connection URL, as texts; '' or absent where it has none. */
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

/** The parameters behind `?`, with libpq's names beside our own. */
const parameters: Readonly<Record<string, UrlField>> = {
  socket: 'socket',
  'ssl-mode': 'ssl-mode',
  sslmode: 'ssl-mode',
  'ssl-ca': 'ssl-ca',
  sslrootcert: 'ssl-ca',
  'ssl-cert': 'ssl-cert',
  sslcert: 'ssl-cert',
  'ssl-key': 'ssl-key',
  sslkey: 'ssl-key',
}

/** libpq's words for the modes. */
const modes: Readonly<Record<string, string>> = { disable: 'disabled', prefer: 'preferred', require: 'required' }

/** The forms that are read, for complaints. */
export const urlForms = '`mysql://`, `mariadb://`, `postgres://`, `postgresql://`, `sqlite:`'

/**
 * Reads a connection URL; a text answers what is wrong with it, continuing «Input `url` …», without showing any of it but names of parameters.
 */
export function parseUrl(text: string): UrlParts | string {
  const file = /^sqlite:(?:\/\/(?=[/.]))?(.*)$/s.exec(text)
  if (file !== null) return { dialect: 'sqlite', fields: { database: file[1] ?? '' } }
  const url = URL.parse(text)
  const dialect = url === null ? undefined : schemes[url.protocol]
  if (url === null || dialect === undefined)
    return `is not a URL that is known (it is not shown: it may hold a password); allowed: ${urlForms}; in user and password \`@\`, \`:\`, \`/\`, \`#\`, \`?\` and \`%\` are written as %40, %3A, %2F, %23, %3F and %25`
  if (url.hash !== '') return 'holds a `#`: in a password it is written as `%23`'
  try {
    return readParts(url, dialect)
  } catch {
    return 'holds a `%` that begins no percent-encoding: in a password it is written as `%25`'
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
    const field = parameters[name]
    if (field === undefined)
      return `has the parameter \`${name.replaceAll('`', "'").slice(0, 40)}\`; allowed: ${Object.keys(parameters).join(', ')}`
    fields[field] = field === 'ssl-mode' ? (modes[value] ?? value) : value
  }
  return { dialect, fields }
}

/** Every form in which the password of a URL could show up, even where the URL cannot be read. */
export function urlSecrets(text: string): readonly string[] {
  const between = /^[a-z]+:\/\/[^:@/]*:(.*)@/is.exec(text)?.[1]
  return between === undefined ? [] : passwordForms(between, decoded(between))
}

/** A password as it is and as a URL would hold it. */
export function passwordForms(...passwords: readonly string[]): readonly string[] {
  const all = passwords.flatMap((password) => [password, encodeURIComponent(password), encodeURI(password)])
  return [...new Set(all)].filter((form) => form !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
