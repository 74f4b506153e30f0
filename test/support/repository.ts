/** Real git repositories for the tests: a bare one that stands for GitHub's, and clones of it that stand for checkouts. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const identity = {
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

/** A commit for `Checkout.commit`; without files it is empty. */
export interface NewCommit {
  readonly message: string | Buffer
  readonly files?: Readonly<Record<string, string>>
  /** Seconds since 1970; by default each commit is a minute after the one before. */
  readonly at?: number
  /** `Name <mail>`; Alice by default. */
  readonly author?: string
}

/** Runs git in a directory and answers its output without the final newline; throws with git's own words. */
export function git(
  directory: string,
  args: readonly string[],
  input?: string | Buffer,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: directory, env: { ...process.env, ...identity, ...env }, maxBuffer: 1 << 28 }
    const child = execFile('git', ['-c', 'init.defaultBranch=main', ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`git ${args.join(' ')}: ${stderr}`, { cause: error }))
      else resolve(stdout.replace(/\n$/, ''))
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}

/** A working copy with the few moves that tests make. */
export class Checkout {
  readonly path: string
  #clock: number

  constructor(path: string, clock: number) {
    this.path = path
    this.#clock = clock
  }

  git(...args: readonly string[]): Promise<string> {
    return git(this.path, args)
  }

  /** Writes the files, commits them and answers the sha. */
  async commit(commit: NewCommit | string): Promise<string> {
    const { message, files = {}, at, author } = typeof commit === 'string' ? { message: commit } : commit
    for (const [path, text] of Object.entries(files)) await this.write(path, text)
    await this.git('add', '--all')
    this.#clock = at ?? this.#clock + 60
    const date = `${this.#clock} +0000`
    await git(
      this.path,
      [
        'commit',
        '--quiet',
        '--allow-empty',
        '--allow-empty-message',
        '--cleanup=verbatim',
        ...(author ? [`--author=${author}`] : []),
        '-F',
        '-',
      ],
      message,
      {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    )
    return this.git('rev-parse', 'HEAD')
  }

  async commits(...commits: readonly (NewCommit | string)[]): Promise<void> {
    for (const commit of commits) await this.commit(commit)
  }

  /** Merges a branch with a merge commit, a minute after the last commit, and answers its sha. */
  async merge(branch: string, message: string): Promise<string> {
    this.#clock += 60
    const date = `${this.#clock} +0000`
    await git(this.path, ['merge', '--quiet', '--no-ff', '-m', message, branch], '', {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    })
    return this.git('rev-parse', 'HEAD')
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true })
    await writeFile(join(this.path, path), text)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.path, path), 'utf8')
  }

  /** An annotated tag on HEAD, pushed. */
  async tag(name: string, at = 'HEAD'): Promise<void> {
    await this.git('tag', '-a', '-m', name, name, at)
    await this.git('push', '--quiet', 'origin', `refs/tags/${name}`)
  }

  async push(branch = 'main'): Promise<void> {
    await this.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
  }
}

/** A bare repository with a first checkout, in a folder of its own that disposal removes. */
export class World implements AsyncDisposable {
  readonly folder: string
  readonly bare: string
  readonly checkout: Checkout
  #clones = 0

  constructor(folder: string) {
    this.folder = folder
    this.bare = join(folder, 'remote.git')
    this.checkout = new Checkout(join(folder, 'checkout'), 1_700_000_000)
  }

  /** Another checkout, as actions/checkout makes it with these arguments of `git clone` (`--depth=1` for a shallow one). */
  async clone(...args: readonly string[]): Promise<Checkout> {
    const path = join(this.folder, `clone-${this.#clones++}`)
    await git(this.folder, ['clone', '--quiet', ...args, `file://${this.bare}`, path])
    return new Checkout(path, 1_800_000_000)
  }

  /** What the remote holds: `refs/…` → object. */
  async refs(): Promise<Readonly<Record<string, string>>> {
    const lines = await git(this.bare, ['for-each-ref', '--format=%(refname) %(objectname)'])
    return Object.fromEntries(lines.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')])))
  }

  /** The remote's tags by name, in git's order. */
  async tags(): Promise<readonly string[]> {
    return (await git(this.bare, ['tag', '--list'])).split('\n').filter((name) => name !== '')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A new world; with commits, they are made on main and pushed. */
export async function createWorld(...commits: readonly (NewCommit | string)[]): Promise<World> {
  const world = new World(await mkdtemp(join(tmpdir(), 'slipway-world-')))
  await git(world.folder, ['init', '--quiet', '--bare', world.bare])
  await git(world.folder, ['init', '--quiet', world.checkout.path])
  await world.checkout.git('remote', 'add', 'origin', `file://${world.bare}`)
  if (commits.length > 0) {
    await world.checkout.commits(...commits)
    await world.checkout.push()
    await world.checkout.git('branch', '--quiet', '--set-upstream-to=origin/main')
  }
  return world
}
