import { manifestKind } from './kind.ts'
import { locate } from './locate.ts'
import type { Absence, Located, ManifestFacts, Slot } from './manifest.ts'
import { isPlaceholder, readNotation } from './notation.ts'
import { folderOf } from './source.ts'

/** What a manifest says, undefined where the file is none by its name. A broken file is a complaint that names file and line. */
export async function readManifest(path: string, text: string): Promise<ManifestFacts | undefined> {
  const kind = manifestKind(path)
  if (kind === undefined) return undefined
  const located = await locate(kind, { path, text })
  const own = located.slots.filter(({ owner }) => owner.by === 'path' || (owner.by === 'heirs' && owner.here))
  return {
    path,
    kind,
    ...(located.name === undefined ? {} : { name: located.name }),
    ...versionOf(text, own, located),
    dependencies: (located.ranges ?? []).map(({ key, name, start, end }) => ({
      name,
      range: text.slice(start, end),
      key,
    })),
    members: located.members ?? [],
  }
}

function versionOf(
  text: string,
  slots: readonly Slot[],
  { absence }: Located,
): { version: string } | { absence: Absence } {
  const [first, second] = slots
  if (first === undefined) return { absence: absence ?? 'none' }
  const raw = text.slice(first.start, first.end)
  if (isPlaceholder(raw)) return { absence: 'placeholder' }
  const suffix = second?.notation === 'suffix' ? text.slice(second.start, second.end).trim() : ''
  const version = readNotation(first.notation, suffix === '' ? raw : `${raw}-${suffix}`)
  return version === undefined ? { absence: 'foreign' } : { version }
}

/** A package as its manifests describe it together. */
export interface ManifestPackage {
  readonly root: string
  /** Its name for people, from its primary manifest. */
  readonly name?: string
  /** Semver; undefined where no manifest tells one. */
  readonly version?: string
  /** The file that `version` was read from. */
  readonly primary?: string
  readonly inherits: boolean
  /** As in `Release`. */
  readonly names: readonly string[]
}

/**
 * Joins what the manifests of one package say; `manifests` in the order of `detectManifests`. The first in the package's own folder that tells a version
 * is the primary one; then the workspace's root above it, where the package inherits; then a module below it. Lock files never are.
 */
export function describePackage(root: string, manifests: readonly ManifestFacts[]): ManifestPackage {
  const telling = manifests.filter(({ kind }) => !kind.endsWith('-lock'))
  const here = telling.filter(({ path }) => folderOf(path) === root)
  const inherits = here.some(({ kind, absence }) => kind === 'cargo' && absence === 'inherited')
  const above = inherits
    ? telling.filter(({ kind, path }) => kind === 'cargo' && folderOf(path).length < root.length)
    : []
  const below = telling.filter(({ path }) => folderOf(path).length > root.length)
  const primary = [...here, ...above, ...below].find(({ version }) => version !== undefined)
  const name = (primary?.name === undefined ? here : [primary]).find((each) => each.name !== undefined)?.name
  const sharing = below.filter(({ version, absence }) => version === primary?.version || absence === 'inherited')
  return {
    root,
    ...(name === undefined ? {} : { name }),
    ...(primary?.version === undefined ? {} : { version: primary.version, primary: primary.path }),
    inherits,
    names: [...new Set([...here, ...sharing].flatMap((each) => (each.name === undefined ? [] : [each.name])))],
  }
}
