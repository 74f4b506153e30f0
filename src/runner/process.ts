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

/** A host that still works after a cancellation, for final messages. */
export function uncancelled(host: Host): Host {
  return { ...host, signal: new AbortController().signal, sleep: sleeper(undefined) }
}

function sleeper(cancelled: AbortSignal | undefined): Host['sleep'] {
  return async (milliseconds, own) => {
    const signal = AbortSignal.any([cancelled, own].filter((each) => each !== undefined))
    await wait(timerTime(milliseconds), undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

/** The real surroundings of a step: this process, its environment and clock. Its signal is aborted by the runner's cancellation. */
export function processHost(log: Log): { readonly host: Host; readonly cancel: (reason: Error) => void } {
  const cancelled = new AbortController()
  const cancel = (reason: Error) => cancelled.abort(reason)
  const byRunner = () =>
    cancel(
      new UserError(
        'cancelled',
        'The job was cancelled. The work done so far is listed above; run the job again to continue.',
      ),
    )
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
