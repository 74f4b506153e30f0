import { Excerpt, lines } from '../../src/programs/output.ts'

test.each<readonly [readonly string[], readonly string[]]>([
  [['a\nb'], ['a', 'b']],
  [['a\r\nb\rc\n'], ['a', 'b', 'c']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [['a\r'], ['a']],
  [['\n\n'], ['', '']],
  [[''], []],
  [
    ['a', 'b', '\nc'],
    ['ab', 'c'],
  ],
  [['x'.repeat(70_000)], ['x'.repeat(65_536), 'x'.repeat(4_464)]],
])('the chunks %j are the lines %j', (chunks, expected) => {
  const found: string[] = []
  const sink = lines((line) => found.push(line))
  for (const chunk of chunks) sink.take(Buffer.from(chunk))
  sink.end()
  expect(found).toEqual(expected)
})

test('a character may come in two chunks', () => {
  const found: string[] = []
  const sink = lines((line) => found.push(line))
  const bytes = Buffer.from('é\n')
  sink.take(bytes.subarray(0, 1))
  sink.take(bytes.subarray(1))
  expect(found).toEqual(['é'])
})

test('an excerpt keeps the beginning and the end', () => {
  const both = new Excerpt({ head: 3, tail: 2 })
  for (const chunk of ['ab', 'cd', 'ef']) both.take(Buffer.from(chunk))
  expect([both.beginning, both.ending]).toEqual(['abc', 'ef'])
})
