import { type Commit, commitWith } from '../../commits/commit.ts'
import { type Git, GitError } from '../process.ts'
import { Found } from './found.ts'
import { readSince } from './history.ts'
import { readLog } from './log.ts'
import { format, type Ids, idsOf, messageOf, nobody } from './output.ts'
import { FieldReader } from './records.ts'

/** Maximum bytes of a history that are read before its base is known. */
const mostAhead = 8 * 1024 ** 2

/** How many commits are read before the date of the base is asked for: most bases are met sooner. */
const mostUndated = 1_000

/** How many commits older than the base are read without finding it. */
const mostOlder = 100

/**
 * Reads the history of a commit while it is still unknown where its range begins: the remote, which knows the releases, needs as long as git. To be
 * stopped if nobody asks for the range.
 */
export class HistoryAhead {
  readonly head: string
  readonly #git: Git
  readonly #stopped = new AbortController()
  readonly #reading: Promise<unknown>
  /** What was read before the base was known. */
  #early: { readonly ids: Ids; readonly commit: Commit }[] = []
  #earlyBytes = 0
  #base: { readonly sha: string; readonly found: Found } | undefined
  #isMet = false
  /** Seconds since 1970; an ancestor is not older than its children, unless a clock was wrong. */
  #dateOfBase = 0
  #older = 0
  #taken = 0
  readonly #isFar = Promise.withResolvers<'far'>()

  /** `head` is a full sha. */
  constructor(git: Git, head: string) {
    this.head = head
    this.#git = git
    const reader = new FieldReader(2, (text, [from = 0, second = 0, third = 0]) => {
      const ids = idsOf(text, from, second - 1)
      const commit = () => commitWith(ids.sha, ids.parents, nobody, messageOf(text, second, third - 1))
      if (this.#base === undefined) this.#early.push({ ids, commit: commit() })
      else this.#take(ids, commit)
    })
    const take = (chunk: Buffer) => {
      reader.take(chunk)
      if (this.#base === undefined) this.#earlyBytes += chunk.length
      if (this.#earlyBytes > mostAhead) this.stop()
    }
    const options = { input: `${head}\n`, enough: this.#stopped.signal }
    this.#reading = readLog(git, [`--format=${format.plain}`], take, options).then(() => reader.end())
    // Whoever asks for the range learns of it.
    this.#reading.catch(() => {})
  }

  /** Ends git; whatever it has read is forgotten. */
  stop(): void {
    this.#early = []
    this.#stopped.abort()
  }

  /** The commits since `base`, like `readSince`. Also undefined if `base` was not found where its date says that it should be. Called once. */
  async since(base: string): Promise<readonly Commit[] | undefined> {
    if (this.#stopped.signal.aborted) return readSince(this.#git, { head: this.head }, base)
    const found = new Found({ head: this.head, except: [base] })
    found.enough.addEventListener('abort', () => this.stop())
    this.#base = { sha: base, found }
    for (const { ids, commit } of this.#early) this.#take(ids, () => commit)
    this.#early = []
    try {
      if ((await Promise.race([this.#reading, this.#isFar.promise])) === 'far')
        this.#dateOfBase = Number(await this.#git.text(['log', '-1', '--format=%ct', base, '--']))
      await this.#reading
    } catch (error) {
      this.stop()
      if (error instanceof GitError) return undefined
      throw error
    }
    return this.#isMet ? found.end() : undefined
  }

  #take(ids: Ids, commit: () => Commit): void {
    if (this.#base === undefined) return
    const { sha, found } = this.#base
    if (ids.sha === sha) this.#isMet = true
    if (found.expects(ids)) found.add(commit())
    this.#taken += 1
    if (this.#isMet) return
    if (this.#taken > mostUndated) this.#isFar.resolve('far')
    if (ids.date >= this.#dateOfBase) return
    this.#older += 1
    if (this.#older > mostOlder) this.stop()
  }
}
