import { posix } from 'node:path'

/** One import of a module; `typeOnly` ones vanish at run time. */
export interface Import {
  readonly from: string
  /** A path from the root (`src/git/log.ts`) for our own modules, else the package as written (`node:fs`, `semver`). */
  readonly to: string
  readonly typeOnly: boolean
}

/** Every static and dynamic import and re-export of a TypeScript module. */
export function listImports(file: string, source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\s([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import()\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport()\(\s*['"]([^'"]+)['"]\s*\)/g),
  ]
  return found.map(([, clause = '', specifier = '']) => ({
    from: file,
    to: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier,
    typeOnly: isTypeOnly(clause.trim()),
  }))
}

/** `type X`, `type { X }`, or `{ type X, type Y }`. */
function isTypeOnly(clause: string): boolean {
  if (/^type\s/.test(clause)) return true
  const names = /^\{([\s\S]*)\}$/
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim())
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false
}
