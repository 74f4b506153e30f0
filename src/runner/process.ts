import { setTimeout as wait } from 'node:timers/promises'
import { realWorkspace } from '../files/workspace.ts'
import { hideProxyLogins, secretKeeper } from '../input/secret.ts'
import { UserError } from '../input/user-error.ts'
import type { Host, Log } from './host.ts'
import { maskLine } from './log.ts'
import { timerTime } from './timer.ts'

/** The version of the runtime, as `24.14.0`. */
export function nodeVersion(): string {
  return process.versions.node
}

/** A host that goes on after a cancellation, for the little that is still to be told. */
export function uncancelled(host: Host): Host {
  return { ...host, signal: new AbortController().signal, sleep: sleeper(undefined) }
}

function sleeper(cancelled: AbortSignal | undefined): Host['sleep'] {
  return async (milliseconds, own) => {
    const signal = AbortSignal.any([cancelled, own].filter((each) => each !== undefined))
    await wait(timerTime(milliseconds), undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

/** The real world of a step: this process, its environment, its clock; and what aborts its signal, as the runner's cancellation does. */
export function processHost(log: Log): { readonly host: Host; readonly cancel: (reason: Error) => void } {
  const cancelled = new AbortController()
  const cancel = (reason: Error) => cancelled.abort(reason)
  const byRunner = () =>
    cancel(new UserError('cancelled', 'The job was cancelled. What was done is listed above; run it again to go on.'))
  process.on('SIGINT', byRunner)
  process.on('SIGTERM', byRunner)
  const host: Host = {
    env: process.env,
    workspace: realWorkspace(process.env['GITHUB_WORKSPACE'] || process.cwd()),
    now: () => new Date(),
    random: Math.random,
    sleep: sleeper(cancelled.signal),
    signal: cancelled.signal,
    log,
    secrets: secretKeeper(maskLine),
  }
  hideProxyLogins(host.env, host.secrets)
  return { host, cancel }
}
