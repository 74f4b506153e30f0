import { createInterface } from 'node:readline'
import { startChild } from './child.ts'
import type { Host } from './host.ts'
import { withoutInputs } from './inputs.ts'

/** What a program of the user's is run with. */
export interface CommandOptions {
  readonly host: Host
  /** Added to the environment; the step's inputs, which may hold secrets, are taken out of it. */
  readonly env: Readonly<Record<string, string>>
  /** Takes each line of both streams. */
  readonly line: (text: string) => void
  /** Takes the lines of the error stream instead. */
  readonly error?: (text: string) => void
}

/** Milliseconds that a program has to end by itself; the runner gives this process ten seconds. */
const grace = 5_000

/**
 * Runs a program with arguments, without a shell, in the workspace; its exit code (a signal's counts as 1), undefined where it does not
 * start. Rejects with the host's signal where that came before.
 */
export async function runCommand(
  command: readonly string[],
  { host, env, line, error: tell = line }: CommandOptions,
): Promise<number | undefined> {
  const { workspace, signal } = host
  const child = startChild(command, {
    directory: workspace,
    env: { ...withoutInputs(host.env), ...env },
    signal,
    grace,
  })
  createInterface({ input: child.stdout }).on('line', line)
  createInterface({ input: child.stderr }).on('line', tell)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      tell(error.message)
      resolve(undefined)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
