import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql'
import type { Answer } from './answer.ts'
import { mutations } from './graphql/mutations.ts'
import { queries } from './graphql/queries.ts'
import { type Fields, fieldsAt, isFields, type Json, textAt } from './json.ts'
import type { World } from './route.ts'

/** A GraphQL answer and what was wrong with the question. */
export interface Executed {
  readonly answer: Answer
  readonly violations: readonly string[]
}

/** Executes documents against GitHub's own schema. */
export interface Graphql {
  readonly execute: (body: Fields, world: World) => Promise<Executed>
}

// Half a second to build, so it is kept for all fakes of a process.
let schema: GraphQLSchema | undefined

/** Reads and builds the schema at the first question. */
export function createGraphql(): Graphql {
  return {
    execute: async (body, world) => {
      schema ??= readSchema()
      const source = textAt(body, 'query') ?? ''
      try {
        return await run(schema, checkedOf(schema, source), fieldsAt(body, 'variables'), world)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return { answer: answered({ errors: [error.toJSON()] }), violations: [error.message] }
      }
    },
  }
}

interface Checked {
  readonly document: DocumentNode
  readonly wrong: readonly GraphQLError[]
}

/** The suite asks a few documents again and again. */
const checked = new Map<string, Checked>()

function checkedOf(schema: GraphQLSchema, source: string): Checked {
  const known = checked.get(source)
  if (known !== undefined) return known
  const document = parse(source)
  const found = { document, wrong: validate(schema, document) }
  checked.set(source, found)
  return found
}

/** The operation's name, as the log and the faults know it. */
export function operationOf(body: Fields): string {
  const named = textAt(body, 'operationName')
  return named ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(textAt(body, 'query') ?? '')?.[1] ?? 'anonymous'
}

function readSchema(): GraphQLSchema {
  // The package's own entry would read its 5 MB of JSON too, and it exports nothing else.
  const path = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
  const schema = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true, noLocation: true })
  const oid = schema.getType('GitObjectID')
  if (oid !== undefined && 'parseValue' in oid && 'parseLiteral' in oid)
    Object.assign(oid, {
      parseValue: checkedOid,
      parseLiteral: (node: { kind: Kind; value?: unknown }) =>
        checkedOid(node.kind === Kind.STRING ? node.value : undefined),
    })
  return schema
}

function checkedOid(value: unknown): string {
  if (typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value
  throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`)
}

async function run(
  schema: GraphQLSchema,
  { document, wrong }: Checked,
  variableValues: Fields,
  world: World,
): Promise<Executed> {
  if (wrong.length > 0)
    return {
      answer: answered({ errors: wrong.map((error) => error.toJSON()) }),
      violations: wrong.map(({ message }) => message),
    }
  const violations: string[] = []
  const result = await execute({
    schema,
    document,
    variableValues,
    rootValue: { ...queries(world), ...mutations(world) },
    fieldResolver: strict(violations),
  })
  const errors = result.errors?.map((error) => wire(error.toJSON()))
  const faults =
    result.errors?.filter(({ extensions }) => extensions['type'] === undefined).map(({ message }) => message) ?? []
  return {
    answer: answered({ data: plain(result.data), ...(errors === undefined ? {} : { errors }) }),
    violations: [...violations, ...faults],
  }
}

/** Refuses fields that the fake does not know, where the default resolver would answer null. */
function strict(violations: string[]): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    if (typeof source === 'object' && source !== null && info.fieldName in source)
      return defaultFieldResolver(source, args, context, info)
    const message = `the fake GitHub has no ${info.parentType.name}.${info.fieldName}`
    violations.push(message)
    throw new GraphQLError(message, { extensions: { type: 'UNKNOWN' } })
  }
}

/** GitHub puts `type` beside the message, not into `extensions`. */
function wire({ message, path, locations, extensions }: GraphQLFormattedError): Json {
  const type = extensions?.['type']
  return plain({ ...(type === undefined ? {} : { type }), path, locations, message })
}

function answered(body: unknown): Answer {
  return { status: 200, body: plain(body) }
}

function plain(value: unknown): Fields {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? {}))
  return isFields(copy) ? copy : {}
}
