import { UserError } from '../input/user-error.ts'
import type { Kubernetes } from '../kubernetes/client.ts'
import type { Cluster } from '../kubernetes/cluster.ts'
import { describeRights, type Right, rightsFor } from '../kubernetes/objects/rights.ts'
import { proxyCures } from '../network/proxy.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Finding, fine, missing, orRefused, refused, unknown } from './finding.ts'
import type { Inputs } from './inputs.ts'
import { lookAtHelm } from './machine.ts'
import { rulesFor } from './needs.ts'
import { answerTime, lookUp, wayTo } from './network.ts'

type Wish = Pick<Inputs, 'strategy' | 'kinds' | 'namespace' | 'kubeconfig' | 'context'>

/** The cluster: our account, whether it answers, and whether the rules of the namespace allow the strategy. */
export async function lookAtCluster(wish: Wish, host: Host): Promise<readonly Finding[]> {
  const helm = wish.strategy === 'helm' ? [await lookAtHelm(host)] : []
  const { findCluster } = await import('../kubernetes/access.ts')
  const cluster = await findCluster(wish, host).catch(orRefused('account'))
  if ('state' in cluster) return [...helm, cluster]
  const { finding: way, route } = wayTo(cluster.server, host)
  if (cluster.proxy === undefined && route.kind === 'invalid') return [...helm, way]
  const isPod = cluster.source.startsWith('service account')
  const detour = isPod && route.kind === 'proxy' ? detourOf(cluster) : way
  const name =
    cluster.proxy === undefined && route.kind === 'direct'
      ? await lookUp(cluster.server.hostname, host.signal)
      : undefined
  const known = [...helm, ...(cluster.proxy === undefined ? [detour] : []), ...(name === undefined ? [] : [name])]
  if (name?.state === 'missing') return [...known, unknown('cluster', 'its name cannot be resolved', '')]
  return [...known, ...(await ask(cluster, wish, host))]
}

function detourOf({ server }: Cluster): Finding {
  return missing(
    'proxy',
    `requests to the API server ${server.host} of this pod’s own cluster would go through the proxy`,
    proxyCures.avoid(server.hostname),
  )
}

async function ask(cluster: Cluster, wish: Wish, host: Host): Promise<readonly Finding[]> {
  const limit = { timeout: answerTime, attempts: 1, signal: host.signal }
  try {
    const { openKubernetes } = await import('../kubernetes/client.ts')
    await using kubernetes = openKubernetes(cluster, host)
    const user = await kubernetes.whoAmI(limit)
    const here = [
      fine('cluster', `${kubernetes.source} answers`),
      fine(
        'account',
        user === '' ? 'the server (before Kubernetes 1.28) does not report our name' : `we are ${brief(user)}`,
      ),
    ]
    if (wish.strategy === 'helm')
      return [
        ...here,
        unknown('rights', 'what helm needs depends on the chart', 'Try `helm upgrade --dry-run=server`.'),
      ]
    const namespace = wish.namespace || kubernetes.namespace
    const rights = rightsFor(rulesFor(wish.strategy, wish.kinds))
    const lacking = await lackingOf(kubernetes, rights, namespace, limit)
    return [...here, judge({ user, namespace, rights, lacking })]
  } catch (error) {
    host.signal.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    return [refused(error.reason === 'kubernetes-unauthorized' ? 'account' : 'cluster', error)]
  }
}

/** All in parallel; the client limits its connections. */
async function lackingOf(
  kubernetes: Kubernetes,
  rights: readonly Right[],
  namespace: string,
  limit: NonNullable<Parameters<Kubernetes['mayI']>[2]>,
): Promise<readonly Right[]> {
  const answers = await Promise.all(rights.map((right) => kubernetes.mayI(right, namespace, limit)))
  return rights.filter((_, index) => answers[index] === false)
}

interface Asked {
  readonly user: string
  readonly namespace: string
  readonly rights: readonly Right[]
  readonly lacking: readonly Right[]
}

function judge({ user, namespace, rights, lacking }: Asked): Finding {
  const place = `namespace ${brief(namespace)}`
  if (lacking.length === 0) return fine('rights', `all ${rights.length} in ${place}`)
  const what = `${lacking.length} of ${rights.length} are missing in ${place}: ${lacking.map(({ verb, resource }) => `${verb} ${resource}`).join(', ')}`
  const [, home, name] = /^system:serviceaccount:([^:]+):(.+)$/.exec(user) ?? []
  const subject =
    name === undefined ? 'this user' : `service account \`${brief(name)}\` of namespace \`${brief(home ?? '')}\``
  const hook =
    name === 'default'
      ? ' This is the default account of a workflow pod: in Actions Runner Controller’s kubernetes mode, `spec.serviceAccountName` of the hook template gives it another.'
      : ''
  const lines = describeRights(lacking).map((line) => `\`${line}\``)
  return missing(
    'rights',
    what,
    `Bind ${subject} to a Role in \`${brief(namespace)}\` with ${lines.join(', ')}.${hook}`,
  )
}
