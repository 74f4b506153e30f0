import { hash } from 'node:crypto'
import type { Connection, StatementFailure } from '../../database/session/database.ts'
import type { Lock } from '../../lint/lint.ts'
import type { Change } from '../../lint/reading/change.ts'
import type { Name } from '../../lint/reading/cursor.ts'
import { plainLine } from '../../markdown/escape.ts'
import { tokenize } from '../../sql/statement/lexer.ts'
import { quoteName } from '../server/literal.ts'
import { probeLock } from '../server/sweep.ts'

/** A statement to ask the server about. */
export interface ProbeRequest {
  readonly sql: string
  readonly changes: readonly Change[]
}

/** What the server reports: a lock, or why it could not be asked; undefined if it is not asked about this. */
export type ProbeAnswer = Lock | { readonly refused: string } | undefined

/** Maximum milliseconds for one query: the clone is empty, so only a lock on the original can make it slow. */
const patience = 10_000

/** The clones that one run makes. */
interface Clones {
  /** Part of the names of its clones, and of the lock that shows that the run is alive. */
  readonly token: string
  /** By their originals; '' if a clone could not be made. */
  readonly made: Map<string, string>
}

/**
 * Asks MySQL or MariaDB how it would change each table: the statements are run on empty clones (`CREATE TABLE … LIKE`), which are dropped before
 * this returns. Only statements that were completely understood are run, and none that would affect more than its clone.
 */
export async function probeLocks(
  connection: Connection,
  asked: readonly ProbeRequest[],
  salt: string,
): Promise<readonly ProbeAnswer[]> {
  const clones: Clones = { token: hash('sha256', salt, 'hex').slice(0, 16), made: new Map() }
  const answers: ProbeAnswer[] = []
  try {
    for (const statement of asked) answers.push(await probe(connection, statement, clones))
  } finally {
    for (const clone of clones.made.values()) if (clone !== '') await connection.run(`DROP TABLE IF EXISTS ${clone}`)
    if (clones.made.size > 0) await connection.run(`SELECT RELEASE_LOCK('${probeLock(clones.token)}')`)
  }
  return answers
}

async function probe(
  connection: Connection,
  { sql: text, changes }: ProbeRequest,
  clones: Clones,
): Promise<ProbeAnswer> {
  const sql = onlyStatement(text)
  if (sql === undefined) return undefined
  const table = probedTable(sql, changes)
  if (table === undefined) return undefined
  const clone = await cloneOf(connection, table, clones)
  if (clone === undefined) return { refused: `no empty copy of ${table.shown} could be made` }
  return askAll(connection, sql, table, clone)
}

/** A statement without its terminator and anything after it; undefined for several statements. */
function onlyStatement(text: string): string | undefined {
  const { tokens, complete } = tokenize(text, { dialect: 'mysql' })
  const end = tokens.findIndex(({ kind, text: sign }) => kind === 'sign' && sign === ';')
  if (!complete || (end !== -1 && tokens.slice(end).some(({ text: sign }) => sign !== ';'))) return undefined
  return text.slice(0, tokens[end]?.start)
}

/** What may be run on a clone: changes of one table that affect nothing else. A foreign key would lock the other table. */
const inside: ReadonlySet<Change['kind']> = new Set([
  'add-column',
  'drop-column',
  'rename-column',
  'modify-column',
  'add-index',
  'drop-index',
  'convert-charset',
  'rewrite',
  'drop-default',
  'drop-constraint',
  'harmless',
])

function probedTable(sql: string, changes: readonly Change[]): Name | undefined {
  if (!/^\s*(?:ALTER|CREATE|DROP)\b/i.test(withoutComments(sql)) || sql.includes('/*!') || sql.includes('/*M!'))
    return undefined
  if (/\b(?:ALGORITHM|LOCK)\b|\bPARTITION/i.test(sql)) return undefined
  const tables = changes.map((change) => ('table' in change ? change.table : undefined))
  const [first] = tables
  const isWithin = changes.every((change) => inside.has(change.kind) || isOwnConstraint(change))
  const isOne = tables.every((table) => table !== undefined && table.start === first?.start)
  if (first === undefined || !isWithin || !isOne) return undefined
  const hasReference = changes.some((change) => change.kind === 'add-column' && change.column.reference !== undefined)
  return hasReference ? undefined : first
}

