import { setTimeout as wait } from 'node:timers/promises'
import { secretKeeper } from '../../src/input/secret.ts'
import type { Host, Log } from '../../src/runner/host.ts'

/** A host for code that is called directly: real time, its own cancellation, and all that was logged. */
export interface TestHost extends Host {
  readonly lines: readonly string[]
  readonly masked: readonly string[]
  readonly cancel: () => void
}

export function testHost(env: Readonly<Record<string, string>> = {}): TestHost {
  const cancelled = new AbortController()
  const lines: string[] = []
  const masked: string[] = []
  const write = (text: string) => void lines.push(text)
  const log: Log = {
    info: write,
    debug: write,
    notice: write,
    warning: write,
    error: write,
    group: (_title, body) => body(),
  }
  return {
    env,
    workspace: '/nowhere',
    now: () => new Date(),
    random: () => 0.5,
    sleep: async (milliseconds, own) => {
      const signal = own === undefined ? cancelled.signal : AbortSignal.any([cancelled.signal, own])
      await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
    },
    signal: cancelled.signal,
    log,
    secrets: secretKeeper((line) => void masked.push(line)),
    lines,
    masked,
    cancel: () => cancelled.abort(new Error('cancelled by the test')),
  }
}
