import type {
  Comment,
  CompetingRequest,
  Evidence,
  Person,
  Request,
  RequestFacts,
  Status,
  Writer,
} from '../../../src/approval/case/facts.ts'
import type { ApprovalSubject } from '../../../src/approval/case/subject.ts'
import type { GatePolicy } from '../../../src/approval/rules/policy.ts'

const second = 1_000
const hour = 3_600_000

/** When the sample request was filed; it is bound to its issue a minute later. */
export const filedAt = Date.parse('2026-03-02T08:00:00Z')
/** When the sample is looked at. */
export const lookedAt = filedAt + 4 * hour
/** The account of the Actions bot. */
export const bot = 41_898_282

/** Run 700 of dora (101) with commits of erin (102) and dora's second account (103). */
export const sampleSubject: ApprovalSubject = {
  repositoryId: 1,
  runId: 700,
  gate: 'production',
  environment: 'production',
  service: '',
  sha: 'a'.repeat(40),
  headSha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  workflowRef: 'octo/shop/.github/workflows/release.yml@refs/heads/main',
  workflowSha: 'b'.repeat(40),
  actorId: 101,
  actorLogin: 'dora',
  triggeringActorId: 101,
  authors: [102, 103],
  unknownAuthors: 0,
  pullRequestAuthors: [],
  digest: 'sha256:1234',
  policyDigest: 'p'.repeat(64),
  jobName: 'deploy',
  expiresAt: '2026-03-04T08:00:00Z',
}

/** One maintainer and two testers, none of them the actor or a commit's author. */
export const samplePolicy: GatePolicy = {
  id: 'production',
  require: [
    { count: 1, from: { kind: 'role', role: 'maintain' } },
    {
      count: 2,
      from: {
        kind: 'group',
        name: 'testers',
        members: ['alice', 'bob', 'mia', 'erin'].map((login) => ({ login, id: undefined })),
      },
    },
  ],
  exclude: ['actor', 'triggering-actor', 'commit-authors'],
  expires: 48 * hour,
  inputs: [],
  override: { from: [{ kind: 'role', role: 'admin' }], needsReason: true },
  onNewRequest: 'supersede',
  needsCode: false,
  allowsEmail: false,
  allowedApps: [],
  retriesAfterFailure: false,
  environments: undefined,
  keptEnvironments: [],
  branches: [],
  refusesUnknownAuthors: false,
  idle: [],
  hours: [],
  freeze: [],
  notify: undefined,
}

/** Everybody in the samples. mia is a tester and a maintainer. */
export const people: Readonly<Record<'dora' | 'erin' | 'alice' | 'bob' | 'mia' | 'max' | 'ada' | 'eve', Person>> = {
  dora: { id: 101, login: 'dora', role: 'maintain', permission: 'write', teams: [] },
  erin: { id: 102, login: 'erin', role: 'write', permission: 'write', teams: [] },
  alice: { id: 1, login: 'alice', role: 'write', permission: 'write', teams: [] },
  bob: { id: 2, login: 'bob', role: 'triage', permission: 'read', teams: [] },
  mia: { id: 3, login: 'mia', role: 'maintain', permission: 'write', teams: [] },
  max: { id: 4, login: 'max', role: 'maintain', permission: 'write', teams: [] },
  ada: { id: 5, login: 'ada', role: 'admin', permission: 'admin', teams: [] },
  eve: { id: 6, login: 'eve', role: 'read', permission: 'read', teams: [] },
}

/** The account of somebody in the samples, as the author of a comment. */
export function writer(name: keyof typeof people): Writer {
  return { id: people[name].id, login: people[name].login, isPerson: true }
}

/** A comment, by default in the second after the request was bound that is its number. */
export function comment(id: number, name: keyof typeof people, body: string, more: Partial<Comment> = {}): Comment {
  return {
    id,
    at: filedAt + 60 * second + id * second,
    author: writer(name),
    body,
    isEdited: false,
    earlier: [],
    isMinimized: false,
    isByEmail: false,
    isDismissed: false,
    app: '',
    ...more,
  }
}

/** A status with our mark, a minute after the request and later. */
export function status(id: number, phase: string, fields: Readonly<Record<string, string>> = {}): Status {
  const states: Readonly<Record<string, string>> = { waiting: 'pending', resuming: 'queued', consumed: 'in_progress' }
  return { id, at: filedAt + 60 * second + (id - 1) * 100 * second, state: states[phase] ?? 'inactive', phase, fields }
}

/** Another deployment of the environment, by default a request of the same gate in another run. */
export function rival(id: number, more: Partial<CompetingRequest> = {}): CompetingRequest {
  return { id, sha: 'c'.repeat(40), service: '', run: 701, job: 'deploy', gate: 'production', stage: 'open', ...more }
}

/** The three approvals that fill the sample policy. */
export const quorum: readonly Comment[] = [
  comment(11, 'max', '/approve'),
  comment(12, 'alice', '/approve'),
  comment(13, 'bob', '/approve'),
]

/** Deviations from a request that is bound, waits, and has no comments yet. */
export interface Changes extends Partial<Omit<RequestFacts, 'request' | 'evidence' | 'policy'>> {
  readonly request?: Partial<Request>
  readonly subject?: Partial<ApprovalSubject>
  readonly policy?: Partial<GatePolicy>
  readonly evidence?: Partial<Evidence>
  readonly comments?: readonly Comment[]
}

/** All that `reduce` wants, of a request that waits. */
export function facts(changes: Changes = {}): RequestFacts {
  const { request, subject, policy, evidence, comments, ...rest } = changes
  return {
    request: {
      id: 500,
      createdAt: filedAt,
      creator: bot,
      service: '',
      subject: { ...sampleSubject, ...subject },
      statuses: [status(1, 'waiting')],
      ...request,
    },
    policy: { ...samplePolicy, ...policy },
    policyDigest: sampleSubject.policyDigest,
    evidence: {
      url: 'https://github.example/octo/shop/issues/9',
      author: bot,
      deployment: 500,
      editors: [],
      isAsFiled: true,
      isTransferred: false,
      comments: comments ?? [],
      deletions: [],
      ...evidence,
    },
    people: Object.values(people),
    rivals: [],
    bots: [bot],
    mismatches: [],
    here: undefined,
    conclusions: new Map(),
    now: lookedAt,
    ...rest,
  }
}
