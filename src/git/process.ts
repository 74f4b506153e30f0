import { explainSystemError } from '../files/file-error.ts'
import { makeTemporaryFolder, type TemporaryFolder } from '../files/temporary.ts'
import { durationForms, parseDuration, someDuration } from '../input/duration.ts'
import { withoutLogins } from '../input/secret.ts'
import { UserError } from '../input/user-error.ts'
import type { Environment } from '../programs/environment.ts'
import { executeInto, executeTool, findTool } from '../programs/execute.ts'
import { Excerpt } from '../programs/output.ts'
import { ProgramTimeout } from '../programs/supervise.ts'
import { brief } from '../text/printable.ts'
import { type Configuration, configuration, safeArguments, variables } from './safety.ts'

/** git ended with an unexpected exit code. The message contains no credentials, because they are only passed in the environment. */
export class GitError extends Error {
  readonly code: number
  readonly stderr: string

  constructor(args: readonly string[], code: number, stderr: string) {
    super(`git ${args[0] ?? ''} ended with ${code}: ${brief(withoutPassword(stderr), 400)}`)
    this.name = 'GitError'
    this.code = code
    this.stderr = withoutPassword(stderr)
  }
}

/** git was stopped because it took too long. */
export class GitTimeout extends GitError {
  constructor(args: readonly string[], { message }: ProgramTimeout) {
    super(args, 128, message)
    this.name = 'GitTimeout'
  }
}

export interface GitOptions {
  /** Bytes for git's standard input. */
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes that are answers, not errors; 0 always is. */
  readonly allow?: readonly number[]
  /** Stops git when it is aborted, because enough was read; that is not an error. */
  readonly enough?: AbortSignal
  /** The descriptor of an open file that takes standard output. */
  readonly output?: number
  /** Called when git was started. */
  readonly started?: (() => void) | undefined
}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git in one directory: arguments as a list, no shell, no prompt, no translated or configured output, no program from the repository. */
export class Git {
  readonly directory: string
  /** This step's environment. */
  readonly #env: Environment
  /** Additional environment for git. */
  readonly #own: Environment
  readonly #signal: AbortSignal

  constructor(directory: string, env: Environment, signal: AbortSignal, own?: Environment) {
    this.directory = directory
    this.#env = env
    this.#own = own ?? { ...variables(env), ...configured(env, configuration) }
    this.#signal = signal
  }

