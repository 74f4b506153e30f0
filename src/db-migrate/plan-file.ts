import { describeTarget } from '../database/target.ts'
import type { Inputs } from './inputs.ts'
import type { Story } from './outcome.ts'
import type { Prepared } from './prepare.ts'
import { told } from './told.ts'

/** The plan as it is written to `plan-file`: for people who review it, and for tools. */
export function planDocument(stories: readonly Story[], inputs: Inputs) {
  return {
    format: 1,
    command: inputs.command,
    environment: inputs.environment,
    targets: stories.map((story) => ({
      target: story.target,
      database: describeTarget(story.at),
      server: story.server,
      current: story.plan?.choice.current ?? '',
      goal: story.plan?.goal ?? '',
      compatible: story.plan?.compatible ?? 'unknown',
      problems: story.plan?.problems ?? [],
      findings: story.plan?.findings ?? [],
      estimates: story.plan?.estimates ?? [],
      steps: (story.plan?.steps ?? []).map((step) => {
        const { action, version, path } = told(step, inputs, 'planned', '', 0)
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
    statements: statements.map(({ position, line, sql, effect }) => ({
      position,
      line,
      effect: effect.kind,
      sql: sql.trim(),
    })),
  }
}
