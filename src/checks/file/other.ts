import type { YamlValue } from '../../input/yaml.ts'
import { parseExpectation } from '../../rows/expect.ts'
import type { CommandCheck, SqlCheck, TcpCheck, TlsCheck } from '../probe.ts'
import type { Fields } from './fields.ts'
import { readFile } from './request.ts'

const ports = { least: 1, most: 65_535 }

/** The fields of `tls`. */
export function readTls(fields: Fields): TlsCheck {
  const [, operator, days] = /^\s*(>=?)\s*(\d{1,5})\s*$/.exec(fields.text('days-left') ?? '>0') ?? []
  if (days === undefined) fields.refuse('days-left', 'a bound such as `">14"`')
  const check: TlsCheck = {
    kind: 'tls',
    host: fields.needed('host', 'app.example.com'),
    port: fields.integer('port', ports) ?? 443,
    servername: fields.text('servername'),
    ca: readFile(fields, 'ca-file'),
    daysLeft: { operator: operator === '>=' ? '>=' : '>', days: Number(days ?? 0) },
  }
  fields.finish()
  return check
}

/** The fields of `tcp`. */
export function readTcp(fields: Fields): TcpCheck {
  const host = fields.needed('host', 'db.example.com')
  if (!fields.has('port')) fields.complainOfAll('has no `port`, such as `3306`')
  const check: TcpCheck = { kind: 'tcp', host, port: fields.integer('port', ports) ?? 1 }
  fields.finish()
  return check
}

/** The fields of `sql`; `isSet` returns whether an environment variable has a value. */
export function readSql(fields: Fields, isSet: (variable: string) => boolean): SqlCheck {
  const urlEnv = fields.needed('url-env', 'DB_URL')
  if (urlEnv !== '' && !/^[A-Za-z_]\w{0,200}$/.test(urlEnv))
    fields.reportError(
      'url-env',
      'is not a valid name and is not shown; allowed: the name of an environment variable that holds the URL',
    )
  else if (urlEnv !== '' && !isSet(urlEnv))
    fields.refuse('url-env', 'a variable that is set; set it under `env:` of the step')
  const tree = fields.tree('expect')
  const given = tree === undefined ? undefined : plainOf(tree)
  const expect = parseExpectation(given ?? { empty: false }, (what) => fields.reportError('expect', what))
  const check: SqlCheck = {
    kind: 'sql',
    urlEnv,
    query: fields.needed('query', 'SELECT COUNT(*) FROM users'),
    expect: expect ?? { rows: undefined, value: undefined, empty: false },
  }
  fields.finish()
  return check
}

/** The fields of `command`. */
export function readCommand(fields: Fields): CommandCheck {
  const run = fields.texts('run') ?? []
  if (!fields.has('run') || run[0] === '')
    fields.reportError('run', 'names no program; write a program and its arguments, such as `["./smoke.sh", "--fast"]`')
  const parse = fields.choice('parse', ['junit'])
  const report = fields.text('report')
  if (report !== undefined && parse === undefined) fields.reportError('report', 'needs `parse: junit`')
  const check: CommandCheck = {
    kind: 'command',
    run,
    env: fields.pairs('env', (name) => /^[A-Za-z_]\w{0,200}$/.test(name), 'the name of an environment variable'),
    exitCodes: readExitCodes(fields),
    parse,
    report,
  }
  fields.finish()
  return check
}

function readExitCodes(fields: Fields): CommandCheck['exitCodes'] {
  const inner = fields.map('exit-codes')
  const pairs = (inner?.names ?? []).flatMap((code) => {
    if (!/^\d{1,3}$/.test(code) || Number(code) > 255)
      inner?.reportError(code, 'is not an exit code; allowed: 0 to 255')
    const status = inner?.choice(code, ['passed', 'failed', 'inconclusive'])
    return status === undefined ? [] : [[String(Number(code)), status] as const]
  })
  return Object.fromEntries(pairs)
}

/** Only the values; numbers as they were written. */
function plainOf(tree: YamlValue): unknown {
  if (tree.kind === 'scalar') return typeof tree.value === 'number' ? tree.text : tree.value
  if (tree.kind === 'list') return tree.items.map(plainOf)
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]))
}
