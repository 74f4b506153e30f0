import type { TagRef } from '../../git/refs.ts'
import type { VersionTag } from '../../version/releases.ts'
import { compareSpelled, type Spelled } from '../../version/spelling.ts'

/** A tag with a version. */
export type TaggedVersion = VersionTag<TagRef>

/**
 * The releases from which notes may start, best first. A stable release, or unreleased changes, start from a stable release, so that the notes
 * include those of its prereleases. A prerelease starts from the release before it, of either kind. Dates never matter.
 */
export function previousReleases(
  releases: readonly TaggedVersion[],
  target: { readonly tag: string; readonly spelled: Spelled | undefined },
): readonly TaggedVersion[] {
  const { tag, spelled } = target
  const isStable = spelled === undefined || spelled.prerelease.length === 0
  return releases.filter(
    (each) =>
      each.name !== tag &&
      (spelled === undefined || compareSpelled(each.spelled, spelled) < 0) &&
      !(isStable && each.spelled.prerelease.length > 0),
  )
}

/** For a tag without a version (`REL_17_2`): the tags of the same shape with lower numbers, highest first. */
export function previousOfShape(tags: readonly TagRef[], tag: string): readonly TagRef[] {
  const shape = shapeOf(tag)
  return tags
    .filter(({ name }) => shapeOf(name) === shape && compareNumbersIn(name, tag) < 0)
    .toSorted((a, b) => compareNumbersIn(b.name, a.name))
}

function shapeOf(tag: string): string {
  return tag.replaceAll(/\d+/g, '0')
}

function compareNumbersIn(a: string, b: string): number {
  const others = b.match(/\d+/g) ?? []
  for (const [at, digits] of (a.match(/\d+/g) ?? []).entries()) {
    const difference = BigInt(digits) - BigInt(others[at] ?? '0')
    if (difference !== 0n) return difference < 0n ? -1 : 1
  }
  return 0
}

/** Whether a release would be the highest stable one of its form, on any branch. */
export function isHighest(releases: readonly TaggedVersion[], spelled: Spelled): boolean {
  return releases.every((each) => each.spelled.prerelease.length > 0 || compareSpelled(each.spelled, spelled) <= 0)
}

/** The commits with a release tag of the same form, except the released one. */
export function releasedIn({
  commit,
  releases,
}: {
  readonly commit: string
  readonly releases: readonly TaggedVersion[]
}): ReadonlySet<string> {
  return new Set(releases.map((release) => release.commit).filter((each) => each !== commit))
}
