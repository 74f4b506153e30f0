import { decideGate, decideReceiver, type GateStep, type ReceiverStep } from '../../../src/approval/decision/decide.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { type Changes, comment, facts, filedAt, quorum, rival, status } from './sample.ts'

const hour = 3_600_000
const statuses = (...list: readonly ReturnType<typeof status>[]) => ({
  request: { statuses: [status(1, 'waiting'), ...list] },
})
const consumed = statuses(status(2, 'consumed', { run: '700', attempt: '2' }))
const rejected = statuses(status(2, 'rejected', { by: '3' }))
/** An attempt that began before, and one that began after, the second status. */
const before = filedAt + hour / 60
const after = filedAt + hour
const sameSecond = status(2, 'rejected').at

const asks: GateStep = { kind: 'file-request', isNew: true }
const refuses = (result: 'rejected' | 'expired' | 'superseded' | 'void' | 'error'): GateStep => ({
  kind: 'refuse',
  result,
  closing: undefined,
})

test.each<readonly [string, Changes, number, GateStep]>([
  ['half a request', { request: { statuses: [] } }, after, { kind: 'file-request', isNew: false }],
  ['nobody has approved', {}, after, { kind: 'wait' }],
  ['the quorum stands', { comments: quorum }, after, { kind: 'go-on', writes: true, result: 'approved' }],
  [
    'the re-run was announced',
    { comments: quorum, ...statuses(status(2, 'resuming', { attempt: '1' })) },
    after,
    { kind: 'go-on', writes: true, result: 'approved' },
  ],
  [
    'this attempt has taken it already',
    { comments: quorum, here: { run: 700, attempt: 2 }, ...consumed },
    before,
    { kind: 'go-on', writes: false, result: 'approved' },
  ],
  [
    'an override',
    { comments: [comment(1, 'ada', '/override now')] },
    after,
    { kind: 'go-on', writes: true, result: 'overridden' },
  ],
  ['an earlier attempt has taken it', { comments: quorum, ...consumed }, after, asks],
  ['somebody has taken it in this very moment', { comments: quorum, ...consumed }, before, refuses('void')],
  [
    'rejected now',
    { comments: [comment(1, 'mia', '/reject')] },
    after,
    { kind: 'refuse', result: 'rejected', closing: { phase: 'rejected', by: 3 } },
  ],
  ['rejected since the attempt began', rejected, before, refuses('rejected')],
  ['rejected before the attempt began', rejected, after, asks],
  // GitHub's clock has seconds: what is of the same second may have come after it
  ['rejected in the second in which the attempt began', rejected, sameSecond, refuses('rejected')],
  ['taken in the second in which the attempt began', { comments: quorum, ...consumed }, sameSecond, refuses('void')],
  ['rejected a second before', rejected, sameSecond + 1_000, asks],
  [
    'expired',
    { now: filedAt + 49 * hour },
    after,
    { kind: 'refuse', result: 'expired', closing: { phase: 'expired' } },
  ],
  [
    'superseded',
    { rivals: [rival(501)] },
    after,
    { kind: 'refuse', result: 'superseded', closing: { phase: 'superseded', by: 501 } },
  ],
  [
    'void',
    { mismatches: ['sha'] },
    after,
    { kind: 'refuse', result: 'void', closing: { phase: 'void', why: 'subject-mismatch' } },
  ],
  ['a record that is not ours is left alone', { request: { creator: 5 } }, after, refuses('void')],
  ['an approver of unknown standing', { comments: quorum, people: [] }, after, refuses('error')],
])('the gate: %s', (_, changes, since, expected) => {
  expect(decideGate(reduce(facts(changes)), since)).toEqual(expected)
})

test('the gate files a request where there is none', () => expect(decideGate(undefined, after)).toEqual(asks))

const announced = (attempt: string) => statuses(status(2, 'resuming', { attempt }))
const resumes = (writes: boolean): ReceiverStep => ({ kind: 'resume', writes, attempt: 2 })

test.each<readonly [string, Changes, boolean, ReceiverStep]>([
  ['half a request', { request: { statuses: [] } }, false, { kind: 'nothing' }],
  ['nobody has approved', {}, false, { kind: 'nothing' }],
  ['an approver of unknown standing', { comments: quorum, people: [] }, false, { kind: 'nothing' }],
  ['the quorum stands', { comments: quorum }, false, resumes(true)],
  ['the run is still under way', { comments: quorum }, true, { kind: 'watch' }],
  ['somebody announced it and may have died', { comments: quorum, ...announced('2') }, false, resumes(false)],
  ['an earlier attempt was announced', { comments: quorum, ...announced('1') }, false, resumes(true)],
  [
    'it was announced often enough',
    { comments: quorum, ...statuses(...[2, 3, 4].map((id) => status(id, 'resuming', { attempt: '1' }))) },
    false,
    resumes(false),
  ],
  ['it is used', { comments: quorum, ...consumed }, false, { kind: 'close', closing: undefined }],
  [
    'rejected',
    { comments: [comment(1, 'mia', '/reject')] },
    true,
    { kind: 'close', closing: { phase: 'rejected', by: 3 } },
  ],
  ['rejected in the record', rejected, false, { kind: 'close', closing: undefined }],
  [
    'void for another reason',
    { mismatches: ['sha'] },
    false,
    { kind: 'close', closing: { phase: 'void', why: 'subject-mismatch' } },
  ],
  ['a record that is not ours is left alone', { request: { creator: 5 } }, false, { kind: 'nothing' }],
])('the receiver: %s', (_, changes, isRunning, expected) => {
  expect(decideReceiver(reduce(facts(changes)), { attempt: 2, isRunning })).toEqual(expected)
})
