import type { CheckPlan } from '../../checks/check.ts'

/** Milliseconds: how long a short look waits for an answer. */
const patience = 10_000
const pause = 500

/**
 * The checks by which a short look tells whether a version answers: those of the version alone, at once. Undefined if
 * there are none, as nothing else can tell one version from another.
 */
export function lookPlan(plan: CheckPlan | undefined): CheckPlan | undefined {
  const checks = (plan?.checks ?? []).filter(({ probe }) => probe.kind === 'version')
  if (plan === undefined || checks.length === 0) return undefined
  return {
    ...plan,
    settle: 0,
    bake: undefined,
    checks: checks.map(({ policy, ...check }) => ({
      ...check,
      policy: {
        ...policy,
        severity: 'critical',
        within: Math.min(policy.within, patience),
        interval: Math.min(policy.interval, pause),
      },
    })),
  }
}

/**
 * The checks that ask which version runs, of those that are held to the one that is expected; undefined if there are
 * none.
 */
export function askingPlan(plan: CheckPlan | undefined): CheckPlan | undefined {
  const look = lookPlan(plan)
  const checks = (look?.checks ?? []).filter(({ probe }) => JSON.stringify(probe).includes('{expected}'))
  return look === undefined || checks.length === 0 ? undefined : { ...look, checks }
}

/** The checks that a version can be held to of which nobody knows the name: without those that ask for it. */
export function namelessPlan(plan: CheckPlan): CheckPlan {
  return { ...plan, checks: plan.checks.filter(({ probe }) => !JSON.stringify(probe).includes('{expected}')) }
}

/** Whether the checks ask the cluster for something. */
export function asksCluster({ checks }: CheckPlan): boolean {
  return checks.some(
    ({ probe }) => probe.kind === 'kubernetes' || (probe.kind === 'version' && probe.addresses.kind === 'pods'),
  )
}
