import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Contest } from './contest.ts'

/** One target, and what was measured. */
export interface Target {
  readonly what: string
  readonly limit: string
  readonly measured: string
  /** Undefined if no verdict is possible. */
  readonly isMet: boolean | undefined
}

/** Comparisons that are made together, and the state of their targets. */
export interface Part {
  readonly contests: readonly Contest[]
  readonly targets: readonly Target[]
}

/** All measurements, as Markdown; `lead` gives the lines between a comparison's heading and its table. */
export function describe({ contests, targets }: Part, rounds: number, lead: Lead = () => []): string {
  const tables = contests.map((contest) => tabulate(contest, lead(contest)))
  return [describeMachine(rounds), '', ...tables, tabulateTargets(targets)].join('\n')
}

type Lead = (contest: Contest) => readonly string[]

/** The comparison as a Markdown table; times in milliseconds, memory in MiB. */
function tabulate({ title, made, results }: Contest, lead: readonly string[]): string {
  const rows = results.map(({ name, cost, answer }) =>
    [name, number(cost.first), number(cost.wall), number(cost.cpu), number(cost.peak), answer].join(' | '),
  )
  return table(`${title}: \`${made}\``, ['', 'first output ms', 'wall ms', 'CPU ms', 'peak MiB', 'answer'], rows, lead)
}

/** The targets, each met or missed. */
function tabulateTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ what, limit, measured, isMet }) =>
    [what, limit, measured, isMet === undefined ? '–' : isMet ? 'ok' : '**MISSED**'].join(' | '),
  )
  return table('Targets', ['', 'target', 'measured', ''], rows)
}

/** The machine and software of the measurement. */
function describeMachine(rounds: number): string {
  const [first] = cpus()
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const date = new Date().toISOString().slice(0, 10)
  return `${date}: medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} on ${first?.model ?? 'an unknown processor'}, ${cpus().length} cores, ${memory} GiB, load ${loadavg()[0]?.toFixed(1)} at the end, ${process.platform}, Node ${process.versions.node}, ${git}.`
}

function table(title: string, heads: readonly string[], rows: readonly string[], lead: readonly string[] = []): string {
  const lines = rows.map((row) => `| ${row} |`)
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:')).join(' | ')
  return [`### ${title}`, '', ...lead, `| ${heads.join(' | ')} |`, `| ${rule} |`, ...lines, ''].join('\n')
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0)
}
