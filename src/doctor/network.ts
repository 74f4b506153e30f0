import { addressesOf } from '../network/connect.ts'
import { type Route, routeTo } from '../network/proxy.ts'
import { withTimeout } from '../network/timeout.ts'
import { bareHost } from '../network/tunnel.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Finding, fine, missing, told } from './finding.ts'

/** Milliseconds for a name lookup, and for a connection. */
export const nameTime = 4_000
export const answerTime = 5_000

/** Whether a name can be resolved; undefined for an IP address. */
export async function lookUp(name: string, signal: AbortSignal): Promise<Finding | undefined> {
  const host = bareHost(name)
  if (host === 'localhost') return undefined
  try {
    const found = await withTimeout(() => addressesOf(host), { timeout: nameTime, signal })
    if (found[0] === host) return undefined
    return fine('dns', `${brief(host)} is ${found.slice(0, 3).join(', ')}`)
  } catch (error) {
    signal.throwIfAborted()
    const why = brief(error instanceof Error ? error.message : String(error))
    return missing(
      'dns',
      `${brief(host)}: ${why}`,
      'Check the name (in a cluster `<service>.<namespace>.svc`). In a pod, its NetworkPolicy must allow egress by UDP and TCP 53 to the cluster’s DNS.',
    )
  }
}

/** The route to an address, and remarks on it. */
export function wayTo(url: URL, { env, secrets }: Host): { readonly route: Route; readonly finding: Finding } {
  const route = routeTo(url, env)
  if (route.kind === 'invalid')
    return { route, finding: told('proxy', `${route.why} Change it in the environment of the runner.`) }
  if (route.kind === 'direct') return { route, finding: fine('proxy', `none to ${url.host}`) }
  secrets.addUrl(route.url.href)
  return { route, finding: fine('proxy', `${route.url.host} (${route.source}) to ${url.host}`) }
}
