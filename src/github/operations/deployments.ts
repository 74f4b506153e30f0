import type { GitHub } from '../connection/call.ts'
import { pageSize, readPages } from '../connection/pages.ts'
import { integer, list, moment, oneOf, optionalText, record, text } from '../connection/parse.ts'
import { type Account, parseAccount, parseApp } from '../people/account.ts'

/** The states of a deployment status; GitHub accepts no others. */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

/** A deployment. GitHub cannot change one: payload, sha and creator stay the same. */
export interface Deployment {
  readonly id: number
  readonly sha: string
  /** The branch, tag or sha that it was created with. */
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string
  /** An object if it was sent as one or as JSON; otherwise the text itself. */
  readonly payload: unknown
  readonly creator: Account
  /** Slug of the App that created it; '' for none, and if it was read by GraphQL, which does not provide it. */
  readonly app: string
  readonly createdAt: Date
  /** Its address in the REST API; '' if it was read by GraphQL. */
  readonly url: string
}

/** A status of a deployment. GitHub cannot change or delete one. */
export interface DeploymentStatus {
  /** 0 if it was read by GraphQL, which does not provide it. */
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creator: Account
  /** Slug of the App that wrote it; '' for none, and if it was read by GraphQL. */
  readonly app: string
  readonly createdAt: Date
}

/** A deployment to be created. */
export interface DeploymentDraft {
  /** A branch, tag or sha. */
  readonly ref: string
  readonly task: string
  readonly environment: string
  /** At most 140 characters. */
  readonly description: string
  readonly payload: Readonly<Record<string, unknown>>
  /** If missing, GitHub assumes it for an environment named `production`. */
  readonly isProduction?: boolean
  /** Recognises it after an unknown outcome, among those of the same task, environment and ref. */
  readonly isOurs: (deployment: Deployment) => boolean
}

/** A status to be written. */
export interface StatusDraft {
  readonly state: DeploymentState
  /** At most 140 characters. */
  readonly description: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}

/** Filters for deployments; missing ones do not matter. */
export interface DeploymentFilter {
  readonly environment?: string
  readonly sha?: string
  readonly task?: string
  readonly ref?: string
}

/** Maximum characters of a description; GitHub answers 422 to more (docs.github.com, REST, deployment statuses). */
export const descriptionLimit = 140

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const

/** How many are searched for ours after an unknown outcome. */
const lookBehind = 100

/** Deployments, newest first, one request per hundred. */
export async function listDeployments(
  github: GitHub,
  filter: DeploymentFilter,
  limit?: number,
): Promise<readonly Deployment[]> {
  const size = Math.min(pageSize, limit ?? pageSize)
  const ask = (page: number) =>
    github.rest({
      purpose: 'list deployments',
      needs: 'deployments: read',
      route: 'GET /repos/{owner}/{repo}/deployments',
      parameters: { ...filter, per_page: size, page },
      repeat: 'harmless',
      parse: (answer, more) => ({ items: list(answer, 'deployments', parseDeployment), more }),
    })
  return readPages(ask, limit)
}

/** A temporary environment, such as one for a pull request. */
export interface NamedDeployment {
  readonly environment: string
  readonly isTransient: boolean
}

/** The newest deployments with the fields that GraphQL does not provide; one request. */
export async function listNamedDeployments(github: GitHub, page: number): Promise<readonly NamedDeployment[]> {
  return github.rest({
    purpose: 'list deployments',
    needs: 'deployments: read',
    route: 'GET /repos/{owner}/{repo}/deployments',
    parameters: { per_page: pageSize, page },
    repeat: 'harmless',
    parse: (answer) =>
      list(answer, 'deployments', (value, at) => {
        const deployment = record(value, at)
        const isTransient = deployment['transient_environment'] === true
        return { environment: text(deployment['environment'], `${at}.environment`), isTransient }
      }),
  })
}

