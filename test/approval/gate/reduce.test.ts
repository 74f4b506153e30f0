import type { CommandVerdictReason, RequestState } from '../../../src/approval/case/state.ts'
import { subjectCode } from '../../../src/approval/case/subject.ts'
import { stageOf } from '../../../src/approval/decision/record.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { refusingRequest } from '../../../src/approval/decision/rivals.ts'
import type { GatePolicy } from '../../../src/approval/rules/policy.ts'
import {
  bot,
  type Changes,
  comment,
  facts,
  filedAt,
  lookedAt,
  people,
  quorum,
  rival,
  samplePolicy,
  sampleSubject,
  status,
} from './sample.ts'

const hour = 3_600_000
const code = subjectCode(sampleSubject)
const satisfied = { kind: 'satisfied', isOverridden: false, isTaken: false } as const
const here = { run: 700, attempt: 2 }

/** The quorum with its first approval replaced. */
const withFirst = (body: string, more: Parameters<typeof comment>[3] = {}) => [
  comment(11, 'max', body, more),
  ...quorum.slice(1),
]
const frozen = { freeze: [{ from: filedAt, to: lookedAt + 1, reason: '' }] }
const ownedBy = (...owners: readonly (readonly string[])[]): Partial<GatePolicy> => ({
  require: [
    { count: 1, from: { kind: 'codeowners', areas: owners.map((each, at) => ({ owners: each, file: `${at}` })) } },
  ],
})
const statuses = (...list: readonly ReturnType<typeof status>[]) => ({
  request: { statuses: [status(1, 'waiting'), ...list] },
})

