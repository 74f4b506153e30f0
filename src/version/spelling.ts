import { readPythonTail, writePythonTail } from '../text/pep440.ts'
import { compareVersions, parseVersion, type Version } from './number.ts'

/**
 * How a tag writes a version: `semver` (`1.2.3-rc.1`), `python` (`1.2.3rc1`, PEP 440), `short` (`1.2`, `3`), `padded` (`2026.01.29`: a
 * number with leading zeros), `stamp` (`20261128`: a date as one number), `long` (`1.2.3.4`), `qualified` (`1.2.3.Final`, `1.2.3.CR1`).
 */
export type Style = 'semver' | 'python' | 'short' | 'padded' | 'stamp' | 'long' | 'qualified'

/** A version as a tag writes it. */
export interface Spelled {
  /** As written, without build metadata. */
  readonly text: string
  readonly style: Style
  /** As many as are written: `2026.01.29` has 2026, 1 and 29. */
  readonly numbers: readonly number[]
  /** The identifiers of a prerelease, as SemVer has them; none for a full release. */
  readonly prerelease: readonly string[]
  /** The number of a Python post-release; -1 if it is not one. */
  readonly post: number
  /** The same in SemVer, to count from; undefined for more than three numbers and for qualified versions. */
  readonly version: Version | undefined
}

/** A number with more digits is not a version. */
const numbersPattern = /^\d{1,15}(?:\.\d{1,15}){0,5}/
const metadata = /^[^+]+\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/
const identifiers = /^-([0-9A-Za-z-]{1,100}(?:\.[0-9A-Za-z-]{1,100}){0,20})$/
/** A single number from here on is a date, not a first version. */
const earliestStamp = 100_000

/** Reads the version of a tag, without the text before and after it; undefined if it is not a version. */
export function readSpelling(given: string): Spelled | undefined {
  const text = metadata.test(given) ? given.slice(0, given.indexOf('+')) : given
  const [written = ''] = numbersPattern.exec(text) ?? []
  if (written === '' || given.length > 256) return undefined
  const parts = written.split('.')
  const behind = text.slice(written.length)
  const numbers = parts.map(Number)
  const qualified = readQualified(text, numbers, behind)
  if (qualified !== undefined) return qualified
  // OpenSSL's 1.1.1a is not an alpha
  const python = /^[a-c]$/i.test(behind) ? undefined : readPythonTail(behind)
  // after one or two numbers only a word for prereleases makes it a version: `2-old` is not one
  const strict = parts.length >= 3 || python !== undefined ? identifiers.exec(behind)?.[1] : undefined
  const tail = strict === undefined ? python : { prerelease: strict, post: undefined }
  if (tail === undefined) return undefined
  const core = [...numbers, 0, 0].slice(0, Math.max(3, parts.length)).join('.')
  const version = parts.length > 3 ? undefined : parseVersion(tail.prerelease ? `${core}-${tail.prerelease}` : core)
  if (parts.length <= 3 && version === undefined) return undefined
  return {
    text,
    style: styleOf(parts, strict === undefined && behind !== ''),
    numbers,
    prerelease: tail.prerelease === '' ? [] : tail.prerelease.split('.'),
    post: tail.post ?? -1,
    version,
  }
}

/** Java's words after the numbers: `Final`, `RELEASE` and `GA` for full releases, `CR1` and `M1` for candidates and milestones. */
const qualifier = /^(?:[.-](?:Final|RELEASE|GA)|\.SP(\d{1,9})|\.(CR|M)(\d{1,9}))$/

function readQualified(text: string, numbers: readonly number[], behind: string): Spelled | undefined {
  const match = qualifier.exec(behind)
  if (match === null || numbers.length < 3) return undefined
  const [, servicePack, phase, number = ''] = match
  const prerelease = phase === undefined ? [] : [phase === 'CR' ? 'rc' : 'milestone', number]
  return { text, style: 'qualified', numbers, prerelease, post: Number(servicePack ?? -1), version: undefined }
}

function styleOf(parts: readonly string[], isPython: boolean): Style {
  if (parts.length > 3) return 'long'
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'padded'
  if (Number(parts[0]) >= earliestStamp) return 'stamp'
  if (isPython) return 'python'
  return parts.length < 3 ? 'short' : 'semver'
}

