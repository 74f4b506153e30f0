import { UserError } from '../../input/user-error.ts'
import type { Lock } from '../../lint/lint.ts'
import type { Finding } from '../../lint/rule.ts'
import { brief } from '../../text/printable.ts'
import { type Adoption, adopt } from '../adopt/adopt.ts'
import type { Inputs } from '../inputs.ts'
import { finishedIn, type HistoryRow, type JournalRow } from '../ledger/history.ts'
import type { Script } from '../scripts/script.ts'
import { compareVersions, versionOfKey } from '../scripts/version.ts'
import { prepare } from '../statements/prepare.ts'
import type { Prepared } from '../statements/statement.ts'
import { type ChosenScript, choose, highest, type ScriptChoice, type ScriptProblem } from './choice.ts'
import type { MigrationFacts } from './facts.ts'
import { sizeProblems } from './size.ts'

/** What the server says about one statement of a plan. */
export interface Estimate {
  /** Path of the script and line of the statement. */
  readonly path: string
  readonly line: number
  /** As written in the statement. */
  readonly table: string
  /** The server's estimate; undefined if it has none. */
  readonly rows: number | undefined
  /** Undefined if the server was not asked. */
  readonly lock: Lock['algorithm'] | undefined
  /** The server's reason for a lock, or why it could not be asked; '' for neither. */
  readonly note: string
}

/** One thing to do. Steps that only write rows run no script. */
export type MigrationStep =
  /** Creates Slipway's tables. */
  | { readonly kind: 'create' }
  /** Takes over what another tool recorded. */
  | { readonly kind: 'import'; readonly from: string; readonly tool: string; readonly rows: readonly HistoryRow[] }
  | { readonly kind: 'backup' }
  | { readonly kind: 'run'; readonly chosen: ChosenScript; readonly prepared: Prepared }
  /** Records scripts without running them. */
  | { readonly kind: 'record'; readonly rows: readonly HistoryRow[] }
  /** Discards the journal of an unfinished script. */
  | { readonly kind: 'clear'; readonly key: string; readonly revision: number }

/** What to do to one database, and the obstacles. */
export interface MigrationPlan {
  readonly steps: readonly MigrationStep[]
  readonly choice: ScriptChoice
  readonly problems: readonly ScriptProblem[]
  /** Statements of an earlier run whose outcome is unknown. */
  readonly doubts: readonly JournalRow[]
  /** What the lint found, and what the server reports about tables and locks; empty until the plan was inspected. */
  readonly findings: readonly Finding[]
  readonly estimates: readonly Estimate[]
  /** Whether the previous version of the application can run on the result. */
  readonly compatible: boolean | undefined
  /** The highest version after all steps. */
  readonly goal: string | undefined
}

