import compare from 'semver/functions/compare.js'
import valid from 'semver/functions/valid.js'

/** A version of SemVer 2.0.0 as its text, without a leading `v` and without build metadata, which never distinguishes two versions. */
export type Version = string

/** Reads exactly a version of semver.org (`1.2.3`, `1.2.3-rc.1`); undefined for `v1.2.3`, `1.2`, blanks around it or build metadata. */
export function parseVersion(text: string): Version | undefined {
  return valid(text) === text ? text : undefined
}

/** Like `parseVersion`, for what people type: blanks around it and one leading `v` are dropped. */
export function parseTypedVersion(text: string): Version | undefined {
  const trimmed = text.trim()
  return parseVersion(trimmed.startsWith('v') ? trimmed.slice(1) : trimmed)
}

/** The order of precedence (semver.org, 11): negative, 0 or positive. */
export function compareVersions(a: Version, b: Version): number {
  return compare(a, b)
}

/** The version with the highest precedence; undefined for an empty list. */
export function highest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (top, each) => (top === undefined || compareVersions(each, top) > 0 ? each : top),
    undefined,
  )
}

/** `1.2.3` of `1.2.3-rc.1`. */
export function coreOf(version: Version): Version {
  const cut = version.indexOf('-')
  return cut < 0 ? version : version.slice(0, cut)
}

/** Whether it has a pre-release part (semver.org, 9). */
export function isPrerelease(version: Version): boolean {
  return version.includes('-')
}
