import { assessCommits } from '../../src/commits/assess.ts'
import type { Commit } from '../../src/commits/commit.ts'
import { namedReverts } from '../../src/commits/naming.ts'
import { resolveReverts } from '../../src/commits/reverts.ts'
import { commit, line, sha } from './history.ts'

/** Each commit's fate in a word, oldest first for lines. */
function fates(commits: readonly Commit[], repository?: string): Readonly<Record<string, string>> {
  const assessed = assessCommits(commits, { squashBodies: 'auto', repository: repository ?? '' })
  return Object.fromEntries(
    assessed.map(({ commit: { sha: id }, fate }) => [
      Buffer.from(id, 'hex').toString().replaceAll('\0', ''),
      fate.kind,
    ]),
  )
}

const of = (name: string): string => `This reverts commit ${sha(name)}.`

describe('what a message names', () => {
  const a = '1111111aaaa'
  const b = '2222222bbbb'
  test.each([
    [`Revert "x"\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: true }],
    [`Revert "x"\r\n\r\nThis reverts commit ${a.toUpperCase()}.\r\n`, { shas: [a], pulls: [], wholly: true }],
    [
      `Revert "x"\n\nThis reverts commit ${a}, reversing\nchanges made to ${b}.`,
      { shas: [a], pulls: [], wholly: true },
    ],
    [`Revert two\n\nThis reverts commits ${a}, and ${b}.`, { shas: [a, b], pulls: [], wholly: true }],
    [`Revert two\n\nThis reverts commits ${a}\nand ${b}.`, { shas: [a, b], pulls: [], wholly: true }],
    [`Revert two\n\nThis reverts the following commits:\n- ${a}\n- ${b}\n`, { shas: [a, b], pulls: [], wholly: true }],
    [
      `Revert two\n\n- This reverts commit ${a}.\n- This reverts commit ${b}.`,
      { shas: [a, b], pulls: [], wholly: true },
    ],
    [`Revert two\n\nThis reverts commit ${a}.\nThis reverts commit ${b}.`, { shas: [a, b], pulls: [], wholly: true }],
    [`revert: noodles\n\nRefs: ${a}, ${b}`, { shas: [a, b], pulls: [], wholly: true }],
    [`fix: Revert "feat: x"\n\nwhy\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: true }],
    [`fix: slow start\n\nThis reverts commit ${a}.\n\nIt was slow.`, { shas: [a], pulls: [], wholly: true }],
    [`feat: another way\n\nIt is better.\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: false }],
    ['Revert "x (#12)" (#13)\n\nReverts acme/app#12', { shas: [], pulls: [12], wholly: true }],
    ['Revert "x"\n\nReverts #12', { shas: [], pulls: [12], wholly: true }],
    ['Revert "x"\n\nReverts other/app#12', undefined],
    ['Revert "feat: x"', undefined],
    [`fix: a\n\nwhich This reverts commit ${a}`, undefined],
    [`fix: a\n\n> This reverts commit ${a}.`, undefined],
    [`fix: a\n\n\`\`\`\nThis reverts commit ${a}.\n\`\`\``, undefined],
    ['fix: a\n\nThis reverts commit 123456.', undefined],
    [`fix: a\n\nThis reverts commit ${a}x.`, undefined],
    [`fix: a (#1)\n\n* chore: b\n\n* Revert "chore: b"\n\nThis reverts commit ${a}.`, undefined],
    [`fix: a\n\nRefs: ${a}`, undefined],
    ['This reverts what came before', undefined],
    [`Revert two\n\nThis reverts the following commits:\n\n- ${a}\n- ${b}`, { shas: [a, b], pulls: [], wholly: true }],
    [`Revert two\n\nThis reverts commits ${a}, ${b}.`, { shas: [a, b], pulls: [], wholly: true }],
    [`Revert two\n\nThis reverts commits ${a} and\n  ${b}.`, { shas: [a, b], pulls: [], wholly: true }],
    [`revert: noodles\nRefs: ${a}`, { shas: [a], pulls: [], wholly: true }],
    [`revert: noodles\n\nRefs: ${a} and more`, { shas: [a], pulls: [], wholly: true }],
    [`revert: noodles\n\nRefs: x${a}, ${a}x`, undefined],
    [`revert: noodles\n\nSee: ${a}`, undefined],
    [`feat: never revert it\n\nwhy\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: false }],
    [`fix: rollback of x\n\nwhy\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: true }],
    [`"Revert" x\n\nwhy\n\nThis reverts commit ${a}.`, { shas: [a], pulls: [], wholly: true }],
    ['fix: slow start\n\nReverts acme/app#12.\n\nIt was slow.', { shas: [], pulls: [12], wholly: true }],
    ['fix: a\n\nthis one Reverts #12', undefined],
    ['fix: a\n\nReverts #12x', undefined],
  ])('%j', (message, expected) => {
    expect(namedReverts(message, 'Acme/App')).toEqual(expected)
  })
})

