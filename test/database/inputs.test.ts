import { describeTarget } from '../../src/database/session/target.ts'
import {
  guardInputs,
  readGuards,
  readTarget,
  type TargetFields,
  targetFields,
  targetInputs,
} from '../../src/database/target/inputs.ts'
import { parseDuration } from '../../src/input/duration.ts'
import { InputReader } from '../../src/input/reader.ts'
import { secretKeeper } from '../../src/input/secret.ts'
import { UserError } from '../../src/input/user-error.ts'
import { readText } from '../contract/tree.ts'

function read(fields: TargetFields, env: Readonly<Record<string, string>> = {}) {
  const complaints: string[] = []
  const masked: string[] = []
  const target = readTarget(fields, {
    env,
    workspace: '/work space',
    secrets: secretKeeper((line) => void masked.push(line)),
    reportError: (name, what) => void complaints.push(`${name} ${what}`),
  })
  const password = target === undefined || target.dialect === 'sqlite' ? undefined : target.password()
  return { target, password, complaints, masked }
}

const base = { host: 'db', user: 'me' }

test.each<readonly [string, TargetFields, object]>([
  [
    'host and user',
    base,
    {
      dialect: 'mysql',
      host: 'db',
      port: 3306,
      user: 'me',
      database: '',
      tls: { mode: 'preferred' },
      connectTimeout: 30_000,
      allowInsecureAuth: false,
    },
  ],
  [
    'a URL',
    { url: 'mysql://me:pw@db:3307/shop' },
    { dialect: 'mysql', host: 'db', port: 3307, user: 'me', database: 'shop' },
  ],
  ['MariaDB', { url: 'mariadb://me@db' }, { dialect: 'mysql', port: 3306 }],
  ['PostgreSQL', { url: 'postgres://me@db/shop' }, { dialect: 'postgres', port: 5432, database: 'shop' }],
  ['postgresql://', { url: 'postgresql://me@db' }, { dialect: 'postgres' }],
  ['percent-encoding', { url: 'mysql://m%40e:p%2F%23%25w@db/a%20b' }, { user: 'm@e', database: 'a b' }],
  ['IPv6', { url: 'mysql://me@[::1]:3307' }, { host: '::1', port: 3307 }],
  ['parts beside the URL', { url: 'postgres://db/shop', user: 'me', password: ' pw ' }, { user: 'me', host: 'db' }],
  ['a socket', { socket: '/run/m.sock', user: 'me' }, { socket: '/run/m.sock', host: 'localhost' }],
  [
    'a socket of PostgreSQL',
    { url: 'postgres:///shop?socket=/run/postgresql', user: 'me' },
    { dialect: 'postgres', socket: '/run/postgresql', database: 'shop' },
  ],
  ['libpq words', { url: 'postgres://me@db?sslmode=require' }, { tls: { mode: 'required' } }],
  ['a CA verifies all', { ...base, 'ssl-ca': 'ca.pem' }, { tls: { mode: 'verify-full', ca: 'ca.pem' } }],
  [
    'a CA, less',
    { ...base, 'ssl-ca': 'ca.pem', 'ssl-mode': 'verify-ca' },
    { tls: { mode: 'verify-ca', ca: 'ca.pem' } },
  ],
  [
    'a client certificate',
    { ...base, 'ssl-cert': 'c', 'ssl-key': 'k' },
    { tls: { mode: 'preferred', cert: 'c', key: 'k' } },
  ],
  [
    'the rest',
    { ...base, port: '3308', database: 'x', 'connect-timeout': '1.5s', 'allow-insecure-auth': 'true' },
    { port: 3308, database: 'x', connectTimeout: 1_500, allowInsecureAuth: true },
  ],
  [
    'a program for the password',
    { ...base, 'password-command': ' vault\n\n read \n-field=password x\n' },
    { user: 'me', passwordCommand: ['vault', 'read', '-field=password x'] },
  ],
  ['a program for the user too', { url: 'mysql://db', 'password-command': 'vault' }, { user: '', host: 'db' }],
  ['SQLite below the workspace', { url: 'sqlite:data/app.db' }, { dialect: 'sqlite', file: '/work space/data/app.db' }],
  ['SQLite, ./', { url: 'sqlite:./app.db' }, { file: '/work space/app.db' }],
  ['SQLite, absolute', { url: 'sqlite:///srv/app.db' }, { file: '/srv/app.db' }],
  ['SQLite in memory', { url: 'sqlite::memory:' }, { file: ':memory:' }],
])('%s', (_, fields, expected) => {
  const { target, complaints } = read(fields)
  expect(complaints).toEqual([])
  expect(target).toMatchObject(expected)
})

