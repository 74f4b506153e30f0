import { type ChildProcess, spawn } from 'node:child_process'
import { isExecutable } from '../files/workspace.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { childEnvironment, type Environment } from './environment.ts'
import { lines, type Sink } from './output.ts'
import { planStart } from './start.ts'
import { supervise } from './supervise.ts'

/** How a program is run. */
export interface ProgramOptions {
  /** Additional variables for it. */
  readonly env?: Environment
  readonly stdout: Sink
  readonly stderr: Sink
  /** Milliseconds; by default the job's own limit. */
  readonly deadline?: number
}

/** How a program ended. */
export type ProgramOutcome =
  /** `code` is undefined if a signal ended it. */
  { readonly kind: 'ended'; readonly code: number | undefined } | { readonly kind: 'not-started'; readonly why: string }

/**
 * Runs a program that a user named, with arguments and without a shell, in the workspace and with empty standard input. Rejects with the host's
 * signal, or with ProgramTimeout, after everything that it started was stopped.
 */
export async function runProgram(
  command: readonly string[],
  { env, workspace, signal }: Pick<Host, 'env' | 'workspace' | 'signal'>,
  { env: own, stdout, stderr, deadline }: ProgramOptions,
): Promise<ProgramOutcome> {
  signal.throwIfAborted()
  const given = childEnvironment(env, own)
  const start = planStart(command, {
    platform: process.platform,
    env: given,
    directory: workspace,
    isFile: isExecutable,
  })
  if ('why' in start) return { kind: 'not-started', why: start.why }
  const isGroup = process.platform !== 'win32'
  const child = spawn(start.file, start.args, {
    cwd: workspace,
    env: given,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A separate process group, so that its children end with it; on Windows that would open a window.
    detached: isGroup,
    windowsHide: true,
    windowsVerbatimArguments: start.isVerbatim,
  })
  let error: Error | undefined
  child.once('error', (cause) => {
    error = cause
  })
  child.stdout.on('data', (chunk: Buffer) => stdout.take(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.take(chunk))
  await supervise(child, isGroup, { signal, deadline })
  for (const sink of new Set([stdout, stderr])) sink.end()
  return error === undefined ? ended(child) : { kind: 'not-started', why: error.message }
}

/** The same, passing on each line; `error` receives the lines of the error stream. */
export function runForLines(
  command: readonly string[],
  host: Pick<Host, 'env' | 'workspace' | 'signal'>,
  { line, error = line, ...options }: LineOptions,
): Promise<ProgramOutcome> {
  return runProgram(command, host, { ...options, stdout: lines(line), stderr: lines(error) })
}

/** Options for a program whose lines are read. */
export interface LineOptions extends Omit<ProgramOptions, 'stdout' | 'stderr'> {
  readonly line: (text: string) => void
  readonly error?: (text: string) => void
}

/** Why a command can never be started here; undefined if the system must try. To be checked before anything is changed. */
export function refusalOf(
  command: readonly string[],
  { env, workspace }: Pick<Host, 'env' | 'workspace'>,
): string | undefined {
  const place = { platform: process.platform, env: childEnvironment(env), directory: workspace, isFile: isExecutable }
  const start = planStart(command, place)
  return 'why' in start ? start.why : undefined
}

/** Continues "the program …": `ended with exit code 3`. */
export function describeEnd(outcome: ProgramOutcome): string {
  if (outcome.kind === 'not-started') return `could not be started: ${brief(outcome.why, 300)}`
  return outcome.code === undefined ? 'was ended by a signal' : `ended with exit code ${outcome.code}`
}

function ended({ exitCode }: ChildProcess): ProgramOutcome {
  return { kind: 'ended', code: exitCode ?? undefined }
}
