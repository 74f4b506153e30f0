import type { Located, RangeSlot, Slot, Source } from '../manifest.ts'
import { findLeaf, type Leaf, spellPath } from '../syntax/leaf.ts'
import { parseToml } from '../syntax/toml.ts'
import { memberGlobs } from './cargo.ts'

/**
 * pyproject.toml: `[project]` (packaging.python.org, pyproject.toml specification), where `dynamic = ["version"]` means that the version is elsewhere,
 * and Poetry's `[tool.poetry]`, unless a plugin computes it.
 */
export async function locatePyproject(source: Source): Promise<Located> {
  const leaves = await parseToml(source)
  const computed = findLeaf(leaves, 'tool', 'poetry-dynamic-versioning', 'enable')?.value === 'true'
  const own = findLeaf(leaves, 'project', 'version')
  const poetry = computed ? undefined : findLeaf(leaves, 'tool', 'poetry', 'version')
  const slots = [own, poetry].flatMap((leaf) => (leaf?.editable ? [slotOf(leaf)] : []))
  const dynamic = leaves.some(
    ({ path, value }) => path[0] === 'project' && path[1] === 'dynamic' && value === 'version',
  )
  const name = (findLeaf(leaves, 'project', 'name') ?? findLeaf(leaves, 'tool', 'poetry', 'name'))?.value
  return {
    ...(name === undefined ? {} : { name }),
    ...(slots.length === 0 && (dynamic || computed) ? { absence: 'dynamic' } : {}),
    slots,
    ...(slots.length === 0 && dynamic ? { points: pointsOf(leaves) } : {}),
    ...workspaceDependencies(leaves),
    members: memberGlobs(leaves, ['tool', 'uv', 'workspace']),
  }
}

/** PEP 503: the same project, however it is written. */
export function normalizePython(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** The longest dependency that is read, in characters: the expression is not linear in white space. */
const longestRequirement = 500

/** The dependencies that uv takes from the workspace (`[tool.uv.sources] a = { workspace = true }`, or a `path`), and their exact versions. */
function workspaceDependencies(leaves: readonly Leaf[]): Pick<Located, 'ranges' | 'uses'> {
  const sources = leaves.filter(
    ({ path, value }) =>
      path.length === 5 &&
      path.slice(0, 3).join('\0') === 'tool\0uv\0sources' &&
      ((path[4] === 'workspace' && value === 'true') || path[4] === 'path'),
  )
  const names = new Set(sources.map(({ path }) => normalizePython(String(path[3]))))
  const uses = [...names].map((name) => ({ key: `tool.uv.sources.${name}`, name }))
  const ranges = leaves.flatMap((leaf): readonly RangeSlot[] => {
    const [section, key] = leaf.path
    const isAsked = section === 'project' && (key === 'dependencies' || key === 'optional-dependencies')
    if (!leaf.editable || leaf.value.length > longestRequirement || !(isAsked || section === 'dependency-groups'))
      return []
    const [whole, written = '', range = ''] =
      /^([\w.-]+)(?:\[[^\]]*\])?\s*([^;\s][^;]*?)?\s*(?:;|$)/.exec(leaf.value) ?? []
    const name = normalizePython(written)
    if (whole === undefined || range === '' || !names.has(name)) return []
    const start = leaf.start + leaf.value.indexOf(range, written.length)
    return [{ key: spellPath(leaf.path), start, end: start + range.length, name, dialect: 'python' }]
  })
  return { uses, ranges }
}

/**
 * Where a pyproject.toml says that the version is: `path` of Hatch (unless it has a pattern of its own) and of PDM, `file` and `attr` of
 * setuptools.
 */
