import { join } from 'node:path'
import { readWhileWritten } from '../../files/growing.ts'
import { UserError } from '../../input/user-error.ts'
import type { Git, GitOptions } from '../process.ts'

/** The temporary folder may be in memory. */
const usualMost = 64 * 1024 ** 2

interface LogOptions extends Required<Pick<GitOptions, 'input' | 'enough'>> {
  /** Maximum bytes in the file; 64 MiB by default, some 300,000 commits. */
  readonly most?: number
}

const usual = ['-z', '--no-color', '--stdin']

/**
 * Passes the output of `git log` to `take`, in pieces that are only valid during the call, until `enough` is aborted. git writes into a temporary
 * file, which is read meanwhile: into a pipe it would write 4 KiB at a time, and wait for this process to wake up for each of them. The rest of a very
 * long history, or everything if there is no space for the file, comes through a pipe.
 */
export async function readLog(
  git: Git,
  args: readonly string[],
  take: (chunk: Buffer) => void,
  { input, enough, most = usualMost }: LogOptions,
): Promise<void> {
  const full = new AbortController()
  const stop = AbortSignal.any([enough, full.signal])
  let taken = 0
  const count = (chunk: Buffer) => {
    taken += chunk.length
    if (taken > most) full.abort()
    take(chunk)
  }
  try {
    await using folder = await git.makeTemporaryFolder('log')
    const path = join(folder.path, 'log')
    const write = (output: number) => git.run(['log', ...usual, ...args], { input, enough: stop, output })
    await readWhileWritten(path, write, count, stop)
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
  await git.stream(['log', ...usual, ...args], takeNew, { input, enough })
}

/** Whether a file could not be created or written: no space, no rights, no folder. */
function isFull(error: unknown): boolean {
  if (error instanceof UserError) return error.reason === 'unwritable-file'
  return error instanceof Error && 'syscall' in error
}
