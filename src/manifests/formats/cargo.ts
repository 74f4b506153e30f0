import type { Located, RangeSlot, Slot, Source } from '../manifest.ts'
import { findLeaf, type Leaf, type LeafPath, spellPath } from '../syntax/leaf.ts'
import { parseToml } from '../syntax/toml.ts'

/**
 * Cargo.toml (doc.rust-lang.org/cargo/reference/manifest.html): `package.version`. With `version.workspace = true` the version is in the
 * workspace root's `[workspace.package]`, and belongs to all members that inherit it. Dependencies count if they have a `path`.
 */
export async function locateCargo(source: Source): Promise<Located> {
  const leaves = await parseToml(source)
  const own = findLeaf(leaves, 'package', 'version')
  const shared = findLeaf(leaves, 'workspace', 'package', 'version')
  const inherits = findLeaf(leaves, 'package', 'version', 'workspace')?.value === 'true'
  const name = findLeaf(leaves, 'package', 'name')?.value
  const slots: Slot[] = []
  if (own?.editable) slots.push(slotOf(own, { by: 'path' }))
  if (shared?.editable) slots.push(slotOf(shared, { by: 'heirs', here: own === undefined }))
  return {
    ...(name === undefined ? {} : { name }),
    ...(inherits && shared === undefined ? { absence: 'inherited' } : {}),
    slots,
    ranges: pathDependencies(leaves),
    uses: inheritedDependencies(leaves),
    members: memberGlobs(leaves, ['workspace']),
  }
}

/** `members` and `exclude` of a workspace table as globs. */
export function memberGlobs(leaves: readonly Leaf[], table: LeafPath): readonly string[] {
  const at = table.length
  return leaves
    .filter(({ path }) => path.length === at + 2 && table.every((key, index) => path[index] === key))
    .flatMap(({ path, value, editable }) => {
      if (!editable || typeof path[at + 1] !== 'number') return []
      return path[at] === 'members' ? [value] : path[at] === 'exclude' ? [`!${value}`] : []
    })
}

const dependencyTables = ['dependencies', 'dev-dependencies', 'build-dependencies']

/** Path dependencies that also require a version; `package` renames them. Also below `target.*` and `workspace`. */
function pathDependencies(leaves: readonly Leaf[]): readonly RangeSlot[] {
  const siblings = new Map<string, Map<string | number | undefined, Leaf>>()
  for (const leaf of leaves) {
    const table = leaf.path.at(-3)
    if (typeof table !== 'string' || !dependencyTables.includes(table) || !isTable(leaf.path.slice(0, -3))) continue
    const key = JSON.stringify(leaf.path.slice(0, -1))
    siblings.set(key, (siblings.get(key) ?? new Map()).set(leaf.path.at(-1), leaf))
  }
  return [...siblings.values()].flatMap((fields) => {
    const version = fields.get('version')
    if (!fields.has('path') || !version?.editable) return []
    const name = fields.get('package')?.value ?? String(version.path.at(-2))
    const { path, start, end } = version
    const shared = path[0] === 'workspace'
    return [{ key: spellPath(path), start, end, name, dialect: 'cargo' as const, ...(shared ? { shared } : {}) }]
  })
}

/** `a.workspace = true`: the path and the range are in the workspace's root. */
function inheritedDependencies(leaves: readonly Leaf[]): readonly { readonly key: string; readonly name: string }[] {
  return leaves.flatMap(({ path, value }) => {
    const table = path.at(-3)
    const isDependency = typeof table === 'string' && dependencyTables.includes(table) && isTable(path.slice(0, -3))
    if (!isDependency || path.at(-1) !== 'workspace' || value !== 'true') return []
    return [{ key: spellPath(path), name: String(path.at(-2)) }]
  })
}

function isTable(prefix: LeafPath): boolean {
  return (
    prefix.length === 0 ||
    (prefix.length === 1 && prefix[0] === 'workspace') ||
    (prefix.length === 2 && prefix[0] === 'target')
  )
}

function slotOf(leaf: Leaf, owner: Slot['owner'], key = spellPath(leaf.path)): Slot {
  return { key, start: leaf.start, end: leaf.end, notation: 'semver', owner }
}
