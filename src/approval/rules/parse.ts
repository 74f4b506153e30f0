import { UserError } from '../../input/user-error.ts'
import { readYaml, type YamlFault, type YamlReading, type YamlValue } from '../../input/yaml.ts'
import { type GateRules, ineffectiveKeys, settleGate, tighten } from './combine.ts'
import { readGate, writtenKeys } from './gate.ts'
import { readUsers } from './people.ts'
import type { GatePolicy, Groups, Policy } from './policy.ts'
import { type PolicyLocation, PolicyReader } from './reader.ts'
import { formatSource, type PolicySource, parseSource, sourceForm, sourcePattern } from './source.ts'

const fileKeys = ['extends', 'gates', 'groups'] as const
const nameForm = /^[A-Za-z\d][\w.-]{0,62}$/
const nameWords = 'a name of letters, digits, `.`, `_` and `-`, at most 63 characters'

/** A policy file with its text; its rules are complete once the inherited files are read. */
export interface PolicyFile {
  readonly inherits: PolicySource | undefined
  /** An error about its inheritance, with position and fix. */
  readonly faultOf: (what: string) => string
  /** Its rules. All errors are reported in one UserError, `invalid-policy`. After an error no rule counts: the gates stay closed. */
  readonly read: (inherited: Policy | undefined) => Policy
}

/** Reads a policy file that inherits nothing; `file` is its path, for messages. Throws UserError `invalid-policy` with line and column. */
export async function parsePolicy(text: string, file: string): Promise<Policy> {
  return (await openPolicy(text, file)).read(undefined)
}

/** Opens a policy file; `place` is its path on the default branch, or the source from which another file inherits it. */
export async function openPolicy(text: string, place: string | PolicySource): Promise<PolicyFile> {
  const reading = await readYaml(text, { aliases: 'refuse' })
  const file = typeof place === 'string' ? place : formatSource(place)
  const cure =
    typeof place === 'string'
      ? 'Change it on the default branch.'
      : `Change it in \`${place.owner}/${place.name}\`, at \`${place.ref}\`.`
  const describe = ({ position, what }: YamlFault) => `${file}:${position.line}:${position.column}: ${what}. ${cure}`
  const extension = extensionOf(reading)
  return {
    inherits: extension?.kind === 'scalar' ? parseSource(extension.text) : undefined,
    faultOf: (what) =>
      describe({ position: extension?.position ?? { line: 1, column: 1 }, what: `\`extends\` ${what}` }),
    read: (inherited) => {
      const reader = new PolicyReader()
      const isRead = reading.kind === 'read'
      const policy = isRead ? readPolicy(reader, { path: '', tree: reading.value }, { file, inherited }) : nothing
      const all = isRead ? reader.faults.toSorted(byPosition) : reading.faults
      if (all.length === 0) return policy
      throw new UserError('invalid-policy', all.slice(0, 50).map(describe))
    },
  }
}

const nothing: Policy = { kept: [], gates: new Map(), groups: new Map() }

/** What a file inherits from, as written; errors in its form are reported with the others. */
function extensionOf(reading: YamlReading): YamlValue | undefined {
  if (reading.kind !== 'read' || reading.value.kind !== 'map') return undefined
  return reading.value.entries.find(({ key }) => key === 'extends')?.value
}

function byPosition(one: YamlFault, other: YamlFault): number {
  return one.position.line - other.position.line || one.position.column - other.position.column
}

interface Around {
  readonly file: string
  readonly inherited: Policy | undefined
}

function readPolicy(reader: PolicyReader, root: PolicyLocation, { file, inherited }: Around): Policy {
  if (root.tree.kind === 'scalar' && root.tree.text === '') {
    reader.reportError(root, 'is empty')
    return nothing
  }
  const fields = reader.fields(root, fileKeys)
  const source = fields.get('extends')
  if (source !== undefined) reader.text(source, sourcePattern, sourceForm)
  const groups = new Map([...(inherited?.groups ?? []), ...readGroups(reader, fields.get('groups'))])
  const gates = source === undefined ? reader.required(root, fields, 'gates') : fields.get('gates')
  const before = inherited ?? nothing
  const named = [...before.gates.values()].flatMap(({ environments }) => environments ?? [])
  const kept = [...new Set([...before.kept, ...named])]
  return {
    gates: gates === undefined ? before.gates : readGates(reader, gates, { file, inherited, groups, kept }),
    kept,
    groups,
  }
}

function readGates(
  reader: PolicyReader,
  location: PolicyLocation,
  { file, inherited, groups, kept }: Around & { readonly groups: Groups; readonly kept: readonly string[] },
): Policy['gates'] {
  const entries = reader.entries(location, 'a mapping from the names of gates to what they require')
  if (entries.size === 0 && location.tree.kind === 'map') reader.reportError(location, 'names no gate')
  const before = inherited?.gates ?? nothing.gates
  const own = [...entries].map(([id, at]) => {
    if (!nameForm.test(id)) reader.reportError(at, `is not a valid name for a gate; allowed: ${nameWords}`)
    const known = before.get(id)
    const rules = readGate(reader, at, { groups, isInherited: known !== undefined })
    if (known === undefined) return [id, settleGate(id, rules, kept)] as const
    return [id, { ...tighten(known, rules), idle: [...known.idle, ...idleOf(known, rules, at, file)] }] as const
  })
  return new Map([...before, ...own])
}

/** The parts of an inherited gate in a file that have no effect. */
function idleOf(
  inherited: GatePolicy,
  own: GateRules,
  { path, tree }: PolicyLocation,
  file: string,
): readonly string[] {
  return ineffectiveKeys(inherited, own).map((name) => {
    const key = writtenKeys[name]
    const found = tree.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined
    const { line, column } = found?.position ?? tree.position
    return `${file}:${line}:${column}: \`${path}.${key}\` has no effect, because the inherited value is stricter. Remove it, or ask for a change of the inherited policy.`
  })
}

function readGroups(reader: PolicyReader, location: PolicyLocation | undefined): Groups {
  if (location === undefined) return new Map()
  const entries = reader.entries(location, 'a mapping from the names of groups to lists of logins')
  return new Map(
    [...entries].map(([name, group]) => {
      if (!nameForm.test(name)) reader.reportError(group, `is not a valid name for a group; allowed: ${nameWords}`)
      return [name, readUsers(reader, group)]
    }),
  )
}
