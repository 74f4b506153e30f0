import type { ManifestKind } from './names.ts'
import type { Notation } from './notation.ts'

/** A file as it stands; `path` is from the repository's root with forward slashes, `text` keeps byte order mark and newlines. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * Why a manifest tells no version: `none` it has no such field (a private root), `dynamic` a tool computes it,
 * `inherited` it stands in the workspace's root, `placeholder` it is a stand-in such as 0.0.0-development, `foreign` it
 * is not a semantic version (an expression, a date).
 */
export type Absence = 'none' | 'dynamic' | 'inherited' | 'placeholder' | 'foreign'

/**
 * A dependency as a manifest asks for it; `key` says where (`devDependencies`), and `range` is '' if it stands
 * elsewhere.
 */
export interface Dependency {
  readonly name: string
  readonly range: string
  readonly key: string
}

/** What one manifest says. `version` is semver whatever the notation of the file; without it `absence` says why. */
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
  /** Every name by which manifests and lock files know what shares this version; Maven's are `groupId:artifactId`. */
  readonly names: readonly string[]
  /** True when its manifest takes the version from its workspace's root (Cargo's `version.workspace = true`). */
  readonly inherits?: boolean
  /** The manifest that speaks for it; always written, wherever it lies. */
  readonly primary?: string
  /** Files that the user named as its manifests: always written, too. */
  readonly named?: readonly string[]
  /** Semver, the version of its last release; undefined when it had none. */
  readonly from?: string
  /** Semver, what its primary manifest says, which may have fallen behind its tags; places in step with it follow as well. */
  readonly version?: string
  /** Semver. */
  readonly to: string
  /** True if the numbers that app stores count by go up with the version. */
  readonly counts?: boolean
}

/** One place where a version stands, before and after. They are equal where it was right already. */
export interface VersionSite {
  readonly path: string
  readonly kind: ManifestKind | 'files'
  /** Where in the file, for people: `version`, `packages["packages/a"].version`. */
  readonly key: string
  /** From 1. */
  readonly line: number
  readonly before: string
  readonly after: string
}

/**
 * One place that was left alone and why: `placeholder`, `foreign` (not a semantic version), `differs` (a file below the
 * package's folder with not the previous version of the package), `complex` (a range that is more than an operator and
 * a version), `elsewhere` (a range that never meant the workspace's package, since it did not admit its old version),
 * `dynamic` (a tool computes the version).
 */
export interface Left {
  readonly path: string
  readonly key: string
  readonly line: number
  readonly text: string
  readonly why: 'placeholder' | 'foreign' | 'differs' | 'complex' | 'elsewhere' | 'dynamic' | 'link'
}

/** A file with its new text, which is the old one when nothing had to change. */
export interface Edited {
  readonly text: string
  readonly sites: readonly VersionSite[]
  readonly left: readonly Left[]
}

/** Whose version a slot is: the package that holds the file, the one in a folder beside it, the one of that name, or those who inherit it. */
export type Owner =
  | { readonly by: 'path' }
  | { readonly by: 'folder'; readonly folder: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'heirs'; readonly here: boolean }

/** A span of the text that is a version and nothing else. */
export interface Slot {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly notation: Notation
  readonly owner: Owner
  /** True when it is written only where it equals the package's old version. */
  readonly follows?: boolean
}

/** How a range is written: `maven` and `python` ask for one version exactly (`1.2.3`, `==1.2.3`), everything else stays there. */
export type Dialect = 'npm' | 'cargo' | 'maven' | 'python'

/** A span of the text that is the range of a dependency. */
export interface RangeSlot {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly name: string
  readonly dialect: Dialect
  /** It is named for others to refer to, and nothing depends on it here (`[workspace.dependencies]` of Cargo). */
  readonly shared?: boolean
  /** The folder of the package that asks, from the file's own. A package that asks for itself means one that is published: it stays. */
  readonly holder?: string
}

/** Everything that a format finds in one file: reading and writing need no other knowledge of it. */
export interface Located {
  readonly name?: string
  readonly absence?: Absence
  readonly slots: readonly Slot[]
  readonly ranges?: readonly RangeSlot[]
  /** Dependencies whose range stands elsewhere (`a.workspace = true` of Cargo). */
  readonly uses?: readonly { readonly key: string; readonly name: string }[]
  readonly members?: readonly string[]
  /** Files that hold the version instead, from this file's own folder; the first that exists. Each list is one place. */
  readonly points?: readonly (readonly string[])[]
}

/** A format: finds the places, changes nothing; throws a UserError naming file and line when the file is broken. */
export type Locate = (source: Source) => Located | Promise<Located>
