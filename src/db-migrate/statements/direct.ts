import type { Dialect } from '../../sql/scan/script.ts'
import { brief } from '../../text/printable.ts'
import type { ScriptFault, Section } from '../scripts/script.ts'
import { engineOf } from '../server/engines.ts'
import { notBatched, shapeOf } from './batch-shape.ts'
import { faultsOfLast } from './comments.ts'
import { type DirectiveComment, type Directives, type Head, readHead } from './directives.ts'
import type { Effect } from './effect.ts'
import type { Statement, StatementDraft } from './statement.ts'

/** What is run for a script, and the comments after it. */
export interface Body {
  readonly drafts: readonly StatementDraft[]
  readonly isWrapped: boolean
  readonly last: readonly DirectiveComment[]
}

/** The result of a script's directives. */
export interface Directed {
  readonly statements: readonly Statement[]
  readonly transaction: boolean | undefined
  readonly faults: readonly ScriptFault[]
}

/**
 * Gives each statement its directives and waivers. A directive above the first statement applies to the whole script, one above a later
 * statement to that statement, a waiver always to its statement.
 */
export function direct({ drafts, isWrapped, last }: Body, section: Section, dialect: Dialect): Directed {
  const heads = drafts.map(({ comments }) => readHead(comments))
  const [first] = heads
  const script = first?.directives ?? {}
  const statements = drafts.map(({ comments: _, ...draft }, index): Statement => {
    const { directives, waivers, faults } = heads[index] ?? readHead([])
    const own = index === 0 ? {} : directives
    const { batch, transaction: __, ...others } = { ...script, ...own }
    const isBatch = batch !== undefined && (own.batch !== undefined || isBatchable(draft, dialect))
    const settled = { ...others, ...(isBatch ? { batch } : {}) }
    return { ...draft, directives: settled, waivers, waiverFaults: faults.filter(({ isWaiver }) => isWaiver) }
  })
  const faults = [
    ...heads.flatMap((head) => head.faults.filter(({ isWaiver }) => !isWaiver)),
    ...faultsOfLast(last),
    ...(first === undefined ? [] : faultsOfScript(first, statements, isWrapped, section, dialect)),
    ...faultsOfTemporary(statements, dialect),
    ...heads.slice(1).flatMap((head, index) => faultsOfStatement(head, statements[index + 1], dialect)),
  ]
  return { statements, transaction: script.transaction, faults }
}

function faultsOfScript(
  { directives: { transaction, batch, pause, timeout }, lines }: Head,
  statements: readonly Statement[],
  isWrapped: boolean,
  section: Section,
  dialect: Dialect,
): readonly ScriptFault[] {
  const batched = statements.find(({ directives }) => directives.batch !== undefined)
  const faults: ScriptFault[] = []
  const report = (key: keyof Directives, what: string) => faults.push({ line: lines.get(key) ?? 1, what })
  if (batch !== undefined && batched === undefined)
    report(
      'batch',
      `asks for \`batch\`, but no statement of the script can be run in batches: ${notBatched}. Remove it`,
    )
  if (pause !== undefined && batched === undefined) report('pause', noBatch)
  if (transaction === true && batched !== undefined)
    report(
      'transaction',
      'asks for one transaction and for batches, but each batch is its own transaction. Remove one of them',
    )
  if (transaction !== undefined && section.transaction !== undefined && transaction !== section.transaction)
    report(
      'transaction',
      `says \`transaction=${transaction}\`, but the mark of its part says the opposite. Remove one of them`,
    )
  if (transaction === false && isWrapped)
    report(
      'transaction',
      'says `transaction=false`, but the script is enclosed in BEGIN and COMMIT. Remove one of them',
    )
  if (transaction === true) faults.push(...statements.flatMap((statement) => faultsOfWhole(statement, dialect)))
  if (isTooMuch(timeout, dialect)) report('timeout', noTimeout)
  return faults
}

/** The content of a temporary table is lost when the run stops, so no later run can continue with its rows. */
function faultsOfTemporary(statements: readonly Statement[], dialect: Dialect): readonly ScriptFault[] {
  const made = new Set<string>()
  return statements.flatMap(({ sql, line, changes, directives }): readonly ScriptFault[] => {
    for (const change of changes)
      if (change.kind === 'create-table' && change.isTemporary) made.add(change.table.name.toLowerCase())
    const shape = directives.batch === undefined ? undefined : shapeOf(sql, dialect)
    const table = typeof shape === 'object' ? shape.table.at(-1) : undefined
    if (table === undefined || !made.has(table.toLowerCase())) return []
    const why = `\`${brief(table)}\` is a temporary table, which disappears when the run stops`
    return [{ line, what: `cannot be run in batches: ${why}. Remove \`batch\`, or use a permanent table` }]
  })
}

const noBatch =
  'asks for a `pause`, which is only used between batches, but not for a `batch`. Add `batch`, or remove `pause`'
const noTimeout = 'asks for a `timeout`, but SQLite cannot stop a statement. Remove it'

function isTooMuch(timeout: number | undefined, dialect: Dialect): boolean {
  return timeout !== undefined && timeout > 0 && !engineOf(dialect).endsStatements
}

/** A definition commits by itself in MySQL, and an unknown statement may do so. */
function faultsOfWhole({ effect, line }: Statement, dialect: Dialect): readonly ScriptFault[] {
  if (!engineOf(dialect).sendsPackets || isRows(effect) || effect.kind === 'transaction') return []
  const what = 'cannot be part of one transaction: MySQL and MariaDB commit when they run it, or may do so'
  return [{ line, what: `${what}. Remove \`transaction=true\`, or keep rows and definitions in separate scripts` }]
}

function faultsOfStatement(
  { directives: { transaction, pause, timeout }, lines }: Head,
  statement: Statement | undefined,
  dialect: Dialect,
): readonly ScriptFault[] {
  const faults: ScriptFault[] = []
  const report = (key: keyof Directives, what: string) => faults.push({ line: lines.get(key) ?? 1, what })
  const later =
    'says `transaction` above a later statement, but it applies to the whole script. Write it above the first'
  if (transaction !== undefined) report('transaction', later)
  if (pause !== undefined && statement?.directives.batch === undefined) report('pause', noBatch)
  if (isTooMuch(timeout, dialect)) report('timeout', noTimeout)
  return faults
}

/** A script may have other statements besides the big ones; a big one that cannot be split becomes a UserError later. */
function isBatchable({ sql, effect }: StatementDraft | Omit<StatementDraft, 'comments'>, dialect: Dialect): boolean {
  return effect.kind === 'data' && shapeOf(sql, dialect) !== notBatched
}

/** It can be rolled back, or only changes the session. */
export function isRows({ kind }: Effect): boolean {
  return kind === 'data' || kind === 'session'
}
