import { findOurs } from '../approval/request/ours.ts'
import { boundUrl, type Filed, parseFiled } from '../approval/request/record.ts'
import type { Column } from '../database/session/value.ts'
import { writeFile } from '../files/draft.ts'
import type { GitHub } from '../github/connection/call.ts'
import { readRecords } from '../github/operations/records.ts'
import { type DeploymentTimeline, readTimeline } from '../ledger/timeline.ts'
import { csv } from '../rows/csv.ts'

/** A request of a gate and its history, from the record alone. Times are ISO 8601; '' for unknown values. */
export interface AuditedDecision {
  readonly 'deployment-id': number
  readonly gate: string
  readonly environment: string
  readonly service: string
  readonly version: string
  readonly sha: string
  readonly ref: string
  readonly run: number
  readonly 'requested-by': string
  readonly 'requested-at': string
  /** `waiting`, `used`, `overridden`, `rejected`, `expired`, `superseded` or `void`. */
  readonly state: string
  readonly 'decided-at': string
  /** Account numbers of those who approved or rejected, separated by spaces. */
  readonly by: string
  /** Ids of the comments with the approvals or the rejection, separated by spaces. */
  readonly comments: string
  /** Account number. */
  readonly 'overridden-by': string
  readonly reason: string
  readonly code: string
  /** Of the issue. */
  readonly url: string
}

/** The period in which the requests were created. */
export interface AuditSpan {
  readonly since: Date
  readonly until: Date
}

const ends: ReadonlySet<string> = new Set(['consumed', 'rejected', 'expired', 'superseded', 'void'])

/** The decisions about all requests of a period, oldest first; one API request for each hundred deployments since then. */
export async function readAudit(github: GitHub, { since, until }: AuditSpan): Promise<readonly AuditedDecision[]> {
  const records = (await readRecords(github, { since })).filter(({ deployment }) => deployment.createdAt <= until)
  const requests = records.flatMap((record) => {
    const filed = parseFiled(record.deployment)
    return filed === undefined ? [] : [{ filed, timeline: readTimeline(record) }]
  })
  const isOurs = await findOurs(
    github,
    requests.map(({ filed }) => filed.deployment.creator),
  )
  return requests
    .filter(({ filed }) => isOurs(filed.deployment.creator))
    .toReversed()
    .map(({ filed, timeline }) => decisionOf(filed, timeline))
}

/** The first end in the record counts; later entries do not change it. */
function decisionOf({ deployment, payload, subject }: Filed, { events, record }: DeploymentTimeline): AuditedDecision {
  const end = events.find(({ phase }) => ends.has(phase))
  const overridden = events.find(({ phase }) => phase === 'overridden')
  const spaced = (list = '') => list.replaceAll(',', ' ')
  const isUsed = end?.phase === 'consumed'
  const override = isUsed ? (end.fields['override'] ?? '') : ''
  return {
    'deployment-id': deployment.id,
    gate: subject.gate,
    environment: subject.environment,
    service: subject.service,
    version: payload.version,
    sha: subject.sha,
    ref: subject.ref,
    run: subject.runId,
    'requested-by': subject.actorLogin,
    'requested-at': deployment.createdAt.toISOString(),
    state: end === undefined ? 'waiting' : isUsed ? (override === '' ? 'used' : 'overridden') : end.phase,
    'decided-at': end?.at.toISOString() ?? '',
    by: isUsed || end?.phase === 'rejected' ? spaced(end.fields['by']) : '',
    comments: isUsed ? spaced(end.fields['comments']) : end?.phase === 'rejected' ? (end.fields['comment'] ?? '') : '',
    'overridden-by': override,
    reason: override === '' ? '' : (overridden?.fields['reason'] ?? ''),
    code: events.find(({ phase }) => phase === 'waiting')?.fields['code'] ?? '',
    url: boundUrl(record.statuses),
  }
}

/** Writes the decisions as JSON and as CSV with a header (RFC 4180); returns the paths relative to the workspace. */
export async function writeAudit(
  decisions: readonly AuditedDecision[],
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<{ readonly json: string; readonly csv: string }> {
  const paths = { json: `${folder}/gates.json`, csv: `${folder}/gates.csv` }
  const file = (path: string) => ({ root, path, input: 'audit-folder' })
  await writeFile(file(paths.json), Buffer.from(`${JSON.stringify(decisions, undefined, 2)}\n`))
  await writeFile(file(paths.csv), Buffer.from(csvOf(decisions)))
  return paths
}

const columns = [
  'deployment-id',
  'gate',
  'environment',
  'service',
  'version',
  'sha',
  'ref',
  'run',
  'requested-by',
  'requested-at',
  'state',
  'decided-at',
  'by',
  'comments',
  'overridden-by',
  'reason',
  'code',
  'url',
] as const satisfies readonly (keyof AuditedDecision)[]

function csvOf(decisions: readonly AuditedDecision[]): string {
  const texts = columns.map(
    (name): Column => ({ name, table: '', type: '', kind: 'text', length: 0, isUnsigned: false }),
  )
  const writer = csv(texts, { binary: 'base64', escapeFormulas: true })
  const rows = decisions.map((decision) => columns.map((column) => String(decision[column])))
  return `${writer.rows(rows)}${writer.end()}`
}
