/**
 * A million rows to TSV: mysql-query against `mysql --batch --quick`, on the same throwaway MariaDB, taking turns, writing to the same disk.
 * The files must be equal byte for byte. `node bench/query.ts [--rounds 5] [--rows 1000000]`
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mustRun, openConnection } from '../test/support/connection.ts'
import { type DatabaseServer, startServer } from '../test/support/database.ts'
import { needMariaDbClient } from '../test/support/install.ts'
import { type Command, type Cost, measure, medianCost } from './measure.ts'
import { prepareStep } from './step.ts'

const query = 'SELECT * FROM big'
/** What the suite promises: not slower than the client, in less than so many MiB. */
const promisedPeak = 120

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
function action({ host, port, user, password, database }: DatabaseServer, workspace: string): Command {
  const inputs = { host, port: String(port), user, password, database, query, 'output-file': 'ours.tsv' }
  return prepareStep('mysql-query', inputs, workspace, join(workspace, 'step')).command
}

function told(name: string, { wall, cpu, peak }: Cost): string {
  const memory = peak === undefined ? 'unknown' : `${peak.toFixed(0)} MiB`
  return `| ${name} | ${(wall / 1_000).toFixed(2)} s | ${(cpu / 1_000).toFixed(2)} s | ${memory} |`
}

async function hold(server: DatabaseServer, folder: string, rounds: number): Promise<string> {
  const theirs: Cost[] = []
  const ours: Cost[] = []
  const file = join(folder, 'theirs.tsv')
  mkdirSync(join(folder, 'workspace'))
  for (let round = 0; round <= rounds; round++) {
    const [their, our] = [await measure(client(server, file)), await measure(action(server, join(folder, 'workspace')))]
    // The first round warms the server and the disk.
    if (round === 0) continue
    theirs.push(their)
    ours.push(our)
  }
  if (!readFileSync(file).equals(readFileSync(join(folder, 'workspace/ours.tsv')))) throw new Error('The files differ.')
  const [client_, action_] = [medianCost(theirs), medianCost(ours)]
  const verdict = [
    `${(action_.wall / client_.wall).toFixed(2)} of the client's time (promised: at most 1)`,
    `peak ${action_.peak?.toFixed(0) ?? 'unknown'} MiB (promised: below ${promisedPeak})`,
  ]
  const head = '| | time | processor | peak |\n|---|---|---|---|'
  return [head, told('`mysql --batch --quick`', client_), told('mysql-query', action_), '', ...verdict].join('\n')
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, rows: { type: 'string', default: '1000000' } },
})
if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
if (!/^[1-9]\d{0,7}$/.test(values.rows)) throw new Error(`--rows is ${values.rows}; allowed: 1 to 99999999`)
const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-query-'))
try {
  await using server = await startServer('mariadb')
  await fill(server, Number(values.rows))
  console.log(await hold(server, folder, Number(values.rounds)))
} finally {
  rmSync(folder, { recursive: true })
}
