import { isAbsolute, join } from 'node:path/posix'
import { anyDuration, type DurationRange, durationForms, parseDuration, someDuration } from '../../input/duration.ts'
import { linesOf } from '../../input/list.ts'
import type { InputReader, SecretInputs } from '../../input/reader.ts'
import { flagForms, type IntegerRange, integerForms, parseFlag, parseInteger } from '../../input/scalar.ts'
import { type Secrets, withoutLogins } from '../../input/secret.ts'
import type { Dialect } from '../../sql/scan/script.ts'
import { brief } from '../../text/printable.ts'
import type { Guards } from '../session/database.ts'
import { type ConnectionTarget, sslModes, type Tls, verifyingModes } from '../session/target.ts'
import { parseUrl, urlForms } from './url.ts'

/** The actions' inputs that say where to connect. */
export const targetInputs = [
  'url',
  'host',
  'port',
  'socket',
  'user',
  'password',
  'password-env',
  'password-command',
  'database',
  'ssl-mode',
  'ssl-ca',
  'ssl-cert',
  'ssl-key',
  'connect-timeout',
  'allow-insecure-auth',
] as const
export type TargetInput = (typeof targetInputs)[number]

/** Those that are or contain secrets. */
export const targetSecrets = {
  url: 'url',
  password: 'value',
  'ssl-key': 'file',
} as const satisfies SecretInputs<TargetInput>

/** The inputs that limit every connection. */
export const guardInputs = ['lock-wait-timeout', 'statement-timeout', 'timeout'] as const
export type GuardInput = (typeof guardInputs)[number]

/** Texts by input; absent or '' if it was not given. The password keeps its white space. */
export type TargetFields = Readonly<Partial<Record<TargetInput, string>>>

/** What reading a target needs, and where it reports errors. */
export interface TargetContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; a relative SQLite file is below it. */
  readonly workspace: string
  /** Receives the password before anything else is done with it. */
  readonly secrets: Secrets
  /** `what` continues «Input `name` …»; it never contains a secret. */
  readonly reportError: (name: TargetInput, what: string) => void
}

/** The texts of the inputs, for `readTarget`. */
export function targetFields(reader: InputReader<TargetInput>): TargetFields {
  return Object.fromEntries(
    targetInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]),
  )
}

/** Defaults in milliseconds. */
const defaultGuards: Guards = { lockWait: 10_000, statement: 0, total: 0 }

/** PostgreSQL keeps a timeout in 32 bits of milliseconds, which is a little more than 24 days. */
const serverDuration: DurationRange = { ...anyDuration, most: 24 * 86_400_000 }

/** The limits; errors are recorded in the reader. */
export function readGuards(reader: InputReader<GuardInput>, otherwise: Guards = defaultGuards): Guards {
  return {
    lockWait: reader.duration('lock-wait-timeout', otherwise.lockWait, serverDuration),
    statement: reader.duration('statement-timeout', otherwise.statement, serverDuration),
    total: reader.duration('timeout', otherwise.total),
  }
}

/**
 * One target: from `url`, from the single inputs, or from both if they complete each other. Undefined after an error. Without a `url` the server is
 * MySQL or MariaDB.
 */
export function readTarget(given: TargetFields, context: TargetContext): ConnectionTarget | undefined {
  context.secrets.add(given.password ?? '')
  context.secrets.addUrl(given.url ?? '')
  const errors: string[] = []
  const reportError: TargetContext['reportError'] = (name, what) => {
    errors.push(name)
    context.reportError(name, what)
  }
  const { dialect, fields } = merge(given, reportError)
  const inner = { ...context, reportError }
  const target = dialect === 'sqlite' ? readFileTarget(given, fields, inner) : readServerTarget(dialect, fields, inner)
  return errors.length === 0 ? target : undefined
}

type Complain = TargetContext['reportError']

/** The parts of the URL and the single inputs together; a part with two different values is an error. */
function merge(
  given: TargetFields,
  reportError: Complain,
): { readonly dialect: Dialect; readonly fields: TargetFields } {
  const single = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const unknown = { dialect: 'mysql', fields: { host: 'unknown', user: 'unknown' } } as const
  if (given.url === undefined || given.url === '') {
    if (single['host'] !== undefined || single['socket'] !== undefined) return { dialect: 'mysql', fields: single }
    const what = 'is missing, and so are `host` and `socket`; set one of them to say where the database is'
    reportError('url', `${what}. \`url\` begins with ${urlForms}`)
    return unknown
  }
  const url = parseUrl(given.url)
  if (typeof url === 'string') {
    reportError('url', url)
    return unknown
  }
  const parts = Object.fromEntries(Object.entries(url.fields).filter(([, value]) => value !== ''))
  for (const name of targetInputs) {
    if (parts[name] !== undefined && single[name] !== undefined)
      reportError(name, 'is given, but `url` also contains it; remove one of them')
  }
  return { dialect: url.dialect, fields: { ...parts, ...single } }
}

