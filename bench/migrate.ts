/**
 * db-migrate and mysql-query compared with dbmate and MariaDB's own client, on one temporary MariaDB whose data is in memory if the machine has
 * such a folder. Part of `npm run bench`; alone: `node bench/migrate.ts [--rounds 5]`
 */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type DatabaseServer, startServer } from '../test/support/database.ts'
import { needMariaDbClient } from '../test/support/install.ts'
import { type Contest, type Contestant, hold } from './contest.ts'
import type { Command } from './measure.ts'
import { dbmate, installPeers, labelPeer } from './peers.ts'
import { describe, type Part } from './report.ts'
import { prepareStep } from './step.ts'
import { beyondTarget, ratioTarget } from './targets.ts'

const scriptCount = 1_000
const firstVersion = 20260101000000
const dumpBytes = 50_000_000
const made = 'node bench/migrate.ts'

const names = {
  client: '`mariadb` client',
  dbmate: 'dbmate',
  migrate: '**db-migrate**',
  query: '**mysql-query**',
  node: '`node -e 0`',
}

/** The scripts, by content: only tables, or the mixture of a year's work. */
const sets = {
  tables: (at: number) => `CREATE TABLE t${at} (id INT PRIMARY KEY, name VARCHAR(50) NOT NULL, note TEXT);\n`,
  mixed: (at: number) => {
    const table = `t${at - (at % 4)}`
    if (at % 4 === 0) return sets.tables(at)
    if (at % 4 === 1) return `ALTER TABLE ${table} ADD COLUMN placed DATETIME NULL;\n`
    if (at % 4 === 2) return `CREATE INDEX by_name ON ${table} (name);\n`
    return `INSERT INTO ${table} (id, name) VALUES (1, 'first'), (2, 'second');\nUPDATE ${table} SET note = 'seen' WHERE id = 2;\n`
  },
}

/** A folder in dbmate's layout, which db-migrate also reads, next to one file with the same statements. */
function writeScripts(folder: string, textOf: (at: number) => string): void {
  mkdirSync(join(folder, 'migrations'), { recursive: true })
  const all = Array.from({ length: scriptCount }, (_, at) => textOf(at))
  writeFileSync(join(folder, 'all.sql'), all.join(''))
  for (const [at, text] of all.entries())
    writeFileSync(
      join(folder, 'migrations', `${firstVersion + at}_change.sql`),
      `-- migrate:up\n${text}-- migrate:down\n`,
    )
}

/** A table as mysqldump writes it: statements of a megabyte or, as with `--skip-extended-insert`, one for each row. */
function writeDump(path: string, rowsOfStatement: number): void {
  const head = [
    'SET NAMES utf8mb4;',
    "SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO';",
    'SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0;',
    'DROP TABLE IF EXISTS `orders`;',
    'CREATE TABLE `orders` (`id` bigint NOT NULL, `name` varchar(60), `mail` varchar(60), `amount` decimal(12,2), `placed` datetime, `note` text, PRIMARY KEY (`id`)) ENGINE=InnoDB;',
    'LOCK TABLES `orders` WRITE;',
  ]
  const file = openSync(path, 'w')
  writeSync(file, `${head.join('\n')}\n`)
  let [bytes, id] = [0, 0]
  while (bytes < dumpBytes) {
    const rows = Array.from({ length: rowsOfStatement }, () => dumpRow(++id))
    bytes += writeSync(file, `INSERT INTO \`orders\` VALUES ${rows.join(',')};\n`)
  }
  writeSync(file, 'UNLOCK TABLES;\nSET SQL_MODE=@OLD_SQL_MODE, UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS;\n')
  closeSync(file)
}

function dumpRow(id: number): string {
  const mail = id % 7 === 0 ? 'NULL' : `'c${id}@example.com'`
  const note =
    id % 100 === 0 ? "'it\\'s one; with\\nescapes'" : "'a note of usual length, which says that all went well'"
  return `(${id},'Customer ${id}',${mail},${(id % 100_000) / 100},'2026-01-01 00:00:00',${note})`
}

/** The server, and the files for one contest. */
interface Stage {
  readonly server: DatabaseServer
  readonly folder: string
}

function clientArgs({ host, port, user, database }: DatabaseServer, isBare = false): readonly string[] {
  return ['--no-defaults', '-h', host, '-P', String(port), '-u', user, ...(isBare ? [] : [database])]
}

/** The client with a file on its standard input, as in `mariadb shop < all.sql`. */
function client({ server, folder }: Stage, file: string): Command {
  const args = ['-c', 'exec "${@:2}" < "$1"', 'client', join(folder, file), needMariaDbClient(), ...clientArgs(server)]
  return { program: 'bash', args, directory: folder, env: { MYSQL_PWD: server.password } }
}

