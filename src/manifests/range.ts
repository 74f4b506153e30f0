import satisfies from 'semver/functions/satisfies.js'
import type { Dialect } from './manifest.ts'
import { readNotation } from './notation.ts'
import { isSame, writeNotation } from './spell.ts'

/** Whether a place in a manifest holds a range for what its users install, and not for what it installs itself. */
export function isPeerKey(key: string): boolean {
  return /(?:^|[.\]])peerDependencies[.[]/.test(key)
}

/** Whether a range admits a version as it is; a path, a tag or a protocol is not a range. */
export function admits(range: string, version: string): boolean {
  return satisfies(version, range, { includePrerelease: true })
}

/**
 * What happens to a dependency's range: its new text, or why it stays (`open`: it admits every version, or follows the workspace by itself).
 */
export type Rerange =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'complex' | 'elsewhere' }

/** Paths, tags and catalogues are not ranges of versions; what they point to changes by itself. */
const protocol =
  /^(?:file|link|portal|patch|git|git\+[a-z]+|github|https?|catalog|npm|jsr|exec):|^[\w.@-]+\/|^[a-z][\w-]*$/i

/**
 * The range that requires `to` as the old one required any of `from`: the operator (`^`, `~`, `=`, none) and the number of parts are kept, except
 * that a prerelease is written in full. A range that admitted none of `from` meant a published version, not the workspace's.
 */
export function rerange(dialect: Dialect, range: string, from: readonly string[], to: string): Rerange {
  if (dialect === 'maven' || dialect === 'python') return repin(dialect, range, from, to)
  const [, space = '', asked = ''] = /^(workspace:)?(.*)$/s.exec(range) ?? []
  const text = asked.trim()
  if (/^[*xX^~]?$/.test(text) || (dialect === 'npm' && protocol.test(text))) return { kind: 'open' }
  const match = /^(\^|~|=)?(\s*)(v?)(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text)
  if (match === null) return { kind: 'complex' }
  const [, operator = '', gap = '', letter = '', numbers = '', pre] = match
  const plain = to.replace(/\+.*$/s, '')
  const parts = plain.includes('-') || pre !== undefined ? 3 : numbers.split('.').length
  const target = parts === 3 ? plain : plain.split('.').slice(0, parts).join('.')
  const next = asked.replace(text, () => operator + gap + letter + target)
  if (space + next === range) return { kind: 'text', text: range }
  const meaning = dialect === 'cargo' && operator === '' ? `^${text}` : text
  if (from.length > 0 && !from.some((old) => satisfies(old, meaning, { includePrerelease: true })))
    return { kind: 'elsewhere' }
  return { kind: 'text', text: space + next }
}

/** A version that is required exactly; computed versions and lower bounds follow by themselves. */
function repin(dialect: 'maven' | 'python', asked: string, from: readonly string[], to: string): Rerange {
  const notation = dialect === 'maven' ? 'semver' : 'pep440'
  const pin = dialect === 'maven' ? asked : /^===?\s*(\S+)$/.exec(asked)?.[1]
  if (pin === undefined || /\$\{/.test(pin)) return { kind: 'open' }
  if (readNotation(notation, pin) === undefined) return { kind: 'complex' }
  if (isSame(notation, pin, to)) return { kind: 'text', text: asked }
  if (from.length > 0 && !from.some((old) => isSame(notation, pin, old))) return { kind: 'elsewhere' }
  return { kind: 'text', text: asked.replace(pin, () => writeNotation(notation, to, pin)) }
}
