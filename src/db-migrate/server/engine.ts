import type { Connection } from '../../database/session/database.ts'
import type { Dialect } from '../../sql/scan/script.ts'

/** How a session reads quotes: MySQL has settings for it, the others follow the standard. */
export interface Modes {
  readonly noBackslashEscapes: boolean
  readonly ansiQuotes: boolean
}

/** An index that PostgreSQL was building or dropping concurrently when it was stopped. */
export const unfinished = 'unfinished'

/** Something with a definition: a table, a view, a routine; with `table`, a part of one. */
export interface Definable {
  readonly kind: string
  readonly schema?: string | undefined
  readonly name: string
  readonly table?: string | undefined
}

/** The types and syntax for Slipway's tables. */
export interface LedgerTypes {
  readonly time: string
  /** The auto-incremented key. */
  readonly serial: string
  /** The type of unlimited texts. */
  readonly long: string
  /** What closes CREATE TABLE. */
  readonly end: string
}

/** A lock that belongs to a session, as the statements that use it. */
export interface SessionLock {
  readonly kind: 'GET_LOCK' | 'advisory lock'
  /** Statements before it is requested. */
  readonly before: readonly string[]
  /** A query that returns 1 once the lock is taken. */
  readonly take: string
  /** An expression: the session's number while it holds the lock, else NULL. */
  readonly fence: string
  readonly release: string
  /** A query for its holder: session, user, current statement ('' for nothing), seconds. If there is no row, `hidden` says why. */
  readonly holder: string
  readonly hidden: string
  /** Error codes of servers whose users cannot take such a lock. */
  readonly forbidden: ReadonlySet<string>
}

/** How to find out whether a pooler keeps a session for its client. */
export interface Pooling {
  /** A query for the session's number. */
  readonly session: string
  /** A statement that takes a mark which belongs to the session and disappears with it; `key`: 31 bits. */
  readonly mark: (key: number) => string
  /** A query for the sessions that have the mark. */
  readonly marked: (key: number) => string
  /** What to do instead: settings and ports. */
  readonly cure: string
}

/** The SQL of a lease: a row, called `l`, that names its holder until a time of the server's clock. */
export interface LeaseWords {
  /** The server's clock in so many seconds, as an expression. */
  readonly later: (seconds: number) => string
  /** The expression for the column `server`: together with the session's number it identifies the holder's session. */
  readonly server: (token: string) => string
  /** A statement that identifies the session by the token; undefined if none is needed. */
  readonly introduce: ((token: string) => string) | undefined
  /** An INSERT that keeps an existing row with the same key. */
  readonly once: (insert: string) => string
  /** A condition on the row: its holder's session can no longer do anything. */
  readonly isLeft: string
  /**
   * A query that ends the silent session of a holder whose lease is over, so that it cannot come back; undefined if each write is fenced.
   */
  readonly evict: ((table: string) => string) | undefined
}

/** Which part of a MySQL database cannot roll back (MyISAM, Aria, MEMORY). */
export interface StorageLimits {
  /** Engines of tables by `schema.name`, in lower case. */
  readonly unsafe: ReadonlyMap<string, string>
  /** A table that names no engine can roll back. */
  readonly isDefaultSafe: boolean
  /** The schema for names without one. */
  readonly schema: string
}

/** Rows of one table whose foreign key refers to nothing in another. */
export interface BrokenKeys {
  readonly table: string
  /** '' if the server cannot say; then `error` is set. */
  readonly parent: string
  readonly count: number
  /** The smallest number of such a row; '' in a table without row numbers. */
  readonly row: string
  readonly error: string
}

/** What is broken before a script, by table and parent. */
export type KnownBroken = ReadonlyMap<string, BrokenKeys>

/** Everything that differs between MySQL, PostgreSQL and SQLite in a migration: one file for each. Queries throw RefusedStatement. */
export interface Engine {
  readonly dialect: Dialect
  /** One packet holds several statements, which the server runs in order; a definition commits everything before it. */
  readonly sendsPackets: boolean
  /** A script may set its own delimiter, as in the server's client. */
  readonly hasDelimiters: boolean
  /** A script may contain bytes that are not UTF-8, as in this server's dumps. */
  readonly takesBytes: boolean
  /** Whether the server itself reports which lock a change of a table would take. */
  readonly answersProbes: boolean
  /** A statement that takes too long can be cancelled. */
  readonly endsStatements: boolean
  /** If sessions hold no lock, a row with an expiry replaces it; undefined if a transaction locks the file. */
  readonly lease: LeaseWords | undefined
  /** How to distinguish a pooler that keeps sessions from one that shares them; undefined if every proxy is refused. */
  readonly pooling: Pooling | undefined
  /** Only a replica knows its own lag. */
  readonly asksReplicas: boolean

