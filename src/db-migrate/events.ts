import { describeTarget } from '../database/session/target.ts'
import { type MigrationFate, migrationEvent } from '../events/drafts.ts'
import { reasonOf } from '../input/reason.ts'
import type { EventDraft } from '../runner/host.ts'
import { userErrorOf } from './fault.ts'
import type { Inputs } from './inputs.ts'
import type { RunResult } from './outcome.ts'

/** The maximum number of scripts that one event names. */
const mostScripts = 100

/** The events for other systems: one for each database whose scripts were run, or failed. */
export function eventsOf(
  { command, dryRun, environment }: Inputs,
  results: readonly RunResult[],
  repository: string,
): readonly EventDraft[] {
  if (dryRun || !/^(up|down|to)$/.test(command)) return []
  return results.flatMap((result) => {
    const scripts = (result.steps ?? []).filter(({ action }) => action === 'up' || action === 'down')
    const done = scripts.filter(({ status }) => status === 'done')
    const isDown = scripts.some(({ action }) => action === 'down')
    if (result.error === undefined && done.length === 0) return []
    const fate: MigrationFate = result.error !== undefined ? 'failed' : isDown ? 'undone' : 'applied'
    const content = {
      environment,
      target: result.target,
      dialect: result.at.dialect,
      reason: result.error === undefined ? '' : reasonOf(userErrorOf(result)),
      done: done.length,
      scripts: scripts.slice(0, mostScripts).map(({ step, version, action, status }) => ({
        script: step,
        version,
        action,
        status,
      })),
    }
    const apart = [describeTarget(result.at), ...scripts.map(({ step, action }) => `${action} ${step}`)]
    return [migrationEvent(fate, { repository, environment, target: result.target, apart, content })]
  })
}
