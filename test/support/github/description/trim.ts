// Regenerates rest.json from GitHub's own description, which is too big to depend on (385 MB installed):
//   cd "$(mktemp -d)" && npm install @octokit/openapi
//   node <here>/trim.ts node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

const r = '/repos/{owner}/{repo}'

/** The operations that Slipway calls, or will. */
const wanted: readonly string[] = [
  `get ${r}`,
  `get ${r}/releases`,
  `post ${r}/releases`,
  `get ${r}/releases/latest`,
  `get ${r}/releases/tags/{tag}`,
  `get ${r}/releases/{release_id}`,
  `patch ${r}/releases/{release_id}`,
  `delete ${r}/releases/{release_id}`,
  `get ${r}/releases/{release_id}/assets`,
  `post ${r}/releases/{release_id}/assets`,
  `get ${r}/releases/assets/{asset_id}`,
  `patch ${r}/releases/assets/{asset_id}`,
  `delete ${r}/releases/assets/{asset_id}`,
  `get ${r}/git/ref/{ref}`,
  `get ${r}/git/matching-refs/{ref}`,
  `post ${r}/git/refs`,
  `patch ${r}/git/refs/{ref}`,
  `delete ${r}/git/refs/{ref}`,
  `post ${r}/git/tags`,
  `get ${r}/git/commits/{commit_sha}`,
  `get ${r}/commits`,
  `get ${r}/commits/{ref}`,
  `get ${r}/commits/{commit_sha}/pulls`,
  `get ${r}/compare/{basehead}`,
  `get ${r}/tags`,
  `get ${r}/branches/{branch}`,
  `get ${r}/contents/{path}`,
  `get ${r}/pulls`,
  `post ${r}/pulls`,
  `get ${r}/pulls/{pull_number}`,
  `patch ${r}/pulls/{pull_number}`,
  `put ${r}/pulls/{pull_number}/merge`,
  `post ${r}/issues/{issue_number}/labels`,
  `get ${r}/issues/{issue_number}/comments`,
  `post ${r}/issues/{issue_number}/comments`,
  `patch ${r}/issues/comments/{comment_id}`,
  `delete ${r}/issues/comments/{comment_id}`,
  `get ${r}/deployments`,
  `post ${r}/deployments`,
  `get ${r}/deployments/{deployment_id}`,
  `delete ${r}/deployments/{deployment_id}`,
  `get ${r}/deployments/{deployment_id}/statuses`,
  `post ${r}/deployments/{deployment_id}/statuses`,
  `get ${r}/issues`,
  `post ${r}/issues`,
  `get ${r}/issues/{issue_number}`,
  `patch ${r}/issues/{issue_number}`,
  `put ${r}/issues/{issue_number}/lock`,
  `post ${r}/issues/comments/{comment_id}/reactions`,
  `get ${r}/collaborators/{username}/permission`,
  'get /orgs/{org}/teams/{team_slug}',
  'get /orgs/{org}/teams/{team_slug}/memberships/{username}',
  `get ${r}/actions/workflows`,
  `get ${r}/actions/workflows/{workflow_id}/runs`,
  `post ${r}/actions/workflows/{workflow_id}/dispatches`,
  `get ${r}/actions/runs/{run_id}`,
  `get ${r}/actions/runs/{run_id}/attempts/{attempt_number}`,
  `get ${r}/actions/runs/{run_id}/jobs`,
  `get ${r}/actions/jobs/{job_id}`,
  `post ${r}/actions/jobs/{job_id}/rerun`,
  'get /users/{username}',
]

/** What says nothing about validity. */
const prose = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'tags', 'x-multi-segment'])

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** A schema without prose; below `properties` a key is a name, never prose. */
function bare(value: Json): Json {
  if (isList(value)) return value.map(bare)
  if (!isFields(value)) return value
  // GitHub answers with the empty default of an address too, which is none.
  const isEmptyAddress = value['format'] === 'uri' && value['default'] === ''
  const kept = Object.entries(value).filter(
    ([key]) => !prose.has(key) && !key.startsWith('x-') && !(isEmptyAddress && key === 'format'),
  )
  return withNull(
    Object.fromEntries(
      kept.map(([key, item]) => [
        key,
        key === 'properties' && isFields(item)
          ? Object.fromEntries(Object.entries(item).map(([name, schema]) => [name, bare(schema)]))
          : bare(item),
      ]),
    ),
  )
}

/** OpenAPI's `nullable` beside `oneOf`, `anyOf` or `enum`, as JSON Schema says it: ajv knows `nullable` only beside `type`. */
function withNull({ nullable, ...schema }: Fields): Fields {
  const words = schema['enum']
  if (nullable === true && isList(words)) return { ...schema, nullable, enum: [...new Set([...words, null])] }
  const key = isList(schema['oneOf']) ? 'oneOf' : 'anyOf'
  const branches = schema[key]
  if (nullable !== true || schema['type'] !== undefined || !isList(branches))
    return nullable === undefined ? schema : { ...schema, nullable }
  return { ...schema, [key]: [...branches, { type: 'null' }] }
}

