import type { CheckPlan, CheckRun, Measurement, Verification } from './check.ts'

export { AnsweredPlaces, placeOf } from './answered.ts'
export type * from './check.ts'
export { readChecks } from './file/read.ts'
export type { KubernetesReader, ObjectKind } from './kubernetes.ts'
export type * from './probe.ts'
export { json } from './report/json.ts'
export { junit } from './report/junit.ts'
export { table } from './report/table.ts'
export { builtins, expand, expandUrl, placeholdersIn, type Values } from './template.ts'

/** Runs all checks, as `run.ts` does, which is loaded with the network's modules when there is something to check. */
export async function runChecks(plan: CheckPlan, run: CheckRun): Promise<Verification> {
  return (await import('./run.ts')).runChecks(plan, run)
}

/** Measures each check once, as `run.ts` does. */
export async function measureOnce(plan: CheckPlan, run: CheckRun): Promise<readonly Measurement[]> {
  return (await import('./run.ts')).measureOnce(plan, run)
}
