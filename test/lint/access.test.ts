import type { Known } from '../../src/lint/known.ts'
import { database, lintAll, rulesOf } from './scripts.ts'

const pg = 'postgres'

describe('who sees which rows, and what runs with a write', () => {
  test.each([
    ['postgres', 'ALTER TABLE users ENABLE ROW LEVEL SECURITY', ['enable-row-security'], false],
    ['postgres', 'ALTER TABLE users FORCE ROW LEVEL SECURITY', ['enable-row-security'], false],
    ['postgres', 'ALTER TABLE users NO FORCE ROW LEVEL SECURITY', ['change-policy'], undefined],
    ['postgres', 'ALTER TABLE users DISABLE ROW LEVEL SECURITY', ['change-policy'], undefined],
    ['postgres', 'CREATE POLICY p ON users USING (false)', ['change-policy'], undefined],
    ['postgres', 'ALTER POLICY p ON users USING (true)', ['change-policy'], undefined],
    ['postgres', 'DROP POLICY IF EXISTS p ON users', ['change-policy'], undefined],
    ['postgres', 'CREATE RULE r AS ON INSERT TO users DO INSTEAD NOTHING', ['add-trigger'], undefined],
    [
      'postgres',
      'CREATE TRIGGER t BEFORE INSERT OR UPDATE OF a ON shop.users EXECUTE FUNCTION f()',
      ['add-trigger'],
      undefined,
    ],
    ['mysql', 'CREATE TRIGGER t AFTER DELETE ON users FOR EACH ROW DELETE FROM b', ['add-trigger'], undefined],
    ['sqlite', 'CREATE TRIGGER t AFTER DELETE ON users BEGIN DELETE FROM b; END', ['add-trigger'], undefined],
    ['mysql', 'ALTER TABLE users FORCE', ['rewrite-table'], true],
    ['postgres', 'ALTER TABLE users OWNER TO bob', ['unseen'], undefined],
    ['postgres', 'ALTER TABLE users DISABLE TRIGGER ALL', ['unseen'], undefined],
    ['mysql', 'ALTER TABLE users ENABLE ROW LEVEL SECURITY', ['unseen'], undefined],
  ] as const)('%s: %s', (dialect, sql, expected, compatible) => {
    const verdict = lintAll(dialect, [[sql]])
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(expected)
    expect(verdict.compatible).toBe(compatible)
  })

  test('a table that the script itself creates may be granted to anybody, as in pg_dump', () => {
    const script = [
      'CREATE TYPE public.mood AS ENUM ()',
      'ALTER TYPE public.mood OWNER TO bob',
      'CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
      'ALTER FUNCTION public.f() OWNER TO bob',
      'CREATE TABLE public.t (id int)',
      'ALTER TABLE public.t OWNER TO bob',
      'ALTER TABLE ONLY public.t FORCE ROW LEVEL SECURITY',
      'CREATE SEQUENCE public.t_id_seq',
      'ALTER TABLE public.t_id_seq OWNER TO bob',
      'ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id',
      'CREATE POLICY p ON public.t USING (true)',
      'ALTER TABLE public.t ENABLE ROW LEVEL SECURITY',
      'CREATE TRIGGER t BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()',
      'ALTER TABLE public.t DISABLE TRIGGER t',
    ]
    const known: Known = { ...database({ id: 'int' }), schema: 'public' }
    expect(lintAll(pg, [script], { known })).toEqual({ findings: [], compatible: true })
  })
})

describe('partitions', () => {
  test.each([
    ['CREATE TABLE users_1 PARTITION OF users FOR VALUES FROM (1) TO (2)', ['long-lock'], true],
    ['ALTER TABLE users ATTACH PARTITION old FOR VALUES FROM (1) TO (2)', ['long-lock'], true],
    ['ALTER TABLE users DETACH PARTITION old', ['detach-partition', 'long-lock'], undefined],
    ['ALTER TABLE users DETACH PARTITION old CONCURRENTLY', ['detach-partition'], undefined],
    ['ALTER TABLE users DETACH PARTITION old FINALIZE', [], true],
  ])('%s', (sql, expected, compatible) => {
    const verdict = lintAll(pg, [[sql]])
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(expected)
    expect(verdict.compatible).toBe(compatible)
  })

  test('what the advice proposes has no finding: a new table that is attached, and one with a validated check', () => {
    const attach = 'ALTER TABLE users ATTACH PARTITION n FOR VALUES FROM (1) TO (2)'
    expect(rulesOf(pg, ['CREATE TABLE n (LIKE users INCLUDING ALL)', attach])).toEqual([])
    const { schema, tables } = database({ a: 'int' })
    const bounds = { form: 'check', isValidated: true, definition: 'CHECK (((a >= 1) AND (a < 2)))' } as const
    const partition = { rows: 5, columns: new Map(), constraints: new Map([['bounds', bounds]]) }
    expect(rulesOf(pg, attach, { known: { schema, tables: new Map([...tables, ['n', partition]]) } })).toEqual([])
  })

  test('DETACH CONCURRENTLY is refused inside a transaction', () => {
    const sql = 'ALTER TABLE users DETACH PARTITION old CONCURRENTLY'
    expect(rulesOf(pg, sql, { script: { mode: 'transaction' } })).toEqual(['non-transactional', 'detach-partition'])
  })

  test('MySQL: more partitions of a hash redistribute the rows', () => {
    expect(rulesOf('mysql', 'ALTER TABLE users ADD PARTITION PARTITIONS 4')).toEqual(['rewrite-table'])
  })
})

