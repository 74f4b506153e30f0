import { describeEnd, refusalOf, runForLines } from '../../programs/run.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import type { CommandStrategyOptions } from './options.ts'
import type { OpenStrategy, RestoreOutcome, RestoreTarget } from './strategy.ts'

/** Runs a program of the user that makes the environment run the target. */
export const openCommand: OpenStrategy<CommandStrategyOptions> = ({ command }, host) => ({
  name: 'command',
  describe: ({ version, sha }) => `run \`${brief(command[0] ?? '', 80)}\` for ${version || sha}`,
  prepare: async () => {
    const why = refusalOf(command, host)
    return why === undefined ? undefined : { reason: 'no-program', why: `\`command\` cannot be run here: ${why}.` }
  },
  restore: (target, { signal }) => runFor(command, target, { ...host, signal }),
})

/** Runs a program with the target in its environment; its output goes to the log. */
export async function runFor(command: readonly string[], target: RestoreTarget, host: Host): Promise<RestoreOutcome> {
  const name = brief(command[0] ?? '', 80)
  const options = { env: targetVariables(target), line: (line: string) => host.log.info(line) }
  try {
    const outcome = await host.log.group(`${name} for ${target.version || target.sha}`, () =>
      runForLines(command, host, options),
    )
    if (outcome.kind === 'ended' && outcome.code === 0) return { kind: 'done', detail: '' }
    return { kind: 'failed', why: `\`${name}\` ${describeEnd(outcome)}; its output is in the log above.` }
  } catch (error) {
    if (!host.signal.aborted) throw error
    return { kind: 'failed', why: `\`${name}\` was stopped.` }
  }
}

/** The variables that describe the target to programs. */
function targetVariables({ version, commit, deploymentId, schema }: RestoreTarget): Readonly<Record<string, string>> {
  return {
    SLIPWAY_TARGET_VERSION: version,
    SLIPWAY_TARGET_SHA: commit,
    SLIPWAY_TARGET_DEPLOYMENT: String(deploymentId),
    SLIPWAY_TARGET_SCHEMA: schema,
  }
}
