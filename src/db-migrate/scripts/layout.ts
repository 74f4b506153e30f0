import { hash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import { verifySum } from './atlas.ts'
import { type DrizzleJournal, journalFaults, noJournal, readJournal } from './drizzle.ts'
import { callbackNotes, configurationNotes, configurations, isCallback } from './flyway.ts'
import { isFormatted, readChangeSets, refusedMaster } from './liquibase.ts'
import { baseOf, type FileLayout, guess, misfit, type Named, readName } from './names.ts'
import { type Catalogue, type Layout, type Script, type ScriptFile, shownLayout } from './script.ts'
import { compareVersions } from './version.ts'

/** A file of the folder; `text` is '' if only its name counts. */
export interface FoundFile {
  /** From the folder of the scripts, with `/`. */
  readonly path: string
  readonly text: string
}

/** Other files that are read: the journals, sums and settings of the tools. */
export function isBeside(name: string): boolean {
  return /^(?:_journal\.json|migration_lock\.toml|atlas\.sum|flyway(?:\.user)?\.(?:conf|toml))$|\.sql\.conf$|\.(?:xml|ya?ml)$/.test(
    name,
  )
}

/** Other files, of which only the names count. */
export function isMark(name: string): boolean {
  return name === 'snapshot.json'
}

/** Other files, by path, as they were read. */
type Beside = ReadonlyMap<string, string>

/**
 * Detects the layout and sorts the scripts; `wanted` is the layout that the user names. Throws one error about all names that do not fit, are
 * duplicated, or have different layouts.
 */
export function catalogue(found: readonly FoundFile[], folder: string, wanted?: Layout): Catalogue {
  const isScript = ({ path }: FoundFile) => /\.sql$/i.test(path)
  const files = found.filter(isScript).map(({ path, text }) => ({ path, text: normalizeText(text), line: 1 }))
  const beside: Beside = new Map(found.filter((file) => !isScript(file)).map(({ path, text }) => [path, text]))
  const layout = wanted ?? detect(files, beside, folder)
  if (layout === undefined && files.length === 0) {
    refuseMasters(beside, folder)
    return { layout, scripts: [], baselines: [], notes: [] }
  }
  if (layout === 'liquibase') return ofLiquibase(files, beside, folder)
  const sums = beside.get('atlas.sum')
  const raw = found.filter(isScript).filter(({ path }) => !path.includes('/'))
  if (layout === 'plain' && sums !== undefined)
    verifySum(sums, new Map(raw.map(({ path, text }) => [path, text])), folder)
  return ofFiles(files, beside, folder, layout)
}

function ofLiquibase(files: readonly ScriptFile[], beside: Beside, folder: string): Catalogue {
  refuseMasters(beside, folder)
  const { scripts, faults, notes } = readChangeSets(files, folder)
  const all = [...faults, ...scripts.flatMap((script) => lengthFault(script, folder)), ...doubled(scripts, folder)]
  if (all.length > 0) throw new UserError('invalid-script', all.slice(0, 10))
  return { layout: 'liquibase', scripts, baselines: [], notes }
}

function refuseMasters(beside: Beside, folder: string): void {
  const masters = [...beside].filter(
    ([path, text]) => /\.(?:xml|ya?ml)$/.test(path) && text.includes('databaseChangeLog'),
  )
  if (masters.length === 0) return
  throw new UserError(
    'invalid-script',
    masters.slice(0, 10).map(([path]) => refusedMaster(path, folder)),
  )
}

function ofFiles(
  files: readonly ScriptFile[],
  beside: Beside,
  folder: string,
  layout: FileLayout | undefined,
): Catalogue {
  const journalText = beside.get('meta/_journal.json')
  const isJournalled = layout === 'drizzle' && journalText !== undefined
  const journal = isJournalled ? readJournal(journalText, `${folder}/meta/_journal.json`) : noJournal
  const named: Named[] = []
  const faults: string[] = []
  for (const file of files) {
    if (layout === 'slipway' && isCallback(baseOf(file.path))) continue
    const read = layout === undefined ? undefined : readName(file, layout, journal)
    if (read === undefined) faults.push(misfit(file, layout, folder))
    else named.push(read)
  }
  faults.push(...named.flatMap((each) => lengthFault(each, folder)), ...doubled(named, folder))
  if (layout === undefined || faults.length > 0) throw new UserError('invalid-script', faults.slice(0, 10))
  const { scripts, baselines } = pair(named, layout, beside, folder)
  const others = [...orderFaults(scripts, layout, folder), ...journalled(scripts, journal, folder)]
  if (others.length > 0) throw new UserError('invalid-script', others.slice(0, 10))
  const settings = new Map([...beside].filter(([path]) => configurations.some((name) => name === baseOf(path))))
  const notes = [...callbackNotes(files.map(({ path }) => path)), ...configurationNotes(settings)]
  return { layout, scripts, baselines, notes: layout === 'slipway' ? notes : [] }
}

function journalled(scripts: readonly Script[], journal: DrizzleJournal, folder: string): readonly string[] {
  const tags = scripts.map(({ file }) => file.path.replace(/\.sql$/, ''))
  return journalFaults(journal, tags, folder)
}

function detect(files: readonly ScriptFile[], beside: Beside, folder: string): Layout | undefined {
  if (files.some(isFormatted)) return 'liquibase'
  const guesses = new Map<FileLayout | 'folder', string>()
  for (const file of files) {
    const layout = guess(file)
    if (layout !== undefined && !guesses.has(layout)) guesses.set(layout, file.path)
  }
  // Drizzle only marks scripts with several statements, and the mark of dbmate or goose may be missing in one of many files.
  const plain = guesses.get('plain')
  if (plain !== undefined && beside.has('meta/_journal.json')) guesses.set('drizzle', plain)
  if (['dbmate', 'goose', 'drizzle'].some((each) => [...guesses.keys()].some((layout) => layout === each)))
    guesses.delete('plain')
  if (guesses.size > 1) throw mixed(guesses, folder)
  const [only] = guesses.keys()
  return only === 'folder' ? folderLayout(files, beside, folder) : only
}

function folderLayout(files: readonly ScriptFile[], beside: Beside, folder: string): 'prisma' | 'drizzle' {
  if (beside.has('migration_lock.toml')) return 'prisma'
  const hasSnapshot = [...beside.keys()].some((path) => path.endsWith('/snapshot.json'))
  if (hasSnapshot || files.some(({ text }) => text.includes('--> statement-breakpoint'))) return 'drizzle'
  const shown = `\`${brief(`${folder}/${files[0]?.path ?? ''}`)}\``
  const what = `${shown} could be Prisma's or Drizzle's, but there is neither \`migration_lock.toml\` nor \`snapshot.json\``
  throw new UserError('mixed-layouts', `${what}. Set the input \`layout\`: \`prisma\` or \`drizzle\`.`)
}

function mixed(guesses: ReadonlyMap<FileLayout | 'folder', string>, folder: string): UserError {
  const seen = [...guesses].map(
    ([layout, path]) =>
      `${layout === 'folder' ? 'prisma or drizzle' : shownLayout(layout)} (\`${brief(`${folder}/${path}`)}\`)`,
  )
  const cure = 'Use one layout for all, or keep them in separate folders and migrate each with its own step.'
  return new UserError('mixed-layouts', `The scripts follow several layouts: ${seen.join(', ')}. ${cure}`)
}

/** The maximum number of characters in the history for a script's version or name, and for its path. */
export const longestKey = 150
const longestPath = 250

function lengthFault({ key, file }: Pick<Script, 'key' | 'file'>, folder: string): readonly string[] {
  if (key.length <= longestKey && file.path.length <= longestPath) return []
  const what = `has a name that is too long for the history: at most ${longestKey} characters for the name and ${longestPath} for the path`
  return [`\`${brief(`${folder}/${file.path}`)}\` ${what}. Rename it.`]
}

type Doubled = Pick<Script, 'key' | 'file'> & { readonly direction?: Named['direction'] }

function doubled(all: readonly Doubled[], folder: string): readonly string[] {
  const seen = new Map<string, Doubled>()
  return all.flatMap((each) => {
    const place = `${each.direction ?? ''} ${each.key}`
    const other = seen.get(place)
    seen.set(place, each)
    if (other === undefined) return []
    const both = [other, each].map(({ file }) => `\`${brief(`${folder}/${file.path}`)}\``).join(' and ')
    return [`${both} have the same version or name (\`${brief(each.key)}\`). Give one of them another.`]
  })
}

function pair(
  all: readonly Named[],
  layout: FileLayout,
  beside: Beside,
  folder: string,
): Pick<Catalogue, 'scripts' | 'baselines'> {
  const undos = new Map(all.filter(({ direction }) => direction === 'down').map(({ key, file }) => [key, file]))
  const keys = new Set(all.flatMap(({ key, direction }) => (direction === 'up' ? [key] : [])))
  const alone = [...undos].filter(([key]) => !keys.has(key))
  if (alone.length > 0) {
    const items = alone.map(([, { path }]) => `\`${brief(`${folder}/${path}`)}\` undoes a script that does not exist.`)
    throw new UserError('invalid-script', items.slice(0, 10))
  }
  const isOneFile = layout === 'dbmate' || layout === 'goose'
  const script = ({ key, version, name, file, identity }: Named): Script => {
    const undo = isOneFile ? file : undos.get(key)
    const checksum = hash('sha256', encodable(file.text), 'hex')
    const companion = layout === 'slipway' ? configuration(file, beside) : undefined
    const isRepeatable = version === undefined
    return { key, version, isRepeatable, name, file, undo, checksum, identity, companion, servers: [] }
  }
  const of = (direction: Named['direction']) =>
    all
      .filter((each) => each.direction === direction)
      .map(script)
      .toSorted(byVersion)
  return { scripts: of('up'), baselines: of('baseline') }
}

function configuration({ path }: ScriptFile, beside: Beside): ScriptFile | undefined {
  const text = beside.get(`${path}.conf`)
  return text === undefined ? undefined : { path: `${path}.conf`, text: normalizeText(text), line: 1 }
}

/** Prisma runs folders by name: numbers of different lengths would run in another order there. */
function orderFaults(scripts: readonly Script[], layout: FileLayout, folder: string): readonly string[] {
  if (layout !== 'prisma') return []
  return scripts.flatMap(({ file }, index) => {
    const before = scripts[index - 1]?.file.path ?? ''
    if (before <= file.path) return []
    const both = `\`${brief(`${folder}/${file.path}`)}\` before \`${brief(`${folder}/${before}`)}\``
    return [
      `Prisma sorts by name and runs ${both}, although the first has the higher number. Give both numbers the same length.`,
    ]
  })
}

function byVersion(left: Script, right: Script): number {
  if (left.version !== undefined && right.version !== undefined) return compareVersions(left.version, right.version)
  if (left.version !== undefined || right.version !== undefined) return left.version === undefined ? 1 : -1
  return left.key < right.key ? -1 : 1
}

/** A script's bytes for its checksum: no byte order mark, LF only. */
export function normalizeText(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  return body.replaceAll('\r\n', '\n')
}
