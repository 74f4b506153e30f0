import { matchesPattern, parsePattern } from '../../../src/approval/rules/pattern.ts'
import { effort } from '../../support/effort.ts'
import { seededChance } from './chance.ts'

function matches(pattern: string, text: string): boolean {
  const parsed = parsePattern(pattern)
  if (typeof parsed === 'string') throw new Error(parsed)
  return matchesPattern(parsed, text)
}

test.each([
  ['^OPS-\\d+$', 'OPS-12', true],
  ['^OPS-\\d+$', 'OPS-', false],
  ['OPS-\\d+', 'xOPS-12', false],
  ['OPS-\\d+', 'OPS-12x', false],
  ['a|bc', 'bc', true],
  ['(?:a|b){2,3}', 'aba', true],
  ['(?:a|b){2,3}', 'abab', false],
  ['[^a-c]\\.[\\w-]*', 'd._-9', true],
  ['[a-]', '-', true],
  ['[\\]\\-x]', '-', true],
  ['(a*)*b', 'aaab', true],
  ['x{0}', '', true],
  ['', '', true],
  ['a', '', false],
  ['a.c', 'abc', true],
  ['a.c', 'ac', false],
  ['\\.', 'x', false],
  ['a\\sb', 'a b', true],
  ['a\\sb', 'axb', false],
  ['\\D', 'x', true],
  ['\\D', '1', false],
  ['\\W', '-', true],
  ['\\W', 'a', false],
  ['\\S', 'a', true],
  ['\\S', ' ', false],
  ['ab?', 'a', true],
  ['ab?', 'abb', false],
  ['a{2}', 'aaa', false],
  ['a{2,}', 'a', false],
  ['a{2,}', 'aaaa', true],
  ['a{0,200}', '', true],
  ['(a)b$', 'ab', true],
  ['[ab]', 'c', false],
  ['[^ab]', 'a', false],
  ['[a-a]', 'a', true],
  ['[b-d]', 'a', false],
  ['[b-d]', 'b', true],
  ['[b-d]', 'c', true],
  ['[b-d]', 'd', true],
  ['[b-d]', 'e', false],
  // behind a class a hyphen is a hyphen
  ['[\\d-x]', '-', true],
  ['[\\d-x]', 'A', false],
  ['a'.repeat(200), 'a'.repeat(200), true],
])('%s matches %j: %j', (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected))

test('it agrees with JavaScript where both know a pattern', () => {
  const chance = seededChance(11)
  const atoms = ['a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', '(?:ab)', '(a*|1)', '\\w']
  const counts = ['', '', '*', '+', '?', '{2}', '{1,3}', '{0,1}', '{2,}']
  let matched = 0
  for (let round = 0; round < 3_000; round++) {
    const part = () => chance.pick(atoms) + chance.pick(counts)
    const pattern = `${part()}${part()}${chance.pick(['', '|'])}${part()}`
    const text = Array.from({ length: chance.below(6) }, () => chance.pick(['a', 'b', '1', '-'])).join('')
    const expected = new RegExp(`^(?:${pattern})$`).test(text)
    if (expected) matched++
    if (matches(pattern, text) !== expected) throw new Error(`${pattern} on ${text}: should be ${expected}`)
  }
  expect(matched).toBeGreaterThan(300)
})

test.each([
  ['(a', 'has, at character 3, a `(` without `)`'],
  ['a)', 'has, at character 2, a `)` without `(`'],
  ['*a', 'has, at character 1, a `*` out of place'],
  ['a**', 'repetition directly after another one'],
  ['a+?', 'repetition directly after another one'],
  ['a{2,1}', 'the smaller number first'],
  ['a{999}', 'from 0 to 200'],
  ['a{', '`{` that does not start a repetition'],
  ['[b-a]', 'range that does not end after its start'],
  ['[a', 'missing part: the pattern ends too early'],
  ['[]', 'empty `[]`'],
  ['\\', 'missing part: the pattern ends too early'],
  ['\\1', '`\\1`, which is not supported'],
  ['(?<n>a)', 'kind of group'],
  ['a^b', '`^` out of place'],
  ['a$b', '`$` out of place'],
  ['(a$', '`$` out of place'],
  ['a{1,2', '`{` that does not start a repetition'],
  ['a{x{2}', '`{` that does not start a repetition'],
  ['a{12345}', '`{` that does not start a repetition'],
  ['a{0,201}', 'from 0 to 200'],
  ['a{201,}', 'from 0 to 200'],
  ['[a-\\d]', 'range that does not end after its start'],
  ['((((a{200}){200}){200}){200})', 'repeats too much'],
  ['a'.repeat(201), 'is longer than 200 characters'],
])('%s is refused', (pattern, said) => expect(parsePattern(pattern)).toContain(said))

test.each(['(a+)+b', '(a|a)*b', '(a*)*(a*)*b', '(.*a){20}', '((((a?){15}){15})*)*b'])(
  'no pattern holds the gate up: %s',
  async (pattern) => {
    matches(pattern, 'a')
    expect(await effort(() => matches(pattern, `${'a'.repeat(199)}c`))).toBeLessThan(1_000)
  },
)
