import { fileName } from '../../src/mysql-query/rows/row-files.ts'

test.each([
  ['out/rows.csv', '', 1, 'out/rows.csv'],
  ['out/rows.csv', '', 2, 'out/rows-2.csv'],
  ['out/rows.csv', 'a', 1, 'out/rows.a.csv'],
  ['out/rows.csv', 'a', 12, 'out/rows-12.a.csv'],
  ['rows', 'a.b', 2, 'rows-2.a.b'],
])('%s of target %j, result set %i', (file, target, number, expected) => {
  expect(fileName(file, target, number)).toBe(expected)
})

test('no two result sets of any targets share a file', () => {
  const targets = ['', 'a', 'a-2', 'a-2-3', '2', 'csv', 'a.2', '2.a']
  for (const file of ['rows.csv', 'rows', '.rows', 'rows-2.csv', 'rows.a.csv']) {
    const names = targets.flatMap((target) => [1, 2, 3].map((number) => fileName(file, target, number)))
    expect(new Set(names).size).toBe(names.length)
  }
})
