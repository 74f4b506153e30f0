import type { TagRef } from '../git/refs.ts'
import type { VersionTag } from '../version/releases.ts'
import { compareSpelled, type Spelled } from '../version/spelling.ts'

/** A tag that gives a version. */
export type TaggedVersion = VersionTag<TagRef>

/**
 * The releases that notes may start from, best first. A stable release, and what is not released yet, starts from a stable one, so that
 * it tells everything its prereleases told; a prerelease starts from the release before it, of either kind. Never by date.
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

/** For a tag that gives no version (`REL_17_2`): the tags of the same shape whose numbers are lower, highest first. */
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

/** Whether a release would be the highest stable one of its form, wherever the others are. */
export function isHighest(releases: readonly TaggedVersion[], spelled: Spelled): boolean {
  return releases.every((each) => each.spelled.prerelease.length > 0 || compareSpelled(each.spelled, spelled) <= 0)
}

/** The commits that have a release tag of the same form, but for the one that is released. */
export function releasedIn({
  commit,
  releases,
}: {
  readonly commit: string
  readonly releases: readonly TaggedVersion[]
}): ReadonlySet<string> {
  return new Set(releases.map((release) => release.commit).filter((each) => each !== commit))
}