test('every form of an address is on the page of db-migrate, and is read', () => {
  const [, line = ''] =
    /^The input `url` names the database: (.*)$/m.exec(readText('actions/db-migrate/README.md')) ?? []
  const targets = [...line.matchAll(/`([^`]+)`/g)].map(([, url = '']) => read({ url }))
  expect(targets.flatMap(({ complaints }) => complaints)).toEqual([])
  expect(targets.map(({ target }) => target)).toMatchObject([
    { dialect: 'mysql', host: 'db.internal', database: 'shop' },
    { dialect: 'mysql', port: 3307 },
    { dialect: 'postgres' },
    { dialect: 'sqlite', file: '/work space/data/shop.db' },
    { dialect: 'sqlite', file: '/srv/shop.db' },
  ])
})

test.each([
  [base, ''],
  [{ ...base, password: ' pw ' }, ' pw '],
  [{ ...base, 'password-env': 'PW' }, 'of the environment'],
  [{ url: 'mysql://me:p%2F%23%25w@db' }, 'p/#%w'],
  [{ url: 'mysql://me@db', password: 'pw' }, 'pw'],
])('the password of %j', (fields, password) => {
  expect(read(fields, { PW: 'of the environment' }).password).toBe(password)
})

test.each<readonly [string, TargetFields, RegExp]>([
  ['nothing', {}, /^url is missing, and so are `host` and `socket`/],
  ['no user', { host: 'db' }, /^user is missing/],
  ['host twice', { url: 'mysql://me@db', host: 'db2' }, /^host is given, but `url` also contains it/],
  ['password twice', { url: 'mysql://me:a@db', password: 'b' }, /^password is given, but `url`/],
  ['password thrice', { ...base, password: 'a', 'password-env': 'PW' }, /^password-env cannot be combined with/],
  [
    'password of URL and environment',
    { url: 'mysql://me:a@db', 'password-env': 'PW' },
    /^password-env cannot be combined with a password/,
  ],
  [
    'a password beside a program',
    { ...base, password: 'a', 'password-command': 'vault' },
    /^password-command cannot be combined with a password \(in `password` or `url`\)/,
  ],
  [
    'a password of the URL beside a program',
    { url: 'mysql://me:a@db', 'password-command': 'vault' },
    /^password-command cannot be combined with a password/,
  ],
  [
    'a variable beside a program',
    { ...base, 'password-env': 'PW', 'password-command': 'vault' },
    /^password-command cannot be combined with `password-env`/,
  ],
  [
    'a program for a file',
    { url: 'sqlite:a.db', 'password-command': 'vault' },
    /^password-command is given, but an SQLite file/,
  ],
  [
    'an environment without it',
    { ...base, 'password-env': 'NO_SUCH' },
    /^password-env is not the name of a variable that is set(?!.*NO_SUCH)/,
  ],
  ['host and socket', { ...base, socket: '/s' }, /^socket cannot be combined with a host/],
  ['a relative socket', { user: 'me', socket: 's' }, /^socket is not an absolute path/],
  ['a URL without a host', { url: 'mysql:///shop', user: 'me' }, /^url has no host/],
  ['another scheme', { url: 'oracle://me@db' }, /^url is not a supported URL/],
  ['no URL', { url: 'db.example.com' }, /^url is not a supported URL/],
  ['a hash', { url: 'mysql://me:pw@db/x#y' }, /^url contains a `#`/],
  ['a lonely percent', { url: 'mysql://me:p%w@db' }, /^url contains a `%`/],
  [
    'an unknown parameter',
    { url: 'mysql://me@db?multiStatements=true' },
    /^url has the parameter `multiStatements`; allowed: socket/,
  ],
  ['a host that is none', { ...base, host: 'a b' }, /^host is `a b`/],
  ['a port that is none', { ...base, port: '70000' }, /^port is `70000`; allowed/],
  ['a mode that is none', { ...base, 'ssl-mode': 'yes' }, /^ssl-mode is `yes`; allowed: `disabled`/],
  ['a CA that nobody looks at', { ...base, 'ssl-ca': 'x', 'ssl-mode': 'required' }, /^ssl-ca is given, but/],
  ['a certificate without its key', { ...base, 'ssl-cert': 'x' }, /^ssl-key is not given/],
  ['a key without its certificate', { ...base, 'ssl-key': 'x' }, /^ssl-cert is not given/],
  [
    'a certificate without TLS',
    { ...base, 'ssl-cert': 'x', 'ssl-key': 'y', 'ssl-mode': 'disabled' },
    /^ssl-cert is given, but/,
  ],
  [
    'TLS over a socket',
    { socket: '/s', user: 'me', 'ssl-mode': 'required' },
    /^ssl-mode is `required`, but a Unix socket/,
  ],
  [
    'a URL as a host, its password not shown',
    { ...base, host: 'mysql://u:pw@h/d' },
    /^host is `mysql:\/\/\*\*\*@h\/d`/,
  ],
  ['a time without a unit', { ...base, 'connect-timeout': '5' }, /^connect-timeout is `5`; allowed/],
  ['no time', { ...base, 'connect-timeout': '0' }, /^connect-timeout is `0`; allowed/],
  ['a flag that is none', { ...base, 'allow-insecure-auth': 'yes' }, /^allow-insecure-auth is `yes`/],
  ['SQLite with a user', { url: 'sqlite:a.db', user: 'me' }, /^user is given, but an SQLite file/],
  ['SQLite without a file', { url: 'sqlite:' }, /^url has no file/],
])('an error for %s', (_, fields, expected) => {
  const { target, complaints } = read(fields)
  expect(complaints).toEqual([expect.stringMatching(expected)])
  expect(target).toBeUndefined()
})

