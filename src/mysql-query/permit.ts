import { type Backslash, type Token, tokensOf, written } from './tokens.ts'

/** What begins a statement that reads. */
const reading: ReadonlySet<string> = new Set([
  'SELECT',
  'WITH',
  'VALUES',
  'TABLE',
  'SHOW',
  'DESCRIBE',
  'DESC',
  'EXPLAIN',
  'HELP',
  'CHECKSUM',
  'DO',
  'USE',
])
/** Of these, what the statement does is settled by its first word, so an executable comment further on cannot change it. */
const settled: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'VALUES', 'SHOW', 'DESCRIBE', 'DESC'])

const unknowable: Readonly<Record<string, string>> = {
  CALL: 'what a procedure does cannot be told',
  EXECUTE: 'what a prepared text does cannot be told',
  PREPARE: 'what a prepared text does cannot be told',
  SET: 'it sets more than variables such as `@name`',
}
/** Words that end the transaction, by themselves. */
const ending: ReadonlySet<string> = new Set(['BEGIN', 'START', 'COMMIT', 'ROLLBACK', 'XA', 'LOCK', 'UNLOCK', 'FLUSH'])

/**
 * Why a statement must not be sent in a read-only transaction; undefined when it only reads and cannot end the transaction. A list of what is
 * allowed, so what is not known is refused. It holds whichever way the server reads a backslash.
 */
export function refusal(sql: string): string | undefined {
  return refusalOf(sql, 'escapes') ?? refusalOf(sql, 'plain')
}

function refusalOf(sql: string, backslash: Backslash): string | undefined {
  const tokens = [...tokensOf(sql, backslash)]
  const first = tokens.find((token) => written(sql, token) !== '(')
  if (first === undefined || first.kind === 'executable') return 'it begins with an executable comment or nothing'
  const verb = written(sql, first).toUpperCase()
  const hasExecutable = tokens.some(({ kind }) => kind === 'executable')
  if (verb === 'SET' && !hasExecutable && setsOnlyVariables(sql, tokens)) return undefined
  if (!reading.has(verb)) return unknowable[verb] ?? whatItDoes(verb)
  if (hasExecutable && !settled.has(verb)) return 'an executable comment (`/*! … */`) may change what it does'
  // Depending on the server's version an executable comment is run or skipped, with different ends of strings.
  const intoFile = hasExecutable ? /(?:out|dump)file/i.test(sql) : tokens.some((token) => isIntoFile(sql, token))
  return intoFile ? 'it writes a file on the server' : undefined
}

function whatItDoes(verb: string): string {
  if (ending.has(verb)) return 'it would end the read-only transaction'
  return commitsAlone(verb) ? 'it writes, and would end the read-only transaction' : 'it is not known to only read'
}

function isIntoFile(sql: string, token: Token): boolean {
  return token.kind === 'word' && /^(?:outfile|dumpfile)$/i.test(written(sql, token))
}

/** `SET @a = 1, @b := (SELECT 2)`: each assignment begins with one `@` and a name. */
function setsOnlyVariables(sql: string, tokens: readonly Token[]): boolean {
  let depth = 0
  let isExpected = true
  for (const [index, token] of tokens.slice(1).entries()) {
    const text = written(sql, token)
    const next = tokens[index + 2]
    if (isExpected && (text !== '@' || next === undefined || next.start !== token.end || written(sql, next) === '@'))
      return false
    isExpected = text === ',' && depth === 0
    if (token.kind === 'sign' && text === '(') depth++
    if (token.kind === 'sign' && text === ')') depth--
  }
  return !isExpected
}

/** What commits by itself (MySQL's manual, «Statements That Cause an Implicit Commit»), by its first word. */
const committing: ReadonlySet<string> = new Set(
  `ALTER CREATE DROP RENAME TRUNCATE GRANT REVOKE ANALYZE CHECK OPTIMIZE REPAIR CACHE FLUSH RESET LOCK UNLOCK INSTALL UNINSTALL CHANGE STOP
   START IMPORT BEGIN COMMIT ROLLBACK XA PURGE SHUTDOWN RESTART CLONE`.split(/\s+/),
)

/** What MariaDB runs and explains at once. */
const analyzed: ReadonlySet<string> = new Set(['FORMAT', 'SELECT', 'WITH', 'INSERT', 'REPLACE', 'UPDATE', 'DELETE'])

function commitsAlone(verb: string): boolean {
  return committing.has(verb)
}

/** Why a statement would not stay inside the transaction around it; undefined when it does, as far as its words tell. */
export function commitOf(sql: string): string | undefined {
  const words = firstWords(sql, 3)
  const [verb = '', second = '', third = ''] = words
  if (!commitsAlone(verb)) return setsCommit(sql, verb) ? 'it commits what came before it' : undefined
  if ((verb === 'CREATE' || verb === 'DROP') && second === 'TEMPORARY') return undefined
  if (verb === 'CREATE' && second === 'OR' && /\breplace\s+temporary\b/i.test(sql.slice(0, 1_000))) return undefined
  if (verb === 'ROLLBACK' && (second === 'TO' || (second === 'WORK' && third === 'TO'))) return undefined
  if (verb === 'ANALYZE' && analyzed.has(second)) return undefined
  return `${verb} ends the transaction`
}

function setsCommit(sql: string, verb: string): boolean {
  return verb === 'SET' && /\bautocommit\b|^\W*set\s+password\b/i.test(sql.slice(0, 4_000))
}

/** The first words of a statement in upper case, those in executable comments included. */
export function firstWords(sql: string, count: number): readonly string[] {
  const words: string[] = []
  for (const token of tokensOf(sql, 'escapes')) {
    if (words.length === count) break
    if (token.kind === 'word') words.push(written(sql, token).toUpperCase())
    else if (token.kind !== 'executable' && written(sql, token) !== '(') break
  }
  return words
}
