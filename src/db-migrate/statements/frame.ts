import type { Dialect } from '../../sql/scan/script.ts'
import { tokenize } from '../../sql/statement/lexer.ts'
import { engineOf } from '../server/engines.ts'
import type { Body } from './direct.ts'
import type { DirectiveComment } from './directives.ts'
import { horizon } from './effect.ts'
import type { StatementDraft } from './statement.ts'

/**
 * Leaves out what only says how the rest is run, and would conflict with the journal: a pair of BEGIN and COMMIT around the whole script, and
 * what MySQL's dump tools write around the rows of a table, LOCK TABLES and `autocommit = 0`. Comments above them belong to what follows.
 */
export function withoutFrame(drafts: readonly StatementDraft[], dialect: Dialect): Body {
  const pair = wrapOf(drafts)
  // On other servers the script is one transaction, and no dump locks a table.
  const dumped = engineOf(dialect).sendsPackets ? [...locksOf(drafts), ...commitsOf(drafts)] : []
  const left = new Set([...pair, ...dumped])
  const kept: StatementDraft[] = []
  let waiting: DirectiveComment[] = []
  for (const draft of drafts) {
    const comments = [...waiting, ...draft.comments]
    waiting = []
    if (left.has(draft)) waiting = comments
    else kept.push({ ...draft, comments, position: kept.length + 1 })
  }
  return { drafts: kept, isWrapped: pair.length > 0, last: waiting }
}

/** Whether a script says in its head that a dump tool wrote it: what looks like a placeholder in it is data. */
export function isDump(text: string): boolean {
  return /^-- (?:(?:MySQL|MariaDB) dump \d|PostgreSQL database dump$)/m.test(text.slice(0, 1_000))
}

/** A PRAGMA below comments, if any. */
const pragma = /^(?:\s|--[^\n]*\n|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*PRAGMA\b/i

/** The pair around everything except settings of the session. */
function wrapOf(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const isInside = ({ effect, sql }: StatementDraft) => effect.kind !== 'session' && !pragma.test(sql.slice(0, 2_000))
  const [begin, end] = [drafts.find(isInside), drafts.findLast(isInside)]
  const isControl = (draft: StatementDraft | undefined, words: RegExp) =>
    draft?.effect.kind === 'transaction' && words.test(draft.sql.trim())
  const begins = isControl(
    begin,
    /\b(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION|IMMEDIATE|DEFERRED|EXCLUSIVE))?$/i,
  )
  const commits = isControl(end, /\b(COMMIT|END)(\s+(WORK|TRANSACTION))?$/i)
  return begin !== undefined && end !== undefined && begins && commits ? [begin, end] : []
}

/** Each LOCK TABLES with its UNLOCK TABLES, if there are only statements that fill tables in between. */
function locksOf(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const found: StatementDraft[] = []
  let lock: StatementDraft | undefined
  for (const draft of drafts) {
    if (draft.effect.kind === 'table-lock') {
      const isEnd = /\bunlock\b/i.test(draft.sql)
      if (isEnd && lock !== undefined) found.push(lock, draft)
      lock = isEnd ? undefined : draft
    } else if (lock !== undefined && !fills(draft)) lock = undefined
  }
  return found
}

/** Every `autocommit` and COMMIT of a script that, from the first one on, only creates tables and fills them. */
function commitsOf(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const first = drafts.findIndex(setsAutocommit)
  if (first === -1) return []
  const rest = drafts.slice(first)
  const isPlain = rest.every(
    (draft) => fills(draft) || ['schema', 'repeatable', 'table-lock'].includes(draft.effect.kind),
  )
  return isPlain ? rest.filter(({ effect }) => effect.kind === 'transaction') : []
}

/** Literal rows, and the statements around them in a dump. */
function fills(draft: StatementDraft): boolean {
  const { effect, sql } = draft
  if (effect.kind === 'transaction') return setsAutocommit(draft) || /^\s*commit\s*$/i.test(sql)
  if (effect.kind === 'schema') return /\b(?:dis|en)able\s+keys\b/i.test(sql.slice(0, 1_000))
  return effect.kind === 'session' || (effect.kind === 'data' && isInsertOfValues(sql))
}

function setsAutocommit({ effect, sql }: StatementDraft): boolean {
  return effect.kind === 'transaction' && /\bset\b[^;]*\bautocommit\b/i.test(sql.slice(0, 1_000))
}

function isInsertOfValues(sql: string): boolean {
  const { tokens } = tokenize(sql.slice(0, horizon.characters), { dialect: 'mysql' })
  const [verb, ...rest] = tokens.filter(({ kind }) => kind === 'word').map(({ value }) => value)
  const source = rest.find((word) => /^(?:values?|select|with|table|set)$/.test(word))
  return (verb === 'insert' || verb === 'replace') && source?.startsWith('value') === true
}
