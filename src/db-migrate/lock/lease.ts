import { randomUUID } from 'node:crypto'
import type { Connection, StatementFailure } from '../../database/session/database.ts'
import { every, type RetryPolicy, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import { tableName, tableStatements } from '../ledger/records.ts'
import {
  execute,
  isDuplicateRow,
  isGone,
  isMissingTable,
  RefusedStatement,
  refusal,
  rowsOf,
  textOf,
} from '../server/ask.ts'
import type { LeaseWords } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import { literal } from '../server/literal.ts'
import type { MigrationLock } from './lock.ts'
import { refuseSharing } from './pooler.ts'
import { type LockWait, tooLong } from './wait.ts'

/** Seconds until a lease without renewal expires, and between two renewals. */
const term = 60
const beat = 15
/** Milliseconds between two checks whether a renewal is due. */
const tick = 100

/** Milliseconds between two checks whether the lease is free. */
const waiting: RetryPolicy = { ...every(1_000), jitter: 0.5 }
/** For tables that two runs create at the same time. */
const making: RetryPolicy = { ...every(100, 20), jitter: 0.5 }

/** What a lease needs in addition to a lock of the server. */
export interface Leasing extends LockWait {
  readonly runner: string
}

/** A lease with its messages. */
interface Lease extends Leasing {
  readonly words: LeaseWords
  readonly token: string
  readonly table: string
  readonly now: string
}

/**
 * Used if the server forbids GET_LOCK (Galera, clusters behind some proxies) or has no advisory locks: a row that names its holder until a time of
 * the server's clock, so that runners' clocks do not matter. It is renewed while its holder lives, and expires a minute after it died. All our writes
 * check it in the same statement.
 */
export async function takeLease(leasing: Leasing): Promise<MigrationLock> {
  const { lease: words, now, session, pooling } = engineOf(leasing.home.dialect)
  if (words === undefined) throw new Error('no lease for this engine')
  if (pooling !== undefined) await refuseSharing(leasing)
  const token = randomUUID()
  const lease: Lease = { ...leasing, words, token, now, table: tableName(leasing.home, 'lock') }
  try {
    await prepareRow(lease)
    await acquire(lease)
    const side = await leasing.side().catch(async (error: unknown) => {
      await leasing.connection.run(freeing(lease))
      throw error
    })
    const heart = new Heart(lease, side)
    const held = `l.token = '${token}' AND l.expires_at > ${now}`
    return {
      fence: `(SELECT CASE WHEN ${held} THEN ${session} END FROM ${lease.table} l WHERE l.id = 1)`,
      kind: 'lease',
      release: () => heart.stop(),
    }
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('taking the lease', error) : error
  }
}

/** The tables may exist already, and their user may not be allowed to create any. */
async function prepareRow({ connection, home, host, words, table, now }: Lease): Promise<void> {
  const row = words.once(
    `INSERT INTO ${table} (id, token, environment, runner, connection_id, server, since, expires_at) ` +
      `VALUES (1, '', '', '', 0, '', ${now}, ${now})`,
  )
  await retry<void>(making, host, async () => {
    const outcome = await connection.run(row)
    if (outcome.isDone) return { value: undefined }
    if (!isMissingTable(outcome)) throw new RefusedStatement(outcome)
    for (const statement of tableStatements(home)) {
      const made = await connection.run(statement)
      // PostgreSQL lets only one of two succeed, even with IF NOT EXISTS.
      if (!made.isDone && !isDuplicateRow(made) && made.state !== '42P07') throw new RefusedStatement(made)
    }
    return { end: () => Promise.reject(new RefusedStatement(outcome)) }
  })
}

async function acquire(lease: Lease): Promise<void> {
  const { connection, home, patience, host, runner, words, token, table, now } = lease
  const { session } = engineOf(home.dialect)
  const take =
    `UPDATE ${table} SET token = '${token}', runner = ${literal(home.dialect, runner)}, connection_id = ${session}, ` +
    `server = ${words.server(token)}, since = ${now}, expires_at = ${words.later(term)} ` +
    `WHERE id = 1 AND (token = '' OR expires_at < ${now}) AND ${words.isLeft}`
  if (words.introduce !== undefined) await execute(connection, words.introduce(token))
  return retry<void>({ ...waiting, deadline: patience }, host, async (count) => {
    // Without permission to end that session, wait for its end.
    if (words.evict !== undefined) await connection.run(words.evict(table))
    const taken = await connection.run(take)
    if (!taken.isDone && !isRaced(taken)) throw new RefusedStatement(taken)
    const [row] = await rowsOf(connection, `SELECT token, runner, since FROM ${table} WHERE id = 1`)
    const [held, holder = '', since = ''] = (row ?? []).map(textOf)
    if (held === token) return { value: undefined }
    const who = `${brief(holder, 250)}, since ${since} UTC`
    if (count % 30 === 1) host.log.info(`Waiting for another runner: ${who}`)
    return { end: () => Promise.reject(tooLong(who, patience)) }
  })
}

/** A database may default to serializable, and then the loser of a race gets an error. On MySQL, a transaction that has checked the lease keeps it. */
function isRaced({ state, reason }: StatementFailure): boolean {
  return state === '40001' || reason === 'lock-timeout'
}

function freeing({ table, token }: Lease): string {
  return `UPDATE ${table} SET token = '', expires_at = since WHERE id = 1 AND token = '${token}'`
}

/** A silent connection must not outlast the lease that it renews. */
const bounded = { timeout: beat * 1_000 }

/** Renewals use a separate connection, because the other one is busy while a statement runs. */
class Heart {
  readonly #lease: Lease
  readonly #beating: Promise<void>
  #side: Connection
  #isOver = false

  constructor(lease: Lease, side: Connection) {
    this.#lease = lease
    this.#side = side
    this.#beating = this.#beatOn()
  }

  /** Releases the lease. */
  async stop(): Promise<void> {
    this.#isOver = true
    await this.#beating
    const free = freeing(this.#lease)
    const freed = await this.#side.run(free, bounded)
    if (!freed.isDone) await this.#lease.connection.run(free, bounded)
    await this.#side.close()
  }

  /** Counted in pauses, because a change of the clock would delay the next renewal. */
  async #beatOn(): Promise<void> {
    const { host } = this.#lease
    for (let waited = 0; !this.#isOver && !host.signal.aborted; waited += tick) {
      await host.sleep(tick).catch(() => undefined)
      if (waited < beat * 1_000) continue
      if (await this.#renew()) waited = 0
    }
  }

  /**
   * False if it was not renewed: it is tried again at once, on a new connection if this one is lost. An expired lease that nobody took is still ours:
   * while a transaction of ours that has checked it is open, MySQL lets nobody else write it.
   */
  async #renew(): Promise<boolean> {
    const { words, table, token, side } = this.#lease
    const renewed = await this.#side.run(
      `UPDATE ${table} SET expires_at = ${words.later(term)} WHERE id = 1 AND token = '${token}'`,
      bounded,
    )
    if (renewed.isDone || !isGone(renewed)) return renewed.isDone
    const again = await side().catch(() => undefined)
    if (again !== undefined) this.#side = again
    return false
  }
}
