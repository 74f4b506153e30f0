import { createHash } from 'node:crypto'
import { Complaint } from '../../src/runner/complaint.ts'
import { checksumOf, checksumOfText } from '../../src/sql/checksum.ts'
import { readDirectives } from '../../src/sql/directives.ts'
import { fillPlaceholders } from '../../src/sql/placeholders.ts'

/** What is complained about. */
function itemsOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof Complaint) return error.items
    throw error
  }
  throw new Error('no complaint')
}

describe('the checksum of a script', () => {
  const sha = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  test.each([
    ['a\nb\n', 'a\nb\n'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['\u{feff}a\r\n', 'a\n'],
    ['a\u{feff}\n', 'a\u{feff}\n'],
    ['a\rb\r', 'a\rb\r'],
    ['a\r\r\nb', 'a\r\nb'],
    ['', ''],
    ['\u{feff}', ''],
    ['\r\n', '\n'],
    ['é\r\n日', 'é\n日'],
  ])('%j is that of %j, wherever chunks end', async (given, counted) => {
    expect(checksumOfText(given)).toBe(sha(counted))
    const bytes = Buffer.from(given)
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(await checksumOf([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(sha(counted))
    expect(await checksumOf([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(sha(counted))
  })

  test('counts a part of a byte order mark as it is', async () => {
    const bytes = Buffer.from([0xef, 0xbb])
    expect(await checksumOf([bytes])).toBe(sha(bytes))
    expect(await checksumOf([bytes, Buffer.from('x')])).toBe(sha(Buffer.from([0xef, 0xbb, 0x78])))
  })
})

describe('placeholders', () => {
  const values = { schema: 'app', 'a.b': '${schema}', empty: '', __proto: 'p', $: 'x' }
  test.each([
    ['use ${schema};', 'use app;'],
    ["'${schema}' `${schema}` -- ${schema}", "'app' `app` -- app"],
    ['${schema}${schema}', 'appapp'],
    ['${a.b}', '${schema}'],
    ['x${empty}y', 'xy'],
    ['$${schema}', '${schema}'],
    ['$$${schema}', '$${schema}'],
    ['${schema}$${schema}', 'app${schema}'],
    ['${}', '${}'],
    ['${1}', '${1}'],
    ['SELECT $${1,2}$$', 'SELECT $${1,2}$$'],
    ['${ schema}', '${ schema}'],
    ['${schema', '${schema'],
    ['$1 $tag$ {schema}', '$1 $tag$ {schema}'],
  ])('%j becomes %j', (given, expected) => {
    expect(fillPlaceholders(given, values, 'a.sql')).toBe(expected)
  })

  test('without a value are complained of at once, with their lines', () => {
    expect(itemsOf(() => fillPlaceholders('a\n${no}\n\n${toString} ${schema}', values, 'a.sql'))).toEqual([
      expect.stringMatching(/^a\.sql:2: \$\{no\} has no value\. Given are: schema, .*Write \$\$\{no\}/),
      expect.stringMatching(/^a\.sql:4: \$\{toString\}/),
    ])
    expect(itemsOf(() => fillPlaceholders('${x}', {}, 'a.sql'))[0]).toMatch(/No placeholders are given/)
  })
})

describe('directives', () => {
  test.each([
    [
      '-- slipway: transaction=false batch=5000 timeout=10m',
      { transaction: false, batch: 5000, timeout: 600_000, allow: [] },
    ],
    ['\u{feff}\n# Slipway: timeout=30s pause=500ms\n-- note\nUPDATE', { timeout: 30_000, pause: 500, allow: [] }],
    ['--slipway:batch=1\r\n-- slipway: transaction=true\r\n', { batch: 1, transaction: true, allow: [] }],
    ['/* a\n*/ -- slipway: batch=2\nx', { batch: 2, allow: [] }],
    ['SELECT 1;\n-- slipway: nonsense', { allow: [] }],
    ['/*! x */ -- slipway: nonsense', { allow: [] }],
    ['-- slipway: allow=drop-column reason="never read"\n-- slipway: allow', { allow: [] }],
    ['-- slipways are nice\n-- about slipway: x', { allow: [] }],
    ['', { allow: [] }],
    [
      '\n-- slipway: allow=drop-column(never read, see #12) allow=rename(x) batch=3',
      {
        batch: 3,
        allow: [
          { rule: 'drop-column', reason: 'never read, see #12', line: 2 },
          { rule: 'rename', reason: 'x', line: 2 },
        ],
      },
    ],
  ])('%j', (text, expected) => {
    expect(readDirectives(text, 'a.sql')).toEqual(expected)
  })

  test.each([
    ['-- slipway: transactoin=false', /^a\.sql:1: “transactoin=false” is no directive\. Known are: transaction=/],
    ['\n-- slipway: transaction=no', /^a\.sql:2: “transaction=no”/],
    ['-- slipway: batch=0', /“batch=0”/],
    ['-- slipway: batch=1e3', /“batch=1e3”/],
    ['-- slipway: timeout=10', /“timeout=10”/],
    ['-- slipway: timeout=-1s', /“timeout=-1s”/],
    ['-- slipway: batch=1 batch=2', /batch is given twice/],
    ['-- slipway: allow=drop-column( )', /needs a rule and a reason/],
    ['-- slipway: allow=drop-column(no end', /needs a rule and a reason/],
    ['-- slipway: constructor=1', /“constructor=1”/],
    ['-- slipway:', /followed by no directive/],
    ['-- slipway: (x)', /is no directive/],
  ])('%j is a complaint', (text, message) => {
    expect(itemsOf(() => readDirectives(text, 'a.sql'))[0]).toMatch(message)
  })

  test('all complaints come at once, with the lines of the file', () => {
    expect(
      itemsOf(() => readDirectives('-- slipway: a=1\n-- slipway: b=2', 'a.sql', 10)).map((item) => item.slice(0, 9)),
    ).toEqual(['a.sql:10:', 'a.sql:11:'])
  })

  test('hostile lines take no time', () => {
    const started = performance.now()
    readDirectives(`-- slipway: allow=a(${'('.repeat(1_000_000)})`, 'a.sql')
    expect(() => readDirectives(`-- slipway: ${'x '.repeat(1000)}`, 'a.sql')).toThrow(Complaint)
    readDirectives(`${' '.repeat(1_000_000)}x`, 'a.sql')
    fillPlaceholders('${'.repeat(500_000), {}, 'a.sql')
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
