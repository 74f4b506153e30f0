import { type LeadTimeStart, measure } from '../../src/dora/measure.ts'
import { minute } from '../ledger/scene.ts'
import { commit, subjectOf, verified } from './quarter.ts'

const pull = (number: number, mergedAt: number, isHotfix = false) => ({ number, mergedAt: minute(mergedAt), isHotfix })
/** Verified at minute 100. */
const release = { id: 1, sha: 'a', at: 97, payload: {}, said: verified(98) }
const changes = {
  a: [
    commit('direct', 10, { committedAt: minute(15) }),
    commit('late', 30, { committedAt: minute(35), pull: pull(7, 60) }),
    commit('early', 20, { committedAt: minute(25), pull: pull(7, 50) }),
    commit('other', 40, { committedAt: minute(45), pull: pull(8, 70) }),
  ],
}

test.each<readonly [LeadTimeStart, readonly number[]]>([
  ['author', [90, 70, 80, 60]],
  ['commit', [85, 65, 75, 55]],
  // one a pull request: its first commit, its last merge
  ['first-pr-commit', [90, 80, 60]],
  ['merge', [85, 40, 30]],
])('lead times from %s', (start, expected) => {
  const { samples } = measure(subjectOf([release], changes, { start }))
  expect(samples.leadTimes.map((seconds) => seconds / 60)).toEqual(expected)
})

test('a change in the same second as the release took no time; one with a later date counts as undated', () => {
  const { leadTime } = measure(subjectOf([release], { a: [commit('now', 100), commit('later', 101)] }))
  expect(leadTime).toMatchObject({ n: 1, median: 0, undated: 1 })
})

test('a release is a hotfix if one of its pull requests is', () => {
  const rework = (...hotfix: readonly boolean[]) =>
    measure(
      subjectOf(
        [{ id: 9, sha: 'z', at: 1, payload: { run: { id: 9, attempt: 1, job: '' } }, said: verified(2) }, release],
        { a: hotfix.map((isHotfix, index) => commit(`c${index}`, 10, { pull: pull(index, 20, isHotfix) })) },
      ),
    ).reworkRate
  expect(rework(true, false)).toMatchObject({ part: 1, n: 2 })
  expect(rework(false, false)).toMatchObject({ part: 0, n: 2 })
})

test('a hotfix counts in the window in which it had traffic', () => {
  const { reworkRate } = measure(
    subjectOf([{ ...release, payload: { hotfixOf: 5 } }], {}, { window: { from: minute(99), to: minute(200) } }),
  )
  expect(reworkRate).toMatchObject({ part: 0, n: 0 })
})

test('without a release there is no frequency, whatever the minimum', () => {
  const { frequency } = measure(subjectOf([], {}, { minimum: 0 }))
  expect(frequency).toMatchObject({ n: 0, perDay: undefined })
})
