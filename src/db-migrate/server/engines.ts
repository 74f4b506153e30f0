import type { Dialect } from '../../sql/scan/script.ts'
import type { Engine } from './engine.ts'
import { mysql } from './mysql.ts'
import { postgres } from './postgres.ts'
import { sqlite } from './sqlite.ts'

const engines: Readonly<Record<Dialect, Engine>> = { mysql, postgres, sqlite }

/** What is specific to a dialect's server. */
export function engineOf(dialect: Dialect): Engine {
  return engines[dialect]
}
