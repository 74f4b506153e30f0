import type { Connection } from '../../database/session/database.ts'
import { UserError } from '../../input/user-error.ts'
import type { Placeholders } from '../../sql/placeholders.ts'
import { brief } from '../../text/printable.ts'
import type { LedgerHome } from '../ledger/records.ts'
import type { Peer } from '../peers/peer.ts'
import { peers } from '../peers/peers.ts'
import { type ProgramTool, programTools } from '../peers/programs.ts'
import type { Catalogue } from '../scripts/script.ts'
import { RefusedStatement, refusal } from '../server/ask.ts'
import type { ForeignHistory } from './adopt.ts'
import { type Candidate, chooseHistory, layoutOf } from './choose.ts'
import { type FoundTable, findTables, isSameSchema, readRows, written } from './tables.ts'

/** What other tools left in the database. */
export interface Foreign {
  /** The one that is taken over; undefined if there is none. */
  readonly history: ForeignHistory | undefined
  /** Histories that were found but cannot be taken over; each a sentence. */
  readonly notes: readonly string[]
}

/** What to look for. */
export interface Wanted {
  /** `table` or `schema.table`; '' for the tools' default names, `none` for no history. */
  readonly historyTable: string
  readonly catalogue: Catalogue
  readonly folder: string
  readonly placeholders: Placeholders
}

/** Finds the history of the tool that applied the scripts before. The tables of other tools are only read. Throws UserError. */
export async function findForeign(connection: Connection, home: LedgerHome, wanted: Wanted): Promise<Foreign> {
  const { historyTable, catalogue } = wanted
  if (catalogue.layout === undefined || historyTable === 'none') return { history: undefined, notes: [] }
  const search = new Search(connection, home, wanted)
  try {
    return historyTable === '' ? await search.usual() : { history: await search.named(historyTable), notes: [] }
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal("reading another tool's history", error) : error
  }
}

/** One database to search for a history. */
class Search {
  readonly #connection: Connection
  readonly #home: LedgerHome
  readonly #wanted: Wanted

  constructor(connection: Connection, home: LedgerHome, wanted: Wanted) {
    this.#connection = connection
    this.#home = home
    this.#wanted = wanted
  }

