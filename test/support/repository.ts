/** Real git repositories for the tests: a bare one that stands for GitHub's, and clones of it that stand for checkouts. */
import { createHash } from 'node:crypto'
// by the synchronous calls, which cost a tenth of the others for files as small as these
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openStore } from './github/store.ts'
import { runProgram } from './program.ts'
import { residents } from './resident/ask.ts'

const identity = {
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  // no samples of hooks
  GIT_TEMPLATE_DIR: '',
}

/**
 * git's settings by the environment. A world lives for seconds: nothing in it is worth packing, and each commit and each push
 * would start two processes to find that out.
 */
const settings = {
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  GIT_CONFIG_KEY_1: 'gc.auto',
  GIT_CONFIG_VALUE_1: '0',
  GIT_CONFIG_KEY_2: 'maintenance.auto',
  GIT_CONFIG_VALUE_2: 'false',
  GIT_CONFIG_KEY_3: 'core.fsync',
  GIT_CONFIG_VALUE_3: 'none',
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
  return run('git', directory, args, input, env)
}

/** Several git commands as lines of a shell, which ends at the first that fails. */
function gits(
  directory: string,
  lines: string,
  args: readonly string[],
  input?: string | Buffer,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return run('sh', directory, ['-ec', lines, 'sh', ...args], input, env)
}

/** What HEAD is, from the files of a checkout; undefined where only git can say. */
function headOf(checkout: string): string | undefined {
  try {
    const folder = join(checkout, '.git')
    const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim()
    return /^[0-9a-f]{40}$/.test(head) ? head : openStore(folder).ref(head.replace(/^ref: /, ''))
  } catch {
    return undefined
  }
}

async function run(
  program: string,
  directory: string,
  args: readonly string[],
  input: string | Buffer | undefined,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const all = { ...process.env, ...identity, ...settings, ...env }
  const { code, stdout, stderr } = await runProgram({ program, args, directory, env: all, input: input ?? '' })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return stdout.toString().replace(/\n$/, '')
}

/** A working copy with the few moves that tests make. */
export class Checkout {
  readonly path: string
  #clock: number

  constructor(path: string, clock: number) {
    this.path = path
    this.#clock = clock
  }

  /** When its last commit was made by itself, in seconds since 1970. */
  get clock(): number {
    return this.#clock
  }

  git(...args: readonly string[]): Promise<string> {
    const isHead = args.length === 2 && args[0] === 'rev-parse' && args[1] === 'HEAD'
    const head = isHead ? headOf(this.path) : undefined
    return head === undefined ? git(this.path, args) : Promise.resolve(head)
  }

  /** Writes the files, commits them and answers the sha. */
  async commit(commit: NewCommit | string): Promise<string> {
    const { message, files = {}, at, author } = typeof commit === 'string' ? { message: commit } : commit
    for (const [path, text] of Object.entries(files)) await this.write(path, text)
    this.#clock = at ?? this.#clock + 60
    const form = ['--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim']
    const args = author ? [...form, `--author=${author}`] : form
    await gits(this.path, 'git add --all\n git commit "$@" -F -', args, message, this.#dates())
    return this.git('rev-parse', 'HEAD')
  }

  #dates(): Readonly<Record<string, string>> {
    const date = `${this.#clock} +0000`
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  }

  async commits(...commits: readonly (NewCommit | string)[]): Promise<void> {
    for (const commit of commits) await this.commit(commit)
  }

  /** Merges a branch with a merge commit, a minute after the last commit, and answers its sha. */
  async merge(branch: string, message: string): Promise<string> {
    this.#clock += 60
    await git(this.path, ['merge', '--quiet', '--no-ff', '-m', message, branch], '', this.#dates())
    return this.git('rev-parse', 'HEAD')
  }

  async write(path: string, text: string): Promise<void> {
    mkdirSync(dirname(join(this.path, path)), { recursive: true })
    writeFileSync(join(this.path, path), text)
  }

  read(path: string): Promise<string> {
    return Promise.resolve(readFileSync(join(this.path, path), 'utf8'))
  }

  /** An annotated tag on HEAD, pushed. */
  async tag(name: string, at = 'HEAD'): Promise<void> {
    const lines = 'git tag -a -m "$1" "$1" "$2"\n git push --quiet origin "refs/tags/$1"'
    await gits(this.path, lines, [name, at])
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

  constructor(folder: string, clock = 1_700_000_000) {
    this.folder = folder
    this.bare = join(folder, 'remote.git')
    this.checkout = new Checkout(join(folder, 'checkout'), clock)
  }

  /** Another world that holds the same. */
  copy(): World {
    const copy = new World(newFolder(), this.checkout.clock)
    cpSync(this.folder, copy.folder, { recursive: true })
    const config = join(copy.checkout.path, '.git/config')
    writeFileSync(config, readFileSync(config, 'utf8').replace(/file:\/\/.*\/remote\.git/, `file://${copy.bare}`))
    return copy
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
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'slipway-world-'))

/** A new world; with commits, they are made on main and pushed. */
export async function createWorld(...commits: readonly (NewCommit | string)[]): Promise<World> {
  const name = createHash('sha256').update(JSON.stringify(commits)).digest('hex')
  const { world } = await copyWorld(name, async (world) => {
    if (commits.length === 0) return
    await world.checkout.commits(...commits)
    const lines = 'git push --quiet origin HEAD:refs/heads/main\n git branch --quiet --set-upstream-to=origin/main'
    await gits(world.checkout.path, lines, [])
  })
  return world
}

/** A copy of what `make` does to an empty world, which is done once for all that ask for this name in a run, and what it found out. */
export async function copyWorld<Facts>(
  name: string,
  make: (world: World) => Promise<Facts>,
): Promise<{ readonly world: World; readonly facts: Facts }> {
  const run = process.env[residents]
  if (run === undefined) {
    const world = await emptyWorld(newFolder())
    return { world, facts: await make(world) }
  }
  const pattern = join(run, 'worlds', name)
  const [folder, notes] = [join(pattern, 'world'), join(pattern, 'notes.json')]
  if (!existsSync(pattern)) await makePattern(pattern, make)
  const { clock, facts } = JSON.parse(readFileSync(notes, 'utf8'))
  return { world: new World(folder, clock).copy(), facts }
}

async function makePattern(path: string, make: (world: World) => Promise<unknown>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = mkdtempSync(`${path}-`)
  const folder = join(unfinished, 'world')
  mkdirSync(folder)
  const world = await emptyWorld(folder)
  const facts = await make(world)
  writeFileSync(join(unfinished, 'notes.json'), JSON.stringify({ clock: world.checkout.clock, facts }))
  try {
    renameSync(unfinished, path)
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(path)) throw error
    rmSync(unfinished, { recursive: true })
  }
}

async function emptyWorld(folder: string): Promise<World> {
  const world = new World(folder)
  await gits(world.folder, 'git init --quiet --bare "$1"\n git init --quiet "$2"', [world.bare, world.checkout.path])
  // A push brings no setting to the other side.
  appendFileSync(join(world.bare, 'config'), '[receive]\n\tautogc = false\n')
  const remote = `[remote "origin"]\n\turl = file://${world.bare}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  appendFileSync(join(world.checkout.path, '.git/config'), remote)
  return world
}
