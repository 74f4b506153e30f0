import type { Dialect } from '../sql/script.ts'
import type { Change, ChangeOf } from './change.ts'
import type { Name } from './cursor.ts'
import type { Known, KnownColumn, KnownTable } from './known.ts'

/** Where the reading of the pending scripts stands: what they have made so far is theirs, and nobody else relies on it. */
export interface Scene {
  readonly dialect: Dialect
  /** Undefined where the database could not be asked. */
  readonly known: Known | undefined
  /** Keys of tables that the scripts made. */
  readonly tables: Set<string>
  /** Keys of columns that the scripts added, `table` NUL `column`. */
  readonly columns: Set<string>
  /** Keys that tables of the database were given by the scripts. */
  readonly moved: Set<string>
  /** Keys of views, routines and the like that the scripts make anywhere: one that is dropped comes back. */
  readonly objects: ReadonlySet<string>
  /** The schema that bare names mean; '' for that of the connection. */
  schema: string
}

/** The scene before the first script; `changes` are those of all scripts. */
export function openScene(dialect: Dialect, known: Known | undefined, changes: readonly Change[]): Scene {
  const scene: Scene = {
    dialect,
    known,
    tables: new Set(),
    columns: new Set(),
    moved: new Set(),
    objects: new Set(),
    schema: '',
  }
  const made = changes.flatMap((change) => (change.kind === 'create-object' ? [keyOf(change.name, scene)] : []))
  return { ...scene, objects: new Set(made) }
}

/** What names are compared by: as the dialect folds them, so that two tables never count as one. */
export function keyOf({ schema, name, isQuoted }: Name, scene: Scene): string {
  const own = scene.known?.schema
  const place = schema === '' ? scene.schema : schema === own ? '' : schema
  return `${place}\0${foldName(name, isQuoted, scene.dialect)}`
}

function foldName(name: string, isQuoted: boolean, dialect: Dialect): string {
  if (dialect === 'sqlite') return name.toLowerCase()
  return dialect === 'postgresql' && !isQuoted ? name.toLowerCase() : name
}

function columnKey(table: Name, column: Name, scene: Scene): string {
  const name =
    scene.dialect === 'postgresql' ? foldName(column.name, column.isQuoted, scene.dialect) : column.name.toLowerCase()
  return `${keyOf(table, scene)}\0${name}`
}

/** What is known of a table: undefined where it is not there or cannot be told. */
export function knownTable(table: Name, scene: Scene): KnownTable | undefined {
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

/** What is known of a column as it was before the scripts. */
export function knownColumn(table: Name, column: Name, scene: Scene): KnownColumn | undefined {
  const columns = knownTable(table, scene)?.columns
  if (columns === undefined) return undefined
  const found = columns.get(column.name)
  if (found !== undefined) return found
  return columns.get([...columns.keys()].find((each) => each.toLowerCase() === column.name.toLowerCase()) ?? '')
}

/** Whether the scripts made this table, or the database is known not to have it. */
export function isFresh(table: Name, scene: Scene): boolean {
  return scene.tables.has(keyOf(table, scene)) || isAbsent(table, scene)
}

/** Whether the scripts added this column. */
export function isFreshColumn(table: Name, column: Name, scene: Scene): boolean {
  return isFresh(table, scene) || scene.columns.has(columnKey(table, column, scene))
}

/** Whether the database is known to have no table or view of this name. */
export function isAbsent(name: Name, scene: Scene): boolean {
  const key = keyOf(name, scene)
  if (scene.known === undefined || !key.startsWith('\0') || scene.moved.has(key)) return false
  return knownTable(name, scene) === undefined
}

/** Takes a change into account for those that follow. */
export function advance(scene: Scene, change: Change): void {
  if (change.kind === 'use') scene.schema = schemaOf(change, scene)
  if (change.kind === 'create-table' && (!change.isGuarded || isAbsent(change.table, scene)))
    scene.tables.add(keyOf(change.table, scene))
  if (change.kind === 'rename-table') moveTable(change.table, change.to, scene)
  if (change.kind === 'drop-table') scene.tables.delete(keyOf(change.table, scene))
  if (change.kind === 'add-column' && (!change.isGuarded || isNewColumn(change.table, change.column.name, scene)))
    scene.columns.add(columnKey(change.table, change.column.name, scene))
  if (change.kind === 'rename-column' && isFreshColumn(change.table, change.column, scene))
    scene.columns.add(columnKey(change.table, change.to, scene))
}

/** ADD COLUMN IF NOT EXISTS adds nothing where there is one. */
function isNewColumn(table: Name, column: Name, scene: Scene): boolean {
  return knownTable(table, scene) !== undefined && knownColumn(table, column, scene) === undefined
}

function moveTable(from: Name, to: Name, scene: Scene): void {
  const isOwn = isFresh(from, scene)
  scene.tables.delete(keyOf(from, scene))
  if (isOwn) scene.tables.add(keyOf(to, scene))
  else scene.moved.add(keyOf(to, scene))
}

/** A schema that cannot be told is none of those before it. */
function schemaOf({ schema, start }: ChangeOf<'use'>, scene: Scene): string {
  if (schema === undefined) return `?${start}:${scene.tables.size}`
  return schema === scene.known?.schema ? '' : schema
}
