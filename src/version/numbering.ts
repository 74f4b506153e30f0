import inc from 'semver/functions/inc.js'
import { compareVersions, coreOf, isPrerelease, type Version } from './number.ts'
import type { Level } from './rules.ts'
import { compareReleases } from './spelling.ts'

/** A level that moves a version, or the next pre-release of the same version. */
export type NumberStep = Exclude<Level, 'none'> | 'prerelease'

/** The version one step further, as npm counts: 1.2.4-rc.1 raised by a patch is 1.2.4. */
export function raise(version: Version, step: NumberStep): Version {
  const raised = inc(version, step)
  if (raised === null) throw new TypeError(`not a version: ${version}`)
  return raised
}

/** A prerelease of an identifier around the number that counts it: `rc.` and 2, `beta0` and 1, `alpha.` and 3 and `.beta`. */
interface Counted {
  readonly before: string
  readonly number: number
  /** How many digits it has at least, since `beta01` goes on as `beta02`. */
  readonly width: number
  readonly behind: string
}

/**
 * Takes a prerelease apart for an identifier; undefined if it is of another one. The last number counts (`beta2023.1`
 * goes on as `beta2023.2`), else the one that the identifier ends with (`rc2`, `rc-2`); without any, the identifier
 * counts as 0.
 */
function countedFor(version: Version, identifier: string): Counted | undefined {
  const text = prereleaseOf(version)
  if (text === undefined || !text.startsWith(identifier)) return undefined
  const rest = text.slice(identifier.length)
  const isJoined = /^-?\d/.test(rest) && /^[A-Za-z]+$/.test(identifier)
  if (rest !== '' && !rest.startsWith('.') && !isJoined) return undefined
  const [, head = '', digits, tail = ''] =
    /^(.*\.)(\d{1,15})((?:\.[^.]*[A-Za-z-][^.]*)*)$/.exec(rest) ?? /^(-?)(\d{1,15})()$/.exec(rest) ?? []
  if (digits === undefined) return isJoined ? undefined : { before: `${text}.`, number: 0, width: 1, behind: '' }
  return { before: identifier + head, number: Number(digits), width: digits.length, behind: tail }
}

function prereleaseOf(version: Version): string | undefined {
  const cut = version.indexOf('-')
  return cut < 0 ? undefined : version.slice(cut + 1)
}

/**
 * `beta` of `1.2.0-beta.3`, of `1.2.0-beta3` and of `1.2.0-beta2026.3`; undefined if there is none, or where it is only
 * a number.
 */
export function identifierOf(version: Version): string | undefined {
  const parts = prereleaseOf(version)?.split('.')
  if (parts === undefined || /^\d+$/.test(parts[0] ?? '')) return undefined
  const [, word] = /^([A-Za-z]+)-?\d{1,15}$/.exec(parts[0] ?? '') ?? []
  if (word !== undefined) return word
  const at = parts.findIndex((each) => /^\d+$/.test(each))
  return (at < 0 ? parts : parts.slice(0, at)).join('.')
}

/** Whether a prerelease is one of an identifier: `1.2.0-alpha.beta.1` is one of `alpha`, and of `alpha.beta`. */
export function hasIdentifier(version: Version, identifier: string): boolean {
  return countedFor(version, identifier) !== undefined
}

/**
 * The next prerelease of a core with this identifier: one more than the highest among `taken`, in its form (`rc2` goes on as `rc3`, `beta01` as
 * `beta02`). A new core begins with `first`, in the form of the newest one before.
 */
export function nextPrerelease(core: Version, identifier: string, taken: Iterable<Version>, first: 0 | 1): Version {
  const all = [...taken].filter((version) => hasIdentifier(version, identifier)).sort(compareReleases)
  const highest = all.findLast((version) => coreOf(version) === core)
  const newest = all.findLast((version) => compareVersions(coreOf(version), core) < 0) ?? all.at(-1)
  const form = countedFor(highest ?? newest ?? '', identifier) ?? {
    before: `${identifier}.`,
    number: 0,
    width: 1,
    behind: '',
  }
  const isTaken = new Set(all)
  const spell = (number: number) => `${core}-${form.before}${String(number).padStart(form.width, '0')}${form.behind}`
  let number = highest === undefined ? first : form.number + 1
  while (isTaken.has(spell(number))) number += 1
  return spell(number)
}

/**
 * The first number from `wanted` on, in steps of one level, that no tag has. Undefined if that would overtake releases
 * of other branches (`elsewhere`), which this one does not contain: who follows ^1 would lose what they brought. A tag
 * that no branch holds, left behind by a push that failed, is stepped over.
 */
export function nextUntaken(
  wanted: Version,
  step: NumberStep,
  taken: ReadonlySet<Version>,
  elsewhere: readonly Version[],
): Version | undefined {
  const version = stepOver(wanted, step, taken)
  return elsewhere.some((other) => compareVersions(other, version) <= 0) ? undefined : version
}

/** As `nextUntaken` for the core of pre-releases, which nobody gets unasked: steps over whatever is in the way. */
export function nextUntakenCore(wanted: Version, step: NumberStep, taken: ReadonlySet<Version>): Version {
  return stepOver(coreOf(wanted), step === 'prerelease' ? 'patch' : step, taken)
}

function stepOver(wanted: Version, step: NumberStep, taken: ReadonlySet<Version>): Version {
  let version = wanted
  while (taken.has(version)) version = raise(version, step)
  return version
}

/** Whether it is Maven's name for what is being worked on: it belongs to no release, so every other prerelease of its version is above it. */
export function isSnapshot(version: Version): boolean {
  return /-SNAPSHOT$/i.test(version)
}

/** What is worked on after a release: 1.3.1-SNAPSHOT after 1.3.0, and 1.3.0-SNAPSHOT after 1.3.0-rc.1. */
export function snapshotAfter(version: Version): Version {
  return `${isPrerelease(version) ? coreOf(version) : raise(version, 'patch')}-SNAPSHOT`
}

/** The order of what a branch has been through: as releases are ordered, and a snapshot below all that its version may bring. */
export function compareStanding(a: Version, b: Version): number {
  const isSame = compareVersions(coreOf(a), coreOf(b)) === 0
  if (isSame && isSnapshot(a) !== isSnapshot(b)) return isSnapshot(a) ? -1 : 1
  return compareReleases(a, b)
}
