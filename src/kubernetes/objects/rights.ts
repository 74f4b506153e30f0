/** When a rule is needed: always, or only with a kind of workload or a strategy. */
export type RuleUse = 'workloads' | 'rollout' | 'canary' | 'blue-green'

/** One rule of a Role. */
export interface Rule {
  readonly use: RuleUse
  readonly group: string
  /** Plural; a part of an object such as `pods/log`. */
  readonly resources: readonly string[]
  readonly verbs: readonly ('get' | 'list' | 'patch')[]
}

/**
 * All permissions that the strategies and their diagnosis use. docs/kubernetes.md and deploy/kubernetes/ have the same rules; a contract test
 * compares them.
 */
export const rules: readonly Rule[] = [
  {
    use: 'workloads',
    group: 'apps',
    resources: ['deployments', 'statefulsets', 'daemonsets'],
    verbs: ['get', 'list', 'patch'],
  },
  { use: 'workloads', group: 'apps', resources: ['replicasets', 'controllerrevisions'], verbs: ['get', 'list'] },
  { use: 'workloads', group: '', resources: ['pods', 'events'], verbs: ['get', 'list'] },
  { use: 'workloads', group: '', resources: ['pods/log'], verbs: ['get'] },
  { use: 'rollout', group: 'argoproj.io', resources: ['rollouts'], verbs: ['get', 'patch'] },
  { use: 'rollout', group: 'argoproj.io', resources: ['rollouts/status'], verbs: ['patch'] },
  { use: 'canary', group: 'flagger.app', resources: ['canaries'], verbs: ['get'] },
  { use: 'blue-green', group: '', resources: ['services'], verbs: ['get', 'patch'] },
  { use: 'blue-green', group: 'discovery.k8s.io', resources: ['endpointslices'], verbs: ['list'] },
]

/** One permission. */
export interface Right {
  readonly verb: string
  readonly group: string
  readonly resource: string
}

/** The single permissions of some rules. */
export function rightsFor(uses: readonly RuleUse[]): readonly Right[] {
  return rules
    .filter(({ use }) => uses.includes(use))
    .flatMap(({ group, resources, verbs }) =>
      resources.flatMap((resource) => verbs.map((verb) => ({ verb, group, resource }))),
    )
}

/** Permissions as lines of a Role to paste, one rule per resource. */
export function describeRights(rights: readonly Right[]): readonly string[] {
  const verbs = new Map<string, { readonly right: Right; readonly verbs: string[] }>()
  for (const right of rights) {
    const key = `${right.group}/${right.resource}`
    const known = verbs.get(key)
    if (known === undefined) verbs.set(key, { right, verbs: [right.verb] })
    else known.verbs.push(right.verb)
  }
  return [...verbs.values()].map(
    ({ right, verbs: all }) =>
      `{apiGroups: ["${right.group}"], resources: ["${right.resource}"], verbs: [${all.map((verb) => `"${verb}"`).join(', ')}]}`,
  )
}
