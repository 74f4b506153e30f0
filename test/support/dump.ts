/** The servers' own dump tools, and databases that are worth dumping. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Connection } from '../../src/database/session/database.ts'
import { splitText } from '../../src/sql/split.ts'
import { mustRun } from './connection.ts'
import type { DatabaseServer, Kind } from './database.ts'
import { installProgram, needPostgres } from './install.ts'

/** The dump tool of a kind of server; says on stderr where there is none. */
export function dumpTool(kind: Kind): string | undefined {
  if (kind === 'postgres') return join(needPostgres(), 'pg_dump')
  if (kind === 'mariadb') {
    const found = installProgram('mariadb-dump', ['mariadb-client'])
    if ('path' in found) return found.path
    process.stderr.write(`Dumps of MariaDB are left out: ${found.missing}\n`)
    return undefined
  }
  const path = join(dirname(process.env['SLIPWAY_MYSQL_CLIENT'] ?? ''), 'mysqldump')
  if (process.env['SLIPWAY_MYSQL_CLIENT'] && existsSync(path)) return path
  process.stderr.write('Dumps of MySQL are left out: there is no mysqldump beside SLIPWAY_MYSQL_CLIENT.\n')
  return undefined
}

/** What the tool writes of a database, by default with its usual options. */
export function dump(server: DatabaseServer, database: string, args: readonly string[] = []): Promise<Buffer> {
  const { kind, host, port, user, password } = server
  const tool = dumpTool(kind) ?? ''
  const place = ['-h', host, kind === 'postgres' ? '-p' : '-P', String(port), kind === 'postgres' ? '-U' : '-u', user]
  // The client of MySQL 9 needs the server's key where nothing is encrypted.
  const own = kind === 'postgres' ? [] : ['--protocol=tcp', ...(kind === 'mysql' ? ['--get-server-public-key'] : [])]
  const named = args.some((each) => each === '--databases' || each.startsWith('--tab')) ? [] : [database]
  const env = { PATH: process.env['PATH'], MYSQL_PWD: password, PGPASSWORD: password }
  return new Promise((resolve, reject) => {
    const bounds = { env, encoding: 'buffer', maxBuffer: 256 * 1024 ** 2 } as const
    execFile(tool, [...place, ...own, ...args, ...named], bounds, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr.toString() || error.message))
      else resolve(stdout)
    })
  })
}

/** A dump without the date, which differs from run to run; one character for each byte. */
export function comparable(text: Buffer): string {
  return text.toString('latin1').replace(/^-- Dump completed on .*$/m, '-- Dump completed')
}

/** Runs a script of MySQL as the client does. */
export async function runScript(connection: Connection, script: string): Promise<void> {
  for (const statement of splitText(script, { dialect: 'mysql', file: 'script.sql' }))
    if (statement.kind === 'sql' && !statement.comment)
      await mustRun(connection, Buffer.from(statement.bytes).toString())
}

const rows = 200
const list = (count: number, make: (row: number) => string) =>
  Array.from({ length: count }, (_, index) => `(${make(index + 1)})`).join(', ')

