import { earliest, foldReleases, inOrder } from '../../src/dora/release.ts'
import { markReturns, stepsOf } from '../../src/dora/returns.ts'
import { lifeOf, minute, type Said, type Sketch } from '../ledger/scene.ts'
import { failed, verified } from './quarter.ts'

const run = (id: number) => ({ run: { id, attempt: 1, job: 'deploy' } })
const noTraffic = (when: number): readonly Said[] => [
  [when, 'in_progress', 'started'],
  [when + 1, 'failure', 'failed check=boot live=no'],
]
const waits: readonly Said[] = [[0, 'pending', 'waiting']]
/** Ids of the deployments of each release. */
const folded = (sketches: readonly Sketch[]) =>
  foldReleases(sketches.map(lifeOf)).map(({ timelines }) => timelines.map(({ record }) => record.deployment.id))

test.each<readonly [string, readonly Sketch[], readonly (readonly number[])[]]>([
  ['one that never began is no release', [{ id: 1, payload: {}, said: waits }], []],
  [
    'two of one run are one release',
    [
      { id: 1, at: 0, payload: run(5), said: verified(10) },
      { id: 2, at: 20, payload: run(5), said: verified(30) },
    ],
    [[1, 2]],
  ],
  [
    'two of nobody knows which run are two',
    [
      { id: 1, at: 0, said: [[1, 'success']] },
      { id: 2, at: 20, said: [[21, 'success']] },
    ],
    [[1], [2]],
  ],
  [
    'those of one second in the order of their ids, however they come',
    [
      { id: 2, payload: run(5), said: verified(30) },
      { id: 1, payload: run(5), said: verified(10) },
    ],
    [[1, 2]],
  ],
  [
    'the release that was well first comes first, though it was filed last',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(50) },
      { id: 2, sha: 'b', at: 1, payload: run(6), said: verified(10) },
    ],
    [[2], [1]],
  ],
  [
    'what had traffic counts by that, what had none by when it was filed',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: failed(60) },
      { id: 2, sha: 'b', at: 30, payload: run(6), said: noTraffic(30) },
    ],
    [[2], [1]],
  ],
  [
    'another sha that had the traffic between parts them',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'b', at: 20, payload: run(6), said: verified(20) },
      { id: 3, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1], [2], [3]],
  ],
  [
    'another environment does not',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'b', at: 20, environment: 'staging', payload: run(6), said: verified(20) },
      { id: 3, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 3], [2]],
  ],
  [
    'nor does the same sha by another run',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'a', at: 20, payload: run(6), said: verified(20) },
      { id: 3, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 3], [2]],
  ],
  [
    'nor what had the traffic in the same second as the first',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'b', at: 1, payload: run(6), said: verified(10) },
      { id: 3, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 3], [2]],
  ],
  [
    'nor what got it in the second in which the other was filed',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'b', at: 1, payload: run(6), said: verified(40) },
      { id: 3, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 3], [2]],
  ],
  [
    'of several environments of one run, the traffic of its own parts it',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'b', at: 12, payload: run(6), said: verified(20) },
      { id: 3, sha: 'a', at: 30, environment: 'staging', payload: run(5), said: verified(31) },
      { id: 4, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 3], [2], [4]],
  ],
  [
    'what had no traffic is not apart from what follows',
    [
      { id: 1, sha: 'a', at: 0, payload: run(5), said: verified(10) },
      { id: 2, sha: 'a', at: 11, payload: run(5), said: noTraffic(12) },
      { id: 3, sha: 'b', at: 20, payload: run(6), said: verified(20) },
      { id: 4, sha: 'a', at: 40, payload: run(5), said: verified(41) },
    ],
    [[1, 2], [3], [4]],
  ],
])('%s', (_, sketches, expected) => {
  expect(folded(sketches)).toEqual(expected)
})

test('the run of a foreign deployment is the first that its statuses link to', () => {
  const lives = [1, 2].map((id) => {
    const life = lifeOf({
      id,
      at: id,
      said: [
        [id, 'in_progress'],
        [id, 'success'],
      ],
    })
    const urls = ['https://example.test/log', 'https://github.com/acme/shop/actions/runs/77/job/1']
    return { ...life, events: life.events.map((event, index) => ({ ...event, url: urls[index] ?? '' })) }
  })
  expect(foldReleases(lives).map(({ timelines }) => timelines.length)).toEqual([2])
})

