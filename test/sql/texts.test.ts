import { createHash } from 'node:crypto'
import { UserError } from '../../src/input/user-error.ts'
import { checksumOf, checksumOfText } from '../../src/sql/checksum.ts'
import { fillPlaceholders } from '../../src/sql/placeholders.ts'
import { effort } from '../support/effort.ts'

/** What is complained about. */
function itemsOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof UserError) return error.items
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

  test('without a value are reported at once, with their lines', () => {
    expect(itemsOf(() => fillPlaceholders('a\n${no}\n\n${toString} ${schema}', values, 'a.sql'))).toEqual([
      expect.stringMatching(/^a\.sql:2: \$\{no\} has no value\. These have a value: schema, .*Write \$\$\{no\}/),
      expect.stringMatching(/^a\.sql:4: \$\{toString\}/),
    ])
    expect(itemsOf(() => fillPlaceholders('${x}', {}, 'a.sql'))[0]).toMatch(/No placeholders are given/)
  })
})

test('hostile lines are read quickly', async () => {
  const spent = await effort(() => fillPlaceholders('${'.repeat(500_000), {}, 'a.sql'))
  expect(spent).toBeLessThan(3000)
})
