import type { Deployment, DeploymentStatus } from '../deployments.ts'
import type { World } from '../route.ts'
import { actor, connection, demand, type Paging } from './refused.ts'

/** Arguments of `Repository.deployments`. */
export interface DeploymentsAsked extends Paging {
  readonly environments?: readonly string[] | null
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null
}

/** The repository's deployments, oldest first unless told otherwise. */
export function deployments(world: World, asked: DeploymentsAsked) {
  const { state } = world
  demand(state, 'deployments', 'read')
  const { environments } = asked
  const sign = asked.orderBy?.direction === 'DESC' ? -1 : 1
  const found = [...state.deployments.values()]
    .filter(({ environment }) => environments?.includes(environment) ?? true)
    .map((deployment) => ({ deployment, at: Date.parse(deployment.createdAt) }))
    .sort((a, b) => sign * (a.at - b.at || a.deployment.id - b.deployment.id))
    .map(({ deployment }) => deployment)
  const page = connection('deployments', found)(asked)
  return { ...page, nodes: page.nodes.map((deployment) => deploymentNode(world, deployment)) }
}

function deploymentNode(world: World, deployment: Deployment) {
  const { state } = world
  const newestFirst = [...deployment.statuses].reverse()
  const listed = state.statusOrder === 'newest-first' ? newestFirst : deployment.statuses
  const [latest] = newestFirst
  const { id, sha, ref, task, environment, description, payload } = deployment
  return {
    __typename: 'Deployment',
    id: `DE_${id}`,
    databaseId: id,
    commitOid: sha,
    ...{ task, environment, description },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    createdAt: deployment.createdAt,
    creator: actor(state, deployment.creator),
    // A sha is no ref.
    ref: ref === sha ? null : { name: ref },
    latestStatus: latest === undefined ? null : statusNode(world, latest),
    statuses: connection(
      'statuses',
      listed.map((status) => statusNode(world, status)),
    ),
  }
}

function statusNode({ state }: World, status: DeploymentStatus) {
  return {
    __typename: 'DeploymentStatus',
    id: `DES_${status.id}`,
    state: status.state.toUpperCase(),
    description: status.description,
    logUrl: status.logUrl === '' ? null : status.logUrl,
    environmentUrl: status.environmentUrl === '' ? null : status.environmentUrl,
    createdAt: status.createdAt,
    creator: actor(state, status.creator),
  }
}
