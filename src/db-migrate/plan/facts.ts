import { posix } from 'node:path'
import type { Connection, PacketLimit } from '../../database/session/database.ts'
import type { ConnectionTarget } from '../../database/session/target.ts'
import { codeOf, explainSystemError, FileError, type NamedFile } from '../../files/file-error.ts'
import { type FolderFile, readFolder } from '../../files/folder.ts'
import { readFile } from '../../files/read.ts'
import { UserError } from '../../input/user-error.ts'
import { documentAddress } from '../../text/documents.ts'
import { brief } from '../../text/printable.ts'
import { type Foreign, findForeign } from '../adopt/find.ts'
import type { Inputs } from '../inputs.ts'
import type { HistoryRow, JournalRow } from '../ledger/history.ts'
import { findHome } from '../ledger/home.ts'
import { readLedger } from '../ledger/ledger.ts'
import type { LedgerHome } from '../ledger/records.ts'
import type { Series } from '../ledger/series.ts'
import { configurationNotes, configurations } from '../scripts/flyway.ts'
import { catalogue, isBeside, isMark } from '../scripts/layout.ts'
import { isForServer } from '../scripts/liquibase.ts'
import type { Catalogue } from '../scripts/script.ts'
import type { Modes, StorageLimits } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import { schemasNamed } from '../statements/storage.ts'

/** Everything that the plan for one database depends on. */
export interface MigrationFacts {
  readonly home: LedgerHome
  readonly catalogue: Catalogue
  /** False if this database has no Slipway tables yet. */
  readonly hasLedger: boolean
  readonly history: readonly HistoryRow[]
  readonly journal: readonly JournalRow[]
  /** What an earlier run planned, if it did not finish. */
  readonly series: Series | undefined
  readonly modes: Modes
  /** What cannot be rolled back, so that the plan can say how each script runs; undefined if everything can. */
  readonly storage: StorageLimits | undefined
  /** The maximum size of a packet on the server. */
  readonly packet: PacketLimit
  /** What another tool recorded; only read if we have recorded nothing. */
  readonly foreign: Foreign
}

/** Reads the scripts of a folder. Throws UserError, also for one outside of the workspace, and for one without scripts unless that is allowed. */
export async function readScripts(
  workspace: string,
  { folder, layout, allowEmpty }: Pick<Inputs, 'folder' | 'layout' | 'allowEmpty'>,
): Promise<Catalogue> {
  const reasons = { outside: 'outside-workspace', git: 'outside-workspace' }
  const named = { root: workspace, path: folder, input: 'scripts', reasons }
  const others: string[] = []
  const found = catalogue(readNamed(named, others), folder, layout)
  if (found.scripts.length + found.baselines.length === 0 && !allowEmpty) throw noScripts(folder, others)
  if (found.layout !== 'slipway') return found
  return { ...found, notes: [...found.notes, ...configurationNotes(await readAbove(workspace, folder))] }
}

/** Flyway's configuration in the folder above the scripts and at the root of the workspace, by path from there. */
async function readAbove(workspace: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const places = new Set([posix.dirname(folder), '.'].filter((place) => place !== folder))
  const found = new Map<string, string>()
  for (const place of places)
    for (const name of configurations) {
      const path = posix.join(place, name)
      try {
        const bytes = await readFile({ root: workspace, path, input: 'scripts' })
        if (bytes !== undefined) found.set(path, bytes.toString())
      } catch (error) {
        // It is only read for a note, so errors do not matter.
        if (!(error instanceof FileError)) throw error
      }
    }
  return found
}

const isSql = (name: string) => /\.sql$/i.test(name)

/** Names of other files that an error shows. */
const mostOthers = 5

/** A wrong folder would look like a database that is up to date. */
function noScripts(folder: string, others: readonly string[]): UserError {
  const shown = others.slice(0, mostOthers).map((name) => `\`${brief(name)}\``)
  const more = others.length > mostOthers ? ` and ${others.length - mostOthers} more` : ''
  const held = others.length === 0 ? '' : ` It contains ${shown.join(', ')}${more}.`
  const isProgram = others.some((name) => /\.(?:[cm]?[jt]s|py|rb|php|java|kt|go|cs|exs?)$/.test(name))
  const programs = isProgram
    ? ` Convert migrations that are programs to SQL with their own tool first; ${documentAddress('migrating.md')} says how.`
    : ''
  const cure = 'Set the input `scripts` to the right folder, or set `allow-empty: true` if there are none yet.'
  return new UserError('no-scripts', `There is no script in the folder \`${brief(folder)}\`.${held}${programs} ${cure}`)
}

/** `others` receives the names of files that are ignored. */
function readNamed(folder: NamedFile, others: string[]): readonly FolderFile[] {
  const isWanted = (name: string) => {
    const is = isSql(name) || isBeside(name)
    if (!is && !isMark(name) && !name.startsWith('.')) others.push(name)
    return is
  }
  try {
    return readFolder(folder, isWanted, isMark)
  } catch (error) {
    if (error instanceof UserError || codeOf(error) === '') throw error
    const cure = 'Check it out before this step, or set the input `scripts` to another folder.'
    const what = `The folder \`${brief(folder.path)}\` cannot be read`
    throw new UserError('invalid-input', `${what}: ${explainSystemError(error)}. ${cure}`, { cause: error })
  }
}

const noForeign: Foreign = { history: undefined, notes: [] }

/** Reads what the database has recorded. */
export async function readMigrationFacts(
  connection: Connection,
  at: ConnectionTarget,
  scripts: Catalogue,
  { historyTable, folder, placeholders }: Inputs,
): Promise<MigrationFacts> {
  const home = await findHome(connection, at)
  const ledger = await readLedger(connection, home)
  const history = ledger?.history ?? []
  const catalogued = forServer(scripts, connection.server.product)
  const wanted = { historyTable, catalogue: catalogued, folder, placeholders }
  const foreign = history.length > 0 ? noForeign : await findForeign(connection, home, wanted)
  const { journal = [], series } = ledger ?? {}
  const engine = engineOf(home.dialect)
  const modes = await engine.modes(connection)
  const applied = new Set(history.map(({ key }) => key))
  const others = schemasNamed(catalogued.scripts.filter(({ key }) => !applied.has(key)))
  const storage = await engine.storage(connection, home.schema, others)
  const packet = { largest: connection.largest, limit: connection.limit }
  const hasLedger = ledger !== undefined
  return { home, catalogue: catalogued, hasLedger, history, journal, series, modes, storage, packet, foreign }
}

/** Without the change sets that are for other servers. */
function forServer(scripts: Catalogue, product: string): Catalogue {
  const others = scripts.scripts.filter(({ servers }) => !isForServer(servers, product))
  if (others.length === 0) return scripts
  const shown = others.slice(0, 10).map(({ key }) => `\`${brief(key)}\``)
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : ''
  const note = `Skipped, because \`dbms\` does not include ${product}: ${shown.join(', ')}${more}.`
  const kept = scripts.scripts.filter((script) => !others.includes(script))
  return { ...scripts, scripts: kept, notes: [...scripts.notes, note] }
}
