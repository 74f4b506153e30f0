import type { Connection } from '../../database/session/database.ts'
import type { Row } from '../../database/session/value.ts'
import type { Known, KnownColumn, KnownConstraint } from '../../lint/known.ts'
import type { Change, ConstraintForm } from '../../lint/reading/change.ts'
import type { LedgerHome } from '../ledger/records.ts'
import { rowsOf, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { literal } from '../server/literal.ts'

/** The maximum number of names in one query. */
const chunk = 200

/** Reads the definitions of the tables and views that the changes name; before the first script, also whether the database is empty. Throws RefusedStatement. */
export async function readKnown(
  connection: Connection,
  home: LedgerHome,
  changes: readonly Change[],
  isFirst: boolean,
): Promise<Known> {
  const names = [...new Set(changes.flatMap(namesOf))]
  const engine = engineOf(home.dialect)
  const tables = new Map<string, ReadTable>()
  for (let from = 0; from < names.length; from += chunk) {
    const list = names
      .slice(from, from + chunk)
      .map((name) => literal(home.dialect, name))
      .join(', ')
    for (const row of await rowsOf(connection, engine.details(home.schema, list))) add(tables, row)
    if (engine.constraints !== undefined)
      for (const row of await rowsOf(connection, engine.constraints(list))) addConstraint(tables, row)
  }
  return {
    schema: home.schema,
    tables,
    ...(isFirst ? { isEmpty: (await rowsOf(connection, engine.occupant(home.schema))).length === 0 } : {}),
    ...(engine.domains === undefined ? {} : { domains: await readDomains(connection, engine.domains, changes) }),
    ...(engine.timestampDefaults === undefined
      ? {}
      : { hasTimestampDefaults: await readTimestamps(connection, engine.timestampDefaults, changes) }),
  }
}

/** Domains with a constraint, if a new column may have one of them as its type. */
async function readDomains(
  connection: Connection,
  question: string,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  if (!changes.some(({ kind }) => kind === 'add-column')) return new Set()
  return new Set((await rowsOf(connection, question)).map(([name]) => textOf(name)))
}

/** Whether this server gives a TIMESTAMP a default; only queried if a script has one. */
async function readTimestamps(connection: Connection, question: string, changes: readonly Change[]): Promise<boolean> {
  const isAsked = changes.some((change) => {
    return (change.kind === 'add-column' || change.kind === 'modify-column') && /^timestamp\b/.test(change.column.type)
  })
  if (!isAsked) return false
  const [row] = await rowsOf(connection, question)
  return textOf(row?.[1]).toUpperCase() === 'OFF'
}

function namesOf(change: Change): readonly string[] {
  const names = [
    'table' in change ? change.table : undefined,
    'name' in change ? change.name : undefined,
    'partition' in change ? change.partition : undefined,
    change.kind === 'add-column' ? change.column.reference : undefined,
    change.kind === 'rename-table' ? change.to : undefined,
  ]
  return names.flatMap((name) => (name === undefined ? [] : [name.name.toLowerCase()]))
}

interface ReadTable {
  readonly rows: number | undefined
  readonly columns: Map<string, KnownColumn>
  readonly charset: string | undefined
  readonly constraints: Map<string, KnownConstraint>
}

const forms: Readonly<Record<string, ConstraintForm>> = {
  p: 'primary-key',
  u: 'unique',
  f: 'foreign-key',
  c: 'check',
  x: 'exclusion',
}

function addConstraint(tables: ReadonlyMap<string, ReadTable>, row: Row): void {
  const [table = '', name = '', type = '', isValidated, definition = ''] = row.map(textOf)
  const form = forms[type]
  if (form === undefined) return
  tables.get(table)?.constraints.set(name, { form, isValidated: isValidated === '1', definition })
}

function add(tables: Map<string, ReadTable>, row: Row): void {
  const [table = '', rows = '', column = '', type = '', isNullable, hasDefault, charset, own, isKey, isGenerated] =
    row.map(textOf)
  const known = tables.get(table) ?? {
    rows: /^\d+$/.test(rows) ? Number(rows) : undefined,
    columns: new Map(),
    charset: own || undefined,
    constraints: new Map(),
  }
  tables.set(table, known)
  if (column === '') return
  known.columns.set(column, {
    type,
    isNotNull: isNullable === '0',
    hasDefault: hasDefault === '1',
    charset: charset ?? '',
    isKey: isKey === '1',
    isGenerated: isGenerated === '1',
  })
}
