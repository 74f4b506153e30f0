import { Random } from '../../bench/random.ts'
import { measure } from '../../src/dora/measure.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'
import { commit, day, failed, hour, quarter, subjectOf, verified } from './quarter.ts'

/** A deployment every two hours, of every fate; what follows one never reaches into the next. */
function makeYear(random: Random): readonly Sketch[] {
  return Array.from({ length: 200 }, (_, index): readonly Sketch[] => {
    const at = index * 2 * hour
    const [id, sha] = [index * 10 + 1, `s${index}`]
    const fate = random.pick(['good', 'good', 'good', 'restored', 'held', 'hotfix', 'cancelled', 'refused'])
    if (fate === 'good') return [{ id, sha, at, payload: {}, said: verified(at + 10) }]
    if (fate === 'held') return [{ id, sha, at, payload: {}, said: failed(at + 10) }]
    if (fate === 'hotfix')
      return [{ id, sha, at, payload: { hotfixOf: Math.max(1, id - 10) }, said: verified(at + 10) }]
    if (fate === 'cancelled')
      return [
        {
          id,
          sha,
          at,
          payload: {},
          said: [
            [at + 1, 'in_progress', 'started'],
            [at + 9, 'error', 'cancelled'],
          ],
        },
      ]
    if (fate === 'refused')
      return [
        {
          id,
          sha,
          at,
          payload: {},
          said: [
            [at + 1, 'pending', 'waiting'],
            [at + 9, 'failure', 'rejected'],
          ],
        },
      ]
    return [
      {
        id,
        sha,
        at,
        payload: {},
        said: failed(at + 10, [at + 16, 'failure', 'rolling-back'], [at + 30, 'failure', 'restored']),
      },
      { id: id + 1, sha: 's0', at: at + 16, task: 'rollback', payload: { rollbackOf: id }, said: verified(at + 20) },
    ]
  }).flat()
}

function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => [random.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)
}

/** The job of a good deployment runs again within the hour, as another deployment of the same sha. */
function runAgain({ record, outcome, isRollback }: DeploymentTimeline): readonly DeploymentTimeline[] {
  if (outcome !== 'verified' || isRollback) return []
  const later = (at: Date) => new Date(at.getTime() + 30 * 60_000)
  const { deployment, statuses } = record
  return [
    readTimeline({
      deployment: { ...deployment, id: deployment.id + 5, createdAt: later(deployment.createdAt) },
      statuses: statuses.map((status) => ({ ...status, id: status.id + 50, createdAt: later(status.createdAt) })),
    }),
  ]
}

test.each(Array.from({ length: 25 }, (_, seed) => seed))(
  'seed %i: order, repetition and re-runs change nothing',
  (seed) => {
    const random = new Random(seed)
    const sketches = makeYear(random)
    const changes = Object.fromEntries(
      sketches.map(({ sha = '', at = 0 }) => [sha, [commit(`c-${sha}`, at - random.below(3 * day))]]),
    )
    const subject = subjectOf(sketches, changes, { window: { from: minute(0), to: minute(15 * day) }, minimum: 3 })
    const { samples: _, ...expected } = measure(subject)
    expect(expected.failRate.part).toBeGreaterThan(5)
    expect(expected.recovery.n).toBeGreaterThan(5)
    const statusesToo = subject.timelines.map(({ record }) =>
      readTimeline({ ...record, statuses: shuffle(record.statuses, random) }),
    )
    const again = subject.timelines.filter(() => random.happens(0.3)).flatMap(runAgain)
    expect(again.length).toBeGreaterThan(10)
    const mixed = shuffle([...subject.timelines, ...statusesToo, ...again, ...again], random)
    const { samples: __, ...found } = measure({ ...subject, timelines: mixed })
    expect(found).toEqual(expected)
  },
)

test('the quarter in any order is the quarter', () => {
  const random = new Random(7)
  for (let round = 0; round < 20; round++)
    expect(measure({ ...quarter, timelines: shuffle([...quarter.timelines, ...quarter.timelines], random) })).toEqual(
      measure(quarter),
    )
})

test('the scene has the described properties', () => {
  expect(lifeOf({ id: 1, payload: {}, said: failed(10) })).toMatchObject({
    outcome: 'failed',
    liveAt: minute(10),
    failedAt: minute(13),
  })
})
