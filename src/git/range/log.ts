import { join } from 'node:path'
import { startWriting } from '../../files/growing.ts'
import { UserError } from '../../input/user-error.ts'
import type { Git } from '../process.ts'

/** Maximum bytes in the file: the temporary folder may be in memory. */
const usualMost = 64 * 1024 ** 2

/** What to ask `git log` for. */
export interface LogQuery {
  readonly args: readonly string[]
  /** The revisions, one in a line. */
  readonly input: string
  /** Additional environment for git. */
  readonly env?: Readonly<Record<string, string>>
}

/** A `git log` that writes into a temporary file. Disposing of it ends git and removes the file. */
export interface StartedLog extends AsyncDisposable {
  /** Bytes so far. */
  readonly size: () => Promise<number>
  /** Passes the output to `take`, in pieces that are only valid during the call, until `enough` is aborted, which ends git. */
  readonly read: (take: (chunk: Buffer) => void, enough: AbortSignal) => Promise<void>
}

const usual = ['-z', '--no-color', '--stdin']

/**
 * Starts `git log`. git writes into a file: into a pipe it would write 4 KiB at a time, and wait for this process to wake up for each of them.
 * Rejects if there is no space for the file.
 */
export async function startLog(git: Git, { args, input, env = {} }: LogQuery): Promise<StartedLog> {
  const stop = new AbortController()
  await using started = new AsyncDisposableStack()
  const folder = started.use(await git.makeTemporaryFolder('log'))
  const write = (output: number) => git.run(['log', ...usual, ...args], { input, env, enough: stop.signal, output })
  const file = started.use(await startWriting(join(folder.path, 'log'), write))
  started.defer(async () => {
    stop.abort()
    await file.writing.catch(() => {})
  })
  const parts = started.move()
  return {
    size: file.size,
    read: (take, enough) => {
      const end = () => stop.abort()
      if (enough.aborted) end()
      else enough.addEventListener('abort', end, { once: true })
      return file.read(take, stop.signal)
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

interface LogOptions {
  /** Aborted when enough was read. */
  readonly enough: AbortSignal
  /** Maximum bytes in the file; 64 MiB by default, some 300,000 commits. */
  readonly most?: number
  /** The same query, if it was started before. */
  readonly started?: Promise<StartedLog>
}

/**
 * Passes the output of `git log` to `take`, in pieces that are only valid during the call, until `enough` is aborted. The rest of a very long history,
 * or everything if there is no space for the file, comes through a pipe.
 */
export async function readLog(
  git: Git,
  query: LogQuery,
  take: (chunk: Buffer) => void,
  { enough, most = usualMost, started = startLog(git, query) }: LogOptions,
): Promise<void> {
  const full = new AbortController()
  let taken = 0
  const count = (chunk: Buffer) => {
    taken += chunk.length
    if (taken > most) full.abort()
    take(chunk)
  }
  try {
    await using log = await started
    await log.read(count, AbortSignal.any([enough, full.signal]))
    if (!full.signal.aborted) return
  } catch (error) {
    if (!isFull(error)) throw error
  }
  let known = taken
  const takeNew = (chunk: Buffer) => {
    const from = Math.min(known, chunk.length)
    known -= from
    if (from < chunk.length) take(chunk.subarray(from))
  }
  await git.stream(['log', ...usual, ...query.args], takeNew, { input: query.input, enough })
}

/** Whether a file could not be created or written: no space, no rights, no folder. */
function isFull(error: unknown): boolean {
  if (error instanceof UserError) return error.reason === 'unwritable-file'
  return error instanceof Error && 'syscall' in error
}
