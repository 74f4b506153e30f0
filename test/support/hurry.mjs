// Preloaded by `NODE_OPTIONS=--import`: the limits and pauses of an action that take a second or longer are over ten times as fast.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const shorter = (milliseconds) => (milliseconds >= 1_000 ? Math.round(milliseconds / 10) : milliseconds)

if (process.argv[1]?.includes('/actions/')) {
  const limit = AbortSignal.timeout
  AbortSignal.timeout = (milliseconds) => limit.call(AbortSignal, shorter(milliseconds))
  const pause = timers.setTimeout
  timers.setTimeout = (milliseconds, ...rest) => pause(shorter(milliseconds), ...rest)
  syncBuiltinESMExports()
}
