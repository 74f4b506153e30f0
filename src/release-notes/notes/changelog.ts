import compareBuild from 'semver/functions/compare-build.js'
import { headingLevel, type Line, markdownLines, readableEnd } from '../../markdown/lines.ts'
import { compareSpelled, readSpelling } from '../../version/spelling.ts'
import { splitTag } from '../../version/tag.ts'
import { isMarkOf, markOf } from './mark.ts'

/** One version's part of a changelog. */
export interface ChangelogEntry {
  /** As in the tag, without its prefix. */
  readonly version: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Markdown; its headings are of level 3 and deeper. */
  readonly notes: string
  /** The link of the version's heading; undefined for none. */
  readonly url: string | undefined
}

/** `kept`: a person wrote or changed the section of this version, so it stays. */
export type ChangelogChange = 'created' | 'added' | 'replaced' | 'same' | 'kept'

/** The new changelog, and how it differs from the old one. */
export interface ChangelogEdit {
  readonly change: ChangelogChange
  readonly bytes: Buffer
}

const preamble = '# Changelog\n\nAll notable changes to this project are documented in this file.\n\n'

/**
 * Adds a version to a changelog (https://keepachangelog.com): newest first, below `Unreleased`, with a link reference. Works on bytes, so that
 * everything else stays the same, whatever its encoding and line breaks. A section that Slipway wrote and nobody changed (by its marker's digest) is
 * replaced. Any other section of this version stays, unless `overwrite`.
 */
export function editChangelog(existing: Buffer | undefined, entry: ChangelogEntry, overwrite = false): ChangelogEdit {
  if (existing?.subarray(0, byteOrderMark.length).equals(byteOrderMark) !== true)
    return edit(existing, entry, overwrite)
  const { change, bytes } = edit(existing.subarray(byteOrderMark.length), entry, overwrite)
  return { change, bytes: Buffer.concat([byteOrderMark, bytes]) }
}

/** These would hide a heading in the first line. */
const byteOrderMark = Buffer.from('\ufeff')

function edit(existing: Buffer | undefined, entry: ChangelogEntry, overwrite: boolean): ChangelogEdit {
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

/** Whether the section is what Slipway once wrote, apart from line breaks. */
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

/** The versions of a changelog in the order of the file; headings of other tools count too (`# [1.0.0](…)`, `### v1.0.1 (2020-01-01)`). */
function outline(text: string): readonly Section[] {
  const found: { version: string; level: number; start: number; end: number }[] = []
  const limit = referencesStart(text)
  for (const { start, level, title } of headings(text)) {
    const last = found.at(-1)
    const version = level > 3 ? undefined : versionOf(title, level > 2 ? 3 : 2)
    if (last?.end === -1 && (version !== undefined || level <= last.level)) last.end = start
    if (version !== undefined) found.push({ version, level, start, end: -1 })
  }
  return found.map(({ version, start, end }) => ({ version, start, end: end === -1 ? limit : end }))
}

interface Heading {
  readonly start: number
  readonly level: number
  readonly title: string
}

/** Both kinds of headings: `## 1.0.0`, and one line of text above a line of `=` or `-`. */
function* headings(text: string): Generator<Heading> {
  let before: Line | undefined
  let isAlone = false
  for (const line of markdownLines(text)) {
    const level = headingLevel(line)
    const underline = line.inert || !isAlone ? undefined : /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(line.text)
    if (level > 0) yield { start: line.start, level, title: line.text.replace(/^ {0,3}#+[ \t]+/, '') }
    else if (before !== undefined && underline)
      yield { start: before.start, level: underline[1] ? 1 : 2, title: before.text }
    isAlone =
      !line.inert &&
      /^ {0,3}[[\w]/.test(line.text) &&
      (before === undefined || before.inert || before.text.trim() === '')
    before = line
  }
}

/** The version at the start of a heading, with at least `least` numbers: `### 2.5 times faster` has none. */
function versionOf(title: string, least: number): string | undefined {
  return versionIn(/^ {0,3}\[?([^\s\](]{1,200})/.exec(title)?.[1] ?? '', least)
}

/** With its build metadata. */
function versionIn(label: string, least: number): string | undefined {
  const found = splitTag(label, least)
  return found && label.slice(found.prefix.length)
}

function insert(text: string, section: string, version: string, eol: string): string {
  const versions = outline(text)
  const next = versions.find((each) => isBelow(each.version, version))
  const at = next?.start ?? endOfVersions(text, versions.at(-1)?.end ?? text.length)
  const before = text.slice(0, at)
  const after = text.slice(at)
  return before + blankLine(before, eol) + section + eol + (after === '' ? '' : eol) + after
}

/** Where a last section can be added without changing an existing one: before a heading of the same or a higher level, or above the references. */
function endOfVersions(text: string, from: number): number {
  for (const { start, level } of headings(text)) if (start >= from && level <= 2) return start
  return referencesStart(text)
}

function isBelow(version: string, other: string): boolean {
  const [a, b] = [readSpelling(version), readSpelling(other)]
  if (a === undefined || b === undefined) return false
  const order = compareSpelled(a, b)
  if (order !== 0 || a.style !== 'semver' || b.style !== 'semver') return order < 0
  return compareBuild(version, other) < 0
}

/** The line breaks needed between a text and a block after it. */
function blankLine(text: string, eol: string): string {
  if (text === '' || /\n[ \t]*\r?\n$/.test(text.slice(-200))) return ''
  return text.endsWith('\n') ? eol : eol + eol
}

const reference = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/

/**
 * Where the link references at the end of the file begin. Without any, where Markdown ends: at the end of the file, or at an unclosed code block or
 * comment. Text after that would be invisible, and the next run would not find it.
 */
function referencesStart(text: string): number {
  const limit = readableEnd(text)
  let start = limit
  for (let end = limit; end > 0; ) {
    const from = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1
    const line = text.slice(from, end)
    if (reference.test(line)) start = from
    // a line directly after text continues its paragraph and defines nothing
    else if (line.trim() !== '') return start === end && !/^ {0,3}#/.test(line) ? limit : start
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
  const next = trailing.find((each) => isBelow(versionIn(labelOf(each), 2) ?? '', version))
  if (next !== undefined) return text.slice(0, next.start) + line + text.slice(next.start)
  const end = trailing.at(-1)?.end ?? referencesStart(text)
  const before = text.slice(0, end)
  const gap = trailing.length === 0 ? blankLine(before, eol) : before.endsWith('\n') ? '' : eol
  const after = text.slice(end)
  return before + gap + line + (trailing.length > 0 || after === '' ? '' : eol) + after
}
