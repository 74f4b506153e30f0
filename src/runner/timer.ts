/** Milliseconds of the longest timer: Node fires a longer one at once. */
const longest = 2 ** 31 - 1

/** Milliseconds that a timer can be given for a time of any length; one of more than 24 days ends after 24 days. */
export function timerTime(milliseconds: number): number {
  return Math.min(milliseconds, longest)
}

/** A signal that is aborted after so many milliseconds, with a TimeoutError. */
export function timeoutSignal(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(timerTime(milliseconds))
}
