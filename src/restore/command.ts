import { runCommand } from '../runner/command.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { OpenStrategy, Restored, Target } from './strategy.ts'
import type { CommandWish } from './wish.ts'

/** Runs a program of the user's that makes the environment run the target. */
export const openCommand: OpenStrategy<CommandWish> = ({ command }, host) => ({
  name: 'command',
  describe: ({ version, sha }) => `run \`${brief(command[0] ?? '', 80)}\` for ${version || sha}`,
  prepare: async () => undefined,
  restore: (target, { signal }) => runFor(command, target, { ...host, signal }),
})

/** Runs a program with the target in its environment; its lines go to the log. */
export async function runFor(command: readonly string[], target: Target, host: Host): Promise<Restored> {
  const name = brief(command[0] ?? '', 80)
  const code = await host.log.group(`${name} for ${target.version || target.sha}`, () =>
    runCommand(command, { host, env: targetVariables(target), line: (line) => host.log.info(line) }),
  )
  if (host.signal.aborted) return { kind: 'failed', why: `\`${name}\` was ended.` }
  if (code === 0) return { kind: 'done', detail: '' }
  const why = code === undefined ? 'could not be started' : `ended with exit code ${code}`
  return { kind: 'failed', why: `\`${name}\` ${why}; its lines are in the log above.` }
}

/** The target as programs find it in their environment. */
function targetVariables({ version, sha, deploymentId, schema }: Target): Readonly<Record<string, string>> {
  return {
    SLIPWAY_TARGET_VERSION: version,
    SLIPWAY_TARGET_SHA: sha,
    SLIPWAY_TARGET_DEPLOYMENT: String(deploymentId),
    SLIPWAY_TARGET_SCHEMA: schema,
  }
}
