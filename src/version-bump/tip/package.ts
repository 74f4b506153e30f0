import type { Commit } from '../../commits/commit.ts'
import type { PackageManifests } from '../../git/manifests.ts'
import type { Package } from '../../version/packages.ts'
import type { ReleaseTag } from '../../version/releases.ts'
import type { ManifestBase } from './manifest-base.ts'

/** What is known of one package. */
export interface PackageFacts {
  readonly package: Package
  /** Its release tags anywhere, highest first. */
  readonly releases: readonly ReleaseTag[]
  /** The highest stable one that the tip descends from. */
  readonly base: ReleaseTag | undefined
  /** Stable releases above the base that another branch holds, so that the tip does not contain them; highest first. */
  readonly elsewhere: readonly ReleaseTag[]
  readonly manifests: PackageManifests
  /** Set where the manifest's version, not a tag, is the base. */
  readonly manifestBase: ManifestBase | undefined
  /** Prereleases above the base that lie before the commit that wrote that version, the highest of each identifier. */
  readonly earlier: readonly ReleaseTag[]
  /** All commits since the base, of all packages, newest first. */
  readonly range: readonly Commit[]
}