  /** Looks for the tools' default tables. */
  async usual(): Promise<Foreign> {
    const places = peers.flatMap(({ tables }) => tables.map(placeOf))
    const schemas = [this.#home.schema, ...places.flatMap(({ schema }) => schema ?? [])]
    const beside = programTools.flatMap(({ table, beside: other }) => [table, ...(other === undefined ? [] : [other])])
    const tables = await this.#tables(schemas, [...places.map(({ table }) => table), ...beside])
    const candidates = tables.flatMap((table) =>
      peers.filter((peer) => this.#isPlaceOf(peer, table) && hasColumns(peer, table)).map((peer) => ({ peer, table })),
    )
    const fitting = candidates.filter(({ peer }) => this.#fits(peer))
    const histories: ForeignHistory[] = []
    for (const { peer, table } of fitting) histories.push(...(await this.#read(peer, table)))
    const programs = this.#programs(tables)
    const isProgram = ({ table }: { readonly table: FoundTable }) => programs.some(({ table: own }) => own === table)
    const others = candidates.filter((each) => !this.#fits(each.peer) && !isProgram(each))
    const history = chooseHistory(histories, fitting.length > 0 ? [] : await this.#withRows(others), this.#wanted)
    return { history, notes: history === undefined ? programs.map(({ tool, table }) => this.#note(tool, table)) : [] }
  }

  /** Uses the table that the user names. */
  async named(given: string): Promise<ForeignHistory | undefined> {
    const { schema, table: name } = placeOf(given)
    const tables = await this.#tables([schema ?? this.#home.schema], [name.toLowerCase()])
    const table = tables.find((each) => each.name === name) ?? tables[0]
    if (table === undefined) throw notThere(given)
    const known = peers.filter((peer) => hasColumns(peer, table))
    if (known.length === 0) throw unknownColumns(given, table)
    const fitting = known.filter((peer) => this.#fits(peer))
    const [peer] = fitting.toSorted((left, right) => right.columns.length - left.columns.length)
    if (peer === undefined) throw misfit(given, known, this.#wanted)
    return (await this.#read(peer, table))[0]
  }

  #tables(schemas: readonly string[], names: readonly string[]): Promise<readonly FoundTable[]> {
    return findTables(this.#connection, this.#home, schemas, names)
  }

  #fits({ layouts }: Peer): boolean {
    const { layout } = this.#wanted.catalogue
    return layout !== undefined && layouts.includes(layout)
  }

  #isPlaceOf({ tables }: Peer, { schema, name }: FoundTable): boolean {
    return tables.map(placeOf).some((place) => {
      return place.table === name.toLowerCase() && isSameSchema(place.schema ?? this.#home.schema, schema)
    })
  }

  /** The history in a table, as a list of at most one: none if the table is empty. */
  async #read(peer: Peer, found: FoundTable): Promise<readonly ForeignHistory[]> {
    const rows = await readRows(this.#connection, this.#home, found, peer)
    if (rows.length === 0) return []
    const { catalogue, placeholders } = this.#wanted
    const table = written(found, this.#home)
    return [{ peer, table, record: peer.interpret(rows, { ...catalogue, placeholders, table }) }]
  }

  async #withRows(
    candidates: readonly { readonly peer: Peer; readonly table: FoundTable }[],
  ): Promise<readonly Candidate[]> {
    const read: Candidate[] = []
    for (const { peer, table } of candidates) {
      const rows = await readRows(this.#connection, this.#home, table, peer)
      if (rows.length > 0) read.push({ peer, table: written(table, this.#home) })
    }
    return read
  }

  #programs(tables: readonly FoundTable[]): readonly { readonly tool: ProgramTool; readonly table: FoundTable }[] {
    const own = tables.filter(({ schema }) => isSameSchema(schema, this.#home.schema))
    const names = new Set(own.map(({ name }) => name.toLowerCase()))
    return own.flatMap((table) => {
      const tool = programTools.find(({ table: name, columns, beside }) => {
        const isNamed = name === table.name.toLowerCase() && columns.every((column) => table.columns.has(column))
        return isNamed && (beside === undefined || names.has(beside))
      })
      return tool === undefined ? [] : [{ tool, table }]
    })
  }

  #note({ title }: ProgramTool, table: FoundTable): string {
    const name = brief(written(table, this.#home))
    return `The database has a history of ${title}: \`${name}\`. It cannot be taken over: what ${title} applied does not count as applied here.`
  }
}

/** A table's name, and its schema if one is given. */
function placeOf(written: string): { readonly schema: string | undefined; readonly table: string } {
  const dot = written.lastIndexOf('.')
  return { schema: dot < 0 ? undefined : written.slice(0, dot), table: written.slice(dot + 1) }
}

function hasColumns({ columns, isCommon = false, never = [] }: Peer, table: FoundTable): boolean {
  const isWhole = columns.every((column) => table.columns.has(column))
  return (
    isWhole && (!isCommon || table.columns.size === columns.length) && !never.some((each) => table.columns.has(each))
  )
}

function notThere(given: string): UserError {
  const cure =
    'Set it to the table of the previous tool (`table` or `schema.table`), to `none` to start without one, or leave it empty to look for the usual names.'
  return new UserError(
    'invalid-input',
    `Input \`history-table\` is \`${brief(given)}\`, but the database has no such table. ${cure}`,
  )
}

function unknownColumns(given: string, { columns }: FoundTable): UserError {
  const has = [...columns.keys()].map((name) => `\`${brief(name)}\``).join(', ')
  const known = peers.map(({ title, columns: names }) => `${title} (${names.join(', ')})`).join('; ')
  return new UserError(
    'invalid-input',
    `Input \`history-table\` is \`${brief(given)}\`, but its columns ${has} do not match any known tool. Known tools: ${known}.`,
  )
}

function misfit(given: string, known: readonly Peer[], { catalogue, folder }: Wanted): UserError {
  const titles = known.map(({ title }) => title).join(' or ')
  const what = `Input \`history-table\` is \`${brief(given)}\`, a history of ${titles}, but the scripts in \`${brief(folder)}\` have the layout ${layoutOf(catalogue)}`
  return new UserError(
    'foreign-history',
    `${what}. Rename the scripts as that tool requires, or set the input to the table of the tool that the scripts are named for.`,
  )
}
