/** What the statuses of a request say; those of one second are told apart by their ids. */
import { decideStart, type StartStep } from '../../../src/approval/decision/decide.ts'
import {
  announcementsIn,
  announcementsOf,
  boundAt,
  consumptions,
  isFirstToAnnounce,
  isVerified,
  latchOf,
  resumedAttempt,
  stageOf,
  takerOf,
  wasRefused,
  wasReminded,
  wasUsed,
} from '../../../src/approval/decision/record.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { type Changes, facts, filedAt, lookedAt, quorum, status } from './sample.ts'

const requestOf = (...statuses: readonly ReturnType<typeof status>[]) => facts({ request: { statuses } }).request
const used = (id: number, run: string, attempt: string) => status(id, 'consumed', { run, attempt })
const announced = (id: number, attempt: string) => status(id, 'resuming', { attempt })
const refused = (id: number, attempt: string, why = 'forbidden') => status(id, 'unstarted', { attempt, why })

test('a request is bound by its first status `waiting`, in whatever order they come', () => {
  expect(boundAt(requestOf())).toBeUndefined()
  expect(boundAt(requestOf(status(3, 'waiting'), status(2, 'waiting'), status(1, 'reminded')))).toBe(
    status(2, 'waiting').at,
  )
})

test.each<readonly [string, readonly ReturnType<typeof status>[], object | undefined]>([
  ['nothing', [status(1, 'waiting')], undefined],
  ['the first of a kind', [status(3, 'rejected', { by: '4' }), status(2, 'rejected', { by: '3' })], { by: 3 }],
  ['who said no before that it is void', [status(2, 'void'), status(3, 'rejected')], { phase: 'rejected' }],
  ['void before superseded', [status(2, 'superseded'), status(3, 'void')], { phase: 'void' }],
  ['superseded before expired', [status(2, 'expired'), status(3, 'superseded')], { phase: 'superseded' }],
  ['that it has expired', [status(2, 'expired')], { phase: 'expired', at: status(2, 'expired').at, by: 0, why: '' }],
  ['why it is void', [status(2, 'void', { why: 'ref-moved' })], { phase: 'void', why: 'ref-moved' }],
])('the record says against it: %s', (_, statuses, expected) => {
  const latch = latchOf(requestOf(...statuses))
  if (expected === undefined) expect(latch).toBeUndefined()
  else expect(latch).toMatchObject(expected)
})

test('who took it, in order, as far as the marks say it', () => {
  const request = requestOf(used(4, '700', '3'), used(2, '700', '2'), used(3, 'x7', '1x'), status(1, 'waiting'))
  expect(consumptions(request)).toEqual([
    { run: 700, attempt: 2, at: status(2, '').at },
    { run: 0, attempt: 0, at: status(3, '').at },
    { run: 700, attempt: 3, at: status(4, '').at },
  ])
  expect(consumptions(requestOf(used(1, '123456789012345', '1234567890123456')))).toMatchObject([
    { run: 123_456_789_012_345, attempt: 0 },
  ])
})

test('what another attempt took is used; what this one took is not', () => {
  const here = { run: 700, attempt: 2 }
  expect(wasUsed(requestOf(), here)).toBe(false)
  expect(wasUsed(requestOf(used(2, '700', '2')), here)).toBe(false)
  expect(wasUsed(requestOf(used(2, '700', '1')), here)).toBe(true)
  expect(wasUsed(requestOf(used(2, '701', '2')), here)).toBe(true)
  expect(wasUsed(requestOf(used(2, '700', '2'), used(3, '700', '3')), here)).toBe(true)
})

test('of those that take it in one second, the one whose mark has the lower id has it', () => {
  const looked = [status(1, 'waiting'), used(2, '700', '1')]
  const at = status(5, '').at
  const [one, other] = [
    { ...used(7, '700', '3'), at },
    { ...used(6, '700', '2'), at },
  ]
  expect(takerOf(looked, [one, other, ...looked])).toEqual({ run: 700, attempt: 2 })
  expect(takerOf(looked, [...looked, other, one])).toEqual({ run: 700, attempt: 2 })
  expect(takerOf(looked, [...looked, status(8, 'waiting')])).toBeUndefined()
})

test('of two receivers that announce one start, the first one starts', () => {
  const request = requestOf(announced(3, '2'), announced(4, '2'), announced(2, '1'))
  expect([3, 4].map((id) => isFirstToAnnounce(request, id, 2))).toEqual([true, false])
})

