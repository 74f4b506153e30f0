import { isAbsolute, join } from 'node:path/posix'
import { durationForms, type InputReader, parseDuration } from '../runner/inputs.ts'
import { brief } from '../runner/printable.ts'
import type { Dialect, Guards } from './database.ts'
import { type ConnectionTarget, type SslMode, sslModes, type Tls } from './target.ts'
import { parseUrl, passwordForms, urlForms, urlSecrets } from './url.ts'

/** The inputs of the actions that tell where to connect. */
export const targetInputs = [
  'url',
  'host',
  'port',
  'socket',
  'user',
  'password',
  'password-env',
  'database',
  'ssl-mode',
  'ssl-ca',
  'ssl-cert',
  'ssl-key',
  'connect-timeout',
  'allow-insecure-auth',
] as const
export type TargetInput = (typeof targetInputs)[number]

/** The inputs that bound every connection. */
export const guardInputs = ['lock-wait-timeout', 'statement-timeout', 'timeout'] as const
export type GuardInput = (typeof guardInputs)[number]

/** Texts by input; absent or '' where it was not given. The password keeps its white space. */
export type TargetFields = Readonly<Partial<Record<TargetInput, string>>>

/** What the reading of a target needs of the world, and where it tells what is wrong. */
export interface TargetContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; a relative file of SQLite is below it. */
  readonly workspace: string
  /** Called with every form of the password before anything else is done with it. */
  readonly mask: (secret: string) => void
  /** `what` continues «Input `name` …»; it never holds a secret. */
  readonly complain: (name: TargetInput, what: string) => void
}

/** The texts of the inputs, for `readTarget`. */
export function targetFields(reader: InputReader<TargetInput>): TargetFields {
  return Object.fromEntries(
    targetInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]),
  )
}

/** Milliseconds that hold when an input is not given. */
const defaultGuards: Guards = { lockWait: 10_000, statement: 0, total: 0 }

/** The bounds; what is wrong is recorded in the reader. */
export function readGuards(reader: InputReader<GuardInput>, otherwise: Guards = defaultGuards): Guards {
  return {
    lockWait: reader.duration('lock-wait-timeout', otherwise.lockWait),
    statement: reader.duration('statement-timeout', otherwise.statement),
    total: reader.duration('timeout', otherwise.total),
  }
}

/**
 * One target of texts: from `url`, from the single inputs, or from both where each tells what the other leaves open. Undefined after a
 * complaint. Without a `url` the server is MySQL or MariaDB.
 */
export function readTarget(given: TargetFields, context: TargetContext): ConnectionTarget | undefined {
  for (const secret of [...passwordForms(given.password ?? ''), ...urlSecrets(given.url ?? '')]) context.mask(secret)
  const complaints: string[] = []
  const complain: TargetContext['complain'] = (name, what) => {
    complaints.push(name)
    context.complain(name, what)
  }
  const { dialect, fields } = merge(given, complain)
  const inner = { ...context, complain }
  const target = dialect === 'sqlite' ? readFileTarget(given, fields, inner) : readServerTarget(dialect, fields, inner)
  return complaints.length === 0 ? target : undefined
}

type Complain = TargetContext['complain']

/** The parts of the URL and the single inputs together; a part that both tell differently is a contradiction. */
function merge(given: TargetFields, complain: Complain): { readonly dialect: Dialect; readonly fields: TargetFields } {
  const single = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const unknown = { dialect: 'mysql', fields: { host: 'unknown', user: 'unknown' } } as const
  if (given.url === undefined || given.url === '') {
    if (single['host'] !== undefined || single['socket'] !== undefined) return { dialect: 'mysql', fields: single }
    const what = 'is not given, and neither are `host` or `socket`; one of them says where the database is'
    complain('url', `${what}. \`url\` begins with ${urlForms}`)
    return unknown
  }
  const url = parseUrl(given.url)
  if (typeof url === 'string') {
    complain('url', url)
    return unknown
  }
  const parts = Object.fromEntries(Object.entries(url.fields).filter(([, value]) => value !== ''))
  for (const name of targetInputs) {
    if (parts[name] !== undefined && single[name] !== undefined)
      complain(name, 'is given, and `url` tells it too; leave one of them out')
  }
  return { dialect: url.dialect, fields: { ...parts, ...single } }
}

