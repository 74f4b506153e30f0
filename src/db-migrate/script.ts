/** Whose naming and marks the scripts follow; `slipway` is Flyway's. */
export type Layout = 'slipway' | 'dbmate' | 'golang-migrate' | 'goose'

/** A script as it lies in the folder. */
export interface ScriptFile {
  /** From the folder of the scripts, with `/`. */
  readonly path: string
  /** Without byte order mark, with LF only: what counts is the same on every machine. */
  readonly text: string
}

/** One change: what applies it and, where there is one, what undoes it. */
export interface Script {
  /** Names it in history, lock and messages: `V1.2` or `R__views`. */
  readonly key: string
  /** Canonical; undefined for a repeatable one. */
  readonly version: string | undefined
  /** The words of the file's name. */
  readonly name: string
  readonly file: ScriptFile
  /** A file of its own for undoing (`U…`, `.down.sql`); `file` where both stand in one. */
  readonly undo: ScriptFile | undefined
  /** SHA-256 of the text, hexadecimal. */
  readonly checksum: string
}

/** All scripts of a folder: versioned ones in the order of their versions, then repeatable ones by name. */
export interface Catalogue {
  /** Undefined for an empty folder. */
  readonly layout: Layout | undefined
  readonly scripts: readonly Script[]
}

export type Direction = 'up' | 'down'

/** A run of lines of a script. */
export interface Segment {
  readonly text: string
  /** Line of the file that it begins at, from 1. */
  readonly line: number
  /** One statement, whatever semicolons are in it (goose's StatementBegin). */
  readonly isWhole: boolean
}

/** What is run of a script in one direction. */
export interface Section {
  readonly file: ScriptFile
  readonly segments: readonly Segment[]
  /** Set where the script's own marks say so (`transaction:false`, `NO TRANSACTION`). */
  readonly transaction: boolean | undefined
}
