import type { Located, RangeSlot, Source } from '../manifest.ts'
import { spellPath } from '../syntax/leaf.ts'
import { parseYaml } from '../syntax/yaml.ts'

/** pnpm-workspace.yaml (pnpm.io/pnpm-workspace_yaml): the folders of the workspace's packages, and the ranges of its catalogs, which manifests refer to. */
export async function locatePnpmWorkspace(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  const packages = leaves.filter(({ path }) => path[0] === 'packages' && path.length === 2)
  const catalogs = leaves.filter(
    ({ path, editable }) =>
      editable && ((path[0] === 'catalog' && path.length === 2) || (path[0] === 'catalogs' && path.length === 3)),
  )
  return {
    slots: [],
    ranges: catalogs.map(({ path, start, end }) => ({
      key: spellPath(path),
      start,
      end,
      name: String(path.at(-1)),
      dialect: 'npm',
      shared: true,
    })),
    members: packages.map(({ value }) => value),
  }
}

/**
 * pnpm-lock.yaml has no versions of workspace packages (they are `link:`), but repeats the ranges of their manifests and of catalogs as `specifier`.
 * A frozen install refuses it if they disagree. Lockfile versions 5 (`specifiers`) to 9. Only these sections are parsed, because the rest is
 * by far the larger part.
 */
export async function locatePnpmLock(source: Source): Promise<Located> {
  const ranges: RangeSlot[] = []
  for (const { index } of source.text.matchAll(/^(?:catalogs|importers|specifiers):/gm)) {
    const [leaves = []] = await parseYaml({ path: source.path, text: sectionAt(source.text, index) })
    for (const leaf of leaves) {
      const [section, folder] = leaf.path
      const name =
        leaf.path.at(-1) === 'specifier' ? leaf.path.at(-2) : leaf.path.at(-2) === 'specifiers' && leaf.path.at(-1)
      if (typeof name !== 'string' || !leaf.editable) continue
      const [start, end] = [leaf.start + index, leaf.end + index]
      const place =
        section === 'catalogs' ? { shared: true } : { holder: section === 'importers' ? String(folder) : '' }
      ranges.push({ key: spellPath(leaf.path), start, end, name, dialect: 'npm', ...place })
    }
  }
  return { slots: [], ranges }
}

/** The top-level section that begins at `from`. */
function sectionAt(text: string, from: number): string {
  const head = text.indexOf('\n', from) + 1
  const next = head === 0 ? -1 : text.slice(head).search(/^[^\s#]/m)
  return next === -1 ? text.slice(from) : text.slice(from, head + next)
}
