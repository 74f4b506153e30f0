import { spellPath } from './leaf.ts'
import type { Located, RangeSlot, Source } from './manifest.ts'
import { parseYaml } from './yaml.ts'

/** pnpm-workspace.yaml: the folders of the workspace's packages (pnpm.io/pnpm-workspace_yaml). */
export async function locatePnpmWorkspace(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  const packages = leaves.filter(({ path }) => path[0] === 'packages' && path.length === 2)
  return { slots: [], members: packages.map(({ value }) => value) }
}

/**
 * pnpm-lock.yaml: holds no versions of workspace packages (they are `link:`), but repeats the ranges that their manifests ask for as `specifier`, and
 * a frozen install refuses it when they disagree. Lockfile versions 5 (`specifiers`) to 9. Only the section of the importers is parsed: the rest is
 * by far the larger part.
 */
export async function locatePnpmLock(source: Source): Promise<Located> {
  const from = /^(?:importers|specifiers):/m.exec(source.text)?.index
  if (from === undefined) return { slots: [] }
  const head = source.text.indexOf('\n', from) + 1
  const rest = source.text.slice(head)
  const next = head === 0 ? -1 : rest.search(/^[^\s#]/m)
  const section = next === -1 ? source.text.slice(from) : source.text.slice(from, head + next)
  const [leaves = []] = await parseYaml({ path: source.path, text: section })
  const ranges: RangeSlot[] = []
  for (const leaf of leaves) {
    const [section, folder] = leaf.path
    const name =
      leaf.path.at(-1) === 'specifier' ? leaf.path.at(-2) : leaf.path.at(-2) === 'specifiers' && leaf.path.at(-1)
    if (typeof name !== 'string' || !leaf.editable) continue
    const [start, end] = [leaf.start + from, leaf.end + from]
    const holder = section === 'importers' ? String(folder) : ''
    ranges.push({ key: spellPath(leaf.path), start, end, name, dialect: 'npm', holder })
  }
  return { slots: [], ranges }
}