function pointsOf(leaves: readonly Leaf[]): readonly (readonly string[])[] {
  const hatch = ['pattern', 'expression', 'source'].some((key) => {
    const value = findLeaf(leaves, 'tool', 'hatch', 'version', key)?.value
    return value !== undefined && value !== 'regex'
  })
    ? undefined
    : findLeaf(leaves, 'tool', 'hatch', 'version', 'path')
  const named = [hatch, findLeaf(leaves, 'tool', 'pdm', 'version', 'path')].flatMap((leaf) => leaf?.value ?? [])
  const dynamic = leaves.filter(({ path }) => path.slice(0, 4).join('\0') === 'tool\0setuptools\0dynamic\0version')
  const files = dynamic.filter(({ path }) => path[4] === 'file').map(({ value }) => value)
  const attributes = dynamic.filter(({ path }) => path[4] === 'attr').map(({ value }) => modulesOf(value))
  return [...[...named, ...files].map((path) => [path]), ...attributes]
}

/** The files that may hold `package.module.NAME`. */
function modulesOf(attribute: string): readonly string[] {
  const module = attribute.trim().split('.').slice(0, -1).join('/')
  if (!/^[\w/]+$/.test(module)) return []
  return ['', 'src/'].flatMap((root) => [`${root}${module}.py`, `${root}${module}/__init__.py`])
}

function slotOf({ path, start, end }: Leaf): Slot {
  return { key: spellPath(path), start, end, notation: 'pep440', owner: { by: 'path' } }
}

/** setup.cfg: `version` of `[metadata]`; `attr:` and `file:` point elsewhere (setuptools.pypa.io, declarative config). */
export function locateSetupCfg({ text }: Source): Located {
  let section = ''
  let name: string | undefined
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    section = /^\[([^\]]*)\]/.exec(line.replace(/^\ufeff/, ''))?.[1]?.trim() ?? section
    if (section !== 'metadata') continue
    name ??= /^name[ \t]*[=:](.*)$/.exec(line)?.[1]?.trim()
    const match = /^version[ \t]*[=:][ \t]*/.exec(line)
    if (match === null) continue
    const value = line.slice(match[0].length).trimEnd()
    const [, by, place = ''] = /^(attr|file):[ \t]*(.*)$/.exec(value) ?? []
    const point = by === 'attr' ? modulesOf(place) : [place.split(',')[0]?.trim() ?? '']
    if (by !== undefined)
      return { ...(name === undefined ? {} : { name }), absence: 'dynamic', slots: [], points: [point] }
    const start = index + match[0].length
    const slot: Slot = {
      key: 'metadata.version',
      start,
      end: start + value.length,
      notation: 'pep440',
      owner: { by: 'path' },
    }
    return { ...(name === undefined ? {} : { name }), slots: value === '' ? [] : [slot] }
  }
  return { ...(name === undefined ? {} : { name }), slots: [] }
}

/**
 * A Python module: `__version__ = "1.2.3"` at the beginning of a line, with or without a type or a second name. Matches in comments or inside
 * other strings are skipped.
 */
export function locatePython({ text }: Source): Located {
  const token =
    /#[^\n]*|"""|'''|"|'|^\ufeff?__version__\b(?:[ \t]*:[ \t]*\w+)?(?:[ \t]*=[ \t]*[A-Za-z_]\w*(?=[ \t]*=))?[ \t]*=[ \t]*(?:[uU]|[rR])?(?=["'])/gm
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const found = match[0]
    if (found.startsWith('#')) continue
    const start = token.lastIndex
    if (!/^\ufeff?__version__/.test(found)) {
      token.lastIndex = endOfString(text, start, found)
      continue
    }
    const quote = text.charAt(start)
    const end = text.startsWith(quote.repeat(3), start) ? -1 : endOfString(text, start + 1, quote) - 1
    if (end < start || text.charAt(end) !== quote) return { slots: [] }
    return { slots: [{ key: '__version__', start: start + 1, end, notation: 'pep440', owner: { by: 'path' } }] }
  }
  return { absence: /^\ufeff?__version__\b/m.test(text) ? 'dynamic' : 'none', slots: [] }
}

/** Where the string that is open at `from` ends; a plain string ends with its line at the latest. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1
    else if (quote.length === 1 && character === '\n') return at
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return text.length
}
