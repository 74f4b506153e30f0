import { assessCommits, type SquashBodies } from '../../src/commits/assess.ts'
import { splitSquashed } from '../../src/commits/squash.ts'
import { effort } from '../support/effort.ts'
import { commit, line } from './history.ts'

const told = (message: string, squashBodies: SquashBodies) => {
  const [assessed] = assessCommits(line(['a', message]), { squashBodies, repository: '' })
  const fate = assessed?.fate
  return fate?.kind === 'counted'
    ? fate.changes.map(({ type, breaking, description }) => `${type}${breaking ? '!' : ''}: ${description}`)
    : fate?.kind
}

describe('the commits of a squash', () => {
  test('each has its own body and footers', () => {
    const message =
      'Rework (#1)\r\n\r\nIntro\r\n\r\n* feat: a\r\n\r\n- detail\r\n\r\nBREAKING CHANGE: x\r\n\r\n- fix: b\r\n* wip\r\n\r\n---------\r\n'
    expect(splitSquashed(message)).toEqual({
      preface: 'Rework (#1)\r\n\r\nIntro\r\n\r\n',
      listed: ['feat: a\r\n\r\n- detail\r\n\r\nBREAKING CHANGE: x', 'fix: b\r\n* wip\r\n\r\n---------'],
    })
  })

  test('the text of a list item stays as it is indented', () => {
    expect(splitSquashed('Rework\n\n* feat: a\n\n  why').listed).toEqual(['feat: a\n\n  why'])
  })

  const paragraphs = `feat: adds v4 UUID to crypto

This adds support for v4 UUIDs to the library.

fix(utils): unicode no longer throws
  Origin-RevId: 345559154
  BREAKING-CHANGE: encode method no longer throws.

feat(utils): update encode
`
  const plain = 'Rework (#1)\n\n* feat: a\n\nBREAKING CHANGE: x\n\n* fix: b\n\n* wip'
  const headed = 'fix: rework (#1)\n\n* feat: a\n\n* docs: b'
  test.each<[SquashBodies, string, unknown]>([
    ['auto', plain, ['feat!: a', 'fix: b']],
    ['all', plain, ['feat!: a', 'fix: b']],
    ['header', plain, 'unconventional'],
    ['auto', headed, ['fix: rework (#1)']],
    ['all', headed, ['fix: rework (#1)', 'feat: a', 'docs: b']],
    ['header', headed, ['fix: rework (#1)']],
    ['auto', 'chore: rework\n\n* ci: a\n\nBREAKING CHANGE: x', ['chore!: rework']],
    ['all', 'chore: rework\n\n* ci: a\n\nBREAKING CHANGE: x', ['chore: rework', 'ci!: a']],
    ['auto', 'Rework\n\n  * feat: indented\n> * feat: quoted\n```\n* feat: code\n```\n', 'unconventional'],
    ['auto', 'Rework\n\n* wip\n* more', 'unconventional'],
    ['all', 'fix: a\n\nfeat: b', ['fix: a', 'feat: b']],
    ['auto', 'fix: a\n\nfeat: b', ['fix: a']],
    ['auto', 'Drop y (#12)\n\nfeat!: drops y', ['feat!: drops y']],
    ['auto', 'Add templates (#547)\n\nfeat: add a template', 'unconventional'],
    ['all', 'Add templates (#547)\n\nfeat: add a template', ['feat: add a template']],
    ['header', 'Drop y (#12)\n\nfeat!: drops y', 'unconventional'],
    ['all', paragraphs, ['feat: adds v4 UUID to crypto', 'fix!: unicode no longer throws', 'feat: update encode']],
    ['auto', 'Rework\n\nand so on\nfeat: in a paragraph', 'unconventional'],
    ['auto', 'Rework\n\nFix: JIRA-12\n\nnote: nothing\n\nfix it', 'unconventional'],
    ['auto', 'Rework\n\n```\n\nfix: quoted\n```\n', 'unconventional'],
    ['all', 'fix: a\nfeat: right below the header', ['fix: a']],
    ['all', 'fix: a \nfeat: right below a header with a blank at its end', ['fix: a']],
    ['all', 'fix: a\n\nand so on\nfeat: in a paragraph', ['fix: a']],
    ['all', 'fix: a\n \t\nfeat: below a line of blanks', ['fix: a', 'feat: below a line of blanks']],
    ['all', 'fix: a\n\n```\nx\n```\nfeat: right below a code block', ['fix: a']],
    ['all', 'fix: a\n\nXfeat: no usual type', ['fix: a']],
    ['auto', 'Rework\n\n* we say "hello"', 'unconventional'],
    ['auto', 'Rework\n\n* Revert "feat: a" (#3)', 'unconventional'],
  ])('%s: %j', (squashBodies, message, expected) => {
    expect(told(message, squashBodies)).toEqual(expected)
  })

  test.each([
    ['* feat: a\n\n* Revert "feat: a"\n\nThis reverts commit 1234567.', 'unconventional'],
    ['* feat: a\n* fix: b\n* Revert "feat: a"', ['fix: b']],
    ['* feat: a\n* Revert "feat: a"\n* feat: a', ['feat: a']],
    ['* feat: a\n* Revert "feat: a"\n* Revert "Revert "feat: a""', ['feat: a']],
    ['* fix: b\n* Revert "feat: a"\n* feat: a', ['fix: b', 'revert: Revert "feat: a"', 'feat: a']],
    ['* Revert "feat: of before"', ['revert: Revert "feat: of before"']],
  ])('a listed revert cancels what is listed above it: %j', (list, expected) => {
    expect(told(`Rework (#1)\n\n${list}`, 'auto')).toEqual(expected)
  })

  test.each<SquashBodies>(['auto', 'all'])('a merge never counts by its list (%s)', (squashBodies) => {
    const merges = [
      commit('m', 'Merge branch x\n\n* feat: a', 'a', 'b'),
      commit('n', 'fix: merge x\n\n* feat: a', 'a', 'b'),
    ]
    expect(assessCommits(merges, { squashBodies, repository: '' }).map(({ fate }) => fate)).toMatchObject([
      { kind: 'merge' },
      { kind: 'counted', changes: [{ type: 'fix' }] },
    ])
  })

  test('ninety thousand listed reverts take no time', async () => {
    const message = `Rework\n\n${'* Revert "x"\n'.repeat(90_000)}`
    expect(await effort(() => told(message, 'all'))).toBeLessThan(4_000)
  })
})
