import type { RequestAssessment } from '../case/state.ts'
import type { GatePolicy } from '../rules/policy.ts'
import type { RequestSituation } from './situation.ts'
import { nameFrom } from './words.ts'

/** The people whose approvals count, as data; after an override only the person who overrode. */
export function approverData({ assessment, facts }: RequestSituation): readonly Readonly<Record<string, unknown>>[] {
  const { count, state } = assessment
  const times = new Map(facts.evidence?.comments.map(({ id, at }) => [id, new Date(at).toISOString()]))
  if ('isOverridden' in state && state.isOverridden && count.override !== undefined) {
    const { id, login, reason, comment } = count.override
    const place = comment < 0 ? { run: -comment } : { comment }
    return [{ id, login, rule: 'override', reason, at: times.get(comment) ?? '', ...place }]
  }
  return count.approvers.flatMap(({ id, login, comment, rule }) => {
    const from = rule === undefined ? undefined : facts.policy.require[rule]?.from
    const place = comment < 0 ? { run: -comment } : { comment }
    return from === undefined ? [] : [{ id, login, rule: nameFrom(from), at: times.get(comment) ?? '', ...place }]
  })
}

/** The values given at approval, each of the type that the policy declares. */
export function inputData({ count }: RequestAssessment, policy: GatePolicy): Readonly<Record<string, unknown>> {
  const types = new Map(policy.inputs.map(({ name, type }) => [name, type]))
  const typed = (name: string, value: string) => {
    const type = types.get(name)
    return type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value
  }
  return Object.fromEntries([...count.inputs].map(([name, value]) => [name, typed(name, value)]))
}
