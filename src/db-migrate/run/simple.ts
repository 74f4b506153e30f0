import type { Change } from '../../lint/reading/change.ts'
import { mayCarry } from '../journal/carry.ts'
import type { OwnTables } from '../journal/context.ts'
import type { Subject } from '../statements/effect.ts'
import type { Prepared, Statement } from '../statements/statement.ts'

/** The maximum number of characters of a script that shares a packet. */
const largest = 4_000

/**
 * For each statement of a simple script, what it adds that certainly did not exist before. If the run ends in between, the live schema shows whether
 * it was done. A statement that writes rows adds nothing. Undefined if there is anything else in the script.
 */
export function additionsOf(
  { statements }: Prepared,
  tables: Set<string>,
  own: OwnTables,
): readonly (readonly Subject[])[] | undefined {
  if (statements.length === 0 || statements.reduce((sum, { sql }) => sum + sql.length, 0) > largest) return undefined
  const found: (readonly Subject[])[] = []
  for (const statement of statements) {
    const added = additionOf(statement, tables, own)
    if (added === undefined) return undefined
    found.push(added)
  }
  return found
}

function additionOf(statement: Statement, tables: Set<string>, own: OwnTables): readonly Subject[] | undefined {
  const { effect, directives, sql } = statement
  if (directives.timeout !== undefined || directives.batch !== undefined || !mayCarry(sql)) return undefined
  if (effect.kind === 'data') return []
  const [subject, ...others] = effect.subjects
  // Only some servers read the content of an executable comment.
  const isPlain = effect.kind === 'schema' && others.length === 0 && !/\/\*M?!/.test(sql)
  if (!isPlain || subject === undefined || subject.schema !== undefined) return undefined
  return effect.isCreation ? createdBy(sql, subject, tables, own) : addedBy(statement, subject, own)
}

/** Takes a definition from elsewhere, or has columns that it does not name. */
const borrowing = /\b(?:like|select|values|versioning)\b|\btable\b.*\btable\b/is

function createdBy(sql: string, table: Subject, tables: Set<string>, own: OwnTables): readonly Subject[] | undefined {
  const name = table.name.toLowerCase()
  // A table of another engine could not roll back what is written to it.
  if (tables.has(name) || /\bengine\b(?!\s*=?\s*innodb\b)/i.test(sql)) return undefined
  tables.add(name)
  if (!borrowing.test(sql)) own.set(name, wordsOf(sql))
  return [table]
}

function addedBy({ sql, changes }: Statement, table: Subject, own: OwnTables): readonly Subject[] | undefined {
  const words = own.get(table.name.toLowerCase())
  if (words === undefined) return undefined
  const added = changes.map((change) => partOf(change, table))
  const names = new Set<string>()
  for (const part of added) {
    const name = part?.name.toLowerCase() ?? ''
    if (!/^\w+$/.test(name) || words.has(name) || names.has(name)) return undefined
    names.add(name)
  }
  for (const word of wordsOf(sql)) words.add(word)
  return added.flatMap((part) => part ?? [])
}

function partOf(change: Change, { name, schema }: Subject): Subject | undefined {
  if (!('table' in change) || change.table?.name !== name || change.table.schema !== '') return undefined
  if (change.kind === 'add-column' && !change.isGuarded)
    return { kind: 'column', schema, name: change.column.name.name, table: name }
  if (change.kind === 'add-index' && change.index !== undefined)
    return { kind: 'index', schema, name: change.index.name, table: name }
  return undefined
}

function wordsOf(sql: string): Set<string> {
  return new Set(sql.toLowerCase().match(/\w+/g) ?? [])
}

/** A statement that is run by itself may change a table in any way: nothing is known of such a table any longer. */
export function forgetOwn({ statements }: Prepared, own: OwnTables): void {
  for (const { effect } of statements) {
    // It fails if the object already exists.
    if (effect.isCreation) continue
    if (effect.kind === 'unseen' || effect.subjects.some(({ kind }) => kind === 'database')) own.clear()
    for (const { name } of effect.subjects) own.delete(name.toLowerCase())
  }
}
