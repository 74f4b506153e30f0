import type { Placeholders } from '../../sql/placeholders.ts'

/** The tool whose naming and marks the scripts use; `slipway` is Flyway's, `golang-migrate` also sqlx's `.up.sql` and `.down.sql`. */
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

/** A layout by its usual name. */
export function shownLayout(layout: Layout): string {
  return layout === 'slipway' ? 'flyway' : layout
}

/** A script in the folder. */
export interface ScriptFile {
  /** From the folder of the scripts, with `/`. */
  readonly path: string
  /** Without byte order mark, with LF only, so that it is the same on every machine. */
  readonly text: string
  /** Line of the file where the text begins, from 1; more than 1 for a Liquibase change set. */
  readonly line: number
}

/** The name of a script in the history of the layout's own tool, if it is not its version. */
export type ToolIdentity =
  /** `migration_name`: the folder's name, `20260131120000_init`. */
  | { readonly tool: 'prisma'; readonly migrationName: string }
  /** `created_at`: milliseconds since 1970, from the journal or the folder's name. `name`: the journal's tag or the folder's name. */
  | { readonly tool: 'drizzle'; readonly when: number; readonly name: string }
  /** `AUTHOR`, `ID`; `path` is the logical path if one is given, otherwise the path from the folder of the scripts. */
  | { readonly tool: 'liquibase'; readonly author: string; readonly id: string; readonly path: string }

/** One change: what applies it and, if available, what undoes it. */
export interface Script {
  /** Its name in history, lock and messages: `V1.2`, `B5`, `R__views`, or Liquibase's `path::id::author`. */
  readonly key: string
  /** Canonical; undefined for a repeatable script and for a Liquibase change set. */
  readonly version: string | undefined
  /** Runs again whenever its content changes. */
  readonly isRepeatable: boolean
  /** The words of the file's name. */
  readonly name: string
  readonly file: ScriptFile
  /** A separate file for undoing (`U…`, `.down.sql`); `file` if both are in one. */
  readonly undo: ScriptFile | undefined
  /** SHA-256 of the text, hexadecimal. */
  readonly checksum: string
  readonly identity: ToolIdentity | undefined
  /** Other sources of settings: Flyway's `.sql.conf`, or the lines before the first change set in a Liquibase file. */
  readonly companion: ScriptFile | undefined
  /** Liquibase's `dbms`, in lower case; empty for every server. */
  readonly servers: readonly string[]
}

/** The name of a script in log and summary: its path, or the key of a change set, because a file has many. */
export function shownScript(key: string, path: string): string {
  return path === '' || key.includes('::') ? key : path
}

/** All scripts of a folder: versioned ones in the order of their versions, then repeatable ones by name; Liquibase's in the order of the files. */
export interface Catalogue {
  /** Undefined for an empty folder. */
  readonly layout: Layout | undefined
  readonly scripts: readonly Script[]
  /** Flyway's `B` scripts by version: on an empty database the newest replaces all scripts up to its version. */
  readonly baselines: readonly Script[]
  /** What exists in the folder but is not supported; each a sentence for log and summary. */
  readonly notes: readonly string[]
}

export type Direction = 'up' | 'down'

/** A run of lines of a script. */
export interface Segment {
  readonly text: string
  /** Line of the file where it begins, from 1. */
  readonly line: number
  /** One statement, regardless of semicolons (goose's StatementBegin). */
  readonly isWhole: boolean
  /** What ends its statements instead of `;`, if the script asks for it; undefined for `;`. */
  readonly delimiter?: string | undefined
}

/** What else is known about a script, besides its text. */
export interface ScriptSettings {
  /** False if `${name}` is not replaced. */
  readonly isFilled: boolean
  /** Values of `${name}` that the inputs do not give. */
  readonly values: Placeholders
  readonly transaction: boolean | undefined
}

/** What is run for a script in one direction. */
export interface Section {
  readonly file: ScriptFile
  readonly segments: readonly Segment[]
  /** Set if the script's own marks say so (`transaction:false`, `NO TRANSACTION`). */
  readonly transaction: boolean | undefined
}

/** What is wrong at a line of a script; continues the sentence «`file` line 3 …». */
export interface ScriptFault {
  readonly line: number
  readonly what: string
}
