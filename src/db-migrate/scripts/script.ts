import type { Placeholders } from '../../sql/placeholders.ts'

/** Whose naming and marks the scripts follow; `slipway` is Flyway's, `golang-migrate` also sqlx's `.up.sql` and `.down.sql`. */
export const layouts = [
  'slipway',
  'dbmate',
  'golang-migrate',
  'goose',
  'prisma',
  'drizzle',
  'liquibase',
  'plain',
] as const
export type Layout = (typeof layouts)[number]

/** A layout by the name that people know. */
export function shownLayout(layout: Layout): string {
  return layout === 'slipway' ? 'flyway' : layout
}

/** A script as it lies in the folder. */
export interface ScriptFile {
  /** From the folder of the scripts, with `/`. */
  readonly path: string
  /** Without byte order mark, with LF only: what counts is the same on every machine. */
  readonly text: string
  /** Line of the file that the text begins at, from 1; more than 1 for a change set of Liquibase. */
  readonly line: number
}

/** What the history of the layout's own tool calls a script, where that is not its version. */
export type ToolIdentity =
  /** `migration_name`: the folder's name, `20260131120000_init`. */
  | { readonly tool: 'prisma'; readonly migrationName: string }
  /** `created_at`: milliseconds since 1970, from the journal or the folder's name. `name`: the journal's tag or the folder's name. */
  | { readonly tool: 'drizzle'; readonly when: number; readonly name: string }
  /** `AUTHOR`, `ID`; `path` is the logical path where one is given, otherwise from the folder of the scripts. */
  | { readonly tool: 'liquibase'; readonly author: string; readonly id: string; readonly path: string }

/** One change: what applies it and, where there is one, what undoes it. */
export interface Script {
  /** Names it in history, lock and messages: `V1.2`, `B5`, `R__views`, or Liquibase's `path::id::author`. */
  readonly key: string
  /** Canonical; undefined for a repeatable one and for a change set of Liquibase. */
  readonly version: string | undefined
  /** Run again whenever its content changes. */
  readonly isRepeatable: boolean
  /** The words of the file's name. */
  readonly name: string
  readonly file: ScriptFile
  /** A separate file for undoing (`U…`, `.down.sql`); `file` if both are in one. */
  readonly undo: ScriptFile | undefined
  /** SHA-256 of the text, hexadecimal. */
  readonly checksum: string
  readonly identity: ToolIdentity | undefined
  /** Other sources of settings: Flyway's `.sql.conf`, or the lines before the first change set in a file of Liquibase. */
  readonly companion: ScriptFile | undefined
  /** Liquibase's `dbms`, in lower case; empty for every server. */
  readonly servers: readonly string[]
}

/** What names a script in log and summary: its path; the key of a change set, since a file has many. */
export function shownScript(key: string, path: string): string {
  return path === '' || key.includes('::') ? key : path
}

/** All scripts of a folder: versioned ones in the order of their versions, then repeatable ones by name; of Liquibase in the order of the files. */
export interface Catalogue {
  /** Undefined for an empty folder. */
  readonly layout: Layout | undefined
  readonly scripts: readonly Script[]
  /** Flyway's `B` scripts by version: on an empty database the newest replaces all scripts up to its version. */
  readonly baselines: readonly Script[]
  /** What was seen in the folder and is not obeyed; each a sentence for log and summary. */
  readonly notes: readonly string[]
}

export type Direction = 'up' | 'down'

/** A run of lines of a script. */
export interface Segment {
  readonly text: string
  /** Line of the file that it begins at, from 1. */
  readonly line: number
  /** One statement, whatever semicolons are in it (goose's StatementBegin). */
  readonly isWhole: boolean
  /** What ends a statement of it instead of `;`, as the script asks for it; undefined for `;`. */
  readonly delimiter?: string | undefined
}

/** What else is said about a script, besides its text. */
export interface ScriptSettings {
  /** False if nothing is put in for `${name}`. */
  readonly isFilled: boolean
  /** Values of `${name}` that the inputs do not give. */
  readonly values: Placeholders
  readonly transaction: boolean | undefined
}

/** What is run of a script in one direction. */
export interface Section {
  readonly file: ScriptFile
  readonly segments: readonly Segment[]
  /** Set where the script's own marks say so (`transaction:false`, `NO TRANSACTION`). */
  readonly transaction: boolean | undefined
}

/** What is wrong at a line of a script; continues the sentence «`file` line 3 …». */
export interface ScriptFault {
  readonly line: number
  readonly what: string
}