describe('which commits are cancelled', () => {
  test.each<[string, readonly (readonly [string, string])[], Readonly<Record<string, string>>]>([
    [
      'a revert and what it reverts',
      [
        ['a', 'feat: a'],
        ['r', `Revert "feat: a"\n\n${of('a')}`],
      ],
      { a: 'cancelled', r: 'reverts' },
    ],
    [
      'a revert of a revert restores',
      [
        ['a', 'feat: a'],
        ['r', `Revert "feat: a"\n\n${of('a')}`],
        ['s', `Reapply "feat: a"\n\n${of('r')}`],
      ],
      { a: 'counted', r: 'cancelled', s: 'reverts' },
    ],
    [
      'a third revert cancels again',
      [
        ['a', 'feat: a'],
        ['r', `revert: a\n\n${of('a')}`],
        ['s', `revert: r\n\n${of('r')}`],
        ['t', `revert: s\n\n${of('s')}`],
      ],
      { a: 'cancelled', r: 'reverts', s: 'cancelled', t: 'reverts' },
    ],
    [
      'reverted, restored, reverted again',
      [
        ['a', 'feat: a'],
        ['r', `revert: a\n\n${of('a')}`],
        ['s', `revert: r\n\n${of('r')}`],
        ['t', `revert: a\n\n${of('a')}`],
      ],
      { a: 'cancelled', r: 'cancelled', s: 'reverts', t: 'reverts' },
    ],
    ['a revert of something released', [['r', `Revert "feat: x"\n\n${of('x')}`]], { r: 'counted' }],
    ['one whose header says it in other words', [['r', `Take back x\n\n${of('x')}`]], { r: 'counted' }],
    [
      'a revert that names nothing',
      [
        ['a', 'feat: a'],
        ['r', 'Revert "feat: a"'],
      ],
      { a: 'counted', r: 'counted' },
    ],
    [
      'a revert of something released and of a commit of the range',
      [
        ['a', 'feat: a'],
        ['r', `Revert two\n\n${of('a')}\n${of('x')}`],
      ],
      { a: 'cancelled', r: 'counted' },
    ],
    [
      'more than a revert',
      [
        ['a', 'feat: a'],
        ['b', `feat: b\n\nbetter\n\n${of('a')}`],
      ],
      { a: 'cancelled', b: 'counted' },
    ],
    ['a commit that reverts itself', [['a', `fix: a\n\n${of('a')}`]], { a: 'counted' }],
    [
      'a circle cancels nothing',
      [
        ['a', `fix: a\n\n${of('c')}`],
        ['b', `fix: b\n\n${of('a')}`],
        ['c', `fix: c\n\n${of('b')}`],
        ['d', 'fix: d'],
      ],
      { a: 'counted', b: 'counted', c: 'counted', d: 'counted' },
    ],
    [
      "GitHub's revert pull requests",
      [
        ['a', 'feat: a (#12)'],
        ['b', 'feat: b (#112)'],
        ['r', 'Revert "feat: a (#12)" (#13)\n\nReverts acme/app#12'],
        ['s', 'Revert "x (#13)" (#14)\n\nReverts acme/app#13'],
      ],
      { a: 'counted', b: 'counted', r: 'cancelled', s: 'reverts' },
    ],
    [
      'a pull request of something released',
      [['r', 'Revert "x (#99)" (#100)\n\nReverts acme/app#99']],
      { r: 'counted' },
    ],
    [
      'a pull request of something released and one of the range',
      [
        ['a', 'feat: a (#12)'],
        ['r', 'Revert two\n\nReverts acme/app#12\nReverts acme/app#99'],
      ],
      { a: 'cancelled', r: 'counted' },
    ],
    [
      'a revert of something released, below other words',
      [['b', `another way\n\nbetter\n\n${of('x')}`]],
      { b: 'unconventional' },
    ],
    [
      'a revert that two others revert, of which one does not count',
      [
        ['a', 'feat: a'],
        ['r', `revert: a\n\n${of('a')}`],
        ['s', `revert: r\n\n${of('r')}`],
        ['t', `revert: r\n\n${of('r')}`],
        ['u', `revert: s\n\n${of('s')}`],
      ],
      { a: 'counted', r: 'cancelled', s: 'cancelled', t: 'reverts', u: 'reverts' },
    ],
    [
      'a revert that two others revert, of which none counts',
      [
        ['a', 'feat: a'],
        ['r', `revert: a\n\n${of('a')}`],
        ['s', `revert: r\n\n${of('r')}`],
        ['t', `revert: r\n\n${of('r')}`],
        ['u', `revert: both\n\n${of('s')}\n${of('t')}`],
      ],
      { a: 'cancelled', r: 'reverts', s: 'cancelled', t: 'cancelled', u: 'reverts' },
    ],
    [
      "another repository's pull request",
      [
        ['a', 'feat: a (#12)'],
        ['r', 'Revert "x"\n\nReverts other/app#12'],
      ],
      { a: 'counted', r: 'counted' },
    ],
    [
      'an abbreviated sha',
      [
        ['abcd', 'feat: a'],
        ['r', `revert: a\n\nThis reverts commit ${sha('abcd').slice(0, 7)}.`],
      ],
      { abcd: 'cancelled', r: 'reverts' },
    ],
    [
      'an abbreviated sha of one commit of several',
      [
        ['abcd', 'feat: a'],
        ['efgh', 'feat: b'],
        ['ijkl', 'feat: c'],
        ['r', `revert: b\n\nThis reverts commit ${sha('efgh').slice(0, 7)}.`],
      ],
      { abcd: 'counted', efgh: 'cancelled', ijkl: 'counted', r: 'reverts' },
    ],
    [
      'an abbreviation that fits two commits',
      [
        ['abcd1', 'feat: a'],
        ['abcd2', 'feat: b'],
        ['r', `revert: a\n\nThis reverts commit ${sha('abcd').slice(0, 8)}.`],
      ],
      { abcd1: 'counted', abcd2: 'counted', r: 'counted' },
    ],
  ])('%s', (_, messages, expected) => {
    const commits = line(...messages)
    expect(fates(commits, 'acme/app')).toEqual(expected)
    expect(fates([...commits].reverse(), 'acme/app')).toEqual(expected)
  })

  test('of each: by which, and what', () => {
    const [revert, reverted] = assessCommits(line(['a', 'feat: a'], ['r', `Revert "feat: a"\n\n${of('a')}`]), {
      squashBodies: 'auto',
      repository: '',
    })
    expect(reverted?.fate).toEqual({ kind: 'cancelled', by: sha('r') })
    expect(revert?.fate).toEqual({ kind: 'reverts', shas: [sha('a')] })
  })

  test('by the newest of several reverts', () => {
    const commits = line(['a', 'feat: a (#12)'], ['r', `revert: a\n\n${of('a')}`], ['s', 'revert: a\n\nReverts #12'])
    expect(resolveReverts(commits, '')).toEqual({
      cancelled: new Map([[sha('a'), sha('s')]]),
      reverting: new Map([
        [sha('s'), [sha('a')]],
        [sha('r'), [sha('a')]],
      ]),
      others: new Set(),
    })
  })

  test('a pull request has at most sixteen commits, for each branch one', () => {
    const picked = Array.from({ length: 17 }, (_, index) => [`p${index}`, 'feat: a (#12)'] as const)
    const kinds = Object.values(fates(line(...picked, ['r', 'Revert "a"\n\nReverts #12'])))
    expect(kinds.filter((kind) => kind === 'cancelled')).toHaveLength(16)
  })

  test('a revert within the pull request that it names stays', () => {
    const merged = [
      commit('m', 'Merge pull request #7 from acme/topic', 'a', 'r'),
      commit('r', 'revert: all of it\n\nReverts #7', 'x'),
      commit('x', 'feat: x', 'a'),
      commit('a', 'fix: a', 'base'),
    ]
    expect(fates(merged)).toEqual({ m: 'cancelled', r: 'reverts', x: 'cancelled', a: 'counted' })
  })

  test('a revert of a merge takes back what came in with it, and no more', () => {
    const merged = [
      commit('m', 'Merge pull request #7 from acme/topic\n\nfeat: topic', 'b', 'y'),
      commit('y', 'feat: y', 'x'),
      commit('b', 'fix: b', 'a'),
      commit('x', 'feat: x', 'a'),
      commit('a', 'fix: a', 'base'),
    ]
    const revert = commit(
      'r',
      `Revert "x"\n\nThis reverts commit ${sha('m')}, reversing\nchanges made to ${sha('b')}.`,
      'm',
    )
    const expected = { r: 'reverts', m: 'cancelled', y: 'cancelled', x: 'cancelled', b: 'counted', a: 'counted' }
    expect(fates([revert, ...merged])).toEqual(expected)
    expect(fates([...merged, revert].reverse())).toEqual(expected)
    expect(fates([commit('r', 'Revert "x" (#8)\n\nReverts acme/app#7', 'm'), ...merged])).toEqual(expected)
    const again = commit('s', `Revert "Revert"\n\n${of('r')}`, 'r')
    expect(fates([again, revert, ...merged])).toEqual({
      s: 'reverts',
      r: 'cancelled',
      m: 'counted',
      y: 'counted',
      x: 'counted',
      b: 'counted',
      a: 'counted',
    })
  })

  test('a long chain of reverts needs no deep stack', () => {
    const messages = Array.from(
      { length: 20_001 },
      (_, index) => [`c${index}`, index === 0 ? 'feat: a' : `revert: b\n\n${of(`c${index - 1}`)}`] as const,
    )
    expect(fates(line(...messages))['c0']).toBe('counted')
  })
})
