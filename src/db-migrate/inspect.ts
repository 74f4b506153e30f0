import type { Connection } from '../database/database.ts'
import type { Known } from '../lint/known.ts'
import { type Script as LintScript, type Lock, lint } from '../lint/lint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { RefusedStatement } from './ask.ts'
import { splitterDialect } from './dialect.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { readKnown } from './known.ts'
import { lintProblems } from './levels.ts'
import type { Plan } from './plan.ts'
import type { Prepared } from './prepare.ts'
import { type Answer, type Asked, probeLocks } from './probe.ts'
import { sectionOf } from './sections.ts'
import { changesBefore } from './series.ts'
import { sweepProbes } from './sweep.ts'

/** What the server says about one statement of a plan. */
export interface Estimate {
  /** Path of the script and line of the statement. */
  readonly path: string
  readonly line: number
  /** As the statement names it. */
  readonly table: string
  /** The server's estimate; undefined where it has none. */
  readonly rows: number | undefined
  /** Undefined where it was not asked. */
  readonly lock: Lock['algorithm'] | undefined
  /** The server's reason for a lock, or why it could not be asked; '' for neither. */
  readonly note: string
}

/** Lints what a plan runs, with what the database knows of the tables, and asks MySQL about locks: the plan with what that came to. */
export async function inspect(
  connection: Connection,
  plan: Plan,
  facts: Facts,
  inputs: Inputs,
  host: Host,
): Promise<Plan> {
  const runs = plan.steps.flatMap((step) => (step.kind === 'run' ? [step.prepared] : []))
  const dialect = splitterDialect(facts.home.dialect)
  const asked = runs.map(({ statements }) => statements.map(({ sql, changes }): Asked => ({ sql, changes })))
  const known = await knownTo(connection, facts, asked.flat(), host)
  const answers = await locksOf(connection, asked.flat(), known, inputs, host)
  const locks = new Map(asked.flat().map((each, index) => [each, answers[index]]))
  const scripts = runs.map((run, at) => lintScript(run, facts, (index) => locks.get(asked[at]?.[index] ?? nothing)))
  const verdict = lint(scripts, { dialect, levels: inputs.lint, known, before: changesBefore(facts, inputs) })
  const estimates = runs.flatMap((run, at) => estimatesOf(run, asked[at] ?? [], locks, known))
  const isDown = plan.steps.some((step) => step.kind === 'run' && step.prepared.direction === 'down')
  const { findings } = verdict
  const problems = [...plan.problems, ...lintProblems(findings)]
  return { ...plan, findings, estimates, problems, compatible: isDown ? undefined : verdict.compatible }
}

const nothing: Asked = { sql: '', changes: [] }

/** Without what the database knows the lint still works, only less exactly. */
async function knownTo(
  connection: Connection,
  { home }: Facts,
  asked: readonly Asked[],
  host: Host,
): Promise<Known | undefined> {
  try {
    return await readKnown(
      connection,
      home,
      asked.flatMap(({ changes }) => changes),
    )
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    host.log.info(`The lint goes without the definitions of the tables: ${brief(error.message)}`)
    return undefined
  }
}

async function locksOf(
  connection: Connection,
  asked: readonly Asked[],
  known: Known | undefined,
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const isWanted = inputs.probe === 'auto' && !inputs.dryRun && connection.dialect === 'mysql' && known !== undefined
  if (!isWanted || connection.server.isProxy) return []
  // A `USE` in between would move the names, and what the scripts make themselves is not there yet.
  const isPlain = asked.every(({ changes }) => changes.every(({ kind }) => kind !== 'use'))
  if (!isPlain) return []
  await sweepProbes(connection, known.schema)
  const names = new Set([...known.tables.keys()].map((name) => name.toLowerCase()))
  const isThere = ({ changes }: Asked) =>
    changes.every(
      (change) =>
        'table' in change &&
        change.table !== undefined &&
        change.table.schema === '' &&
        names.has(change.table.name.toLowerCase()),
    )
  const mine = asked.map((each) => (each.changes.length > 0 && isThere(each) ? each : nothing))
  return probeLocks(connection, mine, `${connection.id}:${host.random()}`)
}

function lintScript(run: Prepared, { catalogue }: Facts, answer: (index: number) => Answer): LintScript {
  const { script, direction, path, mode } = run
  const isUndo = direction === 'down'
  const layout = catalogue.layout ?? 'slipway'
  const isOneFile = layout === 'dbmate' || layout === 'goose'
  const isUndoUsual = isOneFile || catalogue.scripts.some(({ undo }) => undo !== undefined)
  const isJudged = !isUndo && script.version !== undefined && isUndoUsual
  const hasUndo = isJudged ? sectionOf(script, layout, 'down') !== undefined : undefined
  const statements = run.statements.map(({ sql, changes, line, offset, directives }, index) => {
    const lock = answer(index)
    const told = lock !== undefined && 'algorithm' in lock ? lock : undefined
    return { sql, changes, line: line - offset, offset, lock: told, allow: directives.allow }
  })
  return { path, statements, mode, hasUndo, isUndo }
}

function estimatesOf(
  run: Prepared,
  asked: readonly Asked[],
  locks: ReadonlyMap<Asked, Answer>,
  known: Known | undefined,
): readonly Estimate[] {
  return run.statements.flatMap(({ line }, index): readonly Estimate[] => {
    const each = asked[index] ?? nothing
    const change = each.changes.find((found) => 'table' in found && found.table !== undefined)
    if (change === undefined || !('table' in change) || change.table === undefined) return []
    const { name, shown } = change.table
    const rows = known?.tables.get(name)?.rows
    const answer = locks.get(each)
    if (rows === undefined && answer === undefined) return []
    const lock = answer !== undefined && 'algorithm' in answer ? answer.algorithm : undefined
    const note = answer === undefined ? '' : 'algorithm' in answer ? answer.reason : answer.refused
    return [{ path: run.path, line, table: shown, rows, lock, note }]
  })
}
