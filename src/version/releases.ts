import { isPrerelease, type Version } from './number.ts'
import { compareSpelled, type Spelled } from './spelling.ts'
import { readTag, type TagForm } from './tag.ts'

/** A tag as git has it. */
interface NamedTag {
  readonly name: string
  readonly commit: string
}

/** A tag that gives a version of any style. */
export type VersionTag<Tag extends NamedTag = NamedTag> = Tag & { readonly spelled: Spelled }

/** A release tag: its name, its version, and where it points. */
export interface ReleaseTag {
  readonly name: string
  readonly version: Version
  readonly commit: string
  /** The tag object, or the commit again for a plain tag. */
  readonly object: string
  readonly spelled: Spelled
}

/**
 * The tags of one form that have a version, highest first. Tags of other packages are left out, and so are floating ones: `v1` and `v1.2` on
 * the commit of a fuller version of their line (`v1.2.3`), or next to a tag of the same number (`v1.2.0`). A single number (`v9`) is a release
 * only if no tag has three.
 */
export function versionTags<Tag extends NamedTag>(form: TagForm, tags: readonly Tag[]): readonly VersionTag<Tag>[] {
  const read = tags.flatMap((tag): readonly VersionTag<Tag>[] => {
    const spelled = readTag(form, tag.name)
    return spelled === undefined ? [] : [{ ...tag, spelled }]
  })
  const isFloating = floatingAmong(read)
  return read.filter((tag) => !isFloating(tag)).sort((a, b) => compareSpelled(b.spelled, a.spelled))
}

function floatingAmong(all: readonly VersionTag[]): (tag: VersionTag) => boolean {
  const isShort = ({ spelled: { style, prerelease } }: VersionTag) => style === 'short' && prerelease.length === 0
  if (!all.some(isShort)) return () => false
  const fuller = new Set<string>()
  const isFull = all.some(({ spelled: { numbers, prerelease } }) => numbers.length > 2 && prerelease.length === 0)
  for (const { spelled, commit } of all) {
    const { numbers, prerelease } = spelled
    if (prerelease.length > 0) continue
    for (let length = 1; length < numbers.length; length += 1) {
      const line = numbers.slice(0, length).join('.')
      fuller.add(`${line} ${commit}`)
      if (numbers.slice(length).every((each) => each === 0)) fuller.add(line)
    }
  }
  return (tag) => {
    const line = tag.spelled.numbers.join('.')
    if (!isShort(tag)) return false
    return (isFull && tag.spelled.numbers.length === 1) || fuller.has(line) || fuller.has(`${line} ${tag.commit}`)
  }
}

/** The tags of one form whose version is also valid SemVer, highest first. */
export function releasesOf(
  form: TagForm,
  tags: readonly { readonly name: string; readonly commit: string; readonly object: string }[],
): readonly ReleaseTag[] {
  return versionTags(form, tags).flatMap(({ name, commit, object, spelled }): readonly ReleaseTag[] =>
    spelled.version === undefined ? [] : [{ name, version: spelled.version, commit, object, spelled }],
  )
}

/** Those that are not prereleases. */
export function stableOf(releases: readonly ReleaseTag[]): readonly ReleaseTag[] {
  return releases.filter(({ version }) => !isPrerelease(version))
}
