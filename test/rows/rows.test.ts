import type { Column, ColumnKind, Row } from '../../src/database/session/value.ts'
import type { FormatName, FormatOptions } from '../../src/rows/format.ts'
import { openWriter } from '../../src/rows/open.ts'

const column = (name: string, kind: ColumnKind, type = ''): Column => ({
  name,
  kind,
  type,
  table: 't',
  length: 0,
  isUnsigned: false,
})
const plain: FormatOptions = { binary: 'hex', escapeFormulas: false }

/** All rows in one batch, and each in a batch of its own: both must give the same bytes. */
function write(format: FormatName, columns: readonly Column[], rows: readonly Row[], options = plain): string {
  const wholes = [[rows], rows.map((row) => [row])].map((batches) => {
    const writer = openWriter(format, columns, options)
    const chunks = [...batches.map((batch) => writer.rows(batch)), writer.end()]
    return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString('latin1')
  })
  expect(wholes[1]).toBe(rows.length === 0 ? write1(format, columns, options) : wholes[0])
  return Buffer.from(wholes[1] ?? '', 'latin1').toString()
}

function write1(format: FormatName, columns: readonly Column[], options: FormatOptions): string {
  return Buffer.from(openWriter(format, columns, options).end()).toString('latin1')
}

const text = [column('a', 'text')]
const types: readonly (readonly [Column, Row[number], string])[] = [
  [column('v', 'integer', 'int'), '42', '42'],
  [column('v', 'integer', 'int'), '-7', '-7'],
  [column('v', 'integer', 'int'), '00042', '42'],
  [column('v', 'integer', 'year'), '0000', '0'],
  [column('v', 'integer', 'bigint'), '9223372036854775807', '"9223372036854775807"'],
  [column('v', 'integer', 'bigint'), '1', '"1"'],
  [column('v', 'decimal', 'decimal'), '0.10000000000000000001', '"0.10000000000000000001"'],
  [column('v', 'float', 'double'), '1e-7', '1e-7'],
  [column('v', 'float', 'double'), '-0', '-0'],
  [column('v', 'float', 'double'), 'nan', '"nan"'],
  [column('v', 'time', 'datetime'), '2026-03-29 02:30:00.000001', '"2026-03-29 02:30:00.000001"'],
  [column('v', 'time', 'date'), '0000-00-00', '"0000-00-00"'],
  [column('v', 'json', 'json'), '{"a": 12345678901234567890}', '{"a": 12345678901234567890}'],
  [column('v', 'json', 'json'), '{"a":\r\n 1}', '{"a":  1}'],
  [column('v', 'json', 'json'), '{broken', '"{broken"'],
  [column('v', 'bit', 'bit'), Buffer.from([1, 0]), '"256"'],
  [column('v', 'binary', 'blob'), Buffer.from([0, 255]), '"00ff"'],
  [column('v', 'binary', 'blob'), Buffer.alloc(0), '""'],
  [column('v', 'text', 'varchar'), '', '""'],
  [column('v', 'text', 'varchar'), 'a"\n\u2028\ud800', '"a\\"\\n\u2028\\ud800"'],
  [column('v', 'text', 'varchar'), null, 'null'],
  [column('v', 'dynamic'), 1.5, '1.5'],
  [column('v', 'dynamic'), 12345678901234567890n, '"12345678901234567890"'],
]

test.each(types)('JSON of %j: %p is %s', (each, value, expected) => {
  expect(write('ndjson', [each], [[value]])).toBe(`{"v":${expected}}\n`)
})

test('JSON: an array, empty or not, names made unique', () => {
  expect(write('json', text, [])).toBe('[]\n')
  const columns = ['a', 'a', 'a_2', '__proto__'].map((name) => column(name, 'text'))
  const made = write('json', columns, [
    ['1', '2', '3', '4'],
    ['5', '6', '7', null],
  ])
  expect(made).toBe(
    '[\n{"a":"1","a_3":"2","a_2":"3","__proto__":"4"},\n{"a":"5","a_3":"6","a_2":"7","__proto__":null}\n]\n',
  )
  expect(JSON.parse(made)).toHaveLength(2)
})

