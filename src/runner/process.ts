import { realpathSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Complaint } from './complaint.ts'
import type { Host } from './host.ts'
import { runnerLog } from './log.ts'

/** The real world of a step: this process, its environment, its clock. Listens for the runner's cancellation. */
export function processHost(): Host {
  const cancelled = new AbortController()
  const cancel = () =>
    cancelled.abort(
      new Complaint('cancelled', 'The job was cancelled. What was done is listed above; run it again to go on.'),
    )
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return {
    env: process.env,
    workspace: realpathSync(process.env['GITHUB_WORKSPACE'] || process.cwd()),
    now: () => new Date(),
    random: Math.random,
    sleep: async (milliseconds, own) => {
      const signal = own === undefined ? cancelled.signal : AbortSignal.any([cancelled.signal, own])
      await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
    },
    signal: cancelled.signal,
    log: runnerLog(),
  }
}
