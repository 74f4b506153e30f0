import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const shorter = (milliseconds: number) => (milliseconds >= 1_000 ? Math.round(milliseconds / 10) : milliseconds)

/**
 * Pauses that take a second or longer are over ten times as fast, and so are limits where `TEST_LIMITS` is not `whole`; gives what takes that back.
 */
export function shortenWaits(): () => void {
  const limit = AbortSignal.timeout
  const pause = timers.setTimeout
  if (process.env['TEST_LIMITS'] !== 'whole')
    AbortSignal.timeout = (milliseconds) => limit.call(AbortSignal, shorter(milliseconds))
  timers.setTimeout = (milliseconds = 0, ...rest) => pause(shorter(milliseconds), ...rest)
  syncBuiltinESMExports()
  return () => {
    AbortSignal.timeout = limit
    timers.setTimeout = pause
    syncBuiltinESMExports()
  }
}
