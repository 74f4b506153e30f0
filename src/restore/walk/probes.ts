import type { CheckPlan } from '../../checks/check.ts'

/** Milliseconds that a short look waits for an answer. */
const patience = 10_000
const pause = 500

/**
 * The checks that show in one short look whether a version answers: only the version checks, each once. Undefined if there are none, because no other
 * check can distinguish versions.
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

/** The checks that ask which version runs, out of those with an expected version; undefined if there are none. */
export function askingPlan(plan: CheckPlan | undefined): CheckPlan | undefined {
  const look = lookPlan(plan)
  const checks = (look?.checks ?? []).filter(({ probe }) => JSON.stringify(probe).includes('{expected}'))
  return look === undefined || checks.length === 0 ? undefined : { ...look, checks }
}

/** The checks that work without knowing the version: those that do not use it. */
export function namelessPlan(plan: CheckPlan): CheckPlan {
  return { ...plan, checks: plan.checks.filter(({ probe }) => !JSON.stringify(probe).includes('{expected}')) }
}

/** Whether the checks need the cluster. */
export function asksCluster({ checks }: CheckPlan): boolean {
  return checks.some(
    ({ probe }) => probe.kind === 'kubernetes' || (probe.kind === 'version' && probe.addresses.kind === 'pods'),
  )
}