  /** Names that mean the same without quotes. */
  readonly bareName: RegExp
  /** A name without quotes, as the server stores it. */
  readonly stored: (name: string) => string
  /** A name as an identifier. */
  readonly quote: (name: string) => string
  /** Text as a literal that means the same under any setting of the session. */
  readonly text: (value: string) => string
  /** Bytes, given in hexadecimal, as a literal. */
  readonly bytes: (hex: string) => string

  /** The statement that begins a transaction for writing. */
  readonly begin: string
  /** Statements at the start of a run, so that its writes are committed. */
  readonly opening: readonly string[]
  readonly now: string
  /** The session's number, as an expression. */
  readonly session: string
  /** The number of rows that the previous statement changed, as an expression. */
  readonly affected: string
  readonly ledger: LedgerTypes
  /** A statement that writes a row by its key `id`, and replaces an existing one. */
  readonly replace: (table: string, columns: readonly string[], values: readonly string[]) => string

  /** The schema of names without one; '' if there is none, and then `noSchema` says what to do. */
  readonly schemaOf: (connection: Connection) => Promise<string>
  readonly noSchema: string
  readonly modes: (connection: Connection) => Promise<Modes>
  /** The lock of a schema; undefined if every transaction locks the database. */
  readonly lock: (schema: string) => SessionLock | undefined
  /** A query for the names of all tables of a schema. */
  readonly tables: (schema: string) => string
  /**
   * A query for schema, table and column of these tables, given as literals in lower case; tables are found in any case.
   */
  readonly columns: (schemas: string, names: string) => string
  /** A query that has a row if a schema contains a table, a view or a program that is not ours (PostgreSQL: any schema of the database). */
  readonly occupant: (schema: string) => string
  /** A query for each column of these tables and views: table, estimated rows, column, type, nullable (1), default or filled by the server (1), character set, the table's own, part of the primary key (1). */
  readonly details: (schema: string, names: string) => string
  /**
   * A query for each constraint of these tables: table, name, one letter for the type, validated (1), definition; undefined if constraints are not
   * queried.
   */
  readonly constraints: ((names: string) => string) | undefined
  /** A query for the domains that have a constraint; undefined if there are no domains. */
  readonly domains: string | undefined
  /** A query whose second column is OFF if a TIMESTAMP gets a default; undefined if it never does. */
  readonly timestampDefaults: string | undefined
  /** A query for the columns of a table's primary key, in order; the table as written in the statement. */
  readonly primaryKey: (table: readonly string[], schema: string) => string
  /** The text of a definition; undefined if there is none, `unfinished` for an index that is not complete. */
  readonly definition: (connection: Connection, of: Definable) => Promise<string | undefined>
  /** Foreign keys that refer to nothing; none if the server itself checks each statement. */
  readonly brokenKeys: (connection: Connection) => Promise<readonly BrokenKeys[]>
  /** What in the own schema, and in others that are named, cannot roll back; undefined if everything can. */
  readonly storage: (
    connection: Connection,
    schema: string,
    others: readonly string[],
  ) => Promise<StorageLimits | undefined>
  /** Reads the state of the session. The result restores it, and ignores errors. */
  readonly remember: (connection: Connection, schema: string) => Promise<() => Promise<void>>
  /** A query whose second column is the number of running statements. */
  readonly running: string
  /** The lag of the slowest replica in seconds; infinite if one does not replicate. */
  readonly lag: (connection: Connection, replicas: () => Promise<readonly Connection[]>) => Promise<number>
}

/** Reads quotes as in the standard. */
export const standardModes: Modes = { noBackslashEscapes: false, ansiQuotes: false }

/** A name with its schema, if it has one. */
export function qualified(quote: Engine['quote'], schema: string | undefined, name: string): string {
  return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`
}

/** A name in double quotes. */
export function doubleQuoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Text that means the same under any setting. */
export function isPlain(value: string): boolean {
  return /^[\w .,:;/()+=@-]*$/.test(value)
}

/** INSERT … ON CONFLICT, of PostgreSQL and SQLite. */
export function upsert(table: string, columns: readonly string[], values: readonly string[]): string {
  const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')}) ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}`
}