test.each<readonly [string, Changes, RequestState | { readonly kind: RequestState['kind'] }]>([
  ['nobody has spoken', {}, { kind: 'waiting' }],
  ['the quorum stands', { comments: quorum }, satisfied],
  ['one is missing', { comments: quorum.slice(0, 2) }, { kind: 'waiting' }],
  ['one of the quorum is the actor', { comments: quorum, subject: { actorId: 4 } }, { kind: 'waiting' }],
  ['the quorum stands in a freeze', { comments: quorum, policy: frozen }, { kind: 'shut', why: 'frozen' }],
  [
    'the quorum stands in a freeze, and somebody overrides',
    { comments: [...quorum, comment(14, 'ada', '/override prod is down')], policy: frozen },
    { kind: 'satisfied', isOverridden: true, isTaken: false },
  ],
  [
    'the quorum stands, and somebody overrides',
    { comments: [...quorum, comment(14, 'ada', '/override prod is down')] },
    satisfied,
  ],
  [
    'consumed by this attempt, before a freeze began',
    { comments: quorum, here, policy: frozen, ...statuses(status(2, 'consumed', { run: '700', attempt: '2' })) },
    { ...satisfied, isTaken: true },
  ],
  [
    'a file without an owner among those who approved',
    { comments: [comment(1, 'alice', '/approve')], policy: ownedBy(['alice'], ['mia']) },
    { kind: 'waiting' },
  ],
  [
    'an owner of each file approved',
    { comments: [comment(1, 'alice', '/approve')], policy: ownedBy(['alice'], ['alice', 'mia']) },
    satisfied,
  ],
  [
    'one person fills one place',
    { comments: [comment(1, 'mia', '/approve'), comment(2, 'alice', '/approve')] },
    { kind: 'waiting' },
  ],
  [
    'somebody who fits two rules is placed where they are needed',
    { comments: [comment(1, 'mia', '/approve'), comment(2, 'alice', '/approve'), comment(3, 'bob', '/approve')] },
    satisfied,
  ],
  [
    'a person approves once',
    { comments: [...quorum.slice(0, 2), comment(14, 'alice', '/approve')] },
    { kind: 'waiting' },
  ],
  [
    'not bound to an issue yet, and the issue is another request’s',
    { request: { statuses: [] }, evidence: { deployment: 499 } },
    { kind: 'unbound' },
  ],
  ['not bound to an issue yet', { request: { statuses: [] }, comments: quorum }, { kind: 'unbound' }],
  [
    'an announced re-run',
    { comments: quorum, ...statuses(status(2, 'resuming', { attempt: '1' })) },
    { kind: 'resuming', isOverridden: false, attempt: 1 },
  ],
  ['an announced re-run without a quorum', statuses(status(2, 'resuming', { attempt: '1' })), { kind: 'waiting' }],
  ['a forged success', statuses({ ...status(2, ''), state: 'success' }), { kind: 'waiting' }],
  ['a forged mark that somebody approved', statuses(status(2, 'satisfied')), { kind: 'waiting' }],
  ['expired', { comments: quorum, now: filedAt + 48 * hour }, { kind: 'expired', isLatched: false }],
  ['not yet expired', { comments: quorum, now: filedAt + 48 * hour - 1 }, satisfied],
  [
    'expiry as the record says it, if earlier',
    { comments: quorum, subject: { expiresAt: '2026-03-02T11:00:00Z' } },
    { kind: 'expired', isLatched: false },
  ],
  [
    'an approval that only somebody under suspicion gave',
    { suspects: { authors: [4], pullRequestAuthors: [] }, comments: quorum },
    { kind: 'void', why: 'subject-mismatch', detail: 'authors', isLatched: false },
  ],
  [
    'somebody under suspicion, and enough others',
    { suspects: { authors: [4], pullRequestAuthors: [] }, comments: [...quorum, comment(14, 'mia', '/approve')] },
    satisfied,
  ],
  [
    'somebody under suspicion, of whom the policy thinks nothing',
    { suspects: { authors: [], pullRequestAuthors: [4] }, comments: quorum },
    satisfied,
  ],
  [
    'somebody under suspicion, whose approval counts for nothing anyway',
    { suspects: { authors: [4], pullRequestAuthors: [] }, comments: withFirst('/approve 00000000') },
    { kind: 'waiting' },
  ],
  [
    'somebody under suspicion who overrides',
    { suspects: { authors: [5], pullRequestAuthors: [] }, comments: [comment(1, 'ada', '/override prod is down')] },
    { kind: 'satisfied', isOverridden: true, isTaken: false },
  ],
  [
    'somebody under suspicion who rejects',
    { suspects: { authors: [3], pullRequestAuthors: [] }, comments: [...quorum, comment(14, 'mia', '/reject')] },
    { kind: 'rejected' },
  ],
  [
    'expiry that a forged record puts off',
    { subject: { expiresAt: '2036-01-01T00:00:00Z' }, comments: quorum, now: filedAt + 49 * hour },
    { kind: 'expired', isLatched: false },
  ],
  [
    'a record by somebody else',
    { request: { creator: 5 }, comments: quorum },
    { kind: 'void', why: 'foreign-record', detail: '', isLatched: false },
  ],
  [
    'another sha',
    { mismatches: ['sha'], comments: quorum },
    { kind: 'void', why: 'subject-mismatch', detail: 'sha', isLatched: false },
  ],
  [
    'another policy',
    { policyDigest: 'q', comments: quorum },
    { kind: 'void', why: 'policy-changed', detail: '', isLatched: false },
  ],
  [
    'the issue is somebody else’s',
    { evidence: { author: 5 }, comments: quorum },
    { kind: 'void', why: 'issue-foreign', detail: '', isLatched: false },
  ],
  [
    'the issue is another request’s',
    { evidence: { deployment: 499 }, comments: quorum },
    { kind: 'void', why: 'issue-foreign', detail: '', isLatched: false },
  ],
  [
    'the issue was edited',
    { evidence: { editors: [5] }, comments: quorum },
    { kind: 'void', why: 'issue-edited', detail: '', isLatched: false },
  ],
  [
    'the issue was edited, nobody knows by whom',
    { evidence: { editors: [bot, 0] }, comments: quorum },
    { kind: 'void', why: 'issue-edited', detail: '', isLatched: false },
  ],
  [
    'the issue says something else',
    { evidence: { isAsFiled: false }, comments: quorum },
    { kind: 'void', why: 'issue-differs', detail: '', isLatched: false },
  ],
  ['the issue was edited by ourselves', { evidence: { editors: [bot] }, comments: quorum }, satisfied],
  [
    'the issue was moved',
    { evidence: { isTransferred: true }, comments: quorum },
    { kind: 'void', why: 'issue-transferred', detail: '', isLatched: false },
  ],
  [
    'somebody deleted another’s comment',
    { evidence: { deletions: [{ by: 5, author: 1, login: 'alice' }] }, comments: quorum },
    { kind: 'void', why: 'comment-deleted', detail: '', isLatched: false },
  ],
  [
    'GitHub names nobody who deleted',
    { evidence: { deletions: [{ by: 0, author: 1, login: 'alice' }] }, comments: quorum },
    satisfied,
  ],
  [
    'somebody deleted what a stranger wrote',
    { evidence: { deletions: [{ by: 5, author: 6, login: 'eve' }] }, comments: quorum },
    satisfied,
  ],
  [
    'somebody deleted what one wrote of whom nothing is known',
    { evidence: { deletions: [{ by: 5, author: 77, login: 'new' }] }, comments: quorum },
    { kind: 'void', why: 'comment-deleted', detail: '', isLatched: false },
  ],
  [
    'somebody deleted their own',
    { evidence: { deletions: [{ by: 1, author: 1, login: 'alice' }] }, comments: quorum },
    satisfied,
  ],
  [
    'rejected',
    { comments: [...quorum, comment(14, 'mia', '/reject too slow')] },
    { kind: 'rejected', by: 3, login: 'mia', reason: 'too slow', isLatched: false },
  ],
  [
    'rejected by who approved',
    { comments: [...quorum, comment(14, 'max', '/reject')] },
    { kind: 'rejected', by: 4, login: 'max', reason: '', isLatched: false },
  ],
  [
    'rejected, then approved by the same',
    { comments: [comment(1, 'max', '/reject'), ...quorum] },
    { kind: 'rejected' },
  ],
  [
    'rejected by the actor, who may not approve',
    { comments: [...quorum, comment(14, 'dora', '/reject')] },
    { kind: 'rejected' },
  ],
  ['rejected by who could override', { comments: [...quorum, comment(14, 'ada', '/reject')] }, { kind: 'rejected' }],
  ['rejected by a passer-by', { comments: [...quorum, comment(14, 'eve', '/reject')] }, satisfied],
  [
    'rejected, then hidden',
    { comments: [...quorum, comment(14, 'mia', '/reject', { isMinimized: true })] },
    { kind: 'rejected' },
  ],
  [
    'rejected, then edited',
    { comments: [...quorum, comment(14, 'mia', '/reject it is late', { isEdited: true })] },
    { kind: 'rejected' },
  ],
  [
    'rejected, then edited away',
    { comments: [...quorum, comment(14, 'mia', 'fine', { isEdited: true, earlier: ['/reject'] })] },
    { kind: 'rejected' },
  ],
  [
    'rejected after expiry',
    { comments: [...quorum, comment(14, 'mia', '/reject', { at: filedAt + 48 * hour })], now: filedAt + 49 * hour },
    { kind: 'expired', isLatched: false },
  ],
  [
    'rejected in the record',
    { comments: quorum, ...statuses(status(2, 'rejected', { by: '3' })) },
    { kind: 'rejected', by: 3, login: 'mia', reason: '', isLatched: true },
  ],
  [
    'rejected in the record by one of whom nothing is known',
    { comments: quorum, ...statuses(status(2, 'rejected', { by: '77' })) },
    { kind: 'rejected', by: 77, login: '', reason: '', isLatched: true },
  ],
  [
    'expired in the record',
    { comments: quorum, ...statuses(status(2, 'expired')) },
    { kind: 'expired', isLatched: true },
  ],
  [
    'superseded in the record',
    { comments: quorum, ...statuses(status(2, 'superseded', { by: '600' })) },
    { kind: 'superseded', by: 600, isLatched: true },
  ],
  ['set inactive by GitHub', { comments: quorum, ...statuses({ ...status(2, ''), state: 'inactive' }) }, satisfied],
  [
    'void in the record',
    { comments: quorum, ...statuses(status(2, 'void', { why: 'issue-edited' })) },
    { kind: 'void', why: 'latched', detail: 'issue-edited', isLatched: true },
  ],
  [
    'the standing of an approver is not known',
    { comments: quorum, people: [people.max, people.alice] },
    { kind: 'error', why: 'people-unread', detail: 'bob' },
  ],
  [
    'the standing of a possible rejecter is not known',
    { comments: [...quorum, comment(14, 'mia', '/reject')], people: [people.max, people.alice, people.bob] },
    { kind: 'error', why: 'people-unread', detail: 'mia' },
  ],
  [
    'overridden',
    { comments: [comment(1, 'ada', '/override prod is down')] },
    { kind: 'satisfied', isOverridden: true, isTaken: false },
  ],
  [
    'overridden by the actor, an admin',
    { subject: { actorId: 5 }, comments: [comment(1, 'ada', '/override prod is down')] },
    { kind: 'satisfied', isOverridden: true, isTaken: false },
  ],
  ['overridden without a word', { comments: [comment(1, 'ada', '/override')] }, { kind: 'waiting' }],
  [
    'overridden without a word where none is asked',
    {
      comments: [comment(1, 'ada', '/override')],
      policy: { override: { from: [{ kind: 'role', role: 'admin' }], needsReason: false } },
    },
    { kind: 'satisfied', isOverridden: true, isTaken: false },
  ],
  ['overridden by a maintainer', { comments: [comment(1, 'max', '/override prod is down')] }, { kind: 'waiting' }],
  [
    'overridden, and rejected',
    { comments: [comment(1, 'ada', '/override prod is down'), comment(2, 'bob', '/reject')] },
    { kind: 'rejected' },
  ],
  [
    'consumed',
    { comments: quorum, ...statuses(status(2, 'consumed', { run: '700', attempt: '2' })) },
    { kind: 'consumed', run: 700, attempt: 2 },
  ],
  [
    'consumed by this attempt',
    { comments: quorum, here, ...statuses(status(2, 'consumed', { run: '700', attempt: '2' })) },
    { ...satisfied, isTaken: true },
  ],
  [
    'said to be consumed by this attempt, without a quorum',
    { here, ...statuses(status(2, 'consumed', { run: '700', attempt: '2' })) },
    { kind: 'waiting' },
  ],
  [
    'consumed by an earlier attempt',
    {
      comments: quorum,
      here: { run: 700, attempt: 3 },
      conclusions: new Map([[2, 'failure']]),
      ...statuses(status(2, 'consumed', { run: '700', attempt: '2' })),
    },
    { kind: 'consumed', run: 700, attempt: 2 },
  ],
  [
    'consumed, nobody knows by whom',
    { comments: quorum, here, ...statuses(status(2, 'consumed')) },
    { kind: 'consumed', run: 0, attempt: 0 },
  ],
])('%s', (_, changes, expected) => expect(reduce(facts(changes)).state).toMatchObject(expected))

