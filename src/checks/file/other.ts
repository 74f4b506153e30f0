import { parseExpectation } from '../../rows/expect.ts'
import type { CommandCheck, KubernetesCheck, SqlCheck, TcpCheck, TlsCheck } from '../probe.ts'
import type { Fields } from './fields.ts'
import { plainOf } from './tree.ts'

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

/** The fields of `sql`; `isSet` tells whether an environment variable has a value. */
export function readSql(fields: Fields, isSet: (variable: string) => boolean): SqlCheck {
  const urlEnv = fields.needed('url-env', 'DB_URL')
  if (urlEnv !== '' && !/^[A-Za-z_]\w{0,200}$/.test(urlEnv))
    fields.refuse('url-env', 'the name of an environment variable that holds the URL')
  else if (urlEnv !== '' && !isSet(urlEnv))
    fields.refuse('url-env', 'a variable that is set; give it under `env:` of the step')
  const tree = fields.tree('expect')
  const given = tree === undefined ? undefined : plainOf(tree)
  const expect = parseExpectation(given ?? { empty: false }, (what) => fields.complain('expect', what))
  const check: SqlCheck = {
    kind: 'sql',
    urlEnv,
    query: fields.needed('query', 'SELECT COUNT(*) FROM users'),
    expect: expect ?? { rows: undefined, value: undefined, empty: false },
  }
  fields.finish()
  return check
}

/** The kinds that need no group. Workloads are asked whether their roll-out is complete. */
const groups: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Pod: 'v1',
  Service: 'v1',
  ConfigMap: 'v1',
  PersistentVolumeClaim: 'v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Ingress: 'networking.k8s.io/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
}
const workloads: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet']

/** The fields of `kubernetes`. */
export function readKubernetes(fields: Fields): KubernetesCheck {
  const given = fields.needed('kind', 'Deployment')
  const [resource = '', ...rest] = given.split('.')
  const apiVersion = rest.length === 0 ? groups[resource] : groupOf(rest)
  if (given !== '' && (apiVersion === undefined || !/^[A-Z]\w*(?:\.[a-z0-9][a-z0-9-]*)*$/.test(given)))
    fields.refuse(
      'kind',
      `${Object.keys(groups).join(', ')}, or a kind with its group such as \`Certificate.cert-manager.io\``,
    )
  const isWorkload = workloads.includes(resource) && rest.length === 0
  if (!isWorkload && fields.has('rollout')) fields.complain('rollout', `is for ${workloads.join(', ')} only`)
  const check: KubernetesCheck = {
    kind: 'kubernetes',
    apiVersion: apiVersion ?? 'v1',
    resource,
    name: fields.needed('name', 'web'),
    namespace: fields.text('namespace') ?? 'default',
    imageContains: fields.text('image-contains'),
    condition: fields.text('condition'),
    rollout: fields.flag('rollout', isWorkload),
  }
  fields.finish()
  return check
}

/** As kubectl reads it: `Kind.group`, or `Kind.version.group`. */
function groupOf([first = '', ...rest]: readonly string[]): string {
  return /^v\d+(?:(?:alpha|beta)\d+)?$/.test(first) && rest.length > 0
    ? `${rest.join('.')}/${first}`
    : [first, ...rest].join('.')
}

/** The fields of `command`. */
export function readCommand(fields: Fields): CommandCheck {
  const run = fields.texts('run') ?? []
  if (!fields.has('run') || run[0] === '')
    fields.complain('run', 'names no program; write it with its arguments, such as `["./smoke.sh", "--fast"]`')
  const parse = fields.choice('parse', ['junit'])
  const report = fields.text('report')
  if (report !== undefined && parse === undefined) fields.complain('report', 'needs `parse: junit`')
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
    if (!/^\d{1,3}$/.test(code) || Number(code) > 255) inner?.complain(code, 'is no exit code; allowed: 0 to 255')
    const status = inner?.choice(code, ['passed', 'failed', 'inconclusive'])
    return status === undefined ? [] : [[String(Number(code)), status] as const]
  })
  return Object.fromEntries(pairs)
}
