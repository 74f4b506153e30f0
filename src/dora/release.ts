import { isSuccess, type Life } from '../ledger/life.ts'

/**
 * One sha that came to an environment, with all deployments of it: jobs that ran again, and attempts that failed before. Rollbacks are none:
 * they bring nothing new.
 */
export interface Release {
  readonly sha: string
  readonly lives: readonly Life[]
  /** When it had traffic first; undefined when it never had any. */
  readonly liveAt: Date | undefined
  /** The first success; a later `inactive`, or failure, does not take it away. */
  readonly verifiedAt: Date | undefined
  /** The first failure since it had traffic. */
  readonly failedAt: Date | undefined
  /** It was made to mend another. */
  readonly isHotfix: boolean
}

/** GitFlow's name for such branches. */
const hotfixBranch = /^(?:refs\/heads\/)?hotfix[/-]/

/** The releases of one environment and service, in the order of their first sign of life; lives may come in any order and more than once. */
export function foldReleases(lives: readonly Life[]): readonly Release[] {
  const bySha = new Map<string, Life[]>()
  for (const life of inOrder(lives)) {
    if (life.isRollback || life.startedAt === undefined) continue
    const { sha } = life.record.deployment
    const known = bySha.get(sha)
    if (known) known.push(life)
    else bySha.set(sha, [life])
  }
  return [...bySha].map(([sha, same]) => releaseOf(sha, same)).sort((one, other) => signOf(one) - signOf(other))
}

/** Each deployment once, oldest first. */
export function inOrder(lives: readonly Life[]): readonly Life[] {
  const byId = new Map(lives.map((life) => [life.record.deployment.id, life]))
  return [...byId.values()].sort(
    ({ record: { deployment: one } }, { record: { deployment: other } }) =>
      one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id,
  )
}

/** The earliest of some moments; undefined of none. */
export function earliest(moments: readonly (Date | undefined)[]): Date | undefined {
  return moments.reduce(
    (least, at) => (least === undefined || (at !== undefined && at < least) ? at : least),
    undefined,
  )
}

function releaseOf(sha: string, lives: readonly Life[]): Release {
  const withTraffic = lives.filter(({ liveAt }) => liveAt !== undefined)
  return {
    sha,
    lives,
    liveAt: earliest(lives.map(({ liveAt }) => liveAt)),
    verifiedAt: earliest(lives.map(({ events }) => events.find(isSuccess)?.at)),
    failedAt: earliest(withTraffic.map(({ failedAt }) => failedAt)),
    isHotfix: lives.some(
      ({ payload, record }) => payload?.hotfixOf !== undefined || hotfixBranch.test(record.deployment.ref),
    ),
  }
}

function signOf({ verifiedAt, liveAt, lives }: Release): number {
  return (verifiedAt ?? liveAt ?? lives[0]?.record.deployment.createdAt)?.getTime() ?? 0
}
