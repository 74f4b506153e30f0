/** What the definitions of dora.dev leave open, as the page of deployment-history decides it. */
import type { Incident } from '../../src/dora/failure.ts'
import { measure } from '../../src/dora/measure.ts'
import { foldReleases } from '../../src/dora/release.ts'
import { markReturns, stepsOf } from '../../src/dora/returns.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'
import { commit, day, failed, hour, subjectOf, verified } from './quarter.ts'

const run = (id: number) => ({ run: { id, attempt: 1, job: 'deploy' } })
const foreign = (id: number, sha: string, at: number): Sketch => ({ id, sha, at, said: [[at, 'success']] })
const rates = (sketches: readonly Sketch[], incidents: readonly Incident[] = []) => {
  const { frequency, failRate, reworkRate, recovery, rollbacks } = measure({ ...subjectOf(sketches), incidents })
  return {
    deployments: frequency.n,
    fails: [failRate.part, failRate.n, failRate.earlier],
    rework: [reworkRate.part, reworkRate.n],
    recovery: recovery.median && recovery.median / 60,
    open: recovery.open,
    rollbacks,
  }
}
const plain = { fails: [0, 0, 0], rework: [0, 0], recovery: undefined, open: 0, rollbacks: 0 }

test('a sha that was live before the window, was deployed again in it and failed: a failure of the window', () => {
  const sketches: readonly Sketch[] = [
    { id: 1, sha: 'old', at: -10 * day, payload: run(1), said: verified(-10 * day) },
    { id: 2, sha: 'a', at: -40 * day, payload: run(2), said: verified(-40 * day) },
    { id: 3, sha: 'a', at: day, payload: run(3), said: failed(day, [day + 9, 'failure', 'restored']) },
    {
      id: 4,
      sha: 'old',
      at: day + 6,
      task: 'rollback',
      payload: { ...run(3), rollbackOf: 3 },
      said: verified(day + 7),
    },
  ]
  // deployed by people, though it is an ancestor: it is known to be none where the commits say so
  const timelines = markReturns(sketches.map(lifeOf), () => false)
  const { failRate, recovery } = measure({ ...subjectOf([]), timelines })
  expect(failRate).toMatchObject({ part: 1, n: 1, earlier: 0 })
  expect(recovery).toMatchObject({ n: 1, median: 9 * 60 })
})

test('found bad in the window, live since before it: counted in it, in part and whole', () => {
  const sketches: readonly Sketch[] = [
    { id: 1, sha: 'a', at: -day, payload: run(1), said: verified(-day) },
    { id: 2, sha: 'b', at: day, payload: { ...run(2), hotfixOf: 1 }, said: verified(day) },
  ]
  expect(rates(sketches)).toMatchObject({ fails: [1, 2, 1], rework: [1, 1] })
})

test('each run that deploys a sha is one deployment, and a failed one is one failure', () => {
  const six = Array.from(
    { length: 6 },
    (_, index): Sketch => ({
      id: index + 1,
      sha: 'a',
      at: index * day,
      payload: run(index + 1),
      said: verified(index * day),
    }),
  )
  expect(rates(six)).toEqual({ ...plain, deployments: 6, fails: [0, 6, 0], rework: [0, 6] })
  expect(rates([...six, { ...six[5], id: 7, at: 6 * day, payload: run(6), said: failed(6 * day) } as Sketch])).toEqual({
    ...plain,
    deployments: 6,
    fails: [1, 6, 0],
    rework: [0, 6],
    open: 1,
  })
})

test('a change counts with the first deployment that contained it, however often its sha is deployed', () => {
  const sketches = [0, 1, 2].map(
    (days): Sketch => ({ id: days + 1, sha: 'a', at: days * day, payload: run(days + 1), said: verified(days * day) }),
  )
  expect(measure(subjectOf(sketches, { a: [commit('c', -58)] })).leadTime).toMatchObject({ n: 1, median: hour * 60 })
})

test('a change that was verified before the window does not count again when its sha is deployed in it', () => {
  const again = (first: number): readonly Sketch[] => [
    { id: 1, sha: 'a', at: first, payload: run(1), said: verified(first) },
    { id: 2, sha: 'a', at: 3 * day, payload: run(2), said: verified(3 * day) },
  ]
  const leadTime = (first: number) => measure(subjectOf(again(first), { a: [commit('c', first - 60)] })).leadTime
  expect(leadTime(day)).toMatchObject({ n: 1, median: 62 * 60 })
  expect(leadTime(-10 * day)).toMatchObject({ n: 0, median: undefined })
})

test('an older deployment that was created before the newer had traffic overlapped with it: no rollback', () => {
  const made = (at: number): Sketch => ({ id: 3, sha: 'a', at, said: [[130, 'success']] })
  const marks = (at: number) =>
    markReturns([foreign(1, 'a', 10), foreign(2, 'b', 100), made(at)].map(lifeOf), () => true).map(
      ({ takesBack }) => takesBack,
    )
  expect(marks(99)).toEqual([undefined, 1, undefined])
  expect(marks(101)).toEqual([undefined, 1, 2])
})