describe('locks', () => {
  test('DROP INDEX says that it blocks others, except CONCURRENTLY and for an index of the scripts', () => {
    const messageOf = (sql: string) => lintAll(pg, [[sql]]).findings[0]?.message
    expect(messageOf('DROP INDEX i')).toContain('nobody can read or write')
    expect(messageOf('DROP INDEX CONCURRENTLY i')).not.toContain('nobody can read or write')
    expect(rulesOf(pg, ['CREATE INDEX CONCURRENTLY i ON users (a)', 'DROP INDEX i'])).toEqual([])
  })

  test('REINDEX says whom it blocks, and what to use', () => {
    const [finding] = lintAll(pg, [['REINDEX INDEX i']]).findings
    expect([finding?.rule, finding?.message, finding?.advice]).toEqual([
      'long-lock',
      expect.stringContaining('REINDEX blocks'),
      expect.stringContaining('CONCURRENTLY'),
    ])
  })
})

describe('every row', () => {
  const known = database({ id: 'int' }, 7)
  test.each([
    ['mysql', 'DELETE u FROM users u', ['delete-without-where']],
    ['mysql', 'DELETE u.* FROM users AS u', ['delete-without-where']],
    ['mysql', 'DELETE FROM u USING users u', ['delete-without-where']],
    ['mysql', 'DELETE u FROM users u LEFT JOIN o ON o.id = u.id', ['delete-without-where']],
    ['mysql', 'DELETE u FROM users u JOIN o ON o.id = u.id', []],
    ['mysql', 'DELETE FROM u USING users u JOIN o ON o.id = u.id', []],
    ['mysql', 'DELETE u FROM users u JOIN o USING (id)', []],
    ['mysql', 'DELETE u FROM users u JOIN o ON true', ['delete-without-where']],
    ['mysql', 'DELETE u FROM users u WHERE u.id = 1', []],
    ['mysql', 'DELETE FROM users ORDER BY id LIMIT 10', []],
    ['mysql', 'UPDATE users u JOIN o ON o.id = u.id SET u.a = 1', []],
    ['mysql', 'UPDATE users u INNER JOIN o ON o.id = u.id SET u.a = 1', []],
    ['mysql', 'UPDATE users u LEFT JOIN o ON o.id = u.id SET u.a = 1', ['update-without-where']],
    ['mysql', 'UPDATE users u, o SET u.a = 1', ['update-without-where']],
    ['mysql', 'UPDATE users u SET a = (SELECT 1 FROM o JOIN p ON o.x = p.x LIMIT 1)', ['update-without-where']],
    ['postgres', 'UPDATE users SET a = 1 FROM o JOIN p ON o.x = p.x', ['update-without-where']],
    ['postgres', 'DELETE FROM users u USING o JOIN p ON o.x = p.x', ['delete-without-where']],
    ['postgres', 'DELETE FROM ONLY users', ['delete-without-where']],
  ] as const)('%s: %s', (dialect, sql, expected) => {
    const { findings } = lintAll(dialect, [[sql]], { known })
    expect(findings.map(({ rule }) => rule)).toEqual(expected)
    for (const { message } of findings) expect(message).toContain('`users` (about 7 rows)')
  })

  test('a batched statement is not advised to use batches', () => {
    const sql = 'UPDATE users SET a = 1'
    const adviceOf = (isBatched: boolean) => {
      const script = { statements: [{ sql, line: 1, offset: 0, isBatched }] }
      return lintAll('mysql', [[sql]], { script }).findings[0]?.advice
    }
    expect(adviceOf(false)).toContain('batch=5000')
    expect(adviceOf(true)).toBe('Select the rows with WHERE.')
  })
})
