import type { Value } from '../../database/session/value.ts'
import type { Dialect } from '../../sql/scan/script.ts'
import type { Key, KeyPart } from '../ledger/progress.ts'
import { engineOf } from '../server/engines.ts'
import { literal } from '../server/literal.ts'

/** A value from the driver. MySQL and PostgreSQL return numbers as text, and accept that text as a number. */
export function keyPart(value: Value | undefined): KeyPart {
  if (Buffer.isBuffer(value)) return ['b', value.toString('hex')]
  if (typeof value === 'number' || typeof value === 'bigint') return ['n', String(value)]
  return ['s', value ?? '']
}

function written(dialect: Dialect, [kind, text]: KeyPart): string {
  if (kind === 'n') return text
  if (kind === 'b') return engineOf(dialect).bytes(text)
  return literal(dialect, text)
}

/** The condition «after this key»: written out, because servers use no index to compare rows. */
export function after(dialect: Dialect, columns: readonly string[], key: Key): string {
  return compare(dialect, columns, key, '>', '>')
}

/** The condition «up to and including this key». */
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
