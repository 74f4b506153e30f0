import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { RunContext } from '../journal/context.ts'
import { finishedIn, type JournalRow } from '../ledger/history.ts'
import type { Prepared } from '../statements/statement.ts'
import { applyStorage } from '../statements/storage.ts'

/**
 * The plan knows the engines of existing tables and those that the scripts name. What only the server decides (a routine that creates tables,
 * `enforce_storage_engine`) is checked again if scripts of this run changed definitions: the script then runs as its tables allow, and the log
 * says so. Throws a UserError about a directive that such a table does not allow.
 */
export async function heedStorage(
  { prepared, journal }: { readonly prepared: Prepared; readonly journal: readonly JournalRow[] },
  { storage, host }: RunContext,
): Promise<Prepared> {
  if (prepared.statements.every(({ effect }) => effect.kind !== 'data')) return prepared
  const finished = finishedIn(journal)
  const { path, isWhole } = prepared
  const { statements, faults } = applyStorage(prepared.statements, { limits: await storage(), isWhole, finished })
  if (faults.length > 0)
    throw new UserError(
      'invalid-script',
      faults.map(({ line, what }) => `\`${brief(path)}\` line ${line} ${what}.`),
    )
  const changed = statements.find((statement, index) => statement !== prepared.statements[index])
  if (changed === undefined) return prepared
  host.log.warning(
    `${brief(path)} line ${changed.line} writes to a table that cannot roll back. This was not known when the run was planned, so the script runs statement by statement.`,
  )
  return { ...prepared, statements, mode: 'journal' }
}
