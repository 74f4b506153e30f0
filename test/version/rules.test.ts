import { assessCommits } from '../../src/commits/assess.ts'
import { parseConventional } from '../../src/commits/conventional.ts'
import { decideLevel, defaultRules, levelOf, parseRules, voteOf } from '../../src/version/rules.ts'
import { line, sha } from '../commits/history.ts'

const levelFor = (header: string, rules: unknown) => {
  const commit = parseConventional(header)
  return commit && levelOf(commit, parseRules(rules).rules)
}

describe('the level of a change', () => {
  test.each([
    ['feat: a', 'minor'],
    ['feature: a', 'minor'],
    ['fix: a', 'patch'],
    ['perf: a', 'patch'],
    ['revert: a', 'patch'],
    ['deps: a', 'patch'],
    ['docs: a', 'none'],
    ['chore(deps): a', 'none'],
    ['docs!: a', 'major'],
  ])('by default: %s → %s', (header, level) => {
    expect(levelFor(header, undefined)).toBe(level)
  })

  const rules = {
    docs: 'patch',
    'Docs(README)': 'minor',
    '*(site)': 'none',
    'fix(site)': 'minor',
    '*': 'patch',
    feat: 'patch',
    'chore!': 'minor',
    '*(site)!': 'patch',
  }
  test.each([
    ['docs: a', 'patch'],
    ['docs(readme): a', 'minor'],
    ['docs(api,readme): a', 'minor'],
    ['docs(api, readme ): a', 'minor'],
    ['docs(api): a', 'patch'],
    ['feat(site): a', 'none'],
    ['fix(site): a', 'minor'],
    ['feat: a', 'patch'],
    ['whatever: a', 'patch'],
    ['perf: a', 'patch'],
    ['docs!: a', 'major'],
    ['chore!: a', 'minor'],
    ['chore(x)!: a', 'minor'],
    ['chore(site)!: a', 'patch'],
    ['feat!: a', 'major'],
  ])('by rules, the most specific first: %s → %s', (header, level) => {
    expect(levelFor(header, rules)).toBe(level)
  })

  test('blanks around a key and its scope do not count', () => {
    expect(levelFor('docs: a', { ' docs ': 'minor' })).toBe('minor')
    expect(levelFor('docs(api): a', { 'docs( api )': 'minor' })).toBe('minor')
  })

  test('a rule for all breaking changes', () => {
    expect(levelFor('feat!: a', { '*!': 'minor' })).toBe('minor')
  })
})

const keys =
  '`type`, `type(scope)`, `*(scope)`, `*`, each also with `!` at its end; a scope is a whole word, not a pattern'

test.each([
  [['docs'], ['must be a mapping from commit types to levels, such as `docs: patch`']],
  ['docs', ['must be a mapping from commit types to levels, such as `docs: patch`']],
  [{ docs: 'huge' }, ['gives `docs` the level `huge`; allowed: `none`, `patch`, `minor`, `major`']],
  [{ docs: false }, ['gives `docs` the level `false`; allowed: `none`, `patch`, `minor`, `major`']],
  [{ docs: { a: 1 } }, ['gives `docs` the level `[object Object]`; allowed: `none`, `patch`, `minor`, `major`']],
  [{ 'do cs': 'patch' }, [`has the key \`do cs\`; allowed: ${keys}`]],
  [
    { 'docs!(a)': 'patch', '(a)': 'patch' },
    [`has the key \`docs!(a)\`; allowed: ${keys}`, `has the key \`(a)\`; allowed: ${keys}`],
  ],
  [{ 'refactor(core-*)': 'minor' }, [`has the key \`refactor(core-*)\`; allowed: ${keys}`]],
  [{ 'do.cs': 'patch' }, [`has the key \`do.cs\`; allowed: ${keys}`]],
  [{ 'docs(a': 'patch' }, [`has the key \`docs(a\`; allowed: ${keys}`]],
  [{ '*(a)!': 'minor' }, []],
  [undefined, []],
  [null, []],
  [{}, []],
])('rules %j', (given, errors) => {
  expect(parseRules(given).errors).toEqual(errors)
})

describe('the level of a range', () => {
  const decide = (otherwise: 'none' | 'patch', ...messages: readonly string[]) => {
    const named = messages.map((message, index) => [`c${index}`, message] as const)
    return decideLevel(assessCommits(line(...named), { squashBodies: 'auto', repository: '' }), defaultRules, otherwise)
  }

  test('is the highest of its commits', () => {
    expect(decide('none', 'fix: a', 'feat: b', 'docs: c')).toBe('minor')
    expect(decide('none', 'fix: a', 'chore!: b', 'feat: c')).toBe('major')
    expect(decide('none')).toBe('none')
  })

  test('reports how each commit voted', () => {
    const named = ['fix: a', 'words', 'Squash\n\n* docs: c\n* feat: d\n* fix: f', 'feat: e [skip release]']
    const commits = line(...named.map((message, index) => [`c${index}`, message] as const))
    const assessed = assessCommits(commits, { squashBodies: 'auto', repository: '' })
    expect(assessed.map((each) => voteOf(each, defaultRules))).toMatchObject([
      undefined,
      { level: 'minor', change: { description: 'd' } },
      { level: 'none', change: undefined },
      { level: 'patch', change: { description: 'a' } },
    ])
  })

  test('is the default if commits require none, but not if there are none', () => {
    expect(decide('patch', 'words', 'docs: a')).toBe('patch')
    expect(decide('patch', 'words')).toBe('patch')
    expect(decide('patch', 'docs: a')).toBe('patch')
    expect(decide('patch', 'words', 'feat: a')).toBe('minor')
    expect(decide('patch')).toBe('none')
    expect(decide('patch', 'words [skip release]')).toBe('none')
    expect(decide('patch', 'feat: a', `Revert "feat: a"\n\nThis reverts commit ${sha('c0')}.`)).toBe('none')
  })
})
