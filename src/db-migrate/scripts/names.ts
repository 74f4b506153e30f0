import { brief } from '../../text/printable.ts'
import { isCheckpoint } from './atlas.ts'
import { type DrizzleJournal, millisecondsOf } from './drizzle.ts'
import { isCallback } from './flyway.ts'
import { type Direction, type Layout, type ScriptFile, shownLayout, type ToolIdentity } from './script.ts'
import { canonicalVersion } from './version.ts'

/** What a file's path and marks mean in one layout. */
export interface Named {
  readonly direction: Direction | 'baseline'
  readonly key: string
  readonly version: string | undefined
  readonly name: string
  readonly file: ScriptFile
  readonly identity: ToolIdentity | undefined
}

/** The layouts in which one file is one script. */
export type FileLayout = Exclude<Layout, 'liquibase'>

const flyway = /^(?:([VUB])(\d+(?:[._]\d+)*)(?:__(.*))?|(R)__(.+))\.sql$/
const golang = /^(\d+)_(.+)\.(up|down)\.sql$/
const numbered = /^(\d+)(?:_(.*))?\.sql$/
/** dbmate accepts any name that begins with digits. */
const dbmateName = /^(\d+)[_-]?(.*)\.sql$/
const inFolder = /^((\d+)(?:_(.*))?)\/(migration|down)\.sql$/
const dbmateMark = /^[^\S\n]*--[^\S\n]*migrate:up\b/m
const gooseMark = /^[^\S\n]*--[^\S\n]*\+goose[^\S\n]+up\b/im
const breakpoint = '--> statement-breakpoint'

/** The last part of a path. */
export const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** The likely layout of a file; `folder` for Prisma or Drizzle, which a file next to it distinguishes. Undefined for none. */
export function guess({ path, text }: ScriptFile): FileLayout | 'folder' | undefined {
  const base = baseOf(path)
  if (flyway.test(base) || isCallback(base)) return 'slipway'
  if (inFolder.test(path)) return 'folder'
  if (base !== path) return undefined
  if (golang.test(base)) return 'golang-migrate'
  if (dbmateName.test(base) && dbmateMark.test(text)) return 'dbmate'
  if (!numbered.test(base)) return undefined
  if (gooseMark.test(text)) return 'goose'
  return text.includes(breakpoint) ? 'drizzle' : 'plain'
}

/** Reads a file as a script of a layout; undefined if it does not match. */
export function readName(file: ScriptFile, layout: FileLayout, journal: DrizzleJournal): Named | undefined {
  if (layout === 'slipway') return flywayName(file)
  if (layout === 'prisma' || (layout === 'drizzle' && file.path.includes('/'))) return folderName(file, layout)
  if (file.path.includes('/')) return undefined
  if (layout === 'golang-migrate') {
    const [, count, title = '', suffix] = golang.exec(file.path) ?? []
    return count === undefined ? undefined : named(file, suffix === 'down' ? 'down' : 'up', count, title)
  }
  const [, stamp, subject = ''] = (layout === 'dbmate' ? dbmateName : numbered).exec(file.path) ?? []
  if (stamp === undefined || golang.test(file.path)) return undefined
  const marks = { dbmate: dbmateMark.test(file.text), goose: gooseMark.test(file.text) }
  if (layout === 'dbmate' || layout === 'goose') return marks[layout] ? named(file, 'up', stamp, subject) : undefined
  if (marks.dbmate || marks.goose) return undefined
  if (layout === 'plain') return named(file, isCheckpoint(file.text) ? 'baseline' : 'up', stamp, subject)
  const tag = file.path.slice(0, -'.sql'.length)
  const when = journal.get(tag)
  return named(file, 'up', stamp, subject, when === undefined ? undefined : { tool: 'drizzle', when, name: tag })
}

function flywayName(file: ScriptFile): Named | undefined {
  const [, letter, number, words = '', repeatable, title = ''] = flyway.exec(baseOf(file.path)) ?? []
  if (repeatable !== undefined) return named(file, 'up', undefined, title)
  if (number === undefined) return undefined
  return named(file, letter === 'U' ? 'down' : letter === 'B' ? 'baseline' : 'up', number, words)
}

function folderName(file: ScriptFile, layout: 'prisma' | 'drizzle'): Named | undefined {
  const [, name, stamp, words = '', base] = inFolder.exec(file.path) ?? []
  if (name === undefined || stamp === undefined) return undefined
  if (layout === 'prisma')
    return named(file, base === 'down' ? 'down' : 'up', stamp, words, { tool: 'prisma', migrationName: name })
  const when = millisecondsOf(stamp)
  if (base === 'down' || when === undefined) return undefined
  return named(file, 'up', stamp, words, { tool: 'drizzle', when, name })
}

function named(
  file: ScriptFile,
  direction: Named['direction'],
  number: string | undefined,
  words: string,
  identity?: ToolIdentity,
): Named {
  const version = number === undefined ? undefined : canonicalVersion(number)
  const key = version === undefined ? `R__${words}` : `${direction === 'baseline' ? 'B' : 'V'}${version}`
  return { direction, key, version, name: words.replaceAll('_', ' '), file, identity }
}

const expected: Readonly<Record<FileLayout, string>> = {
  slipway: '`V1.2__name.sql`, `U1.2__name.sql`, `B1.2__name.sql`, `R__name.sql`',
  dbmate: '`1_name.sql` with `-- migrate:up` in it',
  'golang-migrate': '`1_name.up.sql`, `1_name.down.sql`',
  goose: '`1_name.sql` with `-- +goose Up` in it',
  prisma: '`20260131120000_name/migration.sql`, with `down.sql` next to it',
  drizzle: '`0001_name.sql`, or `20260131120000_name/migration.sql`',
  plain: '`1_name.sql` without marks of another tool',
}

/** Why a file is not a script of a layout, or of any layout if none is given. */
export function misfit({ path }: ScriptFile, layout: FileLayout | undefined, folder: string): string {
  const shown = `\`${brief(`${folder}/${path}`)}\``
  const cure = 'Rename it, or move it out of the folder (input `scripts`).'
  if (!path.endsWith('.sql')) return `${shown} must end in \`.sql\`, in lower case. ${cure}`
  if (layout === undefined) {
    const known = [...Object.values(expected), '`--liquibase formatted sql` as the first line'].join('; ')
    return `${shown} is not a script of a known layout. Known: ${known}. ${cure}`
  }
  const isMarked = layout === 'dbmate' || layout === 'goose'
  const way = isMarked ? 'Write the mark, or move it out of the folder (input `scripts`).' : cure
  return `${shown} is not a script of the layout \`${shownLayout(layout)}\`: ${expected[layout]}. ${way}`
}
