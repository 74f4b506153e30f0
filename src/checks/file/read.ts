import { createHash } from 'node:crypto'
import { Complaint } from '../../runner/complaint.ts'
import { brief } from '../../runner/printable.ts'
import type { Check, CheckPlan, Scope } from '../check.ts'
import type { Kind, Probe } from '../probe.ts'
import { builtins } from '../template.ts'
import { Fields, Problems } from './fields.ts'
import { readCommand, readKubernetes, readSql, readTcp, readTls } from './other.ts'
import { readBake, readDefaults, readPolicy } from './policy.ts'
import { secretsOfProbe } from './secrets.ts'
import { parseTree, type Tree } from './tree.ts'
import { readVars, type Vars } from './vars.ts'
import { readCompare, readHttp, readVersion } from './web.ts'

const longest = 1_000_000
const mostChecks = 1_000
const mostTold = 20

type Readers = { readonly [Key in Kind]: (fields: Fields, scope: Scope) => Extract<Probe, { kind: Key }> }

const readers: Readers = {
  http: readHttp,
  version: readVersion,
  compare: readCompare,
  tls: readTls,
  tcp: readTcp,
  sql: (fields, { env }) => readSql(fields, (name) => (env[name] ?? '') !== ''),
  kubernetes: readKubernetes,
  command: readCommand,
}
const kinds = ['http', 'version', 'compare', 'tls', 'tcp', 'sql', 'kubernetes', 'command'] as const

/** Reads a file of checks; `name` is what complaints call it. Throws a Complaint with reason `invalid-checks` that holds all that is wrong. */
export function readChecks(text: string, name: string, scope: Scope): CheckPlan {
  const problems = new Problems(name)
  const isShort = text.length <= longest
  if (!isShort) problems.add({ line: 1, column: 1 }, `the file has ${text.length} characters; allowed: ${longest}`)
  const tree = isShort ? parseTree(text, (spot, what) => problems.add(spot, `the file ${what}`)) : undefined
  const digest = createHash('sha256').update(text).digest('hex')
  const plan = tree === undefined ? undefined : readPlan(tree, { name, digest, scope, problems })
  const { lines } = problems
  if (plan !== undefined && lines.length === 0) return plan
  const more = lines.length > mostTold ? [`… and ${lines.length - mostTold} more.`] : []
  throw new Complaint('invalid-checks', [...lines.slice(0, mostTold), ...more])
}

interface Reading {
  readonly name: string
  readonly digest: string
  readonly scope: Scope
  readonly problems: Problems
}

function readPlan(tree: Tree, { name, digest, scope, problems }: Reading): CheckPlan {
  const { vars, secrets, known }: Vars = readVars(tree, scope, problems)
  const fields = new Fields('', tree, problems, new Set([...builtins, ...Object.keys(scope.vars), ...known]))
  if (!fields.has('version')) fields.complainOfAll('has no `version`; write `version: 1`, the form of this file')
  fields.integer('version', { least: 1, most: 1 })
  fields.tree('vars')
  const defaults = readDefaults(fields.map('defaults'))
  const checks = readList(fields).flatMap((each) => readCheck(each, defaults, scope) ?? [])
  const plan: CheckPlan = {
    name,
    digest,
    vars,
    secrets: [...secrets, ...checks.flatMap(({ probe }) => secretsOfProbe(probe))],
    settle: fields.duration('settle', { zero: true }) ?? 0,
    bake: readBake(fields.map('bake')),
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
    fields.complain('checks', `holds ${items.length} checks; allowed: 1 to ${mostChecks}`)
  return items ?? []
}

function readCheck(fields: Fields, defaults: ReturnType<typeof readDefaults>, scope: Scope): Check | undefined {
  const id = fields.needed('id', 'home')
  if (id !== '' && !/^[A-Za-z0-9][\w.-]{0,62}$/.test(id))
    fields.refuse('id', 'letters, digits, `_`, `.` and `-`, at most 63 of them')
  const given = kinds.filter((kind) => fields.has(kind))
  const [kind] = given
  if (given.length !== 1) {
    const what = given.length === 0 ? 'has no kind' : `has ${given.map((each) => `\`${each}\``).join(' and ')}`
    fields.complainOfAll(`${what}; a check has exactly one of ${kinds.map((each) => `\`${each}\``).join(', ')}`)
  }
  const inner = kind === undefined ? undefined : fields.map(kind)
  const policy = readPolicy(fields, kind ?? 'http', defaults)
  fields.finish()
  if (kind === undefined || inner === undefined) return undefined
  return { id, policy, probe: readers[kind](inner, scope) }
}

function complainOfTwins(fields: Fields, checks: readonly Check[]): void {
  const ids = checks.map(({ id }) => id.toLowerCase())
  const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  for (const twin of twins) fields.complain('checks', `has two checks with the id \`${brief(twin, 63)}\``)
}
