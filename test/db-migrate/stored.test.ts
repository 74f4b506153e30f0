import { judgeRecovery } from '../../src/db-migrate/journal/doubt.ts'
import { subjectsOf } from '../../src/db-migrate/journal/snapshot.ts'
import { readProgress } from '../../src/db-migrate/ledger/progress.ts'
import { readSeries } from '../../src/db-migrate/ledger/series.ts'

/** What a column of the journal holds may have been cut short or written by hand: it is read as everything from outside is. */

const damagedTexts = ['half', '{', '[', 'null', '1', '"text"', '[]', '{"last":']

test.each<readonly [string, unknown]>([
  ['', undefined],
  ['{"end":[["n","3"]],"batches":0}', { last: undefined, end: [['n', '3']], batches: 0 }],
  [
    '{"last":[["s","a"],["b","00ff"]],"end":[["s","z"],["b",""]],"batches":7}',
    {
      last: [
        ['s', 'a'],
        ['b', '00ff'],
      ],
      end: [
        ['s', 'z'],
        ['b', ''],
      ],
      batches: 7,
    },
  ],
  ...['12', '-1', '1.25', '1e5', '1E-10'].map((text): readonly [string, unknown] => [
    JSON.stringify({ end: [['n', text]], batches: 1 }),
    { last: undefined, end: [['n', text]], batches: 1 },
  ]),
  ['{"end":[["n","-1.5e+10"]],"batches":1}', { last: undefined, end: [['n', '-1.5e+10']], batches: 1 }],
])('progress %j', (stored, progress) => {
  expect(readProgress(stored)).toEqual(progress)
})

test.each([
  ...damagedTexts,
  '{}',
  '{"end":[["n","1"]]}',
  '{"end":[["n","1"]],"batches":-1}',
  '{"end":[["n","1"]],"batches":"1"}',
  '{"end":[],"batches":1}',
  '{"end":[["n",1]],"batches":1}',
  '{"end":[["n","1 OR 1=1"]],"batches":1}',
  '{"end":[["b","0g"]],"batches":1}',
  '{"end":[["b","000"]],"batches":1}',
  '{"end":[["x","1"]],"batches":1}',
  '{"end":[["n","1","2"]],"batches":1}',
  '{"end":[["n","1"]],"last":[["n","1"],["n","2"]],"batches":1}',
  '{"end":[["n","1"]],"last":null,"batches":1}',
])('damaged progress %j', (stored) => {
  expect(readProgress(stored)).toBe('damaged')
  expect(judgeRecovery({ effect: 'batch', before: '', progress: stored }, {})).toBe('unknown')
})

const row = {
  key: '',
  revision: 0,
  direction: 'up',
  position: 0,
  line: 0,
  fingerprint: '',
  effect: '',
  before: '',
  state: 'begun',
  connection: '',
  runner: '',
  startedAt: '',
} as const

test.each(damagedTexts)('a damaged snapshot %j or series says nothing', (stored) => {
  expect(subjectsOf(stored)).toEqual([])
  expect(judgeRecovery({ effect: 'schema', before: stored, progress: '' }, {})).toBe('unknown')
  expect(readSeries({ ...row, progress: stored })).toBeUndefined()
})

test.each<readonly [string, Record<string, string>, string]>([
  ['nothing changed', { a: '1', b: '2' }, 'not-begun'],
  ['all changed', { a: '3', b: '4' }, 'done'],
  ['one of two changed', { a: '3', b: '2' }, 'unknown'],
])('a statement in doubt of which %s', (_, now, verdict) => {
  expect(judgeRecovery({ effect: 'schema', before: '{"a":"1","b":"2"}', progress: '' }, now)).toBe(verdict)
})

test.each([
  ['data', 'not-begun'],
  ['session', 'not-begun'],
  ['repeatable', 'not-begun'],
  ['batch', 'not-begun'],
  ['transaction', 'unknown'],
  ['table-lock', 'unknown'],
  ['unseen', 'unknown'],
  ['schema', 'unknown'],
])('a statement in doubt with the effect %s, without a note: %s', (effect, verdict) => {
  expect(judgeRecovery({ effect, before: '', progress: '' }, {})).toBe(verdict)
})