/** The thing a `$ref` names, or the value itself. */
function resolve(root: Fields, value: Json | undefined): Fields {
  if (!isFields(value)) return {}
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  let found: Json | undefined = root
  for (const key of reference.slice(2).split('/')) found = isFields(found) ? found[key] : undefined
  return resolve(root, found)
}

/** Every object a caller may send is closed, so that a misspelt field fails, as it would be silently ignored by GitHub. */
function closed(root: Fields, schema: Json): Json {
  const own = resolve(root, schema)
  const branches = ['oneOf', 'anyOf'].flatMap((key) => {
    const list = own[key]
    return isList(list) ? [[key, list.map((branch) => closed(root, branch))] as const] : []
  })
  const whole = { ...own, ...Object.fromEntries(branches) }
  return isFields(own['properties']) ? { ...whole, additionalProperties: false } : whole
}

function jsonSchema(body: Fields): Json | undefined {
  const content = body['content']
  const json = isFields(content) ? (content['application/json'] ?? content['application/scim+json']) : undefined
  return isFields(json) ? json['schema'] : undefined
}

function trimOperation(root: Fields, path: Fields, operation: Fields): Fields {
  const lists = [path['parameters'], operation['parameters']].flatMap((list) => (isList(list) ? list : []))
  const parameters = lists.map((item) => {
    const { name = '', in: place = '', required = false, schema = {} } = resolve(root, item)
    return { name, in: place, required, schema: bare(schema) }
  })
  const body = resolve(root, operation['requestBody'])
  const schema = jsonSchema(body)
  const responses = isFields(operation['responses']) ? operation['responses'] : {}
  return {
    id: operation['operationId'] ?? '',
    parameters,
    ...(schema === undefined ? {} : { body: bare(closed(root, schema)), bodyRequired: body['required'] ?? false }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, bare(jsonSchema(resolve(root, response)) ?? {})]),
    ),
  }
}

function namesIn(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(namesIn)
  if (!isFields(value)) return []
  const reference = value['$ref']
  const own = typeof reference === 'string' ? [reference.replace('#/components/schemas/', '')] : []
  return [...own, ...Object.values(value).flatMap(namesIn)]
}

/** GitHub's prose knows a third state, of a broken upload («may leave an empty asset with a state of `starter`»); its schema forgets it. */
function withStarter(asset: Json): Json {
  const properties = isFields(asset) ? asset['properties'] : undefined
  if (!isFields(asset) || !isFields(properties)) throw new Error('release-asset has changed its form')
  return { ...asset, properties: { ...properties, state: { type: 'string', enum: ['uploaded', 'open', 'starter'] } } }
}

/** All schemas that the operations need, and that those need. */
function closure(schemas: Fields, operations: Fields): Fields {
  const found: Record<string, Json> = {}
  const waiting = [...namesIn(operations)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name]
    if (found[name] !== undefined || schema === undefined) continue
    const trimmed = name === 'release-asset' ? withStarter(bare(schema)) : bare(schema)
    found[name] = trimmed
    waiting.push(...namesIn(trimmed))
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One entry a line, so that a later version can be read as a difference. */
function print(version: Json, operations: Fields, schemas: Fields): string {
  const lines = (fields: Fields) =>
    Object.entries(fields).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')
  return `{"version":${JSON.stringify(version)},\n"operations":{\n${lines(operations)}\n},\n"components":{"schemas":{\n${lines(schemas)}\n}}}\n`
}

const source = process.argv[2]
if (source === undefined) throw new Error('usage: node trim.ts PATH/api.github.com.json')
const root: Fields = JSON.parse(readFileSync(source, 'utf8'))
const paths = isFields(root['paths']) ? root['paths'] : {}
const components = isFields(root['components']) ? root['components'] : {}
const operations = Object.fromEntries(
  wanted.map((route) => {
    const [method = '', path = ''] = route.split(' ')
    const at = paths[path]
    const operation = isFields(at) ? at[method] : undefined
    if (!isFields(at) || !isFields(operation)) throw new Error(`GitHub no longer describes ${route}`)
    return [`${method.toUpperCase()} ${path}`, trimOperation(root, at, operation)]
  }),
)
const schemas = closure(isFields(components['schemas']) ? components['schemas'] : {}, operations)
const version = isFields(root['info']) ? (root['info']['version'] ?? '') : ''
writeFileSync(new URL('rest.json', import.meta.url), print(version, operations, schemas))