/** Sakila's schema with made-up rows. */
export async function fillSakila(connection: Connection): Promise<void> {
  const schema = readFileSync(new URL('../sql/dumps/sakila.sql', import.meta.url), 'utf8')
  const insert = (table: string, columns: string, count: number, make: (row: number) => string) =>
    `INSERT INTO ${table} (${columns}) VALUES ${list(count, make)}`
  const data = [
    'SET FOREIGN_KEY_CHECKS=0',
    insert('country', 'country', 20, (n) => `'Country ${n} Ærø'`),
    insert('city', 'city, country_id', 50, (n) => `'City ${n} \\\\ "x" ''y''', ${(n % 20) + 1}`),
    insert(
      'address',
      'address, district, city_id, phone',
      60,
      (n) => `'${n} Main\\nStreet', 'D', ${(n % 50) + 1}, '${n}'`,
    ),
    insert('store', 'manager_staff_id, address_id', 2, (n) => `${n}, ${n}`),
    insert('staff', 'first_name, last_name, address_id, picture, store_id, username', 2, (n) => {
      const picture = Array.from({ length: 5_000 }, (_, index) => (index * 7 * n) % 256)
      return `'Ann', 'Lee', ${n}, x'${Buffer.from(picture).toString('hex')}', ${n}, 'u${n}'`
    }),
    insert('language', 'name', 3, (n) => `'Language ${n}'`),
    insert('category', 'name', 5, (n) => `'Category ${n}'`),
    insert('actor', 'first_name, last_name', rows, (n) => `'A${n}', 'Ångström ${n}'`),
    insert(
      'film',
      'title, description, release_year, language_id, rating, special_features',
      rows,
      (n) =>
        `'Film ${n}', 'A tale; of ${n}\\r\\n-- and more /* x */', ${1990 + (n % 30)}, 1, 'PG-13', 'Trailers,Commentaries'`,
    ),
    insert('film_actor', 'actor_id, film_id', rows, (n) => `${n}, ${rows + 1 - n}`),
    insert('film_category', 'film_id, category_id', rows, (n) => `${n}, ${(n % 5) + 1}`),
    insert('inventory', 'film_id, store_id', rows, (n) => `${n}, ${(n % 2) + 1}`),
    insert(
      'customer',
      'store_id, first_name, last_name, address_id, create_date',
      60,
      (n) => `1, 'C', 'D', ${n}, '2026-01-01'`,
    ),
    insert(
      'rental',
      'rental_date, inventory_id, customer_id, staff_id',
      rows,
      (n) => `'2026-01-02', ${n}, ${(n % 60) + 1}, 1`,
    ),
    insert(
      'payment',
      'customer_id, staff_id, rental_id, amount, payment_date',
      rows,
      (n) => `1, 1, ${n}, ${n}.99, '2026-01-03'`,
    ),
    'SET FOREIGN_KEY_CHECKS=1',
  ]
  await runScript(connection, schema)
  for (const sql of data) await mustRun(connection, sql)
}

/** A table of every kind of column in which each byte stands alone and beside all others, and what hangs on it. */
export async function fillBytes(connection: Connection, kind: Kind): Promise<void> {
  const hasJson = kind === 'mariadb' || connection.server.numbers[0] >= 8 || connection.server.numbers[1] >= 7
  const generated = hasJson
    ? ", twice DOUBLE GENERATED ALWAYS AS (share * 2) STORED, label VARCHAR(30) AS (CONCAT('n', kind)) VIRTUAL"
    : ''
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('hex')
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  const values = list(256, (n) => {
    const byte = hex(n - 1)
    const word = Buffer.from(`é日😀${String.fromCharCode(n - 1)}`).toString('hex')
    const json = hasJson ? `, '{"a": "${n} é \\\\\\\\ \\\\" x"}'` : ''
    return `x'${byte}', x'${byte}00${byte}27', x'${all.slice(0, 2 * n)}', b'${(n % 1024).toString(2)}', ST_GeomFromText('POINT(${n}.5 -${n})'),
      _utf8mb4 x'${word}', _latin1 x'${byte}e9', 'x${n % 3}', ${n}e-3${json}`
  })
  const statements = [
    `CREATE TABLE bytes (id INT AUTO_INCREMENT PRIMARY KEY, raw BLOB, fixed BINARY(4), varied VARBINARY(300), bits BIT(13), place GEOMETRY NOT NULL,
      wide VARCHAR(50) CHARACTER SET utf8mb4, narrow VARCHAR(50) CHARACTER SET latin1, kind ENUM('x0', 'x1', 'x2'), share DOUBLE
      ${hasJson ? ', doc JSON' : ''}${generated}, SPATIAL KEY (place)) ENGINE=InnoDB`,
    `INSERT INTO bytes (raw, fixed, varied, bits, place, wide, narrow, kind, share${hasJson ? ', doc' : ''}) VALUES ${values}`,
    "INSERT INTO bytes (place, narrow) VALUES (ST_GeomFromText('POINT(0 0)'), '${name} -- slipway: x')",
    'CREATE TABLE `odd ``name; --` (`a ``b;` INT, parent INT, FOREIGN KEY (parent) REFERENCES bytes (id)) ENGINE=InnoDB',
    'INSERT INTO `odd ``name; --` VALUES (1, 1), (NULL, NULL)',
    "CREATE TRIGGER told BEFORE INSERT ON bytes FOR EACH ROW BEGIN SET NEW.kind = IF(NEW.id > 1, 'x1', NEW.kind); SET @told = ';'; END",
    "CREATE PROCEDURE p(IN n INT) COMMENT 'é; x' BEGIN IF n > 0 THEN SELECT ';' AS `a;b`; END IF; END",
    "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE DO BEGIN SELECT 1; SELECT ';'; END",
    "CREATE VIEW v AS SELECT id, kind FROM bytes WHERE narrow <> 'é;'",
  ]
  for (const sql of statements) await mustRun(connection, sql)
}
