import type { ConstraintForm } from './reading/change.ts'

/** What is known of the database that the scripts will change. */
export interface Known {
  /** The schema or database that bare names mean. */
  readonly schema: string
  /** Domains of PostgreSQL that have a constraint: a new column of one is checked row by row. */
  readonly domains?: ReadonlySet<string>
  /** MySQL gives a default to a TIMESTAMP that is NOT NULL (explicit_defaults_for_timestamp is off). */
  readonly hasTimestampDefaults?: boolean
  /** There is no table, view, routine or event except Slipway's own; undefined if this was not queried. */
  readonly isEmpty?: boolean
  /** Its tables and views by name, as the server spells them. */
  readonly tables: ReadonlyMap<string, KnownTable>
}

export interface KnownTable {
  /** The server's estimate; undefined if it has none. */
  readonly rows: number | undefined
  readonly columns: ReadonlyMap<string, KnownColumn>
  /** What MySQL gives to columns whose definition does not name it; undefined for other servers. */
  readonly charset?: string | undefined
  /** By name; undefined if they were not queried. */
  readonly constraints?: ReadonlyMap<string, KnownConstraint>
}

export interface KnownConstraint {
  readonly form: ConstraintForm
  /** The server has checked every row. */
  readonly isValidated: boolean
  /** As the server writes it: `CHECK ((age IS NOT NULL))`. */
  readonly definition: string
}

export interface KnownColumn {
  /** As the server writes it: `varchar(50)`, `int(11) unsigned`, `enum('a','b')`. */
  readonly type: string
  readonly isNotNull: boolean
  readonly hasDefault: boolean
  /** Part of the primary key, so it cannot be NULL. */
  readonly isKey?: boolean
  /** Computed from other columns: GENERATED ALWAYS AS (…). */
  readonly isGenerated?: boolean
  /** '' if it has none. */
  readonly charset: string
}
