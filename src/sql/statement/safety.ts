import type { Dialect } from '../scan/script.ts'
import type { Token } from './lexer.ts'

/** Functions that act outside of their transaction, or change whether it may write. */
const escaping =
  /^(?:set_config|dblink\w*|lo_import|lo_export|pg_file_\w+|sys_exec|sys_eval|sys_set|load_extension|writefile|edit)$/
const writing: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'merge', 'replace'])
const harmless: ReadonlySet<string> = new Set(['show', 'desc', 'describe', 'help', 'use'])

/** Whether a statement with this verb can only read, whatever it calls, within a READ ONLY transaction. */
export function isReadOnlyVerb(verb: string, tokens: readonly Token[], dialect: Dialect): boolean {
  if (verb === 'select' || verb === 'values' || verb === 'table') return isPlainQuery(tokens, dialect)
  if (verb === 'explain' || ((verb === 'desc' || verb === 'describe') && dialect === 'mysql'))
    return isSafePlan(tokens, dialect)
  if (verb === 'analyze') return dialect === 'mysql' && isQueryAnalysis(tokens, dialect)
  if (verb === 'set') return dialect === 'mysql' && setsOwnVariables(tokens)
  if (verb === 'pragma') return isReadingPragma(tokens)
  return harmless.has(verb)
}

/** No INTO except into variables, no locks, no writing in a WITH, no function that acts outside of the transaction. */
function isPlainQuery(tokens: readonly Token[], dialect: Dialect): boolean {
  return tokens.every((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'name') return true
    const next = tokens[index + 1]
    if (next?.text === '(' && escaping.test(token.value.toLowerCase())) return false
    if (token.kind === 'name') return true
    const previous = tokens[index - 1]
    if (previous?.text === '.' && isQualifier(tokens[index - 2])) return true
    if (token.value === 'into') return dialect === 'mysql' && next?.kind === 'variable' && !next.text.startsWith('@@')
    if (token.value === 'for') return !/^(?:update|share|no|key)$/.test(next?.value ?? '')
    if (token.value === 'lock') return next?.value !== 'in'
    if (writing.has(token.value)) return !opensStatement(previous, next)
    return true
  })
}

function isQualifier(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name'
}

/** A writing verb where a statement can begin: after the parenthesis or the end of a WITH, and not called as a function. */
function opensStatement(previous: Token | undefined, next: Token | undefined): boolean {
  return (previous?.text === '(' || previous?.text === ')' || previous === undefined) && next?.text !== '('
}

const planned: ReadonlySet<string> = new Set([
  'select',
  'with',
  'values',
  'table',
  'insert',
  'update',
  'delete',
  'replace',
  'merge',
  'create',
  'execute',
  'declare',
  'refresh',
  'call',
  'do',
])

/** EXPLAIN shows a plan; with ANALYZE it also runs the statement. */
function isSafePlan(tokens: readonly Token[], dialect: Dialect): boolean {
  const at = tokens.findIndex((token, index) => index > 0 && token.kind === 'word' && planned.has(token.value))
  const head = at < 0 ? tokens : tokens.slice(0, at)
  if (!head.some((token) => token.value === 'analyze' || token.value === 'analyse')) return at < 0 || !hasEscape(tokens)
  return at >= 0 && isQueryFrom(tokens.slice(at), dialect)
}

function hasEscape(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => tokens[index + 1]?.text === '(' && escaping.test(token.value.toLowerCase()))
}

/** MariaDB's ANALYZE SELECT runs the query; ANALYZE TABLE writes statistics. */
function isQueryAnalysis(tokens: readonly Token[], dialect: Dialect): boolean {
  const at = tokens.findIndex((token) => token.kind === 'word' && planned.has(token.value))
  return at >= 0 && tokens[at]?.value !== 'table' && isQueryFrom(tokens.slice(at), dialect)
}

function isQueryFrom(tokens: readonly Token[], dialect: Dialect): boolean {
  const verb = tokens[0]?.value
  if (verb !== 'select' && verb !== 'with' && verb !== 'values' && verb !== 'table') return false
  if (verb === 'with' && tokens.some((token) => token.kind === 'word' && writing.has(token.value))) return false
  return isPlainQuery(tokens, dialect)
}

/** SET @a = 1, @b = 2 and SET NAMES: they do not affect the server or the session's transaction. */
function setsOwnVariables(tokens: readonly Token[]): boolean {
  if (hasEscape(tokens)) return false
  if (tokens[1]?.value === 'names') return tokens.length <= 5 && !tokens.some((token) => token.text === ',')
  let depth = 0
  return (
    tokens.every((token, index) => {
      if (token.text === '(') depth++
      if (token.text === ')') depth--
      const starts = index > 0 && (index === 1 || (depth === 0 && tokens[index - 1]?.text === ','))
      return !starts || (token.kind === 'variable' && !token.text.startsWith('@@'))
    }) && tokens.length > 1
  )
}

const reading: ReadonlySet<string> = new Set(
  (
    'table_info table_xinfo table_list index_list index_info index_xinfo foreign_key_list foreign_key_check database_list ' +
    'collation_list function_list module_list pragma_list compile_options user_version schema_version application_id encoding ' +
    'page_count page_size freelist_count integrity_check quick_check'
  ).split(' '),
)

/** SQLite's PRAGMA sets the value that it is given: only those that return something, without a value, are allowed. */
function isReadingPragma(tokens: readonly Token[]): boolean {
  const at = tokens[2]?.text === '.' ? 3 : 1
  const name = tokens[at]?.value ?? ''
  if (!reading.has(name) || tokens.some((token) => token.text === '=')) return false
  return tokens[at + 1] === undefined || /_(?:info|xinfo|list|check)$/.test(name)
}
