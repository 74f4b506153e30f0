/** A value that the main step passed to its post step by `writeState`; '' for none. */
export function readState(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return env[`STATE_${name}`] ?? ''
}
