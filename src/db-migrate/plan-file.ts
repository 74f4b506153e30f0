import { describeTarget } from '../database/session/target.ts'
import { describeStep } from './describe-step.ts'
import type { Inputs } from './inputs.ts'
import type { RunResult } from './outcome.ts'
import type { Prepared } from './statements/statement.ts'

/** The plan as written to `plan-file`: for people who review it, and for tools. */
export function planDocument(results: readonly RunResult[], inputs: Inputs) {
  return {
    format: 1,
    command: inputs.command,
    environment: inputs.environment,
    targets: results.map((result) => ({
      target: result.target,
      database: describeTarget(result.at),
      server: result.server,
      current: result.plan?.choice.current ?? '',
      goal: result.plan?.goal ?? '',
      compatible: result.plan?.compatible ?? 'unknown',
      problems: result.plan?.problems ?? [],
      findings: result.plan?.findings ?? [],
      estimates: result.plan?.estimates ?? [],
      steps: (result.plan?.steps ?? []).map((step) => {
        const { action, version, path } = describeStep(step, inputs, 'planned', '', 0)
        const around = { action, version, path }
        return step.kind === 'run' ? { ...around, ...scriptOf(step.prepared) } : around
      }),
    })),
  }
}

function scriptOf({ script, mode, statements }: Prepared) {
  return {
    script: script.key,
    checksum: script.checksum,
    mode,
    statements: statements.map(({ position, line, sql, effect, directives: { batch } }) => ({
      position,
      line,
      // As in the journal.
      effect: batch === undefined ? effect.kind : 'batch',
      ...(batch === undefined ? {} : { batch }),
      sql: sql.trim(),
    })),
  }
}
