import type { Located, RangeSlot, Slot, Source } from '../manifest.ts'
import { parseJson } from '../syntax/json.ts'
import { findLeaf, type Leaf, spellPath } from '../syntax/leaf.ts'

const dependencyKeys = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']

/** package.json: its version, the ranges of its dependencies, the folders of its workspaces. */
export function locateNpm(source: Source): Located {
  const leaves = parseJson(source)
  const workspaces = leaves.filter(
    ({ path }) => path[0] === 'workspaces' && (path.length === 2 || (path[1] === 'packages' && path.length === 3)),
  )
  return {
    ...nameOf(leaves),
    slots: slotAt(leaves),
    ranges: leaves
      .filter(({ path, editable }) => editable && path.length === 2 && dependencyKeys.includes(String(path[0])))
      .map((leaf) => rangeOf(leaf, '')),
    members: workspaces.filter(({ path }) => typeof path.at(-1) === 'number').map(({ value }) => value),
  }
}

/** composer.json: its version, if it has one; otherwise Composer takes it from the tag. */
export function locateComposer(source: Source): Located {
  const leaves = parseJson(source)
  return { ...nameOf(leaves), slots: slotAt(leaves) }
}

/**
 * package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (docs.npmjs.com, package-lock-json): the root's version occurs twice,
 * the version of each workspace once under its folder. Ranges between workspaces are repeated there and under `requires`.
 */
export function locateNpmLock(source: Source): Located {
  const leaves = parseJson(source)
  const slots = [...slotAt(leaves)]
  const ranges: RangeSlot[] = []
  const linked = linkedFolders(leaves)
  for (const leaf of leaves) {
    const [section, place, key] = leaf.path
    if (!leaf.editable || typeof place !== 'string') continue
    const folder = section === 'dependencies' ? linked.get(place) : place
    if (folder === undefined || isInstalled(folder)) continue
    if (section === 'packages') collectEntry(leaf, folder, slots, ranges)
    if (section === 'dependencies' && leaf.path.length === 4 && key === 'requires') ranges.push(rangeOf(leaf, folder))
  }
  return { ...nameOf(leaves), slots, ranges }
}

/** From the section that lists packages by name: links to a folder. The others come from elsewhere, and so does what they require. */
function linkedFolders(leaves: readonly Leaf[]): ReadonlyMap<string | number | undefined, string> {
  const links = leaves.filter(
    ({ path, value }) =>
      path.length === 3 && path[0] === 'dependencies' && path[2] === 'version' && value.startsWith('file:'),
  )
  return new Map(links.map(({ path, value }) => [path[1], value.slice('file:'.length)]))
}

/** bun.lock: the versions and ranges of the workspaces are repeated under their folders. */
export function locateBunLock(source: Source): Located {
  const slots: Slot[] = []
  const ranges: RangeSlot[] = []
  for (const leaf of parseJson(source, true)) {
    const [section, folder] = leaf.path
    if (section === 'workspaces' && typeof folder === 'string' && leaf.editable)
      collectEntry(leaf, folder, slots, ranges)
  }
  return { slots, ranges }
}

/** The version or a range of a package that a lock file keeps under its folder. */
function collectEntry(leaf: Leaf, folder: string, slots: Slot[], ranges: RangeSlot[]): void {
  const [, , key] = leaf.path
  if (leaf.path.length === 3 && key === 'version') slots.push(slotOf(leaf, ownerAt(folder)))
  if (leaf.path.length === 4 && dependencyKeys.includes(String(key))) ranges.push(rangeOf(leaf, folder))
}

function nameOf(leaves: readonly Leaf[]): { readonly name?: string } {
  const name = findLeaf(leaves, 'name')
  return name?.editable ? { name: name.value } : {}
}

function slotAt(leaves: readonly Leaf[]): readonly Slot[] {
  const leaf = findLeaf(leaves, 'version')
  return leaf?.editable ? [slotOf(leaf, { by: 'path' })] : []
}

function slotOf({ path, start, end }: Leaf, owner: Slot['owner']): Slot {
  return { key: spellPath(path), start, end, notation: 'semver', owner }
}

function rangeOf({ path, start, end }: Leaf, holder: string): RangeSlot {
  return { key: spellPath(path), start, end, name: String(path.at(-1)), dialect: 'npm', holder }
}

/** An entry without a folder is the lock file's own package. */
function ownerAt(folder: string): Slot['owner'] {
  return folder === '' ? { by: 'path' } : { by: 'folder', folder }
}

/** A package below node_modules comes from elsewhere, even if its folder's name looks like a workspace's. */
function isInstalled(folder: string): boolean {
  return folder.split('/').includes('node_modules')
}
