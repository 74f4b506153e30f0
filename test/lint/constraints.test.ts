import type { Known, KnownConstraint, KnownTable } from '../../src/lint/known.ts'
import { database, lintAll, rulesOf } from './scripts.ts'

const pg = 'postgres'

/** The table `users` with constraints as PostgreSQL writes them. */
function constrained(constraints: Readonly<Record<string, string>>, columns: Readonly<Record<string, string>>): Known {
  const forms = { PRIMARY: 'primary-key', UNIQUE: 'unique', FOREIGN: 'foreign-key', CHECK: 'check' } as const
  const list = Object.entries(constraints).map(([name, definition]): readonly [string, KnownConstraint] => {
    const [, word] = /^(PRIMARY|UNIQUE|FOREIGN|CHECK)/.exec(definition) ?? []
    const form = forms[word as keyof typeof forms]
    return [name, { form, isValidated: !definition.endsWith('NOT VALID'), definition }]
  })
  const { schema, tables } = database(columns)
  return { schema, tables: new Map([...tables].map(([name, own]) => [name, { ...own, constraints: new Map(list) }])) }
}

describe('dropped constraints', () => {
  test.each([
    ['postgres', 'ALTER TABLE users DROP CONSTRAINT users_pkey CASCADE', false],
    ['postgres', 'ALTER TABLE users DROP CONSTRAINT IF EXISTS users_age_check RESTRICT', undefined],
    ['mysql', 'ALTER TABLE users DROP PRIMARY KEY', undefined],
    ['mysql', 'ALTER TABLE users DROP FOREIGN KEY fk, ADD COLUMN a INT', undefined],
    ['mysql', 'ALTER TABLE users DROP CHECK c', undefined],
    ['mysql', 'ALTER TABLE users DROP CONSTRAINT c', undefined],
    ['postgres', 'ALTER DOMAIN age DROP CONSTRAINT c', undefined],
    ['postgres', 'ALTER DOMAIN age DROP NOT NULL', undefined],
  ] as const)('%s: %s', (dialect, sql, compatible) => {
    const verdict = lintAll(dialect, [[sql]])
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['drop-constraint'])
    expect(verdict.compatible).toBe(compatible)
  })

  test.each([
    ['users_pkey', 'ON CONFLICT, upserts and foreign keys'],
    ['users_name_key', 'ON CONFLICT and upserts'],
    ['users_shop_fkey', 'lose their parent'],
    ['users_age_check', 'may contain values that it rejected'],
    ['unheard_of', 'values that it rejected are now accepted'],
  ])('the message says what %s did', (name, expected) => {
    const known = constrained(
      {
        users_pkey: 'PRIMARY KEY (id)',
        users_name_key: 'UNIQUE (name)',
        users_shop_fkey: 'FOREIGN KEY (shop) REFERENCES shops(id)',
        users_age_check: 'CHECK ((age > 0))',
      },
      { id: 'int not null' },
    )
    const { findings } = lintAll(pg, [[`ALTER TABLE users DROP CONSTRAINT ${name} CASCADE`]], { known })
    expect(findings[0]?.message).toContain(expected)
    expect(findings[0]?.message).toContain('With CASCADE')
  })

  test('a constraint of the scripts themselves affects nobody else', () => {
    expect(
      rulesOf(pg, ['ALTER TABLE users ADD CONSTRAINT c CHECK (a > 0)', 'ALTER TABLE users DROP CONSTRAINT c']),
    ).toEqual(['add-check'])
  })
})

