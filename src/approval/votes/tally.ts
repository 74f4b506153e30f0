import type { RequestFacts } from '../case/facts.ts'
import type { VoteCount } from '../case/state.ts'
import type { GatePolicy, OwnedArea } from '../rules/policy.ts'
import { fillRules, owns } from './people.ts'
import type { Approval, Votes } from './votes.ts'

/** How the votes fill the policy's rules and inputs. */
export function countApprovals(
  { policy, unreadTeams = [] }: Pick<RequestFacts, 'policy' | 'unreadTeams'>,
  { approvals, override }: Pick<Votes, 'approvals' | 'override'>,
): VoteCount {
  const places = fillRules(policy.require, new Map(approvals.map(({ person, rules }) => [person.id, rules])))
  const filled = (index: number) => [...places.values()].filter((each) => each === index).length
  const values = valuesOf(approvals)
  const settled = [...values].flatMap(([name, [value = '', ...others]]) =>
    others.length === 0 ? [[name, value] as const] : [],
  )
  return {
    rules: policy.require.map(({ from, count }, index) => ({ from, count, missing: count - filled(index) })),
    approvers: approvals.map(({ person, comment }) => ({
      id: person.id,
      login: person.login,
      comment,
      rule: places.get(person.id),
    })),
    override: override && {
      id: override.person.id,
      login: override.person.login,
      reason: override.reason,
      comment: override.comment,
    },
    unowned: areasOf(policy).filter((area) => !approvals.some(({ person }) => owns(area, person))),
    unreadTeams,
    inputs: new Map(settled),
    missingInputs: [
      ...new Set(
        policy.inputs.filter(({ name, isRequired }) => isRequired && !values.has(name)).map(({ name }) => name),
      ),
    ],
    conflicts: [...values].filter(([, each]) => each.length > 1).map(([name]) => name),
  }
}

/** The files that need approval by an owner, no matter who fills the rule's places. */
function areasOf({ require }: GatePolicy): readonly OwnedArea[] {
  return require.flatMap(({ from }) => (from.kind === 'codeowners' ? [from.areas ?? []] : []))[0] ?? []
}

/** The different values of each input; the names in alphabetical order, the values in the order of the approvals. */
function valuesOf(approvals: readonly Approval[]): ReadonlyMap<string, readonly string[]> {
  const given = approvals.flatMap(({ inputs }) => [...inputs])
  const names = [...new Set(given.map(([name]) => name))].sort()
  return new Map(
    names.map((name) => [name, [...new Set(given.filter(([each]) => each === name).map(([, value]) => value))]]),
  )
}