describe('a second run of a consumed gate', () => {
  const used = (...attempts: readonly number[]) =>
    statuses(...attempts.map((attempt, at) => status(at + 2, 'consumed', { run: '700', attempt: String(attempt) })))
  const retry: Changes = {
    comments: quorum,
    policy: { retriesAfterFailure: true },
    here: { run: 700, attempt: 3 },
    conclusions: new Map([[2, 'failure']]),
    ...statuses(status(2, 'consumed', { run: '700', attempt: '2' }), status(3, 'failed')),
  }
  test.each<readonly [string, Changes, RequestState['kind']]>([
    ['passes where it failed and the policy allows it', {}, 'satisfied'],
    ['passes where it was cancelled', { conclusions: new Map([[2, 'cancelled']]) }, 'satisfied'],
    ['passes where it took too long', { conclusions: new Map([[2, 'timed_out']]) }, 'satisfied'],
    ['does not where it never began', { conclusions: new Map([[2, 'startup_failure']]) }, 'consumed'],
    ['does not where the policy does not', { policy: {} }, 'consumed'],
    ['does not where GitHub says that the run succeeded', { conclusions: new Map([[2, 'success']]) }, 'consumed'],
    ['does not where only a forged status says that it failed', { conclusions: new Map() }, 'consumed'],
    ['does not in another run', { here: { run: 701, attempt: 3 } }, 'consumed'],
    ['does not in an earlier attempt', { here: { run: 700, attempt: 1 } }, 'consumed'],
    ['is not for the receiver to start', { here: undefined }, 'consumed'],
    ['does not without the quorum', { comments: quorum.slice(1) }, 'waiting'],
    ['does not after expiry', { now: filedAt + 48 * hour }, 'expired'],
    ['does not when something newer was deployed', { rivals: [rival(501, { stage: 'begun' })] }, 'superseded'],
    [
      'does not where it was verified, and another job of the run failed',
      statuses(status(2, 'consumed', { run: '700', attempt: '2' }), status(3, 'verified')),
      'consumed',
    ],
    [
      'does not when it was taken again since',
      statuses(
        status(2, 'consumed', { run: '700', attempt: '2' }),
        status(4, 'consumed', { run: '700', attempt: '4' }),
      ),
      'consumed',
    ],
    [
      'passes again where the second failed too',
      {
        here: { run: 700, attempt: 4 },
        conclusions: new Map([
          [2, 'failure'],
          [3, 'failure'],
        ]),
        ...used(2, 3),
      },
      'satisfied',
    ],
    [
      'does not by a forged use of an attempt that failed',
      {
        conclusions: new Map([
          [1, 'failure'],
          [2, 'success'],
        ]),
        ...used(2, 1),
      },
      'consumed',
    ],
    ['does not by a forged use of its own', { conclusions: new Map([[2, 'success']]), ...used(2, 3) }, 'consumed'],
  ])('%s', (_, changes, kind) => expect(reduce(facts({ ...retry, ...changes })).state.kind).toBe(kind))

  test('has not been used by this attempt', () => {
    expect(reduce(facts(retry)).state).toEqual(satisfied)
  })
})

