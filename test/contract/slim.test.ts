import { slim } from './slim.ts'

const lines = (...parts: readonly string[]) => parts.join('\n')

test('comments go, four spaces of an indentation become a tab, and every name and line stays', () => {
  const code = lines(
    '/** A page of words. */',
    'export function longName(first, /* why */ second) {',
    '    // one',
    '    if (first)',
    '        return second; // two',
    '',
    '    /*',
    '     * three',
    '     */',
    '    return first/**/in second',
    '}',
    '',
  )
  expect(slim(code)).toBe(
    lines(
      '',
      'export function longName(first, second) {',
      '\tif (first)',
      '\t\treturn second;',
      '',
      '\treturn first in second',
      '}',
      '',
    ),
  )
})

test.each([
  ['a string', "const a = '  // no comment    '"],
  ['a template', 'const a = `\n    // no ${"/* comment */"}\n    `'],
  ['a pattern', 'const a = /\\/\\/    [/*]/u'],
  ['a division', 'const a = 4 / 2 / 1'],
])('nothing inside of %s is touched', (_, code) => {
  expect(slim(code)).toBe(code)
})

test('a comment over several lines that ends a statement still ends it', () => {
  const code = '(() => {\n  return /*\n*/ 1\n})()'
  const evaluate = (text: string) => new Function(`return ${text}`)()
  expect(evaluate(code)).toBeUndefined()
  expect(evaluate(slim(code))).toBeUndefined()
})

test.each([
  '/* Copyright 2020 The Authors */',
  '// @license MIT',
  '// CONCATENATED MODULE: ./node_modules/one/index.js',
])('%s stays', (comment) => {
  expect(slim(`${comment}\nlet a = 1 // gone\n`)).toBe(`${comment}\nlet a = 1\n`)
})

test('what cannot be read is an error', () => {
  expect(() => slim('let let = 1')).toThrow()
})
