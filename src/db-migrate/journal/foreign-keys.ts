import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { BrokenKeys, KnownBroken } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import type { RunContext } from './context.ts'

/** Maximum pairs of tables in an error. */
const most = 10

/** What is broken now; empty if the server itself checks each statement. */
export async function readBroken({ connection }: RunContext): Promise<KnownBroken> {
  const found = await engineOf(connection.dialect).brokenKeys(connection)
  return new Map(found.map((each) => [JSON.stringify([each.table, each.parent]), each]))
}

/** What a script broke, in words; '' for nothing. Leaves out what was broken before. */
export function describeBroken(before: KnownBroken, now: KnownBroken): string {
  const broken = [...now].filter(([key, { count }]) => count > (before.get(key)?.count ?? 0))
  const said = broken.slice(0, most).map(([key, each]) => describe(each, before.get(key)?.count ?? 0))
  return [...said, ...(broken.length > most ? [`${broken.length - most} more pairs of tables`] : [])].join('; ')
}

function describe({ table, parent, count, row, error }: BrokenKeys, earlier: number): string {
  if (error !== '') return `the server says \`${brief(error, 200)}\``
  const added = count - earlier
  const rows = `${added} ${added === 1 ? 'row' : 'rows'} of \`${brief(table)}\``
  const which = earlier > 0 || row === '' ? '' : added === 1 ? ` (row ${row})` : ` (the first is row ${row})`
  return `${rows}${which} would refer to a missing row in \`${brief(parent)}\``
}

/** The error for a script that broke foreign keys. `state` says what happened to the script. */
export function brokenKeysError(path: string, broken: string, state: string): UserError {
  const why =
    'SQLite can only rewrite a table while foreign keys are off. So they are off while a script runs, and nothing cascades'
  const cure = 'Make the script delete or change those rows too.'
  return new UserError('foreign-key', `\`${brief(path)}\`: ${broken}. ${state} ${why}. ${cure}`)
}
