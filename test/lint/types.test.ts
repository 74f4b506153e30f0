import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareTypes } from '../../src/lint/judge/type.ts'
import { database, rulesOf } from './scripts.ts'
import type { TypeMatrix } from './types-matrix.ts'
import { samples } from './types-samples.ts'

function readMatrix(kind: string): TypeMatrix {
  return JSON.parse(readFileSync(join(import.meta.dirname, `types-${kind}.json`), 'utf8'))
}

/** What the server says of a column of this type. */
function knownOf(kind: string, type: string) {
  const isText = kind !== 'postgres' && /char|text|enum|set/.test(type) && !/character set/.test(type)
  const written = type.replace(/ null$/, '').replace(' character set', ' charset')
  const { schema, tables } = database({ a: isText ? `${written} charset utf8mb4` : written })
  const charset = kind === 'postgres' ? undefined : 'utf8mb4'
  return { schema, tables: new Map([...tables].map(([name, table]) => [name, { ...table, charset }])) }
}

function rulesFor(kind: string, from: string, to: string): readonly string[] {
  const known = knownOf(kind, from)
  return kind === 'postgres'
    ? rulesOf('postgres', `ALTER TABLE users ALTER COLUMN a TYPE ${to}`, { known })
    : rulesOf('mysql', `ALTER TABLE users MODIFY a ${to}`, { known })
}

/** Every change that a real server made, with what it did to values and storage: `node test/lint/types-matrix.ts` measures again. */
describe.each(['postgres', 'mariadb', 'mysql-8', 'mysql-9'] as const)('%s', (kind) => {
  const { types, rows } = readMatrix(kind)
  const measured = types.flatMap((from) => types.map((to, at) => ({ from, to, what: rows[from]?.[at] ?? '' })))
  const told = measured.map((each) => ({ ...each, rules: rulesFor(kind, each.from, each.to) }))
  const pairsOf = (list: typeof told) => list.map(({ from, to, rules }) => `${from} > ${to}: ${rules.join()}`)

  test('the measurement covers the types that have samples', () => {
    const sample = kind === 'postgres' || kind === 'mariadb' ? kind : 'mysql'
    expect(types).toEqual(Object.keys(samples[sample].values))
    expect(measured.every(({ what }) => /^[=wlx-]$/.test(what))).toBe(true)
  })

  test('no value is lost or refused without a finding', () => {
    const isQuiet = ({ rules }: { readonly rules: readonly string[] }) =>
      !rules.includes('narrow-type') && !rules.includes('change-enum')
    expect(pairsOf(told.filter((each) => /[lx]/.test(each.what) && isQuiet(each)))).toEqual([])
  })

  test('no table is rewritten without a finding', () => {
    const isQuiet = ({ rules }: { readonly rules: readonly string[] }) => !rules.includes('rewrite-table')
    expect(pairsOf(told.filter((each) => /[wl]/.test(each.what) && isQuiet(each)))).toEqual([])
  })

  test('a type becomes itself without a finding', () => {
    expect(pairsOf(told.filter(({ from, to, rules }) => from === to && rules.length > 0))).toEqual([])
  })
})

test.each([
  ['numeric', 'numeric(12,2)', ['narrow-type', 'rewrite-table']],
  ['numeric', 'decimal', []],
  ['numeric(10,2)', 'numeric', []],
  ['numeric(10,2)', 'DECIMAL(12,2)', []],
  ['numeric(10,2)', 'numeric(12,4)', ['rewrite-table']],
  ['numeric(5,0)', 'numeric(5)', []],
  ['timestamp(3) with time zone', 'timestamp', ['narrow-type', 'rewrite-table']],
  ['timestamp(3) with time zone', 'timestamptz', []],
  ['timestamp(3) with time zone', 'TIMESTAMP(6) WITH TIME ZONE', []],
  ['integer', 'pg_catalog.int4', []],
  ['integer', 'int8', ['rewrite-table']],
  ['double precision', 'float(53)', []],
  ['double precision', 'float(24)', ['narrow-type', 'rewrite-table']],
  ['character varying(5)', 'varchar', []],
  ['character varying(5)', 'varchar(5) COLLATE "C"', ['rewrite-table']],
  ['character(1)', 'char', []],
  ['"char"', 'char', ['narrow-type', 'rewrite-table']],
  ['"Mood"', 'mood', ['narrow-type', 'rewrite-table']],
  ['json', 'jsonb', ['narrow-type', 'rewrite-table']],
  ['integer', 'bigint USING a::bigint', ['rewrite-table']],
  ['character varying(5)', 'text USING a::text', []],
  ['character varying(5)', 'text USING (CAST(a AS text))', []],
  ['character varying(5)', 'text USING upper(a)', ['narrow-type', 'rewrite-table']],
  ['integer', 'bigint USING a * 100', ['narrow-type', 'rewrite-table']],
  ['integer', 'integer USING -a', ['narrow-type', 'rewrite-table']],
  ['integer[]', 'int[]', []],
  ['integer[]', 'int array', []],
  ['integer[]', 'bigint[]', ['rewrite-table']],
])('PostgreSQL: %s becomes %s', (from, to, expected) => {
  const sql = `ALTER TABLE users ALTER COLUMN a SET DATA TYPE ${to}`
  expect(rulesOf('postgres', sql, { known: database({ a: from }) })).toEqual(expected)
})

test.each([
  ["enum('a','b')", "enum('a','b','c')", 'wider'],
  ["enum('it''s','b\\'s')", "enum('it''s','b\\'s')", 'same'],
  ["enum('a','b')", "enum('b','a')", 'enum'],
  ["enum('a\nb')", "enum('a\nb','c')", 'wider'],
])('values of MySQL: %j to %j', (from, to, expected) => {
  expect(compareTypes(from, to, 'mysql')).toMatchObject({ comparison: expected })
})

// Each quote tried again up to the end would take minutes.
test('an enum of MySQL that is never closed is read once', () => {
  const hostile = `enum('${"a\\'".repeat(100_000)}`
  expect(compareTypes(hostile, 'int', 'mysql')).toBeDefined()
  expect(compareTypes(`${hostile}\\`, 'int', 'mysql')).toBeDefined()
})
