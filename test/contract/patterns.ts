import { listActions, listFiles, readMetadata, readText, recordOf } from './tree.ts'

/** What says that a text is a regular expression, a glob or a template. */
const said = /regular expression|\bregex\b|\bpattern|\bglobs?\b|\btemplate|[{,] ?paths[,}]/i
/** Names of keys that hold one, whatever their description says. */
const named = /^(?:matches|regex|patterns?|globs?|template)$/

/** Every input that takes a pattern, as `action: input`. */
export function patternInputs(): readonly string[] {
  return listActions().flatMap((action) =>
    Object.entries(readMetadata(action).inputs).flatMap(([name, { description }]) =>
      said.test(description) || named.test(name) ? [`${action}: ${name}`] : [],
    ),
  )
}

/** Every key of a schema that takes a pattern, as `smoke: http.body.matches`: its definition, and the way from there. */
export function patternKeys(schema: 'smoke' | 'gates'): readonly string[] {
  const file = `docs/${schema}.schema.json`
  const whole = recordOf(JSON.parse(readText(file)), file)
  const definitions = Object.entries(recordOf(whole['definitions'], file))
  return definitions.flatMap(([name, definition]) => keysOf(definition, name)).map((key) => `${schema}: ${key}`)
}

function keysOf(node: unknown, at: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => keysOf(each, at))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([word, value]: readonly [string, unknown]) => {
    if (word !== 'properties') return keysOf(value, at)
    return Object.entries(recordOf(value, at)).flatMap(([name, inner]) => {
      const key = `${at}.${name}`
      return [...(takesPattern(name, inner) ? [key] : []), ...keysOf(inner, key)]
    })
  })
}

function takesPattern(name: string, schema: unknown): boolean {
  const { format, description } = recordOf(schema, name)
  return format === 'regex' || named.test(name) || (typeof description === 'string' && said.test(description))
}

/** What matches patterns, or fills templates in. */
const engines =
  /(?:from|import\() ?'(?:[./]+\/(?:input|files|rules)\/(?:pattern|glob|match|wildcard)\.ts|\.\/(?:pattern|glob|match|wildcard)\.ts|mustache)'/

/** Every source file that has a pattern matched. */
export function patternReaders(): readonly string[] {
  return listFiles().filter((file) => /^src\/.*\.ts$/.test(file) && engines.test(readText(file)))
}
