import * as core from '@actions/core'

/** Hands a value to the post step of this action: the runner gives it as `STATE_<name>`. */
export function saveState(name: string, value: string): void {
  core.saveState(name, value)
}

/** What the main step handed over; '' for nothing. */
export function readState(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return env[`STATE_${name}`] ?? ''
}
