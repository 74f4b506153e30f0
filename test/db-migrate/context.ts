/** What running scripts needs, for the parts that are called directly: a connection that answers from a table, and a clock that stands still. */
import type { Connection, StatementFailure, StatementOutcome } from '../../src/database/session/database.ts'
import type { Row } from '../../src/database/session/value.ts'
import type { BatchThrottle, RunContext } from '../../src/db-migrate/journal/context.ts'
import type { Host } from '../../src/runner/host.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { testHost } from '../support/host.ts'

/** Rows, with the names of their columns where somebody asks for them; or why not. */
export type Answer = {
  readonly rows?: readonly Row[]
  readonly names?: readonly string[]
  readonly failure?: Partial<StatementFailure>
}

const column = { type: 'VARCHAR', table: '', kind: 'text', length: 0, isUnsigned: false } as const

/** A connection that runs nothing: `answer` says what each statement gives. */
export interface FakeConnection extends Connection {
  readonly sent: readonly string[]
}

export function fakeConnection(dialect: Dialect, answer: (sql: string) => Answer): FakeConnection {
  const sent: string[] = []
  const product = dialect === 'postgres' ? 'PostgreSQL' : dialect === 'sqlite' ? 'SQLite' : 'MySQL'
  return {
    dialect,
    server: { product, version: '8.0.36', numbers: [8, 0, 36], proxySign: undefined },
    id: '7',
    security: 'none',
    largest: Number.POSITIVE_INFINITY,
    limit: '',
    sent,
    run: async (given, request = {}): Promise<StatementOutcome> => {
      const sql = String(given)
      sent.push(sql)
      const { rows = [], names = [], failure } = answer(sql)
      const end = { milliseconds: 0, rowCount: rows.length }
      const refused = { reason: 'sql-error', code: '', state: '', message: 'no', line: null } as const
      if (failure !== undefined) return { isDone: false, ...refused, ...end, ...failure }
      await request.onColumns?.(names.map((name) => ({ ...column, name })))
      await request.onRows?.(rows)
      return { isDone: true, resultSets: [], affectedRows: 0n, insertId: null, warningCount: 0, ...end }
    },
    warnings: () => Promise.resolve([]),
    kill: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

/** A host whose time passes only while somebody sleeps. */
export interface StillHost extends Host {
  readonly slept: readonly number[]
  readonly lines: readonly string[]
}

export function stillHost(): StillHost {
  const slept: number[] = []
  const passed = () => slept.reduce((sum, each) => sum + each, 0)
  return {
    ...testHost(),
    now: () => new Date(1_000_000 + passed()),
    sleep: (milliseconds) => {
      slept.push(milliseconds)
      return Promise.resolve()
    },
    slept,
  }
}

const calm: BatchThrottle = {
  pause: 0,
  maxReplicaLag: 0,
  maxThreadsRunning: 0,
  replicas: () => Promise.resolve([]),
}

export function contextOf(
  connection: Connection,
  { host = stillHost(), throttle = {} }: { readonly host?: Host; readonly throttle?: Partial<BatchThrottle> } = {},
): RunContext {
  const schema = connection.dialect === 'sqlite' ? 'main' : 'shop'
  return {
    connection,
    home: { dialect: connection.dialect, schema },
    signature: { runner: 'test', environment: '', fence: connection.dialect === 'sqlite' ? '0' : 'HELD()' },
    host,
    statementTimeout: 0,
    throttle: { ...calm, ...throttle },
    target: '',
    tables: () => Promise.resolve(new Set()),
    own: new Map(),
    storage: () => Promise.resolve(undefined),
    forgetStorage: () => {},
    repeats: { count: 0, last: '' },
    keys: { before: new Map() },
    close: () => Promise.resolve(),
  }
}
