import inc from 'semver/functions/inc.js'
import { compareVersions, coreOf, isPrerelease, type Version } from './number.ts'
import type { Level } from './rules.ts'
import { compareReleases } from './spelling.ts'

/** A level that moves a version, or the next pre-release of the same version. */
export type NumberStep = Exclude<Level, 'none'> | 'prerelease'

/** The version one step higher, counted as npm does: 1.2.4-rc.1 raised by a patch is 1.2.4. */
export function raise(version: Version, step: NumberStep): Version {
  const raised = inc(version, step)
  if (raised === null) throw new TypeError(`not a version: ${version}`)
  return raised
}

/** The parts of a prerelease around the number that counts it: `rc.` and 2, `beta0` and 1, `alpha.` and 3 and `.beta`. */
interface Counted {
  readonly before: string
  readonly number: number
  /** The minimum number of digits: `beta02` follows `beta01`. */
  readonly width: number
  readonly behind: string
}

/**
 * Takes a prerelease of an identifier apart; undefined if it has another identifier. The last number counts (`beta2023.2` follows
 * `beta2023.1`), else the number at the end of the identifier (`rc2`, `rc-2`); without any, the identifier counts as 0.
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
 * `beta` of `1.2.0-beta.3`, of `1.2.0-beta3` and of `1.2.0-beta2026.3`; undefined if there is no prerelease, or if it is only a number.
 */
export function identifierOf(version: Version): string | undefined {
  const parts = prereleaseOf(version)?.split('.')
  if (parts === undefined || /^\d+$/.test(parts[0] ?? '')) return undefined
  const [, word] = /^([A-Za-z]+)-?\d{1,15}$/.exec(parts[0] ?? '') ?? []
  if (word !== undefined) return word
  const at = parts.findIndex((each) => /^\d+$/.test(each))
  return (at < 0 ? parts : parts.slice(0, at)).join('.')
}

/** Whether a prerelease has this identifier: `1.2.0-alpha.beta.1` has `alpha`, and also `alpha.beta`. */
export function hasIdentifier(version: Version, identifier: string): boolean {
  return countedFor(version, identifier) !== undefined
}

/**
 * The next prerelease of a core with this identifier: one more than the highest among `taken`, in its form (`rc3` follows `rc2`, `beta02`
 * follows `beta01`). A new core begins with `first`, in the form of the newest one before.
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
 * The first number from `wanted` on, in steps of one level, that no tag has. Undefined if it would go past releases of other branches
 * (`elsewhere`), which this branch does not contain: users of ^1 would lose their changes. A tag that is on no branch, left by a push that
 * failed, is skipped.
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

/** Like `nextUntaken` for the core of pre-releases, which nobody gets by default: skips everything that is in the way. */
export function nextUntakenCore(wanted: Version, step: NumberStep, taken: ReadonlySet<Version>): Version {
  return stepOver(coreOf(wanted), step === 'prerelease' ? 'patch' : step, taken)
}

function stepOver(wanted: Version, step: NumberStep, taken: ReadonlySet<Version>): Version {
  let version = wanted
  while (taken.has(version)) version = raise(version, step)
  return version
}

/** Whether it is a Maven snapshot: it belongs to no release, so every other prerelease of its version is above it. */
export function isSnapshot(version: Version): boolean {
  return /-SNAPSHOT$/i.test(version)
}

/** The snapshot after a release: 1.3.1-SNAPSHOT after 1.3.0, and 1.3.0-SNAPSHOT after 1.3.0-rc.1. */
export function snapshotAfter(version: Version): Version {
  return `${isPrerelease(version) ? coreOf(version) : raise(version, 'patch')}-SNAPSHOT`
}

/** The order in a branch's history: like releases, with a snapshot below every other form of its version. */
export function compareStanding(a: Version, b: Version): number {
  const isSame = compareVersions(coreOf(a), coreOf(b)) === 0
  if (isSame && isSnapshot(a) !== isSnapshot(b)) return isSnapshot(a) ? -1 : 1
  return compareReleases(a, b)
}
