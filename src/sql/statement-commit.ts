import type { Token } from './lexer.ts'
import type { ObjectNames } from './statement-object.ts'

/** Statements that always commit: the list in MySQL's manual, “Statements That Cause an Implicit Commit”, and MariaDB's. */
const committing: ReadonlySet<string> = new Set(
  'alter begin block cache call change execute flush grant install lock rename repair optimize revoke truncate uninstall unlock shutdown restart import'.split(
    ' ',
  ),
)

/** ANALYZE, CHECK, OPTIMIZE and REPAIR of tables, which MySQL commits for and answers with rows. */
export function isMaintenance(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.slice(0, 3).map((token) => token.value)
  return (
    /^(?:analyze|check|optimize|repair)$/.test(first ?? '') &&
    rest.some((word) => word === 'table' || word === 'tables')
  )
}

/** Whether MySQL or MariaDB commits the open transaction for the statement, or may: CALL and EXECUTE can do anything. */
export function commitsImplicitly(verb: string, tokens: readonly Token[], object: ObjectNames | undefined): boolean {
  const second = tokens[1]?.value
  if (verb === 'create' || verb === 'drop') return !(object?.type === 'table' && object.temporary)
  if (verb === 'start') return true
  if (verb === 'stop' || verb === 'reset') return second !== 'persist'
  if (verb === 'set') return setsCommitting(tokens)
  if (verb === 'load') return second === 'index'
  return committing.has(verb) || isMaintenance(tokens)
}

function setsCommitting(tokens: readonly Token[]): boolean {
  return tokens.some(({ value }) => value === 'password' || /^(?:@@(?:\w+\.)?)?autocommit$/.test(value))
}
