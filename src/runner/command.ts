import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
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

/** Runs a program with arguments, without a shell, in the workspace; its exit code (a signal's counts as 1), undefined where it does not start. */
export function runCommand(
  [program = '', ...args]: readonly string[],
  options: CommandOptions,
): Promise<number | undefined> {
  const { host, line } = options
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: host.workspace,
      env: { ...withoutInputs(host.env), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    createInterface({ input: child.stdout }).on('line', line)
    createInterface({ input: child.stderr }).on('line', options.error ?? line)
    const stop = () => {
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), grace).unref()
    }
    host.signal.addEventListener('abort', stop, { once: true })
    const end = (code: number | undefined) => {
      host.signal.removeEventListener('abort', stop)
      resolve(code)
    }
    child.on('error', (error) => {
      const tell = options.error ?? line
      tell(error.message)
      end(undefined)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
