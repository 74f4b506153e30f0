import { createHash } from 'node:crypto'

/** What is being approved. It is written into the record once and never changed. */
export interface Subject {
  readonly repositoryId: number
  readonly runId: number
  readonly gate: string
  readonly environment: string
  readonly sha: string
  readonly ref: string
  /** As `github.workflow_ref` and `github.workflow_sha`. */
  readonly workflowRef: string
  readonly workflowSha: string
  readonly actorId: number
  readonly actorLogin: string
  /** Who triggered the attempt that asks. */
  readonly triggeringActorId: number
  /** Accounts of the authors and committers of the commits since what runs now. */
  readonly authors: readonly number[]
  /** Authors whom GitHub knows no account of: they cannot be excluded. */
  readonly unknownAuthors: number
  readonly pullRequestAuthors: readonly number[]
  /** Of the artifact; '' = not given. */
  readonly digest: string
  readonly policyDigest: string
  readonly jobName: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

/** The subject as one text, the same for equal subjects. */
export function canonicalSubject(subject: Subject): string {
  return JSON.stringify(orderedFields(subject))
}

/** What an approver types to name the subject: the first eight hexadecimal digits of SHA-256 over its canonical text. */
export function subjectCode(subject: Subject): string {
  return createHash('sha256').update(canonicalSubject(subject)).digest('hex').slice(0, 8)
}

/** The subject as `payload.gate` holds it. */
export function writeSubject(subject: Subject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(orderedFields(subject))
}

/** The names of the fields in which two subjects differ. */
export function compareSubjects(one: Subject, other: Subject): readonly string[] {
  const others = orderedFields(other)
  return orderedFields(one).flatMap(([name, value], at) =>
    JSON.stringify(value) === JSON.stringify(others[at]?.[1]) ? [] : [name],
  )
}

function orderedFields(subject: Subject): readonly (readonly [keyof Subject, unknown])[] {
  const ids = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b)
  const sorted: Subject = {
    ...subject,
    authors: ids(subject.authors),
    pullRequestAuthors: ids(subject.pullRequestAuthors),
  }
  return fields.map((name) => [name, sorted[name]])
}

const texts = ['gate', 'environment', 'sha', 'ref', 'workflowRef', 'workflowSha', 'actorLogin', 'digest'] as const
const numbers = ['repositoryId', 'runId', 'actorId', 'triggeringActorId', 'unknownAuthors'] as const
const lists = ['authors', 'pullRequestAuthors'] as const
const rest = ['policyDigest', 'jobName', 'expiresAt'] as const
const fields = [...texts, ...numbers, ...lists, ...rest]

/** Reads `payload.gate` of a deployment; undefined where it is not a subject of ours. */
export function parseSubject(value: unknown): Subject | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const given = new Map<string, unknown>(Object.entries(value))
  const isText = (name: string) => typeof given.get(name) === 'string'
  if (![...texts, ...rest].every(isText) || !isInstant(given.get('expiresAt'))) return undefined
  if (!numbers.every((name) => isCount(given.get(name)))) return undefined
  if (!lists.every((name) => isCountList(given.get(name)))) return undefined
  return Object.fromEntries(fields.map((name) => [name, given.get(name)])) as unknown as Subject
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isCountList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isCount)
}

function isInstant(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}
