import semver from 'semver'
import { coreOf, isPrerelease, type Version } from './number.ts'
import type { Level } from './rules.ts'

/** A level that moves a version, or the next pre-release of the same version. */
export type Step = Exclude<Level, 'none'> | 'prerelease'

/** The version one step further, as npm counts: 1.2.4-rc.1 raised by a patch is 1.2.4. */
export function raise(version: Version, step: Step): Version {
  const raised = semver.inc(version, step)
  if (raised === null) throw new TypeError(`not a version: ${version}`)
  return raised
}

/** `beta` of `1.2.0-beta.3`; undefined where there is none, or where it is only a number. */
export function identifierOf(version: Version): string | undefined {
  const first = semver.prerelease(version)?.[0]
  return typeof first === 'string' ? first : undefined
}

/** One more than the highest `n` among all `core-identifier.n`; 1 where there is none. `core-identifier` alone counts as 0. */
export function nextNumber(core: Version, identifier: string, taken: Iterable<Version>): number {
  let top = 0
  const start = `${core}-${identifier}.`
  for (const version of taken) {
    const rest = version.startsWith(start) ? version.slice(start.length) : ''
    if (/^\d{1,15}$/.test(rest)) top = Math.max(top, Number(rest))
  }
  return top + 1
}

/**
 * The first number from `wanted` on, in steps of one level, that no tag has; what is taken is a tag outside of the branch's history.
 * Undefined where that would overtake other people's releases: stable ones above `wanted`, of its major version for a minor step, of any
 * for a major one. A feature on a 1.2.x branch must not become 1.10.0 while 1.9.0, which it does not contain, is the newest: who follows
 * ^1 would lose what 1.3 to 1.9 brought. A tag that stands alone, left behind by a push that failed, is stepped over.
 */
export function nextUntaken(wanted: Version, step: Step, taken: ReadonlySet<Version>): Version | undefined {
  if (!taken.has(wanted)) return wanted
  if (step === 'major' || step === 'minor') {
    const inTheWay = (version: Version): boolean =>
      !isPrerelease(version) &&
      semver.gt(version, wanted) &&
      (step === 'major' || semver.major(version) === semver.major(wanted))
    if ([...taken].some(inTheWay)) return undefined
  }
  return stepOver(wanted, step, taken)
}

/** As `nextUntaken` for the core of pre-releases, which nobody gets unasked: steps over whatever is in the way. */
export function nextUntakenCore(wanted: Version, step: Step, taken: ReadonlySet<Version>): Version {
  return stepOver(coreOf(wanted), step === 'prerelease' ? 'patch' : step, taken)
}

function stepOver(wanted: Version, step: Step, taken: ReadonlySet<Version>): Version {
  let version = wanted
  while (taken.has(version)) version = raise(version, step)
  return version
}
