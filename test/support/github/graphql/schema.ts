/** GitHub's own schema, and the library that executes it. */
import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql'

export { defaultFieldResolver, execute, GraphQLError } from 'graphql'

/** A document, and what is wrong with it. */
interface Checked {
  readonly document: DocumentNode
  readonly wrong: readonly GraphQLError[]
}

// Half a second to build, so it is kept.
let schema: GraphQLSchema | undefined
/** The suite asks a few documents again and again. */
const checked = new Map<string, Checked>()

/** The schema, built when it is first needed. */
export function githubSchema(): GraphQLSchema {
  schema ??= readSchema()
  return schema
}

/** Parses a document and holds it against the schema. Throws a GraphQLError where it cannot be parsed. */
export function checkDocument(source: string): Checked {
  const known = checked.get(source)
  if (known !== undefined) return known
  const document = parse(source)
  const found = { document, wrong: validate(githubSchema(), document) }
  checked.set(source, found)
  return found
}

function readSchema(): GraphQLSchema {
  // The package's own entry would read its 5 MB of JSON too, and it exports nothing else.
  const path = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
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
