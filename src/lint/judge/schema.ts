import type { Dialect } from '../../sql/scan/script.ts'
import { grouped } from '../../text/grouped.ts'
import type { Known, KnownColumn, KnownTable } from '../known.ts'
import type { Change, ChangeOf, ConstraintForm } from '../reading/change.ts'
import type { Name } from '../reading/cursor.ts'

/** The state while the pending scripts are read. Nobody else relies on what they have created so far. */
export interface KnownSchema {
  readonly dialect: Dialect
  /** Undefined if the database could not be asked. */
  readonly known: Known | undefined
  /** Keys of tables that the scripts made. */
  readonly tables: Set<string>
  /** Keys of columns that the scripts added, `table` NUL `column`. */
  readonly columns: Set<string>
  /** Keys of database tables that the scripts renamed. */
  readonly moved: Set<string>
  /** Keys of views, routines and similar objects that the scripts make: one that they drop comes back. */
  readonly objects: ReadonlySet<string>
  /** Keys of domains with a constraint that the scripts make. */
  readonly domains: ReadonlySet<string>
  /** Keys of indexes that the scripts made. */
  readonly indexes: Set<string>
  /** What the scripts did to constraints, `table` NUL `constraint`; undefined for one that they dropped. */
  readonly constraints: Map<string, Constraint | undefined>
  /** Keys of columns whose nullability the scripts changed. */
  readonly nullable: Map<string, boolean>
  /** The schema that bare names mean; '' for that of the connection. */
  schema: string
}

/** A constraint, as far as the judgement needs it. */
export interface Constraint {
  readonly form: ConstraintForm
  readonly isValidated: boolean
  /** The scripts added it. */
  readonly isOwn: boolean
  /** Columns that it requires to be NOT NULL. */
  readonly notNull: readonly Name[]
}

/** The scene before the first script; `changes` are those of all scripts. */
export function openKnownSchema(dialect: Dialect, known: Known | undefined, changes: readonly Change[]): KnownSchema {
  const scene: KnownSchema = {
    dialect,
    known,
    tables: new Set(),
    columns: new Set(),
    moved: new Set(),
    objects: new Set(),
    domains: new Set(),
    indexes: new Set(),
    constraints: new Map(),
    nullable: new Map(),
    schema: '',
  }
  const made = changes.filter((change) => change.kind === 'create-object')
  const domains = made.filter(({ isConstrained }) => isConstrained)
  const keys = (list: typeof made) => new Set(list.map(({ name }) => keyOf(name, scene)))
  return { ...scene, objects: keys(made), domains: keys(domains) }
}

/**
 * The scene in which the scripts have made nothing and nothing is known of the database: what could be found in a database that has everything.
 * Names and objects are resolved as in `scene`.
 */
export function strictSchema(scene: KnownSchema): KnownSchema {
  const strict = openKnownSchema(scene.dialect, undefined, [])
  return { ...strict, objects: scene.objects, domains: scene.domains, schema: scene.schema }
}

/** Whether nothing of this name can exist, because the database is still empty. */
export function isInEmpty(name: Name, scene: KnownSchema): boolean {
  const isKnown = scene.dialect === 'postgres' || keyOf(name, scene).startsWith('\0')
  return scene.known?.isEmpty === true && isKnown
}

/** The key that compares names: folded as the dialect does, so that two tables never count as one. */
export function keyOf({ schema, name, isQuoted }: Name, scene: KnownSchema): string {
  const own = scene.known?.schema
  const place = schema === '' ? scene.schema : schema === own ? '' : schema
  return `${place}\0${foldName(name, isQuoted, scene.dialect)}`
}

function foldName(name: string, isQuoted: boolean, dialect: Dialect): string {
  if (dialect === 'sqlite') return name.toLowerCase()
  return dialect === 'postgres' && !isQuoted ? name.toLowerCase() : name
}

/** The key that compares columns. */
export function columnKey(table: Name, column: Name, scene: KnownSchema): string {
  const name =
    scene.dialect === 'postgres' ? foldName(column.name, column.isQuoted, scene.dialect) : column.name.toLowerCase()
  return `${keyOf(table, scene)}\0${name}`
}