function isOwnConstraint(change: Change): boolean {
  return change.kind === 'add-constraint' && change.form === 'unique'
}

/** The statement without comments in front. */
function withoutComments(sql: string): string {
  let rest = sql
  for (;;) {
    const next = rest.replace(/^\s*(?:--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[^!]*?\*\/)/, '')
    if (next === rest) return rest
    rest = next
  }
}

/**
 * The clone of a table; undefined if it could not be made. Several statements about a table use the same clone.
 */
async function cloneOf(
  connection: Connection,
  table: Name,
  { token, made: clones }: Clones,
): Promise<string | undefined> {
  const original = [table.schema, table.name]
    .filter((part) => part !== '')
    .map((part) => quoteName('mysql', part))
    .join('.')
  const known = clones.get(original)
  if (known !== undefined) return known === '' ? undefined : known
  // Taken before there is a clone: a clone whose lock is free belongs to no run any more.
  if (clones.size === 0) await connection.run(`SELECT GET_LOCK('${probeLock(token)}', 0)`)
  const name = quoteName('mysql', `slipway_probe_${token}_${clones.size}`)
  const clone = table.schema === '' ? name : `${quoteName('mysql', table.schema)}.${name}`
  // Noted before it is made, so that it is also dropped if the connection is lost meanwhile.
  clones.set(original, clone)
  const made = await connection.run(`CREATE TABLE ${clone} LIKE ${original}`, { timeout: patience })
  if (made.isDone) return clone
  clones.set(original, '')
  return undefined
}

const attempts = [
  { algorithm: 'instant', options: ['ALGORITHM=INSTANT'] },
  { algorithm: 'inplace', options: ['ALGORITHM=INPLACE', 'LOCK=NONE'] },
  { algorithm: 'shared', options: ['ALGORITHM=INPLACE', 'LOCK=SHARED'] },
] as const

/** From the best algorithm to the worst: the first that the server accepts is the one that it will use. */
async function askAll(connection: Connection, sql: string, table: Name, clone: string): Promise<ProbeAnswer> {
  let reason = ''
  for (const { algorithm, options } of attempts) {
    const outcome = await connection.run(rewrite(sql, table, clone, options), { timeout: patience })
    if (outcome.isDone) return { algorithm, reason: algorithm === 'shared' ? reason : '' }
    if (!isUnsupported(outcome)) return { refused: plainLine(outcome.message, 200) }
    // For INSTANT, the server reports nothing about locks.
    if (algorithm !== 'instant') reason = plainLine(outcome.message, 300)
  }
  const copied = await connection.run(rewrite(sql, table, clone, []), { timeout: patience })
  return copied.isDone ? { algorithm: 'copy', reason } : { refused: plainLine(copied.message, 200) }
}

/** 1845 and 1846: not with this algorithm or lock; 1800 and 1064: a server that does not know INSTANT yet. */
function isUnsupported({ code }: StatementFailure): boolean {
  return /^(1845|1846|1800|1064|1221)$/.test(code)
}

function rewrite(sql: string, table: Name, clone: string, options: readonly string[]): string {
  const body = sql.slice(table.end)
  const head = `${sql.slice(0, table.start)}${clone}`
  if (options.length === 0) return head + body
  const isAlter = /^\s*ALTER\b/i.test(withoutComments(sql))
  // An index has no commas after it; in ALTER the options come first, so that a comment at the end does not hide them.
  return isAlter ? `${head} ${options.join(', ')}, ${body}` : `${head}${body}\n${options.join(' ')}`
}
