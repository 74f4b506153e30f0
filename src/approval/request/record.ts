import { isRecord } from '../../github/connection/parse.ts'
import type { Evidence as Thread } from '../../github/conversation/evidence.ts'
import type { Deployment, DeploymentStatus } from '../../github/operations/deployments.ts'
import type { Account } from '../../github/people/account.ts'
import { carries, parseMark } from '../../ledger/mark.ts'
import { type Payload, parsePayload } from '../../ledger/payload.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import type { CompetingRequest, Evidence, Request, Status } from '../case/facts.ts'
import { type ApprovalSubject, parseSubject } from '../case/subject.ts'
import { type DoubtedRecord, doubts, type ShownBase } from '../changes/shown.ts'
import { stageOf } from '../decision/record.ts'

/**
 * How a request goes on: by another attempt of its job, or by a workflow of the default branch. With `form` it is the first, and people
 * may answer by starting the workflow instead of commenting. Workflows are names of files.
 */
export type Resume = { readonly kind: 'rerun' } | { readonly kind: 'dispatch' | 'form'; readonly workflow: string }

/** A deployment that a gate filed. */
export interface Filed {
  readonly deployment: Deployment
  readonly payload: Payload
  readonly subject: ApprovalSubject
  readonly resume: Resume
  readonly shown: ShownBase
  readonly after: EarlierRejection | undefined
}

/** The newest rejection of a request of this gate and service since which nothing was deployed. */
export interface EarlierRejection {
  /** Number of the issue. */
  readonly issue: number
  /** 0 if the record does not name it. */
  readonly comment: number
  readonly sha: string
}

/** What a gate's payload holds besides the subject. */
export function writeResume(resume: Resume): Readonly<Record<string, unknown>> {
  if (resume.kind === 'rerun') return {}
  return resume.kind === 'dispatch' ? { resume: resume.workflow } : { form: resume.workflow }
}

/** What is doubted, besides them. */
export function writeDoubted(doubted: DoubtedRecord | undefined): Readonly<Record<string, unknown>> {
  return doubted === undefined ? {} : { doubted: doubted.id, doubt: doubted.why }
}

/** From where on files count, besides them. */
export function writeSince(since: string): Readonly<Record<string, unknown>> {
  return since === '' ? {} : { since }
}

/** What was rejected before, besides them. */
export function writeAfter(after: EarlierRejection | undefined): Readonly<Record<string, unknown>> {
  return after === undefined ? {} : { after: `${after.issue} ${after.comment} ${after.sha}` }
}

function parseAfter(gate: unknown): EarlierRejection | undefined {
  const after = isRecord(gate) ? gate['after'] : ''
  const [, issue, comment, sha = ''] = /^(\d{1,12}) (\d{1,15}) ([0-9a-f]{40,64})$/.exec(String(after ?? '')) ?? []
  return sha === '' ? undefined : { issue: Number(issue), comment: Number(comment), sha }
}

function parseSince(gate: unknown): string {
  const since = isRecord(gate) ? gate['since'] : ''
  return typeof since === 'string' && /^[0-9a-f]{40}$/.test(since) ? since : ''
}

function parseDoubted(gate: unknown): DoubtedRecord | undefined {
  const { doubted: id, doubt } = isRecord(gate) ? { doubted: gate['doubted'], doubt: gate['doubt'] } : {}
  const why = doubts.find((each) => each === doubt)
  return typeof id === 'number' && why !== undefined ? { id, why } : undefined
}

/** The request in a deployment; undefined if no gate filed it. */
export function parseFiled(deployment: Deployment): Filed | undefined {
  const payload = parsePayload(deployment.payload)
  const subject = parseSubject(payload?.gate)
  if (payload === undefined || subject === undefined || deployment.task !== taskOf(subject.gate)) return undefined
  if (payload.service !== subject.service || deployment.sha !== subject.sha) return undefined
  const shown = { id: payload.previous?.id ?? 0, doubted: parseDoubted(payload.gate), since: parseSince(payload.gate) }
  const { gate } = payload
  return { deployment, payload, subject, resume: parseResume(gate), shown, after: parseAfter(gate) }
}

function parseResume(gate: unknown): Resume {
  const { resume, form } = isRecord(gate) ? { resume: gate['resume'], form: gate['form'] } : {}
  if (typeof resume === 'string') return { kind: 'dispatch', workflow: resume }
  return typeof form === 'string' ? { kind: 'form', workflow: form } : { kind: 'rerun' }
}

/** A deployment's task says which gate filed it. */
export function taskOf(gate: string): string {
  return `gate:${gate}`
}

/** The record as the gate's core takes it. */
export function requestOf({ deployment, payload, subject }: Filed, statuses: readonly DeploymentStatus[]): Request {
  return {
    id: deployment.id,
    createdAt: deployment.createdAt.getTime(),
    creator: deployment.creator.id,
    service: payload.service,
    subject,
    statuses: statuses.map(statusOf),
  }
}