describe('NOT NULL', () => {
  const check = { age_set: 'CHECK ((age IS NOT NULL))' }
  const columns = { age: 'integer' }
  test.each([
    [check, 'ALTER TABLE users ALTER age SET NOT NULL', []],
    [{ age_set: 'CHECK (((age IS NOT NULL) AND (name IS NOT NULL)))' }, 'ALTER TABLE users ALTER age SET NOT NULL', []],
    [{ age_set: 'CHECK ((age IS NOT NULL)) NOT VALID' }, 'ALTER TABLE users ALTER age SET NOT NULL', ['set-not-null']],
    [{ age_set: 'CHECK (((age IS NOT NULL) OR old))' }, 'ALTER TABLE users ALTER age SET NOT NULL', ['set-not-null']],
    [{ age_set: 'CHECK ((name IS NOT NULL))' }, 'ALTER TABLE users ALTER age SET NOT NULL', ['set-not-null']],
    [{ age_set: 'CHECK (("Age" IS NOT NULL))' }, 'ALTER TABLE users ALTER age SET NOT NULL', ['set-not-null']],
    [check, 'ALTER TABLE users ALTER age SET NOT NULL, DROP CONSTRAINT age_set', []],
    [check, 'ALTER TABLE users DROP CONSTRAINT age_set', ['drop-constraint']],
    [check, 'ALTER TABLE users DROP CONSTRAINT age_set, ALTER age SET NOT NULL', ['drop-constraint', 'set-not-null']],
    [{}, 'ALTER TABLE users ALTER age SET NOT NULL, ALTER age DROP NOT NULL', ['set-not-null', 'drop-not-null']],
  ])('%j, %s', (constraints, sql, expected) => {
    expect(rulesOf(pg, sql, { known: constrained(constraints, columns) })).toEqual(expected)
  })

  const add = 'ALTER TABLE users ADD CONSTRAINT c CHECK (age IS NOT NULL) NOT VALID'
  const validate = 'ALTER TABLE users VALIDATE CONSTRAINT c'
  const set = 'ALTER TABLE users ALTER COLUMN age SET NOT NULL'
  test('the three steps that the advice names have no findings', () => {
    const { findings, compatible } = lintAll(pg, [[add], [validate], [set, 'ALTER TABLE users DROP CONSTRAINT c']], {
      known: constrained({}, columns),
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['add-check'])
    expect(findings[0]?.advice).not.toContain('Add it NOT VALID')
    expect(compatible).toBeUndefined()
    const later = { known: constrained({ c: 'CHECK ((age IS NOT NULL)) NOT VALID' }, columns) }
    expect(lintAll(pg, [[validate], [set]], later)).toEqual({ findings: [], compatible: true })
    expect(rulesOf(pg, [add, set])).toEqual(['add-check', 'set-not-null'])
  })

  test('PostgreSQL 18 has NOT NULL as a constraint', () => {
    const added = 'ALTER TABLE users ADD CONSTRAINT n NOT NULL age'
    expect(rulesOf(pg, added)).toEqual(['set-not-null'])
    expect(rulesOf(pg, [`${added} NOT VALID`, 'ALTER TABLE users VALIDATE CONSTRAINT n', set])).toEqual(['add-check'])
  })

  test('a foreign key that is NOT VALID has the advice to validate it', () => {
    const sql = 'ALTER TABLE users ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES b (id) NOT VALID'
    expect(lintAll(pg, [[sql]]).findings[0]?.advice).toContain('VALIDATE CONSTRAINT')
    expect(lintAll(pg, [[sql]]).findings[0]?.advice).not.toContain('Add it NOT VALID')
  })

  test.each([
    ['int not null', 'INT', ['drop-not-null']],
    ['int not null', 'INT AUTO_INCREMENT', []],
    ['int default', 'INT NOT NULL AUTO_INCREMENT', ['set-not-null']],
  ])('MySQL: MODIFY of %s to %s', (from, to, expected) => {
    expect(rulesOf('mysql', `ALTER TABLE users MODIFY a ${to}`, { known: database({ a: from }) })).toEqual(expected)
  })

  test('MySQL: a column of the primary key stays NOT NULL', () => {
    const { schema, tables } = database({ a: 'int not null' })
    const key = { type: 'int', isNotNull: true, hasDefault: false, charset: '', isKey: true }
    const known = {
      schema,
      tables: new Map([...tables].map(([name]) => [name, { rows: 1, columns: new Map([['a', key]]) }])),
    }
    expect(rulesOf('mysql', 'ALTER TABLE users MODIFY a INT', { known })).toEqual([])
  })

  test('MySQL: TIMESTAMP NOT NULL has a default if the server gives it one', () => {
    const known = { ...database({ a: 'int' }), hasTimestampDefaults: true }
    const sql = 'ALTER TABLE users ADD c TIMESTAMP NOT NULL, ADD d TIMESTAMP(3) NOT NULL'
    expect(rulesOf('mysql', sql, { known })).toEqual([])
    expect(rulesOf('mysql', 'ALTER TABLE users ADD c DATETIME NOT NULL', { known })).toEqual([
      'add-not-null-without-default',
    ])
    expect(rulesOf('mysql', 'ALTER TABLE users ADD c TIMESTAMP NOT NULL', { known: database({ a: 'int' }) })).toEqual([
      'add-not-null-without-default',
    ])
  })
})

describe('new columns and generated ones', () => {
  const known = database({ id: 'int not null', name: 'text' })
  test.each([
    ['ALTER TABLE users ADD a int UNIQUE', ['create-index-locks'], true],
    ['ALTER TABLE users ADD a bigserial PRIMARY KEY', ['rewrite-table'], true],
    ['ALTER TABLE users ADD a int REFERENCES users (id)', ['add-foreign-key'], undefined],
    ['ALTER TABLE users ADD a int REFERENCES fresh (id)', [], true],
    ["ALTER TABLE users ADD a text CHECK (a IN ('x', 'y'))", ['add-check'], true],
    ['ALTER TABLE users ADD a text CHECK (a IS NOT NULL)', ['add-check'], undefined],
    ['ALTER TABLE users ADD a int CHECK (length(name) > a)', ['add-check'], undefined],
    ['ALTER TABLE users ALTER id ADD GENERATED ALWAYS AS IDENTITY', ['set-generated'], false],
    ['ALTER TABLE users ALTER id SET GENERATED ALWAYS', ['set-generated'], false],
    ['ALTER TABLE users ALTER id ADD GENERATED BY DEFAULT AS IDENTITY (START 5)', [], true],
    ['ALTER TABLE users ALTER id DROP IDENTITY IF EXISTS', ['drop-default'], undefined],
    ['ALTER TABLE users ALTER id DROP EXPRESSION', ['drop-default'], undefined],
    ['ALTER TABLE users ALTER id SET EXPRESSION AS (name * 2)', ['rewrite-table'], true],
    ['ALTER DOMAIN age ADD CONSTRAINT c CHECK (VALUE > 0)', ['add-check'], undefined],
    ['ALTER DOMAIN age SET NOT NULL', ['add-check'], undefined],
    ['ALTER DOMAIN age DROP DEFAULT', ['drop-default'], undefined],
    ['ALTER DOMAIN age VALIDATE CONSTRAINT c', [], true],
    ['ALTER DOMAIN age FROBNICATE', ['unseen'], undefined],
    ['CREATE DOMAIN age AS int CHECK (VALUE > 0)', [], true],
  ])('%s', (sql, expected, compatible) => {
    const verdict = lintAll(pg, [[sql]], { known })
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(expected)
    expect(verdict.compatible).toBe(compatible)
  })

  test('a new column of a domain with a constraint rewrites the table, whoever made the domain', () => {
    const add = 'ALTER TABLE users ADD a age'
    expect(rulesOf(pg, add, { known })).toEqual([])
    expect(rulesOf(pg, add, { known: { ...known, domains: new Set(['age']) } })).toEqual(['rewrite-table'])
    expect(rulesOf(pg, ['CREATE DOMAIN age AS int CHECK (VALUE > 0)', add], { known })).toEqual(['rewrite-table'])
    expect(rulesOf(pg, ['CREATE DOMAIN age AS int', add], { known })).toEqual([])
  })
})

describe('computed columns of MySQL', () => {
  const table = database({ a: 'int', b: 'int' })
  const computed = {
    ...table,
    tables: new Map([...table.tables].map(([name, own]) => [name, { ...own, columns: asGenerated(own.columns, 'b') }])),
  }

  test.each([
    ['ALTER TABLE users MODIFY a INT AS (b + 1) STORED', ['set-generated'], false],
    ['ALTER TABLE users CHANGE a a INT GENERATED ALWAYS AS (b + 1) VIRTUAL', ['set-generated'], false],
    ['ALTER TABLE users MODIFY b INT AS (a + 2) STORED', [], true],
    ['ALTER TABLE users MODIFY b INT', [], true],
    ['ALTER TABLE users MODIFY a INT AUTO_INCREMENT', [], true],
  ])('%s', (sql, expected, compatible) => {
    const verdict = lintAll('mysql', [[sql]], { known: computed })
    expect([verdict.findings.map(({ rule }) => rule), verdict.compatible]).toEqual([expected, compatible])
  })

  test('for a column that could not be read it is only a warning', () => {
    const verdict = lintAll('mysql', [['ALTER TABLE users MODIFY a INT AS (b + 1) STORED']])
    expect(verdict.findings.map(({ rule }) => rule)).toContain('set-generated')
    expect(verdict.compatible).toBeUndefined()
  })
})

function asGenerated(columns: KnownTable['columns'], which: string): KnownTable['columns'] {
  return new Map([...columns].map(([name, column]) => [name, { ...column, isGenerated: name === which }]))
}

test.each([
  ['CHECK ((`seen` is not null))', true],
  ['CHECK (`seen` is not null and `b` > 0)', false],
  ["CHECK (`seen` <> _utf8mb4\\'x\\')", false],
])('MySQL: a column with %s is never NULL: %j', (definition, isSafe) => {
  const known = constrained({ c: definition }, { seen: 'int', b: 'int' })
  expect(rulesOf('mysql', 'ALTER TABLE users MODIFY seen INT NOT NULL', { known })).toEqual(
    isSafe ? [] : ['set-not-null'],
  )
})

describe('what REVOKE takes from others, and indexes of partitions', () => {
  test.each([
    ['REVOKE ALL ON TABLE mine FROM PUBLIC', []],
    ['REVOKE GRANT OPTION FOR SELECT ON public.mine FROM app CASCADE', []],
    ['REVOKE SELECT (a, b), INSERT ON mine FROM app', []],
    ['REVOKE ALL ON mine, users FROM app', ['unseen']],
    ['REVOKE ALL ON TABLE users FROM app', ['unseen']],
    ['REVOKE ALL ON FUNCTION made(integer, text) FROM PUBLIC', []],
    ['REVOKE ALL ON FUNCTION other(integer) FROM PUBLIC', ['unseen']],
    ['REVOKE ALL ON ALL TABLES IN SCHEMA public FROM app', ['unseen']],
    ['REVOKE admin FROM app', ['unseen']],
    ['REVOKE ALL ON mine', ['unseen']],
    ['ALTER INDEX public.mine_pkey ATTACH PARTITION public.part_pkey', []],
    ['ALTER INDEX mine_pkey ATTACH PARTITION', ['unseen']],
    ['ALTER INDEX mine_pkey ATTACH PARTITION part_pkey FROBNICATE', ['unseen']],
  ])('PostgreSQL: %s', (sql, expected) => {
    const known = { ...database({ a: 'integer' }), schema: 'public' }
    const made = 'CREATE FUNCTION made(a integer, b text) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$'
    expect(rulesOf(pg, ['CREATE TABLE mine (a int, b int)', made, sql], { known })).toEqual(expected)
  })

  test('MySQL: privileges also exist for whole servers and databases', () => {
    expect(rulesOf('mysql', ['CREATE TABLE mine (a int)', 'REVOKE SELECT ON mine FROM app'])).toEqual([])
    for (const place of ['*.*', 'shop.*', '*'])
      expect(rulesOf('mysql', `REVOKE ALL ON ${place} FROM app`)).toEqual(['unseen'])
  })
})