function readFileTarget(
  given: TargetFields,
  { database: file = '' }: TargetFields,
  context: TargetContext,
): ConnectionTarget {
  for (const name of targetInputs) {
    if (name !== 'url' && name !== 'connect-timeout' && (given[name] ?? '') !== '' && given[name] !== 'false')
      context.complain(name, 'is given, but a file of SQLite has no such thing; leave it out')
  }
  if (file === '' || file.includes('\0')) context.complain('url', 'names no file; write `sqlite:path/to/file.db`')
  const isWhole = file === ':memory:' || isAbsolute(file)
  return { dialect: 'sqlite', file: isWhole ? file : join(context.workspace, file) }
}

function readServerTarget(
  dialect: 'mysql' | 'postgres',
  fields: TargetFields,
  context: TargetContext,
): ConnectionTarget {
  const { complain } = context
  const { host = '', user = '', database = '', socket } = fields
  if (host !== '' && socket !== undefined) complain('socket', 'is given beside a host; leave one of them out')
  if (socket !== undefined && !isAbsolute(socket)) complain('socket', 'is not an absolute path')
  if (host === '' && socket === undefined) complain('url', 'names no host; write one, or give `host` or `socket`')
  if (!/^[\w.:-]{0,253}$/.test(host)) complain('host', `is \`${brief(host, 80)}\`; allowed: a host name or an address`)
  if (user === '') complain('user', 'is not given; it is the name to sign in with')
  const password = readPassword(fields, context)
  return {
    dialect,
    host: socket === undefined ? host : 'localhost',
    port: readPort(fields.port, dialect === 'mysql' ? 3306 : 5432, complain),
    ...(socket === undefined ? {} : { socket }),
    user,
    password: () => password,
    database,
    tls: readTls(fields, complain),
    connectTimeout: readTimeout(fields['connect-timeout'], complain),
    allowInsecureAuth: readFlag(fields['allow-insecure-auth'], complain),
  }
}

function readPassword(fields: TargetFields, { env, mask, complain }: TargetContext): string {
  const name = fields['password-env'] ?? ''
  if (name === '') return fields.password ?? ''
  if (fields.password !== undefined) {
    complain('password-env', 'is given beside a password (in `password` or `url`); leave one of them out')
    return ''
  }
  const value = env[name]
  if (value === undefined || value === '') {
    complain('password-env', `names \`${brief(name, 80)}\`, which is not set in the environment of this step`)
    return ''
  }
  for (const form of passwordForms(value)) mask(form)
  return value
}

function readPort(given: string | undefined, otherwise: number, complain: Complain): number {
  if (given === undefined) return otherwise
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
  if (port < 1 || port > 65_535) complain('port', `is \`${brief(given, 80)}\`; allowed: a whole number from 1 to 65535`)
  return port
}

function readTimeout(given: string | undefined, complain: Complain): number {
  const value = given === undefined ? 30_000 : parseDuration(given)
  if (value === undefined || value === 0)
    complain(
      'connect-timeout',
      `is \`${brief(given ?? '', 80)}\`; allowed: ${durationForms.replace('; `0` for none', '')}`,
    )
  return value ?? 30_000
}

function readFlag(given: string | undefined, complain: Complain): boolean {
  if (given !== undefined && !/^(true|false)$/i.test(given))
    complain('allow-insecure-auth', `is \`${brief(given, 80)}\`; allowed: \`true\`, \`false\``)
  return /^true$/i.test(given ?? '')
}

function readTls(fields: TargetFields, complain: Complain): Tls {
  const { 'ssl-ca': ca, 'ssl-cert': cert, 'ssl-key': key, 'ssl-mode': given } = fields
  const mode = sslModes.find((each) => each === given) ?? (ca === undefined ? 'preferred' : 'verify-full')
  if (given !== undefined && given !== mode)
    complain('ssl-mode', `is \`${brief(given, 80)}\`; allowed: ${sslModes.map((each) => `\`${each}\``).join(', ')}`)
  if (ca !== undefined && !verifying.includes(mode))
    complain(
      'ssl-ca',
      `is given, but \`ssl-mode: ${mode}\` checks no certificate; use \`verify-full\` or \`verify-ca\``,
    )
  if ((cert === undefined) !== (key === undefined))
    complain(cert === undefined ? 'ssl-cert' : 'ssl-key', 'is not given; certificate and key go together')
  if (cert !== undefined && mode === 'disabled') complain('ssl-cert', 'is given, but `ssl-mode` is `disabled`')
  if (fields.socket !== undefined && given !== undefined && mode !== 'disabled' && mode !== 'preferred')
    complain('ssl-mode', `is \`${mode}\`, but a Unix socket is not encrypted; leave it out`)
  return {
    mode,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  }
}

const verifying: readonly SslMode[] = ['verify-ca', 'verify-full']
