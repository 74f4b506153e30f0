import fc from 'fast-check'
import { UserError } from '../../src/input/user-error.ts'
import type { Dialect, Statement } from '../../src/sql/scan/script.ts'
import { openSplitter } from '../../src/sql/split.ts'
import { fuzz, textOf } from './fuzz.ts'

const dialects: readonly Dialect[] = ['mysql', 'postgres', 'sqlite']

const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n',
  ...[
    '\r\n',
    '\r',
    '\n\n',
    '--',
    '-- ',
    '--\n',
    '# ',
    '/*',
    '*/',
    '/*!50000 ',
    '/*+ ',
    '/*M! ',
    '/*/',
    "''",
    '""',
    '``',
    "\\'",
    '\\\\',
  ],
  ...[
    '$$',
    '$a$',
    '$1',
    '$é$',
    "E'",
    "e'\\",
    "U&'",
    "B'",
    "x'",
    "N'",
    "q'[",
    ';;',
    ';\n',
    '; ',
    '\\G',
    '\\g',
    '\\c',
    '\\.',
    '\\N',
  ],
  ...[
    'DELIMITER //\n',
    'delimiter ;\n',
    'DELIMITER $$\n',
    '//',
    'use x;\n',
    'USE `a;b`\n',
    'source a.sql\n',
    '\\. a.sql\n',
    'go\n',
  ],
  ...[
    'COPY t FROM stdin;\n',
    '1\t2\n',
    '\\.\n',
    'copy (select 1) to stdout;',
    'BEGIN',
    'END',
    'end;',
    'CASE',
    'IF',
    'LOOP',
    'BEGIN ATOMIC',
  ],
  ...[
    'CREATE TRIGGER a ',
    'create procedure p() begin ',
    'CREATE FUNCTION f() ',
    'select 1',
    'insert into t values (',
    ')',
    'set sql_mode=',
  ],
  ...['a', 'é', '日', '😀', '\0', '\u0001', '\ufeff', '\u00a0', '1'],
]
const texts = textOf(pieces, 24)
const cases = 1_500

interface Split {
  readonly statements: readonly string[]
  readonly error: string
}

/** The statements and the refusal of a script that comes in pieces; anything but a UserError is thrown on. */
function split(chunks: readonly Uint8Array[], dialect: Dialect, smart: boolean): Split {
  const splitter = openSplitter({ dialect, file: 'a.sql', smart })
  const statements: Statement[] = []
  let error = ''
  try {
    for (const chunk of chunks) for (const batch of splitter.push(chunk)) statements.push(...batch)
    for (const batch of splitter.end()) statements.push(...batch)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    error = thrown.message
  }
  return { statements: joined(statements), error }
}

/** The rows of a COPY come as they are cut, so they are put together. */
function joined(statements: readonly Statement[]): readonly string[] {
  const lines: string[] = []
  for (const each of statements) {
    const bytes = 'bytes' in each ? Buffer.from(each.bytes).toString('latin1') : JSON.stringify(each)
    if (each.kind === 'copy-data' && lines.at(-1)?.startsWith('copy-data ')) lines.push(`${lines.pop()}${bytes}`)
    else lines.push(`${each.kind} ${bytes}`)
  }
  return lines
}

/** A fresh copy each time: a statement must not depend on what stands around its chunk in memory. */
function cutAt(bytes: Buffer, places: readonly number[]): readonly Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((one, other) => one - other)
  return [...ends, bytes.length].map((end, index) => new Uint8Array(bytes.subarray(ends[index - 1] ?? 0, end)))
}

test.each(dialects)('%s: wherever a script is cut, its statements are the same', (dialect) => {
  fuzz(fc.tuple(texts, fc.array(fc.nat(200), { maxLength: 12 }), fc.boolean()), cases, ([text, places, smart]) => {
    const bytes = Buffer.from(text)
    const whole = split([bytes], dialect, smart)
    expect(split(cutAt(bytes, places), dialect, smart)).toEqual(whole)
    expect(split(cutAt(bytes, [...bytes.keys()]), dialect, smart)).toEqual(whole)
  })
})

test.each(dialects)('%s: any bytes are split or refused', (dialect) => {
  fuzz(fc.uint8Array({ maxLength: 300 }), 500, (bytes) => void split([bytes], dialect, false))
})

test.each(['postgres', 'sqlite'] as const)(
  '%s: the statements stand in the script, in order, and only blanks and comments between them',
  (dialect) => {
    fuzz(texts, cases, (text) => {
      const { statements, error } = split([Buffer.from(text)], dialect, false)
      // a COPY takes the lines behind it apart, and a byte order mark is left out
      if (
        error !== '' ||
        statements.some((each) => !each.startsWith('sql ')) ||
        text.includes('\ufeff') ||
        text.includes('\r')
      )
        return
      const script = Buffer.from(text).toString('latin1')
      let at = 0
      const gaps = statements.map((each) => {
        const found = script.indexOf(each.slice(4), at)
        expect({ each, found }).toEqual({ each, found: expect.any(Number) })
        expect(found).toBeGreaterThanOrEqual(at)
        const gap = script.slice(at, found)
        at = found + each.length - 4
        return gap
      })
      for (const gap of [...gaps, script.slice(at)])
        if (!/--|\/\*/.test(gap)) expect(gap).toMatch(/^[\s;\0-\x20\x7f\xff]*$/)
    })
  },
)

test('most made-up scripts have statements', () => {
  let some = 0
  const made = fuzz(texts, 500, (text) => {
    if (split([Buffer.from(text)], 'postgres', false).statements.length > 0) some++
  })
  expect(some).toBeGreaterThan(made / 2)
})
