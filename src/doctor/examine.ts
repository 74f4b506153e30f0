import type { Host } from '../runner/host.ts'
import { nodeVersion } from '../runner/process.ts'
import { timeoutSignal } from '../runner/timer.ts'
import { lookAtCluster } from './cluster.ts'
import { lookAtDatabase } from './database.ts'
import { type CheckName, checkNames, type Finding, unknown } from './finding.ts'
import { lookAtGitHub } from './github.ts'
import type { Inputs } from './inputs.ts'
import { lookAtAuthorities, lookAtDisk, lookAtGit, lookAtNode } from './machine.ts'
import { needsDatabase, needsGit } from './needs.ts'

/** Milliseconds for everything. */
const patience = 10_000

/** Runs all examinations in parallel; one that is not finished in time counts as not done. Changes nothing. */
export async function examine(inputs: Inputs, host: Host): Promise<readonly Finding[]> {
  const late = timeoutSignal(patience)
  const signal = AbortSignal.any([host.signal, late])
  const bounded: Host = { ...host, signal, sleep: (milliseconds) => host.sleep(milliseconds, signal) }
  const git = needsGit(inputs.actions, inputs.strategy)
  const looks: readonly (readonly [CheckName, Promise<Finding | readonly Finding[]>])[] = [
    ['node', Promise.resolve(lookAtNode(nodeVersion(), host))],
    ['git', lookAtGit(bounded, git)],
    ['ca', lookAtAuthorities(bounded, git)],
    ['disk', lookAtDisk(bounded)],
    ['github', lookAtGitHub(inputs, bounded)],
    ['database', databaseOf(inputs, bounded)],
    ['cluster', clusterOf(inputs, bounded)],
  ]
  const found = await Promise.all(looks.map(([check, look]) => inTime(check, look, host, signal)))
  const rank = ({ check }: Finding) => checkNames.indexOf(check)
  return found.flat().toSorted((one, other) => rank(one) - rank(other))
}

async function databaseOf(inputs: Inputs, host: Host): Promise<readonly Finding[]> {
  if (inputs.database !== undefined) return lookAtDatabase(inputs.database, host)
  if (inputs.actions.length > 0 && !needsDatabase(inputs.actions)) return []
  return [unknown('database', 'none is named', 'Set `url`, or `host` and the other inputs of the action.')]
}

async function clusterOf(inputs: Inputs, host: Host): Promise<readonly Finding[]> {
  if (inputs.wantsCluster) return lookAtCluster(inputs, host)
  const usesOne = inputs.actions.some((name) => name === 'rollback' || name === 'smoke-test')
  if (inputs.actions.length > 0 && !usesOne) return []
  return [
    unknown('cluster', 'none is given', 'Set `strategy: kubernetes`, and `namespace` to that of the application.'),
  ]
}

async function inTime(
  check: CheckName,
  look: Promise<Finding | readonly Finding[]>,
  { signal: cancelled }: Host,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const end = Promise.withResolvers<never>()
  const stop = () => end.reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return [await Promise.race([look, end.promise])].flat()
  } catch (error) {
    cancelled.throwIfAborted()
    if (!signal.aborted) throw error
    return [
      unknown(
        check,
        `no answer within ${patience / 1000} s`,
        'Run it again; the cause is often a firewall that drops packets.',
      ),
    ]
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
