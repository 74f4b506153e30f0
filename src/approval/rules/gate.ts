import { type DurationRange, durationForms, parseDuration } from '../../input/duration.ts'
import type { GateRules } from './combine.ts'
import { readInputRules } from './inputs.ts'
import { readFrom } from './people.ts'
import { exclusions, type Groups, type Override, type Rule } from './policy.ts'
import { list, type PolicyLocation, type PolicyReader } from './reader.ts'
import { readFreeze, readHours, readNotify } from './times.ts'

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
  'environments',
  'branches',
  'unknown-authors',
  'hours',
  'freeze',
  'notify',
] as const

/** The keys as they are written. */
export const writtenKeys: Readonly<Record<keyof GateRules, (typeof gateKeys)[number]>> = {
  require: 'require',
  exclude: 'exclude',
  expires: 'expires',
  inputs: 'inputs',
  override: 'override',
  onNewRequest: 'on-new-request',
  needsCode: 'code',
  allowsEmail: 'allow-email',
  allowedApps: 'allow-apps',
  retriesAfterFailure: 'retry-after-failure',
  environments: 'environments',
  branches: 'branches',
  refusesUnknownAuthors: 'unknown-authors',
  hours: 'hours',
  freeze: 'freeze',
  notify: 'notify',
}

const mostPeople = 50

/** The surroundings of a gate in its file. */
interface Around {
  readonly groups: Groups
  /** Whether a gate of this name is inherited, and so already has rules. */
  readonly isInherited: boolean
}

/** What a file says about one gate. */
export function readGate(reader: PolicyReader, location: PolicyLocation, { groups, isInherited }: Around): GateRules {
  const fields = reader.fields(location, gateKeys)
  const require = isInherited ? fields.get('require') : reader.required(location, fields, 'require')
  const given = <Value>(key: (typeof gateKeys)[number], read: (at: PolicyLocation) => Value): Value | undefined => {
    const at = fields.get(key)
    return at === undefined ? undefined : read(at)
  }
  return {
    require:
      require &&
      reader
        .items(require, 1, 'a list of at least one `{ count, from }`')
        .map((each) => readRule(reader, each, groups)),
    exclude: given('exclude', (at) =>
      reader.items(at, 0, `a list of ${list(exclusions)}`).map((each) => reader.choice(each, exclusions, 'actor')),
    ),
    expires: given('expires', (at) => readDuration(reader, at)),
    inputs: given('inputs', (at) => readInputRules(reader, at)),
    override: given('override', (at) => readOverride(reader, at, groups)),
    onNewRequest: given('on-new-request', (at) => reader.choice(at, ['supersede', 'refuse'], 'supersede')),
    needsCode: given('code', (at) => reader.choice(at, ['optional', 'required'], 'optional') === 'required'),
    allowsEmail: given('allow-email', (at) => reader.flag(at, false)),
    allowedApps: given('allow-apps', (at) =>
      reader
        .items(at, 0, 'a list of slugs of Apps')
        .map((each) => reader.text(each, /^[a-z\d][a-z\d-]{0,99}$/, 'the slug of an App, as in its address')),
    ),
    retriesAfterFailure: given('retry-after-failure', (at) => reader.flag(at, false)),
    environments: given('environments', (at) =>
      reader
        .items(at, 1, 'a list of at least one environment')
        .map((each) => reader.text(each, /^[^\p{Cc}]{1,255}$/u, 'the name of an environment')),
    ),
    branches: given('branches', (at) => [
      reader
        .items(at, 1, 'a list of at least one branch')
        .map((each) => reader.text(each, /^(?!-)[\w./@+#=*?-]{1,200}$/, branchForm)),
    ]),
    hours: given('hours', (at) => [readHours(reader, at)]),
    freeze: given('freeze', (at) => readFreeze(reader, at)),
    notify: given('notify', (at) => readNotify(reader, at)),
    refusesUnknownAuthors: given(
      'unknown-authors',
      (at) => reader.choice(at, ['allow', 'refuse'], 'allow') === 'refuse',
    ),
  }
}

const branchForm =
  'the name of a branch, such as `main` or `release/*`, or a whole ref, such as `refs/tags/v*`; `*` and `?` stop at a `/`, `**` does not'

function readRule(reader: PolicyReader, location: PolicyLocation, groups: Groups): Rule {
  const fields = reader.fields(location, ['count', 'from'])
  const countSpot = reader.required(location, fields, 'count')
  const fromSpot = reader.required(location, fields, 'from')
  const count = countSpot === undefined ? 1 : reader.integer(countSpot, 1, mostPeople)
  const from = readFrom(reader, fromSpot, groups)
  const members = from.kind === 'group' || from.kind === 'users' ? from.members : undefined
  const people = new Set(members?.map(({ login }) => login.toLowerCase()))
  if (countSpot !== undefined && people.size > 0 && people.size < count)
    reader.reportError(
      countSpot,
      `is ${count}, but the number of named people is ${people.size}, so there can never be enough approvals`,
    )
  return { count, from }
}

function readOverride(reader: PolicyReader, location: PolicyLocation, groups: Groups): Override {
  const fields = reader.fields(location, ['from', 'reason'])
  return {
    from: [readFrom(reader, reader.required(location, fields, 'from'), groups)],
    needsReason: reader.choice(fields.get('reason'), ['required', 'optional'], 'required') === 'required',
  }
}

const hour = 3_600_000
const lifetimes: DurationRange = { least: hour / 12, most: 365 * 24 * hour, zero: false }

function readDuration(reader: PolicyReader, location: PolicyLocation): number {
  const value = parseDuration(reader.text(location, /./, durationForms(lifetimes)), lifetimes)
  if (value === undefined) reader.refuse(location, durationForms(lifetimes))
  return value ?? hour
}
