/** When a rule is needed: always, or with a kind of workload or a strategy alone. */
export type RuleUse = 'workloads' | 'rollout' | 'canary' | 'blue-green'

/** One rule of a Role. */
export interface Rule {
  readonly use: RuleUse
  readonly group: string
  /** Plural; a part of an object as `pods/log`. */
  readonly resources: readonly string[]
  readonly verbs: readonly ('get' | 'list' | 'patch')[]
}

/**
 * Every right that the strategies and their diagnosis use, and no other: docs/kubernetes.md and deploy/kubernetes/ have the same rules, and a
 * contract test holds them to these.
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

/** One thing that may be done, or not. */
export interface Right {
  readonly verb: string
  readonly group: string
  readonly resource: string
}

/** The single rights of some uses. */
export function rightsFor(uses: readonly RuleUse[]): readonly Right[] {
  return rules
    .filter(({ use }) => uses.includes(use))
    .flatMap(({ group, resources, verbs }) =>
      resources.flatMap((resource) => verbs.map((verb) => ({ verb, group, resource }))),
    )
}

/** Rights as the lines of a Role, to paste: those of one resource in one rule. */
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
