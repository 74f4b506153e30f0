import { withoutEchoes } from '../../src/ledger/echo.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import { payloadOf, recordOf, type Said } from './scene.ts'

const automatic = (id: number, run: number, said: readonly Said[] = [[1, 'success']], environment = 'production') => {
  const { deployment, statuses } = recordOf({ id, environment, said })
  const logUrl = `https://github.com/octo/demo/actions/runs/${run}/job/7`
  return readTimeline({ deployment, statuses: statuses.map((status) => ({ ...status, logUrl })) })
}
const ours = (id: number, run: number, said: readonly Said[]) =>
  readTimeline(recordOf({ id, sha: 'b', payload: payloadOf({ run: { id: run, attempt: 1, job: 'x' } }), said }))

const cases: readonly (readonly [
  string,
  readonly DeploymentTimeline[],
  Parameters<typeof withoutEchoes>[1],
  readonly number[],
])[] = [
  ['of a run without a record of ours', [automatic(1, 10), ours(2, 11, [[1, 'success', 'verified']])], {}, [1, 2]],
  ['of a run with one, of whatever commit', [automatic(1, 10), ours(2, 10, [[1, 'success', 'verified']])], {}, [2]],
  [
    'of another environment',
    [automatic(1, 10, [[1, 'success']], 'x'), ours(2, 10, [[1, 'error', 'held']])],
    {},
    [1, 2],
  ],
  ['of a run whose number begins the same', [automatic(1, 100), ours(2, 10, [[1, 'error', 'held']])], {}, [1, 2]],
  [
    'that was attached',
    [automatic(1, 10, [[1, 'success', 'verified']]), ours(2, 10, [[1, 'error', 'held']])],
    {},
    [1, 2],
  ],
  [
    'after a gate that nobody followed up',
    [automatic(1, 10), ours(2, 10, [[1, 'in_progress', 'consumed']])],
    {},
    [1, 2],
  ],
  ['after a gate that waits', [automatic(1, 10), ours(2, 10, [[1, 'pending', 'waiting']])], {}, [2]],
  ['of the run that records', [automatic(1, 10)], { recording: 10 }, []],
  ['of the run that attaches', [automatic(1, 10), ours(2, 10, [[1, 'error', 'held']])], { attaching: 10 }, [1, 2]],
]

test.each(cases)('an automatic deployment %s', (_, lives, runs, ids) => {
  expect(withoutEchoes(lives, runs).map(({ record }) => record.deployment.id)).toEqual(ids)
})
