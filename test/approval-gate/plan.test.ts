import { reduce } from '../../src/approval/decision/reduce.ts'
import type { GateFacts } from '../../src/approval-gate/facts.ts'
import type { Inputs } from '../../src/approval-gate/inputs.ts'
import { makePlan } from '../../src/approval-gate/plan.ts'
import {
  bot,
  facts as factsOf,
  filedAt,
  lookedAt,
  samplePolicy,
  sampleSubject,
  status,
} from '../approval/gate/sample.ts'
import { payloadOf } from '../ledger/scene.ts'

const inputs: Inputs = {
  token: '',
  gate: 'production',
  environment: 'production',
  service: '',
  sha: '',
  version: '',
  digest: '',
  summary: '',
  resume: 'rerun',
  workflow: '',
  form: '',
  deploymentId: 0,
  policyFile: '.github/gates.yml',
  allowOlder: false,
  jobId: 0,
  labels: ['gate'],
  webhook: undefined,
  eventsUrl: '',
  dryRun: false,
}

/** What the third attempt of a job sees whose request was rejected. */
function facts(startedAt: Date | undefined): GateFacts {
  const core = factsOf({ request: { statuses: [status(1, 'waiting'), status(2, 'rejected', { by: '4' })] } })
  const deployment = {
    id: core.request.id,
    sha: sampleSubject.sha,
    ref: sampleSubject.sha,
    task: 'gate:production',
    environment: 'production',
    description: '',
    payload: undefined,
    creator: { id: bot, login: 'github-actions[bot]', type: 'Bot' },
    app: '',
    createdAt: new Date(filedAt),
    url: '',
  } as const
  return {
    run: {
      repository: 'octo/shop',
      repositoryId: 1,
      server: 'https://github.example',
      id: sampleSubject.runId,
      attempt: 3,
      sha: sampleSubject.sha,
      ref: sampleSubject.ref,
      workflowRef: sampleSubject.workflowRef,
      workflowSha: sampleSubject.workflowSha,
      actor: { id: 101, login: 'dora' },
      triggeringActor: 'dora',
      job: 'deploy',
      step: 'gate',
      defaultBranch: 'main',
      isPrivate: true,
      isPull: false,
    },
    job: {
      id: 9,
      name: 'deploy',
      status: 'in_progress',
      conclusion: '',
      attempt: 3,
      sha: sampleSubject.sha,
      url: '',
      startedAt,
      completedAt: undefined,
    },
    policy: samplePolicy,
    subject: sampleSubject,
    ref: sampleSubject.ref,
    range: {
      base: undefined,
      doubted: undefined,
      commits: [],
      further: 0,
      isBackwards: false,
      isOlder: false,
      late: undefined,
      suspects: undefined,
      left: [],
      authors: { accounts: [], unknown: 0, pullRequestAuthors: [] },
    },
    situation: {
      filed: {
        deployment,
        payload: payloadOf({}),
        subject: sampleSubject,
        resume: { kind: 'rerun' },
        shown: { id: 0, doubted: undefined, since: '' },
        after: undefined,
      },
      statuses: [],
      url: '',
      issue: 9,
      thread: undefined,
      facts: core,
      assessment: reduce(core),
    },
    surroundings: {
      file: '',
      inspection: { kind: 'read', dangers: [], traps: [], followers: [] },
      receiver: 'active',
      received: undefined,
      unreadTeams: [],
      form: undefined,
    },
    refusing: undefined,
    newer: undefined,
    after: undefined,
    timelines: [],
    now: lookedAt,
  }
}

test.each([
  ['began after the rejection', new Date(lookedAt), { kind: 'request', isNew: true }],
  ['began before it', new Date(filedAt), { kind: 'refuse', result: 'rejected' }],
  ['began at a time that GitHub does not tell', undefined, { kind: 'refuse', result: 'rejected' }],
])('an attempt that %s', (_, startedAt, expected) => {
  expect(makePlan(inputs, facts(startedAt))).toMatchObject(expected)
})
