import type { Connection } from '../../database/session/database.ts'
import { brief } from '../../text/printable.ts'
import { finishedIn } from '../ledger/history.ts'
import { rowsOf, textOf } from '../server/ask.ts'
import { engineOf } from '../server/engines.ts'
import { keyFault, shapeOf } from '../statements/batch-shape.ts'
import type { Statement } from '../statements/statement.ts'
import type { ScriptProblem } from './choice.ts'
import type { MigrationFacts } from './facts.ts'
import type { MigrationPlan } from './plan.ts'

/**
 * Why big statements of a plan cannot be run in batches: a table without a primary key, a key that is changed. Checked before anything is run,
 * except for tables that earlier scripts may change: those are checked just before their statement. Throws RefusedStatement.
 * RefusedStatement.
 */
export async function batchProblems(
  connection: Connection,
  plan: MigrationPlan,
  { home }: MigrationFacts,
): Promise<readonly ScriptProblem[]> {
  const problems: ScriptProblem[] = []
  const before: Statement[] = []
  for (const step of plan.steps) {
    if (step.kind !== 'run') continue
    const { path, statements } = step.prepared
    const finished = finishedIn(step.chosen.journal)
    for (const statement of statements.filter(({ position }) => !finished.has(position))) {
      const shape = statement.directives.batch === undefined ? undefined : shapeOf(statement.sql, home.dialect)
      const isAsked = shape !== undefined && typeof shape !== 'string' && isSettled(shape.table.at(-1) ?? '', before)
      before.push(statement)
      if (!isAsked) continue
      const rows = await rowsOf(connection, engineOf(home.dialect).primaryKey(shape.table, home.schema))
      const why = keyFault(
        shape,
        rows.map(([name]) => textOf(name)),
      )
      if (why === undefined) continue
      const cure = 'Remove `batch`, or rewrite the statement.'
      const text = `\`${brief(path)}\` line ${statement.line} cannot be run in batches: ${why}. ${cure}`
      problems.push({ reason: 'invalid-script', text, file: path })
    }
  }
  return problems
}

/** Whether a table is the same at its statement as it is now: nothing earlier defines it, changes the meaning of names, or could do anything. */
function isSettled(table: string, before: readonly Statement[]): boolean {
  return before.every(({ sql, effect: { kind } }) => {
    if (kind === 'session') return !/\b(?:use|search_path|temp|temporary)\b/i.test(sql)
    return kind === 'schema' ? !sql.toLowerCase().includes(table.toLowerCase()) : kind !== 'unseen'
  })
}
