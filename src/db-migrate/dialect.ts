import type { Dialect } from '../database/database.ts'
import type { Dialect as SqlDialect } from '../sql/script.ts'

/** The dialect by the name that the splitter has for it. */
export function splitterDialect(dialect: Dialect): SqlDialect {
  return dialect === 'postgres' ? 'postgresql' : dialect
}
