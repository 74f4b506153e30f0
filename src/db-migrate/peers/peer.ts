import type { Row } from '../../database/session/value.ts'
import type { Placeholders } from '../../sql/placeholders.ts'
import type { Layout, Script } from '../scripts/script.ts'

/** The tools whose records can be taken over, as in the column `origin`. */
export type PeerName =
  | 'flyway'
  | 'dbmate'
  | 'golang-migrate'
  | 'goose'
  | 'prisma'
  | 'drizzle'
  | 'atlas'
  | 'supabase'
  | 'sqlx'
  | 'd1'
  | 'liquibase'

/** Another tool: where it records what it applied, and what its records mean. */
export interface Peer {
  readonly name: PeerName
  /** Its usual spelling. */
  readonly title: string
  /** The layouts of scripts that it runs. */
  readonly layouts: readonly Layout[]
  /**
   * Its default table, in lower case: `name` in the same schema, or `schema.name`.
   */
  readonly tables: readonly string[]
  /** The columns to read, in the order of `interpret`'s rows; a table without one of them is not this tool's. */
  readonly columns: readonly string[]
  /** Columns of newer versions: NULL if missing. They follow the others in the rows. */
  readonly optional?: readonly string[]
  /** The table has exactly these columns. Tables of other tools look the same, so only its rows show whose it is. */
  readonly isCommon?: boolean
  /** Columns that show that a table is another tool's. */
  readonly never?: readonly string[]
  /** The columns that sort the rows in the order in which they were written. */
  readonly order: readonly string[]
  /** What the rows mean for these scripts. */
  readonly interpret: (rows: readonly Row[], around: Around) => PeerRecord
}

/** What the meaning of rows depends on. */
export interface Around {
  readonly scripts: readonly Script[]
  /** Like `Catalogue.baselines`. */
  readonly baselines: readonly Script[]
  readonly placeholders: Placeholders
  /** The table as written in a statement, for error messages. */
  readonly table: string
}

/** What another tool recorded about the scripts. */
export interface PeerRecord {
  readonly applied: readonly AppliedChange[]
  /** Canonical version: scripts up to this one belong to the tool's starting point, applied or not. */
  readonly baseline: string | undefined
  /** What it did not finish, or left open: sentences that name the change and how to fix it. */
  readonly unfinished: readonly string[]
}

/** One change that another tool applied. */
export interface AppliedChange {
  /** Like `Script.key`. */
  readonly key: string
  /** Whether a script is what was applied; undefined if the tool has no checksum of it. */
  readonly isSame: ((script: Script) => boolean) | undefined
}
