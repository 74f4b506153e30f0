import type { Located, Slot, Source } from '../manifest.ts'
import { type Leaf, spellPath } from '../syntax/leaf.ts'
import { type Part, parseToml } from '../syntax/toml.ts'

/**
 * Cargo.lock: entries without a `source` belong to the workspace; the others come from a registry or from git, whatever their name. If a
 * name occurs twice, its dependents also name its version (`"demo 1.2.3"`), and follow.
 */
export async function locateCargoLock(source: Source): Promise<Located> {
  const parts = packageParts(source.text)
  const own = parts.filter((part) => !/^source[ \t]*=/m.test(textOf(source, part)))
  const entries = await Promise.all(own.map((part) => readEntry(source, part)))
  const slots: Slot[] = []
  const spelt = new Map<string, string>()
  for (const fields of entries) {
    const name = fields.get('name')?.value
    const version = fields.get('version')
    if (name === undefined || !version?.editable) continue
    spelt.set(`${name} ${version.value}`, name)
    slots.push(slotOf(version, 'semver', { by: 'name', name }, name))
  }
  const asking = parts.filter((part) => [...spelt.keys()].some((each) => textOf(source, part).includes(`"${each}"`)))
  for (const leaf of (await Promise.all(asking.map((part) => parseToml(source, part)))).flat()) {
    const name = leaf.path[2] === 'dependencies' ? spelt.get(leaf.value) : undefined
    if (name === undefined) continue
    const key = `dependency on ${name}`
    slots.push({
      key,
      start: leaf.start + name.length + 1,
      end: leaf.end,
      notation: 'semver',
      owner: { by: 'name', name },
    })
  }
  return { slots }
}

/** uv.lock: the entries whose source is a folder of the workspace (`editable`, `virtual` or `directory`); `.` is the lock file's own folder. */
export async function locateUvLock(source: Source): Promise<Located> {
  const own = packageParts(source.text).filter((part) =>
    /^source[ \t]*=[ \t]*\{[^\n]*\b(?:editable|virtual|directory)\b/m.test(textOf(source, part)),
  )
  const entries = await Promise.all(own.map((part) => readEntry(source, part)))
  const slots = entries.flatMap((fields) => {
    const version = fields.get('version')
    const folder = fields.get('source.editable') ?? fields.get('source.virtual') ?? fields.get('source.directory')
    if (folder === undefined || !version?.editable) return []
    const owner: Slot['owner'] = folder.value === '.' ? { by: 'path' } : { by: 'folder', folder: folder.value }
    return [slotOf(version, 'pep440', owner, fields.get('name')?.value ?? '')]
  })
  return { slots }
}

/** Gemfile.lock (bundler.io): the gems in a `PATH` section, by name. Gems in other sections come from elsewhere. */
export function locateGemLock({ text }: Source): Located {
  const slots: Slot[] = []
  let section = ''
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    if (/^\ufeff?[A-Z]/.test(line)) section = line.trim()
    const match = section === 'PATH' ? /^ {4}(\S+) \(([^()\s]+)\)/.exec(line) : null
    if (match === null) continue
    const [, name = '', version = ''] = match
    const start = index + 4 + name.length + 2
    slots.push({
      key: `PATH.${name}`,
      start,
      end: start + version.length,
      notation: 'ruby',
      owner: { by: 'name', name },
    })
  }
  return { slots }
}

/** The `[[package]]` tables, split at their headers: a lock file has thousands, and only a few need parsing. */
function packageParts(text: string): readonly Part[] {
  const starts = [...text.matchAll(/^\[\[package\]\]/gm)].map(({ index }) => index)
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

function textOf({ text }: Source, { start, end }: Part): string {
  return text.slice(start, end)
}

/** The fields of one entry; inner keys are joined by dots (`source.editable`). */
async function readEntry(source: Source, part: Part): Promise<ReadonlyMap<string, Leaf>> {
  const leaves = await parseToml(source, part)
  return new Map(leaves.map((leaf) => [spellPath(leaf.path.slice(2)), leaf]))
}

function slotOf({ start, end }: Leaf, notation: Slot['notation'], owner: Slot['owner'], name: string): Slot {
  return { key: `package[name=${name}].version`, start, end, notation, owner }
}
