import { compareVersions, isPrerelease, type Version } from './number.ts'
import { parseTag, type TagForm } from './tag.ts'

/** A release tag: what it is called, which version it gives, where it points. */
export interface ReleaseTag {
  readonly name: string
  readonly version: Version
  readonly commit: string
  /** The tag object, or the commit again for a plain tag. */
  readonly object: string
}

/** The release tags of one form, highest version first; every other tag (floating, other packages') is left out. */
export function releasesOf(
  form: TagForm,
  tags: readonly { readonly name: string; readonly commit: string; readonly object: string }[],
): readonly ReleaseTag[] {
  return tags
    .flatMap(({ name, commit, object }): readonly ReleaseTag[] => {
      const version = parseTag(form, name)
      return version === undefined ? [] : [{ name, version, commit, object }]
    })
    .sort((a, b) => compareVersions(b.version, a.version))
}

/** Those that are no prereleases. */
export function stableOf(releases: readonly ReleaseTag[]): readonly ReleaseTag[] {
  return releases.filter(({ version }) => !isPrerelease(version))
}
