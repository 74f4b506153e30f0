import { type ChildProcess, spawn } from 'node:child_process'
import { codeOf } from '../files/file-error.ts'

/** How to end the process tree of a program on a platform. */
export type Ending =
  | { readonly kind: 'signal'; readonly pid: number; readonly signal: NodeJS.Signals }
  | { readonly kind: 'program'; readonly command: readonly [string, ...string[]] }

/**
 * How to end a program and everything that it started: by its process group if it has its own (`isGroup`), on Windows by taskkill.
 * Windows has no graceful way for programs without a window, so there it is by force at once.
 */
export function planEnding(platform: string, pid: number, isGroup: boolean, signal: 'SIGTERM' | 'SIGKILL'): Ending {
  if (platform === 'win32') return { kind: 'program', command: ['taskkill', '/PID', String(pid), '/T', '/F'] }
  return { kind: 'signal', pid: isGroup ? -pid : pid, signal }
}

/** Ends a program and everything that it started; it is not an error if that has already ended. */
export function endTree(child: ChildProcess, isGroup: boolean, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  const ending = planEnding(process.platform, child.pid, isGroup, signal)
  if (ending.kind === 'signal') {
    send(ending.pid, ending.signal)
    return
  }
  const [program, ...args] = ending.command
  // If even taskkill is missing, only the program itself can be ended.
  spawn(program, args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'))
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It has already ended, it belongs to another user (`sudo`), or on macOS it has ended but was not waited for yet. It can only be waited for.
    if (!['ESRCH', 'EPERM'].includes(codeOf(error))) throw error
  }
}
