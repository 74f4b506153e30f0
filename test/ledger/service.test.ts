import { ofService } from '../../src/ledger/service.ts'
import { lifeOf, type Sketch } from './scene.ts'

const own = (id: number, at: number, service: string): Sketch => ({ id, at, payload: { service }, said: [] })
const foreign = (id: number, at: number): Sketch => ({ id, at, said: [[at, 'success']] })
const gate = (id: number, run: number, service = ''): Sketch => ({
  id,
  at: 50,
  payload: { service, gate: {}, run: { id: run, attempt: 1, job: '' } },
  said: [],
})

test.each<readonly [string, readonly Sketch[], string, number | undefined, readonly number[]]>([
  ['its own', [own(1, 1, 'shop'), own(2, 2, 'web'), own(3, 3, '')], 'shop', undefined, [1]],
  ['of the only one those without a name', [own(1, 1, 'shop'), own(3, 3, '')], '', undefined, [3]],
  [
    'of the only one those of other tools, whenever they came',
    [foreign(1, 1), own(2, 2, ''), foreign(3, 3)],
    '',
    undefined,
    [1, 2, 3],
  ],
  [
    'those of other tools from before the first that was recorded for any',
    [foreign(1, 1), own(2, 2, 'web'), foreign(3, 3)],
    'shop',
    undefined,
    [1],
  ],
  ['none of other tools of the second in which that was', [foreign(1, 2), own(2, 2, 'web')], 'shop', undefined, []],
  ['all of other tools where nothing was recorded', [foreign(1, 1), foreign(2, 2)], 'shop', undefined, [1, 2]],
  [
    'the first that was recorded, in whatever order they come',
    [own(4, 9, 'shop'), own(2, 2, 'web'), foreign(3, 5)],
    'shop',
    undefined,
    [4],
  ],
  ['what a gate filed for the run without a name', [own(1, 1, 'shop'), gate(2, 100)], 'shop', 100, [1, 2]],
  ['not what it filed for another run', [own(1, 1, 'shop'), gate(2, 101)], 'shop', 100, [1]],
  ['not that of no service where there is one of its own', [gate(1, 100, 'shop'), gate(2, 100)], 'shop', 100, [1]],
  ['without a run no gate of others', [own(1, 1, 'shop'), gate(2, 100)], 'shop', undefined, [1]],
])('deployments of a service: %s', (_, sketches, service, run, expected) => {
  const found = ofService(sketches.map(lifeOf), service, run === undefined ? undefined : { id: run })
  expect(found.map(({ record }) => record.deployment.id)).toEqual(expected)
})
