import type { Connection } from '../../database/session/database.ts'
import type { Dialect } from '../../sql/scan/script.ts'

/** How a session reads quotes: MySQL can be set, the others are as the standard says. */
export interface Modes {
  readonly noBackslashEscapes: boolean
  readonly ansiQuotes: boolean
}

/** Something with a definition: a table, a view, a routine; with `table`, a part of one. */
export interface Definable {
  readonly kind: string
  readonly schema?: string | undefined
  readonly name: string
  readonly table?: string | undefined
}

/** What the tables of Slipway are written in. */
export interface LedgerTypes {
  readonly time: string
  /** The key that counts by itself. */
  readonly serial: string
  /** Texts without a bound. */
  readonly long: string
  /** What closes CREATE TABLE. */
  readonly end: string
}

/** A lock that belongs to a session, in the statements that handle it. */
export interface SessionLock {
  readonly kind: 'GET_LOCK' | 'advisory lock'
  /** Statements before it is asked for. */
  readonly before: readonly string[]
  /** A query that answers 1 once the lock is taken. */
  readonly take: string
  /** An expression: the session's number while it holds the lock, else NULL. */
  readonly fence: string
  readonly release: string
  /** A query for who holds it: session, who, what runs ('' for nothing), seconds. No row: `hidden` says why. */
  readonly holder: string
  readonly hidden: string
  /** Error codes of a server that has no such lock for its users. */
  readonly forbidden: ReadonlySet<string>
}

/** How it is found out whether a pooler keeps a session to its client. */
export interface Pooling {
  /** A query for the session's number. */
  readonly session: string
  /** A statement that takes a mark which belongs to the session and is gone with it; `key`: 31 bits. */
  readonly mark: (key: number) => string
  /** A query for the sessions that have the mark. */
  readonly marked: (key: number) => string
  /** What there is to do instead: settings and ports. */
  readonly cure: string
}

/** The words of a lease: a row, called `l`, that names its holder until a time of the server's clock. */
export interface LeaseWords {
  /** The server's clock in so many seconds, as an expression. */
  readonly later: (seconds: number) => string
  /** The expression for the column `server`: together with the session's number it identifies the holder's session. */
  readonly server: (token: string) => string
  /** A statement that makes the session known by the token; undefined if nothing is to be said. */
  readonly introduce: ((token: string) => string) | undefined
  /** An INSERT that leaves a row of the same key as it is. */
  readonly once: (insert: string) => string
  /** A condition on the row: nothing of the session of its holder can come any more. */
  readonly isLeft: string
  /**
   * A query that ends the silent session of a holder whose lease is over, so that it cannot come back; undefined if
   * each write is fenced.
   */
  readonly evict: ((table: string) => string) | undefined
}

/** What of a MySQL database cannot roll back (MyISAM, Aria, MEMORY). */
export interface StorageLimits {
  /** Engines of tables by `schema.name`, in lower case. */
  readonly unsafe: ReadonlyMap<string, string>
  /** A table that names no engine can roll back. */
  readonly isDefaultSafe: boolean
  /** The schema that names without one mean. */
  readonly schema: string
}

/** Rows of one table whose foreign key points at nothing in another. */
export interface BrokenKeys {
  readonly table: string
  /** '' if the server cannot say: `error` does. */
  readonly parent: string
  readonly count: number
  /** The smallest number of such a row; '' in a table without them. */
  readonly row: string
  readonly error: string
}

/** What is broken before a script, by table and parent. */
export type KnownBroken = ReadonlyMap<string, BrokenKeys>

