import { setTimeout as pause } from 'node:timers/promises'
import { type Commit, commitWith } from '../../commits/commit.ts'
import { type Git, GitError } from '../process.ts'
import { Found } from './found.ts'
import { headQuery } from './head.ts'
import { readSince } from './history.ts'
import { readLog, type StartedLog, startLog } from './log.ts'
import { idsOf, messageOf, nobody } from './output.ts'
import { FieldReader } from './records.ts'

/** Maximum bytes that git writes before the base is known, and milliseconds until that is looked at again. */
const mostAhead = { bytes: 8 * 1024 ** 2, interval: 50 }

/** How many commits are read before the date of the base is asked for: most bases are met sooner. */
const mostUndated = 1_000

/** How many commits older than the base are read without finding it. */
const mostOlder = 100

/**
 * The history of HEAD, which git writes while it is still unknown where the range begins: the remote, which knows the releases, needs as long as git.
 * To be stopped if nobody asks for the range.
 */
export class HistoryAhead {
  readonly head: string
  readonly #git: Git
  readonly #log: Promise<StartedLog>
  readonly #stopped = new AbortController()
  #isRead = false

  /** `head` is the full sha that HEAD should have; `log` is git's answer to `headQuery`. */
  constructor(git: Git, head: string, log = startLog(git, { ...headQuery, input: `${head}\n` })) {
    this.head = head
    this.#git = git
    this.#log = log
    // Whoever asks for the range learns of an error.
    this.#watch().catch(() => {})
  }

  /** Ends git and removes what it has written. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#log.then(
      (log) => log[Symbol.asyncDispose](),
      () => {},
    )
  }

  /** The commits since `base`, like `readSince`. Also undefined if `base` was not found where its date says that it should be. Called once. */
  async since(base: string): Promise<readonly Commit[] | undefined> {
    this.#isRead = true
    if (this.#stopped.signal.aborted) return this.#readAgain(base)
    const search = new BaseSearch(this.head, base)
    const query = { ...headQuery, input: `${this.head}\n` }
    const reader = new FieldReader(2, (text, places) => search.take(text, places))
    const reading = readLog(this.#git, query, (chunk) => reader.take(chunk), {
      enough: search.enough,
      started: this.#log,
    })
    try {
      if ((await Promise.race([reading, search.isFar])) === 'far')
        search.date = Number(await this.#git.text(['log', '-1', '--format=%ct', base, '--']))
      await reading
    } catch (error) {
      search.end()
      if (error instanceof GitError) return undefined
      throw error
    }
    reader.end()
    return search.isOther ? this.#readAgain(base) : search.commits
  }

  #readAgain(base: string): Promise<readonly Commit[] | undefined> {
    return readSince(this.#git, { head: this.head }, base)
  }

  /** The remote may take a long time, and the temporary folder may be in memory. */
  async #watch(): Promise<void> {
    const log = await this.#log
    while (!this.#isRead && !this.#stopped.signal.aborted) {
      const bytes = await log.size()
      // Whoever reads it meanwhile gets all of it.
      if (this.#isRead) return
      if (bytes > mostAhead.bytes) await this.stop()
      await pause(mostAhead.interval, undefined, { ref: false })
    }
  }
}

/** Looks for the base in the history of a head. */
class BaseSearch {
  readonly #head: string
  readonly #base: string
  readonly #found: Found
  readonly #far = Promise.withResolvers<'far'>()
  readonly #ended = new AbortController()
  #isMet = false
  #taken = 0
  #older = 0
  /** The base's date as far as it is known; seconds since 1970. An ancestor is not older than its children, unless a clock was wrong. */
  date = 0
  /** Whether HEAD was another commit when git began. */
  isOther = false

  constructor(head: string, base: string) {
    this.#head = head
    this.#base = base
    this.#found = new Found({ head, except: [base] })
    this.#found.enough.addEventListener('abort', () => this.end())
  }

  /** Aborted when nothing more is needed. */
  get enough(): AbortSignal {
    return this.#ended.signal
  }

  /** Settles when the date of the base would help. */
  get isFar(): Promise<'far'> {
    return this.#far.promise
  }

  /** Undefined if the base was not found. */
  get commits(): readonly Commit[] | undefined {
    return this.#isMet ? this.#found.end() : undefined
  }

  end(): void {
    this.#ended.abort()
  }

  take(text: string, [from = 0, second = 0, third = 0]: readonly number[]): void {
    if (this.#ended.signal.aborted) return
    const ids = idsOf(text, from, second - 1)
    if (this.#taken === 0 && ids.sha !== this.#head) {
      this.isOther = true
      this.end()
      return
    }
    this.#taken += 1
    if (ids.sha === this.#base) this.#isMet = true
    if (this.#found.expects(ids))
      this.#found.add(commitWith(ids.sha, ids.parents, nobody, messageOf(text, second, third - 1)))
    if (this.#isMet) return
    if (this.#taken > mostUndated) this.#far.resolve('far')
    if (ids.date >= this.date) return
    this.#older += 1
    if (this.#older > mostOlder) this.end()
  }
}
