import type { Dialect, Value } from '../database/database.ts'
import { literal } from './literal.ts'

/** A value of a key as it stands in the journal: number, text or bytes. */
export type KeyPart = readonly [kind: 'n' | 's' | 'b', text: string]
/** One row's primary key. */
export type Key = readonly KeyPart[]

/** A value as the driver gives it. MySQL and PostgreSQL say numbers as text, which they take as such again. */
export function keyPart(value: Value | undefined): KeyPart {
  if (Buffer.isBuffer(value)) return ['b', value.toString('hex')]
  if (typeof value === 'number' || typeof value === 'bigint') return ['n', String(value)]
  return ['s', value ?? '']
}

function written(dialect: Dialect, [kind, text]: KeyPart): string {
  if (kind === 'n') return text
  if (kind === 'b') return dialect === 'postgres' ? `'\\x${text}'` : `x'${text}'`
  return literal(dialect, text)
}

/** The condition «after this key»: written out, since servers use no index for a comparison of rows. */
export function after(dialect: Dialect, columns: readonly string[], key: Key): string {
  return compare(dialect, columns, key, '>', '>')
}

/** The condition «up to this key, it included». */
export function upTo(dialect: Dialect, columns: readonly string[], key: Key): string {
  return compare(dialect, columns, key, '<', '<=')
}

function compare(
  dialect: Dialect,
  [column = '', ...columns]: readonly string[],
  [part = ['s', ''], ...key]: Key,
  strict: '<' | '>',
  last: '<=' | '>',
): string {
  const value = written(dialect, part)
  if (columns.length === 0) return `${column} ${last} ${value}`
  const rest = compare(dialect, columns, key, strict, last)
  return `(${column} ${strict}= ${value} AND (${column} ${strict} ${value} OR ${rest}))`
}
