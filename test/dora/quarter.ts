import type { Change, MeasuredService } from '../../src/dora/measure.ts'
import { markReturns } from '../../src/dora/returns.ts'
import { lifeOf, minute, type Said, type Sketch } from '../ledger/scene.ts'

/** Minutes in an hour and in a day. */
export const hour = 60
export const day = 24 * hour

/** Checked from minute `when` on, well two minutes later. */
export const verified = (when: number): readonly Said[] => [
  [when - 1, 'in_progress', 'started run=1 attempt=1'],
  [when, 'in_progress', 'verifying run=1 attempt=1'],
  [when + 2, 'success', 'verified version=1.0.0 checks=9/9'],
]

/** Checked from minute `when` on; the first sample fails three minutes later, the status stands five minutes later. */
export const failed = (when: number, ...then: readonly Said[]): readonly Said[] => [
  [when, 'in_progress', 'verifying run=1 attempt=1'],
  [when + 5, 'failure', `failed check=home at=${minute(when + 3).toISOString()}`],
  ...then,
]

/** A commit of a direct push, written and committed at one minute. */
export function commit(sha: string, at: number, more: Partial<Change> = {}): Change {
  return { sha, authoredAt: minute(at), committedAt: minute(at), isMerge: false, pull: undefined, ...more }
}

/** What a test measures: ten days from the scene's beginning, everything counts from one value on. */
export function subjectOf(
  sketches: readonly Sketch[],
  changes: Readonly<Record<string, readonly Change[]>> = {},
  more: Partial<MeasuredService> = {},
): MeasuredService {
  return {
    timelines: markReturns(sketches.map(lifeOf), () => undefined),
    changes: new Map(Object.entries(changes)),
    window: { from: minute(0), to: minute(10 * day) },
    start: 'author',
    minimum: 1,
    ...more,
  }
}

/** Noon of a day of the quarter. */
const noon = (days: number) => days * day + 12 * hour

/** Ninety days with all that happens; measure.test.ts has the arithmetic. */
export const quarter: MeasuredService = subjectOf(
  [
    { id: 1, sha: 's1', at: noon(1), payload: {}, said: verified(noon(1)) },
    { id: 2, sha: 's2', at: noon(11), payload: {}, said: verified(noon(11)) },
    // s3 fails, and is rolled back to s2
    {
      id: 3,
      sha: 's3',
      at: noon(21),
      payload: {},
      said: failed(
        noon(21),
        [noon(21) + 6, 'failure', 'rolling-back to=2'],
        [noon(21) + 10, 'failure', 'restored by=4'],
      ),
    },
    { id: 4, sha: 's2', at: noon(21) + 6, task: 'rollback', payload: { rollbackOf: 3 }, said: verified(noon(21) + 7) },
    { id: 5, sha: 's4', at: noon(31), payload: {}, said: verified(noon(31)) },
    // s4 deploys once more: nothing new
    { id: 6, sha: 's4', at: noon(32), payload: {}, said: verified(noon(32)) },
    // s5 never had traffic
    {
      id: 7,
      sha: 's5',
      at: noon(41),
      payload: {},
      said: [
        [noon(41), 'in_progress', 'started'],
        [noon(41) + 9, 'failure', 'failed check=boot live=no'],
      ],
    },
    // s6 is verified, found bad by hand two hours later, mended by s7
    { id: 8, sha: 's6', at: noon(51), payload: {}, said: verified(noon(51)) },
    { id: 9, sha: 's7', at: noon(51) + 2 * hour, payload: { hotfixOf: 8 }, said: verified(noon(51) + 3 * hour) },
    // refused, and cancelled before it began to be checked
    {
      id: 10,
      sha: 's8',
      at: noon(61),
      task: 'gate:prod',
      payload: { gate: {} },
      said: [
        [noon(61), 'pending', 'waiting'],
        [noon(61) + 9, 'failure', 'rejected by=7'],
      ],
    },
    {
      id: 11,
      sha: 's9',
      at: noon(71),
      payload: {},
      said: [
        [noon(71), 'in_progress', 'started'],
        [noon(71) + 9, 'error', 'cancelled'],
      ],
    },
    // the last is verified, and superseded later; s11 fails and is still held
    {
      id: 12,
      sha: 's10',
      at: noon(81),
      payload: {},
      said: [...verified(noon(81)), [noon(89), 'inactive', 'superseded by=13']],
    },
    {
      id: 13,
      sha: 's11',
      at: noon(89),
      payload: {},
      said: failed(noon(89), [noon(89) + 6, 'failure', 'held why=no-target']),
    },
  ],
  {
    s2: [commit('c1', noon(10)), commit('c2', noon(9))],
    s4: [commit('c3', noon(30)), commit('c4', noon(29)), commit('m1', noon(29), { isMerge: true })],
    s6: [commit('c5', noon(46))],
    s7: [commit('c6', noon(51) + 2 * hour)],
    s10: [
      commit('c7', noon(80)),
      commit('c8', noon(79)),
      commit('c9', noon(78)),
      commit('c10', noon(77)),
      commit('c11', noon(76)),
    ],
  },
  { window: { from: minute(0), to: minute(90 * day) }, minimum: 3 },
)
