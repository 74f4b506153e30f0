import { Complaint } from '../runner/complaint.ts'
import { parsePattern } from './pattern.ts'
import {
  exclusions,
  type From,
  type GatePolicy,
  type InputRule,
  type Override,
  type Policy,
  type Rule,
  roles,
  type UserName,
} from './policy.ts'
import { list, PolicyReading, type Spot } from './reading.ts'
import { type Flaw, parseTree } from './tree.ts'

const gateKeys = [
  'require',
  'exclude',
  'expires',
  'inputs',
  'override',
  'on-new-request',
  'code',
  'allow-email',
  'allow-apps',
  'retry-after-failure',
] as const

const nameForm = /^[A-Za-z\d][\w.-]{0,62}$/
const nameWords = 'a name of letters, digits, `.`, `_` and `-`, at most 63 characters'
const mostPeople = 50

type Groups = ReadonlyMap<string, readonly UserName[]>

/**
 * Reads a policy file; `file` is its path, for messages. Everything that is wrong with it is told in one complaint, `invalid-policy`, with
 * line and column, and nothing of it holds: the gate stays closed.
 */
export async function parsePolicy(text: string, file: string): Promise<Policy> {
  const { tree, flaws } = await parseTree(text)
  const reading = new PolicyReading()
  const policy = tree === undefined ? new Map() : readPolicy(reading, { path: '', tree })
  const all = [...flaws, ...reading.flaws].sort(byPlace)
  if (all.length === 0) return policy
  throw new Complaint(
    'invalid-policy',
    all.slice(0, 50).map(({ place, what }) => `${file}:${place}: ${what}. Change it on the default branch.`),
  )
}

function byPlace(one: Flaw, other: Flaw): number {
  const [line = 0, column = 0] = one.place.split(':').map(Number)
  const [otherLine = 0, otherColumn = 0] = other.place.split(':').map(Number)
  return line - otherLine || column - otherColumn
}

function readPolicy(reading: PolicyReading, root: Spot): Policy {
  const fields = reading.fields(root, ['gates', 'groups'])
  const groups = readGroups(reading, fields.get('groups'))
  const gates = reading.required(root, fields, 'gates')
  if (gates === undefined) return new Map()
  const entries = reading.entries(gates, 'a mapping from the names of gates to what they ask')
  if (entries.size === 0 && gates.tree.kind === 'map') reading.complain(gates, 'names no gate')
  return new Map(
    [...entries].map(([id, spot]) => {
      if (!nameForm.test(id)) reading.complain(spot, `is no name for a gate; allowed: ${nameWords}`)
      return [id, readGate(reading, id, spot, groups)]
    }),
  )
}

function readGroups(reading: PolicyReading, spot: Spot | undefined): Groups {
  if (spot === undefined) return new Map()
  const entries = reading.entries(spot, 'a mapping from the names of groups to lists of logins')
  return new Map(
    [...entries].map(([name, group]) => {
      if (!nameForm.test(name)) reading.complain(group, `is no name for a group; allowed: ${nameWords}`)
      return [name, readUsers(reading, group)]
    }),
  )
}

function readGate(reading: PolicyReading, id: string, spot: Spot, groups: Groups): GatePolicy {
  const fields = reading.fields(spot, gateKeys)
  const require = reading.required(spot, fields, 'require')
  const rules = reading.items(require, 1, 'a list of at least one `{ count, from }`')
  const expires = fields.get('expires')
  return {
    id,
    require: rules.map((each) => readRule(reading, each, groups)),
    exclude: readExclude(reading, fields.get('exclude')),
    expires: expires === undefined ? 72 * hour : readDuration(reading, expires),
    inputs: readInputs(reading, fields.get('inputs')),
    override: readOverride(reading, fields.get('override'), groups),
    onNewRequest: reading.choice(fields.get('on-new-request'), ['supersede', 'refuse'], 'supersede'),
    needsCode: reading.choice(fields.get('code'), ['optional', 'required'], 'optional') === 'required',
    allowsEmail: reading.flag(fields.get('allow-email'), false),
    allowedApps: reading
      .items(fields.get('allow-apps'), 0, 'a list of slugs of Apps')
      .map((each) => reading.text(each, /^[a-z\d][a-z\d-]{0,99}$/, 'the slug of an App, as in its address')),
    retriesAfterFailure: reading.flag(fields.get('retry-after-failure'), false),
  }
}

function readRule(reading: PolicyReading, spot: Spot, groups: Groups): Rule {
  const fields = reading.fields(spot, ['count', 'from'])
  const countSpot = reading.required(spot, fields, 'count')
  const fromSpot = reading.required(spot, fields, 'from')
  const count = countSpot === undefined ? 1 : reading.integer(countSpot, 1, mostPeople)
  const from = readFrom(reading, fromSpot, groups)
  const members = from.kind === 'group' || from.kind === 'users' ? from.members : undefined
  const people = new Set(members?.map(({ login }) => login.toLowerCase()))
  if (countSpot !== undefined && members !== undefined && people.size > 0 && people.size < count)
    reading.complain(countSpot, `is ${count}, of ${people.size} named: it can never be met`)
  return { count, from }
}

