import { hash } from 'node:crypto'
import type { Connection, StatementFailure } from '../../database/session/database.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { RefusedStatement, rowsOf, textOf } from './ask.ts'
import { type Definable, type Engine, isPlain, qualified, type SessionLock, type StorageLimits } from './engine.ts'
import { mysqlLease } from './leases.ts'

/** Seconds that the server waits for a silent session: the lock of a runner without power ends after this time. */
const silence = 180
/** Seconds of one wait inside the server; the holder is checked between two waits. */
const turn = 2

/** MySQL and MariaDB. */
export const mysql: Engine = {
  dialect: 'mysql',
  sendsPackets: true,
  takesBytes: true,
  hasDelimiters: true,
  answersProbes: true,
  endsStatements: true,
  lease: mysqlLease,
  pooling: undefined,
  asksReplicas: true,
  bareName: /^[a-z_]\w*$/i,
  stored: (name) => name,
  quote,
  text,
  bytes: (hex) => `x'${hex}'`,
  begin: 'START TRANSACTION',
  // A server may start sessions without autocommit, and nothing of ours would be kept.
  opening: ['SET SESSION autocommit = 1'],
  now: 'UTC_TIMESTAMP(3)',
  session: 'CONNECTION_ID()',
  affected: 'ROW_COUNT()',
  ledger: {
    time: 'DATETIME(3)',
    serial: 'BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY',
    long: 'MEDIUMTEXT',
    end: ') ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  },
  replace: (table, columns, values) => `REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
  schemaOf: async (connection) => textOf((await rowsOf(connection, 'SELECT DATABASE()'))[0]?.[0]),
  noSchema:
    'The connection has no default database. Set the input `database` to the database to migrate, or name it in the path of `url`.',
  modes: async (connection) => {
    const [row] = await rowsOf(connection, 'SELECT @@SESSION.sql_mode')
    const modes = textOf(row?.[0]).toUpperCase().split(',')
    return { noBackslashEscapes: modes.includes('NO_BACKSLASH_ESCAPES'), ansiQuotes: modes.includes('ANSI_QUOTES') }
  },
  lock: namedLock,
  tables: (schema) => `SELECT table_name FROM information_schema.tables WHERE table_schema = ${text(schema)}`,
  occupant: (schema) =>
    `SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${text(schema)} AND LEFT(TABLE_NAME, 8) <> 'slipway_' ` +
    `UNION ALL SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ${text(schema)} ` +
    `UNION ALL SELECT 1 FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ${text(schema)} LIMIT 1`,
  columns: (schemas, names) =>
    `SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE table_schema IN (${schemas}) ` +
    `AND LOWER(table_name) IN (${names})`,
  // If there is no default, MariaDB has the word NULL.
  details: (schema, names) =>
    "SELECT t.TABLE_NAME, t.TABLE_ROWS, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE = 'YES', " +
    "(c.COLUMN_DEFAULT IS NOT NULL AND c.COLUMN_DEFAULT <> 'NULL') OR c.EXTRA LIKE '%auto_increment%', " +
    "c.CHARACTER_SET_NAME, SUBSTRING_INDEX(t.TABLE_COLLATION, '_', 1), c.COLUMN_KEY = 'PRI', " +
    "c.EXTRA REGEXP '(^|[^_])(GENERATED|PERSISTENT|VIRTUAL)' " +
    'FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c ' +
    'ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME ' +
    `WHERE t.TABLE_SCHEMA = ${text(schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
  constraints,
  domains: undefined,
  timestampDefaults: "SHOW VARIABLES LIKE 'explicit_defaults_for_timestamp'",
  primaryKey: (table, current) => {
    const [name = '', schema = current] = table.toReversed()
    return (
      "SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
      `AND table_schema = ${text(schema)} AND table_name = ${text(name)} ORDER BY ordinal_position`
    )
  },
  definition,
  brokenKeys: async () => [],
  storage,
  remember,
  running: "SHOW GLOBAL STATUS LIKE 'Threads_running'",
  lag: async (_, replicas) => {
    const lags: number[] = []
    for (const replica of await replicas()) lags.push(await lagOf(replica))
    return Math.max(0, ...lags)
  },
}

/** Where checks are stored, in the syntax of servers that store them: MySQL from 8.0.16, MariaDB from 10.3.10. Others read a CHECK and forget it. */
function constraints(names: string): string {
  const clause = (more: string) =>
    ", COALESCE((SELECT CONCAT('CHECK (', c.CHECK_CLAUSE, ')') FROM information_schema.CHECK_CONSTRAINTS c " +
    `WHERE c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME${more}), '')`
  const form = "WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' WHEN 'FOREIGN KEY' THEN 'f' WHEN 'CHECK' THEN 'c'"
  return (
    `SELECT t.TABLE_NAME, t.CONSTRAINT_NAME, CASE t.CONSTRAINT_TYPE ${form} END, 1 /*!80016 AND t.ENFORCED = 'YES' */, ` +
    `CONCAT(''/*!80016 ${clause('')}*//*M!100310 ${clause(' AND c.TABLE_NAME = t.TABLE_NAME')}*/) ` +
    'FROM information_schema.TABLE_CONSTRAINTS t WHERE t.TABLE_SCHEMA = DATABASE() ' +
    `AND LOWER(t.TABLE_NAME) IN (${names})`
  )
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/** Bytes with their character set: backslashes have no meaning there, in any mode of the session. */
function text(value: string): string {
  return isPlain(value) ? `'${value}'` : `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`
}

/** The name of MySQL's lock: at most 64 characters, one for each database of a server. */
export function lockName(schema: string): string {
  return `slipway:${hash('sha256', schema, 'hex').slice(0, 40)}`
}

/** Errors of servers that forbid GET_LOCK: Galera, and clusters behind some proxies. */
const forbidden: ReadonlySet<string> = new Set(['1235', '1105', '1370', '1305', '1047', '1128'])

function namedLock(schema: string): SessionLock {
  const name = text(lockName(schema))
  return {
    kind: 'GET_LOCK',
    before: [`SET SESSION wait_timeout = ${silence}`],
    take: `SELECT GET_LOCK(${name}, ${turn})`,
    fence: `IF(IS_USED_LOCK(${name}) = CONNECTION_ID(), CONNECTION_ID(), NULL)`,
    release: `SELECT RELEASE_LOCK(${name})`,
    holder:
      "SELECT ID, CONCAT(USER, ' from ', HOST), IF(COMMAND = 'Sleep', '', LEFT(INFO, 200)), TIME " +
      `FROM information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(${name})`,
    hidden: 'a session that this user may not see',
    forbidden,
  }
}

/** Errors that say that something does not exist: database, table, program, trigger, event. */
const absent: ReadonlySet<string> = new Set(['1049', '1146', '1305', '1360', '1539', '1109'])

async function definition(connection: Connection, of: Definable): Promise<string | undefined> {
  const { kind, schema, name, table } = of
  if (table !== undefined) return await partOf(connection, of, table)
  const full = kind === 'database' ? quote(name) : qualified(quote, schema, name)
  const what = kind === 'index' ? 'table' : kind
  try {
    const rows = await rowsOf(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`)
    // The counter changes with every row that the application writes.
    return rows
      .map((row) => row.map(textOf).join('\n'))
      .join('\n')
      .replace(/ AUTO_INCREMENT=\d+/g, '')
  } catch (error) {
    if (error instanceof RefusedStatement && absent.has(error.failure.code)) return undefined
    throw error
  }
}

/** A column or an index by itself. */
async function partOf(
  connection: Connection,
  { kind, schema = '', name }: Definable,
  table: string,
): Promise<string | undefined> {
  const [view, column, said] =
    kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME']
  const rows = await rowsOf(
    connection,
    `SELECT ${said} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${text(schema)} ` +
      `AND TABLE_NAME = ${text(table)} AND ${column} = ${text(name)}`,
  )
  return rows.length === 0 ? undefined : rows.map(([each]) => textOf(each)).join('\n')
}

const safe = "'InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE'"

/** Queries the engines of the tables that cannot roll back, and the default engine. */
async function storage(connection: Connection, schema: string, others: readonly string[]): Promise<StorageLimits> {
  const schemas = [schema, ...others].map(text).join(', ')
  const sql =
    `SELECT table_schema, table_name, engine FROM information_schema.tables WHERE table_schema IN (${schemas}) ` +
    `AND table_type = 'BASE TABLE' AND engine NOT IN (${safe}) ` +
    `UNION ALL SELECT NULL, NULL, @@default_storage_engine IN (${safe})`
  const unsafe = new Map<string, string>()
  let isDefaultSafe = false
  for (const [owner, name, engine] of await rowsOf(connection, sql)) {
    if (name === null) isDefaultSafe = textOf(engine) === '1'
    else unsafe.set(`${textOf(owner)}.${textOf(name)}`.toLowerCase(), textOf(engine))
  }
  if (unsafe.size > 0) await addViews(connection, schemas, unsafe)
  return { unsafe, isDefaultSafe, schema }
}

/** Views of these tables, and views of such views: writes to them go to the tables. */
async function addViews(connection: Connection, schemas: string, unsafe: Map<string, string>): Promise<void> {
  const sql = `SELECT table_schema, table_name, view_definition FROM information_schema.views WHERE table_schema IN (${schemas})`
  let left = (await rowsOf(connection, sql)).map((row) => {
    const [owner = '', name = '', definition = ''] = row.map((value) => textOf(value).toLowerCase())
    const named = [...definition.matchAll(/`([^`]+)`\.`([^`]+)`/g)].map(([, first, second]) => `${first}.${second}`)
    return { key: `${owner}.${name}`, named }
  })
  for (let isNew = true; isNew; ) {
    const found = left.flatMap(({ key, named }) => {
      const engine = named.map((name) => unsafe.get(name)).find((each) => each !== undefined)
      return engine === undefined ? [] : [{ key, engine }]
    })
    for (const { key, engine } of found) unsafe.set(key, engine)
    left = left.filter(({ key }) => !unsafe.has(key))
    isNew = found.length > 0
  }
}

/** Variables that change by themselves, or that only report something and cannot be restored. */
const volatile =
  /^(?:timestamp|identity|insert_id|last_insert_id|rand_seed\d|pseudo_|error_count|warning_count|in_transaction|last_gtid|gtid_|proxy_|external_user|server_uuid|innodb_buffer_pool_(?:load|dump))/

async function remember(connection: Connection, schema: string): Promise<() => Promise<void>> {
  const before = await variablesOf(connection)
  return async () => {
    await connection.run(`USE ${quote(schema)}`)
    await connection.run('SET timestamp = DEFAULT')
    const after = await variablesOf(connection).catch(() => before)
    for (const [name, value] of before)
      if (after.get(name) !== value) await connection.run(`SET SESSION ${name} = ${settingValue(value)}`)
  }
}

async function variablesOf(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(connection, 'SHOW SESSION VARIABLES')
  const pairs = rows.map(([name, value]) => [textOf(name), textOf(value)] as const)
  return new Map(pairs.filter(([name]) => /^\w+$/.test(name) && !volatile.test(name)))
}

function settingValue(value: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? value : text(value)
}

async function lagOf(replica: Connection): Promise<number> {
  let column = -1
  let value = ''
  for (const sql of lagQueries) {
    const outcome = await replica.run(sql, {
      onColumns: (columns) => {
        column = columns.findIndex(({ name }) => /^Seconds_Behind_(Source|Master)$/.test(name))
      },
      onRows: ([row]) => {
        value = textOf(row?.[column])
      },
    })
    if (outcome.isDone) return value === '' ? Number.POSITIVE_INFINITY : Number(value)
    if (outcome.code !== unknownWord || sql === lagQueries.at(-1)) throw lagRefused(outcome)
  }
  return Number.POSITIVE_INFINITY
}

/** MySQL 5.6 to 8.3 and MariaDB share only the old word; MySQL 8.4 and later only know the new one. */
const lagQueries = ['SHOW REPLICA STATUS', 'SHOW SLAVE STATUS']
/** The error of a server that does not know one of them. */
const unknownWord = '1064'

function lagRefused({ message, reason }: StatementFailure): UserError {
  const cure = /denied/i.test(message)
    ? 'Grant REPLICATION CLIENT.'
    : 'Run this again when it answers, or without `max-replica-lag`: the finished batches are recorded.'
  const what = `A replica does not report its lag: \`${brief(message)}\``
  return new UserError(reason === 'sql-error' ? 'database-error' : reason, `${what}. ${cure}`)
}
