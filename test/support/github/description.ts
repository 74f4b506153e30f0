import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { type Fields, fieldsAt, isFields, isList, type Json, textAt } from './json.ts'

/** One operation of GitHub's description, found for a request. */
export interface Operation {
  /** As `POST /repos/{owner}/{repo}/releases`. */
  readonly route: string
  /** Decoded values of the path's parameters. */
  readonly parameters: Readonly<Record<string, string>>
}

/** What GitHub says of its REST API, cut down to our operations. */
export interface Description {
  readonly find: (method: string, path: string) => Operation | undefined
  /** What is wrong with a request's query and body; empty when nothing is. */
  readonly checkRequest: (route: string, query: URLSearchParams, body: unknown) => readonly string[]
  /** What is wrong with an answer. */
  readonly checkAnswer: (route: string, status: number, body: unknown) => readonly string[]
  /** A whole object of a named schema: the fields given, and for the others that are required the plainest value allowed. */
  readonly complete: (schema: string, given: Fields) => Fields
}

// Compiled validators are kept for all fakes of a process.
let description: Description | undefined

/** The trimmed description beside this file. */
export function readDescription(): Description {
  description ??= loadDescription()
  return description
}

function loadDescription(): Description {
  const root: Fields = JSON.parse(readFileSync(new URL('description/rest.json', import.meta.url), 'utf8'))
  const operations = fieldsAt(root, 'operations')
  const schemas = fieldsAt(fieldsAt(root, 'components'), 'schemas')
  const validate = validator(root)
  const paths = Object.keys(operations).map((route) => ({ route, pattern: patternOf(route) }))
  return {
    find: (method, path) => find(paths, method, path),
    checkRequest: (route, query, body) => [
      ...checkQuery(fieldsAt(operations, route), query),
      ...checkBody(validate, fieldsAt(operations, route), route, body),
    ],
    checkAnswer: (route, status, body) => {
      const described = fieldsAt(fieldsAt(operations, route), 'responses')[String(status)]
      if (described === undefined && status < 400) return [`${route} never answers ${status}`]
      // GitHub leaves most errors out of the description; they all have the form of `basic-error`.
      const pointer =
        described === undefined
          ? '/components/schemas/basic-error'
          : at('operations', route, 'responses', String(status))
      if (isFields(described) && Object.keys(described).length === 0) return []
      return validate(pointer, body).map((fault) => `${route} ${status}: ${fault}`)
    },
    complete: (schema, given) => complete(schemas, schema, given),
  }
}

interface Path {
  readonly route: string
  readonly pattern: RegExp
}

function patternOf(route: string): RegExp {
  const [method = '', path = ''] = route.split(' ')
  // `ref` and `path` may hold slashes, encoded or not.
  const source = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${/^(ref|path|branch)$/.test(name) ? '.+' : '[^/]+'})`,
  )
  return new RegExp(`^${method} ${source}$`)
}

function find(paths: readonly Path[], method: string, path: string): Operation | undefined {
  // The longest template is the most particular: `releases/latest` before `releases/{release_id}`.
  const literal = ({ route }: Path) => route.replace(/\{\w+\}/g, '').length
  const found = paths
    .filter(({ pattern }) => pattern.test(`${method} ${path}`))
    .sort((a, b) => literal(b) - literal(a))[0]
  if (found === undefined) return undefined
  const groups = found.pattern.exec(`${method} ${path}`)?.groups ?? {}
  const parameters = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
  return { route: found.route, parameters }
}

type Validate = (pointer: string, value: unknown) => readonly string[]

function validator(root: Fields): Validate {
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true, code: { optimize: false } })
  addFormats.default(ajv)
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/)
  ajv.addSchema(root, 'github')
  const compiled = new Map<string, ValidateFunction>()
  return (pointer, value) => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` })
    compiled.set(pointer, check)
    if (check(value)) return []
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}

function at(...keys: readonly string[]): string {
  return keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')
}

function checkBody(validate: Validate, operation: Fields, route: string, body: unknown): readonly string[] {
  if (operation['body'] === undefined) return []
  if (body === undefined) return operation['bodyRequired'] === true ? [`${route}: a body is required`] : []
  return validate(at('operations', route, 'body'), body).map((fault) => `${route}: body${fault}`)
}

function checkQuery(operation: Fields, query: URLSearchParams): readonly string[] {
  const known = isList(operation['parameters']) ? operation['parameters'] : []
  const names = known.filter((each) => textAt(each, 'in') === 'query').map((each) => textAt(each, 'name'))
  const unknown = [...query.keys()].filter((name) => !names.includes(name))
  const absent = known.filter((each) => isFields(each) && each['in'] === 'query' && each['required'] === true)
  return [
    ...unknown.map((name) => `${textAt(operation, 'id')}: there is no query parameter ${name}`),
    ...absent.flatMap((each) => (query.has(textAt(each, 'name') ?? '') ? [] : [`${textAt(each, 'name')} is required`])),
    ...known.flatMap((each) => checkWord(each, query.get(textAt(each, 'name') ?? ''))),
  ]
}

function checkWord(parameter: Json, value: string | null): readonly string[] {
  const words = fieldsAt(parameter, 'schema')['enum']
  if (value === null || !isList(words) || words.includes(value)) return []
  return [`${textAt(parameter, 'name')} is ${value}; allowed: ${words.join(', ')}`]
}

function complete(schemas: Fields, name: string, given: Fields): Fields {
  const schema = fieldsAt(schemas, name)
  const properties = fieldsAt(schema, 'properties')
  for (const key of Object.keys(given))
    if (properties[key] === undefined) throw new Error(`GitHub's ${name} has no ${key}`)
  const required = isList(schema['required']) ? schema['required'] : []
  const missing = required.filter((key) => typeof key === 'string' && given[key] === undefined)
  return {
    ...Object.fromEntries(missing.map((key) => [String(key), plainest(schemas, properties[String(key)])])),
    ...given,
  }
}

function plainest(schemas: Fields, schema: Json | undefined): Json {
  if (!isFields(schema) || schema['nullable'] === true) return null
  const reference = textAt(schema, '$ref')?.split('/').at(-1)
  if (reference !== undefined)
    return fieldsAt(schemas, reference)['nullable'] === true ? null : complete(schemas, reference, {})
  const branches = schema['oneOf'] ?? schema['anyOf'] ?? schema['allOf']
  if (isList(branches))
    return branches.some((branch) => textAt(branch, 'type') === 'null') ? null : plainest(schemas, branches[0])
  if (isList(schema['enum'])) return schema['enum'][0] ?? null
  if (schema['type'] === 'array') return []
  if (schema['type'] === 'object') return completeInline(schemas, schema)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 0
  if (schema['type'] === 'boolean') return false
  if (schema['format'] === 'uri') return 'https://github.com/'
  return schema['format'] === 'date-time' ? '2020-01-01T00:00:00Z' : ''
}

function completeInline(schemas: Fields, schema: Fields): Fields {
  const required = isList(schema['required']) ? schema['required'] : []
  const properties = fieldsAt(schema, 'properties')
  return Object.fromEntries(required.map((key) => [String(key), plainest(schemas, properties[String(key)])]))
}