function readFrom(reading: PolicyReading, spot: Spot | undefined, groups: Groups): From {
  const nobody: From = { kind: 'users', members: [] }
  if (spot === undefined) return nobody
  const kinds = ['role', 'group', 'team', 'users'] as const
  const fields = reading.fields(spot, kinds)
  const given = kinds.filter((kind) => fields.has(kind))
  const kind = given[0]
  const value = kind && fields.get(kind)
  if (given.length !== 1 || value === undefined) {
    if (spot.tree.kind === 'map') reading.complain(spot, `must have exactly one of ${list(kinds)}`)
    return nobody
  }
  if (kind === 'users') return { kind, members: readUsers(reading, value) }
  if (kind === 'role') return { kind, role: readRole(reading, value) }
  if (kind === 'team') {
    const form = /^[A-Za-z\d][A-Za-z\d_-]{0,38}\/[\w-]{1,100}$/
    return { kind, team: reading.text(value, form, 'a team as `organization/slug`') }
  }
  const name = reading.text(value, /^/, `a group of \`groups\``)
  const members = groups.get(name)
  if (name !== '' && members === undefined)
    reading.refuse(value, groups.size === 0 ? 'none, since there are no `groups`' : list([...groups.keys()]))
  return { kind: 'group', name, members: members ?? [] }
}

function readRole(reading: PolicyReading, spot: Spot) {
  if (spot.tree.kind === 'scalar' && spot.tree.value === 'read') {
    reading.refuse(spot, `${list(roles)}; everybody can read a public repository, so name a group or users instead`)
    return 'admin'
  }
  return reading.choice(spot, roles, 'admin')
}

/** Logins; a login may be pinned to its account's number, `login#id`, since GitHub gives a login away again after a rename. */
function readUsers(reading: PolicyReading, spot: Spot): readonly UserName[] {
  const form = /^([A-Za-z\d][A-Za-z\d_-]{0,38})(?:#([1-9]\d{0,14}))?$/
  return reading.items(spot, 1, 'a list of at least one login').map((each) => {
    const value = reading.text(each, form, 'a login, or a login with its account number as `login#123`')
    const [, login = '', id] = form.exec(value) ?? []
    return { login, id: id === undefined ? undefined : Number(id) }
  })
}

function readExclude(reading: PolicyReading, spot: Spot | undefined): GatePolicy['exclude'] {
  if (spot === undefined) return ['actor', 'triggering-actor']
  return reading
    .items(spot, 0, `a list of ${list(exclusions)}`)
    .map((each) => reading.choice(each, exclusions, 'actor'))
}

function readOverride(reading: PolicyReading, spot: Spot | undefined, groups: Groups): Override | undefined {
  if (spot === undefined) return undefined
  const fields = reading.fields(spot, ['from', 'reason'])
  return {
    from: readFrom(reading, reading.required(spot, fields, 'from'), groups),
    needsReason: reading.choice(fields.get('reason'), ['required', 'optional'], 'required') === 'required',
  }
}

const hour = 3_600_000

function readDuration(reading: PolicyReading, spot: Spot): number {
  const allowed = 'a whole number with a unit, `90m`, `48h` or `7d`, from 5 minutes to 365 days'
  const [, amount, unit] = /^([1-9]\d{0,5})([mhd])$/.exec(reading.text(spot, /^[1-9]\d{0,5}[mhd]$/, allowed)) ?? []
  if (amount === undefined) return hour
  const milliseconds = Number(amount) * (unit === 'm' ? hour / 60 : unit === 'h' ? hour : 24 * hour)
  if (milliseconds >= hour / 12 && milliseconds <= 365 * 24 * hour) return milliseconds
  reading.refuse(spot, allowed)
  return hour
}

function readInputs(reading: PolicyReading, spot: Spot | undefined): readonly InputRule[] {
  if (spot === undefined) return []
  return [...reading.entries(spot, 'a mapping from the names of inputs to what they take')].map(([name, each]) => {
    if (!/^[a-z][\w-]{0,63}$/.test(name))
      reading.complain(each, 'is no name for an input; allowed: letters, digits, `_` and `-`, a small letter first')
    return readInput(reading, name, each)
  })
}

function readInput(reading: PolicyReading, name: string, spot: Spot): InputRule {
  const fields = reading.fields(spot, ['type', 'required', 'pattern', 'options'])
  const typeSpot = reading.required(spot, fields, 'type')
  const type = reading.choice(typeSpot, ['string', 'choice', 'boolean', 'number'], 'string')
  const pattern = fields.get('pattern')
  const options = type === 'choice' ? reading.required(spot, fields, 'options') : fields.get('options')
  if (pattern !== undefined && type !== 'string') reading.complain(pattern, 'is only for `type: string`')
  if (options !== undefined && type !== 'choice') reading.complain(options, 'is only for `type: choice`')
  return {
    name,
    type,
    isRequired: reading.flag(fields.get('required'), true),
    pattern: pattern === undefined ? '' : readPattern(reading, pattern),
    options: reading
      .items(options, 1, 'a list of at least one option')
      .map((each) =>
        reading.text(each, /^(?!["'`])[\x21-\x7e]{1,200}$/, 'text without spaces, at most 200 characters'),
      ),
  }
}

function readPattern(reading: PolicyReading, spot: Spot): string {
  const text = reading.text(spot, /./, 'a pattern')
  const pattern = parsePattern(text)
  if (typeof pattern === 'string') reading.complain(spot, pattern)
  return text
}
