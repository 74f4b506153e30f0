/** What the main step of this action handed over to its post step by `writeState`; '' for nothing. */
export function readState(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return env[`STATE_${name}`] ?? ''
}
