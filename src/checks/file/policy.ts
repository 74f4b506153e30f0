import { parseDuration, someDuration } from '../../input/duration.ts'
import { type Bake, type Policy, severities } from '../check.ts'
import type { Kind, Probe } from '../probe.ts'
import type { Fields } from './fields.ts'

/** Settings that a file may have for all its checks, and for each check. */
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

/** Slow checks with many samples each, for which the file's common settings are not meant. */
const ofKind: { readonly [Key in Kind]?: Partial<Policy> } = {
  command: { timeout: 600_000, consecutive: 1, bakes: false },
  compare: { consecutive: 1, bakes: false },
}

/** The bake has its own limit: see state.ts. */
const bakeFailures = 5

/** The file's settings for all its checks; empty if it has none. */
export function readDefaults(fields: Fields | undefined): Given {
  if (fields === undefined) return {}
  const given = readGiven(fields)
  fields.finish()
  return given
}

/** The policies in a file. */
export interface PolicyScope {
  readonly defaults: Given
  /** The file does not mention a bake, so it gets the default one. */
  readonly isUsualBake: boolean
}

/** The policy of a check; `fields` are those that do not belong to its kind. */
export function readPolicy(fields: Fields, probe: Probe | undefined, { defaults, isUsualBake }: PolicyScope): Policy {
  const own = probe === undefined ? {} : (ofKind[probe.kind] ?? {})
  const bakes = fields.has('bake') ? fields.flag('bake', true) : undefined
  const usual = isUsualBake && probe !== undefined && isCostly(probe) ? { bakes: false } : {}
  return { ...builtIn, ...withoutGaps(defaults), ...own, ...usual, ...withoutGaps({ ...readGiven(fields), bakes }) }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A default bake must not repeat a load test, or a check that may change something, thirty times. */
function isCostly(probe: Probe): boolean {
  return probe.kind === 'http' && (probe.load !== undefined || !harmless.has(probe.request.method))
}

/** Missing fields must not override the file's settings. */
function withoutGaps(given: { readonly [Key in keyof Policy]?: Policy[Key] | undefined }): Partial<Policy> {
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

/** The default: long enough to notice a service that fails every second time. */
const defaultBake = 60_000
const bakeForms = 'a map such as `{ for: 5m }`, a time such as `5m`, or `off`'

/** The bake in the field `bake`; the default one if it is missing, undefined if it is off. */
export function readBake(fields: Fields): Bake | undefined {
  const tree = fields.tree('bake')
  if (tree === undefined) return { ...bakeOf(defaultBake), isUsual: true }
  if (tree.kind === 'scalar' && (tree.value === false || tree.value === 'off')) return undefined
  if (tree.kind === 'list' || (tree.kind === 'scalar' && parseDuration(tree.text, someDuration) === undefined)) {
    fields.refuse('bake', bakeForms)
    return undefined
  }
  if (tree.kind === 'scalar') return bakeOf(fields.duration('bake', { zero: false }) ?? defaultBake)
  const inner = fields.map('bake')
  return inner && readBakeMap(inner)
}

function readBakeMap(fields: Fields): Bake {
  if (!fields.has('for')) fields.complainOfAll('has no `for`, such as `5m`; to turn the bake off, write `bake: off`')
  const usual = bakeOf(fields.duration('for', { zero: false }) ?? defaultBake)
  const bake: Bake = {
    for: usual.for,
    every: fields.duration('every', { zero: false }) ?? usual.every,
    failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }) ?? usual.failureLimit,
  }
  fields.finish()
  return bake
}

/** About thirty measurements: enough for a short bake, and not too many for a long one. */
function bakeOf(time: number): Bake {
  const every = Math.min(15_000, Math.max(2_000, Math.round(time / 30)))
  return { for: time, every, failureLimit: bakeFailures }
}