test.each<readonly [string, Changes, number | undefined]>([
  ['a newer request', { rivals: [rival(501)] }, 501],
  ['the oldest of several newer ones', { rivals: [rival(502), rival(501)] }, 501],
  ['a newer request that was rejected since', { rivals: [rival(501, { stage: 'closed' })] }, 501],
  ['an older request', { rivals: [rival(499)] }, undefined],
  ['a newer request of another gate of the environment', { rivals: [rival(501, { gate: 'qa' })] }, undefined],
  ['a newer deployment, of whatever gate', { rivals: [rival(501, { gate: '', stage: 'begun' })] }, 501],
  ['an older deployment', { rivals: [rival(499, { gate: '', stage: 'begun' })] }, undefined],
  ['a newer request of another service', { rivals: [rival(501, { service: 'api' })] }, undefined],
  [
    'another job of the same run',
    { rivals: [rival(501, { run: 700, job: 'deploy (eu)', stage: 'begun' })] },
    undefined,
  ],
  ['an earlier gate of the same run', { rivals: [rival(501, { run: 700, gate: 'qa', stage: 'begun' })] }, undefined],
  ['a newer request of the same job', { rivals: [rival(501, { run: 700 })] }, 501],
  [
    'what GitHub files for the job’s own environment',
    { rivals: [rival(501, { run: 0, gate: '', job: '', sha: sampleSubject.sha, stage: 'begun' })] },
    undefined,
  ],
  ['a newer deployment by another tool', { rivals: [rival(501, { run: 0, gate: '', job: '', stage: 'begun' })] }, 501],
  [
    'one by another tool that has not succeeded',
    { rivals: [rival(501, { run: 0, gate: '', job: '', stage: 'open' })] },
    undefined,
  ],
  [
    'an older deployment by another tool',
    { rivals: [rival(499, { run: 0, gate: '', job: '', stage: 'begun' })] },
    undefined,
  ],
  ['itself', { rivals: [rival(500, { run: 700 })] }, undefined],
  ['itself, once it began', { rivals: [rival(500, { run: 700, stage: 'begun' })] }, undefined],
  ['with refuse: a newer request', { policy: { onNewRequest: 'refuse' }, rivals: [rival(501)] }, undefined],
  ['with refuse: an older open request', { policy: { onNewRequest: 'refuse' }, rivals: [rival(499)] }, 499],
  [
    'with refuse: an older closed request',
    { policy: { onNewRequest: 'refuse' }, rivals: [rival(499, { stage: 'closed' })] },
    undefined,
  ],
  [
    'with refuse: a newer deployment',
    { policy: { onNewRequest: 'refuse' }, rivals: [rival(501, { stage: 'begun' })] },
    501,
  ],
])('superseded by %s: %j', (_, changes, by) => {
  const expected = by === undefined ? satisfied : { kind: 'superseded', by, isLatched: false }
  expect(reduce(facts({ comments: quorum, ...changes })).state).toEqual(expected)
})

