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
 * How a request continues: by another attempt of its job, or by a workflow of the default branch. With `form` it is the first, and people may start
 * that workflow instead of commenting. Workflows are file names.
 */
export type Resume = { readonly kind: 'rerun' } | { readonly kind: 'dispatch' | 'form'; readonly workflow: string }

/** A deployment that a gate created. */
export interface Filed {
  readonly deployment: Deployment
  readonly payload: Payload
  readonly subject: ApprovalSubject
  readonly resume: Resume
  readonly shown: ShownBase
  readonly after: EarlierRejection | undefined
}

/** The newest rejection of a request of this gate and service, if nothing was deployed since. */
export interface EarlierRejection {
  /** Number of the issue. */
  readonly issue: number
  /** 0 if the record does not name it. */
  readonly comment: number
  readonly sha: string
}

/** The fields of a gate's payload apart from the subject. */
export function writeResume(resume: Resume): Readonly<Record<string, unknown>> {
  if (resume.kind === 'rerun') return {}
  return resume.kind === 'dispatch' ? { resume: resume.workflow } : { form: resume.workflow }
}

/** Adds the doubted record. */
export function writeDoubted(doubted: DoubtedRecord | undefined): Readonly<Record<string, unknown>> {
  return doubted === undefined ? {} : { doubted: doubted.id, doubt: doubted.why }
}

/** Adds the commit after which changed files count. */
export function writeSince(since: string): Readonly<Record<string, unknown>> {
  return since === '' ? {} : { since }
}

/** Adds the earlier rejection. */
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

/** The request of a deployment; undefined if no gate created it. */
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

/** A deployment's task names the gate that created it. */
export function taskOf(gate: string): string {
  return `gate:${gate}`
}

/** The record in the form that the gate's decision needs. */
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

/** The issue that the first status names in `log_url`; '' before that. */
export function boundUrl(statuses: readonly DeploymentStatus[]): string {
  const binding = statuses
    .filter(({ state, description }) => state === 'pending' && parseMark(description)?.phase === 'waiting')
    // Statuses of the same second without ids are listed newest first.
    .toReversed()
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)[0]
  return binding?.logUrl ?? ''
}

/** The number in an issue's address; 0 if the issue is not in this repository. */
export function issueNumber(url: string, repository: string): number {
  const [, owner, name, number] = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\/issues\/(\d{1,12})$/.exec(url) ?? []
  return `${owner}/${name}`.toLowerCase() === repository.toLowerCase() ? Number(number) : 0
}

/**
 * The other deployments of the environment in the form that the gate's decision needs, without foreign requests. No deployment of this gate is open
 * for longer than the policy allows (`lifetime`), whatever its record says.
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

/** GitHub creates a deployment for every attempt of a job with an environment, so only a successful one counts. */
function foreignStage({ verifiedAt }: DeploymentTimeline): CompetingRequest['stage'] {
  return verifiedAt === undefined ? 'closed' : 'begun'
}

/** The conversation on the issue in the form that the gate's decision needs. */
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
      // A comment that REST does not list was written or deleted between the two readings, so its origin is unknown.
      app: apps.get(comment.id) ?? unknownApp,
    })),
    deletions: [
      ...deletions.map(({ by, author }) => ({ by: by.id, author: author.id, login: author.login })),
      ...strangeEdits(comments),
    ],
  }
}

/** False for bots, Apps, organizations, and deleted accounts. */
export function isPerson({ id, type }: Account): boolean {
  return type === 'User' && id !== 0
}

/** Editing another person's comment could remove a rejection, like deleting it. Its old text is lost as well. */
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

/** Not the number of any account. */
const unknownEditor = -1

/** No slug, so no policy can allow it. */
const unknownApp = '?'