/** What is known about a table: undefined if it does not exist or is unknown. */
export function knownTable(table: Name, scene: KnownSchema): KnownTable | undefined {
  const key = keyOf(table, scene)
  if (scene.known === undefined || !key.startsWith('\0')) return undefined
  const name = key.slice(1)
  return (
    scene.known.tables.get(name) ??
    scene.known.tables.get(
      [...scene.known.tables.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? '',
    )
  )
}

/** ` (about 1,200 rows)` where the server has an estimate. */
export function rowsOf(table: Name | undefined, scene: KnownSchema): string {
  const rows = table === undefined ? undefined : knownTable(table, scene)?.rows
  return rows === undefined ? '' : ` (about ${grouped(rows)} rows)`
}

/** What is known of a column as it was before the scripts. */
export function knownColumn(table: Name, column: Name, scene: KnownSchema): KnownColumn | undefined {
  const columns = knownTable(table, scene)?.columns
  if (columns === undefined) return undefined
  const found = columns.get(column.name)
  if (found !== undefined) return found
  return columns.get([...columns.keys()].find((each) => each.toLowerCase() === column.name.toLowerCase()) ?? '')
}

/** Whether the scripts made this table, or the database is known not to have it. */
export function isFresh(table: Name, scene: KnownSchema): boolean {
  return scene.tables.has(keyOf(table, scene)) || isAbsent(table, scene)
}

/** Whether the scripts added this column. */
export function isFreshColumn(table: Name, column: Name, scene: KnownSchema): boolean {
  return isFresh(table, scene) || scene.columns.has(columnKey(table, column, scene))
}

/** Whether the database is known to have no table or view of this name. */
export function isAbsent(name: Name, scene: KnownSchema): boolean {
  const key = keyOf(name, scene)
  if (scene.moved.has(key)) return false
  if (isInEmpty(name, scene)) return true
  if (scene.known === undefined || !key.startsWith('\0')) return false
  return knownTable(name, scene) === undefined
}

/** Takes a change into account for those that follow. */
export function advance(scene: KnownSchema, change: Change): void {
  if (change.kind === 'use') scene.schema = schemaOf(change, scene)
  if (change.kind === 'create-table' && (!change.isGuarded || isAbsent(change.table, scene)))
    scene.tables.add(keyOf(change.table, scene))
  if (change.kind === 'create-object' && change.object === 'view' && !change.isReplaced)
    scene.tables.add(keyOf(change.name, scene))
  if (change.kind === 'rename-table') moveTable(change.table, change.to, scene)
  if (change.kind === 'drop-table') scene.tables.delete(keyOf(change.table, scene))
  if (change.kind === 'add-column' && (!change.isGuarded || isNewColumn(change.table, change.column.name, scene)))
    scene.columns.add(columnKey(change.table, change.column.name, scene))
  if (change.kind === 'rename-column' && isFreshColumn(change.table, change.column, scene))
    scene.columns.add(columnKey(change.table, change.to, scene))
  if (change.kind === 'add-index' && change.index !== undefined) scene.indexes.add(keyOf(change.index, scene))
  if (change.kind === 'set-not-null' || change.kind === 'drop-not-null')
    scene.nullable.set(columnKey(change.table, change.column, scene), change.kind === 'drop-not-null')
}

/** ADD COLUMN IF NOT EXISTS adds nothing where there is one. */
function isNewColumn(table: Name, column: Name, scene: KnownSchema): boolean {
  return knownTable(table, scene) !== undefined && knownColumn(table, column, scene) === undefined
}

function moveTable(from: Name, to: Name, scene: KnownSchema): void {
  const isOwn = isFresh(from, scene)
  scene.tables.delete(keyOf(from, scene))
  if (isOwn) scene.tables.add(keyOf(to, scene))
  else scene.moved.add(keyOf(to, scene))
}

/** A schema that is not known is never equal to an earlier one. */
function schemaOf({ schema, start }: ChangeOf<'use'>, scene: KnownSchema): string {
  if (schema === undefined) return `?${start}:${scene.tables.size}`
  return schema === scene.known?.schema ? '' : schema
}
