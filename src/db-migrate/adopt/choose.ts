import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { Peer } from '../peers/peer.ts'
import type { Catalogue } from '../scripts/script.ts'
import type { ForeignHistory } from './adopt.ts'

/** A table with rows that a tool may have made. */
export interface Candidate {
  readonly peer: Peer
  /** As written in a statement. */
  readonly table: string
}

/** What the choice of a history depends on, apart from the database. */
export interface Around {
  readonly catalogue: Catalogue
  readonly folder: string
}

const wayOut = '`none` starts without a history'

/** Among the histories with rows that fit the layout of the scripts, the one that belongs to them; undefined for none. Throws UserError instead of guessing. */
export function chooseHistory(
  fitting: readonly ForeignHistory[],
  others: readonly Candidate[],
  around: Around,
): ForeignHistory | undefined {
  const [first, ...more] = fitting
  if (first === undefined) {
    if (others.length > 0) throw noneFits(others, around)
    return undefined
  }
  const ours = fitting.filter((history) => isAbout(history, around.catalogue))
  if (more.length > 0 && ours.length !== 1) throw several(ours.length > 0 ? ours : fitting, around)
  const chosen = ours[0] ?? first
  if (chosen.peer.isCommon === true && ours.length === 0) throw noneKnown(chosen, around)
  return chosen
}

/** Whether a history contains one of the scripts. */
function isAbout({ record }: ForeignHistory, { scripts }: Catalogue): boolean {
  const keys = new Set(scripts.map(({ key }) => key))
  return record.baseline !== undefined || record.applied.some(({ key }) => keys.has(key))
}

function several(histories: readonly ForeignHistory[], { folder }: Around): UserError {
  const list = histories.map(({ peer, table }) => `\`${brief(table)}\` (${peer.title})`).join(', ')
  const cure = `Set the input \`history-table\` to the one that belongs to \`${brief(folder)}\`; ${wayOut}.`
  return new UserError('foreign-history', `The database has several histories that match the scripts: ${list}. ${cure}`)
}

function noneFits(others: readonly Candidate[], { catalogue, folder }: Around): UserError {
  const list = others.map(({ peer, table }) => `\`${brief(table)}\` (${peer.title})`).join(', ')
  const what = `The database has a history of another tool, ${list}, but the scripts in \`${brief(folder)}\` have the layout ${layoutOf(catalogue)}, which does not match it`
  const cure = `A history can only be taken over if the scripts are named as its tool requires. If your history is in another table, set the input \`history-table\` to that table; ${wayOut}.`
  return new UserError('foreign-history', `${what}. ${cure}`)
}

function noneKnown({ peer, table, record }: ForeignHistory, { folder }: Around): UserError {
  const count = record.applied.length
  const what = `\`${brief(table)}\` looks like the history of ${peer.title}, but none of its ${count} version(s) matches a script in \`${brief(folder)}\``
  const cure = `It may belong to another application. Set the input \`history-table\`: \`${brief(table)}\` uses it anyway, another name uses that table, and ${wayOut}.`
  return new UserError('foreign-history', `${what}. ${cure}`)
}

/** The layout of the scripts, for display. */
export function layoutOf({ layout }: Catalogue): string {
  return layout === 'slipway' ? 'of Flyway' : `\`${layout ?? 'none'}\``
}
