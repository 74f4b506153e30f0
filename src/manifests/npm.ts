import { parseJson } from './json.ts'
import { findLeaf, type Leaf, spellPath } from './leaf.ts'
import type { Located, RangeSlot, Slot, Source } from './manifest.ts'

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
      .map((leaf) => rangeOf(leaf, String(leaf.path[1]))),
    members: workspaces.filter(({ path }) => typeof path.at(-1) === 'number').map(({ value }) => value),
  }
}

/** composer.json: its version, where it has one; Composer otherwise takes it from the tag. */
export function locateComposer(source: Source): Located {
  const leaves = parseJson(source)
  return { ...nameOf(leaves), slots: slotAt(leaves) }
}

/**
 * package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (docs.npmjs.com, package-lock-json): the root's version stands twice, each
 * workspace's once under its folder, and ranges between workspaces are repeated beside them and under `requires`.
 */
export function locateNpmLock(source: Source): Located {
  const leaves = parseJson(source)
  const slots = [...slotAt(leaves)]
  const ranges: RangeSlot[] = []
  for (const leaf of leaves) {
    const [section, folder, key, name] = leaf.path
    if (!leaf.editable || typeof folder !== 'string') continue
    const length = leaf.path.length
    if (section === 'packages' && !isInstalled(folder)) {
      if (length === 3 && key === 'version') slots.push(slotOf(leaf, ownerAt(folder)))
      if (length === 4 && dependencyKeys.includes(String(key))) ranges.push(rangeOf(leaf, String(name)))
    }
    if (section === 'dependencies' && length === 4 && key === 'requires') ranges.push(rangeOf(leaf, String(name)))
  }
  return { ...nameOf(leaves), slots, ranges }
}

/** bun.lock: the versions and ranges of the workspaces are repeated under their folders. */
export function locateBunLock(source: Source): Located {
  const slots: Slot[] = []
  const ranges: RangeSlot[] = []
  for (const leaf of parseJson(source, true)) {
    const [section, folder, key, name] = leaf.path
    if (section !== 'workspaces' || typeof folder !== 'string' || !leaf.editable) continue
    if (leaf.path.length === 3 && key === 'version') slots.push(slotOf(leaf, ownerAt(folder)))
    if (leaf.path.length === 4 && dependencyKeys.includes(String(key))) ranges.push(rangeOf(leaf, String(name)))
  }
  return { slots, ranges }
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

function rangeOf({ path, start, end }: Leaf, name: string): RangeSlot {
  return { key: spellPath(path), start, end, name, dialect: 'npm' }
}

/** An entry without a folder is the lock file's own package. */
function ownerAt(folder: string): Slot['owner'] {
  return folder === '' ? { by: 'path' } : { by: 'folder', folder }
}

/** A package below node_modules came from elsewhere, even where its folder's name looks like a workspace's. */
function isInstalled(folder: string): boolean {
  return folder.split('/').includes('node_modules')
}
