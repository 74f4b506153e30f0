import type { Connection } from '../database/database.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { rowsOf, textOf } from './ask.ts'
import type { Workshop } from './workshop.ts'

/** What a big statement waits for between two batches. */
export interface Throttle {
  /** Milliseconds between two batches. */
  readonly pause: number
  /** Milliseconds that replicas may be behind; 0 is no check. */
  readonly maxReplicaLag: number
  /** Statements that may run on the server; 0 is no check. */
  readonly maxThreadsRunning: number
  /** Connections to MySQL's replicas, made at the first use. */
  readonly replicas: () => Promise<readonly Connection[]>
}

/** Milliseconds between two looks while something is too high. */
const look = 1_000

/** Pauses, then waits until replicas and server have caught up, and makes sure that the lock is still ours. */
export async function holdBack(pause: number | undefined, shop: Workshop): Promise<void> {
  const { host, throttle, connection, signature } = shop
  await host.sleep(pause ?? throttle.pause)
  for (let turn = 0; ; turn++) {
    const why = await tooMuch(shop)
    if (why === undefined) break
    if (turn % 30 === 0) host.log.info(`Waiting between two batches: ${why}`)
    await host.sleep(look)
  }
  const [row] = await rowsOf(connection, `SELECT ${signature.fence}`)
  if (textOf(row?.[0]) === '')
    throw new Complaint('lock-lost', 'This run no longer holds the lock. What is done is noted; run it again.')
}

async function tooMuch({ throttle, connection }: Workshop): Promise<string | undefined> {
  const { maxReplicaLag, maxThreadsRunning } = throttle
  if (maxThreadsRunning > 0) {
    const running = await threadsRunning(connection)
    if (running > maxThreadsRunning) return `${running} statements run on the server, ${maxThreadsRunning} may`
  }
  if (maxReplicaLag === 0) return undefined
  const lag = await replicaLag(connection, throttle)
  if (lag * 1_000 <= maxReplicaLag) return undefined
  return `a replica is ${Number.isFinite(lag) ? `${lag} s` : 'no longer'} behind, ${maxReplicaLag / 1_000} s are allowed`
}

async function threadsRunning(connection: Connection): Promise<number> {
  const sql = {
    mysql: "SHOW GLOBAL STATUS LIKE 'Threads_running'",
    postgres: "SELECT '', count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()",
    sqlite: 'SELECT 0, 0',
  }[connection.dialect]
  const [row] = await rowsOf(connection, sql)
  return Number(textOf(row?.[1]))
}

/** Seconds; infinite where a replica does not replicate. */
async function replicaLag(connection: Connection, { replicas }: Throttle): Promise<number> {
  if (connection.dialect === 'sqlite') return 0
  if (connection.dialect === 'postgres') {
    const [row] = await rowsOf(
      connection,
      'SELECT COALESCE(MAX(EXTRACT(EPOCH FROM replay_lag)), 0) FROM pg_stat_replication',
    )
    return Number(textOf(row?.[0]))
  }
  const lags: number[] = []
  for (const replica of await replicas()) lags.push(await lagOf(replica))
  return Math.max(0, ...lags)
}

async function lagOf(replica: Connection): Promise<number> {
  let column = -1
  let value = ''
  // The old word is the only one that MySQL 5.6 to 8.3 and MariaDB share, the new one the only one of MySQL 8.4 and later.
  for (const sql of ['SHOW REPLICA STATUS', 'SHOW SLAVE STATUS']) {
    const outcome = await replica.run(sql, {
      onColumns: (columns) => {
        column = columns.findIndex(({ name }) => /^Seconds_Behind_(Source|Master)$/.test(name))
      },
      onRows: ([row]) => {
        value = textOf(row?.[column])
      },
    })
    if (outcome.isDone) return value === '' ? Number.POSITIVE_INFINITY : Number(value)
    if (/denied/i.test(outcome.message))
      throw new Complaint(
        'database-error',
        `A replica does not tell its lag: \`${brief(outcome.message)}\`. Grant REPLICATION CLIENT.`,
      )
  }
  return Number.POSITIVE_INFINITY
}
