import type { ChildProcess } from 'node:child_process'
import { timeoutSignal } from '../runner/timer.ts'
import { endTree } from './ending.ts'

/**
 * Milliseconds that programs have to end by themselves after SIGTERM, and that the output of one that has ended may still be held open by
 * what it left behind. The runner gives this process ten seconds in all.
 */
export const grace = 5_000
/** Milliseconds from SIGKILL until nobody is waited for any more. */
const aftermath = 200

/** When a program is ended. */
export interface Limits {
  readonly signal: AbortSignal
  /** Milliseconds; undefined if the job's own time is the limit. */
  readonly deadline: number | undefined
}

/** A program was ended because its time was over. */
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
 * Waits for the end of a child and of its output, which what it left behind may hold open for ever: that is waited for no longer than a grace.
 * Where the signal or the deadline comes first, ends the child and all that it started, SIGTERM and after the grace SIGKILL, and rejects with
 * the signal's reason or ProgramTimeout; where this process ends before that, by SIGKILL at once. `isGroup`: the child leads a process group.
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
      // What closed its output and ignored SIGTERM is still there.
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

/** Ends each program that still runs. */
const running = new Set<() => void>()

/** This process may end before a program that takes its time after SIGTERM: then that has none left. */
function hold(kill: () => void): void {
  if (!process.listeners('exit').includes(killAll)) process.on('exit', killAll)
  running.add(kill)
}

function killAll(): void {
  for (const kill of running) kill()
}

/** This process must not wait for what holds the other ends. */
function letGo(child: ChildProcess): void {
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy()
  child.unref()
}
