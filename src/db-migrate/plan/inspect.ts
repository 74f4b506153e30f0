import type { Connection } from '../../database/session/database.ts'
import type { Known } from '../../lint/known.ts'
import { type LintedScript as LintScript, lint } from '../../lint/lint.ts'
import type { Finding } from '../../lint/rule.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import type { Inputs } from '../inputs.ts'
import { sectionOf } from '../scripts/sections.ts'
import { isGone, RefusedStatement } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { sweepProbes } from '../server/sweep.ts'
import type { Prepared } from '../statements/statement.ts'
import { batchProblems } from './batch-keys.ts'
import type { ScriptProblem } from './choice.ts'
import type { MigrationFacts } from './facts.ts'
import { readKnown } from './known.ts'
import type { Estimate, MigrationPlan } from './plan.ts'
import { type ProbeAnswer, type ProbeRequest, probeLocks } from './probe.ts'
import { changesBefore } from './series.ts'

/** Lints what a plan runs, with the database's definitions of the tables, and asks MySQL about locks; returns the plan with the results. */
export async function inspect(
  connection: Connection,
  plan: MigrationPlan,
  facts: MigrationFacts,
  inputs: Inputs,
  host: Host,
): Promise<MigrationPlan> {
  const runs = plan.steps.flatMap((step) => (step.kind === 'run' ? [step.prepared] : []))
  const dialect = facts.home.dialect
  const asked = runs.map(({ statements }) => statements.map(({ sql, changes }): ProbeRequest => ({ sql, changes })))
  const known = await knownTo(connection, facts, asked.flat(), host)
  const answers = await locksOf(connection, asked.flat(), known, inputs, host)
  const locks = new Map(asked.flat().map((each, index) => [each, answers[index]]))
  const scripts = runs.map((run, at) => lintScript(run, facts, (index) => locks.get(asked[at]?.[index] ?? nothing)))
  const verdict = lint(scripts, { dialect, levels: inputs.lint, known, before: changesBefore(facts, inputs) })
  const estimates = runs.flatMap((run, at) => estimatesOf(run, asked[at] ?? [], locks, known))
  const isDown = plan.steps.some((step) => step.kind === 'run' && step.prepared.direction === 'down')
  const { findings } = verdict
  const problems = [...plan.problems, ...(await batchProblems(connection, plan, facts)), ...lintProblems(findings)]
  return { ...plan, findings, estimates, problems, compatible: isDown ? undefined : verdict.compatible }
}

const nothing: ProbeRequest = { sql: '', changes: [] }

/** Without the table definitions the lint still works, but less exactly. */
async function knownTo(
  connection: Connection,
  { home, history }: MigrationFacts,
  asked: readonly ProbeRequest[],
  host: Host,
): Promise<Known | undefined> {
  try {
    return await readKnown(
      connection,
      home,
      asked.flatMap(({ changes }) => changes),
      history.length === 0 && asked.length > 0,
    )
  } catch (error) {
    if (!(error instanceof RefusedStatement) || isGone(error.failure)) throw error
    host.log.info(`The lint runs without the table definitions: ${brief(error.message)}`)
    return undefined
  }
}

async function locksOf(
  connection: Connection,
  asked: readonly ProbeRequest[],
  known: Known | undefined,
  inputs: Inputs,
  host: Host,
): Promise<readonly ProbeAnswer[]> {
  const isWanted =
    inputs.probe === 'auto' && !inputs.dryRun && engineOf(connection.dialect).answersProbes && known !== undefined
  if (!isWanted || connection.server.proxySign !== undefined) return []
  // A `USE` in between would change what names mean, and what the scripts create does not exist yet.
  const isPlain = asked.every(({ changes }) => changes.every(({ kind }) => kind !== 'use'))
  if (!isPlain) return []
  await sweepProbes(connection, known.schema)
  const names = new Set([...known.tables.keys()].map((name) => name.toLowerCase()))
  const isThere = ({ changes }: ProbeRequest) =>
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

function lintScript(run: Prepared, { catalogue }: MigrationFacts, answer: (index: number) => ProbeAnswer): LintScript {
  const { script, direction, path, mode } = run
  const isUndo = direction === 'down'
  const layout = catalogue.layout ?? 'slipway'
  const isOneFile = layout === 'dbmate' || layout === 'goose'
  const isUndoUsual = isOneFile || catalogue.scripts.some(({ undo }) => undo !== undefined)
  const isBaseline = catalogue.baselines.includes(script)
  const isJudged = !isUndo && script.version !== undefined && !isBaseline && isUndoUsual
  const hasUndo = isJudged ? sectionOf(script, layout, 'down') !== undefined : undefined
  const statements = run.statements.map(({ sql, changes, line, offset, directives, waivers, waiverFaults }, index) => {
    const lock = answer(index)
    const text = lock !== undefined && 'algorithm' in lock ? lock : undefined
    return {
      sql,
      changes,
      line: line - offset,
      lock: text,
      waivers,
      waiverFaults,
      isBatched: directives.batch !== undefined,
    }
  })
  return { path, statements, mode, hasUndo, isUndo }
}

function estimatesOf(
  run: Prepared,
  asked: readonly ProbeRequest[],
  locks: ReadonlyMap<ProbeRequest, ProbeAnswer>,
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

/** Findings of level `error` are obstacles. */
function lintProblems(findings: readonly Finding[]): readonly ScriptProblem[] {
  return findings
    .filter(({ level, waived }) => level === 'error' && waived === undefined)
    .map(({ rule, file, line, message, advice }): ScriptProblem => {
      const way = `If it is intended, write \`-- slipway: allow=${rule} reason="…"\` above the statement, or set \`${rule}: warn\` in the input \`lint\`.`
      const cure = rule === 'waiver' ? advice : `${advice} ${way}`
      return { reason: 'lint', text: `\`${brief(file)}\` line ${line}: ${message} ${cure}` }
    })
}
