/** GitHub's clock has seconds, so two events may have one time; and what was cured, and by what. */
import { failuresOf, type Incident } from '../../src/dora/failure.ts'
import { foldReleases } from '../../src/dora/release.ts'
import { lifeOf, minute, type Sketch } from '../ledger/scene.ts'
import { failed, verified } from './quarter.ts'

const run = (id: number) => ({ run: { id, attempt: 1, job: 'deploy' } })
const good = (id: number, sha: string, at: number, more: Partial<Sketch> = {}): Sketch => ({
  id,
  sha,
  at,
  payload: run(id),
  said: verified(at),
  ...more,
})
const incident = (at: number, more: Partial<Incident> = {}): Incident => ({
  number: 1,
  title: '',
  url: '',
  openedAt: minute(at),
  closedAt: undefined,
  deployment: undefined,
  ...more,
})
const noTraffic = (at: number): Sketch['said'] => [
  [at, 'in_progress', 'started'],
  [at + 1, 'failure', 'failed check=boot live=no'],
]
const minutes = (at: Date | undefined) => at && (at.getTime() - minute(0).getTime()) / 60_000

/** Each failure in a line: of which deployments, since when, found and over when, by how many incidents. */
function failures(sketches: readonly Sketch[], incidents: readonly Incident[] = [], hotfix = '') {
  const timelines = sketches.map(lifeOf)
  const releases = foldReleases(timelines)
  const hotfixes = releases.filter(({ sha, isHotfix }) => isHotfix || sha === hotfix)
  return failuresOf(releases, { timelines, hotfixes, incidents }).map((each) => ({
    of: each.release.timelines.map(({ record }) => record.deployment.id),
    since: minutes(each.since),
    found: minutes(each.foundAt),
    over: minutes(each.recoveredAt),
    incidents: each.incidents.length,
  }))
}

test.each<readonly [string, Parameters<typeof failures>, ReturnType<typeof failures>]>([
  [
    'a success in the second of the failed sample is of before it',
    // the first failed sample is at 103: in that second another deployment succeeds, which is no recovery
    [[good(1, 'a', 100, { said: failed(100) }), good(2, 'b', 101), good(3, 'c', 120)]],
    [{ of: [1], since: 100, found: 103, over: 122, incidents: 0 }],
  ],
  [
    'what had the traffic before it does not end it, though it succeeds later',
    [
      [
        good(1, 'a', 99, {
          said: [
            [99, 'in_progress', 'verifying'],
            [110, 'success', 'verified'],
          ],
        }),
        good(2, 'b', 100, { said: failed(100) }),
      ],
    ],
    [{ of: [2], since: 100, found: 103, over: undefined, incidents: 0 }],
  ],
  [
    'what had the traffic in the same second may end it',
    [
      [
        good(1, 'a', 100, {
          said: [
            [100, 'in_progress', 'verifying'],
            [110, 'success', 'verified'],
          ],
        }),
        good(2, 'b', 100, { said: failed(100) }),
      ],
    ],
    [{ of: [2], since: 100, found: 103, over: 110, incidents: 0 }],
  ],
  [
    'an incident in the second in which it got the traffic is its own',
    [[good(1, 'a', 10), good(2, 'b', 50)], [incident(50)]],
    [{ of: [2], since: 50, found: 50, over: undefined, incidents: 1 }],
  ],
  [
    'an incident a second before is of what was live',
    [[good(1, 'a', 10), good(2, 'b', 50)], [incident(50 - 1 / 60, { closedAt: minute(60) })]],
    [{ of: [1], since: 50 - 1 / 60, found: 50 - 1 / 60, over: 60, incidents: 1 }],
  ],
  [
    'an incident that names a deployment is of that one',
    [[good(1, 'a', 10), good(2, 'b', 50)], [incident(70, { deployment: 1 })]],
    [{ of: [1], since: 70, found: 70, over: undefined, incidents: 1 }],
  ],
  [
    'a hotfix that never began cures nothing',
    [[good(1, 'a', 10), good(2, 'b', 50, { payload: { ...run(2), hotfixOf: 1 }, said: [[50, 'pending', 'waiting']] })]],
    [],
  ],
  [
    'a hotfix that says what it fixes fixes only that',
    [
      [
        good(1, 'a', 10),
        good(2, 'b', 30),
        good(3, 'c', 50, { payload: { ...run(3), hotfixOf: 1 } }),
        good(4, 'c', 55, { payload: run(3) }),
      ],
    ],
    [{ of: [1], since: 10, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'one that does not say it fixes what was live when it came, not what came later',
    [[good(1, 'a', 10), good(2, 'b', 30), good(3, 'c', 50), good(4, 'd', 70)], [], 'c'],
    [{ of: [2], since: 30, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'the first of its deployments that had traffic is the cure',
    [
      [
        good(1, 'a', 10),
        good(2, 'c', 20, {
          payload: run(9),
          said: noTraffic(20),
        }),
        good(3, 'b', 30),
        good(4, 'c', 50, { payload: run(9) }),
      ],
      [],
      'c',
    ],
    [{ of: [3], since: 30, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'bad since the deployment that was cured had traffic, not since an earlier one of the release',
    [
      [
        good(1, 'a', 10, { payload: run(5) }),
        good(2, 'a', 30, { payload: run(5) }),
        good(3, 'b', 50, { payload: { ...run(6), hotfixOf: 2 } }),
      ],
    ],
    [{ of: [1, 2], since: 30, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'where the deployment that was cured had no traffic, since the release had',
    [
      [
        good(1, 'a', 10, { payload: run(5) }),
        good(2, 'a', 30, {
          payload: run(5),
          said: noTraffic(30),
        }),
        good(3, 'b', 50, { payload: { ...run(6), hotfixOf: 2 } }),
      ],
    ],
    [{ of: [1, 2], since: 10, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'of two that were cured, since the one that had traffic',
    [
      [
        good(1, 'a', 10, { payload: run(5) }),
        good(2, 'a', 20, { payload: run(5), said: noTraffic(20) }),
        good(3, 'a', 30, { payload: run(5) }),
        good(4, 'b', 50, { payload: { ...run(6), hotfixOf: 2 } }),
        good(5, 'c', 60, { payload: { ...run(7), hotfixOf: 3 } }),
      ],
    ],
    [{ of: [1, 2, 3], since: 30, found: 50, over: 52, incidents: 0 }],
  ],
  [
    'an incident that names what never had traffic is no failure of it',
    [[good(1, 'a', 10), good(2, 'b', 50, { said: noTraffic(50) })], [incident(70, { deployment: 2 })]],
    [],
  ],
  [
    'a cure that did no good: what began after it may have',
    [
      [
        good(1, 'a', 10),
        // begun before the cure: says nothing
        good(2, 'b', 40, {
          said: [
            [41, 'in_progress', 'verifying'],
            [60, 'success', 'verified'],
          ],
        }),
        good(3, 'c', 50, { payload: { ...run(3), hotfixOf: 1 }, said: [[50, 'in_progress', 'started']] }),
        // filed in the second of the cure: neither
        good(4, 'd', 50, {
          said: [
            [51, 'in_progress', 'verifying'],
            [65, 'success', 'verified'],
          ],
        }),
        good(5, 'e', 70),
      ],
    ],
    [{ of: [1], since: 10, found: 50, over: 72, incidents: 0 }],
  ],
])('%s', (_, given, expected) => {
  expect(failures(...given)).toEqual(expected)
})
