import { randomInt } from 'node:crypto'
import type { Connection } from '../../database/session/database.ts'
import { UserError } from '../../input/user-error.ts'
import { every, retry } from '../../runner/retry.ts'
import { execute, isGone, RefusedStatement, refusal, rowsOf, textOf } from '../server/ask.ts'
import type { Pooling } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import type { LockWait } from './wait.ts'

/** How often two clients are compared, because a pooler that chooses at random may be right by chance. */
const rounds = 12
/** Milliseconds for the number of a session, which the server knows at once. */
const patience = 10_000
/** Milliseconds until the pooler has cleaned a returned session. */
const cleaning = every(100, 50)

/**
 * Rejects a proxy, unless it behaves like a pooler that keeps sessions: the number of this session stays while another client works through the same
 * pooler and never gets it, and the state of a session is gone when its client is. One client alone would prove nothing, because an idle pool returns
 * the same session again. Throws a UserError with reason `proxy`.
 */
export async function refuseSharing(waiting: LockWait): Promise<void> {
  const { connection, home } = waiting
  const { proxySign } = connection.server
  if (proxySign === undefined) return
  const { pooling } = engineOf(home.dialect)
  if (pooling === undefined) throw proxied(proxySign)
  try {
    const { key, holder } = await compareClients(waiting, pooling)
    await waitForCleaning(waiting, pooling, key, holder)
    await connection.settle()
  } catch (error) {
    throw error instanceof RefusedStatement ? refusal('looking at the pooler', error) : error
  }
}

/** Works as two clients in turn, and leaves a mark on the session of the second, which is then closed. */
async function compareClients(waiting: LockWait, pooling: Pooling) {
  const { connection } = waiting
  await using other = await secondClient(waiting)
  const holder = other.id
  for (let round = 0; round < rounds; round++) {
    await beginOn(other, pooling)
    const theirs = await numberOf(other, pooling)
    // Only requested if it can be answered: the other client holds its session now, and a small pool has no second one.
    const ours = theirs === connection.id ? '' : await numberOf(connection, pooling)
    if (ours !== connection.id || theirs !== holder)
      throw shared('two clients got the same session, one after the other (transaction pooling)', pooling)
    await execute(other, 'COMMIT')
  }
  const key = randomInt(2 ** 31 - 1)
  await execute(other, pooling.mark(key))
  return { key, holder }
}

async function secondClient({ side }: LockWait): Promise<Connection> {
  try {
    return await side()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const why =
      'With a pooler, this run needs two sessions: one does the work, the other ends statements that take too long and checks that sessions are kept'
    throw new UserError(error.reason, `${error.message} ${why}. Allow two sessions (PgBouncer: \`pool_size\`).`, {
      cause: error,
    })
  }
}

async function beginOn(other: Connection, pooling: Pooling): Promise<void> {
  const begun = await other.run('BEGIN')
  if (begun.isDone) return
  if (!isGone(begun) || /transaction/i.test(begun.message))
    throw shared('it does not allow transactions (statement pooling)', pooling)
  throw new RefusedStatement(begun)
}

/** '' if there was no answer in time: an idle client that keeps its session need not wait for one. */
async function numberOf(connection: Connection, { session }: Pooling): Promise<string> {
  let number = ''
  const outcome = await connection.run(session, {
    timeout: patience,
    onRows: ([row]) => {
      number = textOf(row?.[0])
    },
  })
  if (!outcome.isDone && outcome.reason !== 'statement-timeout') throw new RefusedStatement(outcome)
  return number
}

/** A session that keeps locks and settings of an earlier client would keep the lock of a killed run, and pass our settings to others. */
async function waitForCleaning({ connection, host }: LockWait, pooling: Pooling, key: number, holder: string) {
  await retry<void>(cleaning, host, async () => {
    const marked = await rowsOf(connection, pooling.marked(key))
    if (marked.length === 0) return { value: undefined }
    const sign = `session ${holder} still holds the lock of a disconnected client`
    const why = 'A killed run would leave its lock behind, and the settings of a run would reach other clients'
    const cure =
      'Make it reset sessions (PgBouncer: `server_reset_query = DISCARD ALL`), or use the address of the server.'
    return {
      end: () =>
        Promise.reject(
          new UserError('proxy', `The pooler reuses sessions without resetting them: ${sign}. ${why}. ${cure}`),
        ),
    }
  })
}

function shared(sign: string, { cure }: Pooling): UserError {
  const why = 'Locks are not reliable through it, and scripts share sessions with others'
  return new UserError('proxy', `A pooler in front of the database shares sessions: ${sign}. ${why}. ${cure}`)
}

/** The error for a proxy; `sign` is the evidence. */
export function proxied(sign: string): UserError {
  const why = 'A proxy may send each statement to a different server or session, so locks are not reliable through it'
  return new UserError(
    'proxy',
    `There is a proxy in front of the database: ${sign}. ${why}. Use the address of the server itself.`,
  )
}
