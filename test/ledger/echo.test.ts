import { runIn, withoutEchoes } from '../../src/ledger/echo.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import { payloadOf, recordOf, type Said } from './scene.ts'

const automatic = (id: number, run: number, said: readonly Said[] = [[1, 'success']], environment = 'production') => {
  const { deployment, statuses } = recordOf({ id, environment, said })
  const logUrl = `https://github.com/octo/demo/actions/runs/${run}/job/7`
  return readTimeline({ deployment, statuses: statuses.map((status) => ({ ...status, logUrl })) })
}
const ours = (id: number, run: number, said: readonly Said[]) =>
  readTimeline(recordOf({ id, sha: 'b', payload: payloadOf({ run: { id: run, attempt: 1, job: 'x' } }), said }))

const withAddresses = (life: DeploymentTimeline, ...urls: readonly string[]): DeploymentTimeline => ({
  ...life,
  events: life.events.map((event, index) => ({ ...event, url: urls[index] ?? '' })),
})

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
  [
    'after a gate that somebody opened alone',
    [automatic(1, 10), ours(2, 10, [[1, 'in_progress', 'overridden']])],
    {},
    [1, 2],
  ],
  [
    'that was attached, though GitHub had its word too',
    [
      automatic(1, 10, [
        [1, 'in_progress'],
        [2, 'success', 'verified'],
      ]),
      ours(2, 10, [[1, 'error', 'held']]),
    ],
    {},
    [1, 2],
  ],
  [
    'of which only one status names the run',
    [
      withAddresses(
        automatic(1, 0, [
          [1, 'in_progress'],
          [2, 'success'],
        ]),
        'https://github.com/octo/demo/actions/runs/10',
        '',
      ),
      ours(2, 10, [[1, 'error', 'held']]),
    ],
    {},
    [2],
  ],
  ['of no run, beside one that attaches', [withAddresses(automatic(1, 0), '')], { attaching: 10 }, [1]],
  ['of the run that records', [automatic(1, 10)], { recording: 10 }, []],
  ['of the run that attaches', [automatic(1, 10), ours(2, 10, [[1, 'error', 'held']])], { attaching: 10 }, [1, 2]],
]

const redeploying = (said: readonly Said[]) =>
  readTimeline(
    recordOf({
      ...{ id: 1, sha: 'b', task: 'rollback', at: 10, said },
      payload: payloadOf({ version: '1.0.0', rollbackOf: 9, run: { id: 20, attempt: 1, job: 'x' } }),
    }),
  )
const begun: Said = [10, 'in_progress', 'started run=20 attempt=1']
const told: Said = [13, 'in_progress', 'verifying run=20 attempt=1 redeployed=30']
const over: Said = [14, 'success', 'verified version=1.0.0']
const undone: Said = [14, 'error', 'rollback-failed']
const deployedBy = (run: number, at: number, sha = 'b', version = '1.0.0') =>
  readTimeline(
    recordOf({
      ...{ id: 2, sha, at, said: [[at, 'success', 'verified']] },
      payload: payloadOf({ version, run: { id: run, attempt: 1, job: 'x' } }),
    }),
  )

test.each<readonly [string, readonly DeploymentTimeline[], Parameters<typeof withoutEchoes>[1], readonly number[]]>([
  ['of the run that the rollback names', [redeploying([begun, told, over]), deployedBy(30, 11, 'c', '')], {}, [1]],
  ['of another run, where it names one', [redeploying([begun, told, over]), deployedBy(31, 11)], {}, [1, 2]],
  [
    'of the same commit while it is under way, for its own run',
    [redeploying([begun]), deployedBy(30, 11, 'b', '')],
    { recording: 20 },
    [1],
  ],
  ['of the same, for others', [redeploying([begun]), deployedBy(30, 11, 'b', '')], {}, [1, 2]],
  ['of the same, a day after it was killed', [redeploying([begun]), deployedBy(30, 1450)], { recording: 20 }, [1, 2]],
  ['of the run that it names while it is under way', [redeploying([begun, told]), deployedBy(30, 11, 'c')], {}, [1]],
  ['of the run that it names, and it failed', [redeploying([begun, told, undone]), deployedBy(30, 11)], {}, [1, 2]],
  ['of the same version while it was, and it failed', [redeploying([begun, undone]), deployedBy(30, 11)], {}, [1, 2]],
  ['of the same, for its own run', [redeploying([begun, undone]), deployedBy(30, 11)], { recording: 20 }, [1]],
  [
    'between its success and a later failure',
    [redeploying([begun, over, [40, 'failure', 'failed check=home']]), deployedBy(30, 20)],
    {},
    [1, 2],
  ],
  ['of the same version while it was', [redeploying([begun, over]), deployedBy(30, 11, 'c')], {}, [1]],
  ['of another version', [redeploying([begun, over]), deployedBy(30, 11, 'c', '2.0.0')], {}, [1, 2]],
  ['before it', [redeploying([begun, over]), deployedBy(30, 9)], {}, [1, 2]],
  ['after it', [redeploying([begun, over]), deployedBy(30, 15)], {}, [1, 2]],
  ['of the run that looks', [redeploying([begun]), deployedBy(30, 11)], { recording: 30 }, [1, 2]],
  [
    'of the run that looks, after it was verified',
    [redeploying([begun, over]), deployedBy(30, 11)],
    { recording: 30 },
    [1, 2],
  ],
  ['of the same, for its own run that attaches', [redeploying([begun]), deployedBy(30, 11)], { attaching: 20 }, [1]],
  ['of the same, for a third run', [redeploying([begun]), deployedBy(30, 11)], { recording: 40 }, [1, 2]],
  [
    'beside a rollback of another tool',
    [{ ...redeploying([begun, over]), payload: undefined }, deployedBy(30, 11)],
    {},
    [1, 2],
  ],
  [
    'by another tool, which names its run later',
    [
      redeploying([begun, told, over]),
      withAddresses(
        automatic(2, 0, [
          [11, 'in_progress'],
          [12, 'success'],
        ]),
        '',
        'https://github.com/octo/demo/actions/runs/30',
      ),
    ],
    {},
    [1],
  ],
  [
    'by another tool, of no run',
    [redeploying([begun, over]), { ...withAddresses(automatic(2, 0), ''), version: '1.0.0' }],
    {},
    [1, 2],
  ],
  ['by GitHub, for the job of the named run', [redeploying([begun, told, over]), automatic(2, 30)], {}, [1]],
])('next to a rollback, a deployment %s', (_, lives, runs, ids) => {
  expect(withoutEchoes(lives, runs).map(({ record }) => record.deployment.id)).toEqual(ids)
})

test.each(cases)('an automatic deployment %s', (_, lives, runs, ids) => {
  expect(withoutEchoes(lives, runs).map(({ record }) => record.deployment.id)).toEqual(ids)
})

test.each([
  ['https://github.com/octo/demo/actions/runs/12', 12],
  ['https://github.com/octo/demo/actions/runs/12/job/7', 12],
  ['https://github.com/octo/demo/actions/runs/12x', 0],
  ['https://github.com/octo/demo/actions/runs/', 0],
  ['https://example.test/log', 0],
  ['', 0],
])('the run of %j is %i', (url, run) => {
  expect(runIn(url)).toBe(run)
})
