/** The SQL dialects whose scripts can be split and read. */
export type Dialect = 'mysql' | 'postgres' | 'sqlite'

/** The position of a statement in its file: 1-based lines of its first byte that is not blank (comments count) and of its end. */
interface Place {
  readonly line: number
  readonly endLine: number
}

/** Text to send to the server in one packet, byte for byte. */
export interface SqlStatement extends Place {
  readonly kind: 'sql'
  /** A view of its chunk if possible, so chunks must not be overwritten while statements are in use. */
  readonly bytes: Uint8Array
  /** Ended by \G: the user wants its rows printed one column a line. */
  readonly vertical: boolean
  /** Contains only comments: a server answers with an empty success, so leaving it out changes nothing. */
  readonly comment: boolean
}

/** The client's `use`: choose the default database (COM_INIT_DB in MySQL), by its bare name. */
export interface UseStatement extends Place {
  readonly kind: 'use'
  /** As latin1: one character for each byte of the script, in any character set. */
  readonly database: string
}

/** The client's `source` or `\.`: run another file here. The path is as written; the caller resolves and restricts it. */
export interface SourceStatement extends Place {
  readonly kind: 'source'
  readonly path: string
}

/** PostgreSQL's COPY … FROM STDIN: the command, then `copy-data` parts in order, then one `copy-end`. */
export interface CopyStatement extends Place {
  readonly kind: 'copy'
  readonly bytes: Uint8Array
}

/** A part of the rows of the previous COPY, as in the file, split anywhere. */
export interface CopyData extends Place {
  readonly kind: 'copy-data'
  readonly bytes: Uint8Array
}

/** The end of the rows of a COPY: its line is that of the `\.`. */
export interface CopyEnd extends Place {
  readonly kind: 'copy-end'
}

export type Statement = SqlStatement | UseStatement | SourceStatement | CopyStatement | CopyData | CopyEnd

/**
 * What splitting depends on and what a script can change while it is split, like the client's own state. Share one between a script and the files
 * that it sources; after running a batch, set what the server reports (its status flags).
 */
export interface Session {
  /** As latin1: one character for each byte. */
  delimiter: string
  /** MySQL: the character set from the command `charset`, in lower case; '' for one in which every ASCII byte is a character. */
  charset: string
  /** MySQL sql_mode NO_BACKSLASH_ESCAPES: a backslash inside a string is a normal character. */
  noBackslashEscapes: boolean
  /** MySQL sql_mode ANSI_QUOTES: "x" is a name, so a backslash inside it is a normal character. */
  ansiQuotes: boolean
  /** PostgreSQL standard_conforming_strings: a backslash inside '…' is a normal character, inside E'…' it escapes. */
  standardStrings: boolean
  /** After MariaDB's sandbox line, no file may be read any more: `source` is a UserError. */
  sandboxed: boolean
}

/** How to split a script. */
export interface SplitOptions {
  readonly dialect: Dialect
  /** The script's name in errors. */
  readonly file: string
  /** The longest statement, in bytes, that is held in memory; a longer one is a UserError. */
  readonly maxStatementBytes?: number
  /** MySQL: keep BEGIN … END bodies of stored programs together without DELIMITER, which the client does not. */
  readonly smart?: boolean
  readonly session?: Session
}

/** 1 GiB: the largest packet that a MySQL server can be configured for. */
export const LARGEST_STATEMENT = 1024 ** 3

/** The state that a client starts with. */
export function openSession(): Session {
  return {
    delimiter: ';',
    charset: '',
    noBackslashEscapes: false,
    ansiQuotes: false,
    standardStrings: true,
    sandboxed: false,
  }
}

/** The state at the start of the next script: a DELIMITER and the sandbox end with their file; the modes and the character set stay. */
export function sessionAfter({ noBackslashEscapes, ansiQuotes, charset }: Session): Session {
  return { ...openSession(), noBackslashEscapes, ansiQuotes, charset }
}

/** Splits one script, chunk by chunk: `push` each chunk, then `end`. Run a batch before asking for the next. */
export interface Splitter {
  push(chunk: Uint8Array): Iterable<readonly Statement[]>
  end(): Iterable<readonly Statement[]>
}
