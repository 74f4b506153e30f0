import type { Connection } from '../../database/session/database.ts'
import { brief } from '../../text/printable.ts'
import { type LedgerHome, tableName } from '../ledger/records.ts'
import { execute, isMissingTable, RefusedStatement, refusal, rowsOf, rowsUnless, textOf } from '../server/ask.ts'
import type { SessionLock } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import { proxied, refuseSharing } from './pooler.ts'
import { type LockWait, tooLong } from './wait.ts'

/** The proof that this session may write. */
export interface MigrationLock {
  /** See `Signature.fence`. */
  readonly fence: string
  readonly kind: 'GET_LOCK' | 'advisory lock' | 'transactions' | 'lease'
  readonly release: () => Promise<void>
}

/** Milliseconds between two requests to a server that answers at once. */
const turn = 2_000

/**
 * Waits until no other runner works on this database. The lock belongs to the session that also runs the scripts. So it ends with the session and
 * cannot get stuck, and it is held while the server still runs a statement of a killed runner. Undefined if the server forbids GET_LOCK.
 */
export async function takeLock(waiting: LockWait): Promise<MigrationLock | undefined> {
  const { connection, home } = waiting
  await refuseSharing(waiting)
  const lock = engineOf(home.dialect).lock(home.schema)
  if (lock === undefined) return { fence: '0', kind: 'transactions', release: () => Promise.resolve() }
  try {
    for (const sql of lock.before) await execute(connection, sql)
    await wait(waiting, lock)
    const [row] = await rowsOf(connection, `SELECT ${lock.fence}`)
    if (textOf(row?.[0]) !== connection.id) throw proxied('the server gave the lock to a different session')
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    if (lock.forbidden.has(error.failure.code)) return undefined
    throw refusal('taking the lock', error)
  }
  return { fence: lock.fence, kind: lock.kind, release: () => release(connection, lock.release) }
}

/** The session, and so the lock, may be gone already. */
async function release(connection: Connection, sql: string): Promise<void> {
  await connection.run(sql)
}

/** Repeats the request until the answer is 1. */
async function wait({ connection, home, patience, host }: LockWait, lock: SessionLock) {
  const start = host.now().getTime()
  let text = 0
  for (;;) {
    const asked = host.now().getTime()
    const [row] = await rowsOf(connection, lock.take)
    if (textOf(row?.[0]) === '1') return
    const now = host.now().getTime()
    const who = `${await holderOf(connection, lock)}${await noted(connection, home)}`
    if (now - start >= patience) throw tooLong(who, patience)
    if (text === 0 || now - text > 30_000) {
      host.log.info(`Waiting for another runner: ${who}`)
      text = now
    }
    // PostgreSQL answers at once; MySQL has already waited in the server.
    await host.sleep(Math.max(0, Math.min(turn, 100 + host.random() * 200) - (now - asked)))
  }
}

async function holderOf(connection: Connection, { holder, hidden }: SessionLock): Promise<string> {
  const [row] = await rowsOf(connection, holder)
  if (row === undefined) return hidden
  const [id = '', who = '', running = '', seconds = ''] = row.map(textOf)
  const what = running === '' ? 'between two statements' : `running \`${brief(running, 120)}\` for ${seconds} s`
  return `session ${id} of ${brief(who)}, ${what}`
}

/** What the holder wrote about itself. */
async function noted(connection: Connection, home: LedgerHome): Promise<string> {
  const sql = `SELECT runner, since FROM ${tableName(home, 'lock')} WHERE id = 1`
  const [row] = await rowsUnless(isMissingTable, connection, sql)
  if (row === undefined) return ''
  const [runner = '', since = ''] = row.map(textOf)
  return ` (${brief(runner, 250)}, since ${since} UTC)`
}