test('with refuse, an open request of another run keeps a new one from being filed', () => {
  const policy = { ...samplePolicy, onNewRequest: 'refuse' as const }
  expect(refusingRequest({ policy, rivals: [rival(499)] }, sampleSubject)).toBe(499)
  expect(refusingRequest({ policy, rivals: [rival(499, { run: 700 })] }, sampleSubject)).toBeUndefined()
  expect(refusingRequest({ policy, rivals: [rival(499, { stage: 'closed' })] }, sampleSubject)).toBeUndefined()
  expect(refusingRequest({ policy, rivals: [rival(499, { service: 'api' })] }, sampleSubject)).toBeUndefined()
  expect(refusingRequest({ policy, rivals: [rival(499, { gate: 'qa' })] }, sampleSubject)).toBeUndefined()
  expect(refusingRequest({ policy: samplePolicy, rivals: [rival(499)] }, sampleSubject)).toBeUndefined()
})

test.each([
  [[], 'open'],
  [[status(1, 'waiting'), status(2, 'resuming')], 'open'],
  [[status(1, 'waiting'), status(2, 'rejected')], 'closed'],
  [[status(1, 'waiting'), status(2, 'consumed')], 'begun'],
  [[status(1, 'waiting'), status(2, 'consumed'), status(3, 'superseded')], 'begun'],
  [[status(1, 'started')], 'begun'],
] as const)('%j is %s', (list, stage) => expect(stageOf(list, lookedAt + 1, lookedAt)).toBe(stage))

