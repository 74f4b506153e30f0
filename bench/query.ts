/**
 * A million rows to TSV: mysql-query against `mysql --batch --quick`, on the same throwaway MariaDB, writing to the same disk. The files must be
 * equal byte for byte. By itself: `node bench/query.ts [--rounds 5] [--rows 1000000]`
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mustRun, openConnection } from '../test/support/connection.ts'
import { type DatabaseServer, startServer } from '../test/support/database.ts'
import { needMariaDbClient } from '../test/support/install.ts'
import { type Contest, hold } from './contest.ts'
import { names } from './contests.ts'
import type { Command } from './measure.ts'
import { tabulate, tabulateTargets } from './report.ts'
import { prepareStep } from './step.ts'
import { rowTargets } from './targets.ts'

const query = 'SELECT * FROM big'
const usualRows = 1_000_000

/** Starts a server, fills a table and lets both write all of it to a file in `folder`. */
export async function holdQuery(folder: string, rounds: number, rows = usualRows): Promise<Contest> {
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace, { recursive: true })
  await using server = await startServer('mariadb')
  await fill(server, rows)
  const theirs = join(folder, 'theirs.tsv')
  const contestants = [
    { name: names.client, command: client(server, theirs) },
    { name: names.mysqlQuery, command: action(server, workspace, join(folder, 'step')) },
  ]
  const contest = await hold(`${rows.toLocaleString('en')} rows to TSV`, contestants, rounds)
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

/** The client, with its output in a file, as a shell would put it there. */
function client({ host, port, user, password, database }: DatabaseServer, file: string): Command {
  const args = ['--no-defaults', '--batch', '--quick', `-h${host}`, `-P${port}`, `-u${user}`, '-e', query, database]
  const script = 'exec "${@:2}" > "$1"'
  return {
    program: 'bash',
    args: ['-c', script, 'client', file, needMariaDbClient(), ...args],
    directory: tmpdir(),
    env: { MYSQL_PWD: password },
  }
}

/** The shipped action, as the runner starts it. */
function action(server: DatabaseServer, workspace: string, folder: string): Command {
  const { host, port, user, password, database } = server
  const inputs = { host, port: String(port), user, password, database, query, 'output-file': 'ours.tsv' }
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
    const contest = await holdQuery(folder, Number(values.rounds), Number(values.rows))
    console.log([tabulate(contest), tabulateTargets(rowTargets(contest))].join('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) await main()
