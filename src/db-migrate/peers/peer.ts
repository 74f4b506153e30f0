import type { Row } from '../../database/session/value.ts'
import type { Placeholders } from '../../sql/placeholders.ts'
import type { Layout, Script } from '../scripts/script.ts'

/** The tools whose records are taken over, as the column `origin` names them. */
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
  /** As people write it. */
  readonly title: string
  /** The layouts of scripts that it runs. */
  readonly layouts: readonly Layout[]
  /**
   * Where its table is unless it is set up in another way, in lower case: `name` next to the others, or `schema.name`.
   */
  readonly tables: readonly string[]
  /** The columns that are read, in the order of `interpret`'s rows; a table without one of them is not its own. */
  readonly columns: readonly string[]
  /** Columns of newer versions: NULL where they are not there. They follow the others in the rows. */
  readonly optional?: readonly string[]
  /** The table has these columns and no other. Tables of others look the same, so that only its rows say whose it is. */
  readonly isCommon?: boolean
  /** Columns that make a table another tool's. */
  readonly never?: readonly string[]
  /** The columns that bring the rows into the order of their writing. */
  readonly order: readonly string[]
  /** What the rows mean for these scripts. */
  readonly interpret: (rows: readonly Row[], around: Around) => PeerRecord
}

/** What the meaning of rows depends on. */
export interface Around {
  readonly scripts: readonly Script[]
  /** As `Catalogue.baselines`. */
  readonly baselines: readonly Script[]
  readonly placeholders: Placeholders
  /** The table as a statement names it, for cures. */
  readonly table: string
}

/** What another tool says of the scripts. */
export interface PeerRecord {
  readonly applied: readonly AppliedChange[]
  /** Canonical version: scripts up to this one are part of what the tool began with, applied or not. */
  readonly baseline: string | undefined
  /** What it left half-way, or leaves open: sentences that name the change and the cure. */
  readonly unfinished: readonly string[]
}

/** One change that another tool applied. */
export interface AppliedChange {
  /** As `Script.key`. */
  readonly key: string
  /** Whether a script is what was applied; undefined if the tool has no checksum of it. */
  readonly isSame: ((script: Script) => boolean) | undefined
}
