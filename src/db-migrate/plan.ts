import type { Finding } from '../lint/rule.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { type Choice, type Chosen, choose, type Problem } from './choice.ts'
import type { Facts } from './facts.ts'
import { type Takeover, takeOver } from './foreign.ts'
import type { HistoryRow, JournalRow } from './history.ts'
import type { Inputs } from './inputs.ts'
import type { Estimate } from './inspect.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Script } from './script.ts'
import { compareVersions } from './version.ts'

/** One thing to do. Steps that write rows only need no script to be run. */
export type Step =
  /** Makes the tables of Slipway. */
  | { readonly kind: 'create' }
  /** Takes over what another tool recorded. */
  | { readonly kind: 'import'; readonly from: string; readonly tool: string; readonly rows: readonly HistoryRow[] }
  | { readonly kind: 'backup' }
  | { readonly kind: 'run'; readonly chosen: Chosen; readonly prepared: Prepared }
  /** Records scripts without running them. */
  | { readonly kind: 'record'; readonly rows: readonly HistoryRow[] }
  /** Forgets what an unfinished script left in the journal. */
  | { readonly kind: 'clear'; readonly key: string; readonly revision: number }

/** What shall be done to one database, and what stands against it. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly choice: Choice
  readonly problems: readonly Problem[]
  /** Statements of an earlier run that did not report their end. */
  readonly doubts: readonly JournalRow[]
  /** What the lint found, and what the server says of tables and locks; empty until the plan was inspected. */
  readonly findings: readonly Finding[]
  readonly estimates: readonly Estimate[]
  /** Whether the previous version of the application can run on the result. */
  readonly compatible: boolean | undefined
  /** The highest version after all steps. */
  readonly goal: string | undefined
}

/** Turns what is known into steps. Throws a complaint about scripts that cannot be run as they stand. */
export function makePlan(inputs: Inputs, facts: Facts): Plan {
  const taken: Takeover =
    facts.foreign === undefined ? { rows: [], edited: [] } : takeOver(facts.foreign, facts.catalogue)
  const choice = choose(inputs, facts, taken.rows)
  const { runs, problems } = prepareAll(inputs, facts, choice)
  const doubts = facts.journal.filter(
    ({ key, revision, state }) => state === 'begun' && revision === (choice.standings.get(key)?.next ?? 0),
  )
  const all = [...foreignProblems(inputs, facts, taken), ...choice.problems, ...problems]
  return {
    steps: stepsOf(inputs, facts, taken, choice, runs),
    choice,
    problems: all,
    doubts,
    findings: [],
    estimates: [],
    compatible: runs.length === 0 ? true : undefined,
    goal: goalOf(choice, runs),
  }
}

/** Throws the complaint about what stands against a plan. */
export function refuseProblems({ problems }: Plan): void {
  const [first] = problems
  if (first === undefined) return
  throw new Complaint(
    first.reason,
    problems.slice(0, 20).map(({ text }) => text),
  )
}

interface Run {
  readonly chosen: Chosen
  readonly prepared: Prepared
}

/** Every script is split before the first is run: what cannot be run at all is found before anything is changed. */
function prepareAll({ folder, placeholders }: Inputs, { catalogue, home, modes }: Facts, { chosen }: Choice) {
  const { layout } = catalogue
  const problems: Problem[] = []
  const complaints: string[] = []
  const runs = chosen.flatMap((each): readonly Run[] => {
    if (layout === undefined) return []
    try {
      const around = { dialect: home.dialect, modes, layout, folder, placeholders }
      const prepared = prepare(each.script, each.direction, around)
      if (prepared === undefined) problems.push(noUndo(each.script, folder))
      return prepared === undefined ? [] : [{ chosen: each, prepared }]
    } catch (error) {
      if (!(error instanceof Complaint)) throw error
      complaints.push(...error.items)
      return []
    }
  })
  if (complaints.length > 0) throw new Complaint('invalid-script', complaints.slice(0, 20))
  return { runs, problems }
}

