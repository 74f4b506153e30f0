import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** git answered with an exit code that was not expected. The message holds no credentials: they travel in the environment only. */
export class GitError extends Error {
  readonly code: number
  readonly stderr: string

  constructor(args: readonly string[], code: number, stderr: string) {
    super(
      `git ${args.find((arg) => /^[a-z]/.test(arg)) ?? ''} ended with ${code}: ${brief(withoutPassword(stderr), 400)}`,
    )
    this.name = 'GitError'
    this.code = code
    this.stderr = withoutPassword(stderr)
  }
}

export interface GitOptions {
  /** Bytes for git's standard input. */
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes that are answers, not errors; 0 always is. */
  readonly allow?: readonly number[]
}

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git in one directory: argument arrays, no shell, no prompt, no translated or configured output. */
export class Git {
  readonly directory: string
  readonly #env: Readonly<Record<string, string | undefined>>
  readonly #signal: AbortSignal

  constructor(directory: string, env: Readonly<Record<string, string | undefined>>, signal: AbortSignal) {
    this.directory = directory
    this.#env = {
      ...env,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      // git log would flush after each commit, and every commit would arrive by itself: that takes both sides half as long again
      GIT_FLUSH: '0',
      ...configured(env, plainOutput),
    }
    this.#signal = signal
  }

  /** The same directory with more configuration, given through the environment so that no value stands in an argument list. */
  with(config: readonly (readonly [key: string, value: string])[]): Git {
    return new Git(this.directory, { ...this.#env, ...configured(this.#env, config) }, this.#signal)
  }

  /** Standard output as text without the final newline. Throws GitError on an exit code that is not allowed. */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    return (await this.run(args, options)).stdout.toString('utf8').replace(/\n$/, '')
  }

  /** Standard output's non-empty lines. */
  async lines(args: readonly string[], options?: GitOptions): Promise<readonly string[]> {
    return (await this.text(args, options)).split('\n').filter((line) => line !== '')
  }

  async run(args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
    const chunks: Buffer[] = []
    const answer = await this.stream(args, (chunk) => chunks.push(chunk), options)
    return { ...answer, stdout: Buffer.concat(chunks) }
  }

  /** Hands standard output to `take` as it comes, so that a long history never stands in memory twice. */
  async stream(
    args: readonly string[],
    take: (chunk: Buffer) => void,
    options: GitOptions = {},
  ): Promise<Omit<GitAnswer, 'stdout'>> {
    this.#signal.throwIfAborted()
    const { code, stderr } = await this.#spawn(args, take, options)
    this.#signal.throwIfAborted()
    if (code !== 0 && !options.allow?.includes(code)) throw new GitError(args, code, stderr)
    return { code, stderr }
  }

  #spawn(
    args: readonly string[],
    take: (chunk: Buffer) => void,
    options: GitOptions,
  ): Promise<{ code: number; stderr: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        cwd: this.directory,
        env: { ...this.#env, ...options.env },
        signal: this.#signal,
        windowsHide: true,
      })
      const stderr: Buffer[] = []
      child.stdout.on('data', take)
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      // git may end before it has read all: its exit code tells, not the broken pipe
      child.stdin.on('error', () => {})
      child.stdin.end(options.input ?? '')
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (error.name === 'AbortError') {
          letGo(child)
          return reject(this.#signal.reason)
        }
        reject(error.code === 'ENOENT' ? missing(this.directory, error) : error)
      })
      child.on('close', (code) => resolve({ code: code ?? 128, stderr: Buffer.concat(stderr).toString('utf8') }))
    })
  }
}

/** What git started itself (a hook, a transport) may go on and hold its pipes open: this process must not wait for it. */
function letGo(child: ChildProcessWithoutNullStreams): void {
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy()
  child.unref()
}

function missing(directory: string, cause: Error): Complaint {
  const cure = 'Use a runner image that has git, or install it in a step before this one'
  return new Complaint(
    'no-git',
    `git could not be started in \`${directory}\`. ${cure}; check too that \`working-directory\` exists.`,
    { cause },
  )
}

/** The workspace belongs to the job, whoever owns its files: in a container the user often differs, and git would refuse to read it. */
const plainOutput: readonly (readonly [string, string])[] = [
  ['safe.directory', '*'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['log.showSignature', 'false'],
  ['core.quotePath', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['gc.auto', '0'],
]

function configured(
  env: Readonly<Record<string, string | undefined>>,
  config: readonly (readonly [string, string])[],
): Record<string, string> {
  const before = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0
  const added: Record<string, string> = { GIT_CONFIG_COUNT: String(before + config.length) }
  for (const [index, [key, value]] of config.entries()) {
    added[`GIT_CONFIG_KEY_${before + index}`] = key
    added[`GIT_CONFIG_VALUE_${before + index}`] = value
  }
  return added
}

/** A remote's address may carry a password; git repeats the address in its messages. */
export function withoutPassword(text: string): string {
  return text.replace(/(\w:\/\/)[^/@\s]+@/g, '$1***@')
}
