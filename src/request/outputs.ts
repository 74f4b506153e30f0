import type { GatePolicy } from '../gate/policy.ts'
import type { Assessment } from '../gate/state.ts'
import type { Situation } from './situation.ts'
import { nameFrom } from './words.ts'

/** The people whose approvals count, as data; who overrides is the only one then. */
export function approverData({ assessment, facts }: Situation): readonly Readonly<Record<string, unknown>>[] {
  const { tally, state } = assessment
  if ('isOverridden' in state && state.isOverridden && tally.override !== undefined) {
    const { id, login, reason } = tally.override
    return [{ id, login, rule: 'override', reason }]
  }
  const times = new Map(facts.evidence?.comments.map(({ id, at }) => [id, new Date(at).toISOString()]))
  return tally.approvers.flatMap(({ id, login, comment, rule }) => {
    const from = rule === undefined ? undefined : facts.policy.require[rule]?.from
    const place = comment < 0 ? { run: -comment } : { comment }
    return from === undefined ? [] : [{ id, login, rule: nameFrom(from), at: times.get(comment) ?? '', ...place }]
  })
}

/** The values given at approval, each of the type that the policy declares. */
export function inputData({ tally }: Assessment, policy: GatePolicy): Readonly<Record<string, unknown>> {
  const types = new Map(policy.inputs.map(({ name, type }) => [name, type]))
  const typed = (name: string, value: string) => {
    const type = types.get(name)
    return type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value
  }
  return Object.fromEntries([...tally.inputs].map(([name, value]) => [name, typed(name, value)]))
}
