import type { GraphQLFieldResolver, GraphQLFormattedError } from 'graphql'
import { importOnce } from '../import-once.ts'
import type { Answer } from './answer.ts'
import { mutations } from './graphql/mutations.ts'
import { queries } from './graphql/queries.ts'
import { type Fields, fieldsAt, isFields, type Json, textAt } from './json.ts'
import type { World } from './route.ts'

const { checkDocument, defaultFieldResolver, execute, GraphQLError, githubSchema } = await importOnce<
  typeof import('./graphql/schema.ts')
>(new URL('graphql/schema.ts', import.meta.url).href)

/** A GraphQL answer and what was wrong with the question. */
export interface Executed {
  readonly answer: Answer
  readonly violations: readonly string[]
}

/** Executes documents against GitHub's own schema. */
export interface Graphql {
  readonly execute: (body: Fields, world: World) => Promise<Executed>
}

/** Reads the schema at the first question. */
export function createGraphql(): Graphql {
  return {
    execute: async (body, world) => {
      const source = textAt(body, 'query') ?? ''
      try {
        return await run(checkDocument(source), fieldsAt(body, 'variables'), world)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return { answer: answered({ errors: [error.toJSON()] }), violations: [error.message] }
      }
    },
  }
}

/** The operation's name, as the log and the faults know it. */
export function operationOf(body: Fields): string {
  const named = textAt(body, 'operationName')
  return named ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(textAt(body, 'query') ?? '')?.[1] ?? 'anonymous'
}

async function run(
  { document, wrong }: ReturnType<typeof checkDocument>,
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
    schema: githubSchema(),
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