function statusOf({ id, state, description, createdAt }: DeploymentStatus): Status {
  const said = parseMark(description)
  const mark = said !== undefined && carries(state, said.phase) ? said : undefined
  return { id, at: createdAt.getTime(), state, phase: mark?.phase ?? '', fields: mark?.fields ?? {} }
}

/** The issue to which the first status binds the record, as it stands in `log_url`; '' while it is not bound. */
export function boundUrl(statuses: readonly DeploymentStatus[]): string {
  const binding = statuses
    .filter(({ state, description }) => state === 'pending' && parseMark(description)?.phase === 'waiting')
    // Those of one second that have no ids stand newest first.
    .toReversed()
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)[0]
  return binding?.logUrl ?? ''
}

/** The number in an issue's address; 0 if it is not an issue of this repository. */
export function issueNumber(url: string, repository: string): number {
  const [, owner, name, number] = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\/issues\/(\d{1,12})$/.exec(url) ?? []
  return `${owner}/${name}`.toLowerCase() === repository.toLowerCase() ? Number(number) : 0
}

/**
 * The other deployments of the environment as the gate's core takes them; requests that are none of ours are left out. Of those of its gate
 * none is open for longer than the policy lets it (`lifetime`), whatever it says of itself.
 */
export function rivalsOf(
  timelines: readonly DeploymentTimeline[],
  self: number,
  { now, lifetime }: { readonly now: number; readonly lifetime: number },
  isOurs: (writer: Account) => boolean,
): readonly CompetingRequest[] {
  return timelines
    .filter(({ record, payload }) => {
      const { id, creator } = record.deployment
      return id !== self && (payload?.gate === undefined || isOurs(creator))
    })
    .map((timeline) => {
      const { deployment, statuses } = timeline.record
      const subject = parseFiled(deployment)?.subject
      const ends = subject === undefined ? Number.POSITIVE_INFINITY : Date.parse(subject.expiresAt)
      const closesAt = Math.min(ends, deployment.createdAt.getTime() + lifetime)
      return {
        id: deployment.id,
        sha: deployment.sha,
        service: timeline.payload?.service ?? '',
        run: timeline.payload?.run.id ?? 0,
        job: timeline.payload?.run.job ?? '',
        gate: subject?.gate ?? '',
        stage: timeline.isForeign ? foreignStage(timeline) : stageOf(statuses.map(statusOf), closesAt, now),
      }
    })
}

/** GitHub files a deployment for every attempt of a job with an environment, so only one that succeeded has been one. */
function foreignStage({ verifiedAt }: DeploymentTimeline): CompetingRequest['stage'] {
  return verifiedAt === undefined ? 'closed' : 'begun'
}

/** What was said on the issue, as the gate's core takes it. */
export function evidenceOf(
  url: string,
  deployment: number,
  { issue, comments, deletions, transfers }: Thread,
  apps: ReadonlyMap<number, string>,
  isAsFiled: boolean,
): Evidence {
  return {
    url,
    author: issue.author.id,
    deployment,
    editors: issue.lastEditedAt === undefined ? [] : [0],
    isAsFiled,
    isTransferred: transfers > 0,
    comments: comments.map((comment) => ({
      id: comment.id,
      at: comment.createdAt.getTime(),
      author: { ...comment.author, isPerson: isPerson(comment.author) },
      body: comment.body,
      isEdited: comment.lastEditedAt !== undefined,
      earlier: [],
      isMinimized: comment.isMinimized,
      isByEmail: comment.viaEmail,
      isDismissed: comment.isDismissed,
      // One that REST does not list was written or deleted between the two looks: nothing is known of how.
      app: apps.get(comment.id) ?? unknownApp,
    })),
    deletions: [
      ...deletions.map(({ by, author }) => ({ by: by.id, author: author.id, login: author.login })),
      ...strangeEdits(comments),
    ],
  }
}

/** False for bots, Apps, organizations, and accounts that no longer exist. */
export function isPerson({ id, type }: Account): boolean {
  return type === 'User' && id !== 0
}

/** Whoever changes another person's comment could take a rejection away with it, as by deleting it: what it said is gone as well. */
function strangeEdits(comments: Thread['comments']): Evidence['deletions'] {
  return (
    comments
      .filter(
        ({ author, editor, lastEditedAt }) =>
          isPerson(author) && lastEditedAt !== undefined && editor?.id !== author.id,
      )
      // An editor whom GitHub does not name is not the author.
      .map(({ author, editor }) => ({ by: editor?.id || unknownEditor, author: author.id, login: author.login }))
  )
}

/** No account's number. */
const unknownEditor = -1

/** No slug: no policy can allow it. */
const unknownApp = '?'
