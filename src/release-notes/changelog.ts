import { compareBuild } from 'semver'
import { headingLevel, type Line, markdownLines } from '../markdown/lines.ts'
import { isMarkOf, markOf } from './mark.ts'

/** One version's part of a changelog. */
export interface ChangelogEntry {
  /** A semantic version, without the tag's prefix. */
  readonly version: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Markdown; its headings are of level 3 and deeper. */
  readonly notes: string
  /** What the version's heading links to; undefined leaves it unlinked. */
  readonly url: string | undefined
}

/** `kept`: a person changed the section of this version, or wrote it, so it stays as it is. */
export type ChangelogChange = 'created' | 'added' | 'replaced' | 'same' | 'kept'

/** The changelog as it shall be, and how that differs from what it is. */
export interface ChangelogEdit {
  readonly change: ChangelogChange
  readonly bytes: Buffer
}

const preamble = '# Changelog\n\nAll notable changes to this project are documented in this file.\n\n'

/**
 * Puts a version into a changelog (https://keepachangelog.com): newest first, below `Unreleased`, its link reference among the others.
 * Works on bytes, so that everything else stays as it is, whatever its encoding and line breaks. A section that we wrote and nobody
 * touched is replaced, which its marker's digest tells; any other section of this version stays, unless `overwrite`.
 */
export function editChangelog(existing: Buffer | undefined, entry: ChangelogEntry, overwrite = false): ChangelogEdit {
  // latin1 maps every byte to one character and back, whatever the file's encoding
  const before = existing?.toString('latin1') ?? ''
  const eol = before.slice(0, before.indexOf('\n') + 1).endsWith('\r\n') ? '\r\n' : '\n'
  const local = (text: string) => Buffer.from(text.replaceAll('\n', eol), 'utf8').toString('latin1')
  const section = local(sectionOf(entry))
  const start = before.trim() === '' ? before + local(preamble) : before
  const own = outline(start).find((each) => each.version === entry.version)
  if (own === undefined) {
    const text = withReference(insert(start, section, entry.version, eol), entry, eol)
    return { change: existing === undefined ? 'created' : 'added', bytes: Buffer.from(text, 'latin1') }
  }
  const found = start.slice(own.start, own.end).trimEnd()
  const isSame = unixText(found) === unixText(section)
  if (!isSame && !overwrite && !isOurs(found)) return { change: 'kept', bytes: Buffer.from(before, 'latin1') }
  const replaced = isSame ? start : start.slice(0, own.start) + section + start.slice(own.start + found.length)
  const text = withReference(replaced, entry, eol)
  return { change: text === before ? 'same' : 'replaced', bytes: Buffer.from(text, 'latin1') }
}

function sectionOf({ version, date, notes, url }: ChangelogEntry): string {
  const heading = `## ${url === undefined ? version : `[${version}]`} - ${date}`
  const body = `${heading}\n\n${notes.trim()}`
  return `${heading}\n${markOf(body)}\n\n${notes.trim()}`
}

/** True when the section is, but for line breaks, what we once wrote. */
function isOurs(section: string): boolean {
  const [heading = '', mark = '', ...rest] = unixText(section).split('\n')
  const body = Buffer.from(`${heading}\n\n${rest.join('\n').trim()}`, 'latin1').toString('utf8')
  return isMarkOf(mark, body)
}

function unixText(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

interface Section {
  readonly version: string
  readonly start: number
  readonly end: number
}

/** The versions of a changelog in the order of the file; other tools' headings count too (`# [1.0.0](…)`, `### v1.0.1 (2020-01-01)`). */
function outline(text: string): readonly Section[] {
  const found: { version: string; level: number; start: number; end: number }[] = []
  const limit = referencesStart(text)
  for (const line of markdownLines(text)) {
    const level = headingLevel(line)
    const last = found.at(-1)
    const version = level === 0 || level > 3 ? undefined : versionOf(line.text)
    if (last?.end === -1 && level > 0 && (version !== undefined || level <= last.level)) last.end = line.start
    if (version !== undefined) found.push({ version, level, start: line.start, end: -1 })
  }
  return found.map(({ version, start, end }) => ({ version, start, end: end === -1 ? limit : end }))
}

function versionOf(heading: string): string | undefined {
  const label = /^ {0,3}#+[ \t]+\[?([^\s\](]{1,200})/.exec(heading)?.[1] ?? ''
  return semanticVersion(label)
}

function semanticVersion(label: string): string | undefined {
  return /^(?:.*[^\d.])??(\d{1,10}\.\d{1,10}\.\d{1,10}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?)$/.exec(label)?.[1]
}

function insert(text: string, section: string, version: string, eol: string): string {
  const versions = outline(text)
  const at =
    versions.find((each) => isBelow(each.version, version))?.start ?? versions.at(-1)?.end ?? referencesStart(text)
  const before = text.slice(0, at)
  const after = text.slice(at)
  return before + blankLine(before, eol) + section + eol + (after === '' ? '' : eol) + after
}

function isBelow(version: string, other: string): boolean {
  try {
    return compareBuild(version, other) < 0
  } catch {
    // a person's heading such as 01.2.3 is no semantic version: it is passed over
    return false
  }
}

/** What is missing between a text and a block after it. */
function blankLine(text: string, eol: string): string {
  if (text === '' || /\n[ \t]*\r?\n$/.test(text.slice(-200))) return ''
  return text.endsWith('\n') ? eol : eol + eol
}

const reference = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/

/**
 * Where the link references at the end of the file begin; the end of the file when there are none. Read from the end: no fence or comment
 * can be open there, since the line that closes it is no reference.
 */
function referencesStart(text: string): number {
  let start = text.length
  for (let end = text.length; end > 0; ) {
    const from = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1
    const line = text.slice(from, end)
    if (reference.test(line)) start = from
    else if (line.trim() !== '') break
    end = from
  }
  return start
}

function isReference(line: Line): boolean {
  return !line.inert && reference.test(line.text)
}

function withReference(text: string, { version, url }: ChangelogEntry, eol: string): string {
  if (url === undefined) return text
  const references: Line[] = []
  for (const line of markdownLines(text)) if (isReference(line)) references.push(line)
  const labelOf = (line: Line) => (reference.exec(line.text)?.[1] ?? '').toLowerCase()
  if (references.some((line) => labelOf(line) === version.toLowerCase())) return text
  const line = `[${version}]: ${url}${eol}`
  const start = referencesStart(text)
  const trailing = references.filter((each) => each.start >= start)
  const next = trailing.find((each) => isBelow(semanticVersion(labelOf(each)) ?? '', version))
  if (next !== undefined) return text.slice(0, next.start) + line + text.slice(next.start)
  const end = trailing.at(-1)?.end ?? text.length
  const before = text.slice(0, end)
  const gap = trailing.length === 0 ? blankLine(before, eol) : before.endsWith('\n') ? '' : eol
  return before + gap + line + text.slice(end)
}
