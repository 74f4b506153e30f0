/** Creates the repositories to measure: real git, always the same bytes, in seconds (`git fast-import`). */
import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Author, writeAuthor, writeMerge, writeMessage, writeRevert } from './messages.ts'
import { Random } from './random.ts'

/**
 * The positions of tags. `released`: spread over the history, the newest 20 commits before HEAD. `unreleased`: one release tag on the first commit,
 * the others belong to other packages, so that the whole history is in the range.
 */
export type Shape = 'released' | 'unreleased'

export interface Size {
  readonly commits: number
  readonly tags: number
}

/** Path → text. */
type Files = Readonly<Record<string, string>>

const seed = 20_240_229
const epoch = 1_500_000_000
const packages = ['pkg-a', 'pkg-b', 'pkg-c'] as const

/** Creates a bare repository at `path`, packed as on a server. */
export async function makeRepository(path: string, shape: Shape, size: Size): Promise<void> {
  git('.', 'init', '--quiet', '--bare', '--initial-branch=main', path)
  const importing = new Import(path)
  await new History(importing, shape, size).write()
  await importing.end()
  git(path, 'repack', '-a', '-d', '--quiet')
  git(path, 'pack-refs', '--all')
}

/** The tag of the last release before HEAD. */
export function newestRelease(shape: Shape, { tags }: Size): string {
  return shape === 'released' ? `v${versionAt(tags - 1)}` : 'v1.0.0'
}

/** Clones like actions/checkout with `fetch-depth: 0`. */
export function clone(from: string, to: string): void {
  git('.', 'clone', '--quiet', `file://${from}`, to)
}

function git(directory: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', directory, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Writes commits and tags; a branch is merged into main after at most three commits. */
class History {
  readonly #random = new Random(seed)
  readonly #import: Import
  readonly #shape: Shape
  readonly #size: Size
  readonly #recent: { readonly mark: number; readonly message: string }[] = []
  #written = 0
  #tagged = 0

  constructor(importing: Import, shape: Shape, size: Size) {
    this.#import = importing
    this.#shape = shape
    this.#size = size
  }

  async write(): Promise<void> {
    let main = await this.#commit([], 'chore: begin', { 'README.md': '# Bench\n', 'package.json': this.#manifest() })
    await this.#tagDue(main)
    while (this.#written < this.#size.commits) {
      const left = this.#size.commits - this.#written
      main =
        left > 4 && this.#random.happens(0.14)
          ? await this.#branch(main)
          : await this.#commit([main], await this.#message(), this.#change())
      await this.#tagDue(main)
    }
    await this.#import.write(`reset refs/heads/main\nfrom :${main}\n\n`)
  }

  async #branch(main: number): Promise<number> {
    let tip = main
    let files: Files = {}
    for (let count = 1 + this.#random.below(3); count > 0; count--) {
      const change = this.#change()
      tip = await this.#commit([tip], await this.#message(), change)
      files = { ...files, ...change }
    }
    return this.#commit([main, tip], writeMerge(this.#random, this.#written), files)
  }

  #change(): Files {
    const path = `src/${this.#random.below(20)}/${this.#random.below(10)}.ts`
    return { [path]: `export const answer = ${this.#written}\n` }
  }

  async #message(): Promise<string> {
    const known = this.#recent.at(-1 - this.#random.below(30))
    if (known === undefined || !this.#random.happens(0.01)) return writeMessage(this.#random, this.#written)
    return writeRevert(known.message, await this.#import.sha(known.mark))
  }

  async #commit(parents: readonly number[], message: string, files: Files): Promise<number> {
    const mark = ++this.#written
    const [first, second] = parents
    const lines = [
      'commit refs/bench/work',
      `mark :${mark}`,
      `author ${this.#signature(writeAuthor(this.#random))}`,
      `committer ${this.#signature({ name: 'GitHub', email: 'noreply@github.com' })}`,
      data(message),
      ...(first === undefined ? [] : [`from :${first}`]),
      ...(second === undefined ? [] : [`merge :${second}`]),
      ...Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    ]
    await this.#import.write(`${lines.join('\n')}\n\n`)
    this.#recent.push({ mark, message })
    if (this.#recent.length > 30) this.#recent.shift()
    return mark
  }

  /** Tags the commit on main at the next tag's position or just after it. */
  async #tagDue(mark: number): Promise<void> {
    const { commits, tags } = this.#size
    if (this.#tagged >= tags || this.#written <= (this.#tagged * (commits - 20)) / (tags - 1)) return
    const name = this.#tagName(this.#tagged++)
    const tagger = this.#signature({ name: 'GitHub', email: 'noreply@github.com' })
    await this.#import.write(`tag ${name}\nfrom :${mark}\ntagger ${tagger}\n${data(name)}\n`)
  }

  #tagName(index: number): string {
    if (this.#shape === 'released') return `v${versionAt(index)}`
    return index === 0 ? 'v1.0.0' : `${packages[index % 3]}-v${versionAt(Math.floor(index / 3))}`
  }

  #manifest(): string {
    const version = newestRelease(this.#shape, this.#size).slice(1)
    return `${JSON.stringify({ name: 'bench', version, private: true }, null, 2)}\n`
  }

  #signature({ name, email }: Author): string {
    return `${name} <${email}> ${epoch + this.#written * 600} +0000`
  }
}

/** 1.0.0, 1.0.1 … 1.0.3, 1.1.0 …: each version is higher than the one before. */
function versionAt(index: number): string {
  return `${1 + Math.floor(index / 100)}.${Math.floor((index % 100) / 4)}.${index % 4}`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`
}

/** A running `git fast-import`, which can report what it has created. */
class Import {
  readonly #child
  readonly #answers
  readonly #ended: Promise<void>

  constructor(directory: string) {
    this.#child = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--done'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    // Its exit code says more than the broken pipe.
    this.#child.stdin.on('error', () => {})
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject)
      this.#child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`git fast-import ended with ${code}`)),
      )
    })
  }

  async write(text: string): Promise<void> {
    if (!this.#child.stdin.write(text)) await new Promise((resolve) => this.#child.stdin.once('drain', resolve))
  }

  /** The sha of an earlier commit. */
  async sha(mark: number): Promise<string> {
    await this.write(`get-mark :${mark}\n`)
    const { value, done } = await this.#answers.next()
    if (done) throw new Error(`git fast-import does not know commit ${mark}`)
    return value
  }

  async end(): Promise<void> {
    this.#child.stdin.end('done\n')
    await this.#ended
  }
}
