/** The longest timer in milliseconds: Node fires longer ones at once. */
const longest = 2 ** 31 - 1

/** Milliseconds for a timer, whatever the time: more than 24 days become 24 days. */
export function timerTime(milliseconds: number): number {
  return Math.min(milliseconds, longest)
}

/** A signal that is aborted with a TimeoutError after so many milliseconds. */
export function timeoutSignal(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(timerTime(milliseconds))
}
