import { findAttached, findRecord, type RecordDraft } from '../../src/ledger/find.ts'
import { lifeOf, payloadOf, type Sketch } from './scene.ts'

const draft: RecordDraft = {
  sha: 'a',
  task: 'deploy',
  environment: 'production',
  payload: payloadOf({ run: { id: 100, attempt: 2, job: 'deploy' } }),
}
const gate: Sketch = {
  id: 1,
  task: 'gate:prod',
  payload: { gate: {} },
  said: [[1, 'in_progress', 'consumed run=100 attempt=2']],
}
const deploy: Sketch = { id: 2, payload: {}, said: [] }
const rollback: RecordDraft = { ...draft, task: 'rollback', payload: { ...draft.payload, rollbackOf: 9 } }

test.each<readonly [string, RecordDraft, readonly Sketch[], number | undefined]>([
  ['nothing', draft, [], undefined],
  ["an earlier attempt's", draft, [deploy], 2],
  ["the gate's, which this attempt consumed", draft, [gate, deploy], 1],
  [
    "not the gate's, which an earlier attempt consumed",
    draft,
    [{ ...gate, said: [[1, 'in_progress', 'consumed run=100 attempt=1']] }],
    undefined,
  ],
  [
    "the gate's, which another run filed and this attempt consumed",
    draft,
    [{ ...gate, payload: { gate: {}, run: { id: 99, attempt: 2, job: 'ask' } } }, deploy],
    1,
  ],
  [
    "not the gate's, which this run filed and another consumed",
    draft,
    [{ ...gate, said: [[1, 'in_progress', 'consumed run=101 attempt=2']] }],
    undefined,
  ],
  ['not that of another sha', draft, [{ ...deploy, sha: 'b' }], undefined],
  [
    "the gate's for the commit before the release commit, whatever its version",
    { ...draft, from: 's', payload: { ...draft.payload, version: '1.4.1' } },
    [{ ...gate, sha: 's' }, deploy],
    1,
  ],
  [
    "not the gate's for a commit that the release was not found from",
    { ...draft, from: 's' },
    [{ ...gate, sha: 't' }],
    undefined,
  ],
  [
    "not the gate's of another service",
    { ...draft, from: 's' },
    [{ ...gate, sha: 's', payload: { gate: {}, service: 'shop' } }],
    undefined,
  ],
  [
    "not the gate's for such a commit, which an earlier attempt consumed",
    { ...draft, from: 's' },
    [{ ...gate, sha: 's', said: [[1, 'in_progress', 'consumed run=100 attempt=1']] }],
    undefined,
  ],
  ['not that of another run', draft, [{ ...deploy, payload: { run: { id: 101, attempt: 1, job: '' } } }], undefined],
  ['not that of another service', draft, [{ ...deploy, payload: { service: 'shop' } }], undefined],
  ['not that of another tool', draft, [{ id: 3, said: [[1, 'success']] }], undefined],
  ['not a rollback', draft, [{ ...deploy, task: 'rollback' }], undefined],
  ["for a rollback not the deployment's, nor a gate's", rollback, [gate, deploy], undefined],
  [
    'for a rollback the one of the same failed deployment',
    rollback,
    [
      { ...deploy, task: 'rollback', payload: { rollbackOf: 8 } },
      { ...deploy, id: 7, task: 'rollback', payload: { rollbackOf: 9 } },
    ],
    7,
  ],
])('already recorded: %s', (_, wanted, sketches, id) => {
  expect(findRecord(sketches.map(lifeOf), wanted)?.record.deployment.id).toBe(id)
})

test.each<readonly [string, string, number | undefined]>([
  ['the job', 'https://github.com/o/r/actions/runs/100/job/5', 1],
  ['the run', 'https://github.com/o/r/actions/runs/100', 1],
  ['a run whose number only begins like it', 'https://github.com/o/r/actions/runs/1001/job/5', undefined],
])('attached by the log of %s', (_, url, id) => {
  const life = lifeOf({ id: 1, said: [[1, 'in_progress']] })
  const foreign = { ...life, events: life.events.map((event) => ({ ...event, url })) }
  expect(findAttached([foreign], { sha: 'a', run: 100 })?.record.deployment.id).toBe(id)
  expect(findAttached([foreign], { sha: 'b', run: 100 })).toBeUndefined()
  expect(findAttached([{ ...foreign, isForeign: false }], { sha: 'a', run: 100 })).toBeUndefined()
})
