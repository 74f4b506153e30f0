import type { Host } from '../../runner/host.ts'
import { openCommand } from './command.ts'
import type { RollbackOptions } from './options.ts'
import { openRedeploy } from './redeploy.ts'
import { openRevert } from './revert.ts'
import type { Strategy, Tools } from './strategy.ts'

/** Opens the strategy that the inputs name. Code for clusters is loaded only if needed. */
export async function openStrategy(options: RollbackOptions, host: Host, tools: Tools): Promise<Strategy> {
  switch (options.kind) {
    case 'command':
      return openCommand(options, host)
    case 'redeploy':
      return openRedeploy(options, host, tools)
    case 'git-revert':
      return openRevert(options, host, tools)
    case 'kubernetes':
      return (await import('./kubernetes.ts')).openKubernetesStrategy(options, host)
    case 'helm':
      return (await import('./kubernetes.ts')).openHelmStrategy(options, host)
    case 'blue-green':
      return (await import('./kubernetes.ts')).openBlueGreenStrategy(options, host)
  }
}
