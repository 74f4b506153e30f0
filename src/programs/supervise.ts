import type { ChildProcess } from 'node:child_process'
import { timeoutSignal } from '../runner/timer.ts'
import { endTree } from './ending.ts'

/**
 * Milliseconds that programs have to end by themselves after SIGTERM, and that processes left behind may keep the output of an ended program open.
 * The runner gives this process ten seconds in total.
 */
export const grace = 5_000
/** Milliseconds after SIGKILL until nothing is waited for any more. */
const aftermath = 200

/** When a program is stopped. */
export interface Limits {
  readonly signal: AbortSignal
  /** Milliseconds; undefined for the job's own limit. */
  readonly deadline: number | undefined
}

/** A program was stopped because its time was over. */
export class ProgramTimeout extends Error {
  /** Milliseconds. */
  readonly deadline: number

  constructor(deadline: number) {
    super(`not done within ${deadline / 1_000} s`)
    this.name = 'ProgramTimeout'
    this.deadline = deadline
  }
}

/**
 * Waits for the end of a child and of its output. Processes left behind may keep the output open forever, so that wait is limited. If the signal or
 * the deadline comes first, it stops the child and everything that it started, with SIGTERM and later SIGKILL, and rejects with the signal's reason
 * or ProgramTimeout. If this process ends before that, it uses SIGKILL at once. `isGroup`: the child leads a process group.
 */
export function supervise(child: ChildProcess, isGroup: boolean, { signal, deadline }: Limits): Promise<void> {
  const stop = AbortSignal.any([signal, ...(deadline === undefined ? [] : [timeoutSignal(deadline)])])
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const wait = (milliseconds: number, body: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(body, milliseconds)
    }
    const kill = () => endTree(child, isGroup, 'SIGKILL')
    hold(kill)
    const settle = () => {
      running.delete(kill)
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      letGo(child)
      if (!stop.aborted) return resolve()
      // A process that closed its output and ignored SIGTERM still runs.
      if (isGroup) kill()
      reject(signal.aborted || deadline === undefined ? signal.reason : new ProgramTimeout(deadline))
    }
    const end = () => {
      endTree(child, isGroup, 'SIGTERM')
      wait(grace, () => {
        endTree(child, isGroup, 'SIGKILL')
        wait(aftermath, settle)
      })
    }
    child.once('error', settle).once('close', settle)
    child.once('exit', () => {
      if (!stop.aborted) wait(grace, settle)
    })
    if (stop.aborted) end()
    else stop.addEventListener('abort', end, { once: true })
  })
}

/** Stops all programs that still run. */
const running = new Set<() => void>()

/** This process may end before a program that is slow after SIGTERM, which then has no time left. */
function hold(kill: () => void): void {
  if (!process.listeners('exit').includes(killAll)) process.on('exit', killAll)
  running.add(kill)
}

function killAll(): void {
  for (const kill of running) kill()
}

/** This process must not wait for other holders of the pipes. */
function letGo(child: ChildProcess): void {
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy()
  child.unref()
}
