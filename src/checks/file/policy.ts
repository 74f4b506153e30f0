import { parseDuration, someDuration } from '../../input/duration.ts'
import { type Bake, type Policy, severities } from '../check.ts'
import type { Kind, Probe } from '../probe.ts'
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

/** The bake's own limit: see state.ts. */
const bakeFailures = 5

/** What the file sets for all of its checks; empty if it says nothing. */
export function readDefaults(fields: Fields | undefined): Given {
  if (fields === undefined) return {}
  const given = readGiven(fields)
  fields.finish()
  return given
}

/** What a file says of the policies of its checks. */
export interface PolicyScope {
  readonly defaults: Given
  /** Whether the file says nothing of a bake, and gets one all the same. */
  readonly isUsualBake: boolean
}

/** The policy of a check; `fields` are those besides its kind. */
export function readPolicy(fields: Fields, probe: Probe | undefined, { defaults, isUsualBake }: PolicyScope): Policy {
  const own = probe === undefined ? {} : (ofKind[probe.kind] ?? {})
  const bakes = fields.has('bake') ? fields.flag('bake', true) : undefined
  const usual = isUsualBake && probe !== undefined && isCostly(probe) ? { bakes: false } : {}
  return { ...builtIn, ...withoutGaps(defaults), ...own, ...usual, ...withoutGaps({ ...readGiven(fields), bakes }) }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A bake that nobody asked for must not send a load, or what may change something, thirty times over. */
function isCostly(probe: Probe): boolean {
  return probe.kind === 'http' && (probe.load !== undefined || !harmless.has(probe.request.method))
}

/** What is not given must not hide what is. */
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

/** Without a word in the file: long enough to tell a service that fails every other time from one that is well. */
const defaultBake = 60_000
const bakeForms = 'a map such as `{ for: 5m }`, a time such as `5m`, or `off`'

/** The bake that `fields` name under `bake`, the default one where they say nothing; undefined if it is turned off. */
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
  if (!fields.has('for')) fields.complainOfAll('has no `for`, such as `5m`; for no bake at all, write `bake: off`')
  const usual = bakeOf(fields.duration('for', { zero: false }) ?? defaultBake)
  const bake: Bake = {
    for: usual.for,
    every: fields.duration('every', { zero: false }) ?? usual.every,
    failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }) ?? usual.failureLimit,
  }
  fields.finish()
  return bake
}

/** Some thirty measurements, so that a short bake sees enough, and a long one does not ask all the time. */
function bakeOf(time: number): Bake {
  const every = Math.min(15_000, Math.max(2_000, Math.round(time / 30)))
  return { for: time, every, failureLimit: bakeFailures }
}
