import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { type RetryPolicy, retry } from '../runner/retry.ts'
import { timeoutSignal, timerTime } from '../runner/timer.ts'
import { brief } from '../text/printable.ts'
import { GuardedConnection } from './guarded.ts'
import { isStarting, userErrorFor } from './refusal.ts'
import type { Connection, Guards } from './session/database.ts'
import { partsOf } from './session/failure.ts'
import type { Open, Session } from './session/session.ts'
import { type ConnectionTarget, describeTarget } from './session/target.ts'
import { signIn } from './target/sign-in.ts'

/** For a server that is still starting: retry until the time limit. */
const starting: RetryPolicy = { attempts: Number.POSITIVE_INFINITY, first: 200, longest: 3_000, jitter: 0.5 }

/**
 * Opens a connection with guards. Retries until `connectTimeout` if a server is still starting. Throws a UserError with reason
 * `cannot-connect`, `access-denied`, `unknown-database`, `tls-failed`, `insecure-auth`, `password-failed`, `timeout` or `cancelled`.
 */
export async function connect(target: ConnectionTarget, guards: Guards, host: Host): Promise<Connection> {
  const deadline = guards.total > 0 ? performance.now() + guards.total : Number.POSITIVE_INFINITY
  const open = await driverOf(target)
  const at = await credentialsFor(target, guards, host)
  const session = await openPatiently(open, at, guards, host)
  return new GuardedConnection(session, {
    guards,
    host,
    deadline,
    killSession: (id) => killSession({ open, target, at, host }, id),
    redact: host.secrets.redact,
  })
}

/** The drivers are big: only the one that is needed is loaded. */
async function driverOf(target: ConnectionTarget): Promise<Open> {
  if (target.dialect === 'mysql') return (await import('./mysql/mysql.ts')).open
  if (target.dialect === 'postgres') return (await import('./postgres/postgres.ts')).open
  return (await import('./sqlite.ts')).open
}

/** The target with its current user and password. */
async function credentialsFor(target: ConnectionTarget, { total }: Guards, host: Host): Promise<ConnectionTarget> {
  if (target.dialect === 'sqlite') return target
  return await signIn(target, host, total > 0 ? Math.min(total, target.connectTimeout) : target.connectTimeout)
}

async function openPatiently(open: Open, target: ConnectionTarget, guards: Guards, host: Host): Promise<Session> {
  const patience = target.dialect === 'sqlite' ? 60_000 : target.connectTimeout
  const limit = guards.total > 0 ? Math.min(guards.total, patience) : patience
  const end = performance.now() + limit
  return retry({ ...starting, deadline: limit }, host, async () => {
    try {
      return { value: await openOnce(open, target, guards, host, end) }
    } catch (error) {
      host.signal.throwIfAborted()
      const found = userErrorFor(error, target, limit, host.secrets.redact)
      if (!isStarting(error)) throw found
      const why = brief(host.secrets.redact(partsOf(error).message || partsOf(error).code), 200)
      return { end: () => Promise.reject(found), why: `${describeTarget(target)} does not answer yet (${why})` }
    }
  })
}

async function openOnce(open: Open, target: ConnectionTarget, guards: Guards, host: Host, end: number) {
  const late = new AbortController()
  const clock = setTimeout(
    () => late.abort(new UserError('cannot-connect', 'late')),
    timerTime(Math.max(1, end - performance.now())),
  )
  try {
    return await open(target, guards, AbortSignal.any([host.signal, late.signal]))
  } finally {
    clearTimeout(clock)
  }
}

/** Milliseconds for the second connection, which must do its work before the runner kills the process. */
const killTimeout = 2_500

/** How a session was opened. */
interface Opened {
  readonly open: Open
  readonly target: ConnectionTarget
  /** The same target with the user and password that the server accepted. */
  readonly at: ConnectionTarget
  readonly host: Host
}

async function killSession(opened: Opened, id: string): Promise<void> {
  const signal = timeoutSignal(killTimeout)
  const killer = await openAgain(opened, signal)
  const giveUp = () => killer.destroy()
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    signal.throwIfAborted()
    await killer.killOther(id)
  } finally {
    signal.removeEventListener('abort', giveUp)
    await killer.close()
  }
}

/** As the session's own user, who may end it. If a password is no longer accepted, it is requested once more. */
async function openAgain({ open, target, at, host }: Opened, signal: AbortSignal): Promise<Session> {
  const none: Guards = { lockWait: 0, statement: 0, total: 0 }
  try {
    return await open(at, none, signal)
  } catch (error) {
    const { reason } = userErrorFor(error, at, killTimeout, host.secrets.redact)
    if (target.dialect === 'sqlite' || target === at || reason !== 'access-denied') throw error
    return await open(await signIn(target, { ...host, signal }, killTimeout), none, signal)
  }
}
