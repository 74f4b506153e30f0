import type { Fields } from './json.ts'
import { type State, stamp, userOf } from './state.ts'

/** The states that can be written. */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

/** A status as the fake keeps it; never changed. */
export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creator: string
  /** '' for a person's own. */
  readonly app: string
  readonly createdAt: string
}

/** A deployment as the fake keeps it; nothing but its statuses grows. */
export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string
  readonly payload: Fields | string
  readonly isProduction: boolean
  readonly isTransient: boolean
  readonly creator: string
  readonly app: string
  readonly createdAt: string
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[]
}

/** A deployment that a test puts there; `at` is ISO 8601. */
export interface DeploymentGiven {
  readonly sha?: string
  readonly ref?: string
  readonly task?: string
  readonly environment?: string
  readonly description?: string
  readonly payload?: Fields | string
  readonly isProduction?: boolean
  readonly isTransient?: boolean
  readonly creator?: string
  readonly at?: string
  readonly statuses?: readonly StatusGiven[]
}

/** A status that a test puts there. */
export interface StatusGiven {
  readonly state: DeploymentState
  readonly description?: string
  readonly logUrl?: string
  readonly creator?: string
  readonly at?: string
}

/** Adds a deployment as if it had been there before; the sha is not looked for when it is given. */
export async function addDeployment(state: State, given: DeploymentGiven): Promise<Deployment> {
  const { ref = state.defaultBranch, environment = 'production', creator = state.viewer } = given
  const deployment: Deployment = {
    id: state.nextId(),
    sha: given.sha ?? (await state.git.commitOf(ref)) ?? '',
    ref: given.ref ?? given.sha ?? ref,
    task: given.task ?? 'deploy',
    environment,
    description: given.description ?? '',
    payload: given.payload ?? {},
    isProduction: given.isProduction ?? environment === 'production',
    isTransient: given.isTransient ?? false,
    creator: userOf(state, creator).login,
    app: appOf(creator),
    createdAt: given.at ?? stamp(state.now()),
    statuses: [],
  }
  state.deployments.set(deployment.id, deployment)
  for (const { state: word, description = '', logUrl = '', creator: by = creator, at } of given.statuses ?? [])
    addStatus(state, deployment.id, { state: word, description, logUrl, environmentUrl: '' }, { by, at })
  return state.deployments.get(deployment.id) ?? deployment
}

/** Adds a status. */
export function addStatus(
  state: State,
  id: number,
  given: Pick<DeploymentStatus, 'state' | 'description' | 'logUrl' | 'environmentUrl'>,
  { by = state.viewer, at = stamp(state.now()) }: { readonly by?: string; readonly at?: string | undefined } = {},
): DeploymentStatus {
  const deployment = state.deployments.get(id)
  if (deployment === undefined) throw new Error(`there is no deployment ${id}`)
  const status = { ...given, id: state.nextId(), creator: userOf(state, by).login, app: appOf(by), createdAt: at }
  state.deployments.set(id, { ...deployment, statuses: [...deployment.statuses, status] })
  return status
}

/** The App behind a bot's login; '' for a person. */
export function appOf(login: string): string {
  return login.endsWith('[bot]') ? login.replace(/\[bot\]$/, '') : ''
}
