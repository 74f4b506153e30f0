import type { Commit } from '../../commits/commit.ts'
import type { PackageManifests } from '../../git/manifests.ts'
import type { Package } from '../../version/packages.ts'
import type { ReleaseTag } from '../../version/releases.ts'
import type { ManifestBase } from './manifest-base.ts'

/** What is known of one package. */
export interface PackageFacts {
  readonly package: Package
  /** All its release tags, highest first. */
  readonly releases: readonly ReleaseTag[]
  /** The highest stable release in the history of the tip. */
  readonly base: ReleaseTag | undefined
  /** Stable releases above the base on other branches, which the tip does not contain; highest first. */
  readonly elsewhere: readonly ReleaseTag[]
  readonly manifests: PackageManifests
  /** Set if the manifest's version is the base, not a tag. */
  readonly manifestBase: ManifestBase | undefined
  /** Prereleases above the base that are older than the commit that wrote that version; the highest of each identifier. */
  readonly earlier: readonly ReleaseTag[]
  /** All commits since the base, of all packages, newest first. */
  readonly range: readonly Commit[]
}
