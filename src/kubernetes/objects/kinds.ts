import type { Kind } from '../resources.ts'

/** The built-in kinds that keep pods of one template running. */
export const appsKinds = ['Deployment', 'StatefulSet', 'DaemonSet'] as const
export type AppsKind = (typeof appsKinds)[number]

/** The kinds of workload with a history of their own: the built-in ones and Argo Rollouts. */
export const workloadKinds = [...appsKinds, 'Rollout'] as const
export type WorkloadKind = (typeof workloadKinds)[number]

/** The kinds that roll something out and report their progress; a Flagger Canary rolls out the workload that it names. */
export const rollingKinds = [...workloadKinds, 'Canary'] as const
export type RollingKind = (typeof rollingKinds)[number]

const versions: Readonly<Record<RollingKind, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  Rollout: 'argoproj.io/v1alpha1',
  Canary: 'flagger.app/v1beta1',
}

/** The API's name of a kind. */
export function kindOf(kind: RollingKind): Kind {
  return { apiVersion: versions[kind], kind }
}

/** True for one of those kinds; a `Rollout` of another group does not count. */
export function isRolling({ apiVersion, kind }: Kind): boolean {
  return rollingKindOf({ apiVersion, kind }) !== undefined
}

/** The kind, if its group is correct; a group without a version means its preferred version. */
export function rollingKindOf({ apiVersion, kind }: Kind): RollingKind | undefined {
  const known = rollingKinds.find((each) => each === kind)
  const group = known === undefined ? undefined : versions[known].split('/')[0]
  return apiVersion.split('/')[0] === group ? known : undefined
}
