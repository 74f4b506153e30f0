import { hash } from 'node:crypto'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Catalogue, Direction, Layout, Script, ScriptFile } from './script.ts'
import { canonicalVersion, compareVersions } from './version.ts'

/** What a file's name says. */
interface Named {
  readonly layout: Layout
  readonly direction: Direction
  readonly key: string
  readonly version: string | undefined
  readonly name: string
  readonly file: ScriptFile
}

const flyway = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/
const golang = /^(\d+)_(.+)\.(up|down)\.sql$/
const timestamped = /^(\d+)_(.+)\.sql$/
const dbmateMark = /^\s*--\s*migrate:up\b/m
const gooseMark = /^\s*--\s*\+goose\s+up\b/im

/** Detects the layout and orders the scripts. Throws one complaint about all names that do not fit, are doubled, or of several layouts. */
export function catalogue(files: readonly ScriptFile[], folder: string): Catalogue {
  const named: Named[] = []
  const faults: string[] = []
  for (const file of files) {
    const found = readName(file)
    if (found === undefined) faults.push(misfit(file, folder))
    else if (found.key.length > longestKey || file.path.length > longestPath) faults.push(tooLong(file, folder))
    else named.push(found)
  }
  const layouts = new Set(named.map(({ layout }) => layout))
  if (layouts.size > 1) throw mixed(named, folder)
  faults.push(...doubled(named, folder))
  if (faults.length > 0) throw new Complaint('invalid-script', faults.slice(0, 10))
  const [layout] = layouts
  return { layout, scripts: layout === undefined ? [] : pair(named, layout, folder) }
}

/** Characters that the history keeps of a script's version or name, and of its path. */
const longestKey = 150
const longestPath = 250

function tooLong({ path }: ScriptFile, folder: string): string {
  const what = `has a longer name than the history keeps: ${longestKey} characters of the name, ${longestPath} of the path`
  return `\`${brief(`${folder}/${path}`)}\` ${what}. Rename it.`
}

function readName(file: ScriptFile): Named | undefined {
  const base = file.path.slice(file.path.lastIndexOf('/') + 1)
  const [, letter, number, repeatable, words = ''] = flyway.exec(base) ?? []
  if (repeatable !== undefined) return named(file, 'slipway', 'up', undefined, words)
  if (number !== undefined) return named(file, 'slipway', letter === 'U' ? 'down' : 'up', number, words)
  if (file.path !== base) return undefined
  const [, count, title = '', suffix] = golang.exec(base) ?? []
  if (count !== undefined) return named(file, 'golang-migrate', suffix === 'down' ? 'down' : 'up', count, title)
  const [, stamp, subject = ''] = timestamped.exec(base) ?? []
  if (stamp === undefined) return undefined
  if (dbmateMark.test(file.text)) return named(file, 'dbmate', 'up', stamp, subject)
  return gooseMark.test(file.text) ? named(file, 'goose', 'up', stamp, subject) : undefined
}

function named(
  file: ScriptFile,
  layout: Layout,
  direction: Direction,
  number: string | undefined,
  words: string,
): Named {
  const version = number === undefined ? undefined : canonicalVersion(number)
  const key = version === undefined ? `R__${words}` : `V${version}`
  return { layout, direction, key, version, name: words.replaceAll('_', ' '), file }
}

function misfit({ path }: ScriptFile, folder: string): string {
  const forms = '`V1.2__name.sql`, `U1.2__name.sql`, `R__name.sql`, `1_name.up.sql`, `1_name.down.sql`'
  const marked = '`1_name.sql` with `-- migrate:up` or `-- +goose Up` in it'
  const cure = 'Rename it, or move it out of the folder (input `scripts`).'
  return `\`${brief(`${folder}/${path}`)}\` is no script of a known layout. Known: ${forms}, ${marked}. ${cure}`
}

function mixed(all: readonly Named[], folder: string): Complaint {
  const first = new Map(all.map(({ layout, file }) => [layout, `${folder}/${file.path}`]))
  const seen = [...first].map(([layout, path]) => `${layout} (\`${brief(path)}\`)`).join(', ')
  const cure = 'Bring them to one layout, or keep them in folders of their own and migrate each with its own step.'
  return new Complaint('mixed-layouts', `The scripts follow several layouts: ${seen}. ${cure}`)
}

function doubled(all: readonly Named[], folder: string): readonly string[] {
  const seen = new Map<string, Named>()
  return all.flatMap((each) => {
    const place = `${each.direction} ${each.key}`
    const other = seen.get(place)
    seen.set(place, each)
    if (other === undefined) return []
    const both = [other, each].map(({ file }) => `\`${brief(`${folder}/${file.path}`)}\``).join(' and ')
    return [`${both} have the same version or name (\`${brief(each.key)}\`). Give one of them another.`]
  })
}

function pair(all: readonly Named[], layout: Layout, folder: string): readonly Script[] {
  const undos = new Map(all.filter(({ direction }) => direction === 'down').map(({ key, file }) => [key, file]))
  const ups = all.filter(({ direction }) => direction === 'up')
  const keys = new Set(ups.map(({ key }) => key))
  const alone = [...undos].filter(([key]) => !keys.has(key))
  if (alone.length > 0) {
    const items = alone.map(([, { path }]) => `\`${brief(`${folder}/${path}`)}\` undoes a script that is not there.`)
    throw new Complaint('invalid-script', items.slice(0, 10))
  }
  const isOneFile = layout === 'dbmate' || layout === 'goose'
  return ups
    .map(({ key, version, name, file }): Script => {
      const undo = isOneFile ? file : undos.get(key)
      return { key, version, name, file, undo, checksum: checksumOf(file.text) }
    })
    .toSorted(byVersion)
}

function byVersion(left: Script, right: Script): number {
  if (left.version !== undefined && right.version !== undefined) return compareVersions(left.version, right.version)
  if (left.version !== undefined || right.version !== undefined) return left.version !== undefined ? -1 : 1
  return left.key < right.key ? -1 : 1
}

/** As `checksumOfText` of src/sql, of a text that is normalised already. */
function checksumOf(text: string): string {
  return hash('sha256', text, 'hex')
}

/** A script's bytes as its checksum sees them: no byte order mark, LF only. */
export function normalizeText(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body
}
