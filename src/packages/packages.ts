import { posix } from 'node:path'
import { brief } from '../runner/printable.ts'

/** One released thing of a repository: the whole of it, or a package of a monorepo. */
export interface Package {
  /** Folder from the repository's root, '' for the root itself. */
  readonly path: string
  /** '' where the repository is one package. */
  readonly name: string
  /** Holds `{version}` once, such as `v{version}` or `core-v{version}`. */
  readonly tag: string
}

const defaultTag = '{name}-v{version}'

/** Reads the input `packages` (already parsed YAML: path → name, or path → {name, tag}); every fault goes to `complain`. */
export function parsePackages(given: unknown, complain: (what: string) => void): readonly Package[] {
  if (given === undefined || given === null) return []
  if (typeof given !== 'object' || Array.isArray(given)) {
    complain('is not a YAML mapping; allowed: lines of `path: name` or `path: { name: core, tag: "core-v{version}" }`')
    return []
  }
  const packages = Object.entries(given).flatMap(([path, value]) => parsePackage(path, value, complain))
  for (const key of ['name', 'path', 'tag'] as const) {
    const doubled = packages.find((each, index) => packages.findIndex((other) => other[key] === each[key]) !== index)
    if (doubled) complain(`gives the ${key} \`${brief(doubled[key])}\` to two packages; each needs its own`)
  }
  return packages
}

function parsePackage(path: string, value: unknown, complain: (what: string) => void): readonly Package[] {
  const at = `the package at \`${brief(path)}\``
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : { name: value }
  for (const key of Object.keys(fields)) {
    if (key !== 'name' && key !== 'tag')
      complain(`has the unknown key \`${brief(key)}\` for ${at}; allowed: \`name\`, \`tag\``)
  }
  const folder = normalizeFolder(path)
  if (folder === undefined) complain(`has ${at}, which is outside of the repository`)
  const { name, tag } = fields
  if (typeof name !== 'string' || name.trim() === '')
    complain(`gives no name to ${at}; write \`${brief(path)}: its-name\``)
  if (tag !== undefined && (typeof tag !== 'string' || tag.split('{version}').length !== 2)) {
    complain(`has a tag for ${at} that does not hold \`{version}\` once; write for example \`tag: "core-v{version}"\``)
  }
  if (folder === undefined || typeof name !== 'string') return []
  const template = typeof tag === 'string' ? tag : defaultTag
  return [{ path: folder, name: name.trim(), tag: template.replaceAll('{name}', name.trim()) }]
}

/** A folder as git spells it: forward slashes, no dots, '' for the root; undefined when it leads outside. */
export function normalizeFolder(path: string): string | undefined {
  const folder = posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '')
  if (folder === '.' || folder === '') return ''
  return folder.startsWith('/') || folder === '..' || folder.startsWith('../') ? undefined : folder
}

/** Which of the packages a file belongs to: the one with the deepest folder around it. */
export function packageOf(file: string, packages: readonly Package[]): Package | undefined {
  let found: Package | undefined
  for (const each of packages) {
    const isInside = each.path === '' || file === each.path || file.startsWith(`${each.path}/`)
    if (isInside && (found === undefined || each.path.length > found.path.length)) found = each
  }
  return found
}
