import { compareVersions, isPrerelease, type Version } from '../version/number.ts'
import type { ReleaseTag } from '../version/releases.ts'

/**
 * The releases that notes may start from, best first. A stable release, and what is not released yet, starts from a stable one, so that
 * it tells everything its prereleases told; a prerelease starts from the release before it, of either kind. Never by date.
 */
export function previousReleases(
  releases: readonly ReleaseTag[],
  target: { readonly tag: string; readonly version: Version | undefined },
): readonly ReleaseTag[] {
  const { tag, version } = target
  const isStable = version === undefined || !isPrerelease(version)
  return releases.filter(
    (each) =>
      each.name !== tag &&
      (version === undefined || compareVersions(each.version, version) < 0) &&
      !(isStable && isPrerelease(each.version)),
  )
}

/** Whether a release would be the highest stable one of its form, wherever the others are. */
export function isHighest(releases: readonly ReleaseTag[], version: Version): boolean {
  return releases.every((each) => isPrerelease(each.version) || compareVersions(each.version, version) <= 0)
}

/** Where the version begins in a tag of any form (`release-1.2.3`, `core@1.2.3`); undefined in a tag that holds none. */
export function prefixOf(tag: string): string | undefined {
  return /^(.{0,200}?)\d{1,10}\.\d{1,10}\.\d{1,10}(?:[-+][\w.+-]{1,200})?$/.exec(tag)?.[1]
}