/** Turns facts into steps. Throws a UserError about scripts that cannot be run unchanged. */
export function makePlan(inputs: Inputs, facts: MigrationFacts): MigrationPlan {
  const { history } = facts.foreign
  const taken: Adoption = history === undefined ? { rows: [], edited: [] } : adopt(history, facts.catalogue)
  const choice = choose(inputs, facts, taken.rows)
  const { runs, problems } = prepareAll(inputs, facts, choice)
  const doubts = facts.journal.filter(
    ({ key, revision, state }) => state === 'begun' && revision === (choice.states.get(key)?.next ?? 0),
  )
  const sizes = runs.flatMap(({ prepared }) => sizeProblems(prepared, facts.packet))
  const all = [...foreignProblems(inputs, facts, taken), ...choice.problems, ...problems, ...sizes]
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

/** Throws the error about the obstacles of a plan. */
export function refuseProblems({ problems }: MigrationPlan): void {
  const [first] = problems
  if (first === undefined) return
  throw new UserError(
    first.reason,
    problems.slice(0, 20).map(({ text }) => text),
  )
}

interface Run {
  readonly chosen: ChosenScript
  readonly prepared: Prepared
}

/** Every script is split before the first is run: what cannot be run at all is found before anything is changed. */
function prepareAll(
  { folder, placeholders }: Inputs,
  { catalogue, home, modes, storage }: MigrationFacts,
  { chosen }: ScriptChoice,
) {
  const { layout } = catalogue
  const problems: ScriptProblem[] = []
  const errors: string[] = []
  // What a script creates exists for those after it.
  let limits = storage
  const runs = chosen.flatMap((each): readonly Run[] => {
    if (layout === undefined) return []
    try {
      const finished = finishedIn(each.journal)
      const around = { dialect: home.dialect, modes, layout, folder, placeholders, storage: limits, finished }
      const prepared = prepare(each.script, each.direction, around)
      limits = prepared?.storage ?? limits
      if (prepared === undefined) problems.push(noUndo(each.script, folder))
      return prepared === undefined ? [] : [{ chosen: each, prepared }]
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      errors.push(...error.items)
      return []
    }
  })
  if (errors.length > 0) throw new UserError('invalid-script', [...new Set(errors)].slice(0, 20))
  return { runs, problems }
}

function stepsOf(
  inputs: Inputs,
  facts: MigrationFacts,
  taken: Adoption,
  choice: ScriptChoice,
  runs: readonly Run[],
): readonly MigrationStep[] {
  const { command } = inputs
  if (command === 'status' || command === 'validate') return []
  const rows =
    command === 'baseline' ? baselineRows(inputs, facts, choice) : command === 'repair' ? repairRows(choice) : []
  const cleared = command === 'repair' ? choice.unfinished : []
  const steps: readonly MigrationStep[] = [
    ...(taken.rows.length > 0
      ? [
          {
            kind: 'import',
            from: facts.foreign.history?.table ?? '',
            tool: facts.foreign.history?.peer.name ?? '',
            rows: taken.rows,
          } as const,
        ]
      : []),
    ...(inputs.backup.length > 0 && runs.length > 0 ? [{ kind: 'backup' } as const] : []),
    ...runs.map((run) => ({ kind: 'run', ...run }) as const),
    ...(rows.length > 0 ? [{ kind: 'record', rows } as const] : []),
    ...cleared.map((key) => ({ kind: 'clear', key, revision: choice.states.get(key)?.next ?? 0 }) as const),
  ]
  return steps.length === 0 || facts.hasLedger ? steps : [{ kind: 'create' }, ...steps]
}

function baselineRows(
  { target }: Inputs,
  { catalogue }: MigrationFacts,
  { states }: ScriptChoice,
): readonly HistoryRow[] {
  if (target === undefined) return []
  const below = catalogue.scripts.filter(
    ({ version }) => version !== undefined && compareVersions(version, target) <= 0,
  )
  const rows = below
    .filter(({ key }) => states.get(key)?.isApplied !== true)
    .map(({ key, file, checksum }) => ({ key, script: file.path, checksum }))
  const isThere = below.some(({ version }) => version === target) || states.get(`V${target}`)?.isApplied === true
  const bare = isThere ? [] : [{ key: `V${target}`, script: '', checksum: '' }]
  return [...rows, ...bare].map((row) => ({ ...row, action: 'baseline', revision: states.get(row.key)?.next ?? 0 }))
}

function repairRows({ edited, states }: ScriptChoice): readonly HistoryRow[] {
  return edited.map(({ key, file, checksum }) => ({
    key,
    revision: states.get(key)?.next ?? 0,
    action: 'repair',
    script: file.path,
    checksum,
  }))
}

function goalOf({ states }: ScriptChoice, runs: readonly Run[]): string | undefined {
  const versions = new Set(
    [...states].filter(([, { isApplied }]) => isApplied).flatMap(([key]) => versionOfKey(key) ?? []),
  )
  for (const { chosen } of runs) {
    if (chosen.script.version === undefined) continue
    if (chosen.direction === 'up') versions.add(chosen.script.version)
    else versions.delete(chosen.script.version)
  }
  return highest([...versions])
}

function foreignProblems(
  { folder, command }: Inputs,
  { foreign: { history } }: MigrationFacts,
  { edited }: Adoption,
): readonly ScriptProblem[] {
  if (command === 'status' || history === undefined) return []
  const { peer, table, record } = history
  const unfinished = record.unfinished.map((text): ScriptProblem => ({ reason: 'foreign-unfinished', text }))
  if (command === 'repair') return unfinished
  const changed = edited.map(({ file }): ScriptProblem => {
    const path = `${folder}/${file.path}`
    const what = `\`${brief(path)}\` is not what ${peer.title} applied: its checksum differs from the one in \`${brief(table)}\``
    const cure =
      'Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.'
    return { reason: 'edited-script', text: `${what}. ${cure}`, file: path }
  })
  return [...unfinished, ...changed]
}

function noUndo({ file, key }: Script, folder: string): ScriptProblem {
  const path = `${folder}/${file.path}`
  const cure = 'Write one, or revert the change in a new script.'
  return {
    reason: 'missing-undo',
    text: `\`${brief(key)}\` has no undo script (\`${brief(path)}\`). ${cure}`,
    file: path,
  }
}