test('a request that has expired is closed, whatever its record says', () => {
  expect(stageOf([status(1, 'waiting')], lookedAt, lookedAt)).toBe('closed')
})

const used = status(2, 'consumed', { run: '700', attempt: '2' })

test.each<readonly [CommandVerdictReason, Changes]>([
  ['counted', { comments: withFirst('/approve') }],
  ['counted', { comments: withFirst(`/approve ${code}`), policy: { needsCode: true } }],
  ['near-miss', { comments: withFirst('/approved') }],
  ['not-a-person', { comments: withFirst('/approve', { author: { id: 4, login: 'max', isPerson: false } }) }],
  ['app', { comments: withFirst('/approve', { app: 'copilot' }) }],
  ['counted', { comments: withFirst('/approve', { app: 'copilot' }), policy: { allowedApps: ['copilot'] } }],
  ['email', { comments: withFirst('/approve', { isByEmail: true }) }],
  ['counted', { comments: withFirst('/approve', { isByEmail: true }), policy: { allowsEmail: true } }],
  ['edited', { comments: withFirst('/approve', { isEdited: true }) }],
  ['edited', { comments: withFirst('fine', { isEdited: true, earlier: ['/approve'] }) }],
  ['minimized', { comments: withFirst('/approve', { isMinimized: true }) }],
  ['too-early', { comments: withFirst('/approve', { at: filedAt + 59_999 }) }],
  ['counted', { comments: withFirst('/approve', { at: filedAt + 60_000 }) }],
  ['too-late', { comments: withFirst('/approve', { at: filedAt + 48 * hour }) }],
  ['excluded', { comments: withFirst('/approve'), subject: { actorId: 4 } }],
  ['excluded', { comments: withFirst('/approve'), subject: { triggeringActorId: 4 } }],
  ['excluded', { comments: withFirst('/approve'), subject: { authors: [4] } }],
  ['counted', { comments: withFirst('/approve'), subject: { pullRequestAuthors: [4] } }],
  [
    'excluded',
    {
      comments: withFirst('/approve'),
      subject: { pullRequestAuthors: [4] },
      policy: { exclude: ['pull-request-author'] },
    },
  ],
  ['not-eligible', { people: [{ ...people.max, role: 'write' }, people.alice, people.bob] }],
  ['wrong-code', { comments: withFirst('/approve 00000000') }],
  ['code-missing', { policy: { needsCode: true } }],
  ['bad-input', { comments: withFirst('/approve ticket=1') }],
  ['replaced', { comments: [...withFirst('/approve'), comment(20, 'max', '/approve')] }],
  ['people-unread', { people: [people.alice, people.bob] }],
  ['counted', { comments: withFirst('/reject') }],
  // GitHub's clock has seconds: an approval in the second of the use was seen by the gate, a rejection was not
  ['counted', { comments: withFirst('/approve', { at: used.at }), ...statuses(used) }],
  ['after-use', { comments: withFirst('/approve', { at: used.at + 1_000 }), ...statuses(used) }],
  ['after-use', { comments: withFirst('/reject', { at: used.at }), ...statuses(used) }],
  ['counted', { comments: withFirst('/reject', { at: used.at - 1_000 }), ...statuses(used) }],
  ['counted', { comments: withFirst('/reject', { at: used.at }), ...statuses(status(2, 'rejected', { by: '3' })) }],
  [
    'after-end',
    { comments: withFirst('/reject', { at: used.at + 1_000 }), ...statuses(status(2, 'rejected', { by: '3' })) },
  ],
  ['no-override', { comments: withFirst('/override'), policy: { override: undefined } }],
  [
    'reason-missing',
    {
      comments: withFirst('/override'),
      policy: { override: { from: [{ kind: 'role', role: 'write' }], needsReason: true } },
    },
  ],
])('the first approval: %s', (why, changes) => {
  const assessment = reduce(facts({ comments: quorum, ...changes }))
  const verdict = assessment.verdicts.find((each) => each.comment === 11)
  expect(verdict).toMatchObject({ author: 4, login: 'max', why })
  expect(verdict?.detail !== '').toBe(why === 'near-miss' || why === 'bad-input')
  if (why !== 'counted' && why !== 'replaced') expect(assessment.state.kind).not.toBe('satisfied')
})

