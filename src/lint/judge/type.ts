import type { Dialect } from '../../sql/scan/script.ts'
import type { TypeChange } from './type-change.ts'
import { compareMysqlTypes } from './type-mysql.ts'
import { comparePostgresTypes } from './type-postgres.ts'

/** Compares two types as the server or a script writes them. */
export function compareTypes(from: string, to: string, dialect: Dialect): TypeChange {
  return dialect === 'postgres' ? comparePostgresTypes(from, to) : compareMysqlTypes(from, to)
}
