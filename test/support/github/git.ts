import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../program.ts'
import { openStore } from './store.ts'

/** Who wrote a commit, and when (ISO 8601). */
export interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** A commit as git has it. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

/** A ref and what it points at. */
export interface Ref {
  readonly name: string
  readonly sha: string
  readonly type: string
}

/** One change of a transaction; undefined stands for «no ref», before and after. */
export interface RefUpdate {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A transaction that was refused because a ref was not where it had to be: somebody else was quicker. */
export class Moved extends Error {}

/** The few things the fake asks of a bare repository; git itself does all of them, except what its files say at once. */
export interface Git {
  readonly directory: string
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Buffer>
  /** The commit a name means, or undefined. */
  readonly commitOf: (name: string) => Promise<string | undefined>
  /** The same for many names in one process, in their order. */
  readonly commitsOf: (names: readonly string[]) => Promise<readonly (string | undefined)[]>
  readonly refs: (...patterns: readonly string[]) => Promise<readonly Ref[]>
  readonly ref: (name: string) => Promise<Ref | undefined>
  readonly commits: (...range: readonly string[]) => Promise<readonly Commit[]>
  readonly isAncestor: (older: string, newer: string) => Promise<boolean>
  readonly exists: (sha: string) => Promise<boolean>
  /** All or nothing; throws Moved. */
  readonly update: (updates: readonly RefUpdate[]) => Promise<void>
  readonly commitTree: (tree: string, parents: readonly string[], message: string, who: Person) => Promise<string>
  /** The tree of a commit with files written (mode 100644) and removed. */
  readonly writeTree: (base: string, changes: TreeChanges) => Promise<string>
}

/** How a command is run. */
export interface RunOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** What a new tree changes. */
export interface TreeChanges {
  readonly additions: readonly { readonly path: string; readonly contents: Buffer }[]
  readonly deletions: readonly string[]
}

/** Opens a bare repository. */
export function openGit(directory: string): Git {
  const known = new Map<string, Buffer>()
  const store = openStore(directory)
  const run: Git['run'] = async (args, options = {}) => {
    const key = isOfObjects(args) ? args.join('\0') : undefined
    const before = key === undefined ? undefined : known.get(key)
    if (before !== undefined) return before
    const [command, kind, sha = ''] = args
    const stored = command === 'cat-file' && kind === 'blob' ? store.object(sha) : undefined
    if (stored?.type === 'blob') return stored.body
    const answer = await runGit(directory, args, options)
    if (key !== undefined) known.set(key, answer)
    return answer
  }
  const text = async (args: readonly string[], options?: RunOptions) => (await run(args, options)).toString().trim()
  const refs: Git['refs'] = async (...patterns) =>
    (await text(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', ...patterns]))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', sha = '', type = ''] = line.split(' ')
        return { name, sha, type }
      })
  return {
    directory,
    run,
    refs,
    ref: async (name) => {
      const sha = store.ref(name)
      if (sha === undefined) return undefined
      const type = store.object(sha)?.type
      return type === undefined ? (await refs(name)).find((ref) => ref.name === name) : { name, sha, type }
    },
    commitOf: (name) => {
      const quick = store.commitOf(name)
      if (quick !== undefined) return Promise.resolve(quick === 'none' ? undefined : quick)
      return text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).catch(() => undefined)
    },
    commitsOf: async (names) => {
      const quick = names.map(store.commitOf)
      if (!quick.includes(undefined)) return quick.map((sha) => (sha === 'none' ? undefined : sha))
      const input = names.map((name) => `${name}^{commit}\n`).join('')
      const lines = (await text(['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input })).split('\n')
      return names.map((_, index) => /^commit ([0-9a-f]+)$/.exec(lines[index] ?? '')?.[1])
    },
    commits: async (...range) => {
      const [count, sha = '', more] = range
      const quick = count === '-1' && more === undefined ? store.commit(sha) : undefined
      if (quick !== undefined) return [quick]
      return parseCommits((await run(['log', '-z', `--format=${commitFormat}`, ...range, '--'])).toString())
    },
    isAncestor: (older, newer) =>
      run(['merge-base', '--is-ancestor', older, newer]).then(
        () => true,
        () => false,
      ),
    exists: (sha) =>
      store.object(sha) !== undefined
        ? Promise.resolve(true)
        : run(['cat-file', '-e', sha]).then(
            () => true,
            () => false,
          ),
    update: async (updates) => {
      await run(['update-ref', '--stdin', '-z'], { input: updates.map(lineOf).join('') }).catch((error: Error) => {
        throw /cannot lock ref|File exists/.test(error.message) ? new Moved(error.message) : error
      })
    },
    commitTree: (tree, parents, message, who) =>
      text(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
        input: message,
        env: personEnv(who),
      }),
    writeTree: (base, changes) => writeTree(directory, text, base, changes),
  }
}

async function runGit(
  directory: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions,
): Promise<Buffer> {
  const all = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
    ...env,
  }
  const order = { program: 'git', args: ['--git-dir', directory, ...args], directory: '/', env: all, input }
  const { code, stdout, stderr } = await runProgram(order)
  if (code !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
  return stdout
}

/** Whether an answer can never change: it is asked of objects alone, by their whole names. */
function isOfObjects(args: readonly string[]): boolean {
  const [command = '', ...rest] = args
  if (!['cat-file', 'diff', 'log', 'ls-tree', 'merge-base', 'rev-parse'].includes(command)) return false
  const end = rest.indexOf('--')
  const words = (end < 0 ? rest : rest.slice(0, end)).filter((word) => !word.startsWith('-') && word !== 'blob')
  const object = /^\^?[0-9a-f]{40}(\^\{commit\}|\.\.[0-9a-f]{40})?$/
  return words.length > 0 && words.every((word) => object.test(word)) && !rest.includes('--all')
}

const commitFormat = '%H%n%T%n%P%n%an%n%ae%n%aI%n%cn%n%ce%n%cI%n%B'

function parseCommits(output: string): readonly Commit[] {
  return output
    .split('\0')
    .filter((part) => part !== '')
    .map((part) => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] =
        part.split('\n')
      return {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: { name: an, email: ae, date: ad },
        committer: { name: cn, email: ce, date: cd },
        message: message.join('\n').replace(/\n+$/, ''),
      }
    })
}

function lineOf({ name, before, after }: RefUpdate): string {
  const old = before ?? '0'.repeat(40)
  return after === undefined ? `delete ${name}\0${old}\0` : `update ${name}\0${after}\0${old}\0`
}

function personEnv({ name, email, date }: Person): Readonly<Record<string, string>> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  }
}

async function writeTree(
  directory: string,
  text: (args: readonly string[], options?: RunOptions) => Promise<string>,
  base: string,
  { additions, deletions }: TreeChanges,
): Promise<string> {
  const index = join(directory, `index-${randomUUID()}`)
  const env = { GIT_INDEX_FILE: index }
  try {
    await text(['read-tree', base], { env })
    const lines = deletions.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`)
    for (const { path, contents } of additions) {
      const blob = await text(['hash-object', '-w', '--stdin'], { input: contents })
      lines.push(`100644 ${blob}\t${path}\0`)
    }
    await text(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    return await text(['write-tree'], { env })
  } finally {
    await rm(index, { force: true })
  }
}
