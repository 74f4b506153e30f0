import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Connection, Guards } from './database.ts'
import { partsOf } from './failure.ts'
import { GuardedConnection } from './guarded.ts'
import { complaintFor, isStarting } from './refusal.ts'
import type { Open, Session } from './session.ts'
import { type ConnectionTarget, describeTarget } from './target.ts'

/** Milliseconds between attempts: the first, and the most. */
const firstPause = 200
const longestPause = 3_000

/**
 * Opens a connection with guards. A server that is still starting is tried again until `connectTimeout`. Throws a Complaint with reason
 * `cannot-connect`, `access-denied`, `unknown-database`, `tls-failed`, `insecure-auth`, `timeout` or `cancelled`.
 */
export async function connect(target: ConnectionTarget, guards: Guards, host: Host): Promise<Connection> {
  const deadline = guards.total > 0 ? performance.now() + guards.total : Number.POSITIVE_INFINITY
  const open = await driverOf(target)
  const session = await openPatiently(open, target, guards, host)
  return new GuardedConnection(session, {
    guards,
    host,
    deadline,
    killSession: (id) => killSession(open, target, id),
    redact: redactor(target),
  })
}

/** The drivers are big: only the one that is used is loaded. */
async function driverOf(target: ConnectionTarget): Promise<Open> {
  if (target.dialect === 'mysql') return (await import('./mysql.ts')).open
  if (target.dialect === 'postgres') return (await import('./postgres.ts')).open
  return (await import('./sqlite.ts')).open
}

async function openPatiently(open: Open, target: ConnectionTarget, guards: Guards, host: Host): Promise<Session> {
  const patience = target.dialect === 'sqlite' ? 60_000 : target.connectTimeout
  const limit = guards.total > 0 ? Math.min(guards.total, patience) : patience
  const end = performance.now() + limit
  for (let attempt = 0; ; attempt++) {
    try {
      return await openOnce(open, target, guards, host, end)
    } catch (error) {
      host.signal.throwIfAborted()
      const pause = Math.min(longestPause, firstPause * 2 ** attempt) * (0.5 + host.random() / 2)
      if (!isStarting(error) || performance.now() + pause >= end)
        throw complaintFor(error, target, limit, redactor(target))
      const why = brief(redactor(target)(partsOf(error).message || partsOf(error).code), 200)
      host.log.info(`${describeTarget(target)} does not answer yet (${why}); trying again.`)
      await host.sleep(pause)
    }
  }
}

async function openOnce(open: Open, target: ConnectionTarget, guards: Guards, host: Host, end: number) {
  const late = new AbortController()
  const clock = setTimeout(
    () => late.abort(new Complaint('cannot-connect', 'late')),
    Math.max(1, end - performance.now()),
  )
  try {
    return await open(target, guards, AbortSignal.any([host.signal, late.signal]))
  } finally {
    clearTimeout(clock)
  }
}

/** Milliseconds for the second connection, which has to do its work before the runner kills the process. */
const killTimeout = 2_500

async function killSession(open: Open, target: ConnectionTarget, id: string): Promise<void> {
  const signal = AbortSignal.timeout(killTimeout)
  const killer = await open(target, { lockWait: 0, statement: 0, total: 0 }, signal)
  try {
    await killer.killOther(id)
  } finally {
    await killer.close()
  }
}

/** Blanks the password in a server's words. */
function redactor(target: ConnectionTarget): (text: string) => string {
  const password = target.dialect === 'sqlite' ? '' : target.password()
  return (text) => (password === '' ? text : text.replaceAll(password, '***'))
}
