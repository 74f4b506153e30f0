import { assessCommits } from '../../src/commits/assess.ts'
import { parseConventional } from '../../src/commits/conventional.ts'
import { parseRemainder } from '../../src/commits/footers.ts'
import { decideLevel, defaultRules, levelOf } from '../../src/version/rules.ts'
import { line } from './history.ts'

const below = (message: string) => parseRemainder(message, message.indexOf('\n') + 1 || message.length)
const footersOf = (message: string) => below(message).footers.map(({ token, value }) => [token, value])
const levelFor = (message: string) => {
  const commit = parseConventional(message)
  return commit && levelOf(commit, defaultRules)
}

// https://www.conventionalcommits.org/en/v1.0.0/#specification, item by item
describe('Conventional Commits 1.0.0', () => {
  test('1: a type, an optional scope, an optional !, and the terminal colon and space', () => {
    expect(parseConventional('feat: a')).toMatchObject({ type: 'feat', scope: undefined, breaking: false })
    expect(parseConventional('feat(ui): a')).toMatchObject({ type: 'feat', scope: 'ui', breaking: false })
    expect(parseConventional('feat!: a')).toMatchObject({ type: 'feat', scope: undefined, breaking: true })
    expect(parseConventional('feat(ui)!: a')).toMatchObject({ type: 'feat', scope: 'ui', breaking: true })
    const others = [
      'feat:a',
      'feat a',
      'feat',
      ': a',
      '(ui): a',
      '!: a',
      'feat : a',
      'feat (ui): a',
      'feat(ui) : a',
      'feat!(ui): a',
    ]
    const more = [
      'feat!!: a',
      'feat(ui: a',
      'feat(a(b)): c',
      'feat(a(b): c',
      'feat(ui\n): a',
      'feat[ui]: a',
      'feat{ui}: a',
      'new feat: a',
      ' feat: a',
      '1st: a',
      'feat:\ta',
      'Merge branch: a',
      '',
    ]
    for (const message of [...others, ...more])
      expect([message, parseConventional(message)]).toEqual([message, undefined])
  })

  test('2: feat adds a feature', () => {
    expect(levelFor('feat: a')).toBe('minor')
  })

  test('3: fix mends a bug', () => {
    expect(levelFor('fix: a')).toBe('patch')
  })

  test('4: a scope is a noun in parentheses after the type', () => {
    expect(parseConventional('fix(parser): a')).toMatchObject({ scope: 'parser', description: 'a' })
    expect(parseConventional('fix(@acme/core, ui): a')).toMatchObject({ scope: '@acme/core, ui' })
    expect(parseConventional('fix(): a')).toMatchObject({ scope: undefined, description: 'a' })
    expect(parseConventional('fix( ui ): a')).toMatchObject({ scope: 'ui' })
  })

  test('5: the description follows the colon and space at once', () => {
    expect(parseConventional('fix: array parsing issue: two spaces (#12)')?.description).toBe(
      'array parsing issue: two spaces (#12)',
    )
    expect(parseConventional('fix:  a \r\n\nwhy')?.description).toBe('a')
    expect(parseConventional('fix: ')).toBeUndefined()
    expect(parseConventional('fix:\n\nbody')).toBeUndefined()
  })

  test('6: the body begins one blank line after the description', () => {
    expect(below('fix: a\n\nwhy').body).toBe('why')
    expect(below('fix: a').body).toBe('')
  })

  test('7: the body is free-form and of any number of paragraphs', () => {
    const body = 'one: not a footer\nsince prose goes on\n\n* two\n* three\n\nfour'
    expect(below(`fix: a\n\nzero\n${body}`).body).toBe(`zero\n${body}`)
    expect(below('fix: a\r\n\r\none\r\ntwo\r\n').body).toBe('one\ntwo')
  })

  test('8: footers follow one blank line after the body: token, `: ` or ` #`, value', () => {
    const message = 'fix: a\n\nbody\n\nReviewed-by: Z\nRefs #133\nhttps://example.com\n'
    expect(footersOf(message)).toEqual([
      ['Reviewed-by', 'Z'],
      ['Refs', '133\nhttps://example.com'],
    ])
    expect(footersOf('fix: a\n\nbody goes on\nReviewed-by: Z')).toEqual([])
    expect(footersOf('fix: a\n\nReviewed-by:Z\nRefs#133')).toEqual([])
  })

  test('9: a token has `-` for blanks, with the exception of BREAKING CHANGE', () => {
    expect(footersOf('fix: a\n\nAcked by: Z')).toEqual([])
    expect(footersOf('fix: a\n\nAcked-by: Z')).toEqual([['Acked-by', 'Z']])
    expect(footersOf('fix: a\n\nBREAKING CHANGE: b')).toEqual([['BREAKING CHANGE', 'b']])
  })

  test('10: a value may hold blanks and newlines, and ends at the next token and separator', () => {
    const message = 'fix: a\n\nBREAKING CHANGE: one\ntwo\n\nthree: four five\nSigned-off-by: Z\nRefs #1'
    expect(footersOf(message)).toEqual([
      ['BREAKING CHANGE', 'one\ntwo'],
      ['three', 'four five'],
      ['Signed-off-by', 'Z'],
      ['Refs', '1'],
    ])
    expect(footersOf('fix: a\n\nBREAKING CHANGE: one\n\ntwo, and\nthree')).toEqual([
      ['BREAKING CHANGE', 'one\n\ntwo, and\nthree'],
    ])
  })

  test('11: a breaking change stands in the prefix or in a footer, nowhere else', () => {
    expect(levelFor('fix!: a')).toBe('major')
    expect(levelFor('fix: a\n\nBREAKING CHANGE: b')).toBe('major')
    expect(levelFor('fix: BREAKING CHANGE: b')).toBe('patch')
    expect(levelFor('fix: a\n\nthis is no\nBREAKING CHANGE: really')).toBe('patch')
  })

  test('12: as a footer it is the upper-case text, a colon, a space and a description', () => {
    expect(parseConventional('fix: a\n\nBREAKING CHANGE: env wins')).toMatchObject({
      breaking: true,
      breakingNotes: ['env wins'],
    })
    for (const footer of [
      'BREAKING CHANGE:b',
      'BREAKING CHANGE #1',
      'BREAKING CHANGE b',
      'BREAKING CHANGE:',
      'BREAKING CHANGES: b',
    ]) {
      expect([footer, parseConventional(`fix: a\n\n${footer}`)?.breaking]).toEqual([footer, false])
    }
  })

  test('13: in the prefix it is a ! right before the colon, and the description says what breaks', () => {
    expect(parseConventional('refactor!: drop Node 6')).toMatchObject({
      breaking: true,
      breakingNotes: ['drop Node 6'],
    })
    expect(parseConventional('refactor!: a\n\nBREAKING CHANGE: b')).toMatchObject({
      breaking: true,
      breakingNotes: ['b'],
    })
    expect(parseConventional('refactor! : a')).toBeUndefined()
  })

  test('14: other types may be used, and move no number', () => {
    expect(parseConventional('docs: a')).toMatchObject({ type: 'docs' })
    expect(parseConventional('my-own_type2: a')).toMatchObject({ type: 'my-own_type2' })
    expect(parseConventional('aZz-059: a')).toMatchObject({ type: 'azz-059' })
    const assessed = assessCommits(line(['a', 'docs: a'], ['b', 'chore: b'], ['c', 'ci: c']), {
      squashBodies: 'auto',
      repository: '',
    })
    expect(decideLevel(assessed, defaultRules)).toBe('none')
  })

  test('15: case does not count, except for BREAKING CHANGE', () => {
    expect(parseConventional('FEAT(UI): a')).toMatchObject({ type: 'feat', scope: 'UI' })
    expect(levelFor('Fix: a')).toBe('patch')
    for (const token of ['breaking change', 'Breaking Change', 'Breaking-Change', 'BREAKING Change']) {
      expect([token, parseConventional(`fix: a\n\n${token}: b`)?.breaking]).toEqual([token, false])
    }
  })

  test('16: BREAKING-CHANGE is the same as BREAKING CHANGE', () => {
    expect(parseConventional('fix: a\n\nBREAKING-CHANGE: b')).toMatchObject({ breaking: true, breakingNotes: ['b'] })
  })
})