test('what a bot mistypes is not commented on', () => {
  const author = { id: bot, login: 'github-actions[bot]', isPerson: false }
  expect(reduce(facts({ comments: [comment(1, 'max', '/approved', { author })] })).verdicts).toEqual([])
})

describe('inputs', () => {
  const inputs = [
    { name: 'ticket', type: 'string', isRequired: true, pattern: '^OPS-\\d+$', options: [] },
    { name: 'size', type: 'choice', isRequired: false, pattern: '', options: ['small', 'big'] },
    { name: 'share', type: 'number', isRequired: false, pattern: '', options: [] },
    { name: 'sure', type: 'boolean', isRequired: false, pattern: '', options: [] },
  ] as const
  const tallyOf = (...bodies: readonly string[]) => {
    const comments = bodies.map((body, at) => ({ ...(quorum[at] ?? comment(20 + at, 'mia', '')), body }))
    const { state, count: tally } = reduce(facts({ comments, policy: { inputs } }))
    return { kind: state.kind, inputs: [...tally.inputs], missing: tally.missingInputs, conflicts: tally.conflicts }
  }

  test.each([
    [['/approve ticket=OPS-1', '/approve', '/approve'], 'satisfied', [['ticket', 'OPS-1']], [], []],
    [['/approve', '/approve', '/approve'], 'waiting', [], ['ticket'], []],
    [['/approve ticket=OPS-1', '/approve ticket=OPS-1', '/approve'], 'satisfied', [['ticket', 'OPS-1']], [], []],
    [['/approve ticket=OPS-1', '/approve ticket=OPS-2', '/approve'], 'waiting', [], [], ['ticket']],
    [['/approve ticket=ops-1', '/approve ticket=OPS-2', '/approve'], 'waiting', [['ticket', 'OPS-2']], [], []],
    [
      ['/approve ticket=OPS-1 size=big', '/approve share=-1.5 sure=true', '/approve'],
      'satisfied',
      [
        ['share', '-1.5'],
        ['size', 'big'],
        ['sure', 'true'],
        ['ticket', 'OPS-1'],
      ],
      [],
      [],
    ],
    [['/approve ticket=OPS-1 size=huge', '/approve', '/approve'], 'waiting', [], ['ticket'], []],
    [['/approve ticket=OPS-1 sure=yes', '/approve', '/approve'], 'waiting', [], ['ticket'], []],
    [['/approve ticket=OPS-1 share=1e9', '/approve', '/approve'], 'waiting', [], ['ticket'], []],
  ])('%j: %s', (bodies, kind, given, missing, conflicts) => {
    expect(tallyOf(...bodies)).toEqual({ kind, inputs: given, missing, conflicts })
  })

  test('a person’s later approval without values keeps their earlier ones', () => {
    const comments = [comment(10, 'max', '/approve ticket=OPS-1'), ...quorum]
    expect(reduce(facts({ comments, policy: { inputs } })).state.kind).toBe('satisfied')
  })

  test('a person’s later value takes the place of their earlier one', () => {
    const comments = [
      ...quorum.slice(1),
      comment(20, 'max', '/approve ticket=OPS-1'),
      comment(21, 'max', '/approve ticket=OPS-2'),
    ]
    const { state, count: tally } = reduce(facts({ comments, policy: { inputs } }))
    expect([state.kind, tally.inputs.get('ticket')]).toEqual(['satisfied', 'OPS-2'])
  })
})

test('the tally says who fills what, and what is missing', () => {
  const { count: tally } = reduce(facts({ comments: [comment(1, 'mia', '/approve'), comment(2, 'alice', '/approve')] }))
  expect(tally.approvers).toEqual([
    { id: 3, login: 'mia', comment: 1, rule: 0 },
    { id: 1, login: 'alice', comment: 2, rule: 1 },
  ])
  expect(tally.rules.map(({ count, missing }) => [count, missing])).toEqual([
    [1, 0],
    [2, 1],
  ])
})
