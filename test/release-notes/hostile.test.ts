import { statedNumbers, withoutNumbers } from '../../src/commits/pulls.ts'
import { dependencyUpdates } from '../../src/release-notes/changes/dependencies.ts'
import { peopleOf, person } from '../../src/release-notes/changes/people.ts'
import { backportedPulls, closedIssues, pickedCommits } from '../../src/release-notes/changes/references.ts'
import { effort } from '../support/effort.ts'
import { commitsOf, repository } from './reading.ts'

const million = 1_000_000
const texts: readonly (readonly [string, string])[] = [
  ['spaces', ' '.repeat(million)],
  ['numbers', `fix (#1${' (#1)'.repeat(million / 5)}`],
  ['keywords', 'closes #'.repeat(million / 8)],
  ['lists of issues', `closes #1${', #1'.repeat(million / 4)}`],
  ['owners', `closes ${'a/'.repeat(million / 2)}#1`],
  ['ports', 'backport '.repeat(million / 9)],
  ['bumps', 'bump a from '.repeat(million / 12)],
  ['updates', 'update a '.repeat(million / 9)],
  ['update lines', 'Updates a from 1 to 2\n'.repeat(million / 22)],
  ['picks', '(cherry picked from commit '.repeat(million / 27)],
  ['trailers', 'Co-authored-by: a <'.repeat(million / 19)],
  ['one word', 'a'.repeat(million)],
]

test.each(texts)('a megabyte of %s is read in its stride', async (_, text) => {
  const read = () => {
    closedIssues(text, repository)
    backportedPulls(text, text, repository)
    pickedCommits(text)
    dependencyUpdates(text, text)
    statedNumbers(text)
    withoutNumbers(text)
    person(text, text)
    for (const commit of commitsOf([text])) peopleOf(commit)
  }
  expect(await effort(read)).toBeLessThan(5_000)
})

test.each([
  ['Closes #1', [1]],
  ['closed: #1, #2 and fixes #3', [1, 3]],
  ['FIXES octo/demo#4', [4]],
  ['resolve https://github.com/octo/demo/issues/5', [5]],
  ['closes other/repo#6', ['other/repo#6']],
  ['discloses #7, prefixes #8, fix#9, closes 10, closes #11a', []],
])('%j closes %j', (message, expected) => {
  const found = closedIssues(message, repository)
  expect(found.map(({ repository: other, number }) => (other === '' ? number : `${other}#${number}`))).toEqual(expected)
})

test.each([
  ['fix: a (#12)', [12], 'fix: a'],
  ['fix: a (#12) (#15)', [12, 15], 'fix: a'],
  ['fix: see (#12) there', [], 'fix: see (#12) there'],
  [`${'x'.repeat(500)} (#7)`, [7], 'x'.repeat(500)],
])('numbers of %j', (subject, numbers, rest) => {
  expect(statedNumbers(subject)).toEqual(numbers)
  expect(withoutNumbers(subject)).toBe(rest)
})

test.each([
  ['Bump x from 1.0.0 to 1.0.1', '', [['x', '1.0.0', '1.0.1']]],
  ['chore(deps): bump `@a/b` from v1 to v2 in /app', '', [['@a/b', '1', '2']]],
  [
    'Bump the group',
    'Updates `a` from 1 to 2.\nUpdates `b` from 3 to 4',
    [
      ['a', '1', '2'],
      ['b', '3', '4'],
    ],
  ],
  ['Update dependency eslint to v9', '', [['eslint', '', '9']]],
  ['fix(deps): update rust crate serde to 1.0.2', '', [['serde', '', '1.0.2']]],
  ['chore(deps): update node.js to v24', '', [['node.js', '', '24']]],
  ['chore(deps): update module github.com/x/y to v1.2.3', '', [['github.com/x/y', '', '1.2.3']]],
  ['chore(deps): lock file maintenance', '', []],
])('%j updates', (title, body, expected) => {
  expect(dependencyUpdates(title, body).map(({ name, from, to }) => [name, from, to])).toEqual(expected)
})
