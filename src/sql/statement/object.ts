import type { Token } from './lexer.ts'

/** What a statement acts on: names with their qualifiers, joined by dots, without quotes. */
export interface ObjectNames {
  readonly type: string
  readonly names: readonly string[]
  /** CREATE or DROP TEMPORARY. */
  readonly temporary: boolean
}

const types: ReadonlySet<string> = new Set(
  (
    'table view index procedure function trigger event database schema user role server sequence tablespace type extension ' +
    'policy rule domain aggregate operator language publication subscription package statistics collation column constraint ' +
    'cast conversion logfile instance resource foreign'
  ).split(' '),
)

/** The object of a definition or a change of rows; undefined if the statement names none that is recognized. */
export function readObject(verb: string, tokens: readonly Token[]): ObjectNames | undefined {
  const of = (type: string, at: number) => ({ type, names: namesAt(tokens, at), temporary: false })
  switch (verb) {
    case 'create':
    case 'alter':
    case 'drop':
    case 'comment':
      return readDefinition(tokens)
    case 'rename':
      return { type: singular(tokens[1]?.value ?? ''), names: renamed(tokens), temporary: false }
    case 'truncate':
      return of('table', tokens[1]?.value === 'table' ? 2 : 1)
    case 'call':
      return of('procedure', 1)
    case 'use':
      return of('database', 1)
    case 'insert':
    case 'replace':
      return of(
        'table',
        after(tokens, verb, /^(?:low_priority|delayed|high_priority|ignore|into|or|abort|fail|rollback|replace)$/),
      )
    case 'update':
      return of('table', after(tokens, verb, /^(?:low_priority|ignore|only|or|abort|fail|rollback|replace)$/))
    case 'delete':
      return of('table', after(tokens, verb, /^(?:low_priority|quick|ignore|from|only)$/))
    default:
      return undefined
  }
}

function singular(word: string): string {
  return word === 'tables' ? 'table' : word
}

/** The first word after the verb and the optional words that may follow it. */
function after(tokens: readonly Token[], verb: string, between: RegExp): number {
  let at = tokens.findIndex((token) => token.kind === 'word' && token.value === verb) + 1
  while (tokens[at]?.kind === 'word' && between.test(tokens[at]?.value ?? '')) at++
  return at
}

/** The kind of object is within the first words, after OR REPLACE, TEMPORARY, UNIQUE, a DEFINER and similar. */
function readDefinition(tokens: readonly Token[]): ObjectNames | undefined {
  const head = tokens.slice(0, 24)
  const at = head.findIndex((token, index) => index > 0 && token.kind === 'word' && types.has(singular(token.value)))
  if (at < 0) return undefined
  const temporary = head.slice(1, at).some((token) => /^temp(?:orary)?$/.test(token.value))
  const foreign = head[at]?.value === 'foreign' && head[at + 1]?.value === 'table' ? 1 : 0
  let next = at + 1 + foreign
  while (tokens[next]?.kind === 'word' && /^(?:if|not|exists|concurrently|only|on)$/.test(tokens[next]?.value ?? ''))
    next++
  return { type: foreign ? 'table' : singular(head[at]?.value ?? ''), names: namesAt(tokens, next), temporary }
}

/** a.b, `c d` … starting at `from`, as long as commas follow. */
function namesAt(tokens: readonly Token[], at: number): readonly string[] {
  const names: string[] = []
  let next = at
  for (;;) {
    const [name, end] = nameAt(tokens, next)
    if (name === undefined) return names
    names.push(name)
    if (tokens[end]?.text !== ',') return names
    next = end + 1
  }
}

function nameAt(tokens: readonly Token[], at: number): readonly [string | undefined, number] {
  const parts: string[] = []
  let next = at
  for (;;) {
    const token = tokens[next]
    if (token === undefined || !/^(?:word|name|number|string)$/.test(token.kind))
      return [parts.length > 0 ? parts.join('.') : undefined, next]
    parts.push(token.kind === 'word' ? token.text : token.value)
    next++
    if (tokens[next]?.text !== '.') return [parts.join('.'), next]
    next++
  }
}

/** RENAME TABLE a TO b, c TO d: the old names. */
function renamed(tokens: readonly Token[]): readonly string[] {
  const names: string[] = []
  for (let at = 2; at < tokens.length; ) {
    const [name, end] = nameAt(tokens, at)
    if (name !== undefined) names.push(name)
    const comma = tokens.findIndex((token, index) => index >= end && token.text === ',')
    if (comma < 0) break
    at = comma + 1
  }
  return names
}
