import { createHash } from 'node:crypto'

/** What is being approved. It is written to the record once and never changed. */
export interface ApprovalSubject {
  readonly repositoryId: number
  readonly runId: number
  readonly gate: string
  readonly environment: string
  /** '' in a repository that deploys only one thing. */
  readonly service: string
  /** The commit to deploy. */
  readonly sha: string
  /** The commit that GitHub names for the run: for a pull request its head, for a release the commit before it. */
  readonly headSha: string
  readonly ref: string
  /** The values of `github.workflow_ref` and `github.workflow_sha`. */
  readonly workflowRef: string
  readonly workflowSha: string
  readonly actorId: number
  readonly actorLogin: string
  /** Who triggered the attempt that created the request. */
  readonly triggeringActorId: number
  /** Accounts of the authors and committers of the commits since the running version. */
  readonly authors: readonly number[]
  /** Authors without a known GitHub account; they cannot be excluded. */
  readonly unknownAuthors: number
  readonly pullRequestAuthors: readonly number[]
  /** Digest of the artifact; '' if it is missing. */
  readonly digest: string
  readonly policyDigest: string
  readonly jobName: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

/** The subject as `payload.gate` holds it: fields in a fixed order, lists sorted. */
export function writeSubject(subject: ApprovalSubject): ApprovalSubject {
  return {
    repositoryId: subject.repositoryId,
    runId: subject.runId,
    gate: subject.gate,
    environment: subject.environment,
    service: subject.service,
    sha: subject.sha,
    headSha: subject.headSha,
    ref: subject.ref,
    workflowRef: subject.workflowRef,
    workflowSha: subject.workflowSha,
    actorId: subject.actorId,
    actorLogin: subject.actorLogin,
    triggeringActorId: subject.triggeringActorId,
    authors: sortIds(subject.authors),
    unknownAuthors: subject.unknownAuthors,
    pullRequestAuthors: sortIds(subject.pullRequestAuthors),
    digest: subject.digest,
    policyDigest: subject.policyDigest,
    jobName: subject.jobName,
    expiresAt: subject.expiresAt,
  }
}

/** The subject as one text, identical for equal subjects. */
function canonicalSubject(subject: ApprovalSubject): string {
  return JSON.stringify(Object.entries(writeSubject(subject)))
}

/** The code that an approver types: the first eight hexadecimal digits of the SHA-256 of the subject's canonical text. */
export function subjectCode(subject: ApprovalSubject): string {
  return createHash('sha256').update(canonicalSubject(subject)).digest('hex').slice(0, 8)
}

/**
 * The fields in which a recorded subject differs from the subject that the attempt itself would write. Expiry and policy are checked elsewhere. No
 * author may be missing.
 */
export function compareSubjects(recorded: ApprovalSubject, own: ApprovalSubject): readonly string[] {
  const same = [
    'repositoryId',
    'runId',
    'gate',
    'environment',
    'service',
    'sha',
    'headSha',
    'ref',
    'workflowRef',
    'workflowSha',
    'actorId',
    'actorLogin',
    'triggeringActorId',
    'digest',
    'jobName',
  ] as const
  const complete = ['authors', 'pullRequestAuthors'] as const
  return [
    ...same.filter((name) => recorded[name] !== own[name]),
    ...complete.filter((name) => !own[name].every((id) => recorded[name].includes(id))),
  ]
}

/** Reads `payload.gate` of a deployment; undefined if it is not one of our subjects. */
export function parseSubject(value: unknown): ApprovalSubject | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const reader = new FieldReader(new Map(Object.entries(value)))
  const subject: ApprovalSubject = {
    repositoryId: reader.count('repositoryId'),
    runId: reader.count('runId'),
    gate: reader.text('gate'),
    environment: reader.text('environment'),
    service: reader.text('service'),
    sha: reader.text('sha'),
    headSha: reader.text('headSha'),
    ref: reader.text('ref'),
    workflowRef: reader.text('workflowRef'),
    workflowSha: reader.text('workflowSha'),
    actorId: reader.count('actorId'),
    actorLogin: reader.text('actorLogin'),
    triggeringActorId: reader.count('triggeringActorId'),
    authors: reader.counts('authors'),
    unknownAuthors: reader.count('unknownAuthors'),
    pullRequestAuthors: reader.counts('pullRequestAuthors'),
    digest: reader.text('digest'),
    policyDigest: reader.text('policyDigest'),
    jobName: reader.text('jobName'),
    expiresAt: reader.text('expiresAt'),
  }
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/
  const isInstant = instant.test(subject.expiresAt) && !Number.isNaN(Date.parse(subject.expiresAt))
  return reader.isSound && isInstant ? subject : undefined
}

/** Reads fields of a record that anybody may have written, and remembers whether all were valid. */
class FieldReader {
  readonly #fields: ReadonlyMap<string, unknown>
  #isSound = true

  constructor(fields: ReadonlyMap<string, unknown>) {
    this.#fields = fields
  }

  get isSound(): boolean {
    return this.#isSound
  }

  text(name: keyof ApprovalSubject): string {
    const value = this.#fields.get(name)
    if (typeof value === 'string') return value
    this.#isSound = false
    return ''
  }

  count(name: keyof ApprovalSubject): number {
    const value = this.#fields.get(name)
    if (isCount(value)) return value
    this.#isSound = false
    return 0
  }

  counts(name: keyof ApprovalSubject): readonly number[] {
    const value = this.#fields.get(name)
    if (Array.isArray(value) && value.every(isCount)) return value
    this.#isSound = false
    return []
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function sortIds(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].sort((one, other) => one - other)
}