/** All that differs between MySQL, PostgreSQL and SQLite in a migration: one file for each. Questions throw RefusedStatement. */
export interface Engine {
  readonly dialect: Dialect
  /** One packet holds several statements, which the server runs in order; a definition commits what came before it. */
  readonly sendsPackets: boolean
  /** A script may have a delimiter of its own, as its client has. */
  readonly hasDelimiters: boolean
  /** A script may hold bytes that are not UTF-8, as the dumps of this server do. */
  readonly takesBytes: boolean
  /** Whether the server itself tells which lock a change of a table would take. */
  readonly answersProbes: boolean
  /** A statement that takes too long can be ended. */
  readonly endsStatements: boolean
  /** If sessions hold no lock, a row with an expiry replaces it; undefined if a transaction locks the file. */
  readonly lease: LeaseWords | undefined
  /** How to tell a pooler that keeps sessions from one that shares them; undefined if every proxy is refused. */
  readonly pooling: Pooling | undefined
  /** Only a replica knows how far it is behind. */
  readonly asksReplicas: boolean

  /** Names that mean the same without quotes. */
  readonly bareName: RegExp
  /** A name as an identifier. */
  readonly quote: (name: string) => string
  /** Text as a literal that no setting of the session reads in another way. */
  readonly text: (value: string) => string
  /** Bytes, given in hexadecimal, as a literal. */
  readonly bytes: (hex: string) => string

  /** The statement that begins a transaction which is going to write. */
  readonly begin: string
  /** Statements at the start of a run, so that what it writes is kept. */
  readonly opening: readonly string[]
  readonly now: string
  /** The session's number, as an expression. */
  readonly session: string
  /** How many rows the statement before changed, as an expression. */
  readonly affected: string
  readonly ledger: LedgerTypes
  /** A row by its key `id`, in the place of the one there. */
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
   * A query for schema, table and column of these tables, given as literals in lower case; tables are found however
   * they are written.
   */
  readonly columns: (schemas: string, names: string) => string
  /** A query that has a row where a schema holds a table, a view or a program that is not ours (PostgreSQL: any schema of the database). */
  readonly occupant: (schema: string) => string
  /** A query for each column of these tables and views: table, estimated rows, column, type, nullable (1), default or filled by the server (1), character set, the table's own, part of the primary key (1). */
  readonly details: (schema: string, names: string) => string
  /**
   * A query for each constraint of these tables: table, name, type by one letter, validated (1), definition; undefined
   * if none is asked.
   */
  readonly constraints: ((names: string) => string) | undefined
  /** A query for the domains that have a constraint; undefined if there are no domains. */
  readonly domains: string | undefined
  /** A query whose second column is OFF where a TIMESTAMP has a default of its own; undefined if it never has. */
  readonly timestampDefaults: string | undefined
  /** A query for the columns of a table's primary key, in order; the table as a statement names it. */
  readonly primaryKey: (table: readonly string[], schema: string) => string
  /** The text of a definition; undefined if there is none. */
  readonly definition: (connection: Connection, of: Definable) => Promise<string | undefined>
  /** Foreign keys that point at nothing; none where the server checks each statement by itself. */
  readonly brokenKeys: (connection: Connection) => Promise<readonly BrokenKeys[]>
  /** What of the own schema, and of others that are named, cannot roll back; undefined if everything can. */
  readonly storage: (
    connection: Connection,
    schema: string,
    others: readonly string[],
  ) => Promise<StorageLimits | undefined>
  /** Reads where the session is now; the answer brings it back, and says nothing where that fails. */
  readonly remember: (connection: Connection, schema: string) => Promise<() => Promise<void>>
  /** A query whose second column counts the statements that run. */
  readonly running: string
  /** Seconds that the replica furthest behind is late; infinite where one does not replicate. */
  readonly lag: (connection: Connection, replicas: () => Promise<readonly Connection[]>) => Promise<number>
}

/** As the standard reads quotes. */
export const standardModes: Modes = { noBackslashEscapes: false, ansiQuotes: false }

/** A name with its schema, where it has one. */
export function qualified(quote: Engine['quote'], schema: string | undefined, name: string): string {
  return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`
}

/** A name in double quotes. */
export function doubleQuoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Text that is the same by every reading. */
export function isPlain(value: string): boolean {
  return /^[\w .,:;/()+=@-]*$/.test(value)
}

/** INSERT … ON CONFLICT, of PostgreSQL and SQLite. */
export function upsert(table: string, columns: readonly string[], values: readonly string[]): string {
  const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')}) ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}`
}