/** A deployment by its id; undefined if it does not exist (any more). */
export async function readDeployment(github: GitHub, id: number): Promise<Deployment | undefined> {
  return github.rest<Deployment | undefined>({
    purpose: `read deployment ${id}`,
    needs: 'deployments: read',
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
    parameters: { deployment_id: id },
    repeat: 'harmless',
    parse: (answer) => parseDeployment(answer),
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

/** Creates a deployment. Unlike its default, GitHub neither merges into the ref nor waits for checks. */
export async function createDeployment(github: GitHub, draft: DeploymentDraft): Promise<Deployment> {
  const { ref, task, environment, description, payload, isProduction, isOurs } = draft
  checkDescription(description)
  return github.rest({
    purpose: `create a deployment to ${environment}`,
    needs: 'deployments: write',
    route: 'POST /repos/{owner}/{repo}/deployments',
    parameters: {
      ref,
      task,
      environment,
      description,
      payload,
      auto_merge: false,
      required_contexts: [],
      ...(isProduction === undefined ? {} : { production_environment: isProduction }),
    },
    repeat: async () => {
      const value = (await listDeployments(github, { environment, task, ref }, lookBehind)).find(isOurs)
      return value === undefined ? undefined : { value }
    },
    parse: (answer) => parseDeployment(answer),
  })
}

/** All statuses of a deployment, newest first. */
export async function listStatuses(github: GitHub, id: number): Promise<readonly DeploymentStatus[]> {
  const ask = (page: number) =>
    github.rest({
      purpose: `list the statuses of deployment ${id}`,
      needs: 'deployments: read',
      route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      parameters: { deployment_id: id, per_page: pageSize, page },
      repeat: 'harmless',
      parse: (answer, more) => ({ items: list(answer, 'statuses', parseStatus), more }),
    })
  // GitHub documents no order, but ids are ascending.
  return [...(await readPages(ask))].sort((a, b) => b.id - a.id)
}

/** Adds a status; other deployments of the environment keep theirs. */
export async function createStatus(github: GitHub, id: number, draft: StatusDraft): Promise<DeploymentStatus> {
  const { state, description, logUrl, environmentUrl } = draft
  checkDescription(description)
  return github.rest({
    purpose: `write the status ${state} of deployment ${id}`,
    needs: 'deployments: write',
    route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: {
      deployment_id: id,
      state,
      description,
      auto_inactive: false,
      ...(logUrl === undefined ? {} : { log_url: logUrl }),
      ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
    },
    repeat: async () => {
      const [value] = await listStatuses(github, id)
      return value?.state === state && value.description === description ? { value } : undefined
    },
    parse: (answer) => parseStatus(answer),
  })
}

function checkDescription(description: string): void {
  const length = [...description].length
  if (length > descriptionLimit)
    throw new Error(`a description has ${length} characters, but GitHub accepts ${descriptionLimit}`)
}

/** Deployments of other tools may have any payload, and GraphQL returns it as JSON. */
export function payloadOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'string' ? payloadOf(parsed) : parsed
  } catch {
    return value
  }
}

/**
 * A state in REST's or GraphQL's form; `WAITING` (for an environment's protection rules) only exists in GraphQL and means that it has not started.
 */
export function stateOf(value: unknown, at: string): DeploymentState {
  const word = text(value, at).toLowerCase()
  return oneOf(word === 'waiting' ? 'pending' : word, states, at)
}

function parseDeployment(value: unknown, at = 'deployment'): Deployment {
  const deployment = record(value, at)
  return {
    id: integer(deployment['id'], `${at}.id`),
    sha: text(deployment['sha'], `${at}.sha`),
    ref: text(deployment['ref'], `${at}.ref`),
    task: text(deployment['task'], `${at}.task`),
    environment: text(deployment['environment'], `${at}.environment`),
    description: optionalText(deployment['description'], `${at}.description`),
    payload: payloadOf(deployment['payload']),
    creator: parseAccount(deployment['creator'], `${at}.creator`),
    app: parseApp(deployment['performed_via_github_app'], `${at}.performed_via_github_app`),
    createdAt: moment(deployment['created_at'], `${at}.created_at`),
    url: text(deployment['url'], `${at}.url`),
  }
}

function parseStatus(value: unknown, at = 'status'): DeploymentStatus {
  const status = record(value, at)
  return {
    id: integer(status['id'], `${at}.id`),
    state: stateOf(status['state'], `${at}.state`),
    description: optionalText(status['description'], `${at}.description`),
    logUrl: optionalText(status['log_url'], `${at}.log_url`),
    environmentUrl: optionalText(status['environment_url'], `${at}.environment_url`),
    creator: parseAccount(status['creator'], `${at}.creator`),
    app: parseApp(status['performed_via_github_app'], `${at}.performed_via_github_app`),
    createdAt: moment(status['created_at'], `${at}.created_at`),
  }
}
