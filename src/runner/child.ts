import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** What a program is started with; there is no shell. */
export interface ChildOptions {
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends the program and all that it started: SIGTERM, and SIGKILL after `grace` milliseconds. */
  readonly signal: AbortSignal
  readonly grace: number
}

/** Starts a program in a process group of its own, so that what it starts ends with it and holds none of its streams open. */
export function startChild(
  [program = '', ...args]: readonly string[],
  { directory, env, signal, grace }: ChildOptions,
): ChildProcessByStdio<null, Readable, Readable> {
  signal.throwIfAborted()
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let force: NodeJS.Timeout | undefined
  const stop = () => {
    endGroup(child.pid, 'SIGTERM')
    force = setTimeout(() => endGroup(child.pid, 'SIGKILL'), grace)
  }
  signal.addEventListener('abort', stop, { once: true })
  child.on('close', () => {
    clearTimeout(force)
    signal.removeEventListener('abort', stop)
  })
  return child
}

function endGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
