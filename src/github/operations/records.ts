import type { GitHub } from '../connection/call.ts'
import { flag, integer, isRecord, list, moment, optionalText, record, text } from '../connection/parse.ts'
import { actorFields, parseActor } from '../people/account.ts'
import { type Deployment, type DeploymentStatus, listStatuses, payloadOf, stateOf } from './deployments.ts'

/** A deployment with all its statuses, newest first. */
export interface DeploymentRecord {
  readonly deployment: Deployment
  readonly statuses: readonly DeploymentStatus[]
}

/** Which records to read. */
export interface RecordFilter {
  /** Missing or empty for all. */
  readonly environments?: readonly string[]
  /** Created at or after this time. */
  readonly since?: Date
  /** Maximum number. */
  readonly limit?: number
}

/** Deployments in one request; the next smaller number if GitHub finds that too heavy. */
const sizes = [100, 50, 25, 10]

const query = `query deploymentRecords($owner: String!, $name: String!, $environments: [String!], $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: $size, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId commitOid task environment description payload createdAt
        ref { name }
        creator { ...actor }
        latestStatus { id }
        statuses(first: 30) {
          totalCount
          nodes { id state description logUrl environmentUrl createdAt creator { ...actor } }
        }
      }
    }
  }
}
${actorFields}`

/** A record that may have more statuses than were returned. */
interface Excerpt extends DeploymentRecord {
  readonly isWhole: boolean
}

interface Part {
  readonly excerpts: readonly Excerpt[]
  /** Cursor of the next part; undefined at the end. */
  readonly next: string | undefined
}

/** Deployments with their statuses, newest first: one request per hundred, and one more for each with more than 30 statuses. */
export async function readRecords(github: GitHub, filter: RecordFilter): Promise<readonly DeploymentRecord[]> {
  const { since, limit = Number.POSITIVE_INFINITY } = filter
  const records: DeploymentRecord[] = []
  for await (const excerpts of readParts(github, filter)) {
    for (const { deployment, statuses, isWhole } of excerpts) {
      if (records.length >= limit || (since !== undefined && deployment.createdAt < since)) return records
      records.push({ deployment, statuses: isWhole ? statuses : await listStatuses(github, deployment.id) })
    }
  }
  return records
}

async function* readParts(
  github: GitHub,
  { environments = [], limit = Number.POSITIVE_INFINITY }: RecordFilter,
): AsyncGenerator<readonly Excerpt[]> {
  const possible = [Math.min(limit, 100), ...sizes.filter((size) => size < Math.min(limit, 100))]
  let after: string | undefined
  for (let [size = 1, ...smaller] = possible; ; ) {
    const part = await askForPart(github, { environments, after, size }, smaller.length > 0)
    if (part === undefined) [size = 1, ...smaller] = smaller
    else {
      yield part.excerpts
      if (part.next === undefined) return
      after = part.next
    }
  }
}

interface Wanted {
  readonly environments: readonly string[]
  readonly after: string | undefined
  readonly size: number
}

async function askForPart(
  github: GitHub,
  { environments, after, size }: Wanted,
  canShrink: boolean,
): Promise<Part | undefined> {
  const { owner, name } = github.repository
  return github.graphql<Part | undefined>({
    purpose: 'read the deployments and their statuses',
    needs: 'deployments: read',
    query,
    variables: {
      owner,
      name,
      size,
      after: after ?? null,
      environments: environments.length === 0 ? null : environments,
    },
    repeat: 'harmless',
    parse: parsePart,
    ...(canShrink ? { heavy: () => ({ value: undefined }) } : {}),
  })
}

function parsePart(data: unknown): Part {
  const found = record(record(record(data, 'data')['repository'], 'repository')['deployments'], 'deployments')
  const page = record(found['pageInfo'], 'pageInfo')
  return {
    excerpts: list(found['nodes'], 'deployments', parseExcerpt),
    next: flag(page['hasNextPage'], 'hasNextPage') ? text(page['endCursor'], 'endCursor') : undefined,
  }
}

function parseExcerpt(value: unknown, at: string): Excerpt {
  const node = record(value, at)
  const statuses = record(node['statuses'], `${at}.statuses`)
  const nodes = list(statuses['nodes'], `${at}.statuses.nodes`, parseStatus)
  const latest = isRecord(node['latestStatus']) ? node['latestStatus']['id'] : undefined
  // GitHub documents no order, and times are only exact to a second.
  const newestFirst = nodes[0]?.nodeId === latest ? nodes : [...nodes].reverse()
  return {
    deployment: parseDeployment(node, at),
    statuses: newestFirst.map(({ status }) => status),
    isWhole: integer(statuses['totalCount'], `${at}.statuses.totalCount`) === nodes.length,
  }
}

function parseDeployment(node: Readonly<Record<string, unknown>>, at: string): Deployment {
  const sha = text(node['commitOid'], `${at}.commitOid`)
  const ref = node['ref']
  return {
    id: integer(node['databaseId'], `${at}.databaseId`),
    sha,
    // Null if it was deployed by its sha, or if the branch was deleted.
    ref: isRecord(ref) ? text(ref['name'], `${at}.ref`) : sha,
    task: optionalText(node['task'], `${at}.task`),
    environment: optionalText(node['environment'], `${at}.environment`),
    description: optionalText(node['description'], `${at}.description`),
    payload: payloadOf(node['payload']),
    creator: parseActor(node['creator'], `${at}.creator`),
    app: '',
    createdAt: moment(node['createdAt'], `${at}.createdAt`),
    url: '',
  }
}

function parseStatus(value: unknown, at: string): { readonly nodeId: string; readonly status: DeploymentStatus } {
  const node = record(value, at)
  return {
    nodeId: text(node['id'], `${at}.id`),
    status: {
      id: 0,
      state: stateOf(node['state'], `${at}.state`),
      description: optionalText(node['description'], `${at}.description`),
      logUrl: optionalText(node['logUrl'], `${at}.logUrl`),
      environmentUrl: optionalText(node['environmentUrl'], `${at}.environmentUrl`),
      creator: parseActor(node['creator'], `${at}.creator`),
      app: '',
      createdAt: moment(node['createdAt'], `${at}.createdAt`),
    },
  }
}