function readFileTarget(
  given: TargetFields,
  { database: file = '', 'connect-timeout': timeout }: TargetFields,
  context: TargetContext,
): ConnectionTarget {
  for (const name of targetInputs) {
    if (name !== 'url' && name !== 'connect-timeout' && (given[name] ?? '') !== '' && given[name] !== 'false')
      context.reportError(name, 'is given, but an SQLite file has no such setting; remove it')
  }
  readTimeout(timeout, context.reportError)
  if (file === '' || file.includes('\0')) context.reportError('url', 'has no file; write `sqlite:path/to/file.db`')
  const isWhole = file === ':memory:' || isAbsolute(file)
  const { workspace } = context
  return isWhole ? { dialect: 'sqlite', file } : { dialect: 'sqlite', file: join(workspace, file), workspace }
}

function readServerTarget(
  dialect: 'mysql' | 'postgres',
  fields: TargetFields,
  context: TargetContext,
): ConnectionTarget {
  const { reportError } = context
  const { host = '', user = '', database = '', socket } = fields
  if (host !== '' && socket !== undefined) reportError('socket', 'cannot be combined with a host; remove one of them')
  if (socket !== undefined && !isAbsolute(socket)) reportError('socket', 'is not an absolute path')
  if (host === '' && socket === undefined) reportError('url', 'has no host; add one, or set `host` or `socket`')
  if (!/^[\w.:-]{0,253}$/.test(host))
    reportError('host', `is \`${brief(withoutLogins(host), 80)}\`; allowed: a host name or an address`)
  const passwordCommand = readCommand(fields, reportError)
  if (user === '' && passwordCommand.length === 0)
    reportError('user', 'is missing; set it to the user name for the database')
  const password = passwordCommand.length > 0 ? '' : readPassword(fields, context)
  return {
    dialect,
    host: socket === undefined ? host : 'localhost',
    port: readPort(fields.port, dialect === 'mysql' ? 3306 : 5432, reportError),
    ...(socket === undefined ? {} : { socket }),
    user,
    password: () => password,
    ...(passwordCommand.length === 0 ? {} : { passwordCommand }),
    database,
    tls: readTls(fields, reportError),
    connectTimeout: readTimeout(fields['connect-timeout'], reportError),
    allowInsecureAuth: readFlag(fields['allow-insecure-auth'], reportError),
  }
}

function readPassword(fields: TargetFields, { env, secrets, reportError }: TargetContext): string {
  const name = fields['password-env'] ?? ''
  if (name === '') return fields.password ?? ''
  if (fields.password !== undefined) {
    reportError('password-env', 'cannot be combined with a password (in `password` or `url`); remove one of them')
    return ''
  }
  const value = env[name]
  if (value === undefined || value === '') {
    // Somebody may have written the password itself here.
    secrets.add(name)
    reportError('password-env', 'is not the name of a variable that is set in the environment of this step (`env:`)')
    return ''
  }
  secrets.add(value)
  return value
}

function readCommand(fields: TargetFields, reportError: Complain): readonly string[] {
  const command = linesOf(fields['password-command'] ?? '')
  if (command.length === 0) return []
  if (fields.password !== undefined)
    reportError('password-command', 'cannot be combined with a password (in `password` or `url`); remove one of them')
  if (fields['password-env'] !== undefined)
    reportError('password-command', 'cannot be combined with `password-env`; remove one of them')
  return command
}

const ports: IntegerRange = { least: 1, most: 65_535 }

function readPort(given: string | undefined, otherwise: number, reportError: Complain): number {
  if (given === undefined) return otherwise
  const port = parseInteger(given, ports)
  if (port === undefined) reportError('port', `is \`${brief(given, 80)}\`; allowed: ${integerForms(ports)}`)
  return port ?? otherwise
}

function readTimeout(given: string | undefined, reportError: Complain): number {
  const value = given === undefined ? 30_000 : parseDuration(given, someDuration)
  if (value === undefined)
    reportError('connect-timeout', `is \`${brief(given ?? '', 80)}\`; allowed: ${durationForms(someDuration)}`)
  return value ?? 30_000
}

function readFlag(given: string | undefined, reportError: Complain): boolean {
  const value = given === undefined ? false : parseFlag(given)
  if (value === undefined) reportError('allow-insecure-auth', `is \`${brief(given ?? '', 80)}\`; allowed: ${flagForms}`)
  return value ?? false
}

function readTls(fields: TargetFields, reportError: Complain): Tls {
  const { 'ssl-ca': ca, 'ssl-cert': cert, 'ssl-key': key, 'ssl-mode': given } = fields
  const mode = sslModes.find((each) => each === given) ?? (ca === undefined ? 'preferred' : 'verify-full')
  if (given !== undefined && given !== mode)
    reportError('ssl-mode', `is \`${brief(given, 80)}\`; allowed: ${sslModes.map((each) => `\`${each}\``).join(', ')}`)
  if (ca !== undefined && !verifyingModes.includes(mode))
    reportError(
      'ssl-ca',
      `is given, but \`ssl-mode: ${mode}\` checks no certificate; use \`verify-full\` or \`verify-ca\``,
    )
  if ((cert === undefined) !== (key === undefined))
    reportError(cert === undefined ? 'ssl-cert' : 'ssl-key', 'is not given; certificate and key must be given together')
  if (cert !== undefined && mode === 'disabled') reportError('ssl-cert', 'is given, but `ssl-mode` is `disabled`')
  if (fields.socket !== undefined && given !== undefined && mode !== 'disabled' && mode !== 'preferred')
    reportError('ssl-mode', `is \`${mode}\`, but a Unix socket is not encrypted; remove it`)
  return {
    mode,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  }
}
