/**
 * Changes every type of a server into every other one, and notes what became of the values and of the storage:
 * `node test/lint/types-matrix.ts [postgres|mariadb|mysql]…` writes `types-<kind>.json`, which types.test.ts compares the lint with; for MySQL, whose
 * server is that of SLIPWAY_MYSQLD, `types-mysql-<major>.json`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../../src/database/session/database.ts'
import { openConnection, rowsOf } from '../support/connection.ts'
import { type Kind, kinds, startServer } from '../support/database.ts'
import { type Samples, samples } from './types-samples.ts'

/**
 * What was measured. `rows[from]` has a letter for each type of `types`, in their order:
 * `=` all values are kept, and so is the storage · `w` they are kept, and the table is rewritten · `l` values are lost or refused, and the
 * table is rewritten · `x` they are lost or refused, and the storage is kept · `-` the server has no such change.
 */
export interface TypeMatrix {
  readonly server: string
  readonly types: readonly string[]
  readonly rows: Readonly<Record<string, string>>
}

/** How one kind of server is asked. */
interface Prober {
  /** Changes the type of the column `c`; false when the server has no such change, 'refused' when it does not take the rows. */
  readonly change: (connection: Connection, table: string, to: string) => Promise<boolean | 'refused'>
  /** Text of each row, in order. */
  readonly read: string
  /** Whether the change of an empty table keeps its storage. */
  readonly isKept: (connection: Connection, to: string) => Promise<boolean>
}

const postgres: Prober = {
  async change(connection, table, to) {
    const sql = `ALTER TABLE ${table} ALTER COLUMN c TYPE ${to}`
    const plain = await connection.run(sql)
    if (plain.isDone) return true
    const cast = plain.state === '42804' ? await connection.run(`${sql} USING c::${to}`) : plain
    if (cast.isDone) return true
    return cast.state === '42846' || cast.state === '42804' ? false : 'refused'
  },
  read: 'SELECT c::text FROM t ORDER BY id',
  async isKept(connection, to) {
    const node = async () => (await rowsOf(connection, "SELECT pg_relation_filenode('e')"))[0]?.join()
    const before = await node()
    await postgres.change(connection, 'e', to)
    return (await node()) === before
  },
}

const mysql: Prober = {
  async change(connection, table, to) {
    const outcome = await connection.run(`ALTER TABLE ${table} MODIFY COLUMN c ${to}`)
    return outcome.isDone ? true : /^(4078|1105)$/.test(outcome.code) ? false : 'refused'
  },
  read: 'SELECT HEX(CAST(c AS BINARY)) FROM t ORDER BY id',
  async isKept(connection, to) {
    return (await connection.run(`ALTER TABLE e MODIFY COLUMN c ${to}, ALGORITHM=INPLACE, LOCK=NONE`)).isDone
  },
}

async function measure(
  connection: Connection,
  { change, read, isKept }: Prober,
  from: string,
  values: readonly string[],
  to: string,
): Promise<string> {
  const make = async (table: string) => {
    await rowsOf(connection, `DROP TABLE IF EXISTS ${table}`)
    await rowsOf(connection, `CREATE TABLE ${table} (id INT NOT NULL PRIMARY KEY, c ${from})`)
  }
  await make('t')
  await make('e')
  for (const [id, value] of values.entries()) await rowsOf(connection, `INSERT INTO t VALUES (${id}, ${value})`)
  const before = JSON.stringify(await rowsOf(connection, read))
  const there = await change(connection, 't', to)
  if (there === false) return '-'
  // What comes back as it was has not lost anything on its way.
  const back = there === true ? await change(connection, 't', from) : 'refused'
  const isLost = back !== true || JSON.stringify(await rowsOf(connection, read)) !== before
  const kept = await isKept(connection, to)
  return isLost ? (kept ? 'x' : 'l') : kept ? '=' : 'w'
}

async function matrixOf(kind: Kind, given: Samples): Promise<TypeMatrix> {
  await using server = await startServer(kind)
  await using connection = await openConnection(server)
  const prober = kind === 'postgres' ? postgres : mysql
  for (const sql of given.before) await rowsOf(connection, sql)
  const types = Object.keys(given.values)
  const rows: Record<string, string> = {}
  for (const [from, values] of Object.entries(given.values)) {
    rows[from] = ''
    for (const to of types) rows[from] += await measure(connection, prober, from, values, to)
  }
  return { server: connection.server.version.split(/[ -]/)[0] ?? '', types, rows }
}

if (process.argv[1] === import.meta.filename) {
  const wanted = process.argv.slice(2)
  for (const kind of kinds()) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue
    const matrix = await matrixOf(kind, samples[kind])
    const name = kind === 'mysql' ? `mysql-${matrix.server.split('.')[0]}` : kind
    writeFileSync(join(import.meta.dirname, `types-${name}.json`), `${JSON.stringify(matrix, undefined, 2)}\n`)
  }
}
