import type { Host } from '../runner/host.ts'
import { openCommand } from './command.ts'
import { openRedeploy } from './redeploy.ts'
import { openRevert } from './revert.ts'
import type { Strategy, Tools } from './strategy.ts'
import type { Wish } from './wish.ts'

/** Opens the strategy that the inputs name; what talks to a cluster is loaded only for those that do. */
export async function openStrategy(wish: Wish, host: Host, tools: Tools): Promise<Strategy> {
  switch (wish.kind) {
    case 'command':
      return openCommand(wish, host)
    case 'redeploy':
      return openRedeploy(wish, host, tools)
    case 'git-revert':
      return openRevert(wish, host, tools)
    case 'kubernetes':
      return (await import('../kubernetes/strategy.ts')).openKubernetesStrategy(wish, host)
    case 'helm':
      return (await import('../kubernetes/strategy.ts')).openHelmStrategy(wish, host)
    case 'blue-green':
      return (await import('../kubernetes/strategy.ts')).openBlueGreenStrategy(wish, host)
  }
}
