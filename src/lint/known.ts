/** What is known of the database that the scripts are for. */
export interface Known {
  /** The schema or database that bare names mean. */
  readonly schema: string
  /** Its tables and views by name, as the server spells them. */
  readonly tables: ReadonlyMap<string, KnownTable>
}

export interface KnownTable {
  /** The server's estimate; undefined where it has none. */
  readonly rows: number | undefined
  readonly columns: ReadonlyMap<string, KnownColumn>
}

export interface KnownColumn {
  /** As the server writes it: `varchar(50)`, `int(11) unsigned`, `enum('a','b')`. */
  readonly type: string
  readonly isNotNull: boolean
  readonly hasDefault: boolean
  /** '' where it has none of its own. */
  readonly charset: string
}
