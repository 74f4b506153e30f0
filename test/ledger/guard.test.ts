import { type GateStanding, gateStanding } from '../../src/ledger/guard.ts'
import { lifeOf, type Said, type Sketch } from './scene.ts'

const run = { id: 100, attempt: 2 }
const waiting: Said = [1, 'pending', 'waiting code=1a2b3c4d']
const consumed = (attempt: number, id = 100): Said => [5, 'in_progress', `consumed run=${id} attempt=${attempt}`]
const gate = (id: number, at: number, ...said: readonly Said[]): Sketch => ({
  id,
  at,
  task: 'gate:prod',
  payload: { gate: { id: 'prod' } },
  said,
})
const other: Sketch = { ...gate(9, 9, waiting), payload: { gate: {}, run: { id: 101, attempt: 1, job: '' } } }
const taken = (attempt: number): Sketch => ({ ...other, said: [waiting, consumed(attempt)] })
const waits = (why: 'gate-waiting' | 'gate-not-consumed', url = 'https://example.test/log/1/0'): GateStanding => ({
  allowed: false,
  why,
  url,
})

test.each<readonly [string, readonly Sketch[], GateStanding]>([
  ['no gate', [{ id: 1, payload: {}, said: [[1, 'in_progress', 'started']] }], { allowed: true }],
  ["another run's gate", [other], { allowed: true }],
  ["another run's gate, which this attempt consumed", [taken(2)], { allowed: true }],
  [
    "another run's gate, which an earlier attempt consumed",
    [taken(1)],
    waits('gate-not-consumed', 'https://example.test/log/9/0'),
  ],
  ['it waits', [gate(1, 1, waiting)], waits('gate-waiting')],
  ['it waits for its next attempt', [gate(1, 1, waiting, [3, 'queued', 'resuming attempt=1'])], waits('gate-waiting')],
  ['consumed by this attempt', [gate(1, 1, waiting, consumed(2))], { allowed: true }],
  ['consumed, and verified since', [gate(1, 1, waiting, consumed(2), [6, 'success', 'verified'])], { allowed: true }],
  ['consumed by an earlier attempt', [gate(1, 1, waiting, consumed(1))], waits('gate-not-consumed')],
  [
    "consumed by another run's attempt of the same number",
    [gate(1, 1, waiting, consumed(2, 101))],
    waits('gate-not-consumed'),
  ],
  ['rejected', [gate(1, 1, waiting, [4, 'failure', 'rejected'])], waits('gate-not-consumed')],
  [
    'the newest decides, for',
    [gate(1, 1, waiting, [2, 'inactive', 'expired']), gate(2, 4, waiting, consumed(2))],
    { allowed: true },
  ],
  ['the newest decides, against', [gate(2, 1, waiting, consumed(2)), gate(1, 6, waiting)], waits('gate-waiting')],
  ['without an issue there is nowhere to go', [gate(1, 1)], waits('gate-not-consumed', '')],
])('%s', (_, lives, expected) => {
  expect(gateStanding([...lives.map(lifeOf), lifeOf({ id: 50, said: [] })], run)).toEqual(expected)
})
