/** The cost of one run of a command: wall time, processor time of the whole process tree, and the largest process of it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly directory: string
  readonly env?: Readonly<Record<string, string>>
  /** The expected exit code; 0 by default. */
  readonly code?: number
}

export interface Cost {
  /** Milliseconds to the first byte on standard output; undefined if nothing was printed. */
  readonly first: number | undefined
  /** Milliseconds to the end. */
  readonly wall: number
  /** User and system milliseconds, of the command and everything that it started; undefined if they were not measured. */
  readonly cpu: number | undefined
  /** MiB of the largest process; undefined without GNU time. */
  readonly peak: number | undefined
  /** The end of standard output. */
  readonly output: string
}

const gnuTime = '/usr/bin/time'
/** bash's own `time` has a resolution of milliseconds, GNU time only of hundredths; but bash cannot measure memory. */
const script = 'TIMEFORMAT="%3U %3S"; { time "${@:2}" 2>&3; } 3>&2 2>"$1"'
const keptOutput = 4_000

/** Runs a command once. Throws if it ends with another exit code than expected. */
export async function measure(command: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const [times, memory] = [join(folder, 'times'), join(folder, 'memory')]
    const wrapped = existsSync(gnuTime) ? [gnuTime, '--quiet', '-f', '%M', '-o', memory] : []
    const args = ['-c', script, 'measure', times, ...wrapped, command.program, ...command.args]
    const options = { cwd: command.directory, env: { ...process.env, ...command.env } }
    const started = performance.now()
    const child = spawn('bash', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const { output, first, code, errors } = await follow(child, started)
    const wall = performance.now() - started
    if (code !== (command.code ?? 0))
      throw new Error(`${command.program} ${command.args.join(' ')} ended with ${code}:\n${output}${errors}`)
    const [user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number)
    const peak = existsSync(memory) ? Number(readFileSync(memory, 'utf8')) / 1024 : undefined
    return { first, wall, cpu: (user + system) * 1000, peak, output }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function follow(child: ChildProcess, started: number) {
  let first: number | undefined
  let output = ''
  let errors = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    first ??= performance.now() - started
    output = (output + chunk.toString('latin1', Math.max(0, chunk.length - keptOutput))).slice(-keptOutput)
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-keptOutput)
  })
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('close', (ended) => resolve(ended)).on('error', reject),
  )
  return { output, first, code, errors }
}

/** The median of the defined numbers; undefined if there are none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** The median of each cost; the output is that of the last run. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    first: median(costs.map(({ first }) => first)),
    wall: median(costs.map(({ wall }) => wall)) ?? 0,
    cpu: median(costs.map(({ cpu }) => cpu)),
    peak: median(costs.map(({ peak }) => peak)),
    output: costs.at(-1)?.output ?? '',
  }
}
