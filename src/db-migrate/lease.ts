import { randomUUID } from 'node:crypto'
import type { Connection } from '../database/database.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { execute, RefusedStatement, refusal, rowsOf, textOf } from './ask.ts'
import { formatDuration } from './duration.ts'
import { literal } from './literal.ts'
import type { Lock, Waiting } from './lock.ts'
import { tableName, tableStatements } from './records.ts'

/** Seconds that a lease holds without a sign of life, and between two of them. */
const term = 60
const beat = 15

/** What a lease needs beside a lock of the server. */
export interface Leasing extends Waiting {
  readonly runner: string
  /** Opens the connection that keeps the lease alive while a statement runs. */
  readonly side: () => Promise<Connection>
}

/**
 * Where the server forbids GET_LOCK (Galera, some proxies' clusters): a row that names its holder until a time of the server's clock. It is
 * renewed while its holder lives and free a minute after it died; every write of ours checks it in the same statement.
 */
export async function takeLease(leasing: Leasing): Promise<Lock> {
  const token = randomUUID()
  try {
    await prepareRow(leasing)
    await acquire(leasing, token)
    const side = await leasing.side()
    const life = { isOver: false }
    const beating = keepAlive(side, life, leasing, token)
    const table = tableName(leasing.home, 'lock')
    return {
      fence: `(SELECT IF(l.token = '${token}' AND l.expires_at > UTC_TIMESTAMP(3), CONNECTION_ID(), NULL) FROM ${table} l WHERE l.id = 1)`,
      kind: 'lease',
      release: async () => {
        life.isOver = true
        await beating
        await side.run(`UPDATE ${table} SET token = '', expires_at = since WHERE id = 1 AND token = '${token}'`)
        await side.close()
      },
    }
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('taking the lease', error) : error
  }
}

async function prepareRow({ connection, home }: Leasing): Promise<void> {
  for (const statement of tableStatements(home)) await execute(connection, statement)
  await execute(
    connection,
    `INSERT IGNORE INTO ${tableName(home, 'lock')} (id, token, environment, runner, connection_id, server, since, expires_at) ` +
      `VALUES (1, '', '', '', 0, '', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
  )
}

async function acquire(leasing: Leasing, token: string): Promise<void> {
  const { connection, home, patience, host, runner } = leasing
  const table = tableName(home, 'lock')
  const start = host.now().getTime()
  const take =
    `UPDATE ${table} SET token = '${token}', runner = ${literal('mysql', runner)}, connection_id = CONNECTION_ID(), ` +
    `server = @@hostname, since = UTC_TIMESTAMP(3), expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND WHERE id = 1 ` +
    `AND (token = '' OR expires_at < UTC_TIMESTAMP(3)) AND NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ` +
    // A statement of a dead holder that the server still runs keeps the lease.
    `WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())`
  for (let turn = 0; ; turn++) {
    await execute(connection, take)
    const [row] = await rowsOf(connection, `SELECT token, runner, since FROM ${table} WHERE id = 1`)
    const [held, holder = '', since = ''] = (row ?? []).map(textOf)
    if (held === token) return
    const who = `${brief(holder, 250)}, since ${since} UTC`
    if (host.now().getTime() - start >= patience) throw tooLong(who, patience)
    if (turn % 30 === 0) host.log.info(`Waiting for another runner: ${who}`)
    await host.sleep(500 + host.random() * 500)
  }
}

async function keepAlive(side: Connection, life: { readonly isOver: boolean }, { home, host }: Leasing, token: string) {
  const renew =
    `UPDATE ${tableName(home, 'lock')} SET expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND ` +
    `WHERE id = 1 AND token = '${token}' AND expires_at > UTC_TIMESTAMP(3)`
  let last = host.now().getTime()
  while (!life.isOver && !host.signal.aborted) {
    await host.sleep(100).catch(() => undefined)
    if (host.now().getTime() - last < beat * 1_000) continue
    await side.run(renew)
    last = host.now().getTime()
  }
}

function tooLong(holder: string, patience: number): Complaint {
  const cure = 'Wait until it has ended and run this again, or give more time in the input `lock-timeout`.'
  return new Complaint(
    'locked',
    `Another runner has worked on this database for longer than ${formatDuration(patience)}: ${holder}. ${cure}`,
  )
}
