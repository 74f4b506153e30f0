import { connect } from '../database/connect.ts'
import { describeTarget, type ServerTarget } from '../database/session/target.ts'
import { probePort } from '../network/connect.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Finding, fine, missing, orRefused, unknown } from './finding.ts'
import type { DatabaseWish } from './inputs.ts'
import { answerTime, lookUp } from './network.ts'

/** The database: its name, its port and, if there is a user, TLS and the sign-in. Runs no statement. */
export async function lookAtDatabase(wish: DatabaseWish, host: Host): Promise<readonly Finding[]> {
  const { target, isNamed } = wish
  const name = await lookUp(target.host, host.signal)
  if (name?.state === 'missing') return [name, unknown('database', 'its name cannot be resolved', '')]
  const names = name === undefined ? [] : [name]
  const port = await knock(target, host)
  if (port !== undefined) return [...names, port]
  if (isNamed) return [...names, await signIn(target, host)]
  return [
    ...names,
    fine('database', `${describeTarget(target)} takes connections`),
    unknown('database', 'TLS and sign-in', 'Give `user` and `password` to try them.'),
  ]
}

/** Undefined if the port is open. */
async function knock(target: ServerTarget, { signal }: Host): Promise<Finding | undefined> {
  const cure = `Check host and port, and that the server is running. In a cluster, two NetworkPolicies must allow it: egress of the runner’s namespace to TCP ${target.port}, and ingress at the database.`
  const what = describeTarget(target)
  try {
    const { isOpen } = await probePort(target.host, target.port, answerTime, signal)
    return isOpen ? undefined : missing('database', `${what} refuses connections`, cure)
  } catch (error) {
    signal.throwIfAborted()
    return missing('database', `${what}: ${brief(error instanceof Error ? error.message : String(error))}`, cure)
  }
}

async function signIn(target: ServerTarget, host: Host): Promise<Finding> {
  try {
    await using connection = await connect(target, { lockWait: 0, statement: 0, total: 0 }, host)
    const { product, version } = connection.server
    return fine('database', `${describeTarget(target)}: ${product} ${brief(version, 60)}, ${connection.security}`)
  } catch (error) {
    host.signal.throwIfAborted()
    return orRefused('database')(error)
  }
}
