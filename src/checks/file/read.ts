import { createHash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { readYaml, type YamlValue } from '../../input/yaml.ts'
import { brief } from '../../text/printable.ts'
import type { Check, CheckPlan, CheckScope } from '../check.ts'
import type { Kind, Probe } from '../probe.ts'
import { builtins } from '../template.ts'
import { readKubernetes } from './cluster.ts'
import { Fields, Problems } from './fields.ts'
import { readGrpc } from './grpc.ts'
import { readCommand, readSql, readTcp, readTls } from './other.ts'
import { type PolicyScope, readBake, readDefaults, readPolicy } from './policy.ts'
import { readPrometheus } from './prometheus.ts'
import { secretsOfProbe } from './secrets.ts'
import { readVars, type Vars } from './vars.ts'
import { readCompare, readHttp, readVersion } from './web.ts'

const mostChecks = 1_000
const mostTold = 20

type Readers = { readonly [Key in Kind]: (fields: Fields, scope: CheckScope) => Extract<Probe, { kind: Key }> }

const readers: Readers = {
  http: readHttp,
  version: readVersion,
  compare: readCompare,
  tls: readTls,
  tcp: readTcp,
  grpc: readGrpc,
  prometheus: readPrometheus,
  sql: (fields, { env }) => readSql(fields, (name) => (env[name] ?? '') !== ''),
  kubernetes: readKubernetes,
  command: readCommand,
}
const kinds = [
  'http',
  'version',
  'compare',
  'tls',
  'tcp',
  'grpc',
  'prometheus',
  'sql',
  'kubernetes',
  'command',
] as const

/** Reads a file of checks; errors call it `name`. Throws a UserError with reason `invalid-checks` that lists all problems. */
export async function readChecks(text: string, name: string, scope: CheckScope): Promise<CheckPlan> {
  const problems = new Problems(name)
  const reading = await readYaml(text)
  if (reading.kind === 'broken')
    for (const { position, what } of reading.faults) problems.add(position, `the file ${what}`)
  const digest = createHash('sha256').update(text).digest('hex')
  const plan = reading.kind === 'read' ? readPlan(reading.value, { name, digest, scope, problems }) : undefined
  const { lines } = problems
  if (plan !== undefined && lines.length === 0) return plan
  const more = lines.length > mostTold ? [`… and ${lines.length - mostTold} more.`] : []
  throw new UserError('invalid-checks', [...lines.slice(0, mostTold), ...more])
}

interface Reading {
  readonly name: string
  readonly digest: string
  readonly scope: CheckScope
  readonly problems: Problems
}

function readPlan(tree: YamlValue, { name, digest, scope, problems }: Reading): CheckPlan {
  const { vars, secrets, known }: Vars = readVars(tree, scope, problems)
  const fields = new Fields('', tree, problems, new Set([...builtins, ...Object.keys(scope.vars), ...known]))
  if (!fields.has('version')) fields.complainOfAll('has no `version`; write `version: 1`, the format of this file')
  fields.integer('version', { least: 1, most: 1 })
  fields.tree('vars')
  const policies: PolicyScope = { defaults: readDefaults(fields.map('defaults')), isUsualBake: !fields.has('bake') }
  const checks = readList(fields).flatMap((each) => readCheck(each, policies, scope) ?? [])
  const plan: CheckPlan = {
    name,
    digest,
    vars,
    secrets: [...secrets, ...checks.flatMap(({ probe }) => secretsOfProbe(probe, vars))],
    settle: fields.duration('settle', { zero: true }) ?? 0,
    bake: readBake(fields),
    checks,
  }
  fields.finish()
  complainOfTwins(fields, plan.checks)
  return plan
}

function readList(fields: Fields): readonly Fields[] {
  const items = fields.items('checks')
  if (items === undefined && !fields.has('checks')) fields.complainOfAll('has no `checks`, a list of them')
  if (items !== undefined && (items.length === 0 || items.length > mostChecks))
    fields.reportError('checks', `has ${items.length} checks; allowed: 1 to ${mostChecks}`)
  return items ?? []
}

function readCheck(fields: Fields, policies: PolicyScope, scope: CheckScope): Check | undefined {
  const id = fields.needed('id', 'home')
  if (id !== '' && !/^[A-Za-z0-9][\w.-]{0,62}$/.test(id))
    fields.refuse('id', 'letters, digits, `_`, `.` and `-`, at most 63 characters')
  const given = kinds.filter((kind) => fields.has(kind))
  const [kind] = given
  if (given.length !== 1) {
    const what = given.length === 0 ? 'has no kind' : `has ${given.map((each) => `\`${each}\``).join(' and ')}`
    fields.complainOfAll(`${what}; a check has exactly one of ${kinds.map((each) => `\`${each}\``).join(', ')}`)
  }
  const inner = kind === undefined ? undefined : fields.map(kind)
  const probe = kind === undefined || inner === undefined ? undefined : readers[kind](inner, scope)
  const policy = readPolicy(fields, probe, policies)
  fields.finish()
  return probe && { id, policy, probe }
}

function complainOfTwins(fields: Fields, checks: readonly Check[]): void {
  const ids = checks.map(({ id }) => id.toLowerCase())
  const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  for (const twin of twins) fields.reportError('checks', `has two checks with the id \`${brief(twin, 63)}\``)
}
