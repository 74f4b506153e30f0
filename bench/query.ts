/**
 * mysql-query compared with the command-line client, on the same temporary MariaDB and the same disk: a million rows to TSV (the files must be equal
 * byte for byte), and a dump of 50 MB. Alone: `node bench/query.ts [--rounds 5] [--rows 1000000]`
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mustRun, openConnection } from '../test/support/connection.ts'
import { type DatabaseServer, startServer } from '../test/support/database.ts'
import { needMariaDbClient } from '../test/support/install.ts'
import { type Contest, hold } from './contest.ts'
import { names } from './contests.ts'
import type { Command } from './measure.ts'
import { describe, type Part } from './report.ts'
import { prepareStep } from './step.ts'
import { dumpTarget, rowTargets } from './targets.ts'

const query = 'SELECT * FROM big'
const usualRows = 1_000_000
const dumpBytes = 50e6
const made = 'node bench/query.ts'

/** The comparisons of rows and of a dump, in `folder`. */
export async function holdQuery(folder: string, rounds: number, rows = usualRows): Promise<Part> {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace, { recursive: true })
  await using server = await startServer('mariadb')
  const written = await holdRows(server, folder, workspace, rounds, rows)
  const loaded = await holdDump(server, folder, workspace, rounds)
  return { contests: [written, loaded], targets: [...rowTargets(written), dumpTarget(loaded)] }
}

/** Both write a whole table to a file. */
async function holdRows(server: DatabaseServer, folder: string, workspace: string, rounds: number, rows: number) {
  await fill(server, rows)
  const theirs = join(folder, 'theirs.tsv')
  const wanted = { query, 'output-file': 'ours.tsv' }
  const contestants = [
    { name: names.client, command: client(server, theirs, 'exec "${@:2}" > "$1"', '--batch', '--quick', '-e', query) },
    { name: names.mysqlQuery, command: action(server, workspace, join(folder, 'step'), wanted) },
  ]
  const contest = await hold(`${rows.toLocaleString('en')} rows to TSV`, contestants, rounds, made)
  if (!readFileSync(theirs).equals(readFileSync(join(workspace, 'ours.tsv')))) throw new Error('The files differ.')
  return contest
}

async function fill(server: DatabaseServer, rows: number): Promise<void> {
  await using connection = await openConnection(server)
  await mustRun(
    connection,
    'CREATE TABLE big (id BIGINT PRIMARY KEY, name VARCHAR(60), email VARCHAR(60), amount DECIMAL(12, 2), placed DATETIME, note TEXT)',
  )
  await mustRun(
    connection,
    `INSERT INTO big SELECT seq, CONCAT('Customer ', seq), IF(seq % 7, CONCAT('c', seq, '@example.com'), NULL), seq / 3,
      '2026-01-01' + INTERVAL seq SECOND, IF(seq % 100, 'a note of usual length', 'one\\twith\\nescapes\\\\') FROM seq_1_to_${rows}`,
  )
}

/** Both load the same dump, as mysqldump writes it: INSERTs of a megabyte. */
async function holdDump(server: DatabaseServer, folder: string, workspace: string, rounds: number): Promise<Contest> {
  const file = join(workspace, 'dump.sql')
  writeDump(file)
  const wanted = { file: 'dump.sql', mode: 'read-write' }
  const contestants = [
    { name: names.loader, command: client(server, file, 'exec "${@:2}" < "$1"') },
    { name: names.mysqlQuery, command: action(server, workspace, join(folder, 'load'), wanted) },
  ]
  return await hold('A dump of 50 MB', contestants, rounds, made)
}

function writeDump(path: string): void {
  const file = openSync(path, 'w')
  const columns = 'id BIGINT PRIMARY KEY, name VARCHAR(60), email VARCHAR(60), amount DECIMAL(12, 2), note TEXT'
  writeSync(file, `DROP TABLE IF EXISTS loaded;\nCREATE TABLE loaded (${columns});\nLOCK TABLES loaded WRITE;\n`)
  let [written, id] = [0, 0]
  while (written < dumpBytes) {
    const rows = Array.from({ length: 8_000 }, () => rowOf(++id))
    written += writeSync(file, `INSERT INTO loaded VALUES ${rows.join(',')};\n`)
  }
  writeSync(file, 'UNLOCK TABLES;\n')
  closeSync(file)
}

function rowOf(id: number): string {
  const email = id % 7 === 0 ? 'NULL' : `'c${id}@example.com'`
  return `(${id},'Customer ${id}',${email},${(id / 3).toFixed(2)},'a note of usual length; it isn\\'t short, and has a number: ${id * 7_919}')`
}

/** The client, with a file as its input or output, redirected by a shell: `$1` in the script. */
function client(server: DatabaseServer, file: string, script: string, ...more: readonly string[]): Command {
  const { host, port, user, password, database } = server
  const args = ['--no-defaults', `-h${host}`, `-P${port}`, `-u${user}`, ...more, database]
  return {
    program: 'bash',
    args: ['-c', script, 'client', file, needMariaDbClient(), ...args],
    directory: tmpdir(),
    env: { MYSQL_PWD: password },
  }
}

/** The shipped action, started like the runner does. */
function action(
  server: DatabaseServer,
  workspace: string,
  folder: string,
  wanted: Readonly<Record<string, string>>,
): Command {
  const { host, port, user, password, database } = server
  const inputs = { host, port: String(port), user, password, database, ...wanted }
  return prepareStep('mysql-query', inputs, workspace, folder).command
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '5' }, rows: { type: 'string', default: String(usualRows) } },
  })
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
  if (!/^[1-9]\d{0,7}$/.test(values.rows)) throw new Error(`--rows is ${values.rows}; allowed: 1 to 99999999`)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-query-'))
  try {
    const rounds = Number(values.rounds)
    console.log(describe(await holdQuery(folder, rounds, Number(values.rows)), rounds))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) await main()
