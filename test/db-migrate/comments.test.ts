import { attachComments, faultsOutside, type Piece } from '../../src/db-migrate/statements/comments.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'

const segment = (text: string, line = 1) => ({ text, line, isWhole: false })

/** Pieces that follow one another, from line 1: a statement, unless it says otherwise. */
function attach(pieces: readonly (readonly [string, Piece['kind']?])[], dialect: Dialect) {
  let next = 1
  const placed = pieces.map(([sql, kind = 'statement']): Piece => {
    const line = next
    next += sql.split('\n').length
    return { kind, sql: kind === 'data' ? '' : sql, line, endLine: next - 1 }
  })
  const text = pieces.map(([sql]) => sql).join('\n')
  const { pieces: attached, faults } = attachComments([{ segment: segment(text), pieces: placed }], { dialect })
  const comments = attached.flatMap((each) => each.comments.map(({ line, text: said }) => `${line} ${said.trim()}`))
  return { comments, faults: faults.map(({ line, what }) => `${line} ${what.slice(0, 23)}`) }
}

/** The lines that are said to be wrong, and the beginning of why. */
const faultsOf = (sql: string, dialect: Dialect) => attach([[sql]], dialect).faults

describe('what looks like a directive outside the parts of a script', () => {
  test.each([
    '-- slipway: batch=5',
    '--slipway:batch=5',
    '-- slipway : batch=5',
    '# Slipway: x',
    '/* slipway: x */',
    '-- slipway batch=5',
    '--  slipway  pause=1s',
    'x -- slipway: x',
  ])('%s', (text) => {
    expect(faultsOutside({ path: '', text, line: 1 }, []).map(({ line }) => line)).toEqual([1])
  })

  test.each(['-- slipways: x', '-- slipway_history: x', '-- slipway x=5', '-- about slipway: x', 'slipway: x'])(
    '`%s` is none',
    (text) => expect(faultsOutside({ path: '', text, line: 1 }, [])).toEqual([]),
  )

  test('is told with its line in the file', () => {
    const text = '-- mark\n-- slipway: x\nSELECT 1;\n-- slipway: y\n-- mark\n-- slipway: z'
    const part = segment('SELECT 1;\n-- slipway: y', 12)
    expect(faultsOutside({ path: '', text, line: 10 }, [part]).map(({ line }) => line)).toEqual([11, 15])
  })
})

test('rows in the script contain no directives', () => {
  const rows = ['a\n-- slipway: batch=5\nb\n-- slipway: batch=6', 'data'] as const
  expect(attach([['COPY a FROM stdin'], rows], 'postgres')).toEqual({ comments: [], faults: [] })
  expect(attach([['COPY a FROM stdin'], rows, ['SELECT 1\n# slipway: batch=7']], 'postgres').faults).toEqual([
    '7 has `slipway:` where no',
  ])
})

describe('in a block comment', () => {
  test.each([
    ['/* slipway: x */', true],
    ['/* slipway : x */', true],
    ['/** slipway batch=5 */', true],
    ['/* slipway  pause=1s */', true],
    ['/* slipways: x */', false],
    ['/* slipway x=5 */', false],
    ['/* about slipway: x */', false],
  ])('%s is a fault: %s', (comment, isFault) => {
    expect(faultsOf(`${comment} SELECT 1`, 'postgres')).toEqual(isFault ? ['1 has `slipway:` in a blo'] : [])
  })
})

describe('in the body of a program that is written as a text', () => {
  test.each([
    ['-- slipway: batch=5', true],
    ['--slipway: batch=5', true],
    ['  --  slipway : batch=5', true],
    ['-- slipways: x', false],
    ["x := '-- slipway: batch=5';", false],
  ])('%s is a fault: %s', (line, isFault) => {
    const expected = isFault ? ['2 has a `slipway:` commen'] : []
    expect(faultsOf(`DO $$\n${line}\n$$`, 'postgres')).toEqual(expected)
    expect(faultsOf(`CREATE FUNCTION f() AS $$\n${line}\n$$`, 'postgres')).toEqual(expected)
    expect(faultsOf(`INSERT INTO a VALUES ($$\n${line}\n$$)`, 'postgres')).toEqual([])
  })
})

test('a comment on the same line does not hide one that is not read', () => {
  expect(faultsOf('-- about slipway: x\nSELECT 1 /* a note */ # slipway: batch=5', 'postgres')).toEqual([
    '2 has `slipway:` where no',
  ])
})

test('comments are read above the statement that follows', () => {
  const pieces = [['--slipway: batch=5', 'comment'], ['-- slipway: pause=1s\nDELETE FROM a']] as const
  expect(attach(pieces, 'mysql')).toEqual({ comments: ['1 batch=5', '2 pause=1s'], faults: [] })
})
