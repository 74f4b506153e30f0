import { chooseEnvironment, environmentServices } from '../../src/deployment-history/read/places.ts'
import { versionsOf } from '../../src/deployment-history/read/versions.ts'
import {
  describeDivergence,
  describeFrequency,
  describeRatio,
  describeSeconds,
} from '../../src/deployment-history/view/wording.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'

const told = (sketches: readonly Sketch[], first = 'production') =>
  environmentServices(sketches.map(lifeOf), first).map(({ environment, service, timelines: lives }) => [
    environment,
    service,
    lives.map(({ record }) => record.deployment.id),
  ])

test('the metrics environment first, then by the last deployment; newest first in each', () => {
  const sketches: readonly Sketch[] = [
    { id: 1, environment: 'dev', at: 1, said: [] },
    { id: 2, environment: 'production', at: 2, said: [] },
    { id: 3, environment: 'staging', at: 3, said: [] },
    { id: 4, environment: 'production', at: 1, said: [] },
  ]
  expect(told(sketches)).toEqual([
    ['production', '', [2, 4]],
    ['staging', '', [3]],
    ['dev', '', [1]],
  ])
})

test('deployments without a service belong to the only one, but to none of several', () => {
  const shop: Sketch = { id: 1, payload: { service: 'shop' }, said: [] }
  const none: Sketch = { id: 2, at: 1, said: [] }
  expect(told([shop, none])).toEqual([['production', 'shop', [2, 1]]])
  expect(told([shop, none, { id: 3, payload: { service: 'search' }, said: [] }])).toEqual([
    ['production', '', [2]],
    ['production', 'shop', [1]],
    ['production', 'search', [3]],
  ])
})

test('the services of an environment are next to each other', () => {
  const sketches = ['web', 'api', 'web'].map(
    (service, index): Sketch => ({
      id: index + 1,
      environment: index === 1 ? 'dev' : 'staging',
      at: index,
      payload: { service },
      said: [],
    }),
  )
  const older: Sketch = { id: 9, environment: 'staging', payload: { service: 'api' }, said: [] }
  expect(told([...sketches, older])).toEqual([
    ['staging', 'web', [3, 1]],
    ['staging', 'api', [9]],
    ['dev', 'api', [2]],
  ])
})

test.each<readonly [readonly string[], readonly string[], string]>([
  [['a', 'production', 'a'], [], 'production'],
  [['a', 'b', 'b'], [], 'b'],
  [['a', 'b', 'b'], ['a', 'b'], 'a'],
  [['a', 'production'], ['a'], 'a'],
  [['a', 'production'], ['a', 'production'], 'production'],
  [[], [], 'production'],
])('deployed to %j, named %j: the metrics are of %s', (environments, named, expected) => {
  const lives = environments.map((environment, index) => lifeOf({ id: index + 1, environment, said: [] }))
  expect(chooseEnvironment(lives, named)).toBe(expected)
})

test('versions: the highest release tag of a commit, of the repository or of the service', () => {
  const tags = ['v1.0.0', 'v1.0.1', 'v2', 'shop-v3.0.0', 'nonsense'].map((name) => ({
    name,
    commit: 'c',
    at: minute(0),
  }))
  expect([...versionsOf(tags, '')]).toEqual([['c', '1.0.1']])
  expect([...versionsOf(tags, 'shop')]).toEqual([['c', '3.0.0']])
  // alone it is a release, as many repositories number them
  expect([...versionsOf([{ name: 'v2', commit: 'c', at: minute(0) }], '')]).toEqual([['c', '2.0.0']])
})

test.each<readonly [number | undefined, string]>([
  [undefined, 'n/a'],
  [0, '0 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [3_600, '1 h'],
  [7_500, '2 h 5 min'],
  [86_399, '24 h'],
  [86_400, '1 d'],
  [3 * 86_400 + 4 * 3_600, '3 d 4 h'],
  [40 * 86_400, '40 d'],
])('%p seconds are %s', (seconds, expected) => {
  expect(describeSeconds(seconds)).toBe(expected)
})

test.each<readonly [number | undefined, string]>([
  [undefined, 'n/a'],
  [2.54, '2.5 a day'],
  [1, '1 a day'],
  [0.5, '3.5 a week'],
  [1 / 7, '1 a week'],
  [1 / 30.4375, '1 a month'],
])('%p a day is %s', (perDay, expected) => {
  expect(describeFrequency(perDay)).toBe(expected)
})

test('ratios and distances', () => {
  expect([describeRatio(undefined), describeRatio(0), describeRatio(1 / 3)]).toEqual(['n/a', '0 %', '33.3 %'])
  const apart = [undefined, [0, 0], [1, 0], [0, 2], [3, 1]].map(
    (pair) => pair && { ahead: pair[0] ?? 0, behind: pair[1] ?? 0 },
  )
  expect(apart.map(describeDivergence)).toEqual([
    '',
    'the same',
    '1 commit ahead',
    '2 commits behind',
    '3 commits ahead, 1 behind',
  ])
})
