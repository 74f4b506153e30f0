import { memberGlobs } from './cargo.ts'
import { findLeaf, type Leaf, spellPath } from './leaf.ts'
import type { Located, Slot, Source } from './manifest.ts'
import { parseToml } from './toml.ts'

/**
 * pyproject.toml: `[project]` (packaging.python.org, pyproject.toml specification), where `dynamic = ["version"]` means that it stands elsewhere, and
 * Poetry's `[tool.poetry]`, unless a plugin computes it.
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
    members: memberGlobs(leaves, ['tool', 'uv', 'workspace']),
  }
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
    if (/^(?:attr|file):/.test(value)) return { ...(name === undefined ? {} : { name }), absence: 'dynamic', slots: [] }
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
 * A Python module: `__version__ = "1.2.3"` at the beginning of a line, with a type or a second name or without. What stands in a comment or inside
 * another string is passed over.
 */
export function locatePython({ text }: Source): Located {
  const token =
    /#[^\n]*|"""|'''|"|'|^__version__\b(?:[ \t]*:[ \t]*\w+)?(?:[ \t]*=[ \t]*[A-Za-z_]\w*(?=[ \t]*=))?[ \t]*=[ \t]*(?:[uU]|[rR])?(?=["'])/gm
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const found = match[0]
    if (found.startsWith('#')) continue
    const start = token.lastIndex
    if (!found.startsWith('__version__')) {
      token.lastIndex = endOfString(text, start, found)
      continue
    }
    const quote = text.charAt(start)
    const end = text.startsWith(quote.repeat(3), start) ? -1 : endOfString(text, start + 1, quote) - 1
    if (end < start || text.charAt(end) !== quote) return { slots: [] }
    return { slots: [{ key: '__version__', start: start + 1, end, notation: 'pep440', owner: { by: 'path' } }] }
  }
  return { absence: /^__version__\b/m.test(text) ? 'dynamic' : 'none', slots: [] }
}

/** Where the string that is open at `from` has been left; a plain string ends with its line at the latest. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (quote.length === 1 && character === '\n') return at
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return text.length
}