function stepsOf(inputs: Inputs, facts: Facts, taken: Takeover, choice: Choice, runs: readonly Run[]): readonly Step[] {
  const { command } = inputs
  if (command === 'status' || command === 'validate') return []
  const rows =
    command === 'baseline' ? baselineRows(inputs, facts, choice) : command === 'repair' ? repairRows(choice) : []
  const cleared = command === 'repair' ? choice.unfinished : []
  const isNothing = runs.length + rows.length + cleared.length + taken.rows.length === 0
  if (isNothing) return []
  return [
    ...(facts.hasLedger ? [] : [{ kind: 'create' } as const]),
    ...(taken.rows.length > 0
      ? [
          {
            kind: 'import',
            from: facts.foreign?.table ?? '',
            tool: facts.foreign?.tool ?? '',
            rows: taken.rows,
          } as const,
        ]
      : []),
    ...(inputs.backup.length > 0 && runs.length > 0 ? [{ kind: 'backup' } as const] : []),
    ...runs.map((run) => ({ kind: 'run', ...run }) as const),
    ...(rows.length > 0 ? [{ kind: 'record', rows } as const] : []),
    ...cleared.map((key) => ({ kind: 'clear', key, revision: choice.standings.get(key)?.next ?? 0 }) as const),
  ]
}

function baselineRows({ target }: Inputs, { catalogue }: Facts, { standings }: Choice): readonly HistoryRow[] {
  if (target === undefined) return []
  const below = catalogue.scripts.filter(
    ({ version }) => version !== undefined && compareVersions(version, target) <= 0,
  )
  const rows = below
    .filter(({ key }) => standings.get(key)?.isApplied !== true)
    .map(({ key, file, checksum }) => ({ key, script: file.path, checksum }))
  const isThere = below.some(({ version }) => version === target) || standings.get(`V${target}`)?.isApplied === true
  const bare = isThere ? [] : [{ key: `V${target}`, script: '', checksum: '' }]
  return [...rows, ...bare].map((row) => ({ ...row, action: 'baseline', revision: standings.get(row.key)?.next ?? 0 }))
}

function repairRows({ edited, standings }: Choice): readonly HistoryRow[] {
  return edited.map(({ key, file, checksum }) => ({
    key,
    revision: standings.get(key)?.next ?? 0,
    action: 'repair',
    script: file.path,
    checksum,
  }))
}

function goalOf({ current, standings }: Choice, runs: readonly Run[]): string | undefined {
  const versions = new Set(
    [...standings].filter(([key, { isApplied }]) => isApplied && /^V/.test(key)).map(([key]) => key.slice(1)),
  )
  for (const { chosen } of runs) {
    if (chosen.script.version === undefined) continue
    if (chosen.direction === 'up') versions.add(chosen.script.version)
    else versions.delete(chosen.script.version)
  }
  if (runs.length === 0) return current
  return [...versions].toSorted(compareVersions).at(-1)
}

function foreignProblems({ folder, command }: Inputs, { foreign }: Facts, { edited }: Takeover): readonly Problem[] {
  if (command === 'status') return []
  const dirty: readonly Problem[] =
    foreign?.dirty === undefined
      ? []
      : [
          {
            reason: 'foreign-unfinished',
            text: `\`${foreign.table}\` says that ${foreign.tool} stopped half-way in \`${brief(foreign.dirty)}\`. Bring the database in order and clear that mark with ${foreign.tool} first.`,
          },
        ]
  const changed = edited.map(({ file }): Problem => {
    const path = `${folder}/${file.path}`
    return {
      reason: 'edited-script',
      text: `\`${brief(path)}\` is not what Flyway applied: its checksum differs from \`${foreign?.table ?? ''}\`. Restore it, or run Flyway's own repair first.`,
      file: path,
    }
  })
  return [...dirty, ...changed]
}

function noUndo({ file, key }: Script, folder: string): Problem {
  const path = `${folder}/${file.path}`
  const cure = 'Write one, or go forward with a new script that takes the change back.'
  return {
    reason: 'missing-undo',
    text: `\`${brief(key)}\` has nothing that undoes it (\`${brief(path)}\`). ${cure}`,
    file: path,
  }
}
