import { canonicalFrom, type From, type GatePolicy, type NotifyRule, type Override, type Rule } from './policy.ts'

/** What one file says about a gate; undefined for nothing. */
export type GateRules = {
  readonly [Key in Exclude<keyof GatePolicy, 'id' | 'keptEnvironments' | 'idle'>]: GatePolicy[Key] | undefined
}

const hour = 3_600_000

/** The defaults: the careful choice. */
const defaults: Omit<GatePolicy, 'id' | 'require'> = {
  exclude: ['actor', 'triggering-actor'],
  expires: 72 * hour,
  inputs: [],
  override: undefined,
  onNewRequest: 'supersede',
  needsCode: false,
  allowsEmail: false,
  allowedApps: [],
  retriesAfterFailure: false,
  environments: undefined,
  keptEnvironments: [],
  branches: [],
  refusesUnknownAuthors: false,
  idle: [],
  hours: [],
  freeze: [],
  notify: undefined,
}

/** A gate that inherits nothing. `kept` are the environments that inherited gates name. */
export function settleGate(id: string, own: GateRules, kept: readonly string[]): GatePolicy {
  const gate: Draft = { ...defaults, id, require: [], keptEnvironments: kept }
  for (const key of listKeys(stricter)) takeKey(gate, key, own)
  return gate
}

/**
 * An inherited gate with the repository's additions. Each key uses the stricter value of both, so the result never allows what the inherited gate
 * refuses. Missing keys are inherited.
 */
export function tighten(inherited: GatePolicy, own: GateRules): GatePolicy {
  const gate = { ...inherited }
  for (const key of listKeys(stricter)) tightenKey(gate, key, own)
  return gate
}

/** The keys whose value in the repository has no effect, because the inherited value is stricter. */
export function ineffectiveKeys(inherited: GatePolicy, own: GateRules): readonly (keyof GateRules)[] {
  const result = tighten(inherited, own)
  const text = (value: unknown) => JSON.stringify(value ?? null)
  return listKeys(stricter).filter(
    (key) =>
      own[key] !== undefined && text(result[key]) === text(inherited[key]) && text(own[key]) !== text(inherited[key]),
  )
}

type Draft = { -readonly [Key in keyof GatePolicy]: GatePolicy[Key] }

function tightenKey<Key extends keyof GateRules>(gate: Draft, key: Key, own: GateRules): void {
  const mine = own[key]
  if (mine !== undefined) gate[key] = stricter[key](gate[key], mine)
}

function takeKey<Key extends keyof GateRules>(gate: Draft, key: Key, own: GateRules): void {
  const mine = own[key]
  if (mine !== undefined) gate[key] = mine
}

type Stricter = {
  readonly [Key in keyof GateRules]: (inherited: GatePolicy[Key], own: NonNullable<GatePolicy[Key]>) => GatePolicy[Key]
}

/** For each key, the value that only allows what both allow. */
const stricter: Stricter = {
  require: strictestRules,
  exclude: (inherited, own) => union(inherited, own),
  expires: Math.min,
  inputs: (inherited, own) => [...inherited, ...own],
  override: bothOverrides,
  // Each choice allows what the other one ends, so the repository cannot override it.
  onNewRequest: (inherited) => inherited,
  needsCode: either,
  allowsEmail: both,
  allowedApps: (inherited, own) => inherited.filter((app) => own.includes(app)),
  retriesAfterFailure: both,
  environments: (inherited, own) => inherited?.filter((name) => hasEnvironment(own, name)) ?? own,
  branches: (inherited, own) => [...inherited, ...own],
  refusesUnknownAuthors: either,
  hours: (inherited, own) => [...inherited, ...own],
  freeze: (inherited, own) => [...inherited, ...own],
  notify: (inherited, own) => (inherited === undefined ? own : bothNotified(inherited, own)),
}

/** Notifications are only added, and reminders never come later. */
function bothNotified(inherited: NotifyRule, own: NotifyRule): NotifyRule {
  return { on: union(inherited.on, own.on), beforeExpiry: Math.max(inherited.beforeExpiry, own.beforeExpiry) }
}

function either(one: boolean, other: boolean): boolean {
  return one || other
}

function both(one: boolean, other: boolean): boolean {
  return one && other
}

function union<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return [...new Set([...one, ...other])]
}

/** Whether a list names an environment. */
export function hasEnvironment(list: readonly string[], name: string): boolean {
  return list.some((each) => each.toLowerCase() === name.toLowerCase())
}

/** All rules of both; if both ask the same people, the higher number. */
function strictestRules(inherited: readonly Rule[], own: readonly Rule[]): readonly Rule[] {
  const asked = (rules: readonly Rule[], from: From) =>
    rules.filter((rule) => isSame(rule.from, from)).reduce((sum, { count }) => sum + count, 0)
  const added = own.filter(({ from }, index) => own.findIndex((other) => isSame(other.from, from)) === index)
  const more = added.map(({ from }) => ({ from, count: asked(own, from) - asked(inherited, from) }))
  return [...inherited, ...more.filter(({ count }) => count > 0)]
}

/** Groups of the same name may be different lists in two files. */
function isSame(one: From, other: From): boolean {
  const text = (from: From) => `${canonicalFrom(from)} ${JSON.stringify('members' in from ? from.members : [])}`
  return text(one) === text(other)
}

/** Both files must name the person; if nothing inherited names anybody, there is nobody. */
function bothOverrides(inherited: Override | undefined, own: Override): Override | undefined {
  if (inherited === undefined) return undefined
  const needsReason = inherited.needsReason || own.needsReason
  return { from: [...inherited.from, ...own.from], needsReason }
}

function listKeys<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (name: string): name is Key => name in table
  return Object.keys(table).filter(isKey)
}
