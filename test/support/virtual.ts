/** Time that passes as fast as nobody waits for it. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Host } from '../../src/runner/host.ts'
import { testHost } from './host.ts'

interface Sleeper {
  readonly wake: () => void
}

/** A clock for any number of hosts. It stands still while anything runs, and jumps to the next sleeper's end when nothing does. */
export class VirtualTime {
  /** Milliseconds since the epoch. */
  now = Date.UTC(2026, 0, 5)
  readonly #sleepers = new Map<number, Sleeper[]>()
  readonly #times: number[] = []
  readonly #grain: number
  readonly #isBusy: (() => boolean) | undefined

  /**
   * Sleeps end at multiples of `grain` milliseconds, so that many of them share a turn. `isBusy` tells of work that has to be waited for really;
   * without it there is none.
   */
  constructor(grain = 10, isBusy?: () => boolean) {
    this.#grain = grain
    this.#isBusy = isBusy
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      const wake = () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      const end = (this.now + Math.max(0, milliseconds)) / this.#grain
      this.#add(Math.ceil(end) * this.#grain, { wake })
    })
  }

  /** Lets time pass until the work is done. */
  async until<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false
    const end = work.finally(() => {
      isDone = true
    })
    end.catch(() => undefined)
    for (;;) {
      // Whatever can run without time passing does so in these turns.
      for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate)
      if (isDone) return await end
      const next = this.#isBusy?.() === true ? undefined : this.#pop()
      if (next === undefined && this.#isBusy !== undefined) {
        await wait(1)
        continue
      }
      if (next === undefined) throw new Error('nobody sleeps, and the work is not done')
      this.now = Math.max(this.now, next)
      for (const { wake } of this.#sleepers.get(next) ?? []) wake()
      this.#sleepers.delete(next)
    }
  }

  /** A host in this time, with its own chance. */
  host(random: () => number): Host {
    const { log, secrets, signal } = testHost()
    const sleep = (milliseconds: number, own?: AbortSignal) => this.sleep(milliseconds, own)
    return { env: {}, workspace: '/nowhere', now: () => new Date(this.now), random, sleep, signal, log, secrets }
  }

  #add(at: number, sleeper: Sleeper): void {
    const others = this.#sleepers.get(at)
    if (others !== undefined) return void others.push(sleeper)
    this.#sleepers.set(at, [sleeper])
    // A heap: the smallest is the first.
    let index = this.#times.push(at) - 1
    for (let above = (index - 1) >> 1; index > 0 && (this.#times[above] ?? 0) > at; above = (index - 1) >> 1) {
      this.#swap(index, above)
      index = above
    }
  }

  #pop(): number | undefined {
    const [first] = this.#times
    const last = this.#times.pop()
    if (last === undefined || this.#times.length === 0) return first
    this.#times[0] = last
    const size = this.#times.length
    for (let index = 0; ; ) {
      let least = index
      for (const child of [2 * index + 1, 2 * index + 2])
        if (child < size && (this.#times[child] ?? 0) < (this.#times[least] ?? 0)) least = child
      if (least === index) return first
      this.#swap(index, least)
      index = least
    }
  }

  #swap(a: number, b: number): void {
    const [left = 0, right = 0] = [this.#times[a], this.#times[b]]
    this.#times[a] = right
    this.#times[b] = left
  }
}