test('the first release of a sha is the first that had traffic', () => {
  const firsts = (sketches: readonly Sketch[]) => foldReleases(sketches.map(lifeOf)).map(({ isFirst }) => isFirst)
  const none = (id: number): Sketch => ({ id, at: id, payload: run(id), said: noTraffic(id) })
  const good = (id: number): Sketch => ({ id, at: id, payload: run(id), said: verified(id) })
  expect(firsts([none(10), good(20), good(30)])).toEqual([false, true, false])
  expect(firsts([none(10), none(20)])).toEqual([true, false])
  // one of its deployments is enough
  expect(firsts([{ ...none(10), payload: run(5) }, { ...good(20), payload: run(5) }, good(30)])).toEqual([true, false])
})

test('a failure without traffic is not a failure of the release', () => {
  const [release] = foldReleases(
    [
      { id: 1, at: 0, payload: run(5), said: noTraffic(1) },
      { id: 2, at: 5, payload: run(5), said: verified(10) },
    ].map(lifeOf),
  )
  expect(release).toMatchObject({ failedAt: undefined, liveAt: minute(10), verifiedAt: minute(12) })
})

test.each<readonly [string, boolean]>([
  ['hotfix/login', true],
  ['hotfix-login', true],
  ['refs/heads/hotfix/login', true],
  ['hotfixes/login', false],
  ['no-hotfix/login', false],
  ['refs/heads/no-hotfix/login', false],
  ['main', false],
])('the branch %s is a hotfix branch: %p', (ref, expected) => {
  const life = lifeOf({ id: 1, payload: run(5), said: verified(10) })
  const other = lifeOf({ id: 2, at: 20, payload: run(5), said: verified(30) })
  const record = { ...life.record, deployment: { ...life.record.deployment, ref } }
  expect(foldReleases([{ ...life, record }, other]).map(({ isHotfix }) => isHotfix)).toEqual([expected])
})

test('the earliest of moments', () => {
  expect(earliest([undefined, minute(2), minute(1), undefined, minute(3)])).toEqual(minute(1))
  expect(earliest([undefined])).toBeUndefined()
})

test('each deployment once, sorted by its creation, then by its id', () => {
  const lives = [3, 1, 2, 3].map((id) => lifeOf({ id, at: id === 1 ? 9 : 0, payload: {}, said: [] }))
  expect(inOrder(lives).map(({ record }) => record.deployment.id)).toEqual([2, 3, 1])
})

const old: Sketch = { id: 1, sha: 'a', at: 0, payload: run(1), said: verified(10) }
const newer: Sketch = { id: 2, sha: 'b', at: 20, payload: run(2), said: verified(30) }

test.each<readonly [string, readonly Sketch[], readonly (readonly [number, number, boolean])[]]>([
  ['the next', [old, newer], [[2, 1, false]]],
  ['the same again is no step', [old, { ...old, id: 3, at: 15, said: verified(16) }, newer], [[2, 3, false]]],
  [
    'back',
    [old, newer, { ...old, id: 3, at: 40, said: verified(41) }],
    [
      [2, 1, false],
      [3, 2, true],
    ],
  ],
  ['in one second, by their ids', [{ ...newer, said: verified(10) }, old], [[2, 1, false]]],
  ['by the traffic, not by the ids', [{ ...old, id: 9 }, newer], [[2, 9, false]]],
  ['one without traffic is none', [old, { ...newer, said: noTraffic(30) }], []],
])('steps: %s', (_, sketches, expected) => {
  const steps = stepsOf(sketches.map(lifeOf)).map(({ timeline, before, isOlder }) => [
    timeline.record.deployment.id,
    before.record.deployment.id,
    isOlder,
  ])
  expect(steps).toEqual(expected)
})

test.each([
  ['the second in which the newer got the traffic', 30, undefined],
  ['a second later', 30 + 1 / 60, 2],
])('a deployment of an older version, created in %s', (_, at, expected) => {
  const lives = [old, newer, { ...old, id: 3, at, said: verified(41) }].map(lifeOf)
  expect(markReturns(lives, () => undefined).map(({ takesBack }) => takesBack)).toEqual([
    undefined,
    undefined,
    expected,
  ])
})
