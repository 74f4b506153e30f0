import { isRecord } from '../github/connection/parse.ts'

/** What we put into the immutable payload of a GitHub Deployment. */
export interface Payload {
  readonly v: 1
  /** '' in a repository that deploys only one service. */
  readonly service: string
  /** '' if it is not known yet. */
  readonly version: string
  /** What was live before; undefined for a first deployment. */
  readonly previous: EarlierRun | undefined
  readonly run: RunPlace
  readonly actor: { readonly id: number; readonly login: string }
  /** Digest of the checks file, '' without one. */
  readonly checks: string
  /** What `db-migrate` reported; undefined without a database. */
  readonly schema: SchemaState | undefined
  /** Id of the deployment that this one fixes. */
  readonly hotfixOf: number | undefined
  /** Id of the deployment that this one rolls back. */
  readonly rollbackOf: number | undefined
  readonly reason: string
  /**
   * The commit that its run was started for, if it is not the deployed one: image names may use it. Undefined if they are equal.
   */
  readonly eventSha: string | undefined
  /** What the gate that filed it must remember; only the gate reads it. */
  readonly gate: Readonly<Record<string, unknown>> | undefined
}

/** A deployment before this one. */
export interface EarlierRun {
  readonly id: number
  readonly sha: string
  readonly version: string
}

/** The job that deploys. */
export interface RunPlace {
  readonly id: number
  readonly attempt: number
  readonly job: string
}

/** The database's schema before and after, and whether the version before can run on the one after. */
export interface SchemaState {
  readonly before: string
  readonly after: string
  readonly compatible: 'true' | 'false' | 'unknown'
}

/**
 * The payload of one of our deployments; undefined for anybody else's, also for one in a later format. GitHub returns a payload as JSON in a
 * string if it was sent as one.
 */
export function parsePayload(value: unknown): Payload | undefined {
  const given = typeof value === 'string' ? parseJson(value) : value
  if (!isRecord(given) || given['v'] !== 1 || typeof given['service'] !== 'string') return undefined
  const run = parseRun(given['run'])
  if (run === undefined) return undefined
  return {
    v: 1,
    service: given['service'],
    version: textOf(given['version']),
    previous: parseEarlier(given['previous']),
    run,
    actor: parseActor(given['actor']),
    checks: textOf(given['checks']),
    schema: parseSchema(given['schema']),
    hotfixOf: idOf(given['hotfix-of']),
    rollbackOf: idOf(given['rollback-of']),
    reason: textOf(given['reason']),
    eventSha: textOf(given['event-sha']) || undefined,
    gate: isRecord(given['gate']) ? given['gate'] : undefined,
  }
}

/** The payload as it is sent, without undefined fields. */
export function writePayload(payload: Payload): Readonly<Record<string, unknown>> {
  const { hotfixOf, rollbackOf, eventSha, ...rest } = payload
  const all = { ...rest, 'hotfix-of': hotfixOf, 'rollback-of': rollbackOf, 'event-sha': eventSha }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // somebody else's payload may be any text
  }
}

function parseRun(value: unknown): RunPlace | undefined {
  const id = isRecord(value) ? idOf(value['id']) : undefined
  const attempt = isRecord(value) ? idOf(value['attempt']) : undefined
  if (!isRecord(value) || id === undefined || attempt === undefined) return undefined
  return { id, attempt, job: textOf(value['job']) }
}

function parseEarlier(value: unknown): EarlierRun | undefined {
  const id = isRecord(value) ? idOf(value['id']) : undefined
  if (!isRecord(value) || id === undefined) return undefined
  return { id, sha: textOf(value['sha']), version: textOf(value['version']) }
}

function parseActor(value: unknown): Payload['actor'] {
  return isRecord(value) ? { id: idOf(value['id']) ?? 0, login: textOf(value['login']) } : { id: 0, login: '' }
}

function parseSchema(value: unknown): SchemaState | undefined {
  if (!isRecord(value)) return undefined
  const compatible = value['compatible']
  return {
    before: textOf(value['before']),
    after: textOf(value['after']),
    compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown',
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function idOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