test.each<readonly [string, TargetFields, readonly string[]]>([
  ['an input', { ...base, password: 'p/w' }, ['p/w', 'p%2Fw']],
  ['a URL', { url: 'mysql://me:p%2Fw@db' }, ['p/w', 'p%2Fw']],
  ['a URL that cannot be read', { url: 'mysql://me:p#w@db' }, ['p#w']],
  ['a URL with an @ in the password', { url: 'mysql://me:p@w%zz@db' }, ['p@w%zz']],
  ['the environment', { ...base, 'password-env': 'PW' }, ['s3 cret', 's3%20cret']],
])('the password of %s is masked in all its forms and never part of an error', (_, fields, secrets) => {
  const { masked, complaints, target } = read(fields, { PW: 's3 cret' })
  for (const secret of secrets) {
    expect(masked).toContain(secret)
    expect(complaints.join('\n')).not.toContain(secret)
  }
  if (target !== undefined)
    for (const secret of secrets) expect(describeTarget(target) + JSON.stringify(target)).not.toContain(secret)
})

test('an empty password masks nothing', () => {
  expect(read({ url: 'mysql://me:@db' }).masked).toEqual([])
})

test('texts and limits come from the inputs', () => {
  const env = { INPUT_HOST: ' db ', INPUT_PASSWORD: ' pw ', 'INPUT_LOCK-WAIT-TIMEOUT': '5s', INPUT_TIMEOUT: '1h' }
  const secrets = secretKeeper(() => {})
  const reader = new InputReader(
    { env, secrets },
    [...targetInputs, 'lock-wait-timeout', 'statement-timeout', 'timeout'],
    {},
  )
  expect(targetFields(reader)).toMatchObject({ host: 'db', password: ' pw ', user: '' })
  expect(readGuards(reader)).toEqual({ lockWait: 5_000, statement: 0, total: 3_600_000 })
  const wrong = new InputReader({ env: { 'INPUT_STATEMENT-TIMEOUT': '5 minutes' }, secrets }, guardInputs, {})
  readGuards(wrong)
  expect(() => wrong.finish()).toThrow(UserError)
})

test.each(['lock-wait-timeout', 'statement-timeout'])('%s is at most what PostgreSQL can keep', (name) => {
  const read = (given: string) => {
    const env = { [`INPUT_${name.toUpperCase()}`]: given }
    const reader = new InputReader({ env, secrets: secretKeeper(() => {}) }, guardInputs, {})
    readGuards(reader)
    reader.finish()
  }
  expect(() => read('24d')).not.toThrow()
  expect(() => read('25d')).toThrow(`Input \`${name}\` is \`25d\`; allowed: a number with a unit`)
  expect(() => read('25d')).toThrow('up to 24 days')
})

test.each([
  ['0', 0],
  ['500ms', 500],
  ['5s', 5_000],
  ['1.5m', 90_000],
  ['2h', 7_200_000],
  ['720h', 2_592_000_000],
  ['721h', undefined],
  ['5', undefined],
  ['', undefined],
  ['-5s', undefined],
  ['5 s', undefined],
  ['1e3s', undefined],
  ['5d', 432_000_000],
])('duration %j', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds)
})
