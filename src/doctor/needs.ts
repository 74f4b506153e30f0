import type { Scope } from '../github/people/token.ts'
import type { RuleUse } from '../kubernetes/objects/rights.ts'
import type { StrategyName } from '../restore/strategies/strategy.ts'

/** The actions that can be named. */
export const patients = [
  'approval-gate',
  'approval-reconcile',
  'db-migrate',
  'deployment-history',
  'mysql-query',
  'release-notes',
  'rollback',
  'smoke-test',
  'version-bump',
] as const
export type Patient = (typeof patients)[number]

/** `write` includes `read`. */
export type Level = 'read' | 'write'
export type Permissions = Readonly<Partial<Record<Scope, Level>>>

/** What every run of an action needs, as in its README under "Permissions". */
const ofActions: Readonly<Record<Patient, Permissions>> = {
  'approval-gate': { actions: 'read', contents: 'read', deployments: 'write', issues: 'write' },
  'approval-reconcile': { actions: 'write', contents: 'read', deployments: 'write', issues: 'write' },
  'db-migrate': { contents: 'read' },
  'deployment-history': { contents: 'read', deployments: 'read', 'pull-requests': 'read' },
  'mysql-query': {},
  'release-notes': { contents: 'read', 'pull-requests': 'read' },
  rollback: { contents: 'read', deployments: 'write', issues: 'write' },
  'smoke-test': { contents: 'read', deployments: 'write', issues: 'write' },
  'version-bump': { contents: 'write' },
}

/** What a strategy of `smoke-test` and `rollback` needs in addition. */
const ofStrategies: Readonly<Partial<Record<StrategyName, Permissions>>> = {
  redeploy: { actions: 'write', contents: 'read' },
  'git-revert': { contents: 'write', 'pull-requests': 'write' },
}

/** The permissions of all the actions together, with the higher level of each. */
export function permissionsFor(actions: readonly Patient[], strategy: StrategyName | undefined): Permissions {
  const own = strategy === undefined ? {} : (ofStrategies[strategy] ?? {})
  const all: Partial<Record<Scope, Level>> = {}
  for (const permissions of [...actions.map((name) => ofActions[name]), own])
    for (const scope of scopes) {
      const level = permissions[scope]
      if (level !== undefined && all[scope] !== 'write') all[scope] = level
    }
  return all
}

const scopes = ['actions', 'contents', 'deployments', 'issues', 'pull-requests'] as const

/** Those that cannot work without git; others use it if there is a checkout. */
const withGit: readonly Patient[] = ['release-notes', 'version-bump']

/** Whether git must be installed; if no action is named, it is needed as for all. */
export function needsGit(actions: readonly Patient[], strategy: StrategyName | undefined): boolean {
  return actions.length === 0 || strategy === 'git-revert' || actions.some((name) => withGit.includes(name))
}

/** Whether the database must be given. */
export function needsDatabase(actions: readonly Patient[]): boolean {
  return actions.includes('db-migrate') || actions.includes('mysql-query')
}

/** The cluster rules that a strategy uses for kinds of workloads (`deployment`, `rollout` …; by default the built-in ones). */
export function rulesFor(strategy: StrategyName | undefined, kinds: readonly string[]): readonly RuleUse[] {
  if (strategy === 'blue-green') return ['workloads', 'blue-green']
  const more = (['rollout', 'canary'] as const).filter((kind) => kinds.includes(kind))
  return ['workloads', ...more]
}