test.each<readonly [string, Row, string, boolean]>([
  ['NULL and nothing differ', [null, ''], ',""', false],
  ['quotes where needed', ['a,b', 'say "x"'], '"a,b","say ""x"""', false],
  ['line breaks', ['a\r\nb', ' c '], '"a\r\nb", c ', false],
  ['formulas as they are', ['=1+1', '@x'], '=1+1,@x', false],
  ['formulas made harmless', ['=1+1', '@x'], "'=1+1,'@x", true],
  ['a formula with quotes', ['=HYPERLINK("x")', '-1'], `"'=HYPERLINK(""x"")",'-1`, true],
  ['a tab before a formula', ['\t=1', '＝1'], "'\t=1,'＝1", true],
])('CSV: %s', (_, row, expected, escapeFormulas) => {
  const columns = [column('a', 'text'), column('b', 'text')]
  expect(write('csv', columns, [row], { ...plain, escapeFormulas })).toBe(`a,b\r\n${expected}\r\n`)
})

test('CSV: numbers keep their sign, a result without rows its names', () => {
  const options = { ...plain, escapeFormulas: true }
  expect(write('csv', [column('n', 'decimal')], [['-1.50'], [null]], options)).toBe('n\r\n-1.50\r\n\r\n')
  expect(write('csv', [column('=n', 'decimal')], [], options)).toBe("'=n\r\n")
})

test('TSV: escapes, NULL, bytes as they are, nothing without rows', () => {
  const columns = [column('a', 'text'), column('b', 'binary')]
  const raw: FormatOptions = { ...plain, binary: 'raw' }
  expect(write('tsv', columns, [], raw)).toBe('')
  const rows: readonly Row[] = [
    ['a\tb\\c\nd\0é\r', null],
    ['ü', Buffer.from([9, 0, 65])],
  ]
  expect(write('tsv', columns, rows, raw)).toBe('a\tb\na\\tb\\\\c\\nd\\0é\r\tNULL\nü\t\\t\\0A\n')
  const writer = openWriter('tsv', columns, raw)
  expect(writer.rows([['é', Buffer.from([255])]])).toEqual(
    Buffer.concat([Buffer.from('a\tb\né\t'), Buffer.from([255, 10])]),
  )
  expect(write('tsv', columns, [['x', Buffer.from([9])]])).toBe('a\tb\nx\t09\n')
})

test('Markdown: a value is shown and does nothing', () => {
  const rows: readonly Row[] = [['a|b\n@octocat #1 <b> ::error::x'], ['`x|y`'], [null], ['*NULL*'], ['']]
  const made = write('markdown', text, rows)
  expect(made.split('\n')).toEqual([
    '| a |',
    '| --- |',
    '| a\\|b @&#8203;octocat #&#8203;1 &lt;b> ::&#8203;error::x |',
    '| \\`x\\|y\\` |',
    '| *NULL* |',
    '| \\*NULL\\* |',
    '|  |',
    '',
  ])
})

test('table: as wide as its first rows, numbers on the right, one line a row', () => {
  const columns = [column('id', 'integer'), column('name', 'text')]
  const made = write('table', columns, [
    ['1', 'a\nb'],
    ['20', '\u001b[31m'],
    [null, '😀'],
  ])
  expect(made.split('\n')).toEqual([
    '+------+------------+',
    '|   id | name       |',
    '+------+------------+',
    '|    1 | a\\nb       |',
    '|   20 | \\u001b[31m |',
    '| NULL | 😀          |',
    '+------+------------+',
    '',
  ])
  expect(write('table', columns, [])).toBe('+----+------+\n| id | name |\n+----+------+\n+----+------+\n')
})

test('table: only the first 1,000 rows are held', () => {
  const writer = openWriter('table', text, plain)
  const batch = Array.from({ length: 600 }, (): Row => ['x'])
  expect(writer.rows(batch)).toBe('')
  expect(String(writer.rows(batch)).split('\n')).toHaveLength(3 + 1_200 + 1)
  expect(String(writer.rows(batch)).split('\n')).toHaveLength(600 + 1)
  expect(writer.end()).toBe('+---+\n')
})
