import type { Dialect } from '../../sql/scan/script.ts'
import { tokenize } from '../../sql/statement/lexer.ts'
import type { Change, ConstraintForm } from '../reading/change.ts'
import { notNullColumns } from '../reading/constraint.ts'
import { cursorOf, type Name, passWords, readParenthesis } from '../reading/cursor.ts'
import { type Constraint, columnKey, type KnownSchema, keyOf, knownColumn, knownTable } from './schema.ts'

/** A constraint by its name; undefined if it is not known. */
export function constraintNamed(table: Name, name: Name, scene: KnownSchema): Constraint | undefined {
  return constraintsOf(table, scene).get(constraintKey(name))
}

/** What is known of a table's constraints, by the key that compares their names. */
export function constraintsOf(table: Name, scene: KnownSchema): ReadonlyMap<string, Constraint> {
  const found = new Map<string, Constraint>()
  for (const [name, { form, isValidated, definition }] of knownTable(table, scene)?.constraints ?? [])
    found.set(name.toLowerCase(), {
      form,
      isValidated,
      isOwn: false,
      notNull: notNullOf(form, definition, scene.dialect),
    })
  const prefix = `${keyOf(table, scene)}\0`
  for (const [key, constraint] of scene.constraints) {
    if (!key.startsWith(prefix)) continue
    if (constraint === undefined) found.delete(key.slice(prefix.length))
    else found.set(key.slice(prefix.length), constraint)
  }
  return found
}

/** Two constraints whose names differ only in case are not distinguished, because nobody has them. */
function constraintKey({ name }: Name): string {
  return name.toLowerCase()
}

function notNullOf(form: ConstraintForm, definition: string, dialect: Dialect): readonly Name[] {
  if (form !== 'check') return []
  const { tokens } = tokenize(definition, { dialect })
  const cursor = cursorOf(tokens)
  return passWords(cursor, 'check') ? notNullColumns(readParenthesis(cursor) ?? []) : []
}

/** Whether a column cannot be NULL: by itself, or because a validated check says so of every row. */
export function isNeverNull(table: Name, column: Name, scene: KnownSchema): boolean {
  if (isNotNull(table, column, scene)) return true
  const key = columnKey(table, column, scene)
  return [...constraintsOf(table, scene).values()].some(
    ({ isValidated, notNull }) => isValidated && notNull.some((name) => columnKey(table, name, scene) === key),
  )
}

/** Whether a column is NOT NULL by itself. */
export function isNotNull(table: Name, column: Name, scene: KnownSchema): boolean {
  const own = scene.nullable.get(columnKey(table, column, scene))
  return own === undefined ? knownColumn(table, column, scene)?.isNotNull === true : !own
}

/** Whether a type is a domain with a constraint. */
export function isConstrainedDomain(type: string, scene: KnownSchema): boolean {
  const name = type.replace(/^.*\./, '').replaceAll('"', '')
  const own = [...scene.domains].some((key) => key.endsWith(`\0${name}`))
  return own || scene.known?.domains?.has(name) === true
}

/** Takes a change of a constraint into account for those that follow. */
export function advanceConstraints(scene: KnownSchema, change: Change): void {
  if (!('constraint' in change) || change.constraint === undefined) return
  const key = `${keyOf(change.table, scene)}\0${constraintKey(change.constraint)}`
  const { kind, table, constraint } = change
  if (kind === 'drop-constraint') scene.constraints.set(key, undefined)
  if (kind === 'add-constraint') {
    const { form, isLater, notNull } = change
    scene.constraints.set(key, { form, isValidated: !isLater, isOwn: true, notNull })
  }
  const before = kind === 'validate-constraint' ? constraintNamed(table, constraint, scene) : undefined
  if (before !== undefined) scene.constraints.set(key, { ...before, isValidated: true })
}
