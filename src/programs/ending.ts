import { type ChildProcess, spawn } from 'node:child_process'
import { codeOf } from '../files/file-error.ts'

/** How the tree of a program is ended on a platform. */
export type Ending =
  | { readonly kind: 'signal'; readonly pid: number; readonly signal: NodeJS.Signals }
  | { readonly kind: 'program'; readonly command: readonly [string, ...string[]] }

/**
 * How to end a program and all that it started: by its process group where it has one of its own (`isGroup`), on Windows by taskkill.
 * Windows knows no polite way for programs without a window, so there it is by force at once.
 */
export function planEnding(platform: string, pid: number, isGroup: boolean, signal: 'SIGTERM' | 'SIGKILL'): Ending {
  if (platform === 'win32') return { kind: 'program', command: ['taskkill', '/PID', String(pid), '/T', '/F'] }
  return { kind: 'signal', pid: isGroup ? -pid : pid, signal }
}

/** Ends a program and all that it started; what has ended by itself is not an error. */
export function endTree(child: ChildProcess, isGroup: boolean, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  const ending = planEnding(process.platform, child.pid, isGroup, signal)
  if (ending.kind === 'signal') {
    send(ending.pid, ending.signal)
    return
  }
  const [program, ...args] = ending.command
  // Where even taskkill is not there, the program itself is what can be ended.
  spawn(program, args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'))
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It has ended; or it is another user's (`sudo`), or on macOS has ended and was not waited for yet: it can only be waited for.
    if (!['ESRCH', 'EPERM'].includes(codeOf(error))) throw error
  }
}