function step(action: string, { server, folder }: Stage, inputs: Readonly<Record<string, string>>) {
  const { host, port, user, password, database } = server
  const connection = { host, port: String(port), user, password, database }
  return prepareStep(action, { ...connection, ...inputs }, folder, join(folder, `step-${action}`))
}

function migrator(stage: Stage, clear?: () => void): Contestant {
  const { command, outputs } = step('db-migrate', stage, {})
  const answer = () => `${outputs().get('reason')} ${JSON.parse(outputs().get('applied') ?? '[]').length}`
  return { name: names.migrate, command, answer, ...(clear === undefined ? {} : { clear }) }
}

function peer({ server, folder }: Stage, clear?: () => void): Contestant {
  const { host, port, user, password, database } = server
  const url = `mysql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`
  const command = dbmate(folder, ['--migrations-dir', 'migrations', '--no-dump-schema', 'up'], { DATABASE_URL: url })
  return { name: labelPeer('dbmate'), command, ...(clear === undefined ? {} : { clear }) }
}

function ask(server: DatabaseServer, sql: string): void {
  const env = { ...process.env, MYSQL_PWD: server.password }
  execFileSync(needMariaDbClient(), [...clientArgs(server, true), '-e', sql], { env })
}

function empty(server: DatabaseServer): void {
  ask(server, `DROP DATABASE ${server.database}; CREATE DATABASE ${server.database} CHARACTER SET utf8mb4`)
}

function holdUp(title: string, stage: Stage, rounds: number): Promise<Contest> {
  const clear = () => empty(stage.server)
  const contestants = [
    { name: names.client, command: client(stage, 'all.sql'), clear },
    peer(stage, clear),
    migrator(stage, clear),
  ]
  return hold(title, contestants, rounds, made)
}

/** All scripts were applied by db-migrate before; dbmate's own table records the same. */
function holdNothing(stage: Stage, rounds: number): Promise<Contest> {
  const versions = Array.from({ length: scriptCount }, (_, at) => `('${firstVersion + at}')`)
  const table = `${stage.server.database}.schema_migrations`
  ask(stage.server, `CREATE TABLE ${table} (version VARCHAR(255) PRIMARY KEY); INSERT INTO ${table} VALUES ${versions}`)
  const node = { program: process.execPath, args: ['-e', '0'], directory: stage.folder }
  const title = `Nothing to do, ${scriptCount} applied`
  return hold(title, [{ name: names.node, command: node }, peer(stage), migrator(stage)], rounds, made)
}

function holdDump(title: string, stage: Stage, rounds: number): Promise<Contest> {
  const clear = () => empty(stage.server)
  const { command, outputs } = step('mysql-query', stage, { file: 'dump.sql', mode: 'read-write' })
  const contestants = [
    { name: names.client, command: client(stage, 'dump.sql'), clear },
    { name: names.query, command, clear, answer: () => outputs().get('reason') ?? '' },
  ]
  return hold(title, contestants, rounds, made)
}

/** All contests about migrations and dumps, and the state of their targets. */
export async function holdMigrations(folder: string, rounds: number): Promise<Part> {
  await using server = await startServer('mariadb')
  const stage = (name: string): Stage => {
    mkdirSync(join(folder, name), { recursive: true })
    return { server, folder: join(folder, name) }
  }
  for (const [name, textOf] of Object.entries(sets)) writeScripts(stage(name).folder, textOf)
  writeDump(join(stage('dump').folder, 'dump.sql'), 8_000)
  writeDump(join(stage('rows').folder, 'dump.sql'), 1)
  const ups = [
    await holdUp(`${scriptCount} small migrations, new tables`, stage('tables'), rounds),
    await holdUp(`${scriptCount} small migrations, mixed`, stage('mixed'), rounds),
  ]
  const nothing = await holdNothing(stage('mixed'), rounds * 3)
  const dumps = [
    await holdDump('A dump of 50 MB, as mysqldump writes it', stage('dump'), rounds),
    await holdDump('A dump of 50 MB, one row in each statement', stage('rows'), rounds),
  ]
  const { client, dbmate, migrate, query, node } = names
  const targets = [
    ...ups.flatMap((up) => [ratioTarget(up, migrate, dbmate, 1), ratioTarget(up, migrate, client, 1.5)]),
    beyondTarget(nothing, migrate, node, 60),
    ...dumps.map((dump) => ratioTarget(dump, query, client, 1)),
  ]
  return { contests: [...ups, nothing, ...dumps], targets }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
  installPeers()
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const rounds = Number(values.rounds)
    console.log(describe(await holdMigrations(folder, rounds), rounds))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