test('two tools deploy A, B, A, C: the second A is a rollback of B, from any tool', () => {
  const sketches = [foreign(1, 'a', 10), foreign(2, 'b', 100), foreign(3, 'a', 130), foreign(4, 'c', 200)]
  // b had traffic at 100, a again at 130
  expect(rates(sketches)).toEqual({
    ...plain,
    deployments: 3,
    fails: [1, 3, 0],
    rework: [0, 3],
    recovery: 30,
    rollbacks: 1,
  })
})

test('a repeated old workflow run is a rollback too, and the newer one after it is a deployment', () => {
  const sketches = [1, 2, 1, 2].map(
    (id, index): Sketch => ({
      id: index + 1,
      sha: `s${id}`,
      at: index * hour,
      payload: run(id),
      said: verified(index * hour),
    }),
  )
  expect(rates(sketches)).toMatchObject({ deployments: 3, fails: [1, 3, 0], rollbacks: 1 })
})

test('the commits decide: an ancestor that was never live is a rollback, a branch that was live is not', () => {
  const sketches = [foreign(1, 'a', 10), foreign(2, 'b', 100), foreign(3, 'a', 130)].map(lifeOf)
  expect(
    stepsOf(sketches).map(({ timeline, before, isOlder }) => [
      timeline.record.deployment.sha,
      before.record.deployment.sha,
      isOlder,
    ]),
  ).toEqual([
    ['b', 'a', false],
    ['a', 'b', true],
  ])
  const marked = (isReturn: boolean | undefined) =>
    markReturns(sketches, () => isReturn).map(({ isRollback, takesBack }) => [isRollback, takesBack])
  expect(marked(undefined)).toEqual([
    [false, undefined],
    [false, undefined],
    [true, 2],
  ])
  expect(marked(false)).toEqual([
    [false, undefined],
    [false, undefined],
    [false, undefined],
  ])
  expect(marked(true)).toEqual([
    [false, undefined],
    [true, 1],
    [true, 2],
  ])
})

test('several regions by one run are one deployment; it failed if one of them failed', () => {
  const regions = ['eu', 'us'].flatMap((environment, index): readonly Sketch[] => [
    { id: index + 1, sha: 'a', environment, at: index, payload: run(1), said: verified(index) },
    {
      id: index + 11,
      sha: 'b',
      environment,
      at: hour + index,
      payload: run(2),
      said: index ? failed(hour) : verified(hour),
    },
  ])
  expect(foldReleases(regions.map(lifeOf)).map(({ timelines }) => timelines.length)).toEqual([2, 2])
  expect(rates(regions)).toMatchObject({ deployments: 2, fails: [1, 2, 0] })
})

const hotfix = (id: number, at: number, of?: number): Sketch => ({
  id,
  sha: `h${id}`,
  at,
  payload: { ...run(id), hotfixOf: of },
  said: verified(at),
})

test('more hotfixes than failures only if several fixed one; a failed deployment that a hotfix fixed is a failure itself', () => {
  const first: Sketch = { id: 1, sha: 'a', at: 0, payload: run(1), said: verified(0) }
  expect(rates([first, hotfix(2, hour, 1), hotfix(3, 2 * hour, 1)])).toMatchObject({ fails: [1, 3, 0], rework: [2, 3] })
  expect(rates([first, hotfix(2, hour, 1), hotfix(3, 2 * hour, 2)])).toMatchObject({ fails: [2, 3, 0], rework: [2, 3] })
})

const incident = (openedAt: number, closedAt?: number, deployment?: number): Incident => ({
  number: openedAt,
  title: 'It is down',
  url: '',
  openedAt: minute(openedAt),
  closedAt: closedAt === undefined ? undefined : minute(closedAt),
  deployment,
})

test('an incident counts as a failure of what was live when it was opened, from then until it is closed', () => {
  const sketches = [foreign(1, 'a', 10), foreign(2, 'b', 100)]
  expect(rates(sketches, [incident(50, 80)])).toMatchObject({ fails: [1, 2, 0], recovery: 30, open: 0 })
  expect(rates(sketches, [incident(150)])).toMatchObject({ fails: [1, 2, 0], recovery: undefined, open: 1 })
  // before anything was deployed it is nobody's
  expect(rates(sketches, [incident(5, 8)])).toMatchObject({ fails: [0, 2, 0] })
  expect(rates(sketches, [incident(50, 60), incident(70, 90)])).toMatchObject({ fails: [1, 2, 0], recovery: 40 })
})

test('an incident about something that had already failed adds nothing; one after the rollback belongs to what was rolled back', () => {
  const sketches: readonly Sketch[] = [
    { id: 1, sha: 'a', at: 0, payload: run(1), said: verified(0) },
    { id: 2, sha: 'b', at: hour, payload: run(2), said: failed(hour, [hour + 9, 'failure', 'restored']) },
    {
      id: 3,
      sha: 'a',
      at: hour + 6,
      task: 'rollback',
      payload: { ...run(2), rollbackOf: 2 },
      said: verified(hour + 7),
    },
  ]
  const expected = rates(sketches)
  expect(expected).toMatchObject({ fails: [1, 2, 0], recovery: 9 })
  expect(rates(sketches, [incident(hour + 4, hour + 9, 2), incident(hour + 20, 2 * hour)])).toEqual(expected)
  const { samples } = measure({ ...subjectOf(sketches), incidents: [incident(hour + 20)] })
  expect(samples.failures.map(({ incidents }) => incidents.length)).toEqual([1])
})