/**
 * The order of versions, whatever their style: by the numbers (a missing one is 0), then prereleases below full releases, then post-releases
 * above them. Prereleases are ordered by semver.org, 11, but `beta10` is above `beta9`, as everybody expects, and Python's `.dev` is below all.
 */
export function compareSpelled(a: Spelled, b: Spelled): number {
  return (
    compareNumbers(a.numbers, b.numbers) ||
    comparePrereleases(a.prerelease, b.prerelease, a.style === 'python' && b.style === 'python') ||
    a.post - b.post
  )
}

/** The same order for versions in SemVer. */
export function compareReleases(a: Version, b: Version): number {
  const [left, right] = [readSpelling(a), readSpelling(b)]
  return left === undefined || right === undefined ? compareVersions(a, b) : compareSpelled(left, right)
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function comparePrereleases(a: readonly string[], b: readonly string[], isPython: boolean): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  if (isPython && (a[0] === 'dev') !== (b[0] === 'dev')) return a[0] === 'dev' ? -1 : 1
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = compareIdentifiers(a[at] ?? '', b[at] ?? '')
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function compareIdentifiers(a: string, b: string): number {
  const isNumber = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumber[0] && isNumber[1]) return Number(a) - Number(b)
  if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1
  const [, words, count] = counted.exec(a) ?? []
  const [, others, number] = counted.exec(b) ?? []
  if (words !== undefined && words === others) return Number(count) - Number(number)
  return a === b ? 0 : a < b ? -1 : 1
}

/** `rc2`, `beta10`: a word with its number. */
const counted = /^([A-Za-z-]*[A-Za-z])(\d{1,15})$/

/** Whether it is a date, or numbered like one: such versions cannot be raised by the size of changes. */
export function isDate({ style }: Spelled): boolean {
  return style === 'padded' || style === 'stamp'
}

/**
 * The version that shows that the highest one is a date; undefined if it is not. `versions` come highest first. `2026.11.30` has no zero to
 * recognize a date by; the nearest below it that would need one decides (`2026.02.01`, not `2026.2.1`).
 */
export function dateAmong(standing: readonly Spelled[]): Spelled | undefined {
  const [newest] = standing
  if (newest === undefined) return undefined
  if (isDate(newest)) return newest
  const isAlike = ({ text, numbers }: Spelled) =>
    numbers.length > 1 && numbers.length === newest.numbers.length && text.indexOf('.') === newest.text.indexOf('.')
  const isOpen = ({ numbers, style }: Spelled) => style !== 'padded' && numbers.slice(1).every((each) => each > 9)
  const telling = standing.find((each) => isAlike(each) && !isOpen(each))
  return telling?.style === 'padded' ? telling : undefined
}

/** How new tags are written if the existing ones differ from SemVer. */
export interface Spelling {
  /** Prereleases as Python writes them. */
  readonly python: boolean
  /** The minimum number of digits of each number. */
  readonly widths: readonly number[]
  /** The minimum number of numbers: zeros after them are left out. */
  readonly parts: number
}

/** As SemVer writes versions. */
export const plainSpelling: Spelling = { python: false, widths: [], parts: 3 }

/**
 * The spelling of new tags, which follows two of the existing ones (highest first): the newest with a prerelease, and the newest of all.
 */
export function spellingOf(standing: readonly Spelled[]): Spelling {
  const python =
    standing.find(({ prerelease, style }) => prerelease.length > 0 && style !== 'padded')?.style === 'python'
  const date = dateAmong(standing)
  if (date === undefined) return { ...plainSpelling, python }
  const parts = (numbersPattern.exec(date.text)?.[0] ?? '').split('.')
  return { python, widths: parts.map((part) => (part.length === 2 ? 2 : 1)), parts: parts.length }
}

/** A version as tags of this spelling write it. If Python has no word for it, it is written as SemVer. */
export function spell(version: Version, { python, widths, parts }: Spelling): string {
  const [core = '', ...rest] = version.split('-')
  const prerelease = rest.join('-')
  const given = core.split('.')
  const least = given.slice(parts).every((part) => part === '0') ? parts : 3
  const numbers = given.slice(0, least).map((part, at) => part.padStart(widths[at] ?? 1, '0'))
  const written = prerelease === '' ? '' : `-${prerelease}`
  return (
    numbers.join('.') +
    (python && /^(alpha|beta|rc|dev)\.\d+$/.test(prerelease) ? (writePythonTail(prerelease) ?? written) : written)
  )
}
