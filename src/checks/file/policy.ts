import { type Bake, type Policy, severities } from '../check.ts'
import type { Kind } from '../probe.ts'
import type { Fields } from './fields.ts'

/** What a file may set for all of its checks, and each check for itself. */
type Given = { readonly [Key in Exclude<keyof Policy, 'bakes'>]?: Policy[Key] | undefined }

const builtIn: Policy = {
  timeout: 5_000,
  interval: 2_000,
  within: 120_000,
  consecutive: 3,
  failureLimit: undefined,
  inconclusiveLimit: undefined,
  severity: 'critical',
  bakes: true,
}

/** These take long, and weigh many samples each time: what the file says for all was not meant for them. */
const ofKind: { readonly [Key in Kind]?: Partial<Policy> } = {
  command: { timeout: 600_000, consecutive: 1, bakes: false },
  compare: { consecutive: 1, bakes: false },
}

/** The bake's own limit: see standing.ts. */
const bakeFailures = 5

/** What the file sets for all of its checks; empty where it says nothing. */
export function readDefaults(fields: Fields | undefined): Given {
  if (fields === undefined) return {}
  const given = readGiven(fields)
  fields.finish()
  return given
}

/** The policy of a check; `fields` are those beside its kind. */
export function readPolicy(fields: Fields, kind: Kind, defaults: Given): Policy {
  const own = ofKind[kind] ?? {}
  const given = { ...readGiven(fields), bakes: fields.has('bake') ? fields.flag('bake', true) : undefined }
  return { ...builtIn, ...withoutGaps(defaults), ...own, ...withoutGaps(given) }
}

/** What is not given must not hide what is. */
function withoutGaps(given: Given): Partial<Policy> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function readGiven(fields: Fields): Given {
  return {
    timeout: fields.duration('timeout', { zero: false }),
    interval: fields.duration('interval', { zero: false }),
    within: fields.duration('within', { zero: true }),
    consecutive: fields.integer('consecutive', { least: 1, most: 100 }),
    failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }),
    inconclusiveLimit: fields.integer('inconclusive-limit', { least: 0, most: 10_000 }),
    severity: fields.choice('severity', severities),
  }
}

/** The bake; undefined where the file has none. */
export function readBake(fields: Fields | undefined): Bake | undefined {
  if (fields === undefined) return undefined
  if (!fields.has('for')) fields.complainOfAll('has no `for`, such as `5m`')
  const bake: Bake = {
    for: fields.duration('for', { zero: false }) ?? 0,
    every: fields.duration('every', { zero: false }) ?? 15_000,
    failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }) ?? bakeFailures,
  }
  fields.finish()
  return bake
}