test.each<readonly [string, readonly ReturnType<typeof status>[], readonly number[], boolean, number]>([
  ['none', [status(1, 'waiting')], [], false, 0],
  ['each that was announced, in order', [announced(3, '2'), announced(2, '1')], [2, 3], false, 2],
  ['without a number it is none that was re-run', [status(2, 'resuming')], [2], false, 0],
  ['not one that GitHub refused', [announced(2, '1'), refused(3, '1')], [], true, 0],
  ['one that was refused before', [refused(2, '1'), announced(3, '1')], [3], false, 1],
  ['one of another attempt', [announced(2, '2'), refused(3, '1')], [2], false, 2],
  ['not one that came to a shut gate, which is no refusal', [announced(2, '1'), refused(3, '1', 'shut')], [], false, 0],
  [
    'the last that was tried counts',
    [announced(2, '1'), refused(3, '1'), announced(4, '2'), refused(5, '2', 'shut')],
    [],
    false,
    0,
  ],
])('announcements: %s', (_, statuses, ids, isRefused, attempt) => {
  const request = requestOf(...statuses)
  expect(announcementsIn(request).map(({ id }) => id)).toEqual(ids)
  expect(announcementsOf(request)).toBe(ids.length)
  expect(wasRefused(request)).toBe(isRefused)
  expect(resumedAttempt(request)).toBe(attempt)
})

test('an announcement that is told twice counts once', () => {
  expect(announcementsOf(requestOf(announced(2, '1'), announced(2, '1')))).toBe(1)
})

test('whether people were reminded, and whether it was verified', () => {
  const none = requestOf(status(1, 'waiting'))
  expect([wasReminded(none), isVerified(none)]).toEqual([false, false])
  expect(wasReminded(requestOf(status(1, 'waiting'), status(2, 'reminded')))).toBe(true)
  expect(isVerified(requestOf(status(1, 'waiting'), status(2, 'verified')))).toBe(true)
})

test.each<readonly [string, readonly string[], ReturnType<typeof stageOf>]>([
  ['nothing was said', [], 'open'],
  ['what GitHub says without a mark', [''], 'open'],
  ['people were reminded', ['waiting', 'reminded'], 'open'],
  ['a re-run was announced', ['waiting', 'resuming'], 'open'],
  ['GitHub would not start it', ['waiting', 'resuming', 'unstarted'], 'open'],
  ['rejected', ['waiting', 'rejected'], 'closed'],
  ['void', ['waiting', 'void'], 'closed'],
  ['superseded', ['waiting', 'superseded'], 'closed'],
  ['expired', ['waiting', 'expired'], 'closed'],
  ['taken', ['waiting', 'consumed'], 'begun'],
  ['taken, and closed since', ['consumed', 'expired'], 'begun'],
])('how far another request has come: %s', (_, phases, expected) => {
  const statuses = phases.map((phase, at) => status(at + 1, phase))
  expect(stageOf(statuses, lookedAt + 1, lookedAt)).toBe(expected)
  expect(stageOf(statuses, lookedAt, lookedAt)).toBe(expected === 'open' ? 'closed' : expected)
})

const minute = 60_000
const asked = (...statuses: readonly ReturnType<typeof status>[]): Changes => ({
  comments: quorum,
  request: { statuses: [status(1, 'waiting'), ...statuses] },
})
/** When the second status is written. */
const second = status(2, '').at
test.each<readonly [string, Changes, number, StartStep]>([
  ['nobody has approved', { request: { statuses: [status(1, 'waiting')] } }, second, { kind: 'nothing' }],
  ['the quorum stands', asked(), second, { kind: 'resume', writes: true, attempt: 1 }],
  ['it was started just now', asked(announced(2, '1')), second + 15 * minute - 1, { kind: 'started' }],
  [
    'it did not come to its gate in a quarter of an hour',
    asked(announced(2, '1')),
    second + 15 * minute,
    { kind: 'resume', writes: true, attempt: 2 },
  ],
  [
    'GitHub refused the start',
    asked(announced(2, '1'), refused(3, '1')),
    second + minute,
    { kind: 'resume', writes: true, attempt: 1 },
  ],
  [
    'two starts came to nothing',
    asked(announced(2, '1'), announced(3, '2')),
    filedAt + 60 * minute,
    { kind: 'resume', writes: true, attempt: 3 },
  ],
  [
    'three starts came to nothing',
    asked(announced(2, '1'), announced(3, '2'), announced(4, '3')),
    filedAt + 60 * minute,
    { kind: 'exhausted' },
  ],
  [
    'the third is under way',
    asked(announced(2, '1'), announced(3, '2'), announced(4, '3')),
    status(4, '').at + minute,
    { kind: 'started' },
  ],
])('starting another workflow: %s', (_, changes, now, expected) => {
  const known = facts({ ...changes, now })
  expect(decideStart(reduce(known), known.request, now)).toEqual(expected)
})
