import { type Answer, invalid, notFound, paged, Refused } from '../answer.ts'
import {
  addDeployment,
  addStatus,
  type Deployment,
  type DeploymentState,
  type DeploymentStatus,
} from '../deployments.ts'
import { type Fields, flagAt, isFields, textAt } from '../json.ts'
import type { Asked, Routes, World } from '../route.ts'
import type { State } from '../state.ts'

const r = '/repos/{owner}/{repo}'

/** Characters of a description. */
const descriptionLimit = 140

const states: readonly DeploymentState[] = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
]

/** Deployments and their statuses: neither can be changed. */
export const deploymentRoutes: Routes = {
  [`GET ${r}/deployments`]: list,
  [`POST ${r}/deployments`]: create,
  [`GET ${r}/deployments/{deployment_id}`]: (asked, world) => ({
    status: 200,
    body: shape(deploymentOf(asked, world.state), world),
  }),
  [`DELETE ${r}/deployments/{deployment_id}`]: remove,
  [`GET ${r}/deployments/{deployment_id}/statuses`]: (asked, world) => {
    const deployment = deploymentOf(asked, world.state)
    return paged([...deployment.statuses].reverse(), asked.url, (status) => statusShape(deployment, status, world))
  },
  [`POST ${r}/deployments/{deployment_id}/statuses`]: createStatus,
}

function list({ url }: Asked, world: World): Answer {
  const query = url.searchParams
  const found = [...world.state.deployments.values()]
    .filter((each) => !query.has('sha') || query.get('sha') === each.sha)
    .filter((each) => !query.has('ref') || query.get('ref') === each.ref)
    .filter((each) => !query.has('task') || query.get('task') === each.task)
    .filter((each) => !query.has('environment') || query.get('environment') === each.environment)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id)
  return paged(found, url, (deployment) => shape(deployment, world))
}

async function create({ body }: Asked, world: World): Promise<Answer> {
  const { state } = world
  const ref = textAt(body, 'ref') ?? ''
  const sha = (await state.git.commitOf(`refs/heads/${ref}`)) ?? (await state.git.commitOf(ref))
  if (sha === undefined) throw new Refused(422, `No ref found for: ${ref}`)
  // What GitHub does unless told not to: waits for all checks, and merges the default branch into the ref.
  if (body['required_contexts'] === undefined) throw new Refused(409, 'Conflict: Commit status checks failed for main.')
  if (flagAt(body, 'auto_merge') !== false)
    return { status: 202, body: { message: `Auto-merged ${state.defaultBranch} into ${ref} on deployment.` } }
  const payload = body['payload']
  const environment = textAt(body, 'environment') ?? 'production'
  const deployment = await addDeployment(state, {
    ref,
    sha,
    task: textAt(body, 'task') ?? 'deploy',
    environment,
    description: checkedDescription(body, 'Deployment'),
    payload: isFields(payload) ? payload : (textAt(body, 'payload') ?? ''),
    isProduction: flagAt(body, 'production_environment') ?? environment === 'production',
  })
  return { status: 201, body: shape(deployment, world) }
}

function remove(asked: Asked, { state }: World): Answer {
  const { id, statuses } = deploymentOf(asked, state)
  if (state.deployments.size > 1 && statuses.at(-1)?.state !== 'inactive')
    throw new Refused(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  state.deployments.delete(id)
  return { status: 204 }
}

function createStatus(asked: Asked, world: World): Answer {
  const { body } = asked
  const { state } = world
  const deployment = deploymentOf(asked, state)
  const word = states.find((each) => each === body['state'])
  if (word === undefined) throw invalid('DeploymentStatus', 'state', 'custom', 'state is not included in the list')
  if (deployment.statuses.length >= state.statusLimit)
    throw invalid('DeploymentStatus', 'base', 'custom', 'This deployment has reached the maximum number of statuses.')
  const status = addStatus(state, deployment.id, {
    state: word,
    description: checkedDescription(body, 'DeploymentStatus'),
    logUrl: textAt(body, 'log_url') ?? textAt(body, 'target_url') ?? '',
    environmentUrl: textAt(body, 'environment_url') ?? '',
  })
  if (word === 'success' && flagAt(body, 'auto_inactive') !== false) inactivate(state, deployment)
  return { status: 201, body: statusShape(deployment, status, world) }
}

/** «Adds a new inactive status to all prior non-transient, non-production environment deployments», whatever became of them. */
function inactivate(state: State, { id: newest, environment }: Deployment): void {
  for (const { id, isProduction, isTransient, statuses, ...other } of state.deployments.values()) {
    const concerned = id < newest && other.environment === environment && !isProduction && !isTransient
    if (concerned && statuses.at(-1)?.state !== 'inactive')
      addStatus(state, id, { state: 'inactive', description: '', logUrl: '', environmentUrl: '' })
  }
}

function deploymentOf({ parameters }: Asked, state: State): Deployment {
  const deployment = state.deployments.get(Number(parameters['deployment_id']))
  if (deployment === undefined) throw notFound()
  return deployment
}

function checkedDescription(body: Fields, resource: string): string {
  const text = textAt(body, 'description') ?? ''
  if ([...text].length > descriptionLimit)
    throw invalid(resource, 'description', 'custom', 'description is too long (maximum is 140 characters)')
  return text
}

function shape(deployment: Deployment, { state, shapes, complete, places }: World): Fields {
  const repository = `${places.api}/repos/${state.owner}/${state.name}`
  const url = `${repository}/deployments/${deployment.id}`
  const { id, sha, ref, task, environment, description, payload } = deployment
  return complete('deployment', {
    ...{ id, sha, ref, task, environment, description, payload, url },
    original_environment: environment,
    node_id: `DE_${id}`,
    creator: deployment.creator === '' ? null : shapes.user(deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repository,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: deployment.app === '' ? null : shapes.app(deployment.app),
  })
}

function statusShape(deployment: Deployment, status: DeploymentStatus, world: World): Fields {
  const { state, shapes, complete, places } = world
  const repository = `${places.api}/repos/${state.owner}/${state.name}`
  const url = `${repository}/deployments/${deployment.id}`
  return complete('deployment-status', {
    id: status.id,
    node_id: `DES_${status.id}`,
    state: status.state,
    description: status.description,
    environment: deployment.environment,
    creator: status.creator === '' ? null : shapes.user(status.creator),
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    url: `${url}/statuses/${status.id}`,
    deployment_url: url,
    repository_url: repository,
    performed_via_github_app: status.app === '' ? null : shapes.app(status.app),
  })
}