  /** The same directory with more configuration, passed through the environment so that no value appears in an argument list. */
  with(config: Configuration): Git {
    if (config.length === 0) return this
    const own = { ...this.#own, ...configured(this.#own, config) }
    return new Git(this.directory, this.#env, this.#signal, own)
  }

  /** The same in another directory. */
  in(directory: string): Git {
    return new Git(directory, this.#env, this.#signal, this.#own)
  }

  /** A folder for files that only this step needs. */
  makeTemporaryFolder(name: string): Promise<TemporaryFolder> {
    return makeTemporaryFolder(this.#env, name)
  }

  /** Standard output as text without the final newline. Throws GitError on an exit code that is not allowed. */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    return (await this.run(args, options)).stdout.toString('utf8').replace(/\n$/, '')
  }

  /** Standard output's non-empty lines. */
  async lines(args: readonly string[], options?: GitOptions): Promise<readonly string[]> {
    return (await this.text(args, options)).split('\n').filter((line) => line !== '')
  }

  async run(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    const chunks: Buffer[] = []
    const answer = await this.stream(args, (chunk) => chunks.push(chunk), options)
    return { ...answer, stdout: Buffer.concat(chunks) }
  }

  /** Passes standard output to `take` as it arrives, so that a long history is never in memory twice. */
  async stream(
    args: readonly string[],
    take: (chunk: Buffer) => void,
    options: GitOptions = {},
  ): Promise<Omit<GitResult, 'stdout'>> {
    const tool = findTool('git', this.#env)
    if (tool === undefined) throw missing(this.directory)
    const errors = new Excerpt({ head: mostErrors })
    const setting = {
      directory: this.directory,
      env: this.#env,
      own: { ...this.#own, ...options.env },
      input: Buffer.from(options.input ?? ''),
      stderr: (chunk: Buffer) => errors.take(chunk),
      started: options.started,
      signal: options.enough === undefined ? this.#signal : AbortSignal.any([this.#signal, options.enough]),
      deadline: deadlineOf(args, this.#env),
    }
    const safe = safeArguments(args)
    const running =
      options.output === undefined
        ? executeTool(tool, safe, { ...setting, stdout: take })
        : executeInto(options.output, tool, safe, setting)
    const code = await running.catch((error: unknown) => {
      if (options.enough?.aborted === true && !this.#signal.aborted) return 0
      throw error instanceof ProgramTimeout ? new GitTimeout(args, error) : error
    })
    const ending = { code: code ?? 128, stderr: errors.beginning }
    if (ending.code === 0 || options.allow?.includes(ending.code)) return ending
    throw (
      brokenFilter(args, ending.stderr) ??
      brokenDisk(args, ending.stderr) ??
      new GitError(args, ending.code, ending.stderr)
    )
  }
}

/** Maximum bytes of git's error stream. */
const mostErrors = 1024 ** 2

const minute = 60_000
/** Milliseconds for git commands with a remote: enough for large histories, but limited if a remote hangs. */
const networkDeadlines: Readonly<Record<string, number>> = {
  'ls-remote': 2 * minute,
  push: 5 * minute,
  fetch: 15 * minute,
}
/** The same for all other commands, in which programs started by git (filters, a signer) may hang. */
const localDeadline = 30 * minute

function deadlineOf([command = '']: readonly string[], env: Environment): number {
  const usual = networkDeadlines[command]
  const given = env['SLIPWAY_GIT_TIMEOUT'] ?? ''
  if (usual === undefined || given === '') return usual ?? localDeadline
  const deadline = parseDuration(given, someDuration)
  if (deadline !== undefined) return deadline
  const what = `The environment variable \`SLIPWAY_GIT_TIMEOUT\` is \`${brief(given, 80)}\``
  throw new UserError('invalid-input', `${what}; allowed: ${durationForms(someDuration)}. Change it under \`env:\`.`)
}

/** The commands that read or write files of the work tree. */
const converting = new Set(['hash-object', 'read-tree', 'status', 'update-index'])

const filterErrors = /external filter|(clean|smudge) filter|filter-process|filter .*failed/i
/** The messages for a broken `filter.<name>.process`: git's words for remotes, from a command without a remote. */
const conversationErrors =
  /hung up unexpectedly|bad line length|protocol error|unexpected line|unexpected flush packet/i

/** Git's messages for each way in which a filter of .gitattributes can fail. A lazy fetch of a partial clone is not one. */
function brokenFilter([command = '']: readonly string[], stderr: string): UserError | undefined {
  const isFilter = filterErrors.test(stderr) || (conversationErrors.test(stderr) && !/promisor/i.test(stderr))
  if (!isFilter || !converting.has(command)) return undefined
  const what = `A filter from .gitattributes does not work here: ${brief(withoutPassword(stderr), 300)}.`
  const cure =
    'Install what it needs (for LFS: git-lfs) in a step before this one, or correct `filter.<name>` in the configuration of git.'
  return new UserError('filter-failed', `${what} ${cure}`)
}

/** The system's messages for a full disk, as git repeats them. */
const diskErrors: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'ENOSPC'],
  [/Disk quota exceeded/, 'EDQUOT'],
  [/Read-only file system/, 'EROFS'],
  [/File too large/, 'EFBIG'],
]

/** This machine's disk; git marks messages about the remote's disk with `remote:`. */
function brokenDisk([command = '']: readonly string[], stderr: string): UserError | undefined {
  const own = stderr.replace(/^remote:.*$/gm, '')
  const [, code] = diskErrors.find(([words]) => words.test(own)) ?? []
  if (code === undefined) return undefined
  const what = `git ${command} could not write its files: ${explainSystemError({ code })}.`
  return new UserError('unwritable-file', `${what} git says: ${brief(withoutPassword(own), 300)}`)
}

function missing(directory: string): UserError {
  const cure = 'Use a runner image with git, or install it in a step before this one'
  return new UserError(
    'no-git',
    `git could not be started in \`${directory}\`. ${cure}; also check that \`working-directory\` exists.`,
  )
}

function configured(env: Environment, config: Configuration): Record<string, string> {
  const before = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0
  const added: Record<string, string> = { GIT_CONFIG_COUNT: String(before + config.length) }
  for (const [index, [key, value]] of config.entries()) {
    added[`GIT_CONFIG_KEY_${before + index}`] = key
    added[`GIT_CONFIG_VALUE_${before + index}`] = value
  }
  return added
}

/** A remote's address may contain a password, and git repeats the address in its messages. */
export function withoutPassword(text: string): string {
  return withoutLogins(text)
}
