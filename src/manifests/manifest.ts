import type { ManifestKind } from './names.ts'
import type { Notation } from './notation.ts'

/** A file as it is on disk; `path` is from the repository's root with forward slashes, `text` keeps byte order mark and newlines. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * Why a manifest has no version: `none` there is no such field (a private root), `dynamic` a tool computes it, `inherited` it is in the
 * workspace's root, `placeholder` it is a stand-in such as 0.0.0-development, `foreign` it is not a semantic version (an expression, a date).
 */
export type Absence = 'none' | 'dynamic' | 'inherited' | 'placeholder' | 'foreign'

/**
 * A dependency as a manifest requires it; `key` says where (`devDependencies`), and `range` is '' if it is written elsewhere.
 */
export interface Dependency {
  readonly name: string
  readonly range: string
  readonly key: string
}

/** What one manifest says. `version` is semver whatever the notation of the file; if it is missing, `absence` says why. */
export interface ManifestFacts {
  readonly path: string
  readonly kind: ManifestKind
  readonly name?: string
  readonly version?: string
  readonly absence?: Absence
  readonly dependencies: readonly Dependency[]
  /** Folders of workspace members, relative to this file's folder: globs, `!` excludes. */
  readonly members: readonly string[]
  /** As in `Located`. */
  readonly points?: readonly (readonly string[])[]
}

/** A package that gets a new version. */
export interface Release {
  /** Its folder from the repository's root, '' for the root itself. */
  readonly root: string
  /** All names in manifests and lock files of the packages that share this version; Maven's are `groupId:artifactId`. */
  readonly names: readonly string[]
  /** True when its manifest takes the version from its workspace's root (Cargo's `version.workspace = true`). */
  readonly inherits?: boolean
  /** Its primary manifest; always written, wherever it is. */
  readonly primary?: string
  /** Files that the user named as its manifests; always written, too. */
  readonly named?: readonly string[]
  /** Semver, the version of its last release; undefined if there is none. */
  readonly from?: string
  /** Semver, the version in its primary manifest, which may be older than its tags; places with the same version also follow. */
  readonly version?: string
  /** Semver. */
  readonly to: string
  /** True if the build numbers for app stores increase with the version. */
  readonly counts?: boolean
}

/** One place with a version, before and after. They are equal if it was already right. */
export interface VersionSite {
  readonly path: string
  readonly kind: ManifestKind | 'files'
  /** The place in the file, for display: `version`, `packages["packages/a"].version`. */
  readonly key: string
  /** From 1. */
  readonly line: number
  readonly before: string
  readonly after: string
}

/**
 * One place that was left alone, and why: `placeholder`, `foreign` (not a semantic version), `differs` (a file below the package's folder that
 * does not have the package's previous version), `complex` (a range that is more than an operator and a version), `elsewhere` (a range that never
 * meant the workspace's package, because it did not admit its old version), `dynamic` (a tool computes the version).
 */
export interface Left {
  readonly path: string
  readonly key: string
  readonly line: number
  readonly text: string
  readonly why: 'placeholder' | 'foreign' | 'differs' | 'complex' | 'elsewhere' | 'dynamic' | 'link'
}

/** A file with its new text, which equals the old one if nothing had to change. */
export interface Edited {
  readonly text: string
  readonly sites: readonly VersionSite[]
  readonly left: readonly Left[]
}

/** Whose version a slot is: the package that holds the file, the one in a folder next to it, the one of that name, or the packages that inherit it. */
export type Owner =
  | { readonly by: 'path' }
  | { readonly by: 'folder'; readonly folder: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'heirs'; readonly here: boolean }

/** A span of the text that is exactly a version. */
export interface Slot {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly notation: Notation
  readonly owner: Owner
  /** True when it is written only where it equals the package's old version. */
  readonly follows?: boolean
}

/** How a range is written: `maven` and `python` require exactly one version (`1.2.3`, `==1.2.3`); any other range stays. */
export type Dialect = 'npm' | 'cargo' | 'maven' | 'python'

/** A span of the text that is the range of a dependency. */
export interface RangeSlot {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly name: string
  readonly dialect: Dialect
  /** It is listed for others to refer to, and nothing depends on it here (Cargo's `[workspace.dependencies]`). */
  readonly shared?: boolean
  /** The folder of the dependent package, from the file's own folder. A package that depends on itself means a published one: it stays. */
  readonly holder?: string
}

/** Everything that a format finds in one file: reading and writing need nothing else. */
export interface Located {
  readonly name?: string
  readonly absence?: Absence
  readonly slots: readonly Slot[]
  readonly ranges?: readonly RangeSlot[]
  /** Dependencies whose range is elsewhere (Cargo's `a.workspace = true`). */
  readonly uses?: readonly { readonly key: string; readonly name: string }[]
  readonly members?: readonly string[]
  /** Files that have the version instead, from this file's own folder; the first that exists counts. Each list is one place. */
  readonly points?: readonly (readonly string[])[]
}

/** A format: finds the places, changes nothing; throws a UserError with file and line if the file is broken. */
export type Locate = (source: Source) => Located | Promise<Located>
