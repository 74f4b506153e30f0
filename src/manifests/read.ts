import { normalizePython } from './formats/python.ts'
import { locate } from './locate.ts'
import type { Absence, Located, ManifestFacts, Slot } from './manifest.ts'
import { manifestKind } from './names.ts'
import { isPlaceholder, readNotation } from './notation.ts'
import { folderOf } from './syntax/source.ts'

/**
 * What a manifest says; undefined if the file name is not that of a manifest. A broken file is a UserError with file and line.
 */
export async function readManifest(
  path: string,
  text: string,
  kind = manifestKind(path),
): Promise<ManifestFacts | undefined> {
  if (kind === undefined) return undefined
  const located = await locate(kind, { path, text })
  const told = located.slots.filter(({ notation }) => notation !== 'count')
  const own = told.filter(({ owner }) => owner.by === 'path' || (owner.by === 'heirs' && owner.here))
  return {
    path,
    kind,
    ...(located.name === undefined ? {} : { name: located.name }),
    ...versionOf(text, own, located),
    dependencies: [
      ...(located.ranges ?? [])
        .filter(({ shared }) => shared !== true)
        .map(({ key, name, start, end }) => ({ name, range: text.slice(start, end), key })),
      ...(located.uses ?? []).map(({ key, name }) => ({ name, range: '', key })),
    ],
    members: located.members ?? [],
    ...(located.points === undefined ? {} : { points: located.points }),
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

/** A package as all its manifests describe it. */
export interface ManifestPackage {
  readonly root: string
  /** Its name for display, from its primary manifest. */
  readonly name?: string
  /** Semver; undefined if no manifest has one. */
  readonly version?: string
  /** The file that `version` was read from. */
  readonly primary?: string
  readonly inherits: boolean
  /** As in `Release`. */
  readonly names: readonly string[]
}

/** Python accepts any spelling of a project's name. */
function namesOf({ kind, name }: ManifestFacts): readonly string[] {
  if (name === undefined) return []
  return kind === 'pyproject' || kind === 'setup-cfg' || kind === 'setup-py' ? [name, normalizePython(name)] : [name]
}

/**
 * Merges the manifests of one package; `manifests` in the order of `detectManifests`. The first one with a version in the package's own folder is
 * the primary one; then the workspace's root above it, if the package inherits; then a module below it. A lock file never is.
 */
export function describePackage(
  root: string,
  manifests: readonly ManifestFacts[],
  pointed: ReadonlySet<string> = new Set(),
): ManifestPackage {
  const telling = manifests.filter(({ kind }) => !kind.endsWith('-lock'))
  const here = telling.filter(({ path }) => folderOf(path) === root)
  const inherits = here.some(({ kind, absence }) => kind === 'cargo' && absence === 'inherited')
  const above = inherits
    ? telling.filter(({ kind, path }) => kind === 'cargo' && folderOf(path).length < root.length)
    : []
  const below = telling.filter(({ path }) => folderOf(path).length > root.length)
  // the file that a manifest names for the version counts as that manifest
  const named = telling.filter(({ path }) => pointed.has(path))
  const primary = [...named, ...here, ...above, ...below].find(({ version }) => version !== undefined)
  const name = (primary?.name === undefined ? here : [primary]).find((each) => each.name !== undefined)?.name
  const sharing = below.filter(({ version, absence }) => version === primary?.version || absence === 'inherited')
  return {
    root,
    ...(name === undefined ? {} : { name }),
    ...(primary?.version === undefined ? {} : { version: primary.version, primary: primary.path }),
    inherits,
    names: [...new Set([...here, ...sharing].flatMap(namesOf))],
  }
}
